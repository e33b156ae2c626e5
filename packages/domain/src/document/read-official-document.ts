import type { OfficialDocument } from "./official-document.js";
import { readRecipients, readSigner } from "./read-footer.js";
import { readReference } from "./read-letterhead.js";
import { readEnclosures, readRelations } from "./read-opening.js";

/**
 * What the form of a letter or plan says (*thể thức*): number, day and subject, *Kính gửi*, *Nơi nhận*, who signs in which
 * capacity, what goes with it, and the documents its opening cites. Plain text, as `readDocument` gives it.
 *
 * What is not printed is null or empty, and nothing is guessed: the issuer is read from the letterhead of a committee
 * (*Ủy ban nhân dân*) only, or from the words of an annex (*Kèm theo Kế hoạch số …*). Never throws; linear.
 *
 * @example
 * const letter = "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG HÀ\nSố: 12/UBND-VP\nĐông Hà, ngày 03 tháng 5 năm 2023\nKính gửi:\n- Công an huyện;\n- UBND các xã.\nThực hiện Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh, đề nghị báo cáo.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH";
 * const { reference, addressees, signer } = readOfficialDocument(letter);
 * [reference.issuer, reference.issuedOn, addressees] // => ["UBND huyện Đông Hà", "2023-05-03", ["Công an huyện", "UBND các xã"]]
 * signer // => { office: "Phó Chủ tịch", capacity: "deputising", inPlaceOf: "Chủ tịch" }
 */
export function readOfficialDocument(text: string): OfficialDocument {
  const lines = text.split(/\r\n?|\n/u).flatMap(tidyLines);
  const bodyFrom = openingFrom(lines);
  const { addressees, after } = readAddressees(lines);
  const footer = lines.findIndex((line) => /^nơi nhận/iu.test(line));
  const head = lines.slice(0, Math.min(bodyFrom, headLines));
  const reference = readReference(head, lines);
  const opening = lines.slice(Math.max(after, headStart(lines)), footer < 0 ? undefined : footer);
  return {
    ...reference,
    addressees,
    recipients: footer < 0 ? [] : readRecipients(lines.slice(footer)),
    signer: readSigner(footer < 0 ? lines : lines.slice(footer)),
    enclosures: readEnclosures(lines),
    relations: readRelations(opening),
  };
}

/**
 * A line without markdown and what shows nothing; tabs end a cell. The two columns of a letterhead or footer come from a
 * Word document as a row of a table: its list of recipients is taken apart again.
 */
function tidyLines(line: string): readonly string[] {
  const tidied = line
    .normalize("NFC")
    .replace(/[*_`\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/^[#>\s]+/u, "")
    .replace(/[^\S\t]+/gu, " ")
    .trim();
  if (!tidied.startsWith("|")) return [tidied];
  const cells = tidied.split("|").map((cell) => cell.trim());
  const row = cells.filter((cell) => cell !== "");
  const footer = row.findIndex((cell) => /^nơi nhận/iu.test(cell));
  if (footer < 0) return [row.join("\t")];
  const listed = (row[footer] ?? "").split(/\s(?=[-–+] ?\p{L})/u);
  return [...listed, ...row.filter((_, i) => i !== footer)];
}

/** A letterhead is not longer. */
const headLines = 60;

/** Where the text proper begins: behind the letterhead, at "Kính gửi" or the first numbered or citing line. */
function openingFrom(lines: readonly string[]): number {
  const at = lines.findIndex((line) => /^(?:kính gửi|căn cứ|thực hiện|[1I]\.)(?![\p{L}\d])/iu.test(line));
  return at < 0 ? lines.length : at;
}

function headStart(lines: readonly string[]): number {
  const at = lines.findIndex((line) => /^(?:căn cứ|thực hiện)(?!\p{L})/iu.test(line));
  return at < 0 ? 0 : at;
}

/** The lines behind "Kính gửi", as far as they are a list. */
function readAddressees(lines: readonly string[]): { addressees: readonly string[]; after: number } {
  const at = lines.findIndex((line) => /^kính gửi(?!\p{L})/iu.test(line));
  if (at < 0) return { addressees: [], after: 0 };
  const inline = (lines[at] ?? "").replace(/^kính gửi\s*:?\s*/iu, "");
  const names: string[] = inline === "" ? [] : inline.split(/;\s*/u);
  let after = at + 1;
  for (; after < lines.length; after++) {
    const line = lines[after] ?? "";
    if (line === "") continue;
    const bulleted = /^[-–—+•]\s*(.+)$/u.exec(line)?.[1];
    if (bulleted === undefined && !/^\p{L}.{0,120};$/u.test(line)) break;
    names.push(bulleted ?? line);
  }
  return { addressees: names.map(bareName).filter((name) => name !== ""), after };
}

function bareName(name: string): string {
  return name.replace(/[\s.;,:]+$/u, "").slice(0, 2000);
}

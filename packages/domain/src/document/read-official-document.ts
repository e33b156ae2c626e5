import type { PartialDate } from "../date/partial-date.js";
import { parsePartialDate } from "../date/partial-date.js";
import { isPlainDate, type PlainDate } from "../date/plain-date.js";
import { normalise } from "../text/normalise.js";
import type { DocumentKind, DocumentReference } from "./document.js";
import { documentKindNames } from "./document-kind.js";
import { parseDocumentNumber } from "./document-number.js";
import { findCitations } from "./find-citations.js";
import type { DocumentRelation, OfficialDocument } from "./official-document.js";
import { readRecipients, readSigner } from "./read-footer.js";
import { relationBefore } from "./relation-words.js";

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

function readReference(
  head: readonly string[],
  all: readonly string[],
): Pick<OfficialDocument, "reference" | "day" | "subject"> {
  const cells = head.flatMap((line) => line.split("\t")).map((cell) => cell.trim());
  const numbers = cells.filter((cell) => /^số\s?:?[\s.…]*[\d/]/iu.test(cell)).map((cell) => parseDocumentNumber(cell));
  const number = numbers.find((one) => one.ok);
  const day = readDay(cells);
  const kind = titledKind(cells);
  const enclosing = number?.ok === true ? null : namedByAnnex(all);
  const ref: DocumentReference = {
    kind: kind?.kind ?? (number?.ok ? number.value.kind : (enclosing?.reference.kind ?? "other")),
    number: number?.ok ? number.value.number : (enclosing?.reference.number ?? null),
    year: number?.ok ? number.value.year : (enclosing?.reference.year ?? null),
    symbol: number?.ok ? number.value.symbol : (enclosing?.reference.symbol ?? null),
    issuer: readIssuer(cells) ?? enclosing?.reference.issuer ?? null,
    issuedOn: wholeDay(day ?? enclosing?.day ?? null),
  };
  return { reference: ref, day: day ?? enclosing?.day ?? null, subject: readSubject(head, kind?.at) };
}

function readDay(cells: readonly string[]): PartialDate | null {
  for (const cell of cells) {
    const written = /ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*/iu.exec(cell.slice(0, 200))?.[0];
    const day = written === undefined ? null : parsePartialDate(written);
    if (day?.ok) return day.value;
  }
  return null;
}

function wholeDay(day: PartialDate | null): PlainDate | null {
  if (day?.year === undefined || day.month === undefined || day.day === undefined) return null;
  const two = (part: number) => String(part).padStart(2, "0");
  const written = `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`;
  return isPlainDate(written) ? written : null;
}

/** "KẾ HOẠCH" on a line of its own says the kind. */
function titledKind(cells: readonly string[]): { kind: DocumentKind; at: string } | null {
  for (const cell of cells) {
    const named = kindTitles.get(normalise(cell));
    if (named !== undefined && cell === cell.toUpperCase()) return { kind: named, at: cell };
  }
  return null;
}

const kindTitles: ReadonlyMap<string, DocumentKind> = /* @__PURE__ */ new Map(
  Object.entries(documentKindNames)
    .filter(([kind]) => kind !== "other")
    .map(([kind, { vi }]) => [vi.toLowerCase(), kind as DocumentKind]),
);

/** "(Kèm theo Kế hoạch số /KH-UBND ngày /01/2023 của …)": an annex names the document it belongs to. */
function namedByAnnex(lines: readonly string[]): { reference: DocumentReference; day: PartialDate | null } | null {
  const line = lines.find((one) => /^\(?(?:ban hành )?kèm theo /iu.test(one) && one.length < 400);
  const [cited] = line === undefined ? [] : findCitations(line);
  if (line === undefined || cited === undefined) return null;
  const written = /ngày([\s\d/.…-]*)/iu.exec(line)?.[1];
  const day = written === undefined ? null : parsePartialDate(written);
  return { reference: cited.document, day: day?.ok ? day.value : null };
}

const committee = /^(?:ủy|uỷ) ban nhân dân$/iu;
const placeLine = /^(tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) (\S.{0,60})$/iu;

/** The letterhead of a committee, over one or two lines. */
function readIssuer(cells: readonly string[]): string | null {
  for (const [i, cell] of cells.entries()) {
    const one = cell.replace(/^(?:ủy|uỷ) ban nhân dân (?=\S)/iu, "");
    const place = one !== cell ? placeLine.exec(one) : committee.test(cell) ? nextPlace(cells, i) : null;
    if (place?.[1] !== undefined && place[2] !== undefined && cell === cell.toUpperCase())
      return `UBND ${place[1].toLowerCase()} ${capitalised(place[2])}`;
  }
  return null;
}

function nextPlace(cells: readonly string[], at: number): RegExpExecArray | null {
  // In two columns the motto stands between the two lines.
  for (const cell of cells.slice(at + 1, at + 4)) {
    const place = placeLine.exec(cell);
    if (place !== null && cell === cell.toUpperCase()) return place;
  }
  return null;
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function readSubject(head: readonly string[], title: string | undefined): string | null {
  const about = head.findIndex((line) => /^v\/v(?!\p{L})/iu.test(line));
  const from = about >= 0 ? about : title === undefined ? -1 : head.findIndex((line) => line === title) + 1;
  if (from < 0 || (about < 0 && title === undefined)) return null;
  const text: string[] = [];
  for (const line of head.slice(from)) {
    const [cell = ""] = line.split("\t").filter((part) => part !== "");
    if (cell === "" && text.length > 0) break;
    if (/^(?:kính gửi|[\p{Lu}][^,]{0,40}, ngày)/iu.test(cell) && text.length > 0) break;
    if (cell !== "") text.push(cell);
    if (line.includes("\t") && text.length > 0) break;
  }
  const subject = text.join(" ").slice(0, 2000).trim();
  return subject === "" ? null : subject;
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

/** Titles of annexes, and what a bracket says goes along. */
function readEnclosures(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, i) => {
    if (/^phụ lục(?: (?:số )?[\dIVX]{1,4})?$/iu.test(line)) {
      const title = lines.slice(i + 1, i + 4).find((one) => one !== "" && !one.startsWith("("));
      return [title === undefined ? line : `${line}: ${title}`.slice(0, 2000)];
    }
    if (!line.includes("gửi kèm") || line.length > 20_000) return [];
    return [...line.matchAll(/\((?:có |xin )?([^()]{3,200}?) gửi kèm(?: theo)?\)/giu)].map(([, what = ""]) => what);
  });
}

/** How the document stands to those its opening cites: the last word before each, in its sentence, tells. */
function readRelations(lines: readonly string[]): readonly DocumentRelation[] {
  const first = lines.findIndex((line) => /^(?:[1I]|[1I]{1}[.)]\s|1\.1)[.)]?\s/u.test(line));
  const text = lines
    .slice(0, first < 0 ? openingLines : Math.min(first, openingLines))
    .join("\n")
    .slice(0, longestOpening);
  const said: DocumentRelation[] = [];
  let from = 0;
  for (const { document, span } of findCitations(text)) {
    const kind = relationBefore(text.slice(from, span.start)) ?? (from === 0 ? null : (said.at(-1)?.kind ?? null));
    said.push({ kind: kind ?? "refers-to", to: document });
    from = span.end;
  }
  return said.filter((one, i) => said.findIndex((other) => sameText(one, other)) === i).slice(0, 1000);
}

function sameText(a: DocumentRelation, b: DocumentRelation): boolean {
  return JSON.stringify(a.to) === JSON.stringify(b.to);
}

const openingLines = 80;
const longestOpening = 20_000;

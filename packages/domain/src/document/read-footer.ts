import type { DocumentRecipient, RecipientPurpose, Signer, SigningCapacity } from "./official-document.js";

/** Who gets the document: the list behind "Nơi nhận". The first line is that word. */
export function readRecipients(lines: readonly string[]): readonly DocumentRecipient[] {
  const found: DocumentRecipient[] = [];
  let listed = false;
  for (const line of lines.slice(1, mostRecipients)) {
    const written = /^(?:[-–—+•]\s*)+(.+)$/u.exec(line.split("\t")[0] ?? "")?.[1];
    if (written === undefined) {
      if (listed && line !== "") break;
      continue;
    }
    listed = true;
    const recipient = toRecipient(written);
    if (recipient !== null) found.push(recipient);
  }
  return found;
}

function toRecipient(written: string): DocumentRecipient | null {
  const text = written.replace(/[\s.;,:]+$/u, "").slice(0, 2000);
  const kept = /^lưu\s*:?\s*(.*)$/iu.exec(text)?.[1];
  // Behind the offices of an archive line stand the initials or the name of whoever typed it.
  if (kept !== undefined) {
    const offices = kept.match(/(?<![\p{L}\d])[\p{Lu}\d&]{2,12}(?![\p{L}\d])/gu) ?? [];
    return { name: offices.length === 0 ? "Lưu" : offices.join(", "), purpose: "archive" };
  }
  const bracket = /\s*\(([^()]{1,40})\)$/u.exec(text);
  const purpose = bracket?.[1] === undefined ? null : purposeOf(bracket[1]);
  const named = purpose === null ? text : text.slice(0, bracket?.index);
  const name = named.replace(person, "").trim();
  if (name === "") return null;
  return { name, purpose: /^như (?:trên|kính gửi)$/iu.test(name) ? "addressed" : purpose };
}

function purposeOf(words: string): RecipientPurpose | null {
  return purposes.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const purposes: readonly (readonly [RegExp, RecipientPurpose])[] = [
  [/b\/c|báo cáo/iu, "report"],
  [/t\/h|thực hiện/iu, "carry-out"],
  [/p\/h|ph\/h|phối hợp/iu, "coordinate"],
  [/để biết|để b\b/iu, "know"],
];

/** "đ/c Nguyễn Văn A": a person; the office stands before it. */
const person = /(?:[,:-]?\s*)?(?<!\p{L})(?:đ\/c|đồng chí|ông|bà)(?:\s+\p{Lu}\p{L}*\.?){1,5}/giu;

/** Who signs and in which capacity: lines in capitals such as `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. A name below is not read. */
export function readSigner(lines: readonly string[]): Signer | null {
  let capacity: SigningCapacity | null = null;
  let inPlaceOf: string | null = null;
  for (const line of lines.slice(0, mostRecipients).flatMap((one) => one.split("\t"))) {
    const text = officeOf(line.trim().replace(/[\s.,]+$/u, ""));
    if (text.length > 120 || text !== text.toUpperCase()) continue;
    const marked = /^(TM|KT|TL|TUQ|Q)\s?\.?\s?(?=\p{Lu})(.+)$/u.exec(text);
    const mark = marked?.[1] === undefined ? undefined : capacities[marked[1]];
    if (mark !== undefined && marked?.[2] !== undefined && (mark !== "acting" || office.test(marked[2]))) {
      capacity = mark;
      inPlaceOf = sentenceCase(marked[2]);
      if (mark === "acting") return { office: inPlaceOf, capacity, inPlaceOf: null };
    } else if (office.test(text)) return { office: sentenceCase(text), capacity, inPlaceOf };
  }
  return inPlaceOf === null ? null : { office: inPlaceOf, capacity, inPlaceOf };
}

/** The words in capitals a line begins with: a row of a table holds the name of whoever signs behind them. */
function officeOf(line: string): string {
  const words = line.split(" ");
  const end = words.findIndex((word) => word !== word.toUpperCase());
  return end < 0 ? line : words.slice(0, end).join(" ");
}

const capacities: Readonly<Record<string, SigningCapacity>> = {
  TM: "for-body",
  KT: "deputising",
  TL: "by-order",
  TUQ: "by-authority",
  Q: "acting",
};
const office =
  /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|VĂN PHÒNG|TRƯỞNG|TỔ TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG)/u;

/** "PHÓ CHỦ TỊCH" as it is written in a sentence: "Phó Chủ tịch"; "UBND" keeps its capitals. */
function sentenceCase(text: string): string {
  const words = text.split(/\s+/u);
  return words
    .map((word, i) => {
      if (/^(?:UBND|HĐND|UB)$/u.test(word)) return word;
      const lower = word.toLowerCase();
      const opens = i === 0 || (i === 1 && words[0] === "PHÓ");
      return opens ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
    })
    .join(" ");
}

/** A footer is not longer. */
const mostRecipients = 120;

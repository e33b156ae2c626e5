import type { PartialDate } from "../date/partial-date.js";
import { parsePartialDate } from "../date/partial-date.js";
import { isPlainDate, type PlainDate } from "../date/plain-date.js";
import { normalise } from "../text/normalise.js";
import type { DocumentKind, DocumentReference } from "./document.js";
import { documentKindNames } from "./document-kind.js";
import { parseDocumentNumber } from "./document-number.js";
import { findCitations } from "./find-citations.js";
import type { OfficialDocument } from "./official-document.js";

/** What the letterhead says: number, day, issuer, kind and subject; an annex may say which document it belongs to. */
export function readReference(
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

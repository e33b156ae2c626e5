import type { YearContext } from "../date/assumed-year.js";
import { parseDate } from "../date/parse-date.js";
import type { PlainDate } from "../date/plain-date.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { DocumentKind, DocumentReference } from "./document.js";
import { documentKindNames } from "./document-kind.js";
import { numberPattern, readNumber, tidyCitation } from "./document-number.js";

/**
 * Reads how a document is cited (*trích dẫn*): `Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về …`.
 * Kind, day, issuer and title may be left out; a number or day left blank in a draft is null and noted. The kind is
 * the one the words name; a symbol that says another is noted.
 *
 * The text is one citation: a second one, or words that belong to no part of it, are an issue. A day without its year
 * is resolved as {@link parseDate} does. Never throws; reads at most 2,000 characters.
 *
 * @example
 * unwrap(parseCitation("Chỉ thị số 26-CT/TU ngày 28 tháng 4 năm 2023 của Ban Thường vụ Tỉnh ủy")).issuer // => "Ban Thường vụ Tỉnh ủy"
 */
export function parseCitation(text: string, context: YearContext = {}): Result<DocumentReference> {
  const groups = text.length > longestText ? undefined : citation.exec(bare(tidyCitation(text)))?.groups;
  const number = groups === undefined ? null : readNumber(groups);
  if (groups === undefined || number === null || !number.ok) return fail(issue("document.citation-unreadable", {}));
  const day = readDay(groups.day ?? groups.dayAfter, context);
  if (!day.ok) return day;

  const kind = namedKind(groups.words ?? "") ?? number.value.kind;
  const differs = kind !== number.value.kind && number.value.kind !== "other";
  const title = groups.about ?? groups.title;
  const reference: DocumentReference = {
    ...number.value,
    kind,
    issuer: groups.issuer ?? null,
    issuedOn: day.value,
    ...(title === undefined ? {} : { title }),
  };
  return ok(reference, [...number.notes, ...day.notes, ...(differs ? [issue("document.kind-differs", {})] : [])]);
}

/** Without the brackets around it and the punctuation after it. */
function bare(text: string): string {
  const inside = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  return inside.replace(/[ .,;:]+$/u, "").trim();
}

/** The kind that some words end with: "Căn cứ Quyết định số" names a decision. */
function namedKind(words: string): DocumentKind | undefined {
  const written = words.toLowerCase().replace(/ số ?:?$| số$/u, "");
  return kindWords.find(([word]) => written.endsWith(word))?.[1];
}

function readDay(written: string | undefined, context: YearContext): Result<PlainDate | null> {
  if (written === undefined) return ok(null);
  const day = parseDate(written, context);
  const isBlank = !day.ok && day.issues.every(({ code }) => code === "date.incomplete" || code === "date.unreadable");
  return isBlank ? ok(null, [issue("document.day-blank", {})]) : day;
}

const kindWords: readonly (readonly [string, DocumentKind])[] = [
  ["thông tư liên tịch", "circular"],
  ...Object.entries(documentKindNames)
    .filter(([kind]) => kind !== "other")
    .map(([kind, { vi }]) => [vi.toLowerCase(), kind as DocumentKind] as const),
];

const dayPattern = "(?:\\d{0,2} ?[/.-] ?\\d{0,2}(?: ?[/.-] ?\\d{0,6})?|\\d{0,2} ?tháng ?\\d{0,2}(?: ?năm ?\\d{0,6})?)";

/** Bodies whose own names say what they are about: the first "về" is theirs, not the title's. */
const namedAbout =
  "(?:Ban Chỉ đạo|Ủy ban|Uỷ ban|Hội đồng) (?:[Qq]uốc gia|của Chính phủ|Trung ương) về (?!việc )[^,;]+?" +
  "|(?:Tổng cục|Cục) [^,;]*? về (?:trật tự xã hội|TTXH)";

const citation = new RegExp(
  `^(?<words>[\\p{L} ]{0,80}?:?) ?${numberPattern}` +
    `(?:,? (?:ban hành )?ngày ?(?<day>${dayPattern}))?` +
    `(?:,? của (?<issuer>${namedAbout}|(?:(?! số )[^,;])+?))?` +
    `(?:,? ngày ?(?<dayAfter>${dayPattern}))?` +
    `(?:[ ,:;]{0,2}(?:(?:về việc|về|v/v) (?<about>.+)|(?<title>(?:phê duyệt|ban hành|quy định|hướng dẫn|["“]).+)))?$`,
  "u",
);

/** A citation with a long title; what is longer is a paragraph. */
const longestText = 2000;

import type { YearContext } from "../date/assumed-year.js";
import type { Issue } from "../issue/issue.js";
import type { TextSpan } from "../text/normalise.js";
import { trackEdits } from "../text/track-edits.js";
import type { DocumentReference } from "./document.js";
import { documentKindNames } from "./document-kind.js";
import { numberPattern, readNumber } from "./document-number.js";
import { parseCitation } from "./parse-citation.js";

/** A document cited in running text (*viện dẫn*): what is cited, and where. */
export interface FoundCitation {
  readonly document: DocumentReference;
  /** In UTF-16 units of the text as it was given, from the word for its kind to its day or issuer. */
  readonly span: TextSpan;
  readonly notes: readonly Issue[];
}

/**
 * Every document a running text cites by its number, in order: `Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh`.
 *
 * A day, an issuer and the kind are taken where they stand beside the number; a number left blank counts only after
 * "số". Ratios, dates and the name *Đề án 06/CP* are none. What a document is about is not read. Never throws; linear.
 *
 * @example
 * findCitations("theo Quyết định số 468/QĐ-TTg và Nghị định số 107/2021/NĐ-CP của Chính phủ").map(({ document }) => [document.kind, document.issuer]) // => [["decision", null], ["decree", "Chính phủ"]]
 */
export function findCitations(text: string, context: YearContext = {}): readonly FoundCitation[] {
  const { tidied, spanOf } = tidy(text);
  const found: FoundCitation[] = [];
  let past = 0;
  for (const { index: at } of tidied.matchAll(candidates)) {
    if (at < past) continue;
    number.lastIndex = at;
    const groups = number.exec(tidied)?.groups;
    if (groups === undefined) continue;
    const numberEnd = number.lastIndex;
    const start = startOf(tidied, past, at);
    past = numberEnd;
    // "06/CP" is how the programme itself is called.
    if (readNumber(groups) === null || groups.symbol === "CP") continue;
    const end = numberEnd + (beside.exec(tidied.slice(numberEnd, numberEnd + widestTail))?.[0].length ?? 0);
    const whole = parseCitation(tidied.slice(start, end), context);
    const read = whole.ok ? whole : parseCitation(tidied.slice(start, numberEnd), context);
    if (!read.ok) continue;
    past = whole.ok ? end : numberEnd;
    found.push({ document: read.value, span: spanOf({ start, end: past }), notes: read.notes });
  }
  return found;
}

/** The text on one line, its case kept, with the way back to the places it came from. */
function tidy(text: string): { tidied: string; spanOf: (span: TextSpan) => TextSpan } {
  const { edit, places } = trackEdits(text.length);
  let tidied = edit(text, /[*_`\u200b-\u200d\u2060\ufeff]/gu, () => "");
  if (tidied !== tidied.normalize("NFC"))
    tidied = edit(tidied, /\p{L}\p{M}{1,8}/gu, (cluster) => cluster.normalize("NFC"));
  tidied = tidied.replace(/[‐‑‒–—―−]/gu, "-").replaceAll("Ð", "Đ");
  tidied = edit(tidied, /\s+/gu, () => " ");
  const { starts, ends } = places();
  const spanOf = ({ start, end }: TextSpan) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length });
  return { tidied, spanOf };
}

/** Where the citation of a number begins: at the word for its kind, or at the number. */
function startOf(text: string, past: number, at: number): number {
  const from = Math.max(past, at - widestLead);
  const before = text.slice(from, at);
  const lead = leads.exec(before);
  return lead === null ? at : from + lead.index + (lead[1]?.length ?? 0);
}

const kinds = Object.values(documentKindNames)
  .map(({ vi }) => vi)
  .concat("Thông tư liên tịch", "Điện mật", "Điện")
  .sort((a, b) => b.length - a.length)
  .join("|");

/** What a number may begin with: digits before a slash or hyphen, or "số" before a number left blank. */
const candidates =
  /(?<![\p{L}\d/.,-])\d{1,6}[a-zA-Z]? ?(?=[/-] ?[A-ZĐƯ\d])|(?<=(?<!\p{L})[Ss][Ốố] ?:? ?[.… ]{0,20})\/(?= ?[A-ZĐƯ])/gu;
const number = new RegExp(numberPattern, "uy");
const widestLead = 60;
const leads = new RegExp(
  `(^|[^\\p{L}])(?:(?:${kinds})(?: \\p{L}{1,8}){0,2}?(?: [Ss][Ốố] ?:?)?|[Ss][Ốố] ?:?)[ .…]{0,20}$`,
  "iu",
);

const widestTail = 200;
const day = "(?:\\d{0,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{0,2} ?tháng \\d{1,2} năm \\d{4})";
/** The words that go on behind an issuer and are none of it. */
const onward =
  "về|phê|ban|quy|hướng|thực|triển|theo|để|trong|tại|đối|là|đã|được|có|do|sửa|thay|giao|nhằm|trên|từ|số|ngày|yêu|đề|chỉ|gửi|kèm|của|cho|khi|năm|đảm|bảo";
const issuerWord = `(?!(?:${onward})(?![\\p{L}]))[\\p{L}&]{1,12}`;
/** "và" is part of a name, "Bộ Thông tin và Truyền thông", unless another document or body follows. */
const issuer = `(?:(?:Ủy|Uỷ) ban(?: nhân dân)?|\\p{Lu}[\\p{L}&]{0,12})(?: và (?!${kinds}|các |UBND|Bộ |Sở |Chủ tịch )${issuerWord}| (?!và )${issuerWord}){0,9}`;
const beside = new RegExp(
  `^(?:,? ?(?:ban hành )?ngày ?${day})?(?:,? của (?:(?:Chính phủ|Quốc hội)(?!\\p{L})|${issuer}))?(?:,? ngày ?${day})?`,
  "u",
);

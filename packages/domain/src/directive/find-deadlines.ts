import type { PlainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { type Issue, issue } from "../issue/issue.js";
import { normaliseWithPlaces, originalSpan } from "../text/normalise.js";
import type { FoundDeadline } from "./draft.js";

/** The deadlines of a text, and the places that look like one and could not be read. */
export interface DeadlinesInText {
  readonly found: readonly FoundDeadline[];
  readonly unread: readonly Issue[];
}

/**
 * The deadlines inside running text, each with its place: `xong trước ngày 10/11/2022`, `thời gian hoàn thành trong quý
 * I/2023`, `trước ngày 15 hàng tháng`, `khi có hướng dẫn của Bộ Công an`.
 *
 * Only words that set a time for the work count: the day of a cited document, a stretch of years in a title, text in
 * quotation marks and "tính đến ngày" do not. `Thường xuyên`, `Khẩn trương` and `Hằng năm` count where the text begins with
 * them. What looks like a deadline and cannot be read is told. Linear.
 *
 * @example
 * findDeadlines("Báo cáo kết quả về UBND thành phố trước ngày 15 hàng tháng").found.map(({ deadline }) => deadline.kind) // => ["recurring"]
 * findDeadlines("Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030").found // => []
 */
export function findDeadlines(text: string, context: { readonly issuedOn?: PlainDate } = {}): DeadlinesInText {
  const normalised = normaliseWithPlaces(text);
  const plain = normalised.text.replace(/"[^"]{0,600}"/gu, (quoted) => " ".repeat(quoted.length));
  const found: FoundDeadline[] = [];
  const unread: Issue[] = [];
  let past = 0;
  for (const match of plain.matchAll(phrases)) {
    const start = match.index;
    if (start < past || window.test(plain.slice(Math.max(0, start - 40), start))) continue;
    const end = start + match[0].trimEnd().length;
    past = end;
    const span = originalSpan(normalised, { start, end });
    const read = parseDeadline(text.slice(span.start, span.end), context);
    if (read.ok) found.push({ deadline: read.value, span, notes: read.notes });
    else unread.push(issue("directive.deadline-unreadable", { offset: span.start, length: span.end - span.start }));
  }
  return { found: withoutRepeats(found), unread };
}

/** One deadline said twice is one; a recurrence without a day gives way to one that names it, and haste to any day. */
function withoutRepeats(found: readonly FoundDeadline[]): readonly FoundDeadline[] {
  const named = found.some(({ deadline }) => deadline.kind === "recurring" && deadline.every.on.length > 0);
  const isDated = found.some(({ deadline }) => /^(?:date|period|recurring|within)$/u.test(deadline.kind));
  const seen = new Set<string>();
  return found.filter(({ deadline }) => {
    if (isDated && deadline.kind === "immediate") return false;
    if (named && deadline.kind === "recurring" && deadline.every.on.length === 0) return false;
    const said = JSON.stringify(deadline);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/** Behind these a day ends a stretch that is reported on, and sets no time for work. */
const window = /(?:tính|từ ngày [\d/.-]{1,10}|từ [\d/.-]{3,10}|tầm nhìn|định hướng|giai đoạn [\d -]{0,15}) ?$/u;

const no = "(?![\\p{L}\\p{N}])";
const every = "(?:hàng|hằng|mỗi) (?:ngày|tuần|tháng|quý|năm)";
const fullDay = "(?:\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?|\\d{1,2} tháng \\d{1,2}(?:,? năm \\d{4})?)";
const quarter = "qu[ýíyi] ?(?:iv|i{1,3}|[1-4])(?: ?[/-] ?\\d{4}|,? ?năm \\d{4})?";
const month = "tháng \\d{1,2}(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?";
const half = "(?:(?:0?6|sáu|0?9|chín) tháng (?:đầu|cuối) năm(?: \\d{4})?)";
const period = `(?:${quarter}|${month}|${half}|năm \\d{4})`;
const shortPeriod = `(?:${quarter}|tháng \\d{1,2} ?[/.-] ?\\d{4}|tháng \\d{1,2},? năm \\d{4}|${half})`;
const compare = "(?:trước|chậm nhất|muộn nhất|đến|hạn cuối|thời hạn)(?: là)?(?: vào)?(?: trong)?(?: hết)?(?: đến)?";
const done = "(?:(?:cơ bản )?(?:hoàn thành|hoàn tất|kết thúc|xong) )?";
const upTo = "(?:trong |trước |đến hết |hết |đến |cuối |vào )";

const phrases = new RegExp(
  [
    // trước ngày 10/11/2022, chậm nhất ngày 25 hằng tháng, đến ngày 30/11/2022
    `${done}${compare} ngày ${fullDay}(?: ${every})?${no}`,
    `${done}(?:trước|chậm nhất|muộn nhất)(?: là)?(?: vào)? ${fullDay}(?: ${every})?${no}`,
    `${done}${compare} ngày \\d{1,2}(?: và(?: ngày)? \\d{1,2})?,? (?:${every}|của (?:tháng|quý)[\\p{L} ]{0,20}?(?:${every})?)${no}`,
    `ngày \\d{1,2}(?: và(?: ngày)? \\d{1,2})? ${every}${no}`,
    // thời gian hoàn thành trong quý I/2023, bắt đầu thực hiện từ tháng 01/2023
    `thời gian(?: (?:hoàn thành|thực hiện|kiểm tra|triển khai|bắt đầu|tổ chức|tiến hành|xong)){0,3}:? ?(?:thường xuyên|(?:${upTo}|từ )?(?:${period}|ngày ${fullDay}))${no}`,
    `(?:hoàn thành|hoàn tất|kết thúc|xong)(?: (?:việc|ngay|dứt điểm)){0,2} ${upTo}${period}${no}`,
    `(?:phấn đấu|mục tiêu),? (?:đến )?(?:hết |cuối )?(?:năm \\d{4}|${shortPeriod})${no}`,
    `(?:đến hết|hết|trước) ${period}${no}|(?:trong|đến|cuối) ${shortPeriod}${no}|trong năm \\d{4}(?= ?[;.)]| ?$)`,
    // trong 05 ngày làm việc kể từ ngày nhận được văn bản
    `(?:trong|sau)(?: thời hạn| thời gian| vòng)? \\d{1,3} (?:ngày(?: làm việc)?|tháng)(?:,? (?:kể )?(?:từ|sau)(?: ngày| khi)? [^.;:,()]{1,80})?${no}`,
    // khi có hướng dẫn của Bộ Công an
    `khi có (?:hướng dẫn|chỉ đạo|yêu cầu|văn bản|đề nghị)[^.;:()]{0,150}`,
    `theo (?:lộ trình|tiến độ) (?:của|do) [^.;:,()]{1,100}`,
    // what a text begins with
    `(?<=^)(?:định kỳ,? )?${every}${no}|(?<=^)(?:định kỳ,? )?thường xuyên${no}|(?<=^)khẩn trương${no}|định kỳ ${every}${no}|${every}(?= ?[.;)]| ?$)`,
    `(?:triển khai thực hiện|thực hiện|triển khai|hoàn thành|báo cáo) ngay(?! (?:từ|tại|trong|sau))${no}`,
  ]
    .map((one) => `(?<![\\p{L}\\p{N}])(?:${one})`)
    .join("|"),
  "gu",
);

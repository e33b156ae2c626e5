import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { TextSpan } from "../text/normalise.js";
import type { Clause } from "./clause.js";
import { composeDeadline } from "./compose-deadline.js";
import type { Deadline } from "./deadline.js";
import { match, type Phrase, pattern, placeOf, readPhrase } from "./phrase.js";
import { readClause } from "./read-clause.js";

/**
 * The deadline a Vietnamese phrase names (*thời hạn*), as it stands in a letter or in a cell of a tracking table.
 *
 * What is not said stays open: a day without a year is held against `issuedOn`, the day of the document, and noted, or
 * is an issue without it; a bare day is read as `đến` and noted; a recurrence without a day is noted. A due day before
 * `issuedOn` is noted too. What cannot be read, and a second deadline in the phrase, are issues that say where; nothing
 * is guessed. Words beside the deadline (`… để tổng hợp`) are noted with their place.
 *
 * Never throws; linear in the length of the phrase, of which 1,000 characters are read at most.
 *
 * @example
 * unwrap(parseDeadline("xong trước ngày 10/11/2022")) // => { kind: "date", day: "2022-11-10", strict: true }
 * unwrap(parseDeadline("Khi có hướng dẫn của Bộ Y tế")) // => { kind: "conditional", condition: "Khi có hướng dẫn của Bộ Y tế" }
 * unwrap(parseDeadline("trong 05 ngày làm việc kể từ ngày nhận được văn bản")) // => { kind: "within", count: 5, unit: "working-day", after: "ngày nhận được văn bản" }
 */
export function parseDeadline(phrase: string, { issuedOn }: { readonly issuedOn?: PlainDate } = {}): Result<Deadline> {
  if (phrase.length > longestPhrase) return fail(issue("deadline.too-long", { maximum: longestPhrase }));
  const read = readPhrase(phrase);
  if (!/[\p{L}\p{N}]/u.test(read.text)) return fail(issue("deadline.blank", {}));
  const { clauses, unread } = readClauses(read);
  const [first] = unread;
  const doubtful =
    unread.find((span) => changesMeaning.test(read.text.slice(span.start, span.end))) ??
    (isVague(clauses) ? first : undefined);
  if (doubtful !== undefined || clauses.length === 0) {
    const span = doubtful ?? first ?? { start: 0, end: read.text.length };
    return fail(issue("deadline.unreadable", placeOf(read, span)));
  }
  const composed = composeDeadline({ phrase: read, issuedOn }, clauses);
  if (!composed.ok) return composed;
  return ok(composed.value, [
    ...clauses.flatMap((clause) => [...spelling(read, clause), ...clause.notes]),
    ...composed.notes,
    ...unread.map((span) => issue("deadline.partly-unread", placeOf(read, span))),
  ]);
}

interface Reading {
  readonly clauses: readonly Clause[];
  /** What is neither a clause nor a word that often stands beside one. */
  readonly unread: readonly TextSpan[];
}

function readClauses(phrase: Phrase): Reading {
  const { text } = phrase;
  const clauses: Clause[] = [];
  const unread: { start: number; end: number }[] = [];
  let afterUnread = false;
  let due = false;
  let at = 0;
  while (at < text.length) {
    const gap = match(text, at, blank)?.[0].length ?? 0;
    if (gap > 0) {
      at += gap;
      continue;
    }
    const clause = readClause(phrase, at);
    const lead = clause === null ? match(text, at, leads) : null;
    const read = clause?.says === "when" && due ? { ...clause, stated: true, completes: true } : clause;
    due = lead?.[1] !== undefined;
    if (lead !== null) {
      at += lead[0].length;
      afterUnread = false;
    } else if (read !== null && !(afterUnread && standsAlone(read))) {
      clauses.push(read);
      at = read.end;
      afterUnread = false;
    } else {
      const end = read?.end ?? at + (match(text, at, word)?.[0].length ?? 1);
      const before = unread.at(-1);
      if (afterUnread && before !== undefined) before.end = end;
      else unread.push({ start: at, end });
      at = end;
      afterUnread = true;
    }
  }
  return { clauses, unread };
}

/** Whether what is read may be no time at all when other words stand beside it: "12/6 hồ sơ", "05 ngày tập huấn". */
function isVague(clauses: readonly Clause[]): boolean {
  if (clauses.some(({ says }) => says === "every")) return false;
  return clauses.some(
    (clause) =>
      (clause.says === "within" && !clause.stated) ||
      (clause.says === "when" &&
        !clause.stated &&
        clause.spots.some((spot) => spot.is === "point" && !spot.point.hasYear)),
  );
}

/** What says a deadline only by itself: "bố trí kinh phí thường xuyên" and "Kế hoạch năm 2023" say none. */
function standsAlone(clause: Clause): boolean {
  const isPlain = clause.says === "ongoing" || clause.says === "immediate" || clause.says === "condition";
  return isPlain || ((clause.says === "when" || clause.says === "within") && !clause.stated);
}

function spelling(phrase: Phrase, { start, wordsFrom }: Clause): readonly Issue[] {
  return phrase.mended
    .filter((span) => span.start >= start && span.end <= wordsFrom)
    .map((span) => issue("deadline.spelling-mended", placeOf(phrase, span)));
}

const longestPhrase = 1000;
const blank = /[\s\p{P}+|]+/uy;
const word = /[\p{L}\p{N}\p{M}]+/uy;
/** Words that stand before or after a deadline and are none of it; those that say it is when the work is done are kept apart. */
const leads = pattern(
  [
    "((?:thời gian |tiến độ )?(?:cơ bản )?(?:hoàn thành|hoàn tất|kết thúc|xong)(?: xong)?)",
    "thời gian|thời điểm|tiến độ|mốc",
    "(?:tổ chức )?(?:triển khai|thực hiện|tiến hành)(?: thực hiện)?",
    "kiểm tra|báo cáo(?: (?:tháng|quý|năm)(?= (?:trước|chậm nhất)))?|gửi(?: báo cáo)?|nộp|trình|ban hành",
    "dự kiến|phấn đấu|đảm bảo|bảo đảm|yêu cầu|duy trì|nhiệm vụ",
    "định kỳ|(?:kể )?từ nay|trở đi|và|vào|là",
  ].join("|"),
);
/** Unread words with which the rest may mean something else. */
const changesMeaning =
  /(?<![\p{L}\p{N}])(?:không|chưa|đã|trừ|ngoài|thay|hủy|bỏ|hoặc|ngày|tháng|quý|năm|tuần|giờ|trước|sau|thứ|\d{1,2}h(?:\d{2})?|\d{1,2}g\d{2})(?![\p{L}\p{N}])/u;

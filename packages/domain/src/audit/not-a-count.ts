/**
 * Where the digits at an offset end when they count nothing: a day, month or year, a document's number, a clock time or
 * voltage, a heading or footnote mark, a telephone number, the number in a name (*Đề án 06*, *Điều 5*, *mức 2*).
 * Null where they may be a count. The text is laid out; `blockStart` is where its line begins.
 */
export function endOfNoCount(text: string, offset: number, blockStart: number): number | null {
  const before = text.slice(Math.max(0, offset - 24), offset);
  if (/(?:[\p{L}\p{M}_]|[\p{L}\d]-|<sup>|https?:\S*)$/u.test(before)) return endOfDigits(text, offset);
  const isMark = offset - blockStart <= 6 && /^[ #+•([-]*$/.test(text.slice(blockStart, offset));
  return (
    matchEnd(shapes, text, offset) ??
    (isMark ? matchEnd(headingMark, text, offset) : null) ??
    (before.endsWith("(") ? matchEnd(bracketMark, text, offset) : null) ??
    (isNamed(text, offset, before) ? endOfDigits(text, offset) : null)
  );
}

/** Whether the word after a number makes it a length of time, an age, or part of a date. */
export function isTime(text: string, end: number): boolean {
  time.lastIndex = end;
  return time.test(text);
}

/** Whether the words before two numbers with a stroke say that they are a rank, an address or a day. */
export function isRankOrPlace(before: string, maybeDay: boolean): boolean {
  return rank.test(before) || place.test(before) || (maybeDay && day.test(before));
}

const shapes = new RegExp(
  [
    "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)\\d\\d(?!\\d)",
    "(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)",
    "(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d\\d(?![\\d.,]*\\d)",
    "\\d{1,12}(?:[.,/]\\d{1,6}){0,4} ?- ?\\d{1,12}(?:[.,/]\\d{1,6}){0,4}(?![.,]?\\d| ?%)",
    "\\d{1,6}[a-z]?(?: ?/ ?(?:19|20)\\d\\d)? ?/ ?(?!tổng|trên|total)(?=[a-zđ])",
    "\\d{1,4}(?= ?- ?[a-zđ]{2,5} ?/ ?[a-zđ])",
    "24 ?/ ?7(?!\\d)|24 ?/ ?24(?= ?(?:giờ|h|hours?)(?!\\p{L}))",
    "\\d{1,2} ?(?:h|giờ|:) ?\\d\\d(?!\\d)",
    "\\d{1,6}(?:[.,]\\d{1,3})? ?/ ?\\d{1,6}(?:[.,]\\d{1,3})?(?= ?(?:k?v|kva|k?wh?|hz|mm|cm|km|m2|mg|ml|bar)(?![\\p{L}]))",
    "0\\d{2,4}[. ]\\d{3,4}[. ]?\\d{3,4}(?!\\d)|1[89]00[. ]?\\d{2,6}(?!\\d)|0\\d{2,}",
  ].join("|"),
  "uy",
);
const headingMark = /\d{1,2}(?:\.\d{1,2})*[.)/](?= |$)|\d{1,2}(?:\.\d{1,2}){1,3}(?= )/y;
const bracketMark = /\d{1,2}(?=\))/y;

const time =
  / ?(?:tháng|năm|ngày|giờ|phút|tuần|quý|tuổi|kỳ|years?|months?|days?|hours?|minutes?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}])/uy;

const rank = /(?:xếp|hạng|đứng|vị trí|thứ|bậc|top|ranks?|ranked|ranking|place)(?![\p{L}])[^.;,\d\n]{0,24}$/u;
const place = /(?:(?<!tổng |trong |dân )số|ngõ|ngách|hẻm|kiệt|đường|thửa|tờ|lộ|phố|phòng|street|road)\.? ?$/u;
const day =
  /(?:ngày|đến|từ|lễ|tết|dịp|hết|trước|sau|sáng|chiều|tối|trường|đường|hiệu|on|by|until|since|from)(?: ngày)?(?: \d+\/\d+(?:,| và| and) )? ?$|\d\/\d+(?:,| và| and|-) ?$/u;

/** The words before a number that make it a name, and the greatest such number. */
const names: Readonly<Record<string, number>> = {
  tháng: 12,
  quý: 4,
  ngày: 31,
  thứ: 999,
  lần: 99,
  đợt: 99,
  điều: 999,
  khoản: 99,
  mục: 99,
  chương: 99,
  phần: 99,
  lục: 99,
  bảng: 99,
  biểu: 99,
  mẫu: 99,
  trang: 9999,
  mức: 9,
  độ: 9,
  bước: 99,
  khóa: 99,
  kỳ: 99,
  án: 99,
  loại: 9,
  hạng: 999,
  article: 999,
  annex: 99,
  appendix: 99,
  table: 99,
  level: 9,
  phase: 9,
  step: 99,
  section: 99,
  project: 99,
  no: 99_999,
};
const yearWords = new Set(["năm", "đoạn", "đến", "từ", "tới", "in", "year", "since", "by", "until", "of", "to", "for"]);
const numbered = new Set(["phường", "quận", "khu", "ấp", "bản", "đội", "thôn", "xóm", "tổ", "phố"]);

function isNamed(text: string, offset: number, before: string): boolean {
  const [, previous = "", word = ""] = /(?:(\p{L}+) )?(\p{L}+)[ :.]{0,2}$/u.exec(before) ?? [];
  if (word === "") return false;
  const end = endOfDigits(text, offset);
  if (/[.,]\d/.test(text.slice(end, end + 2))) return false;
  const value = Number(text.slice(offset, end));
  const isYear = end - offset === 4 && value >= 1900 && value <= 2100;
  if (isYear && (yearWords.has(word) || monthName.test(word))) return true;
  if (word === "số") return !/^(?:tổng|trong|dân|trên|quân|sĩ)$/.test(previous) && !before.endsWith(":");
  if (numbered.has(word)) return previous !== "cấp" && value <= 99 && /^(?:[,;.)\n]|$)/.test(text.slice(end, end + 1));
  const most = Object.hasOwn(names, word) ? names[word] : undefined;
  return most !== undefined && value <= most && !(word === "độ" && previous === "tiến");
}

const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function matchEnd(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function endOfDigits(text: string, offset: number): number {
  let end = offset;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end;
}

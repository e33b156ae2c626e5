/**
 * Where the digits at an offset end when they count nothing: a day, month or year, a document's number, a clock time or
 * voltage, a heading or footnote mark, a telephone number, the number in a name (*Đề án 06*, *Điều 5*, *mức 2*).
 * Null where they may be a count. The text is laid out; `blockStart` is where its line begins.
 */
export function endOfNoCount(text: string, offset: number, blockStart: number): number | null {
  const before = text.charCodeAt(offset - 1);
  if (isLetter(before) || (before === hyphen && isWordCharacter(text.charCodeAt(offset - 2)))) {
    return endOfDigits(text, offset);
  }
  if (before === angle && text.endsWith("<sup>", offset)) return endOfDigits(text, offset);
  const isMark = offset - blockStart <= 6 && /^[ #+•([-]*$/.test(text.slice(blockStart, offset));
  return (
    matchEnd(shapes, text, offset) ??
    (isMark ? matchEnd(headingMark, text, offset) : null) ??
    (before === opening ? matchEnd(bracketMark, text, offset) : null) ??
    (isNamed(text, offset) ? endOfDigits(text, offset) : null)
  );
}

const hyphen = 45;
const angle = 62;
const opening = 40;

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
    "0\\d{2,4}[. ]\\d{3,4}[. ]?\\d{3,4}(?!\\d)|1[89]00[. ]?\\d{2,6}(?!\\d)|0\\d{2,}(?![.,]?\\d* ?%)",
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
const names: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
  }),
);
const yearWords = new Set(["năm", "đoạn", "đến", "từ", "tới", "in", "year", "since", "by", "until", "of", "to", "for"]);
const numbered = new Set(["phường", "quận", "khu", "ấp", "bản", "đội", "thôn", "xóm", "tổ", "phố"]);

function isNamed(text: string, offset: number): boolean {
  const word = wordBefore(text, offset);
  if (word === null) return false;
  const end = endOfDigits(text, offset);
  const next = text.charCodeAt(end);
  if ((next === point || next === comma) && isDigit(text.charCodeAt(end + 1))) return false;
  const value = Number(text.slice(offset, end));
  const isYear = end - offset === 4 && value >= 1900 && value <= 2100;
  if (isYear && (yearWords.has(word.text) || monthName.test(word.text))) return true;
  const previous = () => wordBefore(text, word.start)?.text ?? "";
  if (word.text === "số") return !/^(?:tổng|trong|dân|trên|quân|sĩ)$/.test(previous()) && text.charAt(word.end) !== ":";
  if (numbered.has(word.text)) return value <= 99 && previous() !== "cấp" && /^[,;.)\n]?$/.test(text.charAt(end));
  const most = text.charAt(word.end) === ":" ? undefined : names.get(word.text);
  return most !== undefined && value <= most && !(word.text === "độ" && previous() === "tiến");
}

/** The word that stands before an offset, with at most a space and a mark in between. */
function wordBefore(text: string, offset: number): { text: string; start: number; end: number } | null {
  let end = offset;
  while (end > offset - 2 && /[ :.]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > end - longestWord && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { text: text.slice(start, end), start, end };
}

const longestWord = 12;
const point = 46;
const comma = 44;

/** Laid-out text is in lower case; every letter past ASCII counts, and a few signs with them. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xc0 || code === underscore;
}

const underscore = 95;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function matchEnd(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function endOfDigits(text: string, offset: number): number {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

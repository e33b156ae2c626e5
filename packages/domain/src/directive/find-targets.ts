import type { Comparator } from "../indicator/target.js";
import { decimal } from "../number/decimal.js";
import { normaliseWithPlaces, originalSpan } from "../text/normalise.js";
import type { FoundTarget } from "./draft.js";

/**
 * The shares and least numbers a text asks for, in order (*chỉ tiêu*): `đạt trên 90%`, `tối thiểu 80%`, `50% trở lên`,
 * `ít nhất 01 điểm`. A bare percentage is read as at least, and says that no comparator is printed. Linear.
 *
 * @example
 * findTargets("tỷ lệ hồ sơ trực tuyến đạt 50% trở lên; mỗi khu phố ít nhất 01 điểm").map(({ unit, comparator, value }) => [unit, comparator, value.units]) // => [["percent", ">=", 50], ["count", ">=", 1]]
 */
export function findTargets(text: string): readonly FoundTarget[] {
  const normalised = normaliseWithPlaces(text);
  return [...normalised.text.matchAll(amounts)].map((match): FoundTarget => {
    const { word, percent, onward, least, count } = match.groups ?? {};
    const printed = word ?? least ?? (onward === undefined ? undefined : "từ");
    return {
      value: decimal((percent ?? count ?? "0").replace(",", ".")),
      unit: percent === undefined ? "count" : "percent",
      comparator: comparators[printed ?? ""] ?? ">=",
      comparatorPrinted: printed !== undefined,
      span: originalSpan(normalised, { start: match.index, end: match.index + match[0].length }),
    };
  });
}

const comparators: Readonly<Record<string, Comparator>> = {
  trên: ">",
  hơn: ">",
  vượt: ">",
  dưới: "<",
  "không quá": "<=",
  "tối đa": "<=",
};

const words = "trên|hơn|vượt|dưới|không quá|tối đa|tối thiểu|ít nhất|thấp nhất|từ";
const amounts = new RegExp(
  `(?:(?<![\\p{L}])(?<word>${words}) (?:đạt |có |được )?)?(?<![\\d.,/])(?<percent>\\d{1,3}(?:[.,]\\d{1,2})?) ?%(?<onward> trở lên)?` +
    `|(?<![\\p{L}])(?<least>tối thiểu|ít nhất) (?:có |được |là )?(?<count>\\d{1,6})(?![\\d.,/%]|(?: ?%)|(?: (?:ngày|tháng|năm|giờ|lần)(?!\\p{L})))`,
  "gu",
);

import type { Decimal } from "../number/decimal.js";
import { doubted, fitsPercent, judgePercent } from "./judge-percent.js";
import { between, type Found, languageOf, textAfter, textBefore, valueOf } from "./found.js";
import { isLess, isSame, sumOf } from "./exact-sum.js";
import { type Link, readLink } from "./link.js";
import { nearbyOf } from "./nearby.js";
import type { Passage, PrintedCount, PrintedNumber, PrintedPercent } from "./printed.js";
import { vocabulary } from "./vocabulary.js";
import { findWholes, type Whole } from "./wholes.js";

/** A count with the percentage that belongs to it; of what it is a part is still to be found. */
interface Pair {
  readonly count: PrintedCount;
  readonly countIndex: number;
  readonly percent: PrintedPercent;
  readonly link: Exclude<Link, "none">;
  readonly said: string;
  /** Where the words name it: *a trong tổng số b*. */
  readonly whole?: PrintedNumber;
}

/**
 * Counts with a percentage whose whole stands elsewhere: `tiếp nhận 124.087 hồ sơ, đã giải quyết 113.796, đạt 91,7%`,
 * `113.796 trong tổng số 124.087`, `trực tuyến 1.200 (60%), trực tiếp 800 (40%)`. Percentages in `used` belong to a ratio.
 */
export function findShares(passage: Passage, used: ReadonlySet<number>): Found[] {
  const pairs = findPairs(passage, used);
  const lists = intoLists(passage, pairs);
  return lists.flatMap((list) => {
    const whole = list.length > 1 ? wholeOfList(passage, list) : null;
    return list.flatMap((pair) => judgePair(passage, pair, { list, whole }) ?? []);
  });
}

function findPairs(passage: Passage, used: ReadonlySet<number>): Pair[] {
  const taken = new Set<number>();
  return passage.items.flatMap((percent, index): Pair[] => {
    if (percent.form !== "percent" || used.has(index)) return [];
    const pair = pairBefore(passage, percent, index) ?? pairAfter(passage, percent, index);
    if (pair === null || taken.has(pair.countIndex)) return [];
    taken.add(pair.countIndex);
    return [pair];
  });
}

/** `113.796 hồ sơ, đạt 91,7%`. */
function pairBefore(passage: Passage, percent: PrintedPercent, index: number): Pair | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const count = passage.items[at];
    if (count === undefined || count.form === "ratio") return null;
    if (count.depth > percent.depth) continue;
    if (count.form !== "count") return null;
    const said = between(passage, count, percent);
    const link = readLink(said, textBefore(passage, count, 80), languageOf(percent));
    if (link === "none") return null;
    return partOf(passage, { count, countIndex: at, percent, link, said });
  }
  return null;
}

/** `113.796 trong tổng số 124.087 hồ sơ, đạt 91,7%`: the part is the count before. */
function partOf(passage: Passage, pair: Pair): Pair {
  const part = passage.items[pair.countIndex - 1];
  if (part?.form !== "count" || part.depth !== pair.count.depth) return pair;
  const said = between(passage, part, pair.count);
  if (!vocabulary[languageOf(part)].outOf.test(said)) return pair;
  return { ...pair, count: part, countIndex: pair.countIndex - 1, whole: asWhole(pair.count.number, said) };
}

/** *240 hồ sơ trên 303 hồ sơ*: there *trên* does not mean more than. */
function asWhole(number: PrintedNumber, said: string): PrintedNumber {
  return / trên $/u.test(said) && number.lastPlace <= 0 ? { ...number, exact: true } : number;
}

/** `trực tuyến 60% (1.200 hồ sơ)`. */
function pairAfter(passage: Passage, percent: PrintedPercent, index: number): Pair | null {
  const count = passage.items[index + 1];
  if (count?.form !== "count" || count.depth !== percent.depth + 1) return null;
  const said = between(passage, percent, count);
  const closes = /^ ?[\p{L} ]{0,40}\)/u.test(textAfter(passage, count.end, 44));
  const isPlain = /^ ?\((?:tương ứng |tương đương |với |số lượng:? |đã |đạt )?$/u.test(said);
  if (!isPlain) return null;
  const whole = passage.items[index + 2];
  if (whole?.form === "count" && whole.depth === count.depth) {
    const outOf = between(passage, count, whole);
    if (!vocabulary[languageOf(count)].outOf.test(outOf)) return null;
    return { count, countIndex: index + 1, percent, link: "sure", said, whole: asWhole(whole.number, outOf) };
  }
  return closes ? { count, countIndex: index + 1, percent, link: "sure", said } : null;
}

/** Pairs that follow one another in one sentence or list. */
function intoLists(passage: Passage, pairs: readonly Pair[]): Pair[][] {
  const lists: Pair[][] = [];
  for (const pair of pairs) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    const gap =
      previous &&
      passage.text.slice(
        Math.max(previous.percent.end, previous.count.end),
        Math.min(pair.count.start, pair.percent.start),
      );
    const goesOn =
      gap !== undefined && gap.length <= 120 && /^\)?(?:[,;]| và | - |\n)/u.test(gap) && !/\. |\n\n/.test(gap);
    if (list !== undefined && goesOn && list.length < 40) list.push(pair);
    else lists.push([pair]);
  }
  return lists;
}

/** The whole that all pairs of a list are parts of: they add up to it, or to one another's hundred per cent. */
function wholeOfList(passage: Passage, list: readonly Pair[]): PrintedNumber | null {
  const counts = list.flatMap(({ count }) =>
    count.number.exact && count.number.value !== null ? [count.number.value] : [],
  );
  const [first] = list;
  if (first === undefined || counts.length < list.length) return null;
  const sum = sumOf(counts);
  if (sum === null || sum.units === 0) return null;
  const printed = findWholes(passage, first.countIndex).find(
    ({ number }) => number.value !== null && isSame(number.value, sum),
  );
  if (printed !== undefined) return printed.number;
  const percentages = list.flatMap(({ percent }) =>
    percent.number.exact && percent.number.value !== null ? [percent.number.value] : [],
  );
  const fitting = list.filter(({ count, percent }) => fits(count.number, sum, percent.number)).length;
  const isHundred = Math.abs(hundredOff(percentages)) <= 0.05 * list.length;
  return percentages.length === list.length && isHundred && fitting * 2 >= list.length
    ? { ...first.count.number, value: sum }
    : null;
}

function hundredOff(percentages: readonly Decimal[]): number {
  const sum = sumOf(percentages);
  return sum === null ? Infinity : sum.units / 10 ** sum.decimals - 100;
}

function fits(part: PrintedNumber, whole: Decimal, percent: PrintedNumber): boolean {
  return part.value !== null && percent.value !== null && fitsPercent(part.value, whole, percent.value);
}

function judgePair(
  passage: Passage,
  pair: Pair,
  { list, whole }: { list: readonly Pair[]; whole: PrintedNumber | null },
): Found | null {
  const { count, percent, link, said } = pair;
  const part = count.number;
  const { share, otherBase } = vocabulary[languageOf(percent)];
  const isOther = otherBase.test(textAfter(passage, percent.end, 40));
  const found = (wholeFound: PrintedNumber | undefined, judgement: Found["judgement"]): Found => {
    const isReversed = percent.start < count.start;
    return {
      kind: share.test(said) || (whole !== null && list.length > 1) ? "share" : "ratio",
      first: isReversed ? percent.number : part,
      last: isReversed ? part : percent.number,
      numerator: valueOf(part),
      denominator: valueOf(wholeFound),
      parts: [],
      printed: percent.number.printed,
      judgement,
    };
  };
  const percentages = list.flatMap((other) =>
    other !== pair && other.percent.number.value !== null ? [other.percent.number.value] : [],
  );
  const nearby = { ...nearbyOf(passage, pair.countIndex), percentages };
  if (pair.whole !== undefined) {
    const judgement = judgePercent(percent.number, { part, whole: pair.whole }, nearby);
    const isDoubtful = (link !== "sure" || isOther) && judgement.verdict !== "consistent";
    return found(pair.whole, isDoubtful ? doubted("percentage-unclear") : judgement);
  }
  if (whole !== null && link === "sure" && !isOther)
    return found(whole, judgePercent(percent.number, { part, whole }, nearby));

  const wholes = findWholes(passage, pair.countIndex);
  const fitting = wholes.find(
    (one) => one.number.exact && one.number.value !== null && fits(part, one.number.value, percent.number),
  );
  if (fitting !== undefined && part.exact && percent.number.exact) {
    return found(fitting.number, judgePercent(percent.number, { part, whole: fitting.number }, nearby));
  }
  if (link !== "sure") return null;
  if (!part.exact || !percent.number.exact) return found(undefined, doubted("approximate"));
  if (isOther || wholes.length === 0) return found(undefined, doubted("whole-not-printed"));
  const certain = certainWhole(part, wholes);
  if (certain === null) return found(undefined, doubted("whole-unclear"));
  return found(certain.number, judgePercent(percent.number, { part, whole: certain.number }, nearby));
}

/** The nearest whole that can hold the part, where the words leave no doubt about it. */
function certainWhole(part: PrintedNumber, wholes: readonly Whole[]): Whole | null {
  const nearest = wholes.find(
    ({ number }) => number.value === null || part.value === null || !isLess(number.value, part.value),
  );
  return nearest?.certain === true ? nearest : null;
}

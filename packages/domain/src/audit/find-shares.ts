import type { Decimal } from "../number/decimal.js";
import type { Judgement } from "./claim.js";
import { isLess, isSame, sumOf } from "./exact-sum.js";
import { type Found, languageOf, textAfter, valueOf } from "./found.js";
import { doubted, fitsPercent, isNearly, judgePercent, type Nearby } from "./judge-percent.js";
import { nearbyOf } from "./nearby.js";
import { findPairs, intoLists, type Pair } from "./pairs.js";
import { isCount, type Passage, type PrintedNumber } from "./printed.js";
import { vocabulary } from "./vocabulary.js";
import { findWholes, type Whole } from "./wholes.js";

/**
 * Counts with a percentage whose whole stands elsewhere: `tiếp nhận 124.087 hồ sơ, đã giải quyết 113.796, đạt 91,7%`,
 * `113.796 trong tổng số 124.087`, `trực tuyến 1.200 (60%), trực tiếp 800 (40%)`. Percentages in `used` belong to a ratio.
 */
export function findShares(passage: Passage, used: ReadonlySet<number>): Found[] {
  const lists = intoLists(passage, findPairs(passage, used));
  return lists.flatMap((list, at) => {
    const [single, ...others] = list;
    const complement = single !== undefined && others.length === 0 ? complementOf(single, lists, at) : null;
    const siblings = complement === null ? list : [...list, complement];
    const whole = siblings.length > 1 ? wholeOfList(passage, siblings) : null;
    return list.flatMap((pair) => {
      const nearby = () => ({
        ...nearbyOf(passage, pair.countIndex),
        percentages: siblings.flatMap((other) => (other === pair ? [] : (other.percent.number.value ?? []))),
      });
      return judgePair(passage, pair, { whole, nearby }) ?? [];
    });
  });
}

/** The pair nearby whose percentage is what this one lacks of a hundred: `16.051 … 98,62% … 223 … 1,38%`. */
function complementOf(pair: Pair, lists: readonly (readonly Pair[])[], at: number): Pair | null {
  const value = pair.percent.number.value;
  for (const other of [lists[at - 1], lists[at + 1]].map((list) => (list?.length === 1 ? list[0] : undefined))) {
    const lacked = other?.percent.number.value;
    if (other === undefined || !value?.units || !lacked?.units) continue;
    const all = sumOf([value, lacked]);
    const isNearby = Math.abs(other.percent.start - pair.percent.start) <= 600;
    if (isNearby && all && all.units === 100 * 10 ** all.decimals && all.decimals > 0) return other;
  }
  return null;
}

/** What a pair's percentage is of and what came of checking it; null where it is about something else. */
function judgePair(
  passage: Passage,
  pair: Pair,
  { whole, nearby }: { whole: PrintedNumber | null; nearby: () => Nearby },
): Found | null {
  const { percent, link } = pair;
  const part = pair.count.number;
  const over = (one: PrintedNumber) => judgePercent(percent.number, { part, whole: one }, nearby);
  const isOther =
    pair.whole === undefined && vocabulary[languageOf(percent)].otherBase.test(textAfter(passage, percent.end, 40));
  const isSure = link === "sure" && !isOther;

  if (pair.whole !== undefined) {
    const judgement = over(pair.whole);
    const isDoubtful = !isSure && judgement.verdict !== "consistent";
    return found(pair, pair.whole, isDoubtful ? doubted("percentage-unclear") : judgement);
  }
  const ofList = whole !== null && !isOther && (isSure || isNearly(percent.number, { part, whole })) ? whole : null;
  const share: Found | null = ofList && { ...found(pair, ofList, over(ofList)), kind: "share" };
  if (share?.judgement.verdict === "consistent") return share;
  const wholes = [...findWholes(passage, pair.countIndex), ...wholesAside(passage, pair)];
  const fitting = wholes.find(({ number }) => isCount(number) && fits(part, number.value, percent.number));
  if (fitting !== undefined && isCount(part) && percent.number.exact) {
    return found(pair, fitting.number, over(fitting.number));
  }
  if (share !== null || link !== "sure") return share;
  if (!isCount(part) || !percent.number.exact) return found(pair, null, doubted("approximate"));
  if (isOther || wholes.length === 0) return found(pair, null, doubted("whole-not-printed"));
  const nearest = wholes.find(({ number }) => !isSmaller(number, part));
  if (nearest?.certain !== true) return found(pair, null, doubted("whole-unclear"));
  return found(pair, nearest.number, over(nearest.number));
}

/** `88.214 thẻ cho công dân đủ điều kiện (90.310 người), đạt 97,68%`: a number in brackets can only confirm. */
function wholesAside(passage: Passage, { count, countIndex, percent }: Pair): Whole[] {
  const aside = passage.items[countIndex + 1];
  const isAside = aside?.form === "count" && aside.depth === count.depth + 1 && aside.end < percent.start;
  return isAside ? [{ number: aside.number, certain: false }] : [];
}

function found({ count, percent, said }: Pair, whole: PrintedNumber | null, judgement: Judgement): Found {
  const [first, last] = [count.number, percent.number].sort((a, b) => a.start - b.start);
  return {
    kind: vocabulary[percent.number.language].share.test(said) ? "share" : "ratio",
    first: first ?? count.number,
    last: last ?? percent.number,
    numerator: valueOf(count.number),
    denominator: whole === null ? null : valueOf(whole),
    parts: [],
    printed: percent.number.printed,
    judgement,
  };
}

/** The whole that all pairs of a list are parts of: they add up to it, or to one another's hundred per cent. */
function wholeOfList(passage: Passage, list: readonly Pair[]): PrintedNumber | null {
  const [first] = list;
  const counts = exactValues(list.map(({ count }) => count.number));
  const percentages = exactValues(list.map(({ percent }) => percent.number));
  const sum = counts && sumOf(counts);
  if (first === undefined || percentages === null || sum === null || sum.units === 0) return null;
  const printed = findWholes(passage, first.countIndex).find(({ number }) => number.value && isSame(number.value, sum));
  const whole: PrintedNumber = printed?.number ?? { ...first.count.number, value: sum };
  const near = list.filter(({ count, percent }) => isNearly(percent.number, { part: count.number, whole })).length;
  if (printed !== undefined) return near > 0 ? whole : null;
  const all = sumOf(percentages);
  const isHundred = all !== null && Math.abs(all.units / 10 ** all.decimals - 100) <= 0.05 * list.length;
  return near === list.length || (isHundred && near * 2 >= list.length) ? whole : null;
}

function exactValues(numbers: readonly PrintedNumber[]): Decimal[] | null {
  const values = numbers.flatMap((number) => (number.value !== null && isCount(number) ? [number.value] : []));
  return values.length === numbers.length ? values : null;
}

function fits(part: PrintedNumber, whole: Decimal | null, percent: PrintedNumber): boolean {
  return (
    part.value !== null && whole !== null && percent.value !== null && fitsPercent(part.value, whole, percent.value)
  );
}

function isSmaller(a: PrintedNumber, b: PrintedNumber): boolean {
  return a.value !== null && b.value !== null && isLess(a.value, b.value);
}

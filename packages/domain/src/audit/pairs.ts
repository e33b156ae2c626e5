import { between, languageOf, textAfter, textBefore } from "./found.js";
import { type Link, readLink } from "./link.js";
import { isCount, type Passage, type PrintedCount, type PrintedNumber, type PrintedPercent } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** A count with the percentage that belongs to it; of what it is a part is still to be found. */
export interface Pair {
  readonly count: PrintedCount;
  readonly countIndex: number;
  readonly percent: PrintedPercent;
  readonly link: Exclude<Link, "none">;
  /** The words between them. */
  readonly said: string;
  /** Where the words name it: *a trong tổng số b*. */
  readonly whole?: PrintedNumber;
}

/** The counts that a percentage belongs to, left to right. Percentages in `used` belong to a ratio. */
export function findPairs(passage: Passage, used: ReadonlySet<number>): Pair[] {
  const taken = new Set<number>();
  return passage.items.flatMap((percent, index): Pair[] => {
    if (percent.form !== "percent" || used.has(index)) return [];
    const pair = pairBefore(passage, percent, index) ?? pairAfter(passage, percent, index);
    if (pair === null || taken.has(pair.countIndex)) return [];
    taken.add(pair.countIndex);
    return [pair];
  });
}

/** Pairs that follow one another in one sentence or list, at most forty. */
export function intoLists(passage: Passage, pairs: readonly Pair[]): Pair[][] {
  const lists: Pair[][] = [];
  for (const pair of pairs) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    if (list !== undefined && previous !== undefined && list.length < 40 && follows(passage, previous, pair)) {
      list.push(pair);
    } else lists.push([pair]);
  }
  return lists;
}

function follows(passage: Passage, previous: Pair, pair: Pair): boolean {
  const end = Math.max(previous.percent.end, previous.count.end);
  const gap = passage.text.slice(end, Math.min(pair.count.start, pair.percent.start));
  return gap.length <= 120 && /^ ?\)?(?:[,;]| và | and | - |\n)/u.test(gap) && !/\. |\n\n/.test(gap);
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
    const pair: Pair = { count, countIndex: at, percent, link, said };
    return doneOf(passage, pair) ?? wholeAfter(passage, pair, index) ?? withWhole(passage, pair);
  }
  return null;
}

/** `đã làm sạch 7.915, còn lại 505 (đạt 94%)`: what remains is not what was reached. */
function doneOf(passage: Passage, pair: Pair): Pair | null {
  const { count, countIndex, said } = pair;
  const { rest, reached } = vocabulary[languageOf(count)];
  const done = passage.items[countIndex - 1];
  if (done?.form !== "count" || done.depth !== count.depth || !reached.test(said)) return null;
  return rest.test(between(passage, done, count).slice(-60))
    ? { ...pair, count: done, countIndex: countIndex - 1, link: "maybe" }
    : null;
}

/** `4.127 trường hợp, chiếm 35,6% trong tổng số 11.593 trường hợp`. */
function wholeAfter(passage: Passage, pair: Pair, percentIndex: number): Pair | null {
  const whole = passage.items[percentIndex + 1];
  if (whole?.form !== "count" || !isCount(pair.count.number)) return null;
  const said = between(passage, pair.percent, whole);
  return vocabulary[languageOf(whole)].wholeAfter.test(said) ? { ...pair, whole: asWhole(whole.number, said) } : null;
}

/** `trực tuyến 60% (1.200 hồ sơ)`, `91,7% (113.796 trong tổng số 124.087 hồ sơ)`. */
function pairAfter(passage: Passage, percent: PrintedPercent, index: number): Pair | null {
  const [count, next] = [passage.items[index + 1], passage.items[index + 2]];
  if (count?.form !== "count" || count.depth !== percent.depth + 1) return null;
  const said = between(passage, percent, count);
  if (!/^ ?\((?:tương ứng |tương đương |với |số lượng:? |đã |đạt )?$/u.test(said)) return null;
  const pair: Pair = { count, countIndex: index + 1, percent, link: "sure", said };
  if (next?.form === "count" && next.depth === count.depth) {
    const outOf = between(passage, count, next);
    return vocabulary[languageOf(count)].outOf.test(outOf) ? { ...pair, whole: asWhole(next.number, outOf) } : null;
  }
  return /^ ?[\p{L} ]{0,40}\)/u.test(textAfter(passage, count.end, 44)) ? pair : null;
}

/** `113.796 trong tổng số 124.087 hồ sơ, đạt 91,7%`: the part is the count before. */
function withWhole(passage: Passage, pair: Pair): Pair {
  const part = passage.items[pair.countIndex - 1];
  if (part?.form !== "count" || part.depth !== pair.count.depth) return pair;
  const outOf = between(passage, part, pair.count);
  if (!vocabulary[languageOf(part)].outOf.test(outOf)) return pair;
  return { ...pair, count: part, countIndex: pair.countIndex - 1, whole: asWhole(pair.count.number, outOf) };
}

/** *240 hồ sơ trên 303 hồ sơ*: there *trên* does not mean more than. */
function asWhole(number: PrintedNumber, outOf: string): PrintedNumber {
  return outOf.endsWith(" trên ") ? { ...number, exact: true } : number;
}

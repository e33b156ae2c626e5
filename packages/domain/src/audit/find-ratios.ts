import { doubted, judgePercent } from "./judge-percent.js";
import { between, type Found, languageOf, textAfter, textBefore, valueOf } from "./found.js";
import { type Link, readLink } from "./link.js";
import { countsSame, nounAfter } from "./noun.js";
import { nearbyOf } from "./nearby.js";
import { isCount, type Passage, type PrintedPercent, type PrintedRatio } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** Every ratio `a/b` with the percentage that belongs to it, and those that have none. */
export function findRatios(passage: Passage): { found: Found[]; used: ReadonlySet<number> } {
  const used = new Set<number>();
  const found = passage.items.flatMap((item, index): Found[] => {
    if (item.form !== "ratio") return [];
    const owner = percentAfter(passage, index) ?? percentBefore(passage, index, used);
    if (owner === null) return isPlausible(passage, item) ? [unprinted(item)] : [];
    used.add(owner.index);
    return [judged(passage, { ratio: item, index, owner })];
  });
  return { found, used };
}

/** A percentage, where it stands among the items, and how surely it belongs to the ratio. */
interface Owner {
  readonly percent: PrintedPercent;
  readonly index: number;
  readonly link: Exclude<Link, "none">;
}

/** `240/303 hồ sơ, đạt 79,2%`; what stands in brackets in between is passed over. */
function percentAfter(passage: Passage, index: number): Owner | null {
  const ratio = passage.items[index];
  if (ratio === undefined) return null;
  for (let next = index + 1; next <= index + 4; next++) {
    const item = passage.items[next];
    if (item === undefined || item.start - ratio.end > 400) return null;
    if (item.form === "percent") {
      const link = readLink(between(passage, ratio, item), textBefore(passage, ratio, 80), languageOf(item));
      if (link !== "none") return { percent: item, index: next, link };
    }
    if (item.depth <= ratio.depth) return null;
  }
  return null;
}

/** `đạt 79,2% (240/303 hồ sơ)`, `đạt 79,2%, tương ứng 240/303 hồ sơ` and `đạt 100% (khai sinh: 41/41; khai tử: 36/36)`. */
function percentBefore(passage: Passage, index: number, used: ReadonlySet<number>): Owner | null {
  const ratio = passage.items[index];
  const last = passage.items[index - 1];
  const isAgain =
    ratio !== undefined &&
    last?.form === "percent" &&
    !used.has(index - 1) &&
    vocabulary[languageOf(ratio)].again.test(between(passage, last, ratio));
  if (isAgain) return { percent: last, index: index - 1, link: "sure" };
  for (let before = index - 1; ratio !== undefined && before >= Math.max(0, index - 40); before--) {
    const item = passage.items[before];
    if (item === undefined || item.depth < ratio.depth - 1 || ratio.start - item.end > 1000) return null;
    if (item.form !== "percent") {
      if (item.depth < ratio.depth) return null;
      continue;
    }
    if (item.depth >= ratio.depth) return null;
    const opened = between(passage, item, ratio);
    if (!/^[^().;\n]{0,60}\(/u.test(opened) || opened.includes("\n")) return null;
    const isAlone = aloneInBrackets.test(opened) && endsThere(passage, ratio) && !used.has(before);
    return { percent: item, index: before, link: isAlone ? "sure" : "maybe" };
  }
  return null;
}

const aloneInBrackets = /^ ?\((?:tương ứng |tương đương |đạt |với |số lượng |cụ thể:? )?$/u;

/** Whether the bracket closes after the ratio and what it counts. */
function endsThere(passage: Passage, ratio: { readonly end: number }): boolean {
  return /^[^()\d;,]{0,60}\)/u.test(textAfter(passage, ratio.end, 64));
}

function judged(
  passage: Passage,
  { ratio, index, owner }: { ratio: PrintedRatio; index: number; owner: Owner },
): Found {
  const { percent, link } = owner;
  const number = percent.number;
  const part = ratio.numerator;
  const [whole, ...others] = ratio.denominators;
  const judgements = [whole, ...others].map((one) =>
    judgePercent(number, { part, whole: one }, () => nearbyOf(passage, index)),
  );
  const at = Math.max(
    0,
    judgements.findIndex(({ verdict }) => verdict === "consistent"),
  );
  const judgement = judgements[at] ?? doubted("percentage-unclear");
  const isSure =
    link === "sure" && others.length === 0 && !isOverOther(passage, ratio, percent) && !isPair(passage, ratio, percent);
  const isDoubtful = !isSure && judgement.verdict !== "consistent" && judgement.verdict !== "cannot-check";
  const before = percent.start < ratio.start;
  return {
    kind: "ratio",
    first: before && link === "sure" ? number : part,
    last: before ? (ratio.denominators.at(-1) ?? whole) : number,
    numerator: valueOf(part),
    denominator: valueOf(ratio.denominators[at] ?? whole),
    parts: [],
    printed: number.printed,
    judgement: isDoubtful ? doubted("percentage-unclear") : judgement,
  };
}

/** Whether the words after the percentage put it over a target or another period that the ratio does not speak of. */
function isOverOther(passage: Passage, ratio: PrintedRatio, percent: PrintedPercent): boolean {
  const { otherBase, target } = vocabulary[languageOf(percent)];
  if (!otherBase.test(textAfter(passage, percent.end, 40))) return false;
  return !target.test(textBefore(passage, ratio, 60) + passage.text.slice(ratio.start, percent.start));
}

/**
 * `95 tổ/760 thành viên, đạt 100%` names two different things and a percentage of neither: where the words beside the
 * stroke differ, only a percentage that is nearly right is theirs.
 */
function isPair(passage: Passage, ratio: PrintedRatio, percent: PrintedPercent): boolean {
  const [whole] = ratio.denominators;
  const noun = passage.text.slice(ratio.numerator.end, whole.start).split("/")[0]?.trim() ?? "";
  const language = languageOf(ratio);
  if (noun === "" || countsSame(noun, nounAfter(passage, ratio), language) === true) return false;
  const [part, all, printed] = [ratio.numerator, whole, percent.number].map((one) => valueOf(one) ?? 0);
  return Math.abs((100 * (part ?? 0)) / (all ?? 0) - (printed ?? 0)) > mostBeside;
}

/** A wrong percentage is seldom further off than this; a percentage of something else usually is. */
const mostBeside = 10;

function unprinted(ratio: PrintedRatio): Found {
  const [whole] = ratio.denominators;
  return {
    kind: "ratio",
    first: ratio.numerator,
    last: ratio.denominators.at(-1) ?? whole,
    numerator: valueOf(ratio.numerator),
    denominator: valueOf(whole),
    parts: [],
    printed: null,
    judgement: doubted("no-percentage"),
  };
}

/** Whether two numbers with a stroke and no percentage count something: `8/8 xã`, but not `3/2` or `13,2/18`. */
function isPlausible(passage: Passage, ratio: PrintedRatio): boolean {
  const numbers = [ratio.numerator, ...ratio.denominators];
  if (numbers.some((number) => !isCount(number) || number.lastPlace < 0)) return false;
  return !ratio.maybeDay || vocabulary[languageOf(ratio)].counted.test(nounAfter(passage, ratio));
}

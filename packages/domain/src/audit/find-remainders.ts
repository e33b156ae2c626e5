import { between, type Found, languageOf, textAfter, valueOf } from "./found.js";
import { differenceOf, isLess, isSame } from "./exact-sum.js";
import { judgeSum } from "./judge-sum.js";
import { withoutAsides, wordsOf } from "./link.js";
import { countsSame, nounAfter } from "./noun.js";
import { isCount, type Passage, type PrintedCount, type PrintedNumber, type PrintedRatio } from "./printed.js";
import { printLike } from "./print-like.js";
import { digitCause } from "./digit-slips.js";
import type { Judgement } from "./claim.js";
import { vocabulary } from "./vocabulary.js";

/** What is said to remain: `22/25 chỉ tiêu; còn 03`, `tiếp nhận 27.789 thẻ; trả 27.785 thẻ; còn tồn 04 thẻ`. */
export function findRemainders(passage: Passage): Found[] {
  return passage.items.flatMap((item, index) => {
    if (item.form !== "count" || !isRest(passage, index)) return [];
    return ofRatio(passage, item, index) ?? ofCounts(passage, item, index) ?? [];
  });
}

function isRest(passage: Passage, index: number): boolean {
  const [previous, rest] = [passage.items[index - 1], passage.items[index]];
  if (previous === undefined || rest === undefined) return false;
  const { rest: before, restAfter: after } = vocabulary[languageOf(rest)];
  return before.test(between(passage, previous, rest).slice(-60)) || after.test(textAfter(passage, rest.end, 60));
}

/** The remainder of the ratio before it; two sentences later it can only be confirmed. */
function ofRatio(passage: Passage, rest: PrintedCount, index: number): Found | null {
  let at = index - 1;
  while (at > index - 4 && passage.items[at]?.form === "percent") at--;
  const isNext = passage.items[at]?.form === "ratio";
  while (at > index - 8 && passage.items[at]?.form === "count") at--;
  const ratio = passage.items[at];
  if (ratio?.form !== "ratio" || rest.start - ratio.end > 700) return null;
  const said = between(passage, ratio, rest);
  if (said.includes("\n\n") || !mayBeSame(passage, ratio, rest)) return null;
  const [whole] = ratio.denominators;
  const [a, b, left] = [ratio.numerator.value, whole.value, rest.number.value];
  if (a === null || b === null || left === null || ![rest.number, ratio.numerator, whole].every(isCount)) return null;
  const right = differenceOf(b, a);
  if (right === null) return null;
  const isNear = isNext && !/\. |\n/u.test(withoutAsides(said)) && said.length <= 200;
  const judgement = judgeRest(rest.number, right);
  if (judgement.verdict !== "consistent" && !(isNear && contradicts(passage, rest, { left, right }))) return null;
  return remainder({ ratio, rest: rest.number, judgement });
}

function judgeRest(rest: PrintedNumber, right: NonNullable<PrintedNumber["value"]>): Judgement {
  const printed = printLike(right, rest);
  if (rest.value !== null && isSame(rest.value, right))
    return { verdict: "consistent", computed: printed, cause: null };
  return { verdict: "inconsistent", computed: printed, cause: digitCause(rest.printed, printed) };
}

/** More cannot remain than is left; less can, unless it is all that remains. */
function contradicts(
  passage: Passage,
  rest: PrintedCount,
  { left, right }: Record<"left" | "right", NonNullable<PrintedNumber["value"]>>,
): boolean {
  if (right.units < 0) return false;
  if (isLess(right, left)) return true;
  return isAllThatRemains(passage, rest);
}

function isAllThatRemains(passage: Passage, rest: PrintedCount): boolean {
  const { onlySome } = vocabulary[languageOf(rest)];
  const before = passage.text.slice(Math.max(0, rest.start - 30), rest.start);
  const after = textAfter(passage, rest.end, 60).split(/[,;.()]/u)[0] ?? "";
  const isAll =
    /(?:còn lại|chưa [\p{L} ]+|remaining)(?: là)?:? ?$/u.test(before) || /chưa |còn lại|not yet/u.test(after);
  return isAll && !onlySome.test(after.replace(/chưa (?:được|đã)/u, ""));
}

function mayBeSame(passage: Passage, ratio: PrintedRatio, rest: PrintedCount): boolean {
  const [whole, left] = [nounAfter(passage, ratio), nounAfter(passage, rest)];
  if (countsSame(whole, left, languageOf(rest)) !== false) return true;
  const [head = ""] = [whole.split(" ").slice(0, 2).join(" ")];
  return head !== "" && left.includes(head);
}

/** Whole, done, remaining, one after the other. */
function ofCounts(passage: Passage, rest: PrintedCount, index: number): Found | null {
  const counts: PrintedCount[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 6) && counts.length < 2; at--) {
    const item = passage.items[at];
    if (item === undefined || item.form === "ratio" || item.depth < rest.depth) return null;
    if (item.form === "count" && item.depth === rest.depth) counts.push(item);
  }
  const [done, whole] = counts;
  if (done === undefined || whole === undefined || rest.start - whole.end > 500) return null;
  const said = between(passage, whole, rest);
  if (/\n\n/u.test(said) || /\. /u.test(withoutAsides(said))) return null;
  if ([whole, done, rest].some(({ number }) => !isCount(number))) return null;
  const judgement = judgeSum(whole.number, [done.number, rest.number]);
  const nouns = [whole, done, rest].map((one) => nounAfter(passage, one));
  if (judgement.verdict !== "consistent" && !isStated(passage, { whole, done, rest }, nouns)) return null;
  return {
    kind: "sum",
    first: whole.number,
    last: rest.number,
    numerator: null,
    denominator: null,
    parts: [done, rest].flatMap(({ number }) => valueOf(number) ?? []),
    printed: whole.number.printed,
    judgement,
  };
}

/** Whether the words leave no doubt that the three belong together. */
function isStated(
  passage: Passage,
  { whole, done, rest }: Record<"whole" | "done" | "rest", PrintedCount>,
  [ofWhole = "", ofDone = "", ofRest = ""]: readonly string[],
): boolean {
  const language = languageOf(rest);
  const { plain, whole: wholeWords } = vocabulary[language];
  const isPlain = (said: string) => wordsOf(withoutAsides(said)).every((word) => plain.has(word));
  const around = `${passage.text.slice(Math.max(0, whole.start - 60), whole.start)} ${textAfter(passage, whole.end, 20)}`;
  return (
    wholeWords.test(around) &&
    isPlain(between(passage, whole, done)) &&
    isPlain(between(passage, done, rest)) &&
    countsSame(ofWhole, ofDone, language) !== false &&
    countsSame(ofWhole, ofRest, language) !== false &&
    isAllThatRemains(passage, rest)
  );
}

function remainder({
  ratio,
  rest,
  judgement,
}: {
  ratio: PrintedRatio;
  rest: PrintedNumber;
  judgement: Judgement;
}): Found {
  return {
    kind: "remainder",
    first: ratio.numerator,
    last: rest,
    numerator: valueOf(ratio.numerator),
    denominator: valueOf(ratio.denominators[0]),
    parts: [],
    printed: rest.printed,
    judgement,
  };
}

import type { Language } from "../issue/sentence.js";
import { between, languageOf, textBefore } from "./found.js";
import { withoutAsides, wordsOf } from "./link.js";
import { countsSame, nounAfter } from "./noun.js";
import { isCount, type Passage, type Printed, type PrintedCount, type PrintedNumber } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** A number that a count may be a part of. */
export interface Whole {
  readonly number: PrintedNumber;
  /** Whether the words leave no doubt, so that a percentage that does not fit is wrong. */
  readonly certain: boolean;
}

/** The numbers that a count may be a part of, nearest first: in its sentence and the one before. */
export function findWholes(passage: Passage, index: number): Whole[] {
  const part = passage.items[index];
  if (part?.form !== "count") return [];
  const wholes: Whole[] = [];
  let depth = part.depth;
  let isFirst = true;
  for (let at = index - 1; at >= Math.max(0, index - 10); at--) {
    const item = passage.items[at];
    if (item === undefined || part.start - item.end > 600) break;
    const said = between(passage, item, part);
    if (said.includes("\n\n") || sentencesIn(said) > 1) break;
    if (item.depth > depth || item.form === "percent") continue;
    depth = item.depth;
    const certain = isFirst && isCertain(passage, item, part);
    if (item.form === "count") wholes.push({ number: item.number, certain });
    else wholes.push({ number: item.numerator, certain }, { number: item.denominators[0], certain: false });
    isFirst = false;
  }
  return wholes;
}

/** Whether a whole and its part count the same things and nothing between them begins another subject. */
function isCertain(passage: Passage, whole: Exclude<Printed, { form: "percent" }>, part: PrintedCount): boolean {
  const language = languageOf(part);
  const { someParts, whole: wholeWords } = vocabulary[language];
  const said = withoutAsides(between(passage, whole, part));
  const noun = nounAfter(passage, whole);
  const isSame = countsSame(noun, nounAfter(passage, part), language);
  if (said.length > 240 || isSame === false || !keepsTo(said, { noun, isSame }, language)) return false;
  if (whole.form === "ratio") return someParts.test(said);
  if (!isCount(whole.number)) return false;
  const around = textBefore(passage, whole, 60).split(/[;.]/u).at(-1) ?? "";
  return wholeWords.test(`${around} ${said}`);
}

/** Whether the words after a whole keep to what it counts: plain words do; others may where it can be of one kind only. */
function keepsTo(said: string, of: { noun: string; isSame: boolean | null }, language: Language): boolean {
  const { plain, general, elsewhere } = vocabulary[language];
  if (wordsOf(said).every((word) => plain.has(word) || /^[\d.,%/+-]+$/.test(word))) return true;
  return of.isSame === true && !general.test(of.noun) && sentencesIn(said) === 0 && !elsewhere.test(said);
}

function sentencesIn(said: string): number {
  return said.match(/\. |\n/gu)?.length ?? 0;
}

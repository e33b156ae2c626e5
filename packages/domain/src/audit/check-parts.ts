import { compareDecimals } from "../number/decimal.js";
import type { Crossed } from "./cross-checks.js";
import { isLess } from "./exact-sum.js";
import { between, languageOf, textAfter, textBefore } from "./found.js";
import { withoutAsides, wordsOf } from "./link.js";
import { countsSame, nounAfter } from "./noun.js";
import { isCount, type Passage, type PrintedCount, type PrintedRatio } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/**
 * Parts larger than their whole: `1.200 hồ sơ, trong đó 1.350 hồ sơ trực tuyến` is a finding; `303/240 hồ sơ` a note,
 * unless the words speak of a target, which can be passed.
 */
export function checkParts(passage: Passage): Crossed[] {
  return passage.items.flatMap((item, index): Crossed[] => {
    if (item.form === "ratio") return checkRatio(passage, item);
    const next = passage.items[index + 1];
    return item.form === "count" && next?.form === "count" ? checkPart(passage, item, next) : [];
  });
}

function checkRatio(passage: Passage, ratio: PrintedRatio): Crossed[] {
  const { numerator, denominators } = ratio;
  const [whole] = denominators;
  if (numerator.value === null || whole.value === null || compareDecimals(numerator.value, whole.value) <= 0) return [];
  if (ratio.maybeDay || !isCount(numerator) || !isCount(whole) || numerator.ambiguous !== whole.ambiguous) return [];
  const around = `${textBefore(passage, ratio, 80)} ${passage.text.slice(ratio.start, ratio.end)} ${textAfter(passage, ratio.end, 80)}`;
  if (vocabulary[languageOf(ratio)].target.test(around)) return [];
  return [over(numerator, whole, "note")];
}

function checkPart(passage: Passage, whole: PrintedCount, part: PrintedCount): Crossed[] {
  const language = languageOf(part);
  const { someParts, plain } = vocabulary[language];
  const [of, one] = [whole.number, part.number];
  if (of.value === null || one.value === null || !isCount(of) || !isCount(one) || of.ambiguous !== one.ambiguous)
    return [];
  if (!isLess(of.value, one.value) || part.depth < whole.depth || part.start - whole.end > 160) return [];
  const said = withoutAsides(between(passage, whole, part)).replace("(", " ");
  const isPart = !said.includes("\n") && /(?:trong đó|of which)(?![\p{L}])/u.test(said) && someParts.test(said);
  if (!isPart || !wordsOf(said).every((word) => plain.has(word))) return [];
  return countsSame(nounAfter(passage, whole), nounAfter(passage, part), language) === true
    ? [over(one, of, "finding")]
    : [];
}

function over(part: PrintedCount["number"], whole: PrintedCount["number"], level: Crossed["level"]): Crossed {
  return {
    kind: "part-over-whole",
    level,
    at: part.digits,
    against: whole.digits,
    printed: part.printed,
    computed: null,
  };
}

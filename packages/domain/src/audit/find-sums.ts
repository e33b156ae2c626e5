import { documentKindNames } from "../document/document-kind.js";
import type { Language } from "../issue/sentence.js";
import type { Judgement } from "./claim.js";
import { between, type Found, languageOf, textBefore, valueOf } from "./found.js";
import { doubted } from "./judge-percent.js";
import { judgeSum } from "./judge-sum.js";
import { countsSame, nounAfter } from "./noun.js";
import { type PartList, readPartList } from "./part-list.js";
import type { Passage, Printed, PrintedCount, PrintedNumber } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** Totals with the list of their parts: `126 tổ (cấp huyện: 1 tổ, cấp xã: 8 tổ, cấp thôn: 117 tổ)`, and `a + b = c`. */
export function findSums(passage: Passage): Found[] {
  return passage.items.flatMap((item, index) => {
    const equation = equationAt(passage, index);
    if (equation !== null) return [equation];
    if (item.form === "percent") return [];
    const last = item.form === "count" ? totalAfter(passage, item, index) : null;
    if (last !== null) return [last];
    const list = readPartList(passage, index);
    if (list === null || list.parts.length < 2) return [];
    return (item.form === "count" ? judgeList(passage, item, list) : confirmList(item.numerator, list)) ?? [];
  });
}

function judgeList(passage: Passage, total: PrintedCount, list: PartList): Found | null {
  const numbers = list.parts.map(({ number }) => number);
  const judgement = judgeSum(total.number, numbers);
  if (judgement.verdict === "consistent") return found(total.number, numbers, judgement);
  for (let length = numbers.length - 1; length >= 2 && list.ends !== "bracket"; length--) {
    const some = numbers.slice(0, length);
    const ofSome = judgeSum(total.number, some);
    if (ofSome.verdict === "consistent") return found(total.number, some, ofSome);
  }
  const division = divisionOf(passage, total, list);
  if (division === "no" || (list.names === "some" && !isCertain(list, judgement))) return null;
  if (judgement.verdict !== "inconsistent") return found(total.number, numbers, judgement);
  if (!list.isClean) return found(total.number, numbers, doubted("list-incomplete"));
  return division === "yes" || isNear(total.number, numbers, judgement)
    ? found(total.number, numbers, judgement)
    : null;
}

/** A list after a ratio can be of its part or of its whole, so that it can only be confirmed. */
function confirmList(total: PrintedNumber, { parts }: PartList): Found | null {
  const numbers = parts.map(({ number }) => number);
  const judgement = judgeSum(total, numbers);
  return judgement.verdict === "consistent" ? found(total, numbers, judgement) : null;
}

/** Parts that may be only some of the whole are wrong where they are more than it, or end in what remains of it. */
function isCertain({ parts }: PartList, judgement: Judgement): boolean {
  if (judgement.verdict !== "inconsistent") return false;
  const language = parts[0]?.number.language ?? "vi";
  return judgement.cause !== null || isClosing(parts.at(-1)?.label ?? "", language);
}

/** Whether the parts can be all of the whole: the words say so, they may, or they are of other things. */
function divisionOf(passage: Passage, total: PrintedCount, { parts, names }: PartList): "yes" | "maybe" | "no" {
  const language = languageOf(total);
  const noun = nounAfter(passage, total);
  const labels = parts.map((part) => part.label);
  const { families } = vocabulary[language];
  const inFamily = families.some((family) => {
    const members = labels.map((label) => family.findIndex((member) => member.test(label)));
    const isWhole = labels.every((label, i) => (members[i] ?? -1) >= 0 || isClosing(label, language));
    return isWhole && new Set(members).size >= 2;
  });
  if (inFamily || isClosing(labels.at(-1) ?? "", language)) return "yes";
  const isDocuments =
    /^(?:văn bản|documents?)/u.test(noun) && parts.every((part) => isDocument(nounAfter(passage, part)));
  const isSame = parts.every((part) => countsSame(noun, nounAfter(passage, part), language) === true);
  if (isDocuments || isSame) return names === "some" ? "maybe" : "yes";
  const areSums = [total, ...parts].every(({ number }) => number.lastPlace > 0);
  return names === "all" || areSums ? "maybe" : "no";
}

function isClosing(label: string, language: Language): boolean {
  return vocabulary[language].closing.test(label);
}

/** Whether the parts are each less than the total and together nearly as much, so that they are not of other things. */
function isNear(total: PrintedNumber, parts: readonly PrintedNumber[], judgement: Judgement): boolean {
  const [whole, ...values] = [total, ...parts].map((one) => valueOf(one) ?? 0);
  if (whole === undefined || values.some((value) => value >= whole)) return false;
  const sum = values.reduce((all, value) => all + value, 0);
  const hasSlip = judgement.verdict === "inconsistent" && judgement.cause !== null;
  return Math.abs(sum - whole) <= whole * (hasSlip ? 0.3 : 0.1);
}

/** `kỳ trước 120 hồ sơ, mới 1.080 hồ sơ, tổng cộng 1.200 hồ sơ`: the total comes last. */
function totalAfter(passage: Passage, total: PrintedCount, index: number): Found | null {
  const language = languageOf(total);
  const { endsInTotal } = vocabulary[language];
  const parts: PrintedNumber[] = [];
  for (let at = index - 1, next: Printed = total; at >= Math.max(0, index - 12); at--) {
    const item = passage.items[at];
    if (item?.form !== "count" || item.depth !== total.depth || next.start - item.end > 160) break;
    const said = between(passage, item, next);
    if (said.includes("\n\n")) break;
    const isNext: boolean =
      at === index - 1 ? endsInTotal.test(said) : /^[^,;.\n]*(?:[,;]| và | and )[^,;.\n]*$/u.test(said);
    if (!isNext) break;
    parts.unshift(item.number);
    const judgement = judgeSum(total.number, parts);
    if (parts.length > 1 && judgement.verdict === "consistent") return found(total.number, parts, judgement);
    next = item;
  }
  if (parts.length < 2) return null;
  const judgement = judgeSum(total.number, parts);
  return isNear(total.number, parts, judgement) ? found(total.number, parts, judgement) : null;
}

function isDocument(noun: string): boolean {
  return documentNouns.some((name) => noun.startsWith(name));
}

const documentNouns = Object.values(documentKindNames).flatMap(({ vi, en }) => [vi.toLowerCase(), en.toLowerCase()]);

/** `13,2 + 18,4 = 31,6`; of ratios `13.2/18 + 18.4/20` the numerators count. */
function equationAt(passage: Passage, index: number): Found | null {
  const [first, second] = [passage.items[index], passage.items[index + 1]];
  if (first === undefined || second === undefined || !between(passage, first, second).includes("+")) return null;
  if (/\+ ?$/.test(textBefore(passage, first, 4))) return null;
  const numbers: PrintedNumber[] = [];
  for (let at = index; at < index + 60; at++) {
    const item = passage.items[at];
    if (item === undefined) return null;
    const previous = passage.items[at - 1];
    const sign =
      at === index || previous === undefined
        ? ""
        : between(passage, previous, item)
            .replace(/^ ?[\p{L} ]{0,30}(?=[+=])/u, "")
            .trim();
    const number = item.form === "ratio" ? item.numerator : item.number;
    if (sign.includes("\n\n")) return null;
    if (at > index && sign === "=")
      return numbers.length > 1 ? found(number, numbers, judgeSum(number, numbers)) : null;
    if (at > index && sign !== "+") return null;
    numbers.push(number);
  }
  return null;
}

function found(total: PrintedNumber, parts: readonly PrintedNumber[], judgement: Judgement): Found {
  const inOrder = [total, ...parts].sort((a, b) => a.start - b.start);
  return {
    kind: "sum",
    first: inOrder[0] ?? total,
    last: inOrder.at(-1) ?? total,
    numerator: null,
    denominator: null,
    parts: parts.flatMap((part) => valueOf(part) ?? []),
    printed: total.printed,
    judgement,
  };
}

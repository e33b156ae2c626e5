import { documentKindNames } from "../document/document-kind.js";
import type { Judgement } from "./claim.js";
import { between, type Found, languageOf, textBefore, valueOf } from "./found.js";
import { doubted } from "./judge-percent.js";
import { judgeSum } from "./judge-sum.js";
import { countsSame, nounAfter } from "./noun.js";
import { type PartList, readPartList } from "./part-list.js";
import type { Passage, PrintedCount, PrintedNumber } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** Totals with the list of their parts: `126 tổ (cấp huyện: 1 tổ, cấp xã: 8 tổ, cấp thôn: 117 tổ)`, and `a + b = c`. */
export function findSums(passage: Passage): Found[] {
  return passage.items.flatMap((item, index) => {
    const equation = equationAt(passage, index);
    if (equation !== null) return [equation];
    if (item.form !== "count") return [];
    const list = readPartList(passage, index);
    return list === null || list.parts.length < 2 ? [] : (judgeList(passage, item, list) ?? []);
  });
}

function judgeList(passage: Passage, total: PrintedCount, list: PartList): Found | null {
  const numbers = list.parts.map(({ number }) => number);
  const whole = judgeSum(total.number, numbers);
  if (whole.verdict === "consistent") return found(total.number, numbers, whole);
  for (let length = numbers.length - 1; length >= 2 && list.ends === "sentence"; length--) {
    const some = numbers.slice(0, length);
    const judgement = judgeSum(total.number, some);
    if (judgement.verdict === "consistent") return found(total.number, some, judgement);
  }
  if (list.names !== "all" && !isDivision(passage, total, list)) return null;
  if (whole.verdict !== "cannot-check" && !list.isClean)
    return found(total.number, numbers, doubted("list-incomplete"));
  return found(total.number, numbers, whole);
}

/** Whether the parts, although the list does not say so, can only be all of the whole. */
function isDivision(passage: Passage, total: PrintedCount, { parts, names }: PartList): boolean {
  const language = languageOf(total);
  const noun = nounAfter(passage, total);
  const labels = parts.map((part) => part.label);
  const { families } = vocabulary[language];
  const closing = families.slice(-2);
  const inFamily = families.slice(0, -2).some((family) => {
    const members = labels.map((label) => family.findIndex((member) => member.test(label)));
    const rest = labels.filter((label, i) => (members[i] ?? -1) < 0 && !closing.some(([last]) => last?.test(label)));
    return rest.length === 0 && new Set(members.filter((member) => member >= 0)).size >= 2;
  });
  const hasRest = closing.some(([last]) => last?.test(labels.at(-1) ?? ""));
  if (inFamily || (hasRest && parts.length >= 2)) return true;
  if (names === "some") return false;
  const isDocuments =
    /^(?:văn bản|documents?)/u.test(noun) && parts.every((part) => isDocument(nounAfter(passage, part)));
  return isDocuments || parts.every((part) => countsSame(noun, nounAfter(passage, part), language) === true);
}

function isDocument(noun: string): boolean {
  return documentNouns.some((name) => noun.startsWith(name));
}

const documentNouns = Object.values(documentKindNames).flatMap(({ vi, en }) => [vi.toLowerCase(), en.toLowerCase()]);

/** `13,2 + 18,4 = 31,6`; of ratios `13.2/18 + 18.4/20` the numerators count. */
function equationAt(passage: Passage, index: number): Found | null {
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
    if (at > index && sign === "=") {
      const isWhole = numbers.length >= 2 && !/\+ ?$/.test(textBefore(passage, passage.items[index] ?? item, 4));
      return isWhole ? found(number, numbers, judgeSum(number, numbers)) : null;
    }
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

import type { Decimal } from "../number/decimal.js";
import type { Crossed } from "./cross-checks.js";
import { digitCause } from "./digit-slips.js";
import { differenceOf, isSame } from "./exact-sum.js";
import { textBefore } from "./found.js";
import { wordsOf } from "./link.js";
import type { DigitSpan } from "./places.js";
import { printLike } from "./print-like.js";
import { isCount, type Passage, type Printed, type PrintedCount, type PrintedRatio } from "./printed.js";

/** A count or ratio with the words that name it. */
interface Labelled {
  readonly item: PrintedCount | PrintedRatio;
  readonly label: string;
  /** A colon ends the words, so that they are all of its name. */
  readonly isNamed: boolean;
  /** The words name what remains: *còn 03 nhóm: …*. */
  readonly isRest: boolean;
}

/**
 * The same quantity printed twice with different values, and the same ratio of four digits and more for two services.
 * Only a long name, with a colon after it, that occurs exactly twice says that two quantities are the same.
 */
export function checkLabels(passage: Passage): Crossed[] {
  const labelled = passage.items.flatMap((item, index) => labelOf(passage, item, passage.items[index - 1]) ?? []);
  const byLabel = groupBy(
    labelled.filter(({ isNamed }) => isNamed),
    ({ label }) => label,
  );
  const twice = [...byLabel.values()].flatMap((group) => {
    const [first, second, ...more] = group;
    if (first === undefined || second === undefined || more.length > 0) return [];
    return wordsOf(first.label).length >= longName ? (compare(first, second) ?? []) : [];
  });
  return [...twice, ...sameCounts(labelled)];
}

/** How many words make a name that no other quantity has. */
const longName = 8;

function labelOf(passage: Passage, item: Printed, previous: Printed | undefined): Labelled | null {
  if (item.form === "percent") return null;
  const end = passage.text.charAt(item.start - 1) === " " ? item.start - 1 : item.start;
  const isNamed = passage.text.charAt(end - 1) === ":";
  if (!isNamed && item.form === "count") return null;
  const start = Math.max(startOfName(passage.text, item.start), previous?.end ?? 0);
  const words = passage.text.slice(start, end).replace(/^\(?\d{1,2}\)|^[\s+-]+/u, "");
  const sentence =
    textBefore(passage, item, item.start - start + 200)
      .split(/\. /u)
      .at(-1) ?? "";
  const isRest = /(?:^|\s)(?:còn|thiếu|chưa|remaining)(?![\p{L}])/u.test(sentence.slice(0, -words.length - 1));
  return { item, label: wordsOf(words).join(" "), isNamed, isRest };
}

/** Where the words that name a number begin: after the last item, sentence, enumerator or line before it. */
function startOfName(text: string, end: number): number {
  for (let at = end - 1; at > end - 320 && at >= 0; at--) {
    const sign = text.charAt(at);
    if (sign === "\n" || sign === ";" || (sign === " " && text.charAt(at - 1) === ".")) return at + 1;
    if (sign === ")" && /\d/.test(text.charAt(at - 1)) && text.slice(at - 3, at).includes("(")) return at + 1;
  }
  return Math.max(0, end - 320);
}

function compare(first: Labelled, second: Labelled): Crossed | null {
  if (first.item.form === "ratio" && second.item.form === "count") return compareRest(first.item, second.item, second);
  if (first.item.form === "count" && second.item.form === "ratio") return compareRest(second.item, first.item, first);
  if (first.item.form !== "count" || second.item.form !== "count") return null;
  if (first.isRest !== second.isRest) return null;
  const [one, other] = [first.item.number, second.item.number];
  if (one.value === null || other.value === null || !isCount(one) || !isCount(other) || isSame(one.value, other.value))
    return null;
  if (!isClose(one.value, other.value) && digitCause(other.printed, printLike(one.value, other)) === null) return null;
  return crossed("differs", { at: second.item, against: first.item, computed: printLike(one.value, other) });
}

/** What remains of a ratio printed elsewhere. */
function compareRest(ratio: PrintedRatio, count: PrintedCount, { isRest }: Labelled): Crossed | null {
  const [a, b, printed] = [ratio.numerator, ratio.denominators[0], count.number];
  if (a.value === null || b.value === null || printed.value === null || !isCount(printed) || !isRest) return null;
  const rest = differenceOf(b.value, a.value);
  if (rest === null || rest.units < 0 || isSame(rest, printed.value)) return null;
  return crossed("differs", { at: count, against: ratio, computed: printLike(rest, printed) });
}

/** Within a tenth: another period or unit would rarely come so near. */
function isClose(a: Decimal, b: Decimal): boolean {
  const [x, y] = [a.units / 10 ** a.decimals, b.units / 10 ** b.decimals];
  return Math.abs(x - y) * 10 <= Math.max(Math.abs(x), Math.abs(y));
}

function sameCounts(labelled: readonly Labelled[]): Crossed[] {
  const ratios = labelled.flatMap(({ item, label }) => (item.form === "ratio" ? [{ item, label }] : []));
  const groups = groupBy(ratios, ({ item }) => `${item.numerator.printed}/${item.denominators[0].printed}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ item, label }) => {
      const whole = item.denominators[0];
      const isLarge = (whole.value?.units ?? 0) >= 1000 && whole.value?.decimals === 0;
      if (first === undefined || !isLarge || label === first.label) return [];
      return [crossed("same-count", { at: item, against: first.item, computed: null })];
    }),
  );
}

function crossed(
  kind: Crossed["kind"],
  { at, against, computed }: { at: Labelled["item"]; against: Labelled["item"]; computed: string | null },
): Crossed {
  const printed = at.form === "count" ? at.number.printed : `${at.numerator.printed}/${at.denominators[0].printed}`;
  const level = kind === "same-count" ? "note" : "finding";
  return { kind, level, at: spanOf(at), against: spanOf(against), printed, computed };
}

function spanOf(item: Labelled["item"]): DigitSpan {
  if (item.form === "count") return item.number.digits;
  return { from: item.numerator.digits.from, to: (item.denominators.at(-1) ?? item.numerator).digits.to };
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

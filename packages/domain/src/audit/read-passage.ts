import type { Language } from "../issue/sentence.js";
import { isRankOrPlace } from "./not-a-count.js";
import type { Passage, Printed, PrintedNumber, PrintedRatio } from "./printed.js";
import { type ScannedNumber, scanNumbers } from "./scan-numbers.js";

/** The counts, percentages and ratios of a laid-out text, left to right; what only looks like one is left out. Linear. */
export function readPassage(text: string, language?: Language): Passage {
  const { numbers, days } = scanNumbers(text, language);
  const items: Printed[] = [];
  for (let i = 0; i < numbers.length;) {
    const ratio = ratioAt(text, numbers, i);
    const number = numbers[i];
    if (number === undefined) break;
    if (ratio === null) {
      const { start, end, depth, isPercent } = number;
      items.push({ form: isPercent ? "percent" : "count", start, end, depth, number });
      i++;
    } else {
      if (ratio.item !== null) items.push(ratio.item);
      i += ratio.length;
    }
  }
  return { text, items, days };
}

/** The ratio that begins with a number, or nothing but the numbers to pass over where they are a rank, address or day. */
function ratioAt(
  text: string,
  numbers: readonly ScannedNumber[],
  first: number,
): { item: PrintedRatio | null; length: number } | null {
  const numerator = numbers[first];
  if (numerator === undefined || numerator.isPercent) return null;
  const chain: ScannedNumber[] = [];
  let last = numerator;
  for (let next = numbers[first + 1]; next !== undefined && !next.isPercent && chain.length < 3;) {
    if (next.start - last.end > 60 || !stroke.test(text.slice(last.end, next.start))) break;
    chain.push(next);
    last = next;
    next = numbers[first + 1 + chain.length];
  }
  const { start, depth } = numerator;
  const [denominator, ...others] = chain.map((one) => inOneScale(one, last.lastPlace));
  if (denominator === undefined) return null;
  const maybeDay = isDay(numerator, denominator);
  const length = 1 + chain.length;
  if (isRankOrPlace(text.slice(Math.max(0, start - 40), start), maybeDay)) return { item: null, length };
  const denominators = [denominator, ...others] as const;
  const part = inOneScale(numerator, last.lastPlace);
  return { item: { form: "ratio", start, end: last.end, depth, numerator: part, denominators, maybeDay }, length };
}

/** `5.120/8.000 triệu`: what the last number is counted in holds for all, and a ratio needs no scale. */
function inOneScale(number: ScannedNumber, scale: number): ScannedNumber {
  if (scale <= 0 || number.value === null || number.lastPlace !== scale) return number;
  return { ...number, value: { units: number.value.units / 10 ** scale, decimals: 0 }, lastPlace: 0 };
}

const stroke = /^(?: ?| \p{L}[\p{L} ]{0,40})\/ ?(?:tổng (?:số )?)?$/u;

function isDay(first: PrintedNumber, second: PrintedNumber): boolean {
  const [day, month] = [first, second].map(({ printed }) => (/^\d{1,2}$/.test(printed) ? Number(printed) : 0));
  return day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

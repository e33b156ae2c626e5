import type { Period } from "../date/period.js";

/** Values numbered in the order they come. Plain data, so that what is compiled for it outlives every single numbering. */
export interface Numbering<T> {
  readonly list: T[];
  readonly numbers: Map<T, number>;
  /** For each number the one that last came after it. */
  readonly after: number[];
  last: number;
}

/** A numbering without values. */
export function createNumbering<T>(): Numbering<T> {
  return { list: [], numbers: new Map(), after: [], last: 0 };
}

/** The number of a value. Tried first are the value of the row before, then the one that last came after it. */
export function numberOf<T>(numbering: Numbering<T>, value: T): number {
  const { list, after, last } = numbering;
  if (last < list.length) {
    if (list[last] === value) return last;
    const next = after[last] as number;
    if (list[next] === value) return (numbering.last = next);
  }
  const number = numbering.numbers.get(value) ?? addValue(numbering, value);
  after[last] = number;
  return (numbering.last = number);
}

function addValue<T>({ list, numbers, after }: Numbering<T>, value: T): number {
  const number = list.push(value) - 1;
  numbers.set(value, number);
  after.push(0);
  return number;
}

/** Periods numbered: they are the same when id, calendar and window are, whatever object carries them. */
export interface PeriodNumbering {
  readonly list: Period[];
  readonly objects: Numbering<Period>;
  readonly numberOfObject: number[];
  readonly numbers: Map<string, number>;
}

/** A numbering without periods. */
export function createPeriodNumbering(): PeriodNumbering {
  return { list: [], objects: createNumbering(), numberOfObject: [], numbers: new Map() };
}

/** The number of a period. */
export function numberOfPeriod({ list, objects, numberOfObject, numbers }: PeriodNumbering, period: Period): number {
  const object = numberOf(objects, period);
  if (object < numberOfObject.length) return numberOfObject[object] as number;
  const key = `${period.calendar} ${period.id} ${period.from} ${period.to}`;
  const number = numbers.get(key) ?? list.push(period) - 1;
  numbers.set(key, number);
  numberOfObject.push(number);
  return number;
}

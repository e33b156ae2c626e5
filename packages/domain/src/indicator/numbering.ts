import type { Period } from "../date/period.js";

/**
 * Texts numbered in the order they come. Plain data, so that what is compiled for it outlives every single numbering; texts only,
 * because comparing two values is quick where they are always of one kind.
 */
export interface Numbering<T extends string> {
  readonly list: T[];
  readonly numbers: Map<T, number>;
  /** For each number the one that last came after it. */
  readonly after: number[];
  last: number;
}

/** A numbering without values. */
export function createNumbering<T extends string>(): Numbering<T> {
  return { list: [], numbers: new Map(), after: [], last: 0 };
}

/** The number of a text. Tried first are the text of the row before, then the one that last came after it. */
export function numberOf<T extends string>(numbering: Numbering<T>, value: T): number {
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

function addValue<T extends string>({ list, numbers, after }: Numbering<T>, value: T): number {
  const number = list.length;
  list[number] = value;
  after[number] = 0;
  numbers.set(value, number);
  return number;
}

/** Periods numbered: they are the same when id, calendar and window are, whatever object carries them. */
export interface PeriodNumbering {
  readonly list: Period[];
  /** The objects met, with the number of the period each carries, and for each the one that last came after it. */
  readonly objects: Period[];
  readonly numberOfObject: number[];
  readonly after: number[];
  last: number;
  readonly places: Map<Period, number>;
  readonly numbers: Map<string, number>;
}

/** A numbering without periods. */
export function createPeriodNumbering(): PeriodNumbering {
  return {
    list: [],
    objects: [],
    numberOfObject: [],
    after: [],
    last: 0,
    places: new Map(),
    numbers: new Map(),
  };
}

/** The number of a period. Tried first is the object that last came after the one of the row before, then that one again. */
export function numberOfPeriod(numbering: PeriodNumbering, period: Period): number {
  const { objects, numberOfObject, after, last } = numbering;
  if (last < objects.length) {
    const next = after[last] as number;
    if (objects[next] === period) return numberOfObject[(numbering.last = next)] as number;
    if (objects[last] === period) return numberOfObject[last] as number;
  }
  const place = numbering.places.get(period) ?? addObject(numbering, period);
  after[last] = place;
  return numberOfObject[(numbering.last = place)] as number;
}

function addObject({ list, objects, numberOfObject, after, places, numbers }: PeriodNumbering, period: Period): number {
  const place = objects.length;
  const key = `${period.calendar} ${period.id} ${period.from} ${period.to}`;
  const number = numbers.get(key) ?? list.length;
  objects[place] = period;
  numberOfObject[place] = number;
  after[place] = 0;
  if (number === list.length) list[number] = period;
  places.set(period, place);
  numbers.set(key, number);
  return place;
}

/** Names known beforehand, numbered in their order. */
export interface Names {
  readonly numbers: ReadonlyMap<string, number>;
  /** The name that last stood in each place of a row, and its number: −1 where it is not known. */
  readonly seen: string[];
  readonly found: number[];
  /** How many names the last row had; 0 if one of them was not known. */
  count: number;
}

/** Numbers names; rows are taken to have all of them. */
export function createNames(names: readonly string[]): Names {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { numbers, seen: [...names], found: [...names.keys()], count: names.length };
}

/** The number of the name that stands in a place of a row, from the first place on; −1 for one that is not known. */
export function numberOfName({ numbers, seen, found }: Names, name: string, place: number): number {
  if (place < seen.length && seen[place] === name) return found[place] as number;
  seen[place] = name;
  return (found[place] = numbers.get(name) ?? -1);
}

import type { Period } from "../date/period.js";

/** Numbers values in the order they come; the value of the row before is tried first. */
export class Numbering<T> {
  readonly list: T[] = [];
  #numbers = new Map<T, number>();
  #last: T | undefined;
  #lastNumber = -1;

  of(value: T): number {
    if (value === this.#last) return this.#lastNumber;
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.list.length;
      this.list.push(value);
      this.#numbers.set(value, number);
    }
    this.#last = value;
    this.#lastNumber = number;
    return number;
  }
}

/** Periods are the same when id, calendar and window are, whatever object carries them. */
export class PeriodNumbering {
  readonly list: Period[] = [];
  #objects = new Numbering<Period>();
  #numberOfObject: number[] = [];
  #numbers = new Map<string, number>();

  of(period: Period): number {
    const object = this.#objects.of(period);
    const known = this.#numberOfObject[object];
    if (known !== undefined) return known;
    const key = `${period.calendar} ${period.id} ${period.from} ${period.to}`;
    const number = this.#numbers.get(key) ?? this.list.push(period) - 1;
    this.#numbers.set(key, number);
    this.#numberOfObject[object] = number;
    return number;
  }
}

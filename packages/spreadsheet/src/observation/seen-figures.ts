const perPage = 16;

/** What is remembered of one unit, period and set of codes. */
interface Seen {
  /** Its place among what is read. */
  readonly index: number;
  /** The row, from zero, that gave a figure for it first. */
  readonly firstRow: number;
}

/**
 * Remembers which figures have come, in a dozen bytes for each unit, period and set of codes: a list of a country has
 * millions. Units and groups are numbered as they come, so that those of one list stand close together.
 */
export class SeenFigures {
  readonly #words: number;
  readonly #pages = new Map<number, number>();
  #slots = new Uint32Array(perPage * 64);
  #used = 0;

  /** @param measures - How many measures there are to be told apart. */
  constructor(measures: number) {
    this.#words = 2 + Math.ceil(measures / 32);
  }

  /** Where a unit's figures of a group are remembered. */
  slot(unit: number, group: number): number {
    const key = group * 2 ** 26 + (unit >>> 4);
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = this.#used;
      this.#used += perPage * this.#words;
      if (this.#used > this.#slots.length) {
        const larger = new Uint32Array(Math.max(this.#used, Math.ceil(this.#slots.length * 1.5)));
        larger.set(this.#slots);
        this.#slots = larger;
      }
      this.#pages.set(key, page);
    }
    return page + (unit & 15) * this.#words;
  }

  at(slot: number): Seen | undefined {
    const index = this.#slots[slot] ?? 0;
    return index === 0 ? undefined : { index: index - 1, firstRow: this.#slots[slot + 1] ?? 0 };
  }

  add(slot: number, { index, firstRow }: Seen): void {
    this.#slots[slot] = index + 1;
    this.#slots[slot + 1] = firstRow;
  }

  has(slot: number, measure: number): boolean {
    return (((this.#slots[slot + 2 + (measure >>> 5)] ?? 0) >>> (measure & 31)) & 1) === 1;
  }

  mark(slot: number, measure: number): void {
    const word = slot + 2 + (measure >>> 5);
    this.#slots[word] = (this.#slots[word] ?? 0) | (1 << (measure & 31));
  }
}

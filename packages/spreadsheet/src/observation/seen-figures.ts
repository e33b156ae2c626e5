const perPage = 16;
const pagesPerBlock = 1024;
const perBlock = perPage * pagesPerBlock;

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
  /** Numbers for each unit: its place, its first row, and a bit for each measure. */
  readonly #words: number;
  readonly #pages = new Map<number, number>();
  /** What grows by being copied would need twice the room. */
  readonly #blocks: Uint32Array[] = [];

  /**
   * For one table.
   *
   * @param measures - How many measures there are to be told apart.
   */
  constructor(measures: number) {
    this.#words = 2 + Math.ceil(measures / 32);
  }

  /** Where a unit's figures of a group are remembered. */
  slot(unit: number, group: number): number {
    const key = group * 2 ** 26 + (unit >>> 4);
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = this.#pages.size;
      if (page % pagesPerBlock === 0) this.#blocks.push(new Uint32Array(pagesPerBlock * perPage * this.#words));
      this.#pages.set(key, page);
    }
    return page * perPage + (unit & 15);
  }

  at(slot: number): Seen | undefined {
    const index = this.#read(slot, 0);
    return index === 0 ? undefined : { index: index - 1, firstRow: this.#read(slot, 1) };
  }

  add(slot: number, { index, firstRow }: Seen): void {
    this.#write(slot, 0, index + 1);
    this.#write(slot, 1, firstRow);
  }

  has(slot: number, measure: number): boolean {
    return ((this.#read(slot, 2 + (measure >>> 5)) >>> (measure & 31)) & 1) === 1;
  }

  mark(slot: number, measure: number): void {
    const word = 2 + (measure >>> 5);
    this.#write(slot, word, this.#read(slot, word) | (1 << (measure & 31)));
  }

  #read(slot: number, word: number): number {
    return this.#blocks[Math.floor(slot / perBlock)]?.[(slot % perBlock) * this.#words + word] ?? 0;
  }

  #write(slot: number, word: number, value: number): void {
    const block = this.#blocks[Math.floor(slot / perBlock)];
    if (block !== undefined) block[(slot % perBlock) * this.#words + word] = value;
  }
}

import type { Period, UnitKey } from "@de-an-06/domain";
import { type Facets, isPartOf } from "./facets.js";

/** A row of figures, by the columns that are added up. */
export interface PartRow {
  readonly facets: Facets;
  /** Undefined where it names none. */
  readonly unit: { readonly key: UnitKey; readonly above: readonly UnitKey[] } | undefined;
  /** NaN where a column has none. */
  readonly counts: Float64Array;
}

/** A row of totals: what it says it adds up, and what is printed in it. */
export interface TotalRow {
  readonly row: number;
  readonly facets: Facets;
  /** NaN where a column has none. */
  readonly counts: Float64Array;
}

/** Told of a printed total that is not the sum of its parts: its row, which of the columns, and the sum. */
export type Differs = (row: number, column: number, sum: number) => void;

/** Beyond so many rows of totals each is held only against the rows around it. */
const mostFiltered = 50;
/** So many totals wait for the end of the table to be explained; further ones are judged by the rows around them. */
const mostWaiting = 2000;
/** Tables that are about more different things than this are not added up by them. */
const mostGroups = 5000;

/** The sum of each column; one without any figure has none. */
class Sums {
  readonly sums: Float64Array;
  readonly #filled: Uint8Array;

  constructor(columns: number) {
    this.sums = new Float64Array(columns);
    this.#filled = new Uint8Array(columns);
  }

  add(counts: Float64Array): void {
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] ?? NaN;
      if (Number.isNaN(count)) continue;
      this.sums[i] = (this.sums[i] ?? 0) + count;
      this.#filled[i] = 1;
    }
  }

  /** Undefined where the column has no figure. */
  of(column: number): number | undefined {
    return this.#filled[column] === 1 ? this.sums[column] : undefined;
  }
}

interface Waiting extends TotalRow {
  readonly ways: Sums[];
}

/**
 * Holds printed totals against the sums of the rows around them, as the rows come. Offices put totals below their rows,
 * above them, below each district's, and count districts beside their communes: of the ways to read a total, the one by
 * which most of its cells are right is taken. What a sum needs is kept by what rows are about, and not by row.
 */
export class RunningTotals {
  readonly #columns: number;
  readonly #differs: Differs;
  readonly #all: Sums;
  readonly #groups = new Map<string, { readonly facets: Facets; readonly sums: Sums; rows: number }>();
  readonly #units = new Map<UnitKey | undefined, { readonly above: readonly UnitKey[]; readonly sums: Sums }>();
  #last: { readonly facets: Facets; readonly key: string } | undefined;
  #rows = 0;
  #since: Sums;
  #totals = 0;
  #latest: Waiting | undefined;
  readonly #waiting: Waiting[] = [];

  /**
   * For one table.
   *
   * @param columns - How many columns are added up.
   */
  constructor(columns: number, differs: Differs) {
    this.#columns = columns;
    this.#differs = differs;
    this.#all = new Sums(columns);
    this.#since = new Sums(columns);
  }

  /** Takes a row of figures. */
  part({ facets, unit, counts }: PartRow): void {
    this.#rows++;
    this.#all.add(counts);
    this.#since.add(counts);
    const key = this.#keyOf(facets);
    let group = this.#groups.get(key);
    if (group === undefined && this.#groups.size < mostGroups) {
      group = { facets, sums: new Sums(this.#columns), rows: 0 };
      this.#groups.set(key, group);
    }
    if (group !== undefined) {
      group.sums.add(counts);
      group.rows++;
    }
    let own = this.#units.get(unit?.key);
    if (own === undefined) {
      own = { above: unit?.above ?? [], sums: new Sums(this.#columns) };
      this.#units.set(unit?.key, own);
    }
    own.sums.add(counts);
  }

  /** Takes a row of totals. */
  total(total: TotalRow): void {
    this.#totals++;
    const before = this.#since;
    this.#since = new Sums(this.#columns);
    this.#settleLatest(before);
    this.#latest = { ...total, ways: [before] };
  }

  /** Judges what is left. */
  end(): void {
    this.#settleLatest(this.#since);
    const isFew = this.#totals <= mostFiltered;
    const top = isFew ? this.#topmost() : undefined;
    for (const one of this.#waiting) {
      const same = isFew && hasFacets(one) ? this.#same(one.facets) : undefined;
      // What says of which period or code it is the total adds up those rows and no others.
      this.#judge(one, same ?? [this.#all, ...one.ways, ...(top ? [top] : [])]);
    }
  }

  /** The rows below the latest total have come. */
  #settleLatest(after: Sums): void {
    const latest = this.#latest;
    if (latest === undefined) return;
    latest.ways.push(after);
    const isRight = latest.ways.some((sums) => rightBy(latest, sums) === filled(latest));
    if (isRight && (!hasFacets(latest) || this.#totals > mostFiltered)) return;
    if (this.#waiting.length < mostWaiting) this.#waiting.push(latest);
    else this.#judge(latest, latest.ways);
  }

  #judge(total: TotalRow, ways: readonly Sums[]): void {
    const best = ways.reduce((one, other) => (rightBy(total, other) > rightBy(total, one) ? other : one));
    for (let i = 0; i < this.#columns; i++) {
      const [printed = NaN, sum] = [total.counts[i], best.of(i)];
      if (!Number.isNaN(printed) && sum !== undefined && sum !== printed) this.#differs(total.row, i, sum);
    }
  }

  /** The sum of the rows that are about what a total says; undefined where that is all of them. */
  #same(facets: Facets): readonly Sums[] | undefined {
    const sums = new Sums(this.#columns);
    let rows = 0;
    for (const group of this.#groups.values()) {
      if (!isPartOf(group.facets, facets)) continue;
      rows += group.rows;
      addTo(sums, group.sums, this.#columns);
    }
    return rows < this.#rows ? [sums] : undefined;
  }

  /** The sum of the units that stand under no other unit of the table; undefined where they are all of them. */
  #topmost(): Sums | undefined {
    const top = [...this.#units.values()].filter(({ above }) => !above.some((key) => this.#units.has(key)));
    if (top.length === this.#units.size) return undefined;
    const sums = new Sums(this.#columns);
    for (const one of top) addTo(sums, one.sums, this.#columns);
    return sums;
  }

  /** What a row is about as a text; neighbours are about the same, or nearly. */
  #keyOf(facets: Facets): string {
    if (this.#last !== undefined && isAlike(this.#last.facets, facets)) return this.#last.key;
    const { measure = "", period, codes = {} } = facets;
    const key = JSON.stringify([measure, spanOf(period), Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))]);
    this.#last = { facets, key };
    return key;
  }
}

function spanOf(period: Period | undefined): string {
  return period === undefined ? "" : `${period.from}|${period.to}`;
}

function isAlike(one: Facets, other: Facets): boolean {
  return one.measure === other.measure && one.period === other.period && one.codes === other.codes;
}

function hasFacets({ facets: { unit, measure, period, codes } }: TotalRow): boolean {
  return unit !== undefined || measure !== undefined || period !== undefined || Object.keys(codes ?? {}).length > 0;
}

function addTo(sums: Sums, others: Sums, columns: number): void {
  sums.add(Float64Array.from({ length: columns }, (_, i) => others.of(i) ?? NaN));
}

function rightBy({ counts }: TotalRow, sums: Sums): number {
  let right = 0;
  for (let i = 0; i < counts.length; i++) if (sums.of(i) === counts[i]) right++;
  return right;
}

function filled({ counts }: TotalRow): number {
  return counts.reduce((all, count) => (Number.isNaN(count) ? all : all + 1), 0);
}

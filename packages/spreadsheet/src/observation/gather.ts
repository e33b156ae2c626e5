import type { Exactness, Measures, Observation, Period, UnitKey } from "@de-an-06/domain";
import { SeenFigures } from "./seen-figures.js";

/** Whose figures they are: the unit, the period and the codes. */
export interface FigurePlace {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly codes: Readonly<Record<string, string>>;
}

/** One observation while its figures are gathered. */
export interface Gathered {
  /** Its place among what is read. */
  readonly index: number;
  readonly slot: number;
  readonly group: number;
  readonly place: FigurePlace;
  readonly origin: string;
  readonly counts: Record<string, number | null>;
  readonly exactness: Record<string, Exactness>;
  /** Whether figures for the same were handed out before: this one only adds to them. */
  readonly isMore: boolean;
  /** The last row that added to it. */
  row: number;
}

/** A figure and the row, from zero, that gives it. */
export interface GivenFigure {
  readonly count: number | null;
  readonly exactness?: Exactness | undefined;
  readonly row: number;
}

/** So many observations are open at once, at most: wide tables spread those of each row over some columns. */
const mostOpen = 10_000;

/**
 * Gathers figures into observations, one for each unit, period and set of codes, in the order they come. An observation is
 * done when a row does not add to it, or, where all are held, at the end; what comes for it later is one of its own.
 */
export class Gathering {
  /** Those that are done. */
  readonly found: Observation[] = [];
  readonly #seen: SeenFigures;
  readonly #measures: ReadonlyMap<string, number>;
  readonly #holdsAll: boolean;
  readonly #byMeasure: boolean;
  readonly #open = new Map<number, Gathered>();
  readonly #units = new Map<UnitKey, number>();
  readonly #groups = new Map<string, number>();
  #last: { readonly period: Period; readonly codes: FigurePlace["codes"]; readonly group: number } | undefined;
  #count = 0;

  /**
   * For one table.
   *
   * @param how.holdsAll - Whether observations are handed out at the end only, each of them whole.
   * @param how.byMeasure - Whether a row holds one measure, so that an observation is spread over rows.
   */
  constructor(
    measures: Measures,
    { holdsAll, byMeasure }: { readonly holdsAll: boolean; readonly byMeasure: boolean },
  ) {
    this.#measures = new Map(Object.keys(measures).map((id, i) => [id, i]));
    this.#seen = new SeenFigures(this.#measures.size);
    this.#holdsAll = holdsAll;
    this.#byMeasure = byMeasure;
  }

  /** The observation that figures of a row go to. */
  at(place: FigurePlace, row: number, origin: () => string): Gathered {
    const group = this.#groupOf(place);
    const slot = this.#seen.slot(numberOf(this.#units, place.unit), group);
    let into = this.#open.get(slot);
    if (into === undefined) {
      const before = this.#seen.at(slot);
      const index = before?.index ?? this.#count++;
      if (before === undefined) this.#seen.add(slot, { index, firstRow: row });
      into = {
        index,
        slot,
        group,
        place,
        origin: origin(),
        counts: {},
        exactness: {},
        isMore: before !== undefined,
        row,
      };
      this.#open.set(slot, into);
    }
    into.row = row;
    return into;
  }

  /** Puts a figure in; answers the row that gave it first, where one did. */
  put(into: Gathered, id: string, { count, exactness, row }: GivenFigure): number | undefined {
    const measure = this.#measures.get(id) ?? 0;
    const slot = this.#byMeasure ? this.#seen.slot(numberOf(this.#units, into.place.unit), into.group + 1 + measure) : into.slot; // prettier-ignore
    if (this.#seen.has(slot, measure)) return count === null ? undefined : this.#seen.at(slot)?.firstRow;
    // Blank is not reported, and says nothing of an observation that was handed out before.
    if (count !== null || !into.isMore) into.counts[id] = count;
    if (exactness !== undefined) into.exactness[id] = exactness;
    if (count === null) return undefined;
    this.#seen.mark(slot, measure);
    if (slot !== into.slot) this.#seen.add(slot, { index: into.index, firstRow: row });
    return undefined;
  }

  /** Hands out what a row that was read did not add to, in the order it came. */
  settle(row: number): void {
    if (this.#holdsAll) return;
    const isTooMuch = this.#open.size > mostOpen;
    for (const [slot, one] of this.#open) {
      if (one.row === row && !isTooMuch) return;
      this.#open.delete(slot);
      this.#handOut(one);
    }
  }

  /** Hands out what is left. */
  end(): void {
    for (const one of this.#open.values()) this.#handOut(one);
    this.#open.clear();
  }

  /** A number for the period and the codes, with room behind it for one of each measure. Neighbours have the same. */
  #groupOf({ period, codes }: FigurePlace): number {
    if (this.#last?.period === period && this.#last.codes === codes) return this.#last.group;
    const group = numberOf(this.#groups, keyOf(period, codes)) * (this.#measures.size + 1);
    this.#last = { period, codes, group };
    return group;
  }

  #handOut({ place: { unit, period, codes }, counts, exactness, origin, isMore }: Gathered): void {
    if (isMore && isEmpty(counts)) return;
    this.found.push({
      unit,
      period,
      counts,
      origin,
      ...(!isEmpty(codes) && { at: codes }),
      ...(!isEmpty(exactness) && { exactness }),
    });
  }
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

function keyOf({ id, from, to }: Period, codes: FigurePlace["codes"]): string {
  let key = `${id}|${from}|${to}`;
  for (const dimension of Object.keys(codes).sort()) key += `|${dimension}=${codes[dimension]}`;
  return key;
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

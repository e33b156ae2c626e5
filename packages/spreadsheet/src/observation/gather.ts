import type { Exactness, Observation, Period, UnitKey } from "@de-an-06/domain";

/** Whose figure it is: its unit, period and codes, and the measure. */
export interface FigurePlace {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly codes: Readonly<Record<string, string>>;
}

/** One observation while its figures are gathered: a table may spread the measures of one unit over rows and columns. */
export interface Gathered {
  /** Its place among what is read. */
  readonly index: number;
  readonly counts: Record<string, number | null>;
  readonly exactness: Record<string, Exactness>;
  /** The row, from zero, that each measure was given in. */
  readonly rowOf: Map<string, number>;
}

/** Gathers figures into observations, one for each unit, period and set of codes, in the order they come. */
export interface Gathering {
  readonly at: (place: FigurePlace, origin: () => string) => Gathered;
  readonly all: () => readonly Observation[];
}

/** An empty gathering. */
export function createGathering(): Gathering {
  const known = new Map<string, Gathered & { readonly place: FigurePlace; readonly origin: string }>();
  return {
    at: (place, origin) => {
      const { unit, period, codes } = place;
      let key = `${unit}|${period.id}|${period.from}|${period.to}`;
      for (const dimension of Object.keys(codes).sort()) key += `|${dimension}=${codes[dimension]}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const made = { index: known.size, place, origin: origin(), counts: {}, exactness: {}, rowOf: new Map() };
      known.set(key, made);
      return made;
    },
    all: () =>
      Array.from(known.values(), ({ place: { unit, period, codes }, counts, exactness, origin }) => ({
        unit,
        period,
        counts,
        origin,
        ...(Object.keys(codes).length > 0 && { at: codes }),
        ...(Object.keys(exactness).length > 0 && { exactness }),
      })),
  };
}

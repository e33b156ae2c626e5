import type { Codes } from "./expression.js";
import type { Column, Observations } from "./observations.js";
import { hasNone } from "./row-order.js";

/**
 * The codes of some dimensions laid out side by side: each combination has a number. A dimension that some rows leave out has
 * one more place, its first, for "at none".
 */
export interface Members {
  readonly dimensions: readonly string[];
  readonly count: number;
  /** The combination of each row; null when there is only one. */
  readonly ofRow: Column | null;
  /** The same for other rows with the same numbering of codes. */
  readonly combinationsOf: (observations: Observations) => Column | null;
  /** Whether every row has a combination: none leaves out a dimension that had no such row before. */
  readonly canHold: (observations: Observations) => boolean;
  /** The one combination at a code of every dimension; −1 where a dimension or its code is none of them. */
  readonly indexOf: (codes: Codes) => number;
  /** The combinations that have all the codes, whatever their other dimensions. */
  readonly matching: (codes: Codes) => readonly number[];
  /** The codes of a combination; a dimension at none is left out. */
  readonly codesOf: (combination: number) => Codes;
}

/** Numbers the combinations of the dimensions that the observations hold. */
export function createMembers(observations: Observations, dimensions: readonly string[]): Members {
  const axes = dimensions.map((dimension) => {
    const codes = observations.codes[dimension] ?? [];
    const column = observations.at[dimension];
    const none = column === undefined || hasNone(column) ? 1 : 0;
    const places = new Map(codes.map((code, place) => [code, place + none]));
    return { dimension, codes, places, none, size: codes.length + none };
  });
  let count = 1;
  const strides = axes.map(({ size }) => (count *= size) / size);
  const digit = (combination: number, axis: number) =>
    Math.floor(combination / (strides[axis] as number)) % (axes[axis] as (typeof axes)[number]).size;

  return {
    dimensions,
    count,
    ofRow: combinationsOf(observations),
    combinationsOf,
    canHold: ({ at }) =>
      axes.every(({ dimension, none }) => {
        const column = at[dimension];
        return none === 1 || (column !== undefined && !hasNone(column));
      }),
    indexOf: (codes) => {
      let index = 0;
      for (const [axis, { dimension, places }] of axes.entries()) {
        const code = codes[dimension];
        const place = code === undefined ? undefined : places.get(code);
        if (place === undefined) return -1;
        index += place * (strides[axis] as number);
      }
      return Object.keys(codes).length === axes.length ? index : -1;
    },
    matching: (codes) => {
      let found = [0];
      for (const [axis, { dimension, places, size }] of axes.entries()) {
        const code = codes[dimension];
        const place = code === undefined ? undefined : places.get(code);
        const wanted = code === undefined ? [...Array(size).keys()] : place === undefined ? [] : [place];
        found = found.flatMap((base) => wanted.map((one) => base + one * (strides[axis] as number)));
      }
      return Object.keys(codes).every((dimension) => dimensions.includes(dimension)) ? found.sort((a, b) => a - b) : [];
    },
    codesOf: (combination) =>
      Object.fromEntries(
        axes.flatMap(({ dimension, codes, none }, axis) => {
          const code = codes[digit(combination, axis) - none];
          return code === undefined ? [] : [[dimension, code]];
        }),
      ),
  };

  function combinationsOf({ at, length }: Observations): Column | null {
    const [only] = axes;
    if (only === undefined) return null;
    const alone = at[only.dimension];
    if (axes.length === 1 && only.none === 0 && alone !== undefined) return alone;
    const combinations = new Int32Array(length);
    for (const [axis, { dimension, none }] of axes.entries()) {
      const column = at[dimension];
      const stride = strides[axis] as number;
      for (let n = 0; n < length; n++) {
        combinations[n] = (combinations[n] as number) + ((column?.[n] ?? -1) + none) * stride;
      }
    }
    return combinations;
  }
}

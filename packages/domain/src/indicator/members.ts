import type { Codes } from "./expression.js";
import type { Observations } from "./observations.js";

/**
 * The codes of some dimensions laid out side by side: each combination has a number. A dimension that some rows leave out has
 * one more place, its first, for "at none".
 */
export interface Members {
  readonly dimensions: readonly string[];
  readonly count: number;
  /** The combination of each row; null when there is only one. */
  readonly ofRow: Int32Array | null;
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
    const none = column === undefined || column.includes(-1) ? 1 : 0;
    return { dimension, codes, column, none, size: codes.length + none };
  });
  let count = 1;
  const strides = axes.map(({ size }) => (count *= size) / size);
  const placeOf = (axis: number, code: string) => {
    const { codes, none } = axes[axis] as (typeof axes)[number];
    const found = codes.indexOf(code);
    return found < 0 ? -1 : found + none;
  };
  const digit = (combination: number, axis: number) =>
    Math.floor(combination / (strides[axis] as number)) % (axes[axis] as (typeof axes)[number]).size;

  return {
    dimensions,
    count,
    ofRow: rowCombinations(),
    matching: (codes) => {
      let found = [0];
      for (const [axis, { dimension, size }] of axes.entries()) {
        const code = codes[dimension];
        const places = code === undefined ? [...Array(size).keys()] : [placeOf(axis, code)].filter((place) => place >= 0);
        found = found.flatMap((base) => places.map((place) => base + place * (strides[axis] as number)));
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

  function rowCombinations(): Int32Array | null {
    const [only] = axes;
    if (only === undefined) return null;
    if (axes.length === 1 && only.none === 0 && only.column !== undefined) return only.column;
    const combinations = new Int32Array(observations.length);
    for (const [axis, { column, none }] of axes.entries()) {
      const stride = strides[axis] as number;
      for (let n = 0; n < combinations.length; n++) {
        combinations[n] = (combinations[n] as number) + ((column?.[n] ?? -1) + none) * stride;
      }
    }
    return combinations;
  }
}

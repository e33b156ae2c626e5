/** The rows whose unit, period and codes an earlier row has already, with that row. */
export function findRepeated(keys: {
  unit: Int32Array;
  period: Int32Array;
  at: readonly Int32Array[];
  sizes: readonly number[];
  periods: number;
  units: number;
}): [row: number, earlier: number][] {
  const { unit, period, at, sizes, periods, units } = keys;
  const space = sizes.reduce((product, size) => product * (size + 1), units * periods);
  const keyOf = (n: number) => {
    let key = (unit[n] as number) * periods + (period[n] as number);
    for (let d = 0; d < at.length; d++)
      key = key * ((sizes[d] as number) + 1) + ((at[d] as Int32Array)[n] as number) + 1;
    return key;
  };
  const repeated: [number, number][] = [];
  if (space <= 8 * Math.max(unit.length, 1 << 16)) {
    const seen = new Int32Array(space);
    for (let n = 0; n < unit.length; n++) {
      const key = keyOf(n);
      if (seen[key] === 0) seen[key] = n + 1;
      else repeated.push([n, (seen[key] as number) - 1]);
    }
    return repeated;
  }
  const seen = new Map<number, number>();
  for (let n = 0; n < unit.length; n++) {
    const earlier = seen.get(keyOf(n));
    if (earlier === undefined) seen.set(keyOf(n), n);
    else repeated.push([n, earlier]);
  }
  return repeated;
}

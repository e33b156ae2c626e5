const romans: readonly (readonly [value: number, letters: string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The number of a section by its place: I, 1, 1.1, (1); of an appendix "Phụ lục II", or "Phụ lục" where it is the only one. */
export function numberOf(place: readonly number[], appendixOf?: number): string {
  const counts = place.map((index) => index + 1);
  const [first = 1, second = 1, third = 1, fourth = 1] = counts;
  if (appendixOf !== undefined && counts.length === 1) return appendixOf === 1 ? "Phụ lục" : `Phụ lục ${roman(first)}`;
  return [roman(first), String(second), `${second}.${third}`, `(${fourth})`][counts.length - 1] ?? "";
}

function roman(count: number): string {
  const next = romans.find(([value]) => value <= count);
  return next === undefined ? "" : next[1] + roman(count - next[0]);
}

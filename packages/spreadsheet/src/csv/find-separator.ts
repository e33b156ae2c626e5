/** The separators that occur; Vietnamese Excel writes `;`, since `,` is its decimal mark. */
export const separators = [";", ",", "\t", "|"] as const;

/** One of {@link separators}. */
export type Separator = (typeof separators)[number];

/**
 * The separator of a text: the one by which most of the first rows fall into the same number of fields. Titles above a
 * table hold commas in plenty, so a single rich row does not decide.
 *
 * @param split - Splits the beginning of the text by a separator.
 */
export function findSeparator(split: (separator: Separator) => readonly (readonly string[])[]): Separator {
  let best: Separator = ";";
  let most = 0;
  for (const separator of separators) {
    const rowsByWidth = new Map<number, number>();
    for (const { length } of split(separator))
      if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
    for (const [width, rows] of rowsByWidth) {
      const score = rows * Math.min(width, 12);
      if (score > most) [best, most] = [separator, score];
    }
  }
  return best;
}

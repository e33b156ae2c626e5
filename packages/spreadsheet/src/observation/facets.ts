import type { CodeList, Measures, Period } from "@de-an-06/domain";

/** What a header, a row or the whole table says of its figures; what is undefined another of them has to say. */
export interface Facets {
  /** In the words of the table: which unit it is depends on the day of the period. */
  readonly unit?: string;
  readonly period?: Period;
  readonly measure?: string;
  /** By dimension. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** Whether everything that `whole` says is said by `part` too: a part of what a total adds up. */
export function isPartOf(part: Facets, whole: Facets): boolean {
  return (
    (whole.unit === undefined || whole.unit === part.unit) &&
    (whole.measure === undefined || whole.measure === part.measure) &&
    (whole.period === undefined || (whole.period.from === part.period?.from && whole.period.to === part.period.to)) &&
    Object.entries(whole.codes ?? {}).every(([dimension, code]) => part.codes?.[dimension] === code)
  );
}

/** Whether two say just the same. */
export function isSame(one: Facets, other: Facets): boolean {
  return isPartOf(one, other) && isPartOf(other, one);
}

/** Facets in words of our own lists: what an issue may repeat. */
export function wordsOf(
  { period, measure, codes }: Facets,
  { measures, codeLists = [] }: { readonly measures: Measures; readonly codeLists?: readonly CodeList[] },
): string {
  const named = codeLists.flatMap(({ dimension, codes: entries }) => {
    const code = codes?.[dimension];
    return code === undefined ? [] : [entries.find((entry) => entry.code === code)?.name ?? code];
  });
  const counted = measure === undefined ? [] : [measures[measure]?.name ?? measure];
  return [...named, ...counted, ...(period === undefined ? [] : [period.id])].join(" / ");
}

import { codeLists, indicators, measures } from "@de-an-06/catalogue";

/** What the catalogue calls a measure; its id where it has no name for it. */
export function nameOfMeasure(id: string): string {
  return Object.entries(measures).find(([key]) => key === id)?.[1].name ?? id;
}

/** What the catalogue calls an indicator. */
export function nameOfIndicator(id: string): string {
  return indicators.find((one) => one.id === id)?.name ?? id;
}

/** What the catalogue calls a dimension. */
export function nameOfDimension(dimension: string): string {
  return codeLists.find((list) => list.dimension === dimension)?.name ?? dimension;
}

/** What the catalogue calls a code of a dimension; a dash where there is none. */
export function nameOfCode(dimension: string, code: string | undefined): string {
  const list = codeLists.find((one) => one.dimension === dimension);
  return list?.codes.find((entry) => entry.code === code)?.name ?? code ?? "–";
}

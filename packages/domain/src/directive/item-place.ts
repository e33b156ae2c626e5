/** Where an item stands: in the letter itself or an annex, below which sections, with the label or count it has. */
export interface ItemPlace {
  /** The number of the annex, empty where it has none; null in the letter itself. */
  readonly annex: string | null;
  /** The labels of the sections around it. */
  readonly labels: readonly string[];
  /** Its own number as printed; null for a bullet or paragraph. */
  readonly label: string | null;
  /** Its number, printed or counted. */
  readonly order: string;
}

/** The id of an item: "III.8.1", "PL.III.2.3.1.4", "KL.1" at the end of a letter. */
export function idOf({ annex, labels, label, order }: ItemPlace): string {
  const section = labels.length === 0 && label === null ? ["KL"] : labels;
  return withoutPrefixes([...(annex === null ? [] : [`PL${annex}`]), ...section, order]).join(".");
}

/** The place of an item as a source cites it: "phụ lục, mục III.2.3.1, điểm 4", "mục 7, ý 6". */
export function articleOf({ annex, labels, label, order }: ItemPlace): string {
  if (label === null)
    return `${labels.length === 0 ? inAnnex(annex, "đoạn kết") : sectionOf(annex, labels)}, ý ${order}`;
  if (label.includes(".")) return sectionOf(annex, withoutPrefixes([...labels, label]));
  return labels.length === 0 ? sectionOf(annex, [label]) : `${sectionOf(annex, labels)}, điểm ${label}`;
}

/** The place of a section: "phụ lục II, mục III.2.3.1". */
export function sectionOf(annex: string | null, labels: readonly string[]): string {
  return inAnnex(annex, `mục ${labels.join(".")}`);
}

function inAnnex(annex: string | null, place: string): string {
  return annex === null ? place : `${`phụ lục ${annex}`.trim()}, ${place}`;
}

/** "2", "2.3", "2.3.1" is the place 2.3.1. */
export function withoutPrefixes(labels: readonly string[]): readonly string[] {
  return labels.filter((label, i) => !(labels[i + 1] ?? "").startsWith(`${label}.`));
}

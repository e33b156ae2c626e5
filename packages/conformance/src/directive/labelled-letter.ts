/** What a reader who knows the field would take from a letter or plan, as facts. */
export interface LabelledLetter {
  readonly name: string;
  /** The sections whose heading names bodies, in order. */
  readonly sections: number;
  readonly duties: readonly LabelledDuty[];
}

/** A letter in the project's own words with its labels. */
export interface OwnLetter extends LabelledLetter {
  readonly text: string;
}

/** One duty as it should be read. */
export interface LabelledDuty {
  /** Its place: sections and the number of the item, as `Draft.id` counts. */
  readonly id: string;
  /** The first body in charge, its name without tones and case; null where the text names nobody. */
  readonly who: string | null;
  /** `request` for "Đề nghị"; an order unless said. */
  readonly mode?: "requested";
  /** The part of that body; it leads unless said. */
  readonly part?: "coordinating" | "advising" | "directing" | "co-lead";
  /** What is said about time, as the day or kind: "2022-11-30", "<2022-11-10" when the day itself is late, "monthly <15". */
  readonly time?: string;
  /** Targets: "≥50%", ">90%", "≥1". */
  readonly targets?: readonly string[];
}

/** Shorthand of a duty: place, who, and the rest. */
export function duty(id: string, who: string | null, more: Omit<LabelledDuty, "id" | "who"> = {}): LabelledDuty {
  return { id, who, ...more };
}

/** Several plain orders below one heading: "2.1" to "2.4" of one body. */
export function duties(
  section: string,
  who: string | null,
  items: readonly (Omit<LabelledDuty, "id" | "who"> & { readonly who?: string; readonly at?: string })[],
): readonly LabelledDuty[] {
  return items.map(({ who: own = who, at, ...more }, i) => duty(`${section}.${at ?? String(i + 1)}`, own, more));
}

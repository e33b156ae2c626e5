import type { Source } from "../document/document.js";

/** Whether a measure adds over units; `never` is for what cannot be counted together, such as people who may be the same. */
export type OverUnits = "adds" | "never";

/** How a measure goes together over time: a flow adds (dossiers received), a stock takes the last value (accounts activated to date). */
export type OverTime = "adds" | "last";

/**
 * What is counted (*chỉ số đo*), with its two axes. Its id is its key in a table of measures: `dossiers.received`.
 */
export interface Measure<Units extends OverUnits = OverUnits, Time extends OverTime = OverTime> {
  /** In Vietnamese, as a report names it. */
  readonly name: string;
  /** The unit of count: "hồ sơ", "người", "lượt", "đồng". */
  readonly counts: string;
  readonly overUnits: Units;
  readonly overTime: Time;
  /** The dimensions an observation of it may be told apart by, besides unit and period: `service`, `channel`, `e-id-level`. */
  readonly dimensions?: readonly string[];
  readonly source?: Source;
}

/** A measure that adds over units and over time: dossiers received in the period. */
export type Flow = Measure<"adds", "adds">;

/** A measure that adds over units and takes its last value over time: accounts activated to date. */
export type Stock = Measure<"adds", "last">;

/** A table of measures by id. */
export type Measures = Readonly<Record<string, Measure>>;

/** The ids in a table of the measures of one kind. */
export type MeasureId<M extends Measures, Kind extends Measure = Measure> = {
  [Id in keyof M & string]: M[Id] extends Kind ? Id : never;
}[keyof M & string];

/**
 * A table of measures whose ids and axes the type checker knows.
 *
 * @example
 * defineMeasures({ "dossiers.received": { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } })["dossiers.received"].counts // => "hồ sơ"
 */
export function defineMeasures<const M extends Measures>(measures: M): M {
  return measures;
}

/** A list of codes a dimension takes (*danh mục*), such as the services or the channels. */
export interface CodeList {
  readonly id: string;
  /** The dimension it is for. */
  readonly dimension: string;
  readonly name: string;
  readonly codes: readonly CodeListEntry[];
  readonly source?: Source;
}

/** One code of a list. */
export interface CodeListEntry {
  readonly code: string;
  readonly name: string;
  /** The code above it, such as the sector of a service. */
  readonly parent?: string;
}

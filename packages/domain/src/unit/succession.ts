import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { UnitKey } from "./unit.js";

/**
 * One link from a unit that ended to a unit that began (*kế thừa khi sắp xếp đơn vị hành chính*). Merge, split, rename
 * and re-parent are shapes of links and not kinds; `to` is null where a unit was abolished and nothing took its place.
 */
export interface Succession {
  /** Valid until the day before `on`. */
  readonly from: UnitKey;
  /** Valid from `on`. */
  readonly to: UnitKey | null;
  readonly on: PlainDate;
  /** Whether all of the old unit went there, or a part. */
  readonly extent: "full" | "partial";
  /** How much of the old unit's counts goes along a partial link, where somebody has declared it. */
  readonly shares?: readonly Share[];
  readonly source: Source;
}

/**
 * A declared share of a split (*tỷ lệ phân bổ*): `part` of `whole`, whole numbers; of one measure, or of every measure
 * without its own.
 */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly measure?: string;
}

import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Tier } from "./unit.js";

/**
 * Which levels handle a service during a time (*thẩm quyền giải quyết*). What is outside a unit's competence is *not applicable*
 * (*không thuộc thẩm quyền*): no report is expected and nothing is counted as zero.
 */
export interface Competence {
  /** The id of the service. */
  readonly service: string;
  readonly tiers: readonly Tier[];
  /** The codes of the only units this row speaks of; without it, every unit of the tiers. */
  readonly units?: readonly string[];
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: Source;
}

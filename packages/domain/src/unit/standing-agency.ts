import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";

/**
 * Who acts for a unit or a group between its meetings (*cơ quan thường trực*): it reads, chases, returns and accepts on its
 * behalf, although it is a sibling and no ancestor of those who report.
 */
export interface StandingAgency {
  /** The code of the unit, or the id of the group, it stands for. */
  readonly of: string;
  /** The code of the agency. */
  readonly agency: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: Source;
}

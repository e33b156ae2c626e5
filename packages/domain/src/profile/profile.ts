import type { CalendarYear } from "../date/work-calendar.js";
import type { Target } from "../indicator/target.js";
import type { Strictness } from "../issue/strictness.js";
import type { AccountabilityRule } from "../report/accountability.js";
import type { JumpRule } from "../report/entry-jumps.js";
import type { Outline } from "../report/outline.js";
import type { Exemption, Regime } from "../report/regime.js";
import type { ReminderRules } from "../report/reminders.js";
import type { AgencyName } from "../task/agency-names.js";
import type { GroupTemplate } from "../unit/group.js";
import type { StandingAgency } from "../unit/standing-agency.js";

/**
 * What one province does its own way, in one JSON file (*cấu hình của tỉnh*). What it leaves out is as everywhere else.
 *
 * Every rule carries its document and its days, so that a new decision is a further row and last year's figures stay as
 * they were. `applyProfile` puts it over the tables a program has.
 */
export interface Profile {
  /** Where an editor finds the JSON Schema; read by nobody else. */
  readonly $schema?: string;
  /** The province's code: "24". */
  readonly unit: string;
  /** Its name, for people: "Tỉnh Bắc Ninh". */
  readonly name: string;
  /** Who acts for the province and its task forces (*cơ quan thường trực*). */
  readonly standingAgencies?: readonly StandingAgency[];
  /** Who owes which report by when, and which days its figures cover (*chế độ báo cáo, kỳ chốt số liệu*). */
  readonly regimes?: readonly Regime[];
  /** Who need not report for a time. */
  readonly exemptions?: readonly Exemption[];
  /** Whether `trước ngày X` is read as `đến ngày X`. */
  readonly lenient?: boolean;
  /** When whom to remind of a report or task. */
  readonly reminders?: ReminderRules;
  /** How findings are taken: in the way, told, or left out. */
  readonly strictness?: Strictness;
  /** From when on a change against the last period is a jump. */
  readonly jump?: JumpRule;
  readonly targets?: readonly Target[];
  readonly outlines?: readonly Outline[];
  /** The agencies with their abbreviations, as the province writes them. */
  readonly agencies?: readonly AgencyName[];
  readonly groupTemplates?: readonly GroupTemplate[];
  /** Whom to commend, remind, criticise, ask to explain. */
  readonly accountabilityRules?: readonly AccountabilityRule[];
  /** Published telephone numbers, which texts may hold. */
  readonly hotlines?: readonly string[];
  /** Years of the work calendar that take the place of the national ones: a day off after a storm, a year not yet listed. */
  readonly calendarYears?: readonly CalendarYear[];
}

import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { placeOn } from "../unit/place-on.js";
import { type StandingAgency, standingAgencyOf } from "../unit/standing-agency.js";
import type { Tier, UnitKey } from "../unit/unit.js";
import type { ReportStanding, TimelinessTable } from "./timeliness.js";

/** When whom to remind. */
export interface ReminderRules {
  /** From how many days before the last day on time the unit itself is reminded. */
  readonly ahead: number;
  /** After how many days overdue the unit itself is reminded again, the unit above it told, the one above that, and so on. */
  readonly overdue: readonly number[];
  /** The highest level that is told. */
  readonly upTo: Tier;
}

/** Three days ahead; overdue the unit at once, the one above after 3 days, the one above that after 7, up to the province. */
export const usualReminders: ReminderRules = { ahead: 3, overdue: [1, 3, 7], upTo: "province" };

/** What reminders are made of besides the table. */
export interface ReminderContext {
  readonly hierarchy: Hierarchy;
  readonly standingAgencies?: readonly StandingAgency[];
  readonly rules?: ReminderRules;
}

/** A reminder to one unit (*đôn đốc*). */
export interface Reminder {
  /** The unit that is reminded of its own reports, or told of those of units below it. */
  readonly to: UnitKey;
  /** The code of the agency that stands for it, through which it is told; null where none is named. */
  readonly through: string | null;
  /** 0 for the unit that owes the reports, 1 for the one above it, and so on. */
  readonly level: number;
  readonly reports: readonly RemindedReport[];
}

/** A report that is missing, or due soon. */
export interface RemindedReport extends ReportStanding {
  /** Days until the last day on time; below zero once it is past. */
  readonly daysLeft: number;
  /** Whether this unit is to be told for the first time on this very day. */
  readonly isNew: boolean;
}

/**
 * Whom to remind on the day of the table, and of what (*đôn đốc, nhắc việc*): reports that are missing or due soon. The
 * longer one is missing the higher it is told: commune, district, province; commune and province after 01/7/2025, by the
 * hierarchy of the day. What an abolished unit still owes falls to its successor.
 *
 * Everyone who is concerned is named every day; `isNew` picks what was not yet said the day before. In the order of levels,
 * then of the table.
 *
 * @example
 * remindersDue({ asOf: plainDate("2024-06-30"), rows: [], over: [] }, { hierarchy: unwrap(createHierarchy([])) }) // => []
 */
export function remindersDue({ asOf, rows }: TimelinessTable, context: ReminderContext): readonly Reminder[] {
  const { hierarchy, standingAgencies = [], rules = usualReminders } = context;
  const chains = new Map<UnitKey, readonly UnitKey[]>();
  const daysLeftUntil = new Map<PlainDate, number>();
  const reminders = new Map<string, { to: UnitKey; level: number; reports: RemindedReport[] }>();
  for (const row of rows) {
    if (row.standing !== "missing" && row.standing !== "pending") continue;
    const daysLeft = daysLeftUntil.get(row.due) ?? daysBetween(asOf, row.due);
    daysLeftUntil.set(row.due, daysLeft);
    if (daysLeft > rules.ahead) continue;
    let chain = chains.get(row.unit);
    if (chain === undefined) chains.set(row.unit, (chain = chainOf(row.unit, { hierarchy, asOf, upTo: rules.upTo })));
    chain.forEach((to, level) => {
      const overdue = rules.overdue[level] ?? Infinity;
      if (level > 0 && -daysLeft < overdue) return;
      const isNew = -daysLeft === overdue || (level === 0 && daysLeft === rules.ahead);
      const key = `${level} ${to}`;
      const reminder = reminders.get(key) ?? { to, level, reports: [] };
      reminders.set(key, reminder);
      reminder.reports.push({ ...row, daysLeft, isNew });
    });
  }
  return [...reminders.values()]
    .sort((a, b) => a.level - b.level)
    .map(({ to, level, reports }) => ({
      to,
      through: standingAgencyOf(standingAgencies, hierarchy.unit(to)?.code ?? "", asOf),
      level,
      reports,
    }));
}

/** The unit that answers for the reports on the day, and those above it, up to a level. */
function chainOf(
  unit: UnitKey,
  { hierarchy, asOf, upTo }: { readonly hierarchy: Hierarchy; readonly asOf: PlainDate; readonly upTo: Tier },
): readonly UnitKey[] {
  const tree = hierarchy.on(asOf);
  const own = tree.indexOf(unit) >= 0 ? unit : placeOn(hierarchy, unit, asOf);
  if (own === null) return [];
  const upwards = [...tree.path(tree.indexOf(own))].reverse();
  const highest = upwards.findIndex((i) => tree.at(i).tier === upTo);
  return upwards.slice(0, highest < 0 ? upwards.length : highest + 1).map(tree.keyAt);
}

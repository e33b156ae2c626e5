import {
  type Actor,
  addDays,
  overdueBy,
  type ReminderRules,
  remindersDue,
  standing,
  unwrap,
  usualReminders,
} from "@de-an-06/domain";
import type { ApiOptions } from "../api/api-options.js";
import type { Context } from "../api/context.js";
import { contextMaker } from "../api/create-context.js";
import type { ApiEvent } from "../api/event.js";
import { referenceOf } from "../api/reference-of.js";
import { Stop } from "../api/stop-after.js";
import { leadingUnits, onDay } from "../operations/task-parts.js";
import { tableOf } from "../operations/timeliness.js";

/** For whom reminders are made, and when whom to remind. */
export interface ReminderJob {
  /** In whose scope: the standing agency of the province, say. */
  readonly actor: Actor;
  /** Those of the profile, or the usual ones, unless given. */
  readonly rules?: ReminderRules;
}

/** How long a report that is missing is still looked for, in days. */
const lookedBack = 92;
const lookedAhead = 31;

/**
 * The reminders that are new today (*nhắc việc trong ngày*), to be run once a day: tasks and reports that come due soon or
 * are overdue, each told to the units it concerns. They are handed to `onEvent` and given back.
 *
 * @example
 * const given = { repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) } };
 * await runReminders(given, { actor: { unit: unitKey("24@2008-08-01"), role: "auditor" } }) // => []
 */
export async function runReminders(
  options: ApiOptions,
  { actor, rules = options.profile?.reminders ?? usualReminders }: ReminderJob,
): Promise<readonly ApiEvent[]> {
  const instant = (options.now ?? Date.now)();
  const source = referenceOf(options);
  const reference = typeof source === "function" ? await source() : source;
  const contextOf = contextMaker(options, { mostPerPage: 500, openApi: () => "", isNamed: () => () => false });
  const request = { actor, headers: {} };
  const context = contextOf({ request, instant, reference, expects: undefined, stop: new Stop({ signal: undefined }) });
  const events = [...(await taskReminders(context, rules)), ...(await reportReminders(context, rules))];
  for (const event of events) options.onEvent?.(event);
  return events;
}

async function taskReminders({ records, reference, today }: Context, rules: ReminderRules): Promise<ApiEvent[]> {
  const on = onDay(today, reference);
  const events: ApiEvent[] = [];
  for await (const { unit, value: task } of records.all("task")) {
    const of = standing(task, on);
    const told = { about: "task", unit, task, asOf: today } as const;
    if (of.standing === "open-in-time" && of.daysLeft === rules.ahead) {
      for (const to of leadingUnits(task)) events.push({ event: "due-soon", to, days: of.daysLeft, ...told });
    }
    if (of.standing !== "open-overdue" || !rules.overdue.includes(of.daysOverdue)) continue;
    // Whoever was only requested is never reminded as overdue.
    if (overdueBy([task], on).length === 0) continue;
    for (const to of leadingUnits(task)) events.push({ event: "overdue", to, days: of.daysOverdue, ...told });
  }
  return events;
}

async function reportReminders(context: Context, rules: ReminderRules): Promise<ApiEvent[]> {
  const { today, reference, scope } = context;
  const { hierarchy, standingAgencies } = reference;
  const window = { from: addDays(today, -lookedBack), to: addDays(today, lookedAhead) };
  const table = unwrap(await tableOf(window, context));
  return remindersDue(table, { hierarchy, rules, ...(standingAgencies && { standingAgencies }) }).flatMap(
    ({ to, reports }) =>
      reports.flatMap(({ isNew, daysLeft, regime, unit, period }): ApiEvent[] =>
        isNew && scope.units.has(to)
          ? [
              {
                event: daysLeft < 0 ? "overdue" : "due-soon",
                about: "report",
                to,
                asOf: today,
                days: Math.abs(daysLeft),
                report: { regime, unit, period },
              },
            ]
          : [],
      ),
  );
}

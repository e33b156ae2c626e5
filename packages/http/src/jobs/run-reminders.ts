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
import { safely } from "../api/safely.js";
import { Stop } from "../api/stop-after.js";
import { defaultLimits } from "../request/limits.js";
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
 * are overdue, each told to the units it concerns. They are handed to `onEvent` one after the other, and those that were
 * taken are given back.
 *
 * Each is told once, however often the day is run: what was told is remembered in the repository. What `onEvent` throws goes
 * to `log` and keeps no other back; the next run tries it again. A day that was missed is run with `now` on that day.
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
  const contextOf = contextMaker(options, {
    mostPerPage: 500,
    mostText: defaultLimits.text,
    openApi: () => "",
    isNamed: () => () => false,
  });
  const request = { headers: {} };
  const stop = new Stop({ signal: undefined });
  const context = contextOf({
    actor,
    request,
    instant,
    reference,
    expects: undefined,
    stop,
    progress: null,
    emit: () => undefined,
  });
  const events = [...(await taskReminders(context, rules)), ...(await reportReminders(context, rules))];
  if (options.onEvent === undefined) return events;
  const told: ApiEvent[] = [];
  for (const event of events) if (await tellOnce(event, options, context)) told.push(event);
  return told;
}

type Reminder = Extract<ApiEvent, { readonly id: string }>;

/** Whether the host has taken a reminder that nobody was told of before. */
async function tellOnce(event: Reminder, options: ApiOptions, { at, actor }: Context): Promise<boolean> {
  const { repository, onEvent, log } = options;
  const key = `reminder ${event.id}`;
  const { state } = await repository.claim(key, { fingerprint: "", at });
  if (state !== "new") return false;
  let isTold = true;
  const failed = (error: unknown): void => {
    isTold = false;
    void safely(() => log?.({ ...untold, unit: actor?.unit ?? null, role: actor?.role ?? null, error }));
  };
  await safely(() => onEvent?.(event), failed);
  await repository.settle(key, isTold ? { status: 204, headers: {}, body: null } : null);
  return isTold;
}

const untold = {
  level: "error",
  requestId: "",
  operation: "reminders",
  method: "",
  status: 500,
  milliseconds: 0,
  codes: [],
} as const;

async function taskReminders({ records, reference, today }: Context, rules: ReminderRules): Promise<Reminder[]> {
  const on = onDay(today, reference);
  const events: Reminder[] = [];
  for await (const { unit, value: task } of records.all("task")) {
    const of = standing(task, on);
    const told = { about: "task", unit, task, asOf: today } as const;
    const id = (event: string, to: string) => idOf(today, [event, to, "task", unit, task.id]);
    if (of.standing === "open-in-time" && of.daysLeft === rules.ahead) {
      for (const to of leadingUnits(task)) {
        events.push({ event: "due-soon", id: id("due-soon", to), to, days: of.daysLeft, ...told });
      }
    }
    if (of.standing !== "open-overdue" || !rules.overdue.includes(of.daysOverdue)) continue;
    // Whoever was only requested is never reminded as overdue.
    if (overdueBy([task], on).length === 0) continue;
    for (const to of leadingUnits(task)) {
      events.push({ event: "overdue", id: id("overdue", to), to, days: of.daysOverdue, ...told });
    }
  }
  return events;
}

async function reportReminders(context: Context, rules: ReminderRules): Promise<Reminder[]> {
  const { today, reference, scope } = context;
  const { hierarchy, standingAgencies } = reference;
  const window = { from: addDays(today, -lookedBack), to: addDays(today, lookedAhead) };
  const table = unwrap(await tableOf(window, context));
  return remindersDue(table, { hierarchy, rules, ...(standingAgencies && { standingAgencies }) }).flatMap(
    ({ to, reports }) =>
      reports.flatMap(({ isNew, daysLeft, regime, unit, period }): Reminder[] => {
        if (!isNew || !scope.units.has(to)) return [];
        const event = daysLeft < 0 ? "overdue" : "due-soon";
        const id = idOf(today, [event, to, "report", unit, regime, period.calendar, period.id]);
        const report = { regime, unit, period };
        return [{ event, id, about: "report", to, asOf: today, days: Math.abs(daysLeft), report }];
      }),
  );
}

/** What tells a reminder from every other one. */
function idOf(day: string, parts: readonly string[]): string {
  return [day, ...parts.map(encodeURIComponent)].join("/");
}

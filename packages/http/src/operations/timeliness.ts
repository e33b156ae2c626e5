import {
  countTimeliness,
  type Obligation,
  obligations,
  ok,
  PeriodSchema,
  PlainDateSchema,
  type Reminder,
  remindersDue,
  type Report,
  reportStandings,
  type Result,
  submissionsOf,
  timeliness,
  type TimelinessTable,
  UnitKeySchema,
  type Window,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import type { HttpIssue } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf, checkWindow, IdSchema, notesOf, NotesSchema, pageOf, paging, sliceOf, windowMembers } from "./parts.js";

const count = z.int().min(0);

/** How many reports stand how. */
export const TimelinessCountSchema = z.strictObject({
  expected: count,
  onTime: count,
  late: count,
  missing: count,
  pending: count,
  notRequired: count,
  over: count,
});

const standingMembers = {
  regime: z.string(),
  unit: UnitKeySchema,
  period: PeriodSchema,
  due: PlainDateSchema,
  to: UnitKeySchema.nullable(),
  through: z.string().nullable(),
  required: z.boolean(),
  standing: z.enum(reportStandings),
  sentOn: PlainDateSchema.nullable(),
  daysLate: z.int(),
};

const query = {
  ...windowMembers,
  asOf,
  regime: IdSchema.exactOptional(),
};

/** Who owes which report, and how it stands. */
export const listExpected = operation("reports.expected", {
  summary: { vi: "Nghĩa vụ báo cáo và tình hình gửi báo cáo", en: "Who owes which report, and how it stands" },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({ ...query, standing: z.array(z.enum(reportStandings)).exactOptional(), ...paging })
      .check(checkWindow),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    count: TimelinessCountSchema,
    items: z.array(z.strictObject(standingMembers)),
    next: z.string().nullable(),
    notes: NotesSchema,
  }),
  handle: async ({ query: { standing, limit, after, ...asked } }, context) => {
    const table = await tableOf(asked, context);
    if (!table.ok) return table;
    const items = table.value.rows.filter((row) => standing?.includes(row.standing) ?? true);
    const page = sliceOf(items, { limit, after, most: context.mostPerPage });
    if (!page.ok) return page;
    return ok({
      value: {
        asOf: table.value.asOf,
        count: countTimeliness(table.value),
        ...page.value,
        notes: notesOf(table.notes, context),
      },
    });
  },
});

/** Whom to remind of which report. */
export const listReminders = operation("reports.reminders", {
  summary: { vi: "Đôn đốc báo cáo đến hạn và quá hạn", en: "Whom to remind of reports that are due or overdue" },
  who: { may: "read" },
  input: { query: z.strictObject({ ...query, ...paging }).check(checkWindow) },
  output: z.strictObject({
    asOf: PlainDateSchema,
    ...pageOf(
      z.strictObject({
        to: UnitKeySchema,
        through: z.string().nullable(),
        level: count,
        reports: z.array(z.strictObject({ ...standingMembers, daysLeft: z.int(), isNew: z.boolean() })),
      }),
    ).shape,
  }),
  handle: async ({ query: { limit, after, ...asked } }, context) => {
    const table = await tableOf(asked, context);
    if (!table.ok) return table;
    const { hierarchy, standingAgencies } = context.reference;
    const reminders = remindersDue(table.value, { hierarchy, ...(standingAgencies && { standingAgencies }) });
    // One reminder may be of many reports: they are counted one by one, and go on in the next page.
    const own = reminders
      .filter(({ to }) => context.scope.units.has(to))
      .flatMap((reminder) => reminder.reports.map((report) => ({ reminder, report })));
    const page = sliceOf(own, { limit, after, most: context.mostPerPage });
    if (!page.ok) return page;
    const items = new Map<Reminder, Omit<Reminder, "reports"> & { reports: Reminder["reports"][number][] }>();
    for (const { reminder, report } of page.value.items) {
      const known = items.get(reminder);
      if (known === undefined) items.set(reminder, { ...reminder, reports: [report] });
      else known.reports.push(report);
    }
    return ok({ value: { asOf: table.value.asOf, items: [...items.values()], next: page.value.next } });
  },
});

/** Who owes which report in a window, as the reference data have it; of one regime where it is asked for. */
export function owedIn(
  window: Window,
  { reference }: Pick<Context, "reference">,
  regime?: string,
): Result<readonly Obligation[], HttpIssue> {
  const { hierarchy, regimes = [], exemptions, standingAgencies, calendar, lenient } = reference;
  const asked = regimes.filter(({ id }) => regime === undefined || id === regime);
  return obligations(asked, window, {
    hierarchy,
    ...(exemptions && { exemptions }),
    ...(standingAgencies && { standingAgencies }),
    ...(calendar && { calendar }),
    ...(lenient !== undefined && { lenient }),
  });
}

/** How the reports that the units of the scope owe stand on a day. */
export async function tableOf(
  {
    from,
    to,
    asOf: day,
    regime,
  }: Window & { readonly asOf?: Window["from"] | undefined; readonly regime?: string | undefined },
  context: Pick<Context, "reference" | "records" | "scope" | "today">,
): Promise<Result<TimelinessTable, HttpIssue>> {
  const owed = owedIn({ from, to }, context, regime);
  if (!owed.ok) return owed;
  const reports: Report[] = [];
  for await (const { value } of context.records.all("report", { window: { from, to } })) {
    if (regime === undefined || value.regime === regime) reports.push(value);
  }
  const own = owed.value.filter(({ unit }) => context.scope.units.has(unit));
  return ok(timeliness(own, reports.flatMap(submissionsOf), day ?? context.today), owed.notes);
}

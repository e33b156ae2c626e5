import {
  addMonths,
  deadlineInForce,
  dueDayOf,
  formatDeadline,
  formatPeriod,
  nextOccurrences,
  ok,
  type PlainDate,
  type RecurringDeadline,
  standing,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { type CalendarEntry, formatCalendar } from "../calendar/format-calendar.js";
import { recurrenceRules } from "../calendar/recurrence-rule.js";
import { operation } from "../operation/define-operation.js";
import { onDay } from "./task-parts.js";
import { owedIn } from "./timeliness.js";

const names = { vi: "Đề án 06: thời hạn và kỳ báo cáo", en: "Đề án 06: deadlines and reports" };
const words = {
  vi: { due: "Hạn cuối", report: "Gửi báo cáo" },
  en: { due: "Due", report: "Send the report" },
};
const open = new Set(["open-in-time", "open-overdue"]);

/** Programs for calendars send no bearer token: the host finds in the address who subscribed, and hands over the actor. */
const token = z.string().max(2000).exactOptional();

/** The deadlines and reporting dates of the scope, to subscribe to. */
export const calendarFeed = operation("calendar.feed", {
  summary: { vi: "Lịch thời hạn và kỳ báo cáo (iCalendar)", en: "Deadlines and reporting dates (iCalendar)" },
  who: { may: "read" },
  input: { query: z.strictObject({ months: z.int().min(1).max(24).exactOptional(), token }) },
  output: ["text/calendar"],
  handle: async ({ query: { months = 12 } }, context) => {
    const { language, at, today } = context;
    const entries = [...(await taskEntries(context)), ...reportEntries(context, addMonths(today, months))];
    const content = formatCalendar(entries, { name: names[language], at });
    return ok({ type: "text/calendar; charset=utf-8", content, filename: "de-an-06.ics" });
  },
});

async function taskEntries({ records, reference, today, language }: Context): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  const on = onDay(today, reference);
  const lenient = reference.lenient ?? false;
  for await (const { unit, id, value: task } of records.all("task")) {
    const stands = standing(task, on);
    const { deadline } = deadlineInForce(task, today);
    if (deadline === null || !open.has(stands.standing)) continue;
    const title = `${words[language].due}: ${task.title.slice(0, 200)}`;
    const about = { title, description: formatDeadline(deadline, language) };
    if (deadline.kind === "recurring") {
      entries.push(...recurringEntries(deadline, { uid: `${unit}/${id}`, today, lenient, ...about }));
    } else {
      const day = dueDayOf(stands);
      if (day !== null) entries.push({ uid: `${unit}/${id}@de-an-06`, day, ...about });
    }
  }
  return entries;
}

/** One entry for each rule; where no rule tells the days, one for each of the next two dozen. */
export function recurringEntries(
  deadline: RecurringDeadline,
  {
    uid,
    today,
    lenient,
    ...about
  }: Omit<CalendarEntry, "day"> & { readonly today: PlainDate; readonly lenient: boolean },
): CalendarEntry[] {
  const read = lenient ? { ...deadline, strict: false } : deadline;
  const { on } = read.every;
  return (on.length === 0 ? [null] : on).flatMap((one, i) => {
    const alone = { ...read, every: { ...read.every, on: one === null ? [] : [one] } };
    const rules = recurrenceRules(one ?? { day: null, month: null }, alone);
    const days = nextOccurrences(alone, { asOf: today, count: 24 });
    if (rules === null) return days.map((day) => ({ uid: `${uid}/${i}/${day}@de-an-06`, day, ...about }));
    return rules.flatMap(({ rule, isFor }, r) => {
      const day = days.find(isFor);
      return day === undefined ? [] : [{ uid: `${uid}/${i}/${r}@de-an-06`, day, rule, ...about }];
    });
  });
}

/** The reports the actor's own units owe. */
function reportEntries(context: Context, until: PlainDate): CalendarEntry[] {
  const { reference, scope, today, language } = context;
  const { regimes = [] } = reference;
  const own = new Set(scope.within);
  // A report is due after its period, which may have ended already.
  const owed = owedIn({ from: addMonths(today, -3), to: until }, context);
  if (!owed.ok) return [];
  return owed.value.flatMap(({ regime, unit, period, due, required }) =>
    required && own.has(unit) && due >= today
      ? [
          {
            uid: `${regime}/${unit}/${period.calendar}/${period.id}@de-an-06`,
            title: `${words[language].report}: ${regimes.find(({ id }) => id === regime)?.name ?? regime}`,
            description: formatPeriod(period, language),
            day: due,
          },
        ]
      : [],
  );
}

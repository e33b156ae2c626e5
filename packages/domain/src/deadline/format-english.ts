import { englishMonth, formatDate } from "../date/format-date.js";
import { formatPeriod } from "../date/format-period.js";
import type { Deadline, Recurrence, RecurrenceDay, RecurringDeadline, WithinDeadline } from "./deadline.js";

/** The deadline in English; events and conditions stay in the document's words. */
export function inEnglish(deadline: Deadline): string {
  const { startsOn } = deadline;
  const from = startsOn === undefined ? "" : `, from ${formatDate(startsOn, "en")}`;
  return words(deadline) + from;
}

function words(deadline: Deadline): string {
  switch (deadline.kind) {
    case "date": {
      const day = `${deadline.strict ? "before" : "by"} ${formatDate(deadline.day, "en")}`;
      return deadline.condition === undefined ? day : `${day}, on condition: ${deadline.condition}`;
    }
    case "period": {
      const period = `by the end of ${formatPeriod(deadline.period, "en").replace(/^(?=first|second|third|fourth)/u, "the ")}`;
      return deadline.condition === undefined ? period : `${period}, on condition: ${deadline.condition}`;
    }
    case "recurring":
      return recurrence(deadline) + until(deadline.until);
    case "within":
      return within(deadline);
    case "ongoing":
      return `ongoing${until(deadline.until)}`;
    case "immediate":
      return "at once";
    case "conditional":
      return `on condition: ${deadline.condition}`;
  }
}

function until(day: Parameters<typeof formatDate>[0] | undefined): string {
  return day === undefined ? "" : `, until ${formatDate(day, "en")}`;
}

function within({ count, unit, after, eventOn }: WithinDeadline): string {
  const event = [after, eventOn === undefined ? null : formatDate(eventOn, "en")].filter((part) => part !== null);
  const since = event.length === 0 ? "" : ` of: ${event.join(", ")}`;
  return `within ${count} ${durations[unit]}${count === 1 ? "" : "s"}${since}`;
}

function recurrence({ every: { each, on }, strict }: RecurringDeadline): string {
  const period = each === "half" ? "half-year" : each;
  if (on.length === 0 || each === "day") return `every ${period}`;
  const days = on.map((day) => dayName(day, each));
  const list = days.length < 2 ? days.join("") : `${days.slice(0, -1).join(", ")} and ${days.at(-1)}`;
  return `${strict ? "before" : "by"} ${list} of every ${period}`;
}

function dayName({ day, month }: RecurrenceDay, each: Recurrence["each"]): string {
  if (each === "week") return weekdays[(day ?? 7) - 1] ?? "";
  if (each === "year" && day !== null && month !== null) return `${day} ${englishMonth(month)}`;
  const name = day === null ? "the last day" : `the ${ordinal(day)}`;
  if (each === "month") return name;
  if (month === null) return `${name} of the last month`;
  return `${name} of ${each === "year" ? englishMonth(month) : `the ${ordinal(month)} month`}`;
}

function ordinal(number: number): string {
  const teen = number > 10 && number < 14;
  return `${number}${(teen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th"}`;
}

const durations = { "working-day": "working day", day: "day", month: "month" } as const;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

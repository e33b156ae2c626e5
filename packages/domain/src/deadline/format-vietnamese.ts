import { formatDate, formatMonth } from "../date/format-date.js";
import { formatPeriod } from "../date/format-period.js";
import type { Period } from "../date/period.js";
import { periodOf } from "../date/period-steps.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Deadline, Recurrence, RecurrenceDay, RecurringDeadline, WithinDeadline } from "./deadline.js";

/** The deadline in the Vietnamese of an official. */
export function inVietnamese(deadline: Deadline): string {
  const { startsOn } = deadline;
  const from = startsOn === undefined ? "" : `từ ngày ${formatDate(startsOn)}`;
  switch (deadline.kind) {
    case "date": {
      const comparison =
        from === "" ? (deadline.strict ? "trước" : "chậm nhất") : deadline.strict ? "đến trước" : "đến";
      return listed(spaced(from, comparison, `ngày ${formatDate(deadline.day)}`), deadline.condition);
    }
    case "period": {
      const name = nameOf(deadline.period);
      const stretch =
        startsOn === undefined ? `trong ${name}` : `từ ${startName(startsOn, deadline.period)} đến hết ${name}`;
      return listed(stretch, deadline.condition);
    }
    case "recurring": {
      const span = spaced(from, deadline.until === undefined ? "" : `đến hết ngày ${formatDate(deadline.until)}`);
      return listed(recurrence(deadline), span);
    }
    case "within":
      return listed(from, within(deadline));
    case "ongoing":
      return spaced(
        "thường xuyên",
        from,
        deadline.until === undefined ? "" : `đến hết ngày ${formatDate(deadline.until)}`,
      );
    case "immediate":
      return from === "" ? "ngay" : listed(from, "thực hiện ngay");
    case "conditional":
      return listed(from, deadline.condition);
  }
}

function within({ count, unit, after, eventOn }: WithinDeadline): string {
  const event = eventOn === undefined ? "" : `ngày ${formatDate(eventOn)}`;
  const since = after === null ? event : event === "" ? after : `${after} (${event})`;
  return spaced("trong", twoDigits(count), durations[unit], since === "" ? "" : `kể từ ${since}`);
}

function recurrence({ every: { each, on }, strict }: RecurringDeadline): string {
  if (on.length === 0 || each === "day") return unnamed[each];
  return spaced(strict ? "trước" : "chậm nhất", enumerated(on.map((day) => dayName(day, each))), named[each]);
}

function dayName({ day, month }: RecurrenceDay, each: Recurrence["each"]): string {
  if (each === "week") return weekdays[(day ?? 7) - 1] ?? "";
  const name = day === null ? "ngày cuối cùng" : `ngày ${twoDigits(day)}`;
  if (each === "month") return name;
  if (month === null) return `${name} của tháng cuối`;
  if (each === "year") return day === null ? `${name} của tháng ${month}` : `${name}/${formatMonth(month)}`;
  return `${name} của tháng ${month === 1 ? "đầu" : `thứ ${month}`}`;
}

/** The start of a stretch of periods: by its period where it is the first day of one, else by its day. */
function startName(startsOn: PlainDate, { grain }: Period): string {
  const period = grain === "custom" || grain === "nine-months" ? null : periodOf(startsOn, grain, "civil");
  return period?.from === startsOn ? nameOf(period) : `ngày ${formatDate(startsOn)}`;
}

function nameOf(period: Period): string {
  const name = formatPeriod(period);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const durations = { "working-day": "ngày làm việc", day: "ngày", month: "tháng" } as const;
const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"] as const;
const unnamed = {
  day: "hằng ngày",
  week: "hằng tuần",
  month: "hằng tháng",
  quarter: "hằng quý",
  half: "định kỳ 6 tháng",
  year: "hằng năm",
} as const;
const named = {
  day: "",
  week: "hằng tuần",
  month: "hằng tháng",
  quarter: "mỗi quý",
  half: "mỗi kỳ 6 tháng",
  year: "hằng năm",
} as const;

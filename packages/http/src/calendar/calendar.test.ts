import { type Deadline, nextOccurrences, plainDate, type RecurringDeadline } from "@de-an-06/domain";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { recurringEntries } from "../operations/calendar.js";
import { formatCalendar } from "./format-calendar.js";

const today = plainDate("2025-08-20");
const about = { uid: "1", today, lenient: false, title: "Hạn cuối: báo cáo", description: "" };

function feedOf(deadline: RecurringDeadline): string {
  return formatCalendar(recurringEntries(deadline, about), { name: "Lịch", at: "2025-08-20T05:00:00.000Z" });
}

/** The days another program finds in the feed. */
function daysIn(feed: string, count: number): string[] {
  const days = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").flatMap((one) => {
    const iterator = new ICAL.Event(one).iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length < count; next = iterator.next()) found.push(next.toString());
    return found;
  });
  return [...new Set(days)].sort().slice(0, count);
}

const monthly = (day: number | null, strict = false): RecurringDeadline => ({
  kind: "recurring",
  every: { each: "month", on: [{ day, month: null }] },
  strict,
});

test("the end of a month is BYMONTHDAY=-1, and before the first is the month's end before", () => {
  for (const deadline of [monthly(null), monthly(31), monthly(1, true)]) {
    expect(feedOf(deadline)).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1\r\n");
  }
});

test("before the 30th of every month means the 28th in February", () => {
  expect(daysIn(feedOf(monthly(30, true)), 8)).toContain("2026-02-28");
});

test("long titles are folded inside the limit and come back whole", () => {
  const title = "Rà soát; đối chiếu, cập nhật\\dữ liệu ".repeat(20);
  const feed = formatCalendar([{ uid: "a", title, description: "dòng 1\ndòng 2", day: today }], {
    name: "L",
    at: "2025-08-20T05:00:00Z",
  });
  for (const line of feed.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(feed)).getFirstSubcomponent("vevent") ?? undefined);
  expect(event.summary).toBe(title);
  expect(event.description).toBe("dòng 1\ndòng 2");
});

describe("always", () => {
  const day = fc.option(fc.integer({ min: 1, max: 31 }), { nil: null });
  const each = fc.constantFrom("month", "quarter", "half", "year" as const);
  const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
  const deadlines = fc.oneof(
    fc
      .record({
        on: day,
        each: each as fc.Arbitrary<keyof typeof months>,
        at: fc.integer({ min: 1, max: 12 }),
        strict: fc.boolean(),
      })
      .map(({ on, each: grain, at, strict }): RecurringDeadline => ({
        kind: "recurring",
        every: { each: grain, on: [{ day: on, month: grain === "month" || at > months[grain] ? null : at }] },
        strict,
      })),
    fc
      .record({ on: fc.integer({ min: 1, max: 7 }), strict: fc.boolean() })
      .map(({ on, strict }): RecurringDeadline => ({
        kind: "recurring",
        every: { each: "week", on: [{ day: on, month: null }] },
        strict,
      })),
    fc.constantFrom("day", "week", "month", "quarter", "half", "year" as const).map((grain): RecurringDeadline => ({
      kind: "recurring",
      every: { each: grain as "day", on: [] },
      strict: false,
    })),
  );

  test("another program finds the same days in the feed", () => {
    fc.assert(
      fc.property(deadlines, (deadline) => {
        const ours = nextOccurrences(deadline satisfies Deadline, { asOf: today, count: 10 });
        expect(daysIn(feedOf(deadline), 10)).toEqual([...ours]);
      }),
      { numRuns: 150 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromDayNumber, toDayNumber } from "../date/day-arithmetic.js";
import { period } from "../date/period.js";
import { periodOf } from "../date/period-steps.js";
import { type PlainDate, plainDate } from "../date/plain-date.js";
import { createWorkCalendar } from "../date/work-calendar.js";
import { unwrap } from "../issue/result.js";
import { type Deadline, deadlineKinds, type RecurrenceDay, type RecurringDeadline } from "./deadline.js";
import { DeadlineSchema } from "./deadline-schema.js";
import { dueDay } from "./due-day.js";
import { formatDeadline } from "./format-deadline.js";
import { nextOccurrences, occurrences } from "./occurrences.js";
import { parseDeadline } from "./parse-deadline.js";

/** The years that texts are read with are 1900 to 2100. */
const day = fc
  .integer({ min: toDayNumber(plainDate("1900-01-01")), max: toDayNumber(plainDate("2100-12-31")) })
  .map(fromDayNumber);
const laterDay = day.filter((one) => one > "1990-01-01" && one < "2040-01-01");
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const agency = fc.constantFrom(
  "Bộ Y tế",
  "Bộ Công an (C06)",
  "TAND tối cao, Bộ Công an",
  "UBND tỉnh",
  "Sở TT&TT - Sở Nội vụ",
);
const condition = fc
  .tuple(
    fc.constantFrom(
      "Khi có hướng dẫn của",
      "theo yêu cầu, lộ trình của",
      "triển khai theo chỉ đạo của",
      "sau khi có văn bản số 12/QĐ-TTg của",
      "ngay sau khi có ý kiến của",
    ),
    agency,
  )
  .map((parts) => parts.join(" "));
const event = fc.constantFrom(
  "ngày nhận được văn bản",
  "khi kết thúc quý",
  "ngày chốt số liệu của Sở Y tế",
  "ngày ban hành Kế hoạch này",
);

const civilPeriod = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.constantFrom("", "-01", "-02", "-06", "-12", "-Q1", "-Q4", "-H1", "-H2", "-9M"),
  )
  .map(([year, part]) => period(`${year}${part}`, "civil"));

const monthDay = fc.option(fc.integer({ min: 1, max: 31 }), { nil: null });
const monthOf = (months: number) =>
  months === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 1, max: months }), { nil: null });
const daysIn = (months: number): fc.Arbitrary<RecurrenceDay[]> =>
  fc.array(fc.record({ day: monthDay, month: monthOf(months) }), { maxLength: 4 });
const recurrence = fc.oneof(
  fc.record({ each: fc.constant("day" as const), on: fc.constant<RecurrenceDay[]>([]) }),
  fc.record({
    each: fc.constant("week" as const),
    on: fc.array(fc.record({ day: fc.integer({ min: 1, max: 7 }), month: fc.constant(null) }), { maxLength: 7 }),
  }),
  fc.record({ each: fc.constant("month" as const), on: daysIn(0) }),
  fc.record({ each: fc.constant("quarter" as const), on: daysIn(3) }),
  fc.record({ each: fc.constant("half" as const), on: daysIn(6) }),
  fc.record({ each: fc.constant("year" as const), on: daysIn(12) }),
);

const recurring: fc.Arbitrary<RecurringDeadline> = fc
  .record({ every: recurrence, strict: fc.boolean(), startsOn: orNone(day), until: orNone(day) })
  .map(({ every, strict, startsOn, until }) => ({
    kind: "recurring",
    every,
    strict: strict && every.on.length > 0,
    ...optional({ startsOn, until: until !== undefined && until < (startsOn ?? "") ? startsOn : until }),
  }));

/** Every kind with and without what may accompany it; no start lies after the end. */
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc
    .record({ on: day, strict: fc.boolean(), condition: orNone(condition), before: orNone(fc.nat(900)) })
    .filter(({ on }) => on > "1903-01-01")
    .map(({ on, strict, condition, before }): Deadline => ({
      kind: "date",
      day: on,
      strict,
      ...optional({ condition, startsOn: before === undefined ? undefined : addDays(on, -before - 1) }),
    })),
  fc
    .record({ period: civilPeriod, condition: orNone(condition), startsOn: orNone(day), aligned: fc.boolean() })
    .map(({ period: of, condition, startsOn, aligned }): Deadline => {
      const start = startsOn === undefined || startsOn > of.to ? undefined : startsOn;
      const first =
        aligned && start !== undefined && of.grain === "quarter" ? periodOf(start, "quarter", "civil").from : start;
      return { kind: "period", period: of, ...optional({ condition, startsOn: first }) };
    }),
  recurring,
  fc
    .record({
      count: fc.integer({ min: 1, max: 9999 }),
      unit: fc.constantFrom("working-day" as const, "day" as const, "month" as const),
      after: fc.option(event, { nil: null }),
      eventOn: orNone(day),
      startsOn: orNone(day),
    })
    .map(({ count, unit, after, eventOn, startsOn }): Deadline => ({
      kind: "within",
      count,
      unit,
      after,
      ...optional({ eventOn, startsOn }),
    })),
  fc.record({ startsOn: orNone(day), until: orNone(day) }).map(({ startsOn, until }): Deadline => ({
    kind: "ongoing",
    ...optional({ startsOn, until: until !== undefined && until < (startsOn ?? "") ? startsOn : until }),
  })),
  orNone(day).map((startsOn): Deadline => ({ kind: "immediate", ...optional({ startsOn }) })),
  fc
    .record({ condition, startsOn: orNone(day) })
    .map(({ condition, startsOn }): Deadline => ({ kind: "conditional", condition, ...optional({ startsOn }) })),
);

function optional<T extends Record<string, unknown>>(keys: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as never;
}

test("the kinds are these seven", () => {
  expect(deadlineKinds).toEqual(["date", "period", "recurring", "within", "ongoing", "immediate", "conditional"]);
});

describe("always", () => {
  test("reading what is written gives the same deadline", () => {
    fc.assert(
      fc.property(deadline, (one) => {
        expect(unwrap(parseDeadline(formatDeadline(one)))).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test("a deadline is written in English too, without undefined parts", () => {
    fc.assert(
      fc.property(deadline, (one) => {
        expect(formatDeadline(one, "en")).toMatch(/^[a-z](?!.*(?:undefined|null|NaN|\s\s)).*\S$/u);
      }),
    );
  });

  test("a deadline survives JSON and its schema", () => {
    fc.assert(
      fc.property(deadline, (one) => {
        expect(DeadlineSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });

  test("a recurring deadline is due on or after the day that is asked about, and not before its start or after its end", () => {
    fc.assert(
      fc.property(recurring, laterDay, (one, asOf) => {
        const due = unwrap(dueDay(one, { asOf }));
        if (due === null) {
          expect(one.until === undefined).toBe(false);
        } else {
          expect(due >= asOf && due >= (one.startsOn ?? "") && due <= (one.until ?? "9999")).toBe(true);
        }
      }),
    );
  });

  test("asked later, nothing is due earlier", () => {
    fc.assert(
      fc.property(recurring, laterDay, fc.nat(500), (one, asOf, later) => {
        const [now, then] = [asOf, addDays(asOf, later)].map((on) => unwrap(dueDay(one, { asOf: on })));
        expect(then === null || (now !== null && now !== undefined && then !== undefined && now <= then)).toBe(true);
      }),
    );
  });

  test("the occurrences in a window are the due days asked about one after the other", () => {
    fc.assert(
      fc.property(recurring, laterDay, fc.nat(400), (one, from, length) => {
        const to = addDays(from, length);
        const stepped: PlainDate[] = [];
        for (let due = unwrap(dueDay(one, { asOf: from })); due !== null && due <= to;) {
          stepped.push(due);
          due = unwrap(dueDay(one, { asOf: addDays(due, 1) }));
        }
        expect(occurrences(one, { from, to })).toEqual(stepped);
        expect(nextOccurrences(one, { asOf: from, count: stepped.length })).toEqual(stepped);
      }),
    );
  });

  test("there is one occurrence for every named day, but for those that fall together at a month's end", () => {
    fc.assert(
      fc.property(recurring, fc.integer({ min: 1950, max: 2050 }), (one, year) => {
        const perYear = { day: 365, week: 52, month: 12, quarter: 4, half: 2, year: 1 }[one.every.each];
        const unbounded: RecurringDeadline = { kind: "recurring", every: one.every, strict: one.strict };
        const found = occurrences(unbounded, period(String(year), "civil"));
        const most = Math.max(one.every.on.length, 1) * (perYear + 2);
        expect(found.length).toBeGreaterThanOrEqual(perYear - 1);
        expect(found.length).toBeLessThanOrEqual(most);
        expect([...new Set(found)].sort()).toEqual(found);
      }),
    );
  });

  test("the lenient reading is never earlier than the strict one, and at most a day later", () => {
    fc.assert(
      fc.property(deadline, laterDay, (one, asOf) => {
        if (one.kind !== "date" || one.condition !== undefined) return;
        const [strict, lenient] = [false, true].map((on) => unwrap(dueDay(one, { asOf, lenient: on })));
        expect(lenient).toBe(addDays(strict ?? asOf, one.strict ? 1 : 0));
      }),
    );
  });

  test("with rollover a due day is a workday, not earlier, and nothing worked lies between", () => {
    const calendar = unwrap(
      createWorkCalendar(
        Array.from({ length: 12 }, (_, i) => ({
          year: 2019 + i,
          provisional: false,
          off: [1, 2, 3].map((d) => ({ day: plainDate(`${2019 + i}-01-0${d}`), name: "nghỉ", source: "thử" })),
          worked: [],
        })),
      ),
    );
    const asked = fc
      .integer({ min: toDayNumber(plainDate("2020-01-01")), max: toDayNumber(plainDate("2027-12-31")) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(recurrence, asked, (every, asOf) => {
        const one: RecurringDeadline = { kind: "recurring", every, strict: false };
        const due = unwrap(dueDay(one, { asOf, calendar, rollover: true }));
        if (every.on.length === 0) {
          expect(due).toBe(unwrap(dueDay(one, { asOf })));
          return;
        }
        // The reference: every occurrence of the days before is moved, and the first on or after the day asked about counts.
        let own = unwrap(dueDay(one, { asOf: addDays(asOf, -40) })) ?? asOf;
        for (;;) {
          let moved = own;
          while (!unwrap(calendar.isWorkday(moved))) moved = addDays(moved, 1);
          if (moved >= asOf) {
            expect(due).toBe(moved);
            return;
          }
          own = unwrap(dueDay(one, { asOf: addDays(own, 1) })) ?? asOf;
        }
      }),
    );
  });
});

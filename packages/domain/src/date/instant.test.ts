import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "./day-arithmetic.js";
import { toPlainDate } from "./instant.js";
import { isPlainDate } from "./plain-date.js";

test("the suite runs in the time zone it is asked to run in", () => {
  const asked = process.env.TZ;
  if (asked === undefined || asked === "") return;
  expect(new Intl.DateTimeFormat("en", { timeZone: asked }).resolvedOptions().timeZone).toBe(
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
});

test.each([
  ["a second before midnight in Vietnam", "2024-06-14T16:59:59.999Z", "2024-06-14"],
  ["midnight in Vietnam", "2024-06-14T17:00:00Z", "2024-06-15"],
  ["the same with Vietnam's own offset", "2024-06-15T00:00:00+07:00", "2024-06-15"],
  ["an evening in Los Angeles", "2024-06-14T23:30:00-07:00", "2024-06-15"],
  ["New Year in Vietnam", "2023-12-31T17:00Z", "2024-01-01"],
  ["an offset without its colon", "2024-06-15 00:00:00,5+0700", "2024-06-15"],
  ["a leap day", "2024-02-29T00:00:00+07:00", "2024-02-29"],
])("%s is a day in Vietnam", (_, instant, day) => {
  expect(toPlainDate(instant)).toEqual({ ok: true, value: day, notes: [] });
});

test("milliseconds count from 1970, when it was seven in the morning in Vietnam", () => {
  expect(toPlainDate(0)).toMatchObject({ value: "1970-01-01" });
  expect(toPlainDate(-7 * 3_600_000)).toMatchObject({ value: "1970-01-01" });
  expect(toPlainDate(-7 * 3_600_000 - 1)).toMatchObject({ value: "1969-12-31" });
});

test.each([
  ["30 February", "2024-02-30T00:00:00Z", "date.instant-unreadable"],
  ["hour 25", "2024-02-01T25:00:00Z", "date.instant-unreadable"],
  ["no zone", "2024-06-14T17:00:00", "date.instant-without-zone"],
  ["a day only", "2024-06-14", "date.instant-without-zone"],
  ["a day as people write it", "14/6/2024", "date.instant-unreadable"],
  ["nothing", "", "date.instant-unreadable"],
  ["not a number", Number.NaN, "date.instant-unreadable"],
  ["a number beyond all years", 1e300, "date.instant-unreadable"],
])("%s is refused", (_, instant, code) => {
  expect(toPlainDate(instant)).toMatchObject({ ok: false, issues: [{ code, params: {} }] });
});

describe("always", () => {
  test("an instant is the day that a clock in Vietnam shows", () => {
    const clock = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });
    const since1976 = fc.integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(since1976, (milliseconds) => {
        expect(toPlainDate(milliseconds)).toMatchObject({ value: clock.format(milliseconds) });
        expect(toPlainDate(new Date(milliseconds).toISOString())).toEqual(toPlainDate(milliseconds));
      }),
    );
  });

  test("midnight in Vietnam begins every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 80_000 }).map(fromDayNumber), (day) => {
        expect(toPlainDate(`${day}T00:00:00+07:00`)).toMatchObject({ value: day });
        expect(toPlainDate(`${day}T23:59:59.999+07:00`)).toMatchObject({ value: day });
      }),
    );
  });

  test("nothing makes it throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/)),
        (instant) => {
          const result = toPlainDate(instant);
          expect(result.ok ? isPlainDate(result.value) : result.issues.length === 1).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

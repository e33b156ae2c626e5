import { expect, test } from "vitest";
import * as z from "zod";
import { period } from "../date/period.js";
import { parseWith } from "../issue/from-zod.js";
import { DeadlineSchema } from "./deadline-schema.js";

function codes(value: unknown): readonly string[] {
  const result = parseWith(DeadlineSchema, value);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(" "));
}
const recurring = (each: string, on: readonly unknown[], strict = false) => ({
  kind: "recurring",
  every: { each, on },
  strict,
});

test("deadlines of every kind are accepted as plain data", () => {
  for (const one of [
    { kind: "date", day: "2022-11-10", strict: true },
    { kind: "period", period: period("2023-Q1", "civil"), condition: "theo lộ trình", startsOn: "2023-01-01" },
    recurring("month", [{ day: 15, month: null }], true),
    { kind: "within", count: 5, unit: "working-day", after: null },
    { kind: "ongoing", until: "2023-12-31" },
    { kind: "immediate" },
    { kind: "conditional", condition: "Khi có hướng dẫn của Bộ Y tế" },
  ]) {
    expect(codes(one)).toEqual([]);
  }
});

test("a period as a deadline is civil, named, and has the window of its name", () => {
  const refused = ["deadline.period-not-civil period"];
  expect(codes({ kind: "period", period: period("2023-Q1", "reporting") })).toEqual(refused);
  expect(codes({ kind: "period", period: period("2023-01-05/2023-02-01", "civil") })).toEqual(refused);
  expect(codes({ kind: "period", period: { ...period("2023-Q1", "civil"), to: "2023-04-15" } })).toEqual(refused);
  expect(codes({ kind: "period", period: { ...period("2023-Q1", "civil"), id: "2023-Q5" } })).not.toEqual([]);
});

test("the days of a recurrence lie in its periods", () => {
  const misfit = (i: number) => [`deadline.day-not-in-recurrence every on ${i}`];
  expect(
    codes(
      recurring("week", [
        { day: 1, month: null },
        { day: 8, month: null },
      ]),
    ),
  ).toEqual(misfit(1));
  expect(codes(recurring("week", [{ day: null, month: null }]))).toEqual(misfit(0));
  expect(codes(recurring("month", [{ day: 15, month: 1 }]))).toEqual(misfit(0));
  expect(codes(recurring("quarter", [{ day: 15, month: 4 }]))).toEqual(misfit(0));
  expect(codes(recurring("day", [{ day: 1, month: null }]))).toEqual(misfit(0));
  expect(codes(recurring("year", [{ day: 30, month: 2 }]))).toEqual([]);
});

test("before a day that is not named means nothing", () => {
  expect(codes(recurring("month", [], true))).toEqual(["deadline.day-not-in-recurrence strict"]);
});

test("what belongs to another kind, and a day that does not exist, are refused", () => {
  expect(codes({ kind: "ongoing", strict: true })).toEqual(["value.unknown-key"]);
  expect(codes({ kind: "date", day: "2023-02-29", strict: true })).toEqual(["value.wrong-format day"]);
  expect(codes({ kind: "within", count: 0, unit: "day", after: null })).toEqual(["value.too-small count"]);
  expect(codes({ kind: "conditional", condition: "" })).toEqual(["value.too-small condition"]);
});

test("the schema can be published as JSON Schema", () => {
  expect(JSON.stringify(z.toJSONSchema(DeadlineSchema))).toContain("conditional");
});

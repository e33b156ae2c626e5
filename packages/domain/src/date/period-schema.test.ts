import { expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { customPeriod, period } from "./period.js";
import { PeriodSchema, WindowSchema } from "./period-schema.js";
import { plainDate } from "./plain-date.js";

const half = period("2024-H1", "reporting");

test.each([
  half,
  period("2020-Q1", "reporting", { from: plainDate("2019-12-01"), to: plainDate("2020-02-29") }),
  customPeriod({ from: plainDate("2023-07-21"), to: plainDate("2023-08-20") }, "civil"),
])("$id survives JSON", (one) => {
  expect(parseWith(PeriodSchema, JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one, notes: [] });
});

test.each([
  ["another grain", { ...half, grain: "year" }, "period.not-itself"],
  ["no id", { ...half, id: "2024-H3" }, "period.not-itself"],
  ["the year zero", { ...half, id: "0000", grain: "year" }, "period.not-itself"],
  ["an id that is no text", { ...half, id: 2024 }, "value.wrong-type"],
  ["days in the wrong order", { ...half, from: "2024-06-15" }, "period.window-reversed"],
  ["no calendar", { ...half, calendar: "lunar" }, "value.not-in-list"],
  ["a custom id with other days", { ...half, id: "2024-01-01/2024-01-02", grain: "custom" }, "period.not-itself"],
  ["a day that is none", { ...half, to: "2024-06-31" }, "value.wrong-format"],
  ["a key nobody knows", { ...half, name: "x" }, "value.unknown-key"],
])("a period with %s is refused", (_, input, code) => {
  expect(parseWith(PeriodSchema, input)).toMatchObject({ ok: false, issues: [{ code }] });
});

test("a window ends on or after its first day", () => {
  expect(parseWith(WindowSchema, { from: "2024-06-14", to: "2024-06-14" }).ok).toBe(true);
  expect(parseWith(WindowSchema, { from: "2024-06-15", to: "2024-06-14" })).toMatchObject({
    issues: [{ code: "period.window-reversed", path: [] }],
  });
});

test("both schemas can be published as JSON Schema", () => {
  expect(z.toJSONSchema(PeriodSchema)).toMatchObject({ required: ["id", "grain", "calendar", "from", "to"] });
  expect(z.toJSONSchema(WindowSchema)).toMatchObject({ required: ["from", "to"] });
});

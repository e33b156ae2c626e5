import { expect, test } from "vitest";
import * as z from "zod";
import { period } from "../date/period.js";
import { decimal } from "../number/decimal.js";
import { CompositePartSchema, CompositeSchema } from "./composite-schema.js";
import { ExpressionSchema } from "./expression-schema.js";
import type { Expression } from "./expression.js";
import { IdentitySchema } from "./identity-schema.js";
import { IndicatorSchema } from "./indicator-schema.js";
import { CodeListSchema, MeasureSchema } from "./measure-schema.js";
import { defineMeasures } from "./measure.js";
import { ObservationSchema } from "./observation-schema.js";
import { parseIndicator } from "./parse-indicator.js";
import { parseObservation, parseObservations } from "./parse-observation.js";
import { parseTarget } from "./parse-target.js";
import { addQuantities, quantity } from "./quantity.js";
import { TargetSchema } from "./target-schema.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({
  online: { ...flow, name: "Trực tuyến" },
  received: { ...flow, name: "Tiếp nhận" },
  activated: { name: "Đã kích hoạt", counts: "tài khoản", overUnits: "adds", overTime: "last" },
  attended: { name: "Người dự", counts: "người", overUnits: "never", overTime: "adds" },
});
const given = {
  id: "online",
  name: "Tỷ lệ trực tuyến",
  numerator: "online",
  denominator: { add: ["received"] },
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
};
const refused = (numerator: unknown) => {
  const read = parseIndicator({ ...given, numerator }, measures);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};
const nested = (depth: number): Expression => (depth === 0 ? "online" : { add: [nested(depth - 1)] });

test("an indicator is read as it was defined", () => {
  expect(parseIndicator(given, measures)).toEqual({ ok: true, value: given, notes: [] });
  expect(refused({ subtract: [{ measure: "online", at: { service: "3" } }, "received"] })).toEqual([]);
  expect(refused({ count: "service", where: "received", atLeast: 1 })).toEqual([]);
});

test.each([
  ["onlin", "indicator.unknown-measure"],
  ["toString", "indicator.unknown-measure"],
  [{ add: ["online", "activated"] }, "indicator.mixed-axes"],
  ["attended", "indicator.not-additive"],
  [{ measure: "online", at: { channel: "post" } }, "indicator.unknown-dimension"],
  [{ add: [] }, "value.missing"],
  [undefined, "value.missing"],
])("%j is refused as a numerator", (numerator, code) => {
  expect(refused(numerator)).toContain(code);
});

test("expressions lie at most eight deep, and far deeper ones are refused as fast", () => {
  expect(refused(nested(8))).toEqual([]);
  expect(refused(nested(9))).toEqual(["indicator.too-deep"]);
  expect(ExpressionSchema.safeParse(nested(9)).success).toBe(false);
  let deep: unknown = "online";
  for (let i = 0; i < 100_000; i++) deep = { add: [deep] };
  expect(refused(deep)).toEqual(["indicator.too-deep"]);
  expect(parseIndicator(null, measures).ok).toBe(false);
});

test("a reported row is read with its holes; its counts are whole and not below zero", () => {
  const row = {
    unit: "01840@2025-07-01",
    period: period("2026-06", "reporting"),
    counts: { online: null, received: 3 },
  };
  expect(parseObservation(row)).toEqual({ ok: true, value: row, notes: [] });
  expect(parseObservations([row, { ...row, counts: { online: 1.5 } }])).toMatchObject({
    ok: false,
    issues: [{ code: "value.wrong-type", path: [1, "counts", "online"] }],
  });
  expect(parseObservation({ ...row, unit: "01840" }).ok).toBe(false);
});

test("a target ends no earlier than it begins", () => {
  const source = {
    document: { kind: "letter", number: "2480", year: null, symbol: "UBND-VHTT", issuer: null, issuedOn: null },
    confidence: "primary",
  };
  const target = {
    id: "t",
    indicator: "online",
    comparator: ">=",
    comparatorPrinted: true,
    percent: { units: 50, decimals: 0 },
    scope: {},
    from: "2022-11-01",
    until: null,
    dueOn: "2022-11-30",
    source,
  };
  expect(parseTarget(target)).toEqual({ ok: true, value: target, notes: [] });
  expect(parseTarget({ ...target, until: "2022-10-31" })).toMatchObject({
    ok: false,
    issues: [{ code: "period.window-reversed", path: ["until"] }],
  });
});

test("a threshold of zero scores nothing and is refused", () => {
  const part = {
    indicator: "online",
    most: { units: 6, decimals: 0 },
    threshold: { units: 0, decimals: 0 },
    noActivity: "zero",
  };
  expect(
    CompositeSchema.safeParse({ id: "i", name: "i", version: "1", parts: [part], source: null }).error?.issues.map(
      ({ path }) => path,
    ),
  ).toEqual([["parts", 0, "threshold"], ["source"]]);
});

test("where less is better the threshold lies below where nothing is earned, and may be zero", () => {
  const part = { indicator: "late", most: { units: 6, decimals: 0 }, noActivity: "zero" };
  const fits = (threshold: string, nothingFrom: string) =>
    CompositePartSchema.safeParse({ ...part, threshold: decimal(threshold), nothingFrom: decimal(nothingFrom) })
      .success;
  expect([fits("0", "12.5"), fits("12.5", "12.50"), fits("20", "5")]).toEqual([true, false, false]);
});

test.each([
  ["measure", MeasureSchema],
  ["code list", CodeListSchema],
  ["expression", ExpressionSchema],
  ["indicator", IndicatorSchema],
  ["observation", ObservationSchema],
  ["target", TargetSchema],
  ["composite", CompositeSchema],
  ["identity", IdentitySchema],
])("the schema of a %s can be written as JSON Schema, both ways", (_, schema) => {
  for (const io of ["input", "output"] as const) expect(z.toJSONSchema(schema, { io })).toHaveProperty("$schema");
});

test("where types were lost, adding what does not add is an issue", () => {
  const two = (id: keyof typeof measures) => [quantity(measures, id, 1), quantity(measures, id, 2)] as const;
  const add = addQuantities as (axis: string, quantities: unknown) => ReturnType<typeof addQuantities>;
  expect(add("time", two("online"))).toMatchObject({ ok: true, value: { value: 3 } });
  expect(add("time", two("activated"))).toMatchObject({ ok: false, issues: [{ code: "indicator.not-additive" }] });
  expect(add("units", two("attended"))).toMatchObject({ ok: false, issues: [{ code: "indicator.not-additive" }] });
  expect(add("units", [two("online")[0], two("received")[0]])).toMatchObject({
    ok: false,
    issues: [{ code: "indicator.mixed-measures" }],
  });
});

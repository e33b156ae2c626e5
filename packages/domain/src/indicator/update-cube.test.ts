import { expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import type { Unit } from "../unit/unit.js";
import { defineIndicator } from "./indicator.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { rollUp } from "./roll-up.js";
import { toObservations } from "./to-observations.js";
import { updateCube } from "./update-cube.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({ online: { ...flow, name: "Trực tuyến" }, received: { ...flow, name: "Tiếp nhận" } });
const online = defineIndicator(measures, {
  id: "online",
  name: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận",
  numerator: "online",
  denominator: "received",
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
});
const from = plainDate("2025-01-01");
const until = plainDate("2025-06-30");
const row = (code: string, tier: Unit["tier"], parent: string | null): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from,
  until,
});
const hierarchy = unwrap(
  createHierarchy([
    row("01", "province", null),
    row("001", "district", "01"),
    row("00001", "commune", "001"),
    row("00002", "commune", "001"),
  ]),
);
const [district, first, second] = [unitKey("001@2025-01-01"), unitKey("00001@2025-01-01"), unitKey("00002@2025-01-01")];
const january = period("2025-01", "civil");
const query: RollUpQuery = {
  hierarchy,
  on: plainDate("2025-03-31"),
  measures,
  indicators: [online],
  window: { from: plainDate("2025-01-01"), to: plainDate("2025-03-31") },
};
const cubeOf = (rows: readonly Observation[]) =>
  unwrap(rollUp(unwrap(toObservations(rows, measures, hierarchy)), query));

const report = (unit: typeof first, onlineCount: number, rest: Partial<Observation> = {}): Observation => ({
  unit,
  period: january,
  at: { service: "1" },
  counts: { online: onlineCount, received: 10 },
  ...rest,
});
const figureOf = (cube: ReturnType<typeof cubeOf>, unit: typeof first) =>
  cube.cell({ unit, indicator: "online" })?.figure;

test("one commune's correction changes it and the units above it", () => {
  const updated = unwrap(updateCube(cubeOf([report(first, 4), report(second, 5)]), first, [report(first, 9)]));
  expect(figureOf(updated, first)).toMatchObject({ numerator: 9, denominator: 10 });
  expect(figureOf(updated, district)).toMatchObject({ numerator: 14, denominator: 20 });
  expect(updated.rows({ unit: first, indicator: "online" }).map(({ counts }) => counts)).toEqual([
    { online: 9, received: 10 },
  ]);
});

test("a commune that reports a first time changes the figures of its path alone, before and after it corrects itself", () => {
  const made = cubeOf([report(first, 4)]);
  expect(made.cell({ unit: district, indicator: "online" })?.coverage).toMatchObject({
    reported: 1,
    missing: [first, second],
  });
  const updated = unwrap(updateCube(made, second, [report(second, 1)]));
  expect(updated).toBe(made);
  expect(figureOf(updated, district)).toMatchObject({ numerator: 5, denominator: 20 });
  expect(updated.cell({ unit: district, indicator: "online" })?.coverage).toMatchObject({ reported: 2 });
  const corrected = unwrap(updateCube(updated, second, [report(second, 3)]));
  expect(corrected).toBe(made);
  expect(figureOf(corrected, second)).toMatchObject({ numerator: 3, denominator: 10 });
  expect(figureOf(corrected, district)).toMatchObject({ numerator: 7, denominator: 20 });
  expect(corrected.rows({ unit: second, indicator: "online" })).toMatchObject([
    { unit: second, counts: { online: 3 } },
  ]);
  expect(
    figureOf(
      unwrap(rollUp(unwrap(toObservations([report(first, 1)], measures, hierarchy)), { ...query, reuse: corrected })),
      district,
    ),
  ).toMatchObject({ numerator: 1 });
});

test("another service or another month is rolled up with the rest", () => {
  const service = { at: { service: "2" } };
  expect(
    figureOf(unwrap(updateCube(cubeOf([report(first, 4)]), first, [report(first, 3, service)])), first),
  ).toMatchObject({ numerator: 3 });
  const month = { period: period("2025-02", "civil") };
  expect(
    figureOf(unwrap(updateCube(cubeOf([report(first, 4)]), first, [report(first, 2, month)])), first),
  ).toMatchObject({ numerator: 2 });
  const inexact = { exactness: { online: "over" } } as const;
  expect(
    unwrap(updateCube(cubeOf([report(first, 4)]), first, [report(first, 2, inexact)])).cell({
      unit: district,
      indicator: "online",
    })?.exactness,
  ).toBe("over");
});

test("counts that outgrow 32 bits are rolled up with the rest", () => {
  const updated = unwrap(
    updateCube(cubeOf([report(first, 4)]), first, [
      report(first, 4, { counts: { online: 4, received: 3_000_000_000 } }),
    ]),
  );
  expect(figureOf(updated, district)).toMatchObject({ numerator: 4, denominator: 3_000_000_000 });
});

test("columns that came from elsewhere can be updated too", () => {
  const columns = {
    ...unwrap(toObservations([report(first, 4), report(second, 5)], measures, hierarchy)),
    given: null,
  };
  const made = unwrap(rollUp(columns, query));
  const updated = unwrap(updateCube(made, first, [report(first, 3, { at: { service: "2" } })]));
  expect(figureOf(updated, district)).toMatchObject({ numerator: 8, denominator: 20 });
});

test("rows that cannot be read leave the cube as it was", () => {
  const made = cubeOf([report(first, 4)]);
  expect(updateCube(made, first, [report(first, -1)])).toMatchObject({
    ok: false,
    issues: [{ code: "value.too-small" }],
  });
  expect(figureOf(made, first)).toMatchObject({ numerator: 4 });
});

test("rows of another unit and a cube of another making are misuse", () => {
  const made = cubeOf([]);
  expect(() => updateCube(made, first, [report(second, 1)])).toThrow(RangeError);
  expect(() => updateCube({ ...made }, first, [])).toThrow(RangeError);
});

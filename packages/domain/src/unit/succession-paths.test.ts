import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "./create-hierarchy.js";
import { shapeOf } from "./shape-of.js";
import type { Succession } from "./succession.js";
import { predecessorsOf, successorsOf } from "./succession-paths.js";
import type { Unit } from "./unit.js";
import { fromUnitKey, unitKey } from "./unit-key.js";

const source: Source = {
  document: { kind: "resolution", number: null, year: null, symbol: null, issuer: null, issuedOn: null },
  confidence: "inferred",
};
const unit = (key: string, until: string | null, more: Partial<Unit> = {}): Unit => ({
  ...fromUnitKey(unitKey(key)),
  name: `Xã ${key.slice(0, 5)}`,
  tier: "commune",
  parent: null,
  until: until === null ? null : plainDate(until),
  ...more,
});
const link = (from: string, to: string, extent: Succession["extent"] = "full"): Succession => ({
  from: unitKey(from),
  to: unitKey(to),
  on: fromUnitKey(unitKey(to)).from,
  extent,
  source,
});

// 00001 is renamed in 2022; in 2025 it is merged with 00002, and 00003 is split; in 2028 all is merged; 00009 is abolished.
const hierarchy = unwrap(
  createHierarchy(
    [
      unit("00001@2020-01-01", "2021-12-31"),
      unit("00001@2022-01-01", "2025-06-30", { name: "Xã Mới" }),
      unit("00002@2020-01-01", "2025-06-30"),
      unit("00003@2020-01-01", "2025-06-30"),
      unit("00001@2025-07-01", "2027-12-31"),
      unit("00004@2025-07-01", "2027-12-31"),
      unit("00005@2025-07-01", null),
      unit("00006@2028-01-01", null),
      unit("00009@2020-01-01", "2025-06-30"),
    ],
    [
      link("00001@2020-01-01", "00001@2022-01-01"),
      link("00001@2022-01-01", "00001@2025-07-01"),
      link("00002@2020-01-01", "00001@2025-07-01"),
      link("00003@2020-01-01", "00001@2025-07-01", "partial"),
      link("00003@2020-01-01", "00004@2025-07-01", "partial"),
      link("00001@2025-07-01", "00006@2028-01-01"),
      link("00004@2025-07-01", "00006@2028-01-01"),
      { ...link("00009@2020-01-01", "00005@2025-07-01"), to: null },
    ],
  ),
);
const days = { first: plainDate("2020-06-01"), reform: plainDate("2025-07-01"), now: plainDate("2030-01-01") };
const [one, three] = [unitKey("00001@2020-01-01"), unitKey("00003@2020-01-01")];

describe("what a unit became", () => {
  test("is itself while it is valid", () => {
    expect(successorsOf(hierarchy, one, days.first)).toEqual([{ unit: one, extent: "full" }]);
  });

  test("is found through several reforms", () => {
    expect(successorsOf(hierarchy, one, days.reform)).toEqual([{ unit: "00001@2025-07-01", extent: "full" }]);
    expect(successorsOf(hierarchy, one, days.now)).toEqual([{ unit: "00006@2028-01-01", extent: "full" }]);
  });

  test("is every candidate of a split, and one again when they are merged", () => {
    expect(successorsOf(hierarchy, three, days.reform)).toEqual([
      { unit: "00001@2025-07-01", extent: "partial" },
      { unit: "00004@2025-07-01", extent: "partial" },
    ]);
    expect(successorsOf(hierarchy, three, days.now)).toEqual([{ unit: "00006@2028-01-01", extent: "full" }]);
  });

  test("is nothing when it was abolished, begins later or is unknown", () => {
    expect(successorsOf(hierarchy, unitKey("00009@2020-01-01"), days.now)).toEqual([]);
    expect(successorsOf(hierarchy, unitKey("00006@2028-01-01"), days.first)).toEqual([]);
    expect(successorsOf(hierarchy, unitKey("00008@2020-01-01"), days.now)).toEqual([]);
  });
});

test("what a unit came from says which of them are in it whole", () => {
  expect(predecessorsOf(hierarchy, unitKey("00001@2025-07-01"), days.first)).toEqual([
    { unit: "00001@2020-01-01", extent: "full" },
    { unit: "00002@2020-01-01", extent: "full" },
    { unit: "00003@2020-01-01", extent: "partial" },
  ]);
  expect(predecessorsOf(hierarchy, unitKey("00006@2028-01-01"), days.first).map(({ extent }) => extent)).toEqual([
    "full",
    "full",
    "full",
  ]);
  expect(predecessorsOf(hierarchy, unitKey("00005@2025-07-01"), days.first)).toEqual([]);
  expect(predecessorsOf(hierarchy, one, days.first)).toEqual([{ unit: one, extent: "full" }]);
});

describe("the shape of links", () => {
  const shape = (...keys: readonly string[]) =>
    shapeOf(
      hierarchy,
      keys.flatMap((key) => hierarchy.linksFrom(unitKey(key))),
    );

  test("is merge, split, redraw, rename, abolish", () => {
    expect(shape("00001@2022-01-01", "00002@2020-01-01")).toBe("merge");
    expect(shape("00003@2020-01-01")).toBe("split");
    expect(shape("00001@2022-01-01", "00003@2020-01-01")).toBe("redraw");
    expect(shape("00001@2020-01-01")).toBe("rename");
    expect(shape("00009@2020-01-01")).toBe("abolish");
    expect(shape("00005@2025-07-01")).toBeNull();
  });

  test("is re-parent under another unit, whatever the name, and renewal when nothing but the validity is new", () => {
    const moved = (parent: string, name: string) => {
      const units = [
        unit("06@2020-01-01", null, { tier: "province" }),
        unit("08@2020-01-01", null, { tier: "province" }),
        unit("00001@2025-07-01", "2027-12-31", { parent: "06" }),
        unit("00001@2028-01-01", null, { parent, name }),
      ];
      const renewed = unwrap(createHierarchy(units, [link("00001@2025-07-01", "00001@2028-01-01")]));
      return shapeOf(renewed, renewed.successions);
    };
    expect(moved("08", "Xã Khác")).toBe("re-parent");
    expect(moved("06", "Xã Khác")).toBe("rename");
    expect(moved("06", "Xã 00001")).toBe("renewal");
  });
});

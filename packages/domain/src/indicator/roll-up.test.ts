import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import type { Competence } from "../unit/competence.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Succession } from "../unit/succession.js";
import type { Unit, UnitKey } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import { defineIndicator, type Indicator } from "./indicator.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import { rollUp } from "./roll-up.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { toObservations } from "./to-observations.js";

const measures = defineMeasures({
  online: { name: "Hồ sơ trực tuyến", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
  received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
  activated: { name: "Tài khoản đã kích hoạt", counts: "tài khoản", overUnits: "adds", overTime: "last" },
  quota: { name: "Chỉ tiêu giao", counts: "tài khoản", overUnits: "adds", overTime: "last" },
});
const online = defineIndicator(measures, {
  id: "online",
  name: "Tỷ lệ trực tuyến trên tiếp nhận",
  numerator: "online",
  denominator: "received",
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
});
const activation = defineIndicator(measures, {
  ...online,
  id: "activation",
  numerator: "activated",
  denominator: "quota",
});
const inUse = defineIndicator(measures, {
  ...online,
  id: "in-use",
  numerator: { count: "service", where: "received", atLeast: 1 },
  denominator: { count: "service", where: "received", atLeast: 0 },
});

const source: Source = {
  document: { kind: "resolution", number: "1", year: null, symbol: "NQ", issuer: null, issuedOn: null },
  confidence: "primary",
};
const before = plainDate("2025-01-01");
const reform = plainDate("2025-07-01");
const unit = (code: string, tier: Unit["tier"], rest: Partial<Unit> = {}): Unit => ({
  code,
  name: `Đơn vị ${code}`,
  tier,
  parent: null,
  from: before,
  until: null,
  ...rest,
});

/** A province with two districts of two communes each; on 01/7/2025 A and B merge, C is split over E and F, D goes to F. */
const old = { until: plainDate("2025-06-30") };
const young = { from: reform, parent: "01" };
const units = [
  unit("01", "province"),
  unit("010", "district", { parent: "01", ...old }),
  unit("020", "district", { parent: "01", ...old }),
  unit("00001", "commune", { parent: "010", ...old }),
  unit("00002", "commune", { parent: "010", ...old }),
  unit("00003", "commune", { parent: "020", ...old }),
  unit("00004", "commune", { parent: "020", ...old }),
  unit("00011", "commune", young),
  unit("00012", "commune", young),
  unit("00013", "commune", young),
];
const key = (code: string, from = "2025-01-01") => unitKey(`${code}@${from}`);
const link = (
  from: string,
  to: string,
  extent: Succession["extent"] = "full",
  share?: [number, number],
): Succession => ({
  from: key(from),
  to: key(to, "2025-07-01"),
  on: reform,
  extent,
  ...(share ? { shares: [{ part: share[0], whole: share[1] }] } : {}),
  source,
});
const links = [
  link("00001", "00011"),
  link("00002", "00011"),
  link("00003", "00012", "partial"),
  link("00003", "00013", "partial"),
  link("00004", "00013"),
];
const hierarchy = unwrap(createHierarchy(units, links));
const province = key("01");

const may = period("2025-05", "civil");
const june = period("2025-06", "civil");
const row = (code: string, counts: Observation["counts"], rest: Partial<Observation> = {}): Observation => ({
  unit: key(code),
  period: may,
  counts,
  ...rest,
});

function cube(rows: readonly Observation[], rest: Partial<RollUpQuery> = {}) {
  const tree = rest.hierarchy ?? hierarchy;
  return unwrap(
    rollUp(unwrap(toObservations(rows, measures, tree)), {
      hierarchy: tree,
      on: plainDate("2025-06-30"),
      measures,
      indicators: [online] as Indicator[],
      window: { from: plainDate("2025-05-01"), to: plainDate("2025-05-31") },
      ...rest,
    }),
  );
}
const figureOf = (made: ReturnType<typeof cube>, at: UnitKey, indicator = "online") =>
  made.cell({ unit: at, indicator })?.figure;

const everyone = [
  row("00001", { online: 1, received: 2 }),
  row("00002", { online: 9, received: 10 }),
  row("00003", { online: 0, received: 4 }),
  row("00004", { online: 5, received: 5 }),
];

describe("a value is a ratio of sums at the asked level", () => {
  test("a district and the province recompute it", () => {
    const made = cube(everyone);
    expect(figureOf(made, key("010"))).toEqual({ state: "value", numerator: 10, denominator: 12 });
    expect(figureOf(made, province)).toEqual({ state: "value", numerator: 15, denominator: 21 });
  });

  test("its coverage names who is missing", () => {
    const { coverage, figure } = cube(everyone.slice(0, 3)).cell({ unit: province, indicator: "online" })!;
    expect(figure).toEqual({ state: "value", numerator: 10, denominator: 16 });
    expect({ ...coverage, missing: coverage.missing }).toEqual({
      expected: 4,
      reported: 3,
      missing: [key("00004")],
      policy: "sum-reported",
      calendar: "civil",
      on: "2025-06-30",
    });
  });

  test("required in full, a figure with a gap is not reported", () => {
    expect(figureOf(cube(everyone.slice(0, 3), { missing: "require-all" }), province)).toEqual({
      state: "not-reported",
    });
    expect(figureOf(cube(everyone, { missing: "require-all" }), province)).toMatchObject({ state: "value" });
  });
});

describe("missing, zero and no activity are three things", () => {
  test("zero received is no activity; nothing said is not reported", () => {
    const made = cube([row("00001", { online: 0, received: 0 }), row("00002", { online: null, received: 3 })]);
    expect(figureOf(made, key("00001"))).toEqual({ state: "no-activity", numerator: 0, denominator: 0 });
    expect(figureOf(made, key("00002"))).toEqual({ state: "not-reported" });
    expect(figureOf(made, key("00003"))).toEqual({ state: "not-reported" });
  });

  test("missing comes before zero", () => {
    expect(figureOf(cube([row("00001", { online: null, received: 0 })]), key("00001"))).toEqual({
      state: "not-reported",
    });
  });
});

describe("services", () => {
  const byService = { by: { dimensions: ["service"] } };
  const rows = [
    row("00001", { online: 1, received: 2 }, { at: { service: "3" } }),
    row("00001", { online: 0, received: 0 }, { at: { service: "4" } }),
    row("00002", { online: 4, received: 4 }, { at: { service: "3" } }),
  ];

  test("each has its own figure and coverage", () => {
    const cell = cube(rows, byService).cell({ unit: key("010"), indicator: "online", at: { service: "3" } })!;
    expect(cell.figure).toEqual({ state: "value", numerator: 5, denominator: 6 });
    expect(cell.coverage).toMatchObject({ expected: 2, reported: 2 });
    const other = cube(rows, byService).cell({ unit: key("010"), indicator: "online", at: { service: "4" } })!;
    expect(other.figure).toEqual({ state: "no-activity", numerator: 0, denominator: 0 });
    expect(other.coverage).toMatchObject({ expected: 2, reported: 1, missing: [key("00002")] });
  });

  test("asked together, a unit that reported several services reported once", () => {
    expect(cube(rows).cell({ unit: key("010"), indicator: "online" })).toMatchObject({
      figure: { numerator: 5, denominator: 6 },
      coverage: { expected: 2, reported: 2 },
    });
  });

  test("services with dossiers are counted at the asked level", () => {
    const made = cube(rows, { indicators: [inUse] });
    expect(figureOf(made, key("010"), "in-use")).toEqual({ state: "value", numerator: 1, denominator: 2 });
    expect(figureOf(made, key("020"), "in-use")).toEqual({ state: "not-reported" });
  });

  test("a count of listed codes is complete only with a report at each of them, whoever handles it", () => {
    const listed = (among: readonly string[]) => [
      defineIndicator(measures, {
        ...inUse,
        numerator: { count: "service", where: "received", atLeast: 1, among },
        denominator: { count: "service", where: "received", atLeast: 0, among },
      }),
    ];
    const cell = (among: readonly string[], rest: Partial<RollUpQuery> = {}) =>
      cube(rows, { indicators: listed(among), ...rest }).cell({ unit: key("00001"), indicator: "in-use" });
    expect(cell(["3"])?.coverage).toMatchObject({ expected: 1, reported: 1, missing: [] });
    expect(cell(["3", "4", "5"])?.coverage).toMatchObject({ expected: 3, reported: 2, missing: [key("00001")] });
    expect(cell(["3", "5"], { missing: "require-all" })?.figure).toEqual({ state: "not-reported" });
    const competences: Competence[] = [{ service: "5", tiers: ["province"], from: before, until: null, source }];
    expect(cell(["3", "5"], { competences })?.coverage).toMatchObject({ expected: 1, reported: 1 });
  });

  test("a unit that reports for those below it owes what they handle, and nothing that only those above it do", () => {
    const competences: Competence[] = [
      { service: "3", tiers: ["commune"], from: before, until: null, source },
      { service: "4", tiers: ["commune"], units: ["00003"], from: before, until: null, source },
      { service: "5", tiers: ["province"], from: before, until: null, source },
    ];
    const reported = ["3", "5"].map((service) => row("010", { online: 1, received: 2 }, { at: { service } }));
    const made = cube(reported, { ...byService, competences });
    const expected = (code: string, service: string) =>
      made.cell({ unit: key(code), indicator: "online", at: { service } })?.coverage.expected;
    expect([expected("010", "3"), expected("020", "3"), expected("01", "3")]).toEqual([1, 1, 2]);
    expect([expected("010", "5"), expected("01", "5")]).toEqual([0, 0]);
    const four = cube([row("010", { online: 1, received: 2 }, { at: { service: "4" } })], {
      ...byService,
      competences,
    });
    expect(four.cell({ unit: province, indicator: "online", at: { service: "4" } })?.coverage.expected).toBe(1);
    expect(four.cell({ unit: key("020"), indicator: "online", at: { service: "4" } })?.figure.state).toBe(
      "not-reported",
    );
  });

  test("what nobody under the unit handles is not applicable and not expected", () => {
    const competences: Competence[] = [
      { service: "4", tiers: ["commune"], units: ["00002"], from: before, until: null, source },
    ];
    const made = cube(
      rows
        .filter(({ at }) => at?.service !== "4")
        .concat(row("00002", { online: 1, received: 1 }, { at: { service: "4" } })),
      { ...byService, competences },
    );
    const at = { service: "4" };
    expect(made.cell({ unit: key("00001"), indicator: "online", at })?.figure).toEqual({ state: "not-applicable" });
    expect(made.cell({ unit: key("020"), indicator: "online", at })?.figure).toEqual({ state: "not-applicable" });
    expect(made.cell({ unit: province, indicator: "online", at })?.coverage).toMatchObject({
      expected: 1,
      reported: 1,
    });
  });
});

test("counts that are in no ratio are added up where they are asked for", () => {
  const made = cube([...everyone, row("00001", { activated: 7 })], { totals: ["activated"] });
  expect(made.total({ unit: province, measure: "activated" })).toEqual({ state: "value", value: 7 });
  expect(made.total({ unit: key("020"), measure: "activated" })).toEqual({ state: "not-reported" });
  expect(cube(everyone).total({ unit: province, measure: "quota" })).toBeUndefined();
  const asked = { hierarchy, on: may.to, measures, indicators: [online], window: may, totals: ["nothing"] };
  expect(rollUp(unwrap(toObservations(everyone, measures, hierarchy)), asked)).toMatchObject({
    ok: false,
    issues: [{ code: "indicator.unknown-measure", path: ["totals", 0] }],
  });
});

test("a unit's own figure stands where nobody below it reports, and where one of them is silent", () => {
  const rows = [row("00001", { online: 1, received: 2 }), row("020", { online: 5, received: 9 })];
  const policy = { missing: "own-figure-if-missing" } as const;
  expect(figureOf(cube(rows, policy), key("020"))).toMatchObject({ numerator: 5, denominator: 9 });
  expect(figureOf(cube(rows, policy), province)).toMatchObject({ numerator: 6, denominator: 11 });
  const alone = [unit("07", "province"), unit("08", "province"), unit("00808", "commune", { parent: "08" })];
  const two = unwrap(createHierarchy(alone));
  const mixed = [row("07", { online: 4, received: 5 }), row("00808", { online: 1, received: 1 })];
  const made = unwrap(
    rollUp(unwrap(toObservations(mixed, measures, two)), {
      hierarchy: two,
      on: may.to,
      measures,
      indicators: [online],
      window: may,
      ...policy,
    }),
  );
  expect(figureOf(made, key("07"))).toMatchObject({ numerator: 4, denominator: 5 });
});

describe("over time", () => {
  const window = { from: plainDate("2025-05-01"), to: plainDate("2025-06-30") };
  test("a flow adds, and each month is expected", () => {
    const made = cube([...everyone, row("00001", { online: 3, received: 3 }, { period: june })], { window });
    expect(made.cell({ unit: key("00001"), indicator: "online" })).toMatchObject({
      figure: { numerator: 4, denominator: 5 },
      coverage: { expected: 2, reported: 2 },
    });
    expect(made.cell({ unit: province, indicator: "online" })?.coverage).toMatchObject({ expected: 8, reported: 5 });
  });

  test("a stock takes the window's last period for all; a unit silent in it is missing", () => {
    const rows = [
      row("00001", { activated: 100, quota: 200 }),
      row("00001", { activated: 150, quota: 200 }, { period: june }),
      row("00002", { activated: 50, quota: 100 }),
    ];
    const made = cube(rows, { window, indicators: [activation] });
    expect(made.cell({ unit: key("010"), indicator: "activation" })).toMatchObject({
      figure: { state: "value", numerator: 150, denominator: 200 },
      coverage: { expected: 2, reported: 1, missing: [key("00002")] },
    });
  });

  test("asked by month, each month stands alone", () => {
    const made = cube([...everyone, row("00001", { online: 3, received: 3 }, { period: june })], {
      window,
      by: { period: "month" },
    });
    expect(made.periods.map(({ id }) => id)).toEqual(["2025-05", "2025-06"]);
    expect(made.cell({ unit: province, indicator: "online", period: "2025-06" })?.figure).toEqual({
      state: "value",
      numerator: 3,
      denominator: 3,
    });
  });
});

describe("on the map of another day", () => {
  const on = plainDate("2026-01-31");
  test("merged units add, and the ratio is recomputed", () => {
    expect(figureOf(cube(everyone, { on }), key("00011", "2025-07-01"))).toEqual({
      state: "value",
      numerator: 10,
      denominator: 12,
    });
  });

  test("what a split cannot allocate stays above and is named", () => {
    const made = cube(everyone, { on });
    expect(made.cell({ unit: key("00012", "2025-07-01"), indicator: "online" })).toMatchObject({
      figure: { state: "not-reported" },
      partial: true,
    });
    expect(made.cell({ unit: key("00013", "2025-07-01"), indicator: "online" })).toMatchObject({
      figure: { state: "value", numerator: 5, denominator: 5 },
      partial: true,
    });
    expect(made.cell({ unit: key("00011", "2025-07-01"), indicator: "online" })?.partial).toBe(false);
    expect(made.cell({ unit: province, indicator: "online" })?.partial).toBe(false);
    expect(figureOf(made, province)).toEqual({ state: "value", numerator: 15, denominator: 21 });
    expect(made.unallocated).toContainEqual({
      at: province,
      from: key("00003"),
      candidates: [key("00012", "2025-07-01"), key("00013", "2025-07-01")],
      measure: "received",
      period: may,
      value: 4,
    });
  });

  test("declared shares allocate, exactly, and mark the figure estimated", () => {
    const shared = unwrap(
      createHierarchy(units, [
        ...links.filter(({ from }) => from !== key("00003")),
        link("00003", "00012", "partial", [1, 3]),
        link("00003", "00013", "partial", [2, 3]),
      ]),
    );
    const made = cube(everyone, { on, hierarchy: shared });
    expect(made.scale).toBe(3);
    expect(made.cell({ unit: key("00012", "2025-07-01"), indicator: "online" })).toMatchObject({
      figure: { numerator: 0, denominator: 4 },
      estimated: true,
    });
    expect(made.cell({ unit: key("00013", "2025-07-01"), indicator: "online" })).toMatchObject({
      figure: { numerator: 15, denominator: 8 + 15 },
      estimated: true,
    });
    expect(made.cell({ unit: province, indicator: "online" })).toMatchObject({
      figure: { denominator: 63 },
      estimated: false,
    });
    expect(made.unallocated).toEqual([]);
  });

  test("a year that crosses the reform expects the units of each month", () => {
    const window = { from: plainDate("2025-05-01"), to: plainDate("2025-08-31") };
    const made = cube(everyone, { on, window });
    expect(made.cell({ unit: province, indicator: "online" })?.coverage).toMatchObject({
      expected: 4 + 4 + 3 + 3,
      reported: 4,
    });
  });
});

describe("own figures", () => {
  const stated = [...everyone.slice(0, 3), { ...row("020", { online: 7, received: 9 }) }];
  test("what a district stated is kept apart from the sum of its communes", () => {
    const made = cube(stated);
    expect(figureOf(made, key("020"))).toEqual({ state: "value", numerator: 0, denominator: 4 });
    expect(made.ownTotal({ unit: key("020"), measure: "received" })).toEqual({ state: "value", value: 9 });
    expect(made.ownTotal({ unit: key("010"), measure: "received" })).toBeNull();
  });

  test("asked to, it takes the place of a sum with a gap, up to the top", () => {
    const made = cube(stated, { missing: "own-figure-if-missing" });
    expect(figureOf(made, key("020"))).toEqual({ state: "value", numerator: 7, denominator: 9 });
    expect(figureOf(made, province)).toEqual({ state: "value", numerator: 17, denominator: 21 });
  });
});

test("an inexact count marks every figure above it", () => {
  const made = cube([
    ...everyone.slice(1),
    row("00001", { online: 1, received: 2 }, { exactness: { received: "over" } }),
  ]);
  expect(made.cell({ unit: province, indicator: "online" })?.exactness).toBe("over");
  expect(made.cell({ unit: key("020"), indicator: "online" })?.exactness).toBe("exact");
});

import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import type { Unit } from "../unit/unit.js";
import { checkIdentities } from "./identity.js";
import { defineIndicator, type Indicator } from "./indicator.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import { rollUp } from "./roll-up.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { toObservations } from "./to-observations.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({
  received: { ...flow, name: "Tiếp nhận" },
  online: { ...flow, name: "Trực tuyến" },
  resolved: { ...flow, name: "Đã giải quyết" },
  onTime: { ...flow, name: "Đúng hạn" },
});
const indicator = (id: string, sides: Pick<Indicator, "numerator" | "denominator">): Indicator => ({
  id,
  name: id,
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
  ...sides,
});
const indicators = [
  defineIndicator(measures, {
    ...indicator("online", { numerator: "online", denominator: "received" }),
    numerator: "online",
    denominator: "received",
  }),
  indicator("open", {
    numerator: { subtract: ["received", "resolved"] },
    denominator: { add: ["resolved", "onTime"] },
  }),
];
const from = plainDate("2025-07-01");
const communes = Array.from({ length: 700 }, (_, n) => String(n + 1).padStart(5, "0"));
const unit = (code: string, tier: Unit["tier"], parent: string | null): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from,
  until: null,
});
const hierarchy = unwrap(
  createHierarchy([unit("01", "province", null), ...communes.map((code) => unit(code, "commune", "01"))]),
);
const province = unitKey("01@2025-07-01");
const [july, august] = [period("2025-07", "civil"), period("2025-08", "civil")];
const query: RollUpQuery = {
  hierarchy,
  on: plainDate("2025-08-31"),
  measures,
  indicators,
  window: { from: july.from, to: august.to },
  by: { dimensions: ["service"] },
};

/** Every commune reports a hundred services in ten rows, one service in each month. */
const rows = communes.flatMap((code, n) =>
  Array.from({ length: 10 }, (_, k): Observation => ({
    unit: unitKey(`${code}@2025-07-01`),
    period: k % 2 === 0 ? july : august,
    at: { service: String((n + 10 * k) % 100) },
    counts: { received: n + k, online: k, resolved: n, onTime: 1 },
  })),
);
const shuffled = rows
  .map((row, n) => ({ row, at: (n * 4099) % rows.length }))
  .sort((a, b) => a.at - b.at)
  .map(({ row }) => row);
const roll = (given: readonly Observation[], rest: Partial<RollUpQuery> = {}) =>
  unwrap(rollUp(unwrap(toObservations(given, measures, hierarchy)), { ...query, ...rest }));

describe("a whole province of rows", () => {
  test("adds up to the same in any order, with holes and without, in memory of another cube too", () => {
    const naive = (measure: string, service: string) =>
      rows.reduce((sum, { at, counts }) => (at?.service === service ? sum + (counts[measure] ?? 0) : sum), 0);
    const spent = roll(rows.map((row) => ({ ...row, counts: { ...row.counts, received: 1 } })));
    const cubes = [roll(rows), roll(shuffled), roll(rows, { reuse: spent })];
    for (const service of ["0", "7", "99"]) {
      for (const cube of cubes) {
        expect(cube.cell({ unit: province, indicator: "online", at: { service } })?.figure).toEqual({
          state: "value",
          numerator: naive("online", service),
          denominator: naive("received", service),
        });
        expect(cube.cell({ unit: province, indicator: "open", at: { service } })?.figure).toEqual({
          state: "value",
          numerator: naive("received", service) - naive("resolved", service),
          denominator: naive("resolved", service) + naive("onTime", service),
        });
      }
    }
    const holed = (given: readonly Observation[]) =>
      roll(
        given.map((row) =>
          (row.counts.received ?? 0) % 3 === 0 ? { ...row, counts: { ...row.counts, resolved: null } } : row,
        ),
      );
    const [straight, jumbled] = [holed(rows), holed(shuffled)];
    for (const cell of straight.cells("province")) {
      expect(jumbled.cell({ ...cell, period: cell.period.id })?.figure).toEqual(cell.figure);
    }
  });

  test("counts past 32 bits stay exact in any order", () => {
    const large = (given: readonly Observation[]) =>
      roll(given.map((row) => ({ ...row, counts: { ...row.counts, received: 5_000_000_001 } })));
    const at = { unit: province, indicator: "online", at: { service: "7" } };
    expect(large(shuffled).cell(at)).toMatchObject({ figure: large(rows).cell(at)?.figure });
    expect(large(shuffled).cell(at)?.figure).toMatchObject({ denominator: 70 * 5_000_000_001 });
  });

  test("rows outside the window do not count", () => {
    const narrow = { window: july };
    const at = { unit: province, measure: "online", at: { service: "7" } };
    expect(roll(shuffled, narrow).total(at)).toEqual(
      roll(
        rows.filter(({ period: { id } }) => id === july.id),
        narrow,
      ).total(at),
    );
  });
});

describe("what cannot be rolled up", () => {
  const codes = (rest: Partial<RollUpQuery>) => {
    const made = rollUp(unwrap(toObservations(rows.slice(0, 10), measures, hierarchy)), { ...query, ...rest });
    return made.ok ? [] : made.issues.map(({ code }) => code);
  };
  test("an indicator by a dimension it picks itself, or by one it has not", () => {
    const picks = indicator("picks", {
      numerator: { measure: "online", at: { service: "1" } },
      denominator: "received",
    });
    expect(codes({ indicators: [picks] })).toEqual(["indicator.grouped-by-own-dimension"]);
    expect(codes({ by: { dimensions: ["channel"] } })).toEqual([
      "indicator.unknown-dimension",
      "indicator.unknown-dimension",
    ]);
    expect(codes({ window: { from: august.to, to: july.from } })).toEqual(["indicator.empty-window"]);
  });

  test("what is no cell of the cube is undefined", () => {
    const cube = roll(rows.slice(0, 10));
    expect(cube.cell({ unit: province, indicator: "online" })).toBeUndefined();
    expect(cube.cell({ unit: province, indicator: "none", at: { service: "0" } })).toBeUndefined();
    expect(cube.total({ unit: province, measure: "none" })).toBeUndefined();
    expect(cube.rows({ unit: unitKey("09@2025-07-01"), indicator: "online" })).toEqual([]);
  });
});

describe("rows that cannot be taken", () => {
  const issuesOf = (given: readonly Observation[]) => {
    const read = toObservations(given, measures, hierarchy);
    return read.ok ? read.notes : read.issues;
  };
  const [first] = rows as [Observation];

  test("the same thing reported twice names the row before, in few codes and in many", () => {
    expect(issuesOf([first, first])).toMatchObject([
      { code: "observations.reported-twice", path: [1], params: { row: 1 } },
    ]);
    expect(issuesOf([...rows, first])).toMatchObject([{ code: "observations.reported-twice", params: { row: 1 } }]);
    const sparse = Array.from({ length: 700 }, (_, n): Observation => ({
      ...(rows[n * 10] as Observation),
      at: { service: `s${n}` },
    }));
    expect(issuesOf([...sparse, sparse[5] as Observation])).toMatchObject([
      { code: "observations.reported-twice", params: { row: 6 } },
    ]);
  });

  test("periods of two grains, units nobody knows and units of another time are all named at once", () => {
    const found = issuesOf([
      first,
      { ...first, period: period("2025-Q3", "civil") },
      { ...first, unit: unitKey("09999@2025-07-01") },
      { ...first, period: period("2025-05", "civil") },
    ]);
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(["observations.mixed-periods", "observation.unknown-unit", "observation.unit-not-valid"]),
    );
  });

  test("issues past a thousand are counted", () => {
    expect(issuesOf(rows.map((row) => ({ ...row, at: { channel: "post" } }))).at(-1)).toMatchObject({
      code: "observations.more-issues",
    });
  });

  test("a day outside the period is noted", () => {
    expect(issuesOf([{ ...first, asOf: plainDate("2025-09-01") }])).toMatchObject([
      { code: "observation.outside-window", path: [0, "asOf"] },
    ]);
  });
});

test("identities read sums, differences and single codes of a row; what is not in the row is not judged", () => {
  const observations = unwrap(toObservations(rows.slice(0, 1), measures, hierarchy));
  const named = { name: "x", kind: "equal" } as const;
  const found = checkIdentities(observations, [
    { ...named, id: "sum", left: { add: ["received", "onTime"] }, right: { subtract: ["resolved", "online"] } },
    { ...named, id: "elsewhere", left: { measure: "received", at: { service: "5" } }, right: "onTime" },
    { ...named, id: "counted", left: { count: "service", where: "received", atLeast: 1 }, right: "onTime" },
    { ...named, id: "here", left: { measure: "received", at: { service: "0" } }, right: "onTime" },
  ]);
  expect(found.map(({ identity, difference }) => [identity, difference])).toEqual([
    ["sum", 1],
    ["here", -1],
  ]);
});

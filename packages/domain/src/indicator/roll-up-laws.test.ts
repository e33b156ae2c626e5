import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { type PlainDate, plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { closedNodes } from "../unit/closed-nodes.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { rebasePlan } from "../unit/rebase-plan.js";
import type { Succession } from "../unit/succession.js";
import { unitKey } from "../unit/unit-key.js";
import type { Unit, UnitKey } from "../unit/unit.js";
import type { Cell, Cube } from "./cube.js";
import { defineIndicator } from "./indicator.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { rollUp } from "./roll-up.js";
import { toObservations } from "./to-observations.js";
import { updateCube } from "./update-cube.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const stock = { counts: "tài khoản", overUnits: "adds", overTime: "last" } as const;
const measures = defineMeasures({
  online: { ...flow, name: "Hồ sơ trực tuyến" },
  received: { ...flow, name: "Hồ sơ tiếp nhận" },
  activated: { ...stock, name: "Tài khoản đã kích hoạt" },
  quota: { ...stock, name: "Chỉ tiêu giao" },
});
type Count = keyof typeof measures;
const online = defineIndicator(measures, {
  id: "online",
  name: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận",
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

const [begin, end, reform] = [plainDate("2025-01-01"), plainDate("2025-06-30"), plainDate("2025-07-01")];
const source: Source = {
  document: { kind: "resolution", number: "1", year: null, symbol: "NQ", issuer: null, issuedOn: null },
  confidence: "primary",
};
const unit = (code: string, tier: Unit["tier"], parent: string | null, rest: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from: begin,
  until: null,
  ...rest,
});
const oldKey = (code: string) => unitKey(`${code}@2025-01-01`);
const newKey = (code: string) => unitKey(`${code}@2025-07-01`);

/** Two provinces, three districts, six communes; four communes after the reform. */
const provinces = ["01", "02"];
const districts = [
  ["001", "01"],
  ["002", "01"],
  ["003", "02"],
] as const;
const oldCommunes = ["00001", "00002", "00003", "00004", "00005", "00006"];
const newCommunes = [
  ["00011", "01"],
  ["00012", "01"],
  ["00013", "02"],
  ["00014", "02"],
] as const;
const units = [
  ...provinces.map((code) => unit(code, "province", null)),
  ...districts.map(([code, province]) => unit(code, "district", province, { until: end })),
  ...oldCommunes.map((code, i) => unit(code, "commune", districts[i >> 1]?.[0] ?? "", { until: end })),
  ...newCommunes.map(([code, province]) => unit(code, "commune", province, { from: reform })),
];
const communes = oldCommunes.map(oldKey);

/** What becomes of one commune: all of it goes to one, or to two in parts, with shares of thirds or without. */
interface Fate {
  readonly first: number;
  readonly second: number;
  readonly thirds: 0 | 1 | 2;
}
const isSplit = ({ first, second }: Fate) => first !== second;
const fates = (crossing: boolean) =>
  fc.tuple(
    ...oldCommunes.map((_, i) => {
      const there = crossing ? fc.nat(3) : i < 4 ? fc.nat(1) : fc.integer({ min: 2, max: 3 });
      return fc.record<Fate>({ first: there, second: there, thirds: fc.constantFrom(0, 1, 2) });
    }),
  );
function hierarchyOf(fatesOf: readonly Fate[]): Hierarchy {
  const links = fatesOf.flatMap((fate, i): Succession[] => {
    const link = (to: number, part: number): Succession => ({
      from: oldKey(oldCommunes[i] ?? ""),
      to: newKey(newCommunes[to]?.[0] ?? ""),
      on: reform,
      extent: isSplit(fate) ? "partial" : "full",
      ...(isSplit(fate) && fate.thirds > 0 ? { shares: [{ part, whole: 3 }] } : {}),
      source,
    });
    return isSplit(fate) ? [link(fate.first, fate.thirds), link(fate.second, 3 - fate.thirds)] : [link(fate.first, 0)];
  });
  return unwrap(createHierarchy(units, links));
}

const january = period("2025-01", "civil");
const march = period("2025-03", "civil");
const months = [january, period("2025-02", "civil"), march];
const window = { from: plainDate("2025-01-01"), to: plainDate("2025-03-31") };

/** Holes, zeros and silence: at most one row for each unit, month and service, and one at no service. */
function reportsOf(by: readonly UnitKey[]): fc.Arbitrary<Observation[]> {
  const count = fc.option(fc.nat(5));
  const counts = fc.record({ online: count, received: count, activated: count, quota: count }, { requiredKeys: [] });
  const report = fc.record({
    unit: fc.constantFrom(...by),
    period: fc.constantFrom(...months),
    service: fc.constantFrom("1", "2", null),
    counts,
  });
  return fc
    .uniqueArray(report, { maxLength: 24, selector: (one) => `${one.unit} ${one.period.id} ${one.service}` })
    .map((reports) => reports.map(({ service, ...rest }) => (service === null ? rest : { ...rest, at: { service } })));
}

const cubeOf = (rows: readonly Observation[], hierarchy: Hierarchy, rest: Partial<RollUpQuery> = {}) =>
  unwrap(
    rollUp(unwrap(toObservations(rows, measures, hierarchy)), {
      hierarchy,
      on: end,
      measures,
      indicators: [online, activation],
      window,
      reporters: "commune",
      ...rest,
    }),
  );
const valueOf = (cube: Cube, key: UnitKey, measure: Count): number => {
  const total = cube.total({ unit: key, measure });
  return total?.state === "value" ? total.value : 0;
};
const keysOf = ({ tree }: Cube) => Array.from({ length: tree.size }, (_, i) => tree.keyAt(i));
const isUnder = ({ tree }: Cube, key: UnitKey, above: UnitKey) => {
  const [i, j] = [tree.indexOf(key), tree.indexOf(above)];
  return i >= j && i <= tree.last(j);
};
const today = plainDate("2025-12-31");
const steady = hierarchyOf(oldCommunes.map((_, i) => ({ first: i >> 1, second: i >> 1, thirds: 0 })));

describe("always", () => {
  test("sums and states are those of plain Maps over the rows", () => {
    fc.assert(
      fc.property(reportsOf(communes), (rows) => {
        const cube = cubeOf(rows, steady);
        for (const key of keysOf(cube)) {
          for (const indicator of [online, activation]) {
            const [n, d] = [indicator.numerator, indicator.denominator].map((measure) =>
              naiveSum(
                rows.filter((row) => isUnder(cube, row.unit, key)),
                measure,
              ),
            );
            const expected =
              n === null || d === null
                ? { state: "not-reported" }
                : d === 0
                  ? { state: "no-activity", numerator: n, denominator: 0 }
                  : { state: "value", numerator: n, denominator: d };
            expect(cube.cell({ unit: key, indicator: indicator.id })?.figure).toEqual(expected);
          }
        }
      }),
    );
  });

  test("a parent is the sum of its children and of what could be given to none of them", () => {
    fc.assert(
      fc.property(reportsOf(communes), fates(true), (rows, fate) => {
        for (const on of [end, today]) {
          const cube = cubeOf(rows, hierarchyOf(fate), { on });
          for (const key of keysOf(cube)) {
            const children = cube.tree.childrenOf(cube.tree.indexOf(key)).map(cube.tree.keyAt);
            if (children.length === 0) continue;
            const above = cube.unallocated.filter(({ at, measure }) => at === key && measure === "received");
            const sum = children.reduce((total, child) => total + valueOf(cube, child, "received"), 0);
            expect(valueOf(cube, key, "received")).toBe(sum + above.reduce((total, { value }) => total + value, 0));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("communes over districts to the province are communes to the province", () => {
    fc.assert(
      fc.property(reportsOf(communes), (rows) => {
        const [over, straight] = [cubeOf(rows, steady), cubeOf(rows, steady, { on: today })];
        for (const unit of provinces.map(oldKey)) {
          for (const indicator of ["online", "activation"]) {
            expect(straight.cell({ unit, indicator })?.figure).toEqual(over.cell({ unit, indicator })?.figure);
          }
        }
      }),
    );
  });

  test("nothing is lost or made: the whole country is the same on every map, splits across borders included", () => {
    fc.assert(
      fc.property(reportsOf(communes), fates(true), (rows, fate) => {
        const cube = cubeOf(rows, hierarchyOf(fate), { on: today });
        for (const measure of ["online", "received"] as const) {
          const tops = provinces.reduce((sum, code) => sum + valueOf(cube, oldKey(code), measure), 0);
          const above = cube.unallocated.filter((rest) => rest.at === null && rest.measure === measure);
          expect(tops + above.reduce((sum, { value }) => sum + value, 0)).toBe(
            (naiveSum(rows, measure) ?? 0) * cube.scale,
          );
        }
      }),
    );
  });

  test("at closed units, rolling up and then merging is merging and then rolling up", () => {
    fc.assert(
      fc.property(reportsOf(communes), fates(true), (rows, fate) => {
        const hierarchy = hierarchyOf(fate);
        const [before, after] = [cubeOf(rows, hierarchy), cubeOf(rows, hierarchy, { on: today })];
        const plan = unwrap(rebasePlan(hierarchy, { from: end, to: today }));
        const closed = closedNodes(plan);
        for (const code of provinces.map(oldKey)) {
          if (closed[plan.to.indexOf(code)] !== 1) continue;
          const inside = communes.filter((_, i) =>
            [fate[i]?.first, fate[i]?.second].every((to) => newCommunes[to ?? -1]?.[1] === code.slice(0, 2)),
          );
          const merged = inside.reduce((sum, key) => sum + valueOf(before, key, "received"), 0);
          expect(valueOf(after, code, "received")).toBe(merged * after.scale);
        }
      }),
    );
  });

  test("two reports together are on any map what they are one by one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...communes), fc.nat(99), fc.nat(99)), { maxLength: 8 }),
        fates(true),
        (given, fate) => {
          const hierarchy = hierarchyOf(fate);
          const cube = (counts: (x: number, y: number) => number) =>
            cubeOf(
              [...new Map(given.map((one) => [one[0], one])).values()].map(([by, x, y]) => ({
                unit: by,
                period: january,
                counts: { received: counts(x, y), online: 0 },
              })),
              hierarchy,
              { on: today },
            );
          const [x, y, both] = [cube((a) => a), cube((_, b) => b), cube((a, b) => a + b)];
          for (const key of keysOf(both))
            expect(valueOf(both, key, "received")).toBe(valueOf(x, key, "received") + valueOf(y, key, "received"));
        },
      ),
    );
  });

  test("a stock is that of the one last period, on any map", () => {
    fc.assert(
      fc.property(reportsOf(communes), fates(true), (rows, fate) => {
        const hierarchy = hierarchyOf(fate);
        const [quarter, last] = [{ on: today }, { on: today, window: march }].map((rest) =>
          cubeOf(rows, hierarchy, rest),
        ) as [Cube, Cube];
        for (const key of keysOf(quarter)) {
          expect(quarter.total({ unit: key, measure: "activated" })).toEqual(
            last.total({ unit: key, measure: "activated" }),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test("a unit counts once under everything its report may belong to", () => {
    fc.assert(
      fc.property(reportsOf(communes), fates(true), (rows, fate) => {
        const cube = cubeOf(rows, hierarchyOf(fate), { on: today });
        for (const key of keysOf(cube)) {
          const feeding = communes.filter((_, i) =>
            [fate[i]?.first, fate[i]?.second].some((to) =>
              isUnder(cube, newKey(newCommunes[to ?? -1]?.[0] ?? ""), key),
            ),
          );
          const reported = feeding.flatMap((by) =>
            months.filter(({ id }) =>
              (["online", "received"] as const).every(
                (measure) =>
                  naiveSum(
                    rows.filter((row) => row.unit === by && row.period.id === id),
                    measure,
                  ) !== null,
              ),
            ),
          );
          const { coverage } = cube.cell({ unit: key, indicator: "online" }) as Cell;
          expect([coverage.reported, coverage.expected]).toEqual([reported.length, feeding.length * 3]);
          expect(coverage.missing.length > 0).toBe(coverage.reported < coverage.expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("updating a unit is rolling everything up again", () => {
    const groupings = fc.constantFrom<NonNullable<RollUpQuery["by"]>>(
      {},
      { period: "month" },
      { dimensions: ["service"] },
    );
    const policies = fc.constantFrom<NonNullable<RollUpQuery["missing"]>>(
      "sum-reported",
      "require-all",
      "own-figure-if-missing",
    );
    const maps = fc.constantFrom<PlainDate>(end, today);
    const reporting = [...communes, oldKey("001")];
    fc.assert(
      fc.property(
        reportsOf(reporting),
        fc.nat(6),
        reportsOf(communes.slice(0, 1)),
        fates(true),
        fc.record({ by: groupings, missing: policies, on: maps }),
        (rows, at, reports, fate, asked) => {
          const by = reporting[at] ?? oldKey("");
          const hierarchy = hierarchyOf(fate);
          const rest = {
            ...asked,
            indicators: asked.by.dimensions === undefined ? [online, activation, inUse] : [online],
          };
          const cube = cubeOf(rows, hierarchy, rest);
          for (const cell of cube.cells("province")) said(cube, cell);
          const theirs = reports.map((report) => ({ ...report, unit: by }));
          const updated = unwrap(updateCube(cube, by, theirs));
          const again = cubeOf([...rows.filter((row) => row.unit !== by), ...theirs], hierarchy, rest);
          for (const cell of again.cells()) {
            const found = updated.cell({ ...cell, period: cell.period.id });
            expect(found && said(updated, found)).toEqual(said(again, cell));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("not in general", () => {
  const report: Observation = { unit: communes[0] ?? oldKey(""), period: january, counts: { online: 1, received: 4 } };

  test("a province that shares a split commune with its neighbour has a remainder above it", () => {
    const across = hierarchyOf([
      { first: 0, second: 2, thirds: 0 },
      ...Array<Fate>(5).fill({ first: 0, second: 0, thirds: 0 }),
    ]);
    const after = cubeOf([report], across, { on: today });
    expect(valueOf(cubeOf([report], across), oldKey("01"), "received")).toBe(4);
    expect(valueOf(after, oldKey("01"), "received")).toBe(0);
    expect(after.cell({ unit: oldKey("01"), indicator: "online" })).toMatchObject({ partial: true });
    expect(after.unallocated).toMatchObject([
      { at: null, value: 1 },
      { at: null, value: 4 },
    ]);
  });
});

/** A count over rows: null where none holds it; of a stock, those of March only. */
function naiveSum(rows: readonly Observation[], measure: string): number | null {
  const isStock = measure === "activated" || measure === "quota";
  const given = rows.flatMap(({ counts, period: { id } }) =>
    counts[measure] === undefined || counts[measure] === null || (isStock && id !== "2025-03") ? [] : [counts[measure]],
  );
  return given.length === 0 ? null : given.reduce((sum, count) => sum + count, 0);
}

/** Everything a cube says of a cell, lists in no particular order. */
function said(cube: Cube, cell: Cell) {
  return {
    ...cell,
    coverage: { ...cell.coverage, missing: [...cell.coverage.missing].sort() },
    rows: cube
      .rows({ ...cell, period: cell.period.id })
      .map((one) => JSON.stringify([one.unit, one.part, Object.entries(one.counts).sort()]))
      .sort(),
  };
}

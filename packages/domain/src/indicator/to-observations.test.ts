import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import { hasNone, startsOfStretches } from "./row-order.js";
import { toObservations } from "./to-observations.js";
import { totalColumns } from "./total-columns.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service", "channel"] } as const;
const measures = defineMeasures({ received: { ...flow, name: "Tiếp nhận" }, online: { ...flow, name: "Trực tuyến" } });
const [from, until] = [plainDate("2024-01-01"), plainDate("2024-10-31")];
const communes = ["00001", "00004", "00006"];
const hierarchy = unwrap(
  createHierarchy([
    { code: "01", name: "Hà Nội", tier: "province", parent: null, from, until: null },
    ...communes.map((code, n) => ({
      code,
      name: code,
      tier: "commune" as const,
      parent: "01",
      from,
      until: n === 2 ? until : null,
    })),
  ]),
);
const units = communes.map((code) => unitKey(`${code}@${from}`));

const row: fc.Arbitrary<Observation> = fc.record({
  unit: fc.constantFrom(...units.slice(0, 2)),
  period: fc.integer({ min: 1, max: 3 }).map((month) => period(`2024-0${month}`, "civil")),
  at: fc.record({ service: fc.constantFrom("a", "b"), channel: fc.constantFrom("c", "d") }, { requiredKeys: [] }),
  counts: fc.record({
    received: fc.option(fc.oneof(fc.nat(9), fc.nat(2 ** 40))),
    online: fc.option(fc.nat(9)),
  }),
});
const keyOf = ({ unit, period: { id }, at }: Observation) => [unit, id, at?.service ?? "", at?.channel ?? ""].join(" ");
/** As a system sends them, or as they happen to lie. */
const rowsOf = (rows: readonly Observation[], isSorted: boolean) =>
  isSorted ? rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : rows;

test("what a commune reports after it was merged is refused, row by row", () => {
  const of = (month: string, unit = units[2] ?? unitKey("00006@2024-01-01")): Observation => ({
    unit,
    period: period(month, "civil"),
    counts: { received: 1 },
  });
  const read = toObservations(
    [of("2024-10"), of("2024-11"), of("2024-11", unitKey("00009@2024-01-01"))],
    measures,
    hierarchy,
  );
  expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["observation.unit-not-valid", 1, "unit"],
    ["observation.unknown-unit", 2, "unit"],
  ]);
});

describe("always", () => {
  test("a count reported twice is found wherever its rows lie, and nothing else is", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (drawn, isSorted) => {
        const rows = rowsOf(drawn, isSorted);
        const wanted = rows.flatMap((one, n) => {
          const first = rows.findIndex((other) => keyOf(other) === keyOf(one));
          const isTwice = (["received", "online"] as const).some(
            (id) => typeof one.counts[id] === "number" && typeof rows[first]?.counts[id] === "number",
          );
          return first < n && isTwice ? [["observations.reported-twice", n]] : [];
        });
        const read = toObservations(rows, measures, hierarchy);
        expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])).toEqual(wanted);
      }),
    );
  });

  test("what is found out while rows are read is what their columns say", () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: keyOf, maxLength: 40 }), fc.boolean(), (drawn, isSorted) => {
        const read = unwrap(toObservations(rowsOf(drawn, isSorted), measures, hierarchy));
        const unseen = { ...read, at: Object.fromEntries(Object.entries(read.at).map(([d, at]) => [d, at.slice()])) };
        expect(startsOfStretches(read)).toEqual(startsOfStretches(unseen));
        for (const [dimension, at] of Object.entries(read.at)) {
          expect(hasNone(at)).toBe(hasNone(unseen.at[dimension] ?? new Int32Array(0)));
        }
        expect({ totals: read.totals, incomplete: read.incomplete }).toEqual(totalColumns(read.counts));
        expect(read.distinct).toBe(true);
      }),
    );
  });
});

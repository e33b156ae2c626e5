import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { unitKey } from "../unit/unit-key.js";
import type { Observation } from "./observation.js";
import { NOT_REPORTED } from "./observations.js";
import { type ReadRows, readRows } from "./read-rows.js";
import { createRowOrder, follow } from "./row-order.js";

const ids = ["received", "online"];
const dimensions = ["service", "channel"];

function read(rows: readonly Observation[]) {
  const found: string[] = [];
  const report = ({ code, path }: { readonly code: string; readonly path: readonly (string | number)[] }) =>
    void found.push([code, ...path].join(" "));
  return { ...readRows(rows, { ids, dimensions, report, note: report }), found };
}

/** A row as the columns hold it. */
function rowAt({ units, periods, codes, unit, period, at, columns }: ReadRows, n: number) {
  return {
    unit: units[unit[n] ?? -1],
    period: periods[period[n] ?? -1]?.id,
    at: at.map((column, d) => codes[d]?.[column[n] ?? -1]),
    counts: columns.map((column) => column[n]),
  };
}

const edges = [0, 1, 127, 128, 32_767, 32_768, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1];
const count = fc.option(fc.oneof(fc.nat(127), fc.constantFrom(...edges)));
const row: fc.Arbitrary<Observation> = fc.record({
  unit: fc.nat(300).map((n) => unitKey(`${String(n).padStart(5, "0")}@2024-01-01`)),
  period: fc.integer({ min: 1, max: 3 }).map((month) => period(`2024-0${month}`, "civil")),
  at: fc.oneof(
    fc.record({ service: fc.constantFrom("a", "b"), channel: fc.constantFrom("c", "d") }, { requiredKeys: [] }),
    fc.record({ channel: fc.constantFrom("c", "d"), service: fc.constantFrom("a", "b") }),
  ),
  counts: fc.oneof(
    fc.record({ received: count, online: count }, { requiredKeys: [] }),
    fc.record({ online: count, received: count }),
  ),
});

/** Few drawn rows over and over, so that there are more of them than are read in one turn. */
const many = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(1, 5, 1023, 1024, 1025, 2500))
  .map(([drawn, length]) => Array.from({ length }, (_, n) => drawn[(n * n) % drawn.length] as Observation));

test("unknown names and counts that are none are told with their row, whatever stands in the rows around them", () => {
  const plain: Observation = {
    unit: unitKey("00001@2024-01-01"),
    period: period("2024-01", "civil"),
    at: { service: "a" },
    counts: { received: 1, online: 1 },
  };
  const rows = Array.from({ length: 1030 }, () => plain);
  rows[1] = { ...plain, counts: { received: -1, online: 0.5 } };
  rows[1023] = { ...plain, counts: { paid: null, received: 2 } };
  rows[1024] = { ...plain, at: { counter: "1", service: "b" }, counts: { online: Number.NaN } };
  const made = read(rows);
  expect(made.found).toEqual([
    "value.too-small 1 counts received",
    "value.wrong-type 1 counts online",
    "indicator.unknown-measure 1023 counts",
    "indicator.unknown-dimension 1024 at",
    "value.wrong-type 1024 counts online",
  ]);
  expect(rowAt(made, 1023).counts).toEqual([2, NOT_REPORTED]);
  expect(rowAt(made, 1024).at).toEqual(["b", undefined]);
});

/** What one row is to hold of one name: nothing said of it, null, or a count. */
const named = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(undefined, null) },
  { weight: 8, arbitrary: fc.oneof(fc.nat(127), fc.constantFrom(...edges.slice(0, -1), 2 ** 41)) },
);
const stranger = fc.constantFrom(undefined, undefined, undefined, "stranger");

describe("always", () => {
  test("any number of measures and dimensions is read, and a name that is none of them is told where it stands", () => {
    const table = fc
      .record({ measures: fc.constantFrom(1, 3, 4, 5, 8, 9, 12), dimensions: fc.nat(3) })
      .chain(({ measures, dimensions }) =>
        fc.record({
          ids: fc.constant(Array.from({ length: measures }, (_, m) => `m${m}`)),
          dimensions: fc.constant(Array.from({ length: dimensions }, (_, d) => `d${d}`)),
          drawn: fc.array(
            fc.record({
              counts: fc.array(named, { minLength: measures, maxLength: measures }),
              codes: fc.array(fc.constantFrom(undefined, "a", "b", "c", "c"), {
                minLength: dimensions,
                maxLength: dimensions,
              }),
              turned: fc.boolean(),
              stranger,
              strangeCode: stranger,
            }),
            { minLength: 1, maxLength: 5 },
          ),
          // Stretches of rows alike, as tables have them, and rows that differ from their neighbours.
          stretch: fc.constantFrom(1, 2, 40),
          length: fc.constantFrom(3, 20, 40, 60, 90, 1100),
        }),
      );
    fc.assert(
      fc.property(table, ({ ids, dimensions, drawn, stretch, length }) => {
        const objectOf = <T>(names: readonly string[], values: readonly (T | undefined)[], turned: boolean) => {
          const entries = names.flatMap((name, n) => (values[n] === undefined ? [] : [[name, values[n]] as const]));
          return Object.fromEntries(turned ? entries.reverse() : entries) as Record<string, T>;
        };
        const rows = Array.from({ length }, (_, n): Observation => {
          const one = drawn[Math.floor(n / stretch) % drawn.length] as (typeof drawn)[number];
          return {
            unit: unitKey(`${String(n % 7).padStart(5, "0")}@2024-01-01`),
            period: period("2024-01", "civil"),
            at: { ...objectOf(dimensions, one.codes, one.turned), ...(one.strangeCode && { [one.strangeCode]: "a" }) },
            counts: { ...objectOf(ids, one.counts, one.turned), ...(one.stranger && { [one.stranger]: null }) },
          };
        });
        const found: string[] = [];
        const report = (one: { readonly code: string; readonly path: readonly (string | number)[] }) =>
          void found.push([one.code, ...one.path].join(" "));
        const made = readRows(rows, { ids, dimensions, report, note: report });
        expect(found).toEqual(
          rows.flatMap(({ at, counts }, n) => [
            ...("stranger" in (at ?? {}) ? [`indicator.unknown-dimension ${n} at`] : []),
            ...("stranger" in counts ? [`indicator.unknown-measure ${n} counts`] : []),
          ]),
        );
        expect(rows.map((_, n) => rowAt(made, n))).toEqual(
          rows.map(({ unit, at, counts }) => ({
            unit,
            period: "2024-01",
            at: dimensions.map((dimension) => at?.[dimension]),
            counts: ids.map((id) => counts[id] ?? NOT_REPORTED),
          })),
        );
        for (const [m, sum] of made.sums.entries()) {
          const column = rows.map(({ counts }) => counts[ids[m] ?? ""] ?? null);
          expect(sum.hasHole).toBe(column.includes(null));
          expect(sum.total).toBe(column.reduce<number>((total, one) => total + (one ?? 0), 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("columns hold what the rows hold, however large the counts and in whatever order they are named", () => {
    fc.assert(
      fc.property(many, (rows) => {
        const made = read(rows);
        expect(made.found).toEqual([]);
        const wanted = rows.map(({ unit, period, at, counts }) => ({
          unit,
          period: period.id,
          at: dimensions.map((dimension) => at?.[dimension]),
          counts: ids.map((id) => counts[id] ?? NOT_REPORTED),
        }));
        expect(rows.map((_, n) => rowAt(made, n))).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  test("a column is as narrow as its largest count allows", () => {
    fc.assert(
      fc.property(many, (rows) => {
        for (const [m, column] of read(rows).columns.entries()) {
          const most = rows.reduce((largest, { counts }) => Math.max(largest, counts[ids[m] ?? ""] ?? 0), 0);
          const bytes = most < 128 ? 1 : most < 32_768 ? 2 : most < 2 ** 31 ? 4 : 8;
          expect([column.length, column.BYTES_PER_ELEMENT]).toEqual([rows.length, bytes]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the order found turn by turn is that of the whole columns", () => {
    fc.assert(
      fc.property(many, (rows) => {
        const { unit, period, at, order } = read(rows);
        const whole = createRowOrder();
        const before = (column: ArrayLike<number>) => Int32Array.of(-1, ...Array.from(column));
        follow(whole, { unit: before(unit), period: before(period), at: at.map(before) }, { from: 1, to: rows.length + 1, shift: -1 }); // prettier-ignore
        expect(order.starts.subarray(0, order.count)).toEqual(whole.starts.subarray(0, whole.count));
        expect(order.isAscending).toBe(whole.isAscending);
      }),
      { numRuns: 30 },
    );
  });
});

import { expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import { dormantCodes } from "./dormant.js";
import { explain, formatExplanation } from "./explain.js";
import type { Indicator } from "./indicator.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import { reconcile } from "./reconcile.js";
import { rollUp } from "./roll-up.js";
import { toObservations } from "./to-observations.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({ online: { ...flow, name: "Trực tuyến" }, received: { ...flow, name: "Tiếp nhận" } });
const online: Indicator = {
  id: "online",
  name: "Tỷ lệ trực tuyến",
  numerator: "online",
  denominator: "received",
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
};
const from = plainDate("2026-01-01");
const hierarchy = unwrap(
  createHierarchy([
    { code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from, until: null },
    { code: "01840", name: "Phường Đức Xuân", tier: "commune", parent: "19", from, until: null },
    { code: "01843", name: "Phường Bắc Kạn", tier: "commune", parent: "19", from, until: null },
  ]),
);
const [province, ducXuan, bacKan] = [
  unitKey("19@2026-01-01"),
  unitKey("01840@2026-01-01"),
  unitKey("01843@2026-01-01"),
];
const june = period("2026-06", "reporting");
const rows: Observation[] = [
  { unit: ducXuan, period: june, counts: { online: 237, received: 240 }, origin: "Phụ lục 2, dòng 4" },
  { unit: bacKan, period: june, counts: { online: 203, received: 203 } },
];
const cubeOf = (given: Observation[]) =>
  unwrap(
    rollUp(unwrap(toObservations(given, measures, hierarchy)), {
      hierarchy,
      on: plainDate("2026-06-30"),
      measures,
      indicators: [online],
      window: june,
    }),
  );

test("a figure is explained down to the rows that were submitted", () => {
  const explanation = unwrap(explain(cubeOf(rows), { unit: province, indicator: "online" }));
  expect(
    explanation.parts.map(({ name, rows: given }) => [name, given.map(({ counts, origin }) => [counts, origin])]),
  ).toEqual([
    ["Phường Đức Xuân", [[{ online: 237, received: 240 }, "Phụ lục 2, dòng 4"]]],
    ["Phường Bắc Kạn", [[{ online: 203, received: 203 }, null]]],
  ]);
});

test("it reads as Vietnamese", () => {
  expect(formatExplanation(unwrap(explain(cubeOf(rows), { unit: province, indicator: "online" })))).toMatchSnapshot();
});

test("the canonical text is the same for the same submissions in any order, and another for another figure", () => {
  const canonical = (given: Observation[]) =>
    unwrap(explain(cubeOf(given), { unit: province, indicator: "online" })).canonical;
  expect(canonical([...rows].reverse())).toBe(canonical(rows));
  expect(canonical([rows[0]!, { ...rows[1]!, counts: { online: 202, received: 203 } }])).not.toBe(canonical(rows));
});

test("the depth can be kept short", () => {
  expect(unwrap(explain(cubeOf(rows), { unit: province, indicator: "online" }, { depth: 0 })).parts).toEqual([]);
});

test("no such cell is an issue", () => {
  expect(explain(cubeOf(rows), { unit: unitKey("24@2026-01-01"), indicator: "online" })).toMatchObject({
    ok: false,
    issues: [{ code: "indicator.no-such-cell" }],
  });
});

test("a figure stated above is held against the sum below", () => {
  const stated = { unit: province, period: june, counts: { online: 440, received: 450 } };
  expect(
    reconcile(cubeOf([...rows, stated])).map(({ measure, own, children, imbalance }) => [
      measure,
      own,
      children,
      imbalance,
    ]),
  ).toEqual([
    ["online", 440, 440, 0],
    ["received", 450, 443, 7],
  ]);
});

test("a service without dossiers for three months is dormant; one that nobody reported is not", () => {
  const months = ["2026-04", "2026-05", "2026-06"].map((id) => period(id, "reporting"));
  const at = (service: string, received: number[]) =>
    months.flatMap((month, i) =>
      received[i] === undefined
        ? []
        : [{ unit: ducXuan, period: month, at: { service }, counts: { received: received[i] } }],
    );
  const observations = unwrap(
    toObservations([...at("2", [0, 0, 0]), ...at("3", [1, 0, 0]), ...at("4", [0, 0])], measures, hierarchy),
  );
  const query = { measure: "received", dimension: "service", last: june };
  expect(dormantCodes(observations, { ...query, periods: 3 })).toEqual([
    { code: "2", reports: 3, of: 3, lastActive: null },
  ]);
  expect(dormantCodes(observations, { ...query, periods: 2 })).toEqual([
    { code: "2", reports: 2, of: 2, lastActive: null },
    { code: "3", reports: 2, of: 2, lastActive: months[0] },
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import { checkIdentities, type Identity } from "./identity.js";
import { defineMeasures } from "./measure.js";
import type { Observation } from "./observation.js";
import { toObservations } from "./to-observations.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
const measures = defineMeasures({
  carried: { ...flow, name: "Kỳ trước chuyển sang" },
  online: { ...flow, name: "Trực tuyến", dimensions: ["channel"] },
  direct: { ...flow, name: "Trực tiếp" },
  received: { ...flow, name: "Tiếp nhận" },
  resolved: { ...flow, name: "Đã giải quyết" },
  activated: { ...flow, name: "Tài khoản kích hoạt", overTime: "last" },
});
const identities: Identity[] = [
  {
    id: "received",
    name: "Tiếp nhận bằng tổng các kênh",
    kind: "equal",
    left: "received",
    right: { add: ["carried", "online", "direct"] },
  },
  { id: "resolved", name: "Đã giải quyết không quá tiếp nhận", kind: "at-most", part: "resolved", whole: "received" },
  { id: "activated", name: "Lũy kế không giảm nếu không có lý do", kind: "falls-with-reason", measure: "activated" },
];
const city = unitKey("058@2015-01-01");
const hierarchy = unwrap(
  createHierarchy([
    {
      code: "06",
      name: "Tỉnh Bắc Kạn",
      tier: "province",
      parent: null,
      from: plainDate("2015-01-01"),
      until: plainDate("2025-06-30"),
    },
    {
      code: "058",
      name: "Thành phố Bắc Kạn",
      tier: "district",
      parent: "06",
      from: plainDate("2015-01-01"),
      until: plainDate("2025-06-30"),
    },
  ]),
);
const report = (month: string, counts: Observation["counts"], rest: Partial<Observation> = {}): Observation => ({
  unit: city,
  period: period(month, "reporting"),
  counts,
  ...rest,
});
const residuals = (...rows: Observation[]) =>
  checkIdentities(unwrap(toObservations(rows, measures, hierarchy)), identities).map(
    ({ identity, row, difference }) => [identity, row, difference],
  );

test("a residual is shown with its size and its row", () => {
  expect(residuals(report("2024-05", { carried: 3, online: 240, direct: 50, received: 303 }))).toEqual([
    ["received", 0, 10],
  ]);
});

test("a part over its whole is found", () => {
  expect(residuals(report("2024-05", { received: 303, resolved: 304 }))).toEqual([["resolved", 0, 1]]);
});

test("what was not reported may be anything from zero on", () => {
  expect(residuals(report("2024-05", { online: 240, received: 303, resolved: null }))).toEqual([]);
  expect(residuals(report("2024-05", { online: 240, direct: 50 }))).toEqual([]);
});

test("parts that are over their whole are found, though others of them were not reported", () => {
  expect(residuals(report("2024-05", { online: 240, received: 100 }))).toEqual([["received", 0, -140]]);
});

test("parts that stand in rows of their own are added up against the row of the whole", () => {
  const [total, portal, app] = [
    report("2024-05", { received: 100 }),
    report("2024-05", { online: 70 }, { at: { channel: "portal" } }),
    report("2024-05", { online: 40 }, { at: { channel: "app" } }),
  ];
  expect(residuals(total, portal, app)).toEqual([["received", 0, -10]]);
  expect(residuals(total, portal, { ...app, counts: { online: 30 } })).toEqual([]);
  expect(residuals(total, portal, { ...app, period: period("2024-06", "reporting") })).toEqual([]);
});

describe("always", () => {
  const count = fc.option(fc.nat({ max: 20 }), { nil: null });

  test("a row in which everything is reported is judged as the counts say, whatever other rows hold", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(27)), fc.array(count), (whole, others) => {
        const [carried, online, direct, received] = whole;
        const rows = [
          report("2024-05", { carried, online, direct, received, resolved: 0 }),
          ...others.map((online, i) => report("2024-05", { online }, { at: { channel: `c${i}` } })),
        ];
        const difference = received - carried - online - direct;
        expect(residuals(...rows)).toEqual(difference === 0 ? [] : [["received", 0, difference]]);
      }),
    );
  });

  test("leaving out a count never makes a report wrong", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), fc.nat(7), (parts, left) => {
        const [carried = 0, online = 0, direct = 0] = parts;
        const counts = { carried, online, direct, received: carried + online + direct };
        const kept = Object.fromEntries(Object.entries(counts).filter((_, i) => ((left >> i) & 1) === 0));
        expect(residuals(report("2024-05", kept))).toEqual([]);
      }),
    );
  });
});

test("a stock falls only with a reason", () => {
  const [may, june] = [report("2024-05", { activated: 17803 }), report("2024-06", { activated: 17800 })];
  expect(residuals(may, june)).toEqual([["activated", 1, -3]]);
  expect(residuals(june, may)).toEqual([["activated", 0, -3]]);
  expect(residuals(may, { ...june, shortfalls: [{ measure: "activated", count: 3, reason: "chuyển đi" }] })).toEqual(
    [],
  );
});

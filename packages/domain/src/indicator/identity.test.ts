import { expect, test } from "vitest";
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
  online: { ...flow, name: "Trực tuyến" },
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

test("what was not reported is not judged", () => {
  expect(residuals(report("2024-05", { online: 240, received: 303, resolved: null }))).toEqual([]);
});

test("a stock falls only with a reason", () => {
  const [may, june] = [report("2024-05", { activated: 17803 }), report("2024-06", { activated: 17800 })];
  expect(residuals(may, june)).toEqual([["activated", 1, -3]]);
  expect(residuals(june, may)).toEqual([["activated", 0, -3]]);
  expect(residuals(may, { ...june, shortfalls: [{ measure: "activated", count: 3, reason: "chuyển đi" }] })).toEqual(
    [],
  );
});

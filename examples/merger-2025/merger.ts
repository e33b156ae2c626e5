import { indicators, measures, vietnamProvinces } from "@de-an-06/catalogue";
import {
  type Cube,
  type Observation,
  period,
  plainDate,
  rollUp,
  toObservations,
  type UnitKey,
  unitKey,
  unwrap,
} from "@de-an-06/domain";

/** Said wherever the counts are shown. */
export const inventedNotice = "Số liệu minh họa, không phải số liệu thật";

const before = { bacKan: unitKey("06@2008-08-01"), thaiNguyen: unitKey("19@2008-08-01") };
const after = unitKey("19@2025-07-01");
export const provinces = { ...before, after };

/** Invented: dossiers online and received of two quarters before the merger of 01/7/2025 and one after it. */
const counts: readonly (readonly [UnitKey, string, online: number, received: number])[] = [
  [before.bacKan, "2025-Q1", 900, 1000],
  [before.thaiNguyen, "2025-Q1", 2000, 8000],
  [before.bacKan, "2025-Q2", 990, 1100],
  [before.thaiNguyen, "2025-Q2", 3100, 7900],
  [after, "2025-Q3", 5400, 9000],
];

const rows: readonly Observation[] = counts.map(([unit, id, online, received]) => ({
  unit,
  period: period(id, "reporting"),
  counts: { "dossiers.online": online, "dossiers.received": received },
}));
const observations = unwrap(toObservations(rows, measures, vietnamProvinces));

/** The online rate of each quarter and of all three, on the map of a day. */
export function onlineRates(on: string, grouped: boolean): Cube {
  return unwrap(
    rollUp(observations, {
      hierarchy: vietnamProvinces,
      on: plainDate(on),
      measures,
      indicators: indicators.filter(({ id }) => id === "online-of-received"),
      window: { from: plainDate("2024-12-15"), to: plainDate("2025-09-14") },
      ...(grouped && { by: { period: "quarter" as const } }),
    }),
  );
}

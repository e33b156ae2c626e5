import { codeLists, indicators, measures, provinces, provinceSuccessions } from "@de-an-06/catalogue";
import {
  createHierarchy,
  type Observation,
  period,
  plainDate,
  type Result,
  rollUp,
  toObservations,
  unwrap,
} from "@de-an-06/domain";
import { readObservations, type SheetIssue, writeScorecard } from "@de-an-06/spreadsheet";
import { invented } from "./office-file.js";

const month = period("2024-06", "reporting");
const hierarchy = unwrap(createHierarchy(provinces, provinceSuccessions));
const { "dossiers.received": received, "dossiers.online": online } = measures;

/** What the office is asked for, under the short headers it uses. */
const asked = {
  "dossiers.received": { ...received, name: "Tiếp nhận" },
  "dossiers.online": { ...online, name: "Trực tuyến" },
};

/** Import: the figures, and everything that is wrong with them, by cell. */
export function read(workbook: Uint8Array): Promise<Result<readonly Observation[], SheetIssue>> {
  return readObservations(workbook, { hierarchy, measures: asked, period: month });
}

/** Export: the scorecard of the month, its ratios as formulas. */
export async function scorecard(rows: readonly Observation[]): Promise<Uint8Array> {
  const observations = unwrap(toObservations(rows, measures, hierarchy));
  const cube = unwrap(
    rollUp(observations, {
      hierarchy,
      on: plainDate("2024-06-14"),
      measures,
      indicators: indicators.filter(({ id }) => id === "online-of-received"),
      window: month,
    }),
  );
  return writeScorecard(cube, observations, {
    title: "TỶ LỆ HỒ SƠ TRỰC TUYẾN THÁNG 6/2024",
    source: invented,
    codeLists,
  });
}

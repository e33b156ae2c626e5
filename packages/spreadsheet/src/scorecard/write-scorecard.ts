import {
  type CodeList,
  type Cube,
  formatDate,
  formatPeriod,
  type Observations,
  type Target,
  type Tier,
} from "@de-an-06/domain";
import { writeWorkbook } from "../layout/write-workbook.js";
import { countSheet } from "./count-sheet.js";
import { codesOf, readingsOf } from "./readings.js";
import { scoreRows } from "./score-rows.js";
import { pagesOf, scoreSheet } from "./score-sheet.js";

/** How a scorecard is written. */
export interface ScorecardOptions {
  /** Printed over the table. */
  readonly title?: string;
  /** Printed below the title, such as the document the table belongs to. */
  readonly subtitle?: string;
  /** The level the rows are of, silent units too, below the unit that holds them all; every unit that reported without it. */
  readonly tier?: Tier;
  /** What figures are held against; rows told apart by a dimension are held against nothing. */
  readonly targets?: readonly Target[];
  /** The names of dimensions and codes. */
  readonly codeLists?: readonly CodeList[];
  /** Where the figures come from, printed at the foot of each page. */
  readonly source?: string;
}

const usualTitle = "BẢNG TỔNG HỢP CHỈ TIÊU ĐỀ ÁN 06";
const calendars = { reporting: "kỳ báo cáo theo Nghị định 09/2019/NĐ-CP", civil: "kỳ theo lịch" } as const;

/**
 * The scorecard of a roll-up (*bảng chỉ tiêu*) as a workbook: a row for each unit, period and code the cube tells apart,
 * with every ratio as a live formula over a second sheet that holds the counts, so that an official can trace each figure
 * in Excel; styled to be printed on A4.
 *
 * Formulas are generated from the indicators, round themselves and carry the library's value: recalculated they give the
 * same. Where there is no figure they say *không phát sinh hồ sơ*, *chưa báo cáo* or *không thuộc thẩm quyền*. Under the
 * policy `require-all` a figure below full coverage is the words and no formula.
 *
 * @param cube - The roll-up; its indicators are the columns.
 * @param observations - What it was rolled up from.
 * @example
 * const measure = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" };
 * const measures = defineMeasures({ online: measure, received: measure });
 * const indicator = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const unit = { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, from: plainDate("2022-01-01"), until: plainDate("2025-06-30") };
 * const hierarchy = unwrap(createHierarchy([unit], []));
 * const window = period("2024-06", "reporting");
 * const observations = unwrap(toObservations([{ unit: toUnitKey(unit), period: window, counts: { online: 812, received: 1093 } }], measures, hierarchy));
 * const cube = unwrap(rollUp(observations, { hierarchy, on: window.to, measures, indicators: [indicator], window }));
 * (await writeScorecard(cube, observations)).length > 0 // => true
 */
export async function writeScorecard(
  cube: Cube,
  observations: Observations,
  options: ScorecardOptions = {},
): Promise<Uint8Array> {
  const { title = usualTitle, subtitle, tier, targets = [], codeLists = [], source = "" } = options;
  const { query, periods } = cube;
  const [first] = periods;
  const span =
    first === undefined || periods.length > 1
      ? `Từ ngày ${formatDate(query.window.from)} đến ngày ${formatDate(query.window.to)}`
      : formatPeriod(first);
  const calendar = calendars[first?.calendar ?? "reporting"];
  const subtitles = [
    ...(subtitle === undefined ? [] : [subtitle]),
    `(${span}; ${calendar}; đơn vị hành chính ngày ${formatDate(query.on)})`,
  ];
  const rows = scoreRows(cube, tier);
  const codes = codesOf(observations);
  const readings = readingsOf(cube, codes, codeLists);
  const counts = countSheet(cube, { rows, readings, codeLists, subtitles });
  const footer = {
    left: source === "" ? title : `Nguồn: ${source}`,
    right: `${calendar}; ngày ${formatDate(query.on)}`,
  };
  const shared = { title, subtitles, rows, counts, readings, codesOf: codes, codeLists, targets, footer };
  const sheets = pagesOf(cube, targets).map((indicators, page) =>
    scoreSheet(cube, { ...shared, indicators, name: page === 0 ? "Chỉ tiêu" : `Chỉ tiêu ${page + 1}` }),
  );
  return writeWorkbook([...sheets, { ...counts.sheet, footer }], { title, on: query.on });
}

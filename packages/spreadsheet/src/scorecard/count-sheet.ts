import { type CodeList, type Cube, formatPeriod } from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { firstRowOf } from "../layout/plan-sheet.js";
import type { PrintedCell, PrintedColumn, PrintedSheet } from "../layout/printed-sheet.js";
import { observationHeaders } from "../observation/observation-columns.js";
import { stateWords, totalFormula } from "./formula.js";
import { nameOfCode, type Reading, totalAt } from "./readings.js";
import type { ScoreRow } from "./score-rows.js";

/** The name of the sheet that holds the counts. */
export const countSheetName = "Số liệu";

/** The counts that ratios are made of: where each stands, and the sheet. */
export interface CountSheet {
  readonly sheet: PrintedSheet;
  /** The cell of a reading in a row of the scorecard, with its sheet. */
  readonly cellOf: (row: number, reading: string) => string;
}

/**
 * The counts of each row, a column for each reading, as submitted and added up: blank is not reported, 0 is zero. The row
 * over others is their sum by formula wherever it is their sum.
 */
export function countSheet(
  cube: Cube,
  {
    rows,
    readings,
    codeLists,
    subtitles,
  }: {
    readonly rows: readonly ScoreRow[];
    readonly readings: ReadonlyMap<string, Reading>;
    readonly codeLists: readonly CodeList[];
    readonly subtitles: readonly string[];
  },
): CountSheet {
  const dimensions = cube.query.by?.dimensions ?? [];
  const places: PrintedColumn[] = [
    { header: observationHeaders.number, width: 6, align: "center" },
    { header: observationHeaders.unitCode, width: 12, align: "center", format: "text" },
    { header: observationHeaders.unit, width: 28 },
    ...dimensions.map((dimension): PrintedColumn => ({ header: nameOfDimension(dimension, codeLists), width: 30 })),
    { header: observationHeaders.period, width: 26 },
  ];
  const columns = [
    ...places,
    ...Array.from(readings.values(), ({ header }): PrintedColumn => ({
      header,
      width: 16,
      align: "right",
      format: "count",
    })),
  ];
  const first = firstRowOf({ subtitles, columns });
  const all = [...readings.values()];
  const written = rows.map((row, r) => {
    const place = [
      r + 1,
      row.unit.code,
      row.unit.name,
      ...dimensions.map((dimension) => nameOfCode(dimension, row.at[dimension] ?? "", codeLists)),
      formatPeriod(row.period),
    ];
    const counts = all.map((reading, c) => {
      const column = columnLetters(places.length + c);
      const range = `${column}${first + r + 2}:${column}${first + r + 1 + row.adds}`;
      return countCell(cube, { reading, row, below: rows.slice(r + 1, r + 1 + row.adds) }, range);
    });
    return { cells: [...place, ...counts], ...(row.adds > 0 && { look: "strong" as const }) };
  });
  const order = new Map([...readings.keys()].map((key, i) => [key, places.length + i]));
  return {
    sheet: {
      name: countSheetName,
      title: "SỐ LIỆU ĐẦU VÀO CỦA CÁC TỶ LỆ",
      subtitles,
      columns,
      rows: written,
      filtered: true,
      remarks: [
        "Ô trống là chưa báo cáo, không phải số 0. Sửa số ở trang này thì các tỷ lệ ở trang trước tự tính lại.",
      ],
    },
    cellOf: (row, reading) => `'${countSheetName}'!${cellAddress(first + row, order.get(reading) ?? 0)}`,
  };
}

function countCell(
  cube: Cube,
  { reading, row, below }: { readonly reading: Reading; readonly row: ScoreRow; readonly below: readonly ScoreRow[] },
  range: string,
): PrintedCell {
  const total = totalAt(cube, row, reading);
  if (total.state !== "value") return total.state === "not-applicable" ? stateWords["not-applicable"] : null;
  const value = total.value / cube.scale;
  const parts = below.map((one) => totalAt(cube, one, reading));
  const sum = parts.reduce((all, one) => all + (one.state === "value" ? one.value : 0), 0);
  const isSum = row.adds > 0 && sum === total.value && parts.some(({ state }) => state === "value");
  return isSum ? { formula: totalFormula(range), value } : value;
}

/** What a dimension is called. */
export function nameOfDimension(dimension: string, codeLists: readonly CodeList[]): string {
  return codeLists.find((list) => list.dimension === dimension)?.name ?? dimension;
}

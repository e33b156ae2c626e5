import {
  assessCell,
  type Assessment,
  type Cell,
  type CodeList,
  type Cube,
  formatDecimal,
  formatPercent,
  formatPeriod,
  type Indicator,
  percentOf,
  type Target,
  targetFor,
} from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { firstRowOf } from "../layout/plan-sheet.js";
import type { Colours, PrintedCell, PrintedColumn, PrintedSheet } from "../layout/printed-sheet.js";
import { type CountSheet, nameOfDimension } from "./count-sheet.js";
import { type FormulaSheet, formulaOf, longestFormula, ratioFormula, sideFormula, stateWords } from "./formula.js";
import { nameOfCode, readingKey, type Reading, totalAt } from "./readings.js";
import type { ScoreRow } from "./score-rows.js";
import { sideValue } from "./side-value.js";

/** What the sheet of ratios is made from. */
export interface ScoreSheetOptions {
  readonly name: string;
  /** The indicators of this sheet. */
  readonly indicators: readonly Indicator[];
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly rows: readonly ScoreRow[];
  readonly counts: CountSheet;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly codesOf: FormulaSheet["codesOf"];
  readonly codeLists: readonly CodeList[];
  readonly targets: readonly Target[];
  readonly footer: NonNullable<PrintedSheet["footer"]>;
}

const outcomes: Readonly<Record<Assessment["outcome"], string>> = {
  reached: "Đạt",
  "not-reached": "Chưa đạt",
  unreachable: "Không thể đạt",
  "not-assessable": "Chưa đủ căn cứ",
};
const colours: ReadonlyMap<string, Colours> = new Map([
  [outcomes.reached, { fill: "C6EFCE", font: "006100" }],
  [outcomes["not-reached"], { fill: "FFC7CE", font: "9C0006" }],
  [outcomes.unreachable, { fill: "FFC7CE", font: "9C0006" }],
  [outcomes["not-assessable"], { fill: "FFEB9C", font: "7F6000" }],
]);
const stateColours: ReadonlyMap<string, Colours> = new Map([
  [stateWords["not-reported"], { fill: "FFEB9C", font: "7F6000" }],
  [stateWords["not-applicable"], { fill: "EDEDED", font: "595959" }],
]);
const noActivityWords = "không phát sinh";

/** The ratios of each row as live formulas over the sheet of counts, with what they are held against. */
export function scoreSheet(cube: Cube, options: ScoreSheetOptions): PrintedSheet {
  const { name, title, subtitles, indicators, rows, codeLists, targets, footer } = options;
  const { query } = cube;
  const dimensions = query.by?.dimensions ?? [];
  const places: PrintedColumn[] = [
    { header: "STT", width: 6, align: "center" },
    { header: "Đơn vị", width: 28 },
    ...dimensions.map((dimension): PrintedColumn => ({ header: nameOfDimension(dimension, codeLists), width: 30 })),
    ...(cube.periods.length > 1 ? [{ header: "Kỳ báo cáo", width: 22 }] : []),
    { header: "Đã báo cáo / phải báo cáo", width: 12, align: "center", format: "text" },
  ];
  const assessed = new Set(indicators.flatMap((one) => (isAssessed(one, cube, targets) ? [one.id] : [])));
  const columns = [...places, ...indicators.flatMap((one) => columnsOf(one, cube, assessed.has(one.id)))];
  const first = firstRowOf({ subtitles, columns });
  const written = rows.map((row, r) => {
    const cells: PrintedCell[] = [
      r + 1,
      row.unit.name,
      ...dimensions.map((dimension) => nameOfCode(dimension, row.at[dimension] ?? "", codeLists)),
      ...(cube.periods.length > 1 ? [formatPeriod(row.period)] : []),
      coverageOf(row),
    ];
    for (const indicator of indicators) {
      const cell = row.cells.get(indicator.id);
      const at = { row: first + r, column: cells.length, index: r };
      cells.push(...ratioCells(cube, { indicator, row, cell, at }, options));
      if (assessed.has(indicator.id)) cells.push(...assessmentCells(cube, { indicator, row, cell }, targets));
    }
    return { cells, ...(row.adds > 0 && { look: "strong" as const }) };
  });
  return {
    name,
    title,
    subtitles,
    columns,
    rows: written,
    filtered: true,
    remarks: remarksOn(cube, rows),
    footer,
  };
}

/** Whether an indicator is held against something: targets are set for units as a whole. */
function isAssessed({ id }: Indicator, { query }: Cube, targets: readonly Target[]): boolean {
  return (query.by?.dimensions ?? []).length === 0 && targets.some((one) => one.indicator === id);
}

/** What an official can still read on one page across. */
const widestPage = 230;

/** Indicators in order, as many on a page as it has room for. */
export function pagesOf(cube: Cube, targets: readonly Target[]): readonly (readonly Indicator[])[] {
  const pages: Indicator[][] = [];
  let left = 0;
  for (const indicator of cube.query.indicators) {
    const width = columnsOf(indicator, cube, isAssessed(indicator, cube, targets)).reduce(
      (sum, one) => sum + one.width,
      0,
    );
    const page = pages.at(-1);
    if (page === undefined || width > left) {
      pages.push([indicator]);
      left = widestPage - 46 - 30 * (cube.query.by?.dimensions ?? []).length - width;
    } else {
      page.push(indicator);
      left -= width;
    }
  }
  return pages;
}

function columnsOf(indicator: Indicator, { query }: Cube, withTargets: boolean): PrintedColumn[] {
  const side = (expression: Indicator["numerator"], otherwise: string) =>
    (typeof expression === "string" ? query.measures[expression]?.name : undefined) ?? otherwise;
  const group = indicator.name;
  const count = { group, width: 14, align: "right", format: "count", colours: stateColours } as const;
  return [
    { header: side(indicator.numerator, "Tử số"), ...count },
    { header: side(indicator.denominator, "Mẫu số"), ...count },
    {
      header: "Tỷ lệ",
      group,
      width: 15,
      align: "center",
      format: "percent",
      decimals: indicator.decimals,
      colours: stateColours,
    },
    ...(withTargets
      ? ([
          { header: "Mục tiêu", group, width: 11, align: "center" },
          { header: "Đánh giá", group, width: 13, align: "center", colours },
          { header: "Còn thiếu", group, width: 11, align: "right", format: "count" },
        ] as const)
      : []),
  ];
}

interface Place {
  readonly indicator: Indicator;
  readonly row: ScoreRow;
  readonly cell: Cell | undefined;
}

function ratioCells(
  cube: Cube,
  {
    indicator,
    row,
    cell,
    at,
  }: Place & { readonly at: { readonly row: number; readonly column: number; readonly index: number } },
  { counts, readings, codesOf }: ScoreSheetOptions,
): PrintedCell[] {
  const sheet: FormulaSheet = {
    cellOf: (measure, codes) => counts.cellOf(at.index, readingKey(measure, codes)),
    codesOf,
  };
  const reads = (measure: string, codes: Readonly<Record<string, string>>) => {
    const reading = readings.get(readingKey(measure, codes));
    return reading === undefined ? ({ state: "not-reported" } as const) : totalAt(cube, row, reading);
  };
  const sides = [indicator.numerator, indicator.denominator].map((expression) => {
    const value = sideValue(expression, { reads, codesOf, scale: cube.scale });
    const shown = typeof value === "number" ? value / cube.scale : value;
    return calculated(sideFormula(formulaOf(expression, sheet)), shown);
  });
  const { decimals, noActivity = noActivityWords } = indicator;
  const [numerator, denominator] = [cellAddress(at.row, at.column), cellAddress(at.row, at.column + 1)];
  const isRefused =
    cube.query.missing === "require-all" && cell !== undefined && cell.coverage.reported < cell.coverage.expected;
  const figure = cell?.figure ?? { state: "not-reported" };
  const percent = percentOf(figure, { decimals });
  const shown = percent === null ? formatPercent(figure, { noActivity }) : percent.units / 10 ** (percent.decimals + 2);
  // A policy that takes no figure below full coverage is no arithmetic: the words stand, not a formula that denies them.
  const ratio = isRefused
    ? shown
    : calculated(ratioFormula({ numerator, denominator }, { decimals, noActivity }), shown);
  return [...sides, ratio];
}

/** A formula with its value; a formula longer than Excel takes is its value alone. */
function calculated(formula: string, value: string | number): PrintedCell {
  return formula.length > longestFormula ? value : { formula, value };
}

function assessmentCells(cube: Cube, { indicator, row, cell }: Place, targets: readonly Target[]): PrintedCell[] {
  const { tree, query } = cube;
  const path = tree.path(row.node).map(tree.keyAt);
  const target = targetFor(targets, { indicator: indicator.id, tier: row.unit.tier, path, day: query.on });
  if (target === null || cell === undefined) return [null, null, null];
  const assessment = assessCell(cell, target, {
    asOf: query.on,
    oneMoreAddsTo: indicator.oneMoreAddsTo,
    scale: cube.scale,
  });
  const comparator = { ">": "trên", ">=": "từ", "<": "dưới", "<=": "đến" }[target.comparator];
  return [
    `${comparator} ${formatDecimal(target.percent)}%`,
    outcomes[assessment.outcome],
    assessment.outcome === "not-reached" ? assessment.short : null,
  ];
}

/** The coverage of the row, that of the indicator that has least of it. */
function coverageOf({ cells }: ScoreRow): string {
  const least = [...cells.values()]
    .map(({ coverage }) => coverage)
    .toSorted((a, b) => a.reported * b.expected - b.reported * a.expected)[0];
  return least === undefined ? "" : `${least.reported}/${least.expected}`;
}

function remarksOn(cube: Cube, rows: readonly ScoreRow[]): string[] {
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  return [
    "Tỷ lệ là công thức tính từ trang “Số liệu”, làm tròn nửa lên. Không phát sinh, chưa báo cáo và không thuộc thẩm quyền không phải là 0%.",
    ...(cells.some(({ estimated }) => estimated)
      ? ["Có số liệu ước tính: phần của đơn vị đã chia tách được phân theo tỷ lệ đã công bố."]
      : []),
    ...(cube.unallocated.length > 0
      ? ["Có số liệu chưa phân bổ được cho đơn vị mới; phần đó chỉ nằm ở dòng của đơn vị cấp trên."]
      : []),
  ];
}

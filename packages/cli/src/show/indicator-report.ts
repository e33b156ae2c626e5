import { formatDate, formatDecimal, formatNumber, formatPercent, formatPeriod, type Language } from "@de-an-06/domain";
import type { IndicatorReport, ReportedFigure } from "../commands/indicator-report.js";
import { nameOfCode, nameOfDimension, nameOfMeasure } from "./catalogue-names.js";
import { formatFindings } from "./indicator-findings.js";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { type Cell, type Column, formatTable } from "./table.js";
import { wrap } from "./text-width.js";

const words = {
  vi: {
    title: "CÁC CHỈ TIÊU",
    map: "theo đơn vị hành chính ngày",
    calendar: { reporting: "kỳ báo cáo hành chính", civil: "theo năm dương lịch" },
    unit: "Đơn vị",
    period: "Kỳ",
    counts: "Số liệu",
    rate: "Tỷ lệ",
    coverage: "Báo cáo",
    target: "Mục tiêu",
    reached: "đạt",
    short: "còn thiếu",
    perDay: "mỗi ngày",
    unreachable: "không thể đạt",
    "not-assessable": "chưa đánh giá được",
    estimated: "ước tính",
    partial: "chưa gồm phần chưa phân bổ",
    own: "Tự báo cáo",
    measure: "Chỉ số",
    value: "Số lượng",
    issues: "NHỮNG Ô CẦN XEM LẠI",
    none: "Số liệu chưa đủ để tính chỉ tiêu nào.",
    plain: "SỐ LIỆU KHÔNG TÍNH TỶ LỆ",
  },
  en: {
    title: "INDICATORS",
    map: "on the map of",
    calendar: { reporting: "administrative reporting periods", civil: "civil periods" },
    unit: "Unit",
    period: "Period",
    counts: "Counts",
    rate: "Rate",
    coverage: "Reports",
    target: "Target",
    reached: "reached",
    short: "short of",
    perDay: "a day",
    unreachable: "cannot be reached",
    "not-assessable": "cannot be assessed yet",
    estimated: "estimated",
    partial: "without an unallocated part",
    own: "Own figure",
    measure: "Measure",
    value: "Count",
    issues: "CELLS TO LOOK AT",
    none: "The figures do not suffice for any indicator.",
    plain: "COUNTS WITHOUT A RATIO",
  },
} as const satisfies Record<Language, unknown>;

/** What is said around a report of indicators. */
export interface IndicatorFrame {
  readonly name: string;
  readonly issues: readonly ShownIssue[];
}

/** Each indicator with its figures by unit, small bars, coverage and target; then what does not add up, and the issues. */
export function formatIndicatorReport(report: IndicatorReport, { name, issues }: IndicatorFrame, page: Page): string {
  const { language, paint, width } = page;
  const word = words[language];
  const { on, observations, cube, figures } = report;
  const first = observations.periods.reduce((least, one) => (one.from < least.from ? one : least));
  const last = observations.periods.reduce((most, one) => (one.to > most.to ? one : most));
  const days = `${formatDate(first.from, language)} – ${formatDate(last.to, language)}`;
  const about = [name, days, word.calendar[observations.calendar], `${word.map} ${formatDate(on, language)}`];
  const head = [paint.bold(word.title), ...wrap(about.filter(Boolean).join("; "), width)];
  const tables = cube.query.indicators.map((indicator) => {
    const own = figures.filter((one) => one.indicator === indicator);
    return [...wrap(indicator.name, width).map(paint.bold), formatFigures(own, report, page)];
  });
  const parts = [
    head,
    ...(tables.length === 0 ? [[word.none]] : tables),
    formatCountTable(report, page),
    ...formatFindings(report, page),
    issues.length === 0 ? [] : [paint.bold(`${word.issues} (${issues.length})`), formatIssueTable(issues, page)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

function formatFigures(figures: readonly ReportedFigure[], { by, cube }: IndicatorReport, page: Page): string {
  const word = words[page.language];
  const withTargets = figures.some(({ target }) => target !== null);
  const columns: Column[] = [
    { head: word.unit, least: 14, weight: 2 },
    ...by.map((one): Column => ({ head: one === "period" ? word.period : nameOfDimension(one), least: 12, weight: 2 })),
    { head: word.counts, align: "right", least: 9 },
    { head: word.rate, least: 20 },
    { head: word.coverage, align: "right", least: 5 },
    ...(withTargets ? [{ head: word.target, least: 12 }] : []),
  ];
  const rows = figures.map((one) => [
    one.unit.name,
    ...by.map((key) =>
      key === "period" ? formatPeriod(one.cell.period, page.language) : nameOfCode(key, one.cell.at[key]),
    ),
    formatCounts(one, cube.scale, page.language),
    formatRate(one, page),
    formatCoverage(one, page.language),
    ...(withTargets ? [formatAssessment(one, page)] : []),
  ]);
  return formatTable(columns, rows, page);
}

function formatCountTable({ counts, by, cube }: IndicatorReport, page: Page): string[] {
  const word = words[page.language];
  if (counts.length === 0) return [];
  const columns: Column[] = [
    { head: word.measure, least: 14, weight: 2 },
    { head: word.unit, least: 14, weight: 2 },
    ...by.map((one): Column => ({ head: one === "period" ? word.period : nameOfDimension(one), least: 12, weight: 2 })),
    { head: word.value, align: "right", least: 8 },
  ];
  const rows = counts.map(({ measure, unit, period, at, value }) => [
    nameOfMeasure(measure),
    unit.name,
    ...by.map((key) => (key === "period" ? formatPeriod(period, page.language) : nameOfCode(key, at[key]))),
    formatNumber(Math.round(value / cube.scale), page.language),
  ]);
  return [page.paint.bold(word.plain), formatTable(columns, rows, page)];
}

/** How many of the reports came in; where none did there is only what the unit stated of itself. */
function formatCoverage({ cell: { coverage, figure } }: ReportedFigure, language: Language): string {
  const { reported, expected } = coverage;
  return reported === 0 && "numerator" in figure ? words[language].own.toLowerCase() : `${reported}/${expected}`;
}

function formatCounts({ cell: { figure } }: ReportedFigure, scale: number, language: Language): string {
  if (figure.state !== "value" && figure.state !== "no-activity") return "–";
  const print = (count: number) => formatNumber(Math.round(count / scale), language);
  return `${print(figure.numerator)}/${print(figure.denominator)}`;
}

const barWidth = 10;

/** A bar and the percentage; where there is none, its state in words and no bar, so that nothing looks like 0 %. */
function formatRate({ cell, indicator, assessment }: ReportedFigure, { language, paint }: Page): Cell {
  const word = words[language];
  const { decimals, noActivity } = indicator;
  const { figure } = cell;
  const printed = formatPercent(figure, {
    language,
    decimals,
    ...(noActivity !== undefined && language === "vi" && { noActivity }),
  });
  if (figure.state !== "value") return { text: printed, paint: paint.dim };
  const full = Math.max(0, Math.min(barWidth, Math.floor((figure.numerator * barWidth) / figure.denominator)));
  const marks = [cell.estimated ? word.estimated : "", cell.partial ? word.partial : ""]
    .filter(Boolean)
    .map((mark) => ` (${mark})`);
  const paintRate =
    assessment?.outcome === "reached" ? paint.green : assessment?.outcome === "not-reached" ? paint.yellow : String;
  return { text: `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${printed}${marks.join("")}`, paint: paintRate };
}

function formatAssessment({ target, assessment }: ReportedFigure, { language }: Page): string {
  if (target === null || assessment === null) return "–";
  const word = words[language];
  const comparator = { ">": ">", ">=": "≥", "<": "<", "<=": "≤" }[target.comparator];
  const aim = `${comparator} ${formatDecimal(target.percent, language)}%`;
  if (assessment.outcome !== "not-reached") return `${aim}: ${word[assessment.outcome]}`;
  const pace =
    assessment.perDay === null ? "" : `, ${formatNumber(Math.ceil(assessment.perDay), language)} ${word.perDay}`;
  return `${aim}: ${word.short} ${formatNumber(assessment.short, language)}${pace}`;
}

import { identities } from "@de-an-06/catalogue";
import { formatNumber, formatPeriod, type Language } from "@de-an-06/domain";
import type { IndicatorReport } from "../commands/indicator-report.js";
import { nameOfMeasure } from "./catalogue-names.js";
import type { Page } from "./page.js";
import { type Column, formatTable } from "./table.js";

const words = {
  vi: {
    unit: "Đơn vị",
    period: "Kỳ",
    residuals: "SỐ LIỆU KHÔNG CÂN ĐỐI TRONG MỘT BÁO CÁO",
    imbalances: "SỐ TỰ BÁO CÁO LỆCH VỚI TỔNG CẤP DƯỚI",
    unallocated: "PHẦN CHƯA PHÂN BỔ ĐƯỢC",
    identity: "Quan hệ",
    left: "Vế trái",
    right: "Vế phải",
    difference: "Chênh lệch",
    own: "Tự báo cáo",
    below: "Tổng cấp dưới",
    at: "Nằm ở",
    from: "Của đơn vị",
    measure: "Chỉ số",
    value: "Số lượng",
    nowhere: "trên mọi cấp",
  },
  en: {
    unit: "Unit",
    period: "Period",
    residuals: "FIGURES OF ONE REPORT THAT DO NOT ADD UP",
    imbalances: "OWN FIGURES THAT ARE NOT THE SUM BELOW",
    unallocated: "WHAT COULD NOT BE ALLOCATED",
    identity: "Identity",
    left: "Left",
    right: "Right",
    difference: "Difference",
    own: "Own figure",
    below: "Sum below",
    at: "Stays at",
    from: "Of unit",
    measure: "Measure",
    value: "Count",
    nowhere: "above every level",
  },
} as const satisfies Record<Language, unknown>;

/** What does not add up in a report of indicators: identities, own figures against the sums below, and what could not be allocated. */
export function formatFindings(report: IndicatorReport, page: Page): readonly string[][] {
  return [formatResiduals(report, page), formatImbalances(report, page), formatUnallocated(report, page)];
}

function formatResiduals({ residuals, cube }: IndicatorReport, page: Page): string[] {
  const word = words[page.language];
  if (residuals.length === 0) return [];
  const print = (count: number) => formatNumber(count, page.language);
  const rows = residuals.map(({ identity, unit, period, left, right, difference }) => [
    cube.query.hierarchy.unit(unit)?.name ?? unit,
    formatPeriod(period, page.language),
    identities.find(({ id }) => id === identity)?.name ?? identity,
    print(left),
    print(right),
    print(difference),
  ]);
  const heads: Column[] = [{ head: word.unit }, { head: word.period }, { head: word.identity }, ...[word.left, word.right, word.difference].map((head): Column => ({ head, align: "right", least: 6 }))]; // prettier-ignore
  return [page.paint.bold(word.residuals), formatTable(heads, rows, page)];
}

function formatImbalances({ imbalances, cube }: IndicatorReport, page: Page): string[] {
  const word = words[page.language];
  if (imbalances.length === 0) return [];
  const print = (count: number | null) =>
    count === null ? "–" : formatNumber(Math.round(count / cube.scale), page.language);
  const rows = imbalances.map(({ unit, measure, own, children, imbalance }) => [
    cube.query.hierarchy.unit(unit)?.name ?? unit,
    nameOfMeasure(measure),
    print(own),
    print(children),
    print(imbalance),
  ]);
  const heads: Column[] = [{ head: word.unit }, { head: word.measure }, ...[word.own, word.below, word.difference].map((head): Column => ({ head, align: "right", least: 6 }))]; // prettier-ignore
  return [page.paint.bold(word.imbalances), formatTable(heads, rows, page)];
}

function formatUnallocated({ cube }: IndicatorReport, page: Page): string[] {
  const word = words[page.language];
  const { unallocated } = cube;
  if (unallocated.length === 0) return [];
  const nameOf = (key: Parameters<typeof cube.query.hierarchy.unit>[0] | null) =>
    key === null ? word.nowhere : (cube.query.hierarchy.unit(key)?.name ?? key);
  const rows = unallocated.map(({ at, from, measure, value }) => [
    nameOf(from),
    nameOf(at),
    nameOfMeasure(measure),
    formatNumber(Math.round(value / cube.scale), page.language),
  ]);
  const heads: Column[] = [
    { head: word.from },
    { head: word.at },
    { head: word.measure },
    { head: word.value, align: "right" },
  ];
  return [page.paint.bold(word.unallocated), formatTable(heads, rows, page)];
}

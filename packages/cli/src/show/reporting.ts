import {
  formatCitation,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  type Language,
  onTimeRate,
  type Period,
  type TimelinessCount,
  type UnitKey,
} from "@de-an-06/domain";
import type { Reporting } from "../commands/reporting.js";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { type Cell, type Column, formatTable } from "./table.js";
import { wrap } from "./text-width.js";

const words = {
  vi: {
    title: "TÌNH HÌNH GỬI BÁO CÁO",
    asOf: "tính đến ngày",
    basis: "Căn cứ",
    period: "Kỳ",
    rank: "Hạng",
    unit: "Đơn vị",
    expected: "Phải gửi",
    onTime: "Đúng hạn",
    late: "Quá hạn",
    missing: "Chưa gửi",
    pending: "Chưa đến hạn",
    notRequired: "Không phải gửi",
    over: "Ngoài yêu cầu",
    rate: "Tỷ lệ đúng hạn",
    total: "Cộng",
    league: "BẢNG XẾP HẠNG",
    reminders: "CẦN ĐÔN ĐỐC HÔM NAY",
    to: "Đôn đốc",
    reports: "Báo cáo",
    days: "Thời hạn",
    overdue: (days: number) => `quá hạn ${days} ngày`,
    left: (days: number) => (days === 0 ? "hạn cuối hôm nay" : `còn ${days} ngày`),
    beyond: "BÁO CÁO NGOÀI YÊU CẦU",
    why: { "not-owed": "không thuộc diện phải gửi", "not-required": "được miễn mà vẫn gửi" },
    reason: "Lý do",
    none: "không phải gửi",
    notDue: "chưa đến hạn",
    issues: "NHỮNG CHỖ CẦN XEM LẠI",
    nothing: "Không có báo cáo nào phải gửi trong thời gian này.",
  },
  en: {
    title: "REPORTING",
    asOf: "as of",
    basis: "Basis",
    period: "Period",
    rank: "Rank",
    unit: "Unit",
    expected: "Expected",
    onTime: "On time",
    late: "Late",
    missing: "Missing",
    pending: "Not due yet",
    notRequired: "Not required",
    over: "Beyond",
    rate: "On-time rate",
    total: "Total",
    league: "LEAGUE TABLE",
    reminders: "TO BE REMINDED TODAY",
    to: "Whom",
    reports: "Reports",
    days: "Due",
    overdue: (days: number) => `${days} ${days === 1 ? "day" : "days"} overdue`,
    left: (days: number) => (days === 0 ? "due today" : `${days} ${days === 1 ? "day" : "days"} left`),
    beyond: "REPORTS BEYOND WHAT IS ASKED",
    why: { "not-owed": "not owed by the unit", "not-required": "sent although exempt" },
    reason: "Why",
    none: "none owed",
    notDue: "not due yet",
    issues: "WHAT TO LOOK AT",
    nothing: "No report is owed in this time.",
  },
} as const satisfies Record<Language, unknown>;

/** What is said around it. */
export interface ReportingFrame {
  readonly issues: readonly ShownIssue[];
  /** The name of the file, empty for standard input. */
  readonly name: string;
}

/** The whole answer of `reports` for a person: by period, by unit, whom to remind, what is beyond what was asked. */
export function formatReporting(reporting: Reporting, { issues, name }: ReportingFrame, page: Page): string {
  const { asOf, regime } = reporting;
  const say = words[page.language];
  const { paint } = page;
  const title = `${paint.bold(say.title)} · ${[name, `${say.asOf} ${formatDate(asOf, page.language)}`].filter(Boolean).join(" · ")}`;
  const { document, article } = regime.source;
  const basis = `${say.basis}: ${[formatCitation(document, page.language), article].filter(Boolean).join("; ")}`;
  const empty = reporting.periods.length === 0 ? [say.nothing] : [];
  const parts = [
    [title, ...wrap(regime.name, page.width), ...wrap(basis, page.width).map(paint.dim), ...empty].join("\n"),
    periodTable(reporting, page),
    section(say.league, leagueRows(reporting, page), page),
    section(say.reminders, reminderRows(reporting, page), page),
    section(say.beyond, overRows(reporting, page), page),
    issues.length === 0 ? "" : `${paint.bold(say.issues)}\n${formatIssueTable(issues, page)}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

function section(heading: string, { columns, rows }: Rows, page: Page): string {
  return rows.length === 0 ? "" : `${page.paint.bold(heading)}\n${formatTable(columns, rows, page)}`;
}

/** The counts that every such table has; the two that stand beside the expected ones only where there are any. */
function counted(total: TimelinessCount) {
  const always = ["expected", "onTime", "late", "missing", "pending"] as const;
  return [...always, ...(["notRequired", "over"] as const).filter((member) => total[member] > 0)];
}

function countCells(count: TimelinessCount, total: TimelinessCount, page: Page): Cell[] {
  const { paint, language } = page;
  const colours = { missing: paint.red, late: paint.yellow, onTime: paint.green, over: paint.yellow };
  return [
    ...counted(total).map((member): Cell => {
      const text = formatNumber(count[member], language);
      const colour = member in colours ? colours[member as keyof typeof colours] : undefined;
      return count[member] > 0 && colour ? { text, paint: colour } : text;
    }),
    rateText(count, page),
  ];
}

function rateText(count: TimelinessCount, { language }: Page): string {
  const figure = onTimeRate(count);
  if (figure.state === "value") return formatPercent(figure, { language });
  return count.expected === 0 ? words[language].none : words[language].notDue;
}

function countColumns(total: TimelinessCount, page: Page): Column[] {
  const say = words[page.language];
  return [...counted(total), "rate" as const].map((member) => ({ head: say[member], align: "right", least: 5 }));
}

function periodTable({ periods, total }: Reporting, page: Page): string {
  if (periods.length === 0) return "";
  const say = words[page.language];
  const arrows = { up: " ↑", level: " =", down: " ↓" };
  const rows = periods.map(({ period, count, trend }) => {
    const cells = countCells(count, total, page);
    const rate = `${rateText(count, page)}${trend === null ? "" : arrows[trend]}`;
    return [nameOf(period, page), ...cells.slice(0, -1), rate];
  });
  const foot = [say.total, ...countCells(total, total, page)];
  const columns: Column[] = [{ head: say.period, least: 10, weight: 2 }, ...countColumns(total, page)];
  return formatTable(columns, rows, { ...page, foot });
}

function leagueRows({ units, hierarchy, total }: Reporting, page: Page): Rows {
  const say = words[page.language];
  return {
    columns: [
      { head: say.rank, align: "right", least: 4 },
      { head: say.unit, least: 12, weight: 2 },
      ...countColumns(total, page),
    ],
    rows: units.map(({ unit, rank, count }) => [
      rank === null ? "–" : String(rank),
      hierarchy.unit(unit)?.name ?? unit,
      ...countCells(count, total, page),
    ]),
  };
}

function reminderRows({ reminders, hierarchy }: Reporting, page: Page): Rows {
  const say = words[page.language];
  const name = (unit: UnitKey) => hierarchy.unit(unit)?.name ?? unit;
  const agency = (code: string) => hierarchy.validities(code).at(-1)?.name ?? code;
  return {
    columns: [
      { head: say.to, least: 14, weight: 2 },
      { head: say.reports, least: 14, weight: 2 },
      { head: say.days, least: 10 },
    ],
    rows: reminders.map(({ to, through, level, reports }) => {
      const nearest = Math.min(...reports.map(({ daysLeft }) => daysLeft));
      const whose = level === 0 ? reports.map((one) => nameOf(one.period, page)) : reports.map((one) => name(one.unit));
      const text = nearest < 0 ? say.overdue(-nearest) : say.left(nearest);
      return [
        through === null ? name(to) : `${name(to)} (${page.language === "vi" ? "qua" : "through"} ${agency(through)})`,
        shortList([...new Set(whose)], page),
        nearest < 0 ? { text, paint: page.paint.red } : text,
      ];
    }),
  };
}

function overRows({ table, hierarchy }: Reporting, page: Page): Rows {
  const say = words[page.language];
  return {
    columns: [
      { head: say.unit, least: 12, weight: 2 },
      { head: say.period, least: 10 },
      { head: say.reason, least: 14 },
    ],
    rows: table.over.map(({ report, why }) => [
      hierarchy.unit(report.unit)?.name ?? report.unit,
      nameOf(report.period, page),
      say.why[why],
    ]),
  };
}

const mostNamed = 4;

function shortList(names: readonly string[], { language }: Page): string {
  const more = names.length - mostNamed;
  const and = { vi: `và ${more} mục nữa`, en: `and ${more} more` }[language];
  return [...names.slice(0, mostNamed), ...(more > 0 ? [and] : [])].join(", ");
}

/** A period without its window, which the title's calendar says. */
function nameOf(period: Period, { language }: Page): string {
  return formatPeriod(period, language).replace(/ \(.*/u, "");
}

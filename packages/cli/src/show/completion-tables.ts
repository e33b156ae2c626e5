import {
  type Completion,
  formatPercent,
  formatPeriod,
  type Language,
  period,
  standingNames,
  standingWords,
} from "@de-an-06/domain";
import type { TaskReport } from "../commands/task-report.js";
import { formatFields } from "./fields.js";
import type { Page } from "./page.js";
import { type Cell, type Column, formatTable } from "./table.js";
import { wrap } from "./text-width.js";
import { capitalised } from "./words.js";

const words = {
  vi: {
    ofDue: "Hoàn thành trên số đến hạn",
    onTime: "Hoàn thành đúng hạn trên số đến hạn",
    ofAssigned: "Hoàn thành trên tổng số được giao",
    standing: "Tình trạng",
    count: "Số nhiệm vụ",
    total: "Tổng số",
    agency: "Cơ quan chủ trì",
    month: "Tháng đến hạn",
    nobody: "(chưa rõ cơ quan chủ trì)",
    noDay: "(không có ngày đến hạn)",
    all: "Toàn bộ",
    shared: "Nhiệm vụ có nhiều cơ quan chủ trì được tính ở từng cơ quan và một lần ở dòng “Toàn bộ”.",
    requested: "Cơ quan được đề nghị không bị tính quá hạn.",
  },
  en: {
    ofDue: "Done, of those due",
    onTime: "Done on time, of those due",
    ofAssigned: "Done, of all assigned",
    standing: "Standing",
    count: "Tasks",
    total: "Total",
    agency: "Lead agency",
    month: "Month due",
    nobody: "(no lead agency)",
    noDay: "(no due day)",
    all: "All",
    shared: "A task with several lead agencies counts for each of them, and once in the row “All”.",
    requested: "Bodies that were requested are never counted as overdue.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The ratios of all tasks with their bars, and how many stand how. */
export function formatCompletion(of: Completion, page: Page): string {
  const { language, width } = page;
  const word = words[language];
  const ratio = (figure: Completion["ratioOfDue"]) => {
    if (figure.state !== "value") return formatPercent(figure, { language });
    const { numerator, denominator } = figure;
    const full = Math.round((numerator / denominator) * barWidth);
    const bar = width < 80 ? "" : `  ${"█".repeat(full)}${"░".repeat(barWidth - full)}`;
    return `${formatPercent(figure, { language }).padStart(7)}${bar}  ${numerator}/${denominator}`;
  };
  const counts = standingNames.map((name) => [standingWords[name][language], of[countOf[name]]] as const);
  return [
    formatFields(
      [
        [word.ofDue, [ratio(of.ratioOfDue)]],
        [word.onTime, [ratio(of.onTimeRatio)]],
        [word.ofAssigned, [ratio(of.ratioOfAssigned)]],
      ],
      page,
    ),
    "",
    formatTable(
      [{ head: word.standing }, { head: word.count, align: "right" }],
      counts.filter(([, count]) => count > 0).map(([name, count]) => [name, String(count)]),
      { ...page, foot: bold([word.total, String(of.total)], page) },
    ),
  ].join("\n");
}

const barWidth = 20;

const countOf = {
  "done-on-time": "doneOnTime",
  "done-late": "doneLate",
  "done-undated": "doneUndated",
  "open-in-time": "openInTime",
  "open-overdue": "openOverdue",
  ongoing: "ongoing",
  "awaiting-condition": "awaitingCondition",
  undated: "undated",
  excluded: "excluded",
} as const satisfies Record<(typeof standingNames)[number], keyof Completion>;

/** Completion by lead agency, the one with most tasks first. */
export function formatByLead({ byLead, overdue, completion }: TaskReport, page: Page): string {
  const word = words[page.language];
  const groups = [...byLead]
    .sort(([, a], [, b]) => b.total - a.total)
    .map(
      ([name, of]) =>
        [capitalised(name) || word.nobody, { ...of, openOverdue: overdue.byLead.get(name) ?? 0 }] as const,
    );
  const counted = groups.reduce((sum, [, of]) => sum + of.total, 0);
  const all = { ...completion, openOverdue: overdue.all };
  const remarks = [
    ...(counted > completion.total ? [word.shared] : []),
    ...([...byLead].some(([name, of]) => of.openOverdue > (overdue.byLead.get(name) ?? 0)) ? [word.requested] : []),
  ];
  return [
    formatGroups({ head: word.agency, groups, all }, page),
    ...remarks.flatMap((remark) => wrap(remark, page.width)).map(page.paint.dim),
  ].join("\n");
}

/** Completion by the month of the due day, the earliest first. */
export function formatByMonth({ byMonth, completion }: TaskReport, page: Page): string {
  const word = words[page.language];
  const groups = [...byMonth]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(
      ([month, of]) => [month === "" ? word.noDay : formatPeriod(period(month, "civil"), page.language), of] as const,
    );
  return formatGroups({ head: word.month, groups, all: completion }, page);
}

/** A column of a table by group, and how wide a page must be to show it. */
interface GroupColumn {
  readonly vi: string;
  readonly en: string;
  readonly from: number;
  readonly value: (of: Completion) => number;
}

const columns: readonly GroupColumn[] = [
  { vi: "Được giao", en: "Assigned", from: 0, value: (of) => of.total },
  { vi: "Đến hạn", en: "Due", from: 0, value: (of) => of.due },
  { vi: "Đúng hạn", en: "On time", from: 80, value: (of) => of.doneOnTime },
  { vi: "Muộn", en: "Late", from: 80, value: (of) => of.doneLate },
  { vi: "Quá hạn", en: "Overdue", from: 0, value: (of) => of.openOverdue },
  { vi: "Trong hạn", en: "In time", from: 130, value: (of) => of.openInTime },
  { vi: "Thường xuyên", en: "Ongoing", from: 130, value: (of) => of.ongoing },
  { vi: "Chờ điều kiện", en: "Awaiting", from: 130, value: (of) => of.awaitingCondition },
  { vi: "Khác", en: "Other", from: 130, value: (of) => of.doneUndated + of.undated + of.excluded },
];

interface Groups {
  readonly head: string;
  readonly groups: readonly (readonly [name: string, of: Completion])[];
  readonly all: Completion;
}

function formatGroups({ head, groups, all }: Groups, page: Page): string {
  const { language, width } = page;
  const shown = columns.filter(({ from }) => width >= from);
  const heads: Column[] = [
    { head, least: 10, weight: 4 },
    ...shown.map((column): Column => ({ head: column[language], align: "right", least: 6 })),
    { head: { vi: "Tỷ lệ", en: "Done" }[language], align: "right", least: 7 },
  ];
  const row = (name: string, of: Completion) => [
    name,
    ...shown.map(({ value }) => String(value(of) || "–")),
    of.due === 0 ? "–" : formatPercent(of.ratioOfDue, { language }),
  ];
  const rows = groups.map(([name, of]) => row(name, of));
  return formatTable(heads, rows, { ...page, foot: bold(row(words[language].all, all), page) });
}

function bold(row: readonly string[], { paint }: Page): Cell[] {
  return row.map((text) => ({ text, paint: paint.bold }));
}

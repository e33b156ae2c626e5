import {
  findings,
  findingWords,
  formatDate,
  formatDeadline,
  formatDecimal,
  formatPeriod,
  gradeOf,
  gradeWords,
  type Language,
  type Profile,
  usualStrictness,
} from "@de-an-06/domain";
import type { ProfileSummary } from "../commands/profile-summary.js";
import { formatFields } from "./fields.js";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { type Column, formatTable } from "./table.js";

const words = {
  vi: {
    title: "CẤU HÌNH CỦA TỈNH",
    asOf: "tính đến ngày",
    regimes: "CHẾ ĐỘ BÁO CÁO",
    regime: "Chế độ",
    window: "Kỳ, ngày chốt số liệu",
    due: "Thời hạn",
    next: "Hạn gửi sắp tới",
    ended: "không có hiệu lực",
    targets: "CHỈ TIÊU",
    indicator: "Chỉ số",
    level: "Mức",
    dueOn: "Đến ngày",
    inForce: "Hiệu lực",
    from: "từ",
    until: "đến",
    outlines: "Đề cương",
    agencies: "Cơ quan, chữ viết tắt",
    templates: "Định hướng thành phần tổ công tác",
    rules: "Quy định về trách nhiệm",
    standing: "Cơ quan thường trực",
    exemptions: "Miễn báo cáo",
    years: "Năm có lịch làm việc riêng",
    hotlines: "Đường dây nóng",
    lenient: "“Trước ngày” hiểu là “đến ngày”",
    yes: "có",
    reminders: "Nhắc việc",
    ahead: (days: number) => `trước hạn ${days} ngày`,
    overdue: (days: readonly number[]) => `quá hạn ${days.join(", ")} ngày`,
    jump: "Thay đổi đột biến",
    strictness: "MỨC ĐỘ NGHIÊM NGẶT KHÁC MẶC ĐỊNH",
    finding: "Nội dung kiểm tra",
    grade: "Mức độ",
    issues: "CHỖ SAI",
    notes: "CẦN LƯU Ý",
    fine: "Tệp cấu hình dùng được.",
    unusable: "Tệp cấu hình chưa dùng được.",
  },
  en: {
    title: "PROFILE OF A PROVINCE",
    asOf: "as of",
    regimes: "REGIMES",
    regime: "Regime",
    window: "Period, window",
    due: "Deadline",
    next: "Due next",
    ended: "not in force",
    targets: "TARGETS",
    indicator: "Indicator",
    level: "Level",
    dueOn: "Until",
    inForce: "In force",
    from: "from",
    until: "until",
    outlines: "Outlines",
    agencies: "Agencies, abbreviations",
    templates: "Group templates",
    rules: "Rules of accountability",
    standing: "Standing agencies",
    exemptions: "Exemptions",
    years: "Own years of the work calendar",
    hotlines: "Hotlines",
    lenient: "“Before the” read as “by the”",
    yes: "yes",
    reminders: "Reminders",
    ahead: (days: number) => `${days} days ahead`,
    overdue: (days: readonly number[]) => `${days.join(", ")} days overdue`,
    jump: "What is a jump",
    strictness: "STRICTNESS OTHER THAN USUAL",
    finding: "Finding",
    grade: "Taken as",
    issues: "WHAT IS WRONG",
    notes: "WORTH KNOWING",
    fine: "The profile can be used.",
    unusable: "The profile cannot be used yet.",
  },
} as const satisfies Record<Language, unknown>;

const signs = { ">": ">", ">=": "≥", "<": "<", "<=": "≤" } as const;

/** What is said around it. */
export interface ProfileFrame {
  readonly issues: readonly ShownIssue[];
  readonly notes: readonly ShownIssue[];
  /** The name of the file, empty for standard input. */
  readonly name: string;
}

/** The whole answer of `profile check` for a person: what the file holds, what is wrong and what is worth knowing. */
export function formatProfile(summary: ProfileSummary | null, frame: ProfileFrame, page: Page): string {
  const { issues, notes, name } = frame;
  const say = words[page.language];
  const { paint } = page;
  const verdict = issues.length === 0 ? paint.green(say.fine) : paint.red(say.unusable);
  const parts = [
    [titleOf(summary, name, page), ...(summary === null ? [] : [fields(summary.profile, page)])].join("\n"),
    ...(summary === null ? [] : tables(summary, page)),
    list(`${say.issues} (${issues.length})`, issues, page),
    list(`${say.notes} (${notes.length})`, notes, page),
    verdict,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function titleOf(summary: ProfileSummary | null, name: string, { language, paint }: Page): string {
  const say = words[language];
  const about =
    summary === null
      ? []
      : [`${summary.profile.name} (${summary.profile.unit})`, `${say.asOf} ${formatDate(summary.on, language)}`];
  return [paint.bold(say.title), ...[name, ...about].filter(Boolean)].join(" · ");
}

function fields(profile: Profile, page: Page): string {
  const say = words[page.language];
  const count = (rows: readonly unknown[] | undefined) => (rows === undefined ? [] : [String(rows.length)]);
  const { reminders, jump, lenient, calendarYears } = profile;
  return formatFields(
    [
      [say.outlines, (profile.outlines ?? []).map(({ id, title }) => `${id}: ${title}`)],
      [say.agencies, count(profile.agencies)],
      [say.templates, count(profile.groupTemplates)],
      [say.rules, count(profile.accountabilityRules)],
      [say.standing, (profile.standingAgencies ?? []).map(({ of, agency }) => `${of}: ${agency}`)],
      [say.exemptions, count(profile.exemptions)],
      [say.years, calendarYears === undefined ? [] : [calendarYears.map(({ year }) => year).join(", ")]],
      [say.hotlines, profile.hotlines ?? []],
      [say.lenient, lenient === true ? [say.yes] : []],
      [say.reminders, reminders ? [`${say.ahead(reminders.ahead)}; ${say.overdue(reminders.overdue)}`] : []],
      [say.jump, jump ? [`> ${jump.percent}%, ≥ ${jump.atLeast}`] : []],
    ],
    page,
  );
}

function tables({ profile, regimes, on }: ProfileSummary, page: Page): readonly string[] {
  const { language } = page;
  const say = words[language];
  const day = (one: Parameters<typeof formatDate>[0]) => formatDate(one, language);
  const own = findings.filter((one) => gradeOf(one, profile.strictness) !== usualStrictness[one]);
  return [
    section(
      say.regimes,
      [{ head: say.regime, weight: 2 }, { head: say.window }, { head: say.due }, { head: say.next }],
      {
        page,
        rows: regimes.map(({ regime, inForce, next }) => [
          `${regime.name}\n${regime.id}`,
          next.map(({ period }) => formatPeriod(period, language)).join("\n"),
          formatDeadline(regime.due, language),
          next.length === 0 && !inForce ? say.ended : next.map(({ due }) => day(due)).join("\n"),
        ]),
      },
    ),
    section(
      say.targets,
      [
        { head: say.indicator, weight: 2 },
        { head: say.level, align: "right" },
        { head: say.dueOn },
        { head: say.inForce },
      ],
      {
        page,
        rows: (profile.targets ?? []).map(({ id, indicator, comparator, percent, dueOn, from, until }) => [
          `${indicator}\n${id}`,
          `${signs[comparator]} ${formatDecimal(percent, language)}%`,
          dueOn === null ? "" : day(dueOn),
          `${say.from} ${day(from)}${until === null ? "" : ` ${say.until} ${day(until)}`}${from <= on && (until === null || on <= until) ? "" : `\n${say.ended}`}`,
        ]),
      },
    ),
    section(say.strictness, [{ head: say.finding, weight: 2 }, { head: say.grade }], {
      page,
      rows: own.map((one) => [findingWords[one][language], gradeWords[gradeOf(one, profile.strictness)][language]]),
    }),
  ];
}

function section(
  title: string,
  columns: readonly Column[],
  { rows, page }: { readonly rows: readonly (readonly string[])[]; readonly page: Page },
): string {
  return rows.length === 0 ? "" : `${page.paint.bold(title)}\n${formatTable(columns, rows, { ...page, ruled: true })}`;
}

function list(title: string, issues: readonly ShownIssue[], page: Page): string {
  return issues.length === 0 ? "" : `${page.paint.bold(title)}\n${formatIssueTable(issues, page)}`;
}

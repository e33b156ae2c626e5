import { accountabilityRules, agencyNames, reportingRegimes, targets, vietnamWorkCalendar } from "@de-an-06/catalogue";
import {
  type AccountabilityFacts,
  type AccountabilityRule,
  assess,
  type ExplanationRecord,
  figure,
  obligations,
  type OnDay,
  period,
  plainDate,
  type Submission,
  timeliness,
  unwrap,
} from "@de-an-06/domain";
import { readTasks } from "@de-an-06/spreadsheet";
import { buildWorkbook } from "../tracking-2023/build-workbook.js";
import { issuedOn } from "../tracking-2023/plan-2023.js";
import { hierarchy, key } from "./units.js";

/** Said wherever the facts are shown. */
export const inventedNotice =
  "Nhiệm vụ, chỉ tiêu, chế độ báo cáo là thật; tiến độ, báo cáo, kết quả, giải trình là minh họa, không có thật";

export const on: OnDay = { asOf: plainDate("2023-05-10"), calendar: vietnamWorkCalendar };

/** The 26 tasks of the plan of Bắc Giang for 2023, with the invented progress of the example tracking-2023. */
export const tasks = unwrap(
  await readTasks(await buildWorkbook(), { issuedOn: plainDate(issuedOn), agencies: agencyNames }),
);

const found = reportingRegimes.find(({ id }) => id === "bac-giang-2023-monthly");
if (found === undefined) throw new Error("The catalogue holds the monthly reports of Bắc Giang.");
/** The plan: agencies and districts report to the province before the 15th of each month. */
export const regime = found;

const sent = (unit: string, month: string, sentOn: string): Submission => ({
  regime: regime.id,
  unit: key(unit),
  period: period(month, "reporting"),
  sentOn: plainDate(sentOn),
});

/** Invented: the city is in time, one district is late once, the other sends nothing after February. */
const sendings = [
  ...["02", "03", "04"].map((month) => sent("213", `2023-${month}`, `2023-${month}-14`)),
  sent("24:yen-the", "2023-02", "2023-02-14"),
  sent("24:yen-the", "2023-03", "2023-03-20"),
  sent("24:yen-the", "2023-04", "2023-04-14"),
  sent("24:hiep-hoa", "2023-02", "2023-02-13"),
  ...["02", "03", "04"].map((month) => sent("24:so-tttt", `2023-${month}`, `2023-${month}-12`)),
];

const window = { from: plainDate("2023-01-15"), to: plainDate("2023-04-14") };
const owed = unwrap(obligations([regime], window, { hierarchy, calendar: vietnamWorkCalendar }));
const reports = timeliness(owed, sendings, on.asOf);

const target = targets.find(({ id }) => id === "bac-giang-2023-health-facilities");
if (target === undefined) throw new Error("The catalogue holds the targets of the plan.");
/** Invented: 30 of 40 facilities; the plan asks the health department for at least 80 % by the end of the quarter. */
const facilities = {
  body: { id: null, name: "Sở Y tế" },
  target,
  assessment: assess(figure(30, 40), target, { asOf: on.asOf, oneMoreAddsTo: "numerator" }),
};

export const facts: AccountabilityFacts = { tasks, reports, targets: [facilities], hierarchy };

/** Invented: the plan orders explanations from nobody, so the example has a rule of its own beside the three of the plan. */
const explainRule: AccountabilityRule = {
  id: "minh-hoa-explain",
  act: "explain",
  counts: [
    { kind: "task", standings: ["open-overdue"] },
    { kind: "target", standings: ["missed"] },
  ],
  atLeast: 1,
  to: "Chủ tịch UBND tỉnh",
  answer: { kind: "within", count: 10, unit: "working-day", after: null },
  from: plainDate("2023-01-01"),
  until: plainDate("2023-12-31"),
  source: {
    document: { kind: "other", number: null, year: null, symbol: null, issuer: null, issuedOn: null, title: "Quy định minh họa" }, // prettier-ignore
    confidence: "inferred",
  },
};

export const rules = [...accountabilityRules.filter(({ id }) => id.startsWith("bac-giang-2023-")), explainRule];

/** Invented: given in time, and not accepted. */
export const explanations: readonly ExplanationRecord[] = [
  {
    id: "gt-1",
    body: "Sở Thông tin và Truyền thông",
    rule: explainRule.id,
    givenOn: plainDate("2023-04-07"),
    reason: "Chờ nhà mạng đối soát thuê bao",
    remedy: "Đối soát xong trong tháng 6",
    askedFor: plainDate("2023-06-30"),
    answer: { on: plainDate("2023-04-12"), accepted: false, note: "Cần có lộ trình từng tuần" },
  },
];

import {
  type Assignee,
  type Deadline,
  dueDayOf,
  formatDate,
  formatDeadline,
  type Language,
  leadersOf,
  type Standing,
  standingWords,
} from "@de-an-06/domain";
import type { ReportedTask } from "../commands/task-report.js";
import type { Page } from "./page.js";
import { type Cell, type Column, formatTable } from "./table.js";
import { capitalised, deadlineKindWords, partWords } from "./words.js";

const words = {
  vi: {
    number: "TT",
    title: "Nhiệm vụ",
    lead: "Chủ trì",
    others: "Phối hợp",
    kind: "Loại thời hạn",
    deadline: "Thời hạn",
    due: "Hạn cuối",
    standing: "Tình trạng",
    who: "Nhiệm vụ, cơ quan",
    requested: "đề nghị",
    stale: "chưa có tiến độ trong kỳ báo cáo",
    withCondition: "có điều kiện",
  },
  en: {
    number: "No.",
    title: "Task",
    lead: "Lead",
    others: "Coordinating",
    kind: "Kind of deadline",
    deadline: "Deadline",
    due: "Last day",
    standing: "Standing",
    who: "Task, agencies",
    requested: "requested",
    stale: "nothing reported in the last period",
    withCondition: "with a condition",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What a row of the table holds, whatever the width: the texts of one task. */
interface Row {
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly others: string;
  readonly kind: string;
  readonly deadline: string;
  readonly due: string;
  readonly standing: Cell;
}

type Shape = readonly (readonly [Column, (row: Row) => Cell])[];

/** Each task with its agencies, deadline, last day on time and standing; a narrower page folds columns into one another. */
export function formatTaskTable(tasks: readonly ReportedTask[], page: Page): string {
  const shape = shapeFor(page);
  const rows = tasks.map((task) => toRow(task, page)).map((row) => shape.map(([, cell]) => cell(row)));
  return formatTable(
    shape.map(([column]) => column),
    rows,
    { ...page, ruled: true },
  );
}

function shapeFor({ width, language }: Page): Shape {
  const word = words[language];
  const number = [{ head: word.number, align: "right", least: 3 }, (row: Row) => row.number] as const;
  const standing = [{ head: word.standing, least: 16 }, (row: Row) => row.standing] as const;
  const due = [{ head: word.due, least: 10 }, (row: Row) => row.due] as const;
  if (width < 110) {
    const who = ({ title, lead, others }: Row) =>
      [title, lead && `${word.lead}: ${lead}`, others && `${word.others}: ${others}`].filter(Boolean).join("\n");
    const when = ({ deadline, kind, due }: Row) =>
      [deadline, kind && deadline.toLowerCase() !== kind && `(${kind})`, due && `${word.due}: ${due}`]
        .filter(Boolean)
        .join("\n");
    return [
      number,
      [{ head: word.who, least: 28, weight: 2 }, who],
      [{ head: word.deadline, least: 18 }, when],
      standing,
    ];
  }
  const agencies = [
    [{ head: word.title, least: 24, weight: 2 }, (row: Row) => row.title],
    [{ head: word.lead, least: 14 }, (row: Row) => row.lead],
    [{ head: word.others, least: 14 }, (row: Row) => row.others],
  ] as const;
  if (width < 150) {
    const deadline = ({ deadline, kind }: Row) =>
      [deadline, kind && deadline.toLowerCase() !== kind && `(${kind})`].filter(Boolean).join("\n");
    return [number, ...agencies, [{ head: word.deadline, least: 14 }, deadline], due, standing];
  }
  return [
    number,
    ...agencies,
    [{ head: word.kind, least: 12 }, (row) => row.kind],
    [{ head: word.deadline, least: 14 }, (row) => row.deadline],
    due,
    standing,
  ];
}

function toRow({ task, deadline, standing, stale }: ReportedTask, { language, paint }: Page): Row {
  const due = dueDayOf(standing);
  const phrase = deadline === null ? "—" : capitalised(formatDeadline(deadline, language));
  return {
    number: task.id,
    title: task.title,
    lead: leadersOf(task)
      .map((one) => nameOf(one, language))
      .join(", "),
    others: task.assignees
      .filter(({ part }) => part !== "lead" && part !== "co-lead")
      .map((one) => nameOf(one, language))
      .join(", "),
    kind: deadline === null ? "" : kindOf(deadline, language),
    deadline: phrase,
    due: due === null ? "" : formatDate(due, language),
    standing: {
      text: standingText(standing, stale, language),
      paint: paint[stale ? "yellow" : standingColours[standing.standing]],
    },
  };
}

function kindOf(deadline: Deadline, language: Language): string {
  const kind = deadlineKindWords[deadline.kind][language];
  const conditional = deadline.kind !== "conditional" && "condition" in deadline;
  return conditional ? `${kind}, ${words[language].withCondition}` : kind;
}

function nameOf({ name, part, mode }: Assignee, language: Language): string {
  const role = part === "advising" || part === "directing" ? [partWords[part][language]] : [];
  const remarks = [...role, ...(mode === "requested" ? [words[language].requested] : [])];
  return remarks.length === 0 ? name : `${name} (${remarks.join(", ")})`;
}

const standingColours = {
  "done-on-time": "green",
  "done-late": "yellow",
  "done-undated": "green",
  "open-in-time": "cyan",
  "open-overdue": "red",
  ongoing: "dim",
  "awaiting-condition": "dim",
  undated: "yellow",
  excluded: "dim",
} as const satisfies Record<Standing["standing"], keyof Page["paint"]>;

function standingText(standing: Standing, stale: boolean, language: Language): string {
  const remark = stale ? words[language].stale : standingRemark(standing, language);
  return [standingWords[standing.standing][language], ...(remark === "" ? [] : [`(${remark})`])].join("\n");
}

function standingRemark(standing: Standing, language: Language): string {
  const vi = language === "vi";
  switch (standing.standing) {
    case "done-on-time":
    case "done-undated":
      return formatDate(standing.doneOn, language);
    case "done-late": {
      const days = vi ? `muộn ${standing.daysLate} ngày` : daysEn(standing.daysLate, "late");
      return `${formatDate(standing.doneOn, language)}, ${days}`;
    }
    case "open-in-time":
      if (standing.daysLeft === null) return "";
      return vi ? `còn ${standing.daysLeft} ngày` : daysEn(standing.daysLeft, "left");
    case "open-overdue":
      return vi ? `quá ${standing.daysOverdue} ngày` : daysEn(standing.daysOverdue, "overdue");
    default:
      return "";
  }
}

function daysEn(days: number, what: string): string {
  return `${days} ${days === 1 ? "day" : "days"} ${what}`;
}

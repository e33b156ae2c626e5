import { vietnamWorkCalendar } from "@de-an-06/catalogue";
import {
  type Deadline,
  daysBetween,
  dueDay,
  formatDate,
  formatDeadline,
  type Issue,
  nextOccurrences,
  ok,
  parseDeadline,
  type PlainDate,
  type Result,
  weekday,
} from "@de-an-06/domain";
import { asOfDay, asOfOption } from "../call/as-of.js";
import type { CallIssue } from "../call/call-issue.js";
import { type Answer, defineCommand } from "../call/command.js";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { formatFields } from "../show/fields.js";
import { formatIssueLines, refuse, toJsonIssue } from "../show/issues.js";
import type { Page } from "../show/page.js";
import { wrap } from "../show/text-width.js";
import { capitalised, deadlineKindWords, weekdayWords } from "../show/words.js";

const occurrencesShown = 12;

/** `deadline "<phrase>"`: what a phrase means in days. */
export const deadlineCommand = defineCommand({
  name: "deadline",
  summary: {
    vi: "Đọc một cụm từ chỉ thời hạn và cho biết hạn cuối",
    en: "Read a phrase that states a deadline and tell the last day on time",
  },
  details: {
    vi: "Đọc một cụm từ chỉ thời hạn như văn bản ghi, cho biết loại thời hạn, hạn cuối và 12 lần đến hạn tiếp theo. “Trước ngày 15” không gồm ngày 15.",
    en: "Read a deadline as documents phrase it in Vietnamese and tell its kind, the last day on time and the next 12 due days. “Trước ngày 15” (before the 15th) does not include the 15th.",
  },
  operands: [
    {
      name: { vi: "cụm từ", en: "phrase" },
      help: {
        vi: "Thời hạn như văn bản ghi; - là đầu vào chuẩn",
        en: "The deadline as the document has it; - is standard input",
      },
      phrase: true,
    },
  ],
  options: {
    "issued-on": {
      value: "day",
      help: {
        vi: "Ngày ban hành văn bản, để hiểu ngày tháng không ghi năm",
        en: "The day of the document, by which dates without a year are understood",
      },
    },
    "as-of": asOfOption,
    "event-on": {
      value: "day",
      help: {
        vi: "Ngày xảy ra sự kiện của “trong 05 ngày làm việc kể từ …”",
        en: "The day of the event that “trong 05 ngày làm việc kể từ …” counts from",
      },
    },
  },
  examples: [
    'de-an-06 deadline "trước ngày 15 hàng tháng" --as-of 2022-11-20',
    'de-an-06 deadline "Quý I/2023" --json',
    'de-an-06 deadline "trong 05 ngày làm việc" --event-on 2023-04-27',
  ],
  run: async ({ operands: [operand = ""], options, language }, io) => {
    const given = await phraseOf(operand, io);
    if (!given.ok) return refuse(given.issues, language, "deadline");
    const phrase = given.value;
    const { asOf, remarks } = asOfDay(options["as-of"], io);
    const issuedOn = options["issued-on"];
    const eventOn = options["event-on"];
    const parsed = parseDeadline(phrase, issuedOn === undefined ? {} : { issuedOn });
    if (!parsed.ok) return unreadable(phrase, parsed.issues, language);
    const due = dueDay(parsed.value, { asOf, calendar: vietnamWorkCalendar, ...(eventOn && { eventOn }) });
    const found: Found = {
      deadline: parsed.value,
      asOf,
      due: due.ok ? due.value : null,
      next: nextOccurrences(parsed.value, { asOf, count: occurrencesShown }),
      issues: [...parsed.notes, ...(due.ok ? due.notes : due.issues)],
    };
    return {
      status: 0,
      json: {
        phrase,
        deadline: found.deadline,
        dueDay: found.due,
        occurrences: found.next,
        issues: found.issues.map((one) => toJsonIssue(one, language)),
      },
      text: (page) => formatFound(found, page),
      ...(remarks && { remarks }),
    };
  },
});

/** The phrase as given, or all of standard input for `-`. */
async function phraseOf(operand: string, io: Io): Promise<Result<string, CallIssue>> {
  if (operand !== "-") return ok(operand);
  const bytes = await readInput("-", io);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value).trim()) : bytes;
}

interface Found {
  readonly deadline: Deadline;
  readonly asOf: PlainDate;
  readonly due: PlainDate | null;
  readonly next: readonly PlainDate[];
  readonly issues: readonly Issue[];
}

function unreadable(phrase: string, issues: readonly Issue[], language: "vi" | "en"): Answer {
  return {
    status: 2,
    json: {
      phrase,
      deadline: null,
      dueDay: null,
      occurrences: [],
      issues: issues.map((one) => toJsonIssue(one, language)),
    },
    remarks: (page) => formatIssueLines(issues, page),
  };
}

const labels = {
  vi: { kind: "Loại thời hạn", starts: "Bắt đầu", due: "Hạn cuối", next: "Các lần đến hạn", notes: "Lưu ý" },
  en: { kind: "Kind", starts: "Starts", due: "Last day on time", next: "Next due days", notes: "Note" },
};

function formatFound({ deadline, asOf, due, next, issues }: Found, page: Page): string {
  const { language, paint } = page;
  const label = labels[language];
  const none = { vi: "không có ngày cụ thể", en: "no certain day" }[language];
  return [
    ...wrap(capitalised(formatDeadline(deadline, language)), page.width).map(paint.bold),
    formatFields(
      [
        [label.kind, [deadlineKindWords[deadline.kind][language]]],
        [label.starts, deadline.startsOn === undefined ? [] : [formatDate(deadline.startsOn, language)]],
        [label.due, [due === null ? none : `${formatDate(due, language)} (${dayRemark(due, asOf, language)})`]],
        [label.next, deadline.kind === "recurring" ? [next.map((day) => formatDate(day, language)).join(", ")] : []],
        [label.notes, issues.map((one) => toJsonIssue(one, language).message)],
      ],
      page,
    ),
  ].join("\n");
}

/** The day of the week, whether offices are closed, and how far it is from the day asked about. */
function dayRemark(day: PlainDate, asOf: PlainDate, language: "vi" | "en"): string {
  const worked = vietnamWorkCalendar.isWorkday(day);
  const closed = worked.ok && !worked.value ? [{ vi: "ngày nghỉ", en: "a day off" }[language]] : [];
  return [weekdayWords[weekday(day)][language], ...closed, distance(daysBetween(asOf, day), language)].join(", ");
}

function distance(days: number, language: "vi" | "en"): string {
  if (days === 0) return { vi: "đúng ngày tính", en: "the day asked about" }[language];
  if (days > 0) return { vi: `còn ${days} ngày`, en: days === 1 ? "1 day left" : `${days} days left` }[language];
  return { vi: `đã qua ${-days} ngày`, en: days === -1 ? "1 day ago" : `${-days} days ago` }[language];
}

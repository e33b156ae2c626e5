import {
  type AccountabilityLine,
  accountabilityActs,
  accountabilityWords,
  type EvidenceNames,
  explanationWords,
  formatCitation,
  formatDate,
  formatEvidence,
  type Language,
  type PlainDate,
} from "@de-an-06/domain";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { type Cell, type Column, formatTable } from "./table.js";

const words = {
  vi: {
    title: "TRÁCH NHIỆM THỰC HIỆN",
    asOf: "tính đến ngày",
    none: "Không có cơ quan, đơn vị nào.",
    body: "Cơ quan, đơn vị",
    facts: "Kết quả làm căn cứ",
    to: "Gửi",
    answers: "Giải trình với",
    due: "Hạn",
    noDue: "chưa ấn định",
    state: "Tình trạng",
    source: "Quy định",
    more: (count: number) => `và ${count} kết quả nữa`,
    written: "Đã ghi",
    issues: "NHỮNG CHỖ CẦN XEM LẠI",
  },
  en: {
    title: "ACCOUNTABILITY",
    asOf: "as of",
    none: "Nobody.",
    body: "Body",
    facts: "Evidence",
    to: "To",
    answers: "Answers to",
    due: "Due",
    noDue: "not set",
    state: "State",
    source: "Rule",
    more: (count: number) => `and ${count} more`,
    written: "Written",
    issues: "WHAT TO LOOK AT",
  },
} as const satisfies Record<Language, unknown>;

/** What is said around it. */
export interface AccountabilityFrame {
  readonly asOf: PlainDate;
  readonly names?: Omit<EvidenceNames, "language">;
  readonly issues?: readonly ShownIssue[];
  /** The name of the file, empty for standard input. */
  readonly name?: string;
  /** The file that was written. */
  readonly output?: string | undefined;
}

/** Whom to commend, remind, criticise and ask to explain, for a person: a table for each act, with what each line rests on. */
export function formatAccountability(
  lines: readonly AccountabilityLine[],
  { asOf, names = {}, issues = [], name = "", output }: AccountabilityFrame,
  page: Page,
): string {
  const { language, paint } = page;
  const say = words[language];
  const title = [name, `${say.asOf} ${formatDate(asOf, language)}`].filter(Boolean).join(" · ");
  const sections = accountabilityActs.map((act) => {
    const own = lines.filter((line) => line.act === act);
    const heading = `${accountabilityWords[act][language].toLocaleUpperCase("vi")} (${own.length})`;
    const colour = { commend: paint.green, remind: paint.yellow, criticise: paint.red, explain: paint.cyan }[act];
    const table = own.length === 0 ? say.none : tableOf(own, { names, asks: act === "explain" }, page);
    return `${paint.bold(colour(heading))}\n${table}`;
  });
  return [
    `${paint.bold(say.title)} · ${title}`,
    ...sections,
    ...(issues.length === 0 ? [] : [`${paint.bold(say.issues)}\n${formatIssueTable(issues, page)}`]),
    ...(output === undefined ? [] : [`${say.written}: ${output}`]),
  ].join("\n\n");
}

interface Shape {
  readonly names: Omit<EvidenceNames, "language">;
  /** Whether it is about explanations, which have a day and a state. */
  readonly asks: boolean;
}

function tableOf(lines: readonly AccountabilityLine[], { names, asks }: Shape, page: Page): string {
  const { language } = page;
  const say = words[language];
  const columns: Column[] = [
    { head: say.body, least: 10, weight: 2 },
    { head: say.facts, least: 20, weight: 5 },
    { head: asks ? say.answers : say.to, least: 8, weight: 2 },
    ...(asks
      ? [
          { head: say.due, least: 10 },
          { head: say.state, least: 8 },
        ]
      : []),
    { head: say.source, least: 8, weight: 3 },
  ];
  const rows = lines.map((line): Cell[] => [
    line.body.name,
    factsOf(line, { ...names, language }),
    line.to ?? "–",
    ...(asks ? [line.due === null ? say.noDue : formatDate(line.due, language), stateOf(line, page)] : []),
    [...(line.source.article === undefined ? [] : [line.source.article]), formatCitation(line.source.document, language)].join(", "), // prettier-ignore
  ]);
  return formatTable(columns, rows, { ...page, ruled: true });
}

const mostFacts = 6;

function factsOf({ evidence }: AccountabilityLine, names: EvidenceNames & { readonly language: Language }): string {
  const more = evidence.length - mostFacts;
  const facts = evidence.slice(0, mostFacts).map((one) => formatEvidence(one, names));
  return [...facts, ...(more > 0 ? [words[names.language].more(more)] : [])].join("\n");
}

function stateOf({ explanation }: AccountabilityLine, { language, paint }: Page): Cell {
  if (explanation === null) return "–";
  const text = explanationWords[explanation][language];
  const colour = {
    owed: paint.yellow,
    overdue: paint.red,
    refused: paint.red,
    given: paint.cyan,
    accepted: paint.green,
  };
  return { text, paint: colour[explanation] };
}

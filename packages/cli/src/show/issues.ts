import {
  createSentence,
  type IssueOf,
  type IssueParams,
  type Language,
  sentencesEn,
  sentencesVi,
} from "@de-an-06/domain";
import {
  type DocumentIssue,
  type DocumentIssueParams,
  documentSentencesEn,
  documentSentencesVi,
} from "@de-an-06/document";
import { type SheetIssue, type SheetIssueParams, sheetSentencesEn, sheetSentencesVi } from "@de-an-06/spreadsheet";
import { type CallIssue, type CallIssueParams, callSentencesEn, callSentencesVi } from "../call/call-issue.js";
import type { Answer } from "../call/command.js";
import type { Page } from "./page.js";
import { formatTable } from "./table.js";
import { printable, wrap } from "./text-width.js";

/** Everything that can be reported: of the call, of a workbook or document, of the domain. */
export type ShownIssue = SheetIssue | DocumentIssue | CallIssue | IssueOf<IssueParams>;

/** An issue as `--json` gives it: where it is, as a cell or as a path, and what it says. */
export type JsonIssue = { readonly code: string; readonly message: string } & (
  | { readonly cell: string; readonly sheet: string }
  | {
      readonly path: readonly (string | number)[];
      /** The characters it is about, where it is about some of a text. */
      readonly place?: { readonly offset: number; readonly length: number };
    }
);

const word = createSentence<IssueParams & SheetIssueParams & DocumentIssueParams & CallIssueParams>({
  vi: { ...sentencesVi, ...sheetSentencesVi, ...documentSentencesVi, ...callSentencesVi },
  en: { ...sentencesEn, ...sheetSentencesEn, ...documentSentencesEn, ...callSentencesEn },
});

/** An issue as it stands in the JSON of every command. */
export function toJsonIssue(issue: ShownIssue, language: Language): JsonIssue {
  const { code, params } = issue;
  const message = word(issue, language);
  if ("where" in issue && issue.where) return { code, cell: issue.where.cell, sheet: issue.where.sheet, message };
  if ("offset" in params && "length" in params) {
    const { offset, length } = params;
    return { code, path: issue.path, place: { offset, length }, message };
  }
  return { code, path: issue.path, message };
}

/** The answer to a call that cannot be carried out: every issue, and where help is. */
export function refuse(issues: readonly ShownIssue[], language: Language, command = "help"): Answer {
  const hint = `${{ vi: "Xem hướng dẫn", en: "For help" }[language]}: de-an-06 help${command === "help" ? "" : ` ${command}`}`;
  return {
    status: 2,
    json: { issues: issues.map((one) => toJsonIssue(one, language)) },
    remarks: (page) => [formatIssueLines(issues, page), page.paint.dim(hint)].join("\n"),
  };
}

/** One line for each issue: where it is, then what it says. */
export function formatIssueLines(issues: readonly ShownIssue[], page: Page): string {
  return issues
    .flatMap((one) => {
      const place = placeOf(one);
      return wrap(`de-an-06: ${place === "" ? "" : `${place}: `}${word(one, page.language)}`, page.width);
    })
    .map((line) => page.paint.red(line))
    .join("\n");
}

/** A table of issues with their cells; of a long list the beginning, and how many more there are. */
export function formatIssueTable(issues: readonly ShownIssue[], page: Page): string {
  const heads = { vi: ["Vị trí", "Vấn đề"], en: ["Where", "Issue"] }[page.language];
  const shown = issues.slice(0, mostShown);
  const table = formatTable(
    heads.map((head) => ({ head })),
    shown.map((one) => [placeOf(one), word(one, page.language)]),
    page,
  );
  const more = issues.length - shown.length;
  if (more === 0) return table;
  return `${table}\n${{ vi: `… và ${more} vấn đề nữa; xem đủ với --json`, en: `… and ${more} more; see all with --json` }[page.language]}`;
}

const mostShown = 50;

function placeOf(issue: ShownIssue): string {
  const place = "where" in issue && issue.where ? `${issue.where.sheet}!${issue.where.cell}` : issue.path.join(" › ");
  return printable(place).replaceAll("\n", " ");
}

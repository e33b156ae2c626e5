import {
  type Audit,
  auditSentence,
  type CellPlace,
  type Claim,
  type CrossCheck,
  type Language,
  type TextPlace,
  type Verdict,
  verdictWords,
} from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { CellMark } from "../annotate/cell-mark.js";
import { auditWords } from "./audit-words.js";
import type { Colours, PrintedColumn, PrintedRow } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";

/** What is printed around the findings of an audit. */
export interface AuditWorkbookOptions {
  readonly title?: string;
  /** What was audited: a document, a file. */
  readonly source?: string;
  /** Of everything the workbook says but the figures' own text; Vietnamese unless said. */
  readonly language?: Language;
}

type Place = TextPlace | CellPlace;

/**
 * The findings of an audit (*kết quả rà soát số liệu*) as a workbook to print on A4: every claim with its verdict, then, on a
 * second sheet, what does not fit across them.
 *
 * @example
 * (await writeAudit(auditText("đã kích hoạt 332/426 tài khoản, đạt 79,93%"))).length > 0 // => true
 */
export async function writeAudit(audit: Audit<Place>, options: AuditWorkbookOptions = {}): Promise<Uint8Array> {
  const { source, language = "vi" } = options;
  const words = auditWords[language];
  const { title = words.title } = options;
  const { summary, claims, crossChecks } = audit;
  const wrong = summary.truncated + summary.lastDigitOff + summary.inconsistent;
  const around = {
    title,
    subtitles: [...(source === undefined ? [] : [source]), words.counts({ ...summary, wrong })],
    filtered: true,
    footer: { left: source ?? title, page: words.page },
  };
  const claimSheet = {
    ...around,
    name: words.claims,
    columns: claimColumns(language),
    rows: claims.map((claim, i) => claimRow(claim, i + 1, language)),
  };
  const crossSheet = {
    ...around,
    name: words.crossChecks,
    columns: crossColumns(language),
    rows: crossChecks.map((check, i) => crossRow(check, i + 1, language)),
  };
  return writeWorkbook(crossChecks.length === 0 ? [claimSheet] : [claimSheet, crossSheet], { title });
}

const looks = {
  consistent: { fill: "E2EFDA", font: "375623" },
  inconsistent: { fill: "FFC7CE", font: "9C0006" },
  "cannot-check": { fill: "EDEDED", font: "595959" },
} as const satisfies Partial<Record<Verdict, Colours>>;

function claimColumns(language: Language): readonly PrintedColumn[] {
  const { headers } = auditWords[language];
  const colours = new Map(
    (Object.keys(looks) as (keyof typeof looks)[]).map((verdict) => [verdictWords[verdict][language], looks[verdict]]),
  );
  return [
    { header: headers.number, width: 6, align: "center" },
    { header: headers.place, width: 14, align: "center" },
    { header: headers.kind, width: 13, align: "center" },
    { header: headers.text, width: 52 },
    { header: headers.numerator, group: headers.figures, width: 13, align: "right", format: "count" },
    { header: headers.denominator, group: headers.figures, width: 13, align: "right", format: "count" },
    { header: headers.printed, width: 13, align: "center", format: "text" },
    { header: headers.computed, width: 13, align: "center", format: "text" },
    { header: headers.verdict, width: 16, align: "center", colours },
    { header: headers.cause, width: 34 },
  ];
}

function crossColumns(language: Language): readonly PrintedColumn[] {
  const { headers } = auditWords[language];
  return [
    { header: headers.number, width: 6, align: "center" },
    { header: headers.place, width: 14, align: "center" },
    { header: headers.against, width: 14, align: "center" },
    { header: headers.text, width: 52 },
    { header: headers.printed, width: 16, align: "center", format: "text" },
    { header: headers.computed, width: 16, align: "center", format: "text" },
    { header: headers.level, width: 14, align: "center" },
    { header: headers.issue, width: 44 },
  ];
}

function claimRow(claim: Claim<Place>, number: number, language: Language): PrintedRow {
  return {
    cells: [
      number,
      printPlace(claim.place, language),
      auditWords[language].kinds[claim.kind],
      claim.text,
      claim.numerator,
      claim.denominator,
      claim.printed,
      claim.computed,
      verdictWords[claim.verdict][language],
      reasonOf(claim, language),
    ],
  };
}

function crossRow(check: CrossCheck<Place>, number: number, language: Language): PrintedRow {
  const { kind, level, place, text, against, printed, computed } = check;
  return {
    cells: [
      number,
      printPlace(place, language),
      against && printPlace(against, language),
      text,
      printed,
      computed,
      auditWords[language].levels[level],
      auditSentence(kind, language),
    ],
  };
}

function reasonOf(claim: Claim<Place>, language: Language): string | null {
  return claim.cause === null ? null : auditSentence(claim.cause, language);
}

function printPlace(place: Place, language: Language): string {
  return "line" in place ? auditWords[language].place(place.line, place.column) : cellAddress(place.row, place.column);
}

/**
 * What an audit of a table found wrong, as marks for {@link annotate}: the cell, the figure that would be right, and the
 * likely cause.
 *
 * @param sheet - The name of the sheet that was audited.
 * @param language - Of the messages; Vietnamese unless said.
 * @example
 * auditMarks(auditTable([["Xã", "Hồ sơ"], ["A", "2"], ["B", "3"], ["Tổng", "6"]]), "Bảng 1").map(({ cell, tone }) => [cell, tone]) // => [["B4", "error"]]
 */
export function auditMarks(audit: Audit<CellPlace>, sheet: string, language: Language = "vi"): readonly CellMark[] {
  const wrong = audit.claims.flatMap((claim): CellMark[] => {
    if (claim.verdict === "consistent" || claim.verdict === "cannot-check") return [];
    const right = auditWords[language].right(claim.computed);
    const message = [right, reasonOf(claim, language)].filter(Boolean).join(" ");
    return [{ sheet, cell: printPlace(claim.place, language), message, tone: "error" }];
  });
  const across = audit.crossChecks.map(({ place, level, kind }): CellMark => ({
    sheet,
    cell: printPlace(place, language),
    message: auditSentence(kind, language),
    tone: level === "finding" ? "warning" : "note",
  }));
  return [...wrong, ...across];
}

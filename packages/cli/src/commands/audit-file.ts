import { extname } from "node:path";
import { type DocumentText, readDocument } from "@de-an-06/document";
import {
  type Audit,
  type AuditSummary,
  auditTable,
  auditText,
  type CellPlace,
  type Claim,
  type CrossCheck,
  gradeAudit,
  hasErrors,
  type Strictness,
  type TextPlace,
} from "@de-an-06/domain";
import { readRows, type SheetRows } from "@de-an-06/spreadsheet";
import type { ShownIssue } from "../show/issues.js";

/** Where a claim stands for a person: the line of a text or paragraph of a Word document, with its page; or a cell. */
export type ClaimPlace =
  | { readonly line: number; readonly column: number; readonly page: number | null }
  | { readonly sheet: string; readonly cell: string };

/** A claim or a cross-check with its place. */
export interface Placed<What> {
  readonly what: What;
  readonly place: ClaimPlace;
}

/** A document or workbook with what the audit found in it. */
export interface AuditedFile {
  readonly claims: readonly Placed<Claim<TextPlace | CellPlace>>[];
  readonly crossChecks: readonly Placed<CrossCheck<TextPlace | CellPlace>>[];
  readonly summary: AuditSummary;
  /** Whether something was found that stands in the way. */
  readonly hasErrors: boolean;
  readonly notes: readonly ShownIssue[];
  /** What was audited, to be shown with its claims marked. */
  readonly shown: ShownText | ShownSheets;
}

/** A text and its audit. */
export interface ShownText {
  readonly kind: "text";
  readonly text: string;
  readonly audit: Audit;
}

/** The sheets of a workbook and their audits. */
export interface ShownSheets {
  readonly kind: "sheets";
  readonly sheets: readonly (SheetRows & { readonly audit: Audit<CellPlace> })[];
}

type AuditRead =
  { readonly ok: true; readonly value: AuditedFile } | { readonly ok: false; readonly issues: readonly ShownIssue[] };

const workbooks = [".xlsx", ".xls", ".csv", ".xlsb", ".ods"];

/** Reads a file and audits what is printed in it: a table where its name or content says so, else a text. */
export async function auditFile(bytes: Uint8Array, name: string, strictness: Strictness = {}): Promise<AuditRead> {
  if (workbooks.includes(extname(name).toLowerCase())) return auditSheets(bytes, strictness);
  const read = await readDocument(bytes, { name });
  if (read.ok) return { ok: true, value: auditDocument(read.value, read.notes, strictness) };
  const [{ code, params }] = read.issues;
  const isWorkbook = code === "document.unsupported-format" && "format" in params && params.format === "workbook";
  return isWorkbook ? auditSheets(bytes, strictness) : read;
}

function auditDocument(document: DocumentText, notes: readonly ShownIssue[], strictness: Strictness): AuditedFile {
  const audit = gradeAudit(auditText(document.text), strictness);
  const placed = <What extends { readonly place: TextPlace }>(what: What): Placed<What> => {
    const { page, line } = document.places[what.place.line - 1] ?? { page: null, line: what.place.line };
    return { what, place: { line, column: what.place.column, page } };
  };
  return {
    claims: audit.claims.map(placed),
    crossChecks: audit.crossChecks.map(placed),
    summary: audit.summary,
    hasErrors: hasErrors(audit, strictness),
    notes,
    shown: { kind: "text", text: document.text, audit },
  };
}

async function auditSheets(bytes: Uint8Array, strictness: Strictness): Promise<AuditRead> {
  const read = await readRows(bytes);
  if (!read.ok) return read;
  const sheets = read.value.map((sheet) => ({ ...sheet, audit: gradeAudit(auditTable(sheet.rows), strictness) }));
  const inSheet = <What extends { readonly place: CellPlace }>(name: string, found: readonly What[]) =>
    found.map((what): Placed<What> => ({ what, place: { sheet: name, cell: cellName(what.place) } }));
  return {
    ok: true,
    value: {
      claims: sheets.flatMap(({ name, audit }) => inSheet(name, audit.claims)),
      crossChecks: sheets.flatMap(({ name, audit }) => inSheet(name, audit.crossChecks)),
      summary: sheets.map(({ audit }) => audit.summary).reduce(add, nothing),
      hasErrors: sheets.some(({ audit }) => hasErrors(audit, strictness)),
      notes: read.notes,
      shown: { kind: "sheets", sheets },
    },
  };
}

const nothing: AuditSummary = {
  checked: 0,
  consistent: 0,
  truncated: 0,
  lastDigitOff: 0,
  inconsistent: 0,
  cannotCheck: 0,
};

function add(a: AuditSummary, b: AuditSummary): AuditSummary {
  return {
    checked: a.checked + b.checked,
    consistent: a.consistent + b.consistent,
    truncated: a.truncated + b.truncated,
    lastDigitOff: a.lastDigitOff + b.lastDigitOff,
    inconsistent: a.inconsistent + b.inconsistent,
    cannotCheck: a.cannotCheck + b.cannotCheck,
  };
}

/** A cell as Excel names it: `B3`. */
export function cellName({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

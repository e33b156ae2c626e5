import {
  type Audit,
  type AuditSummary,
  auditTable,
  auditText,
  type CellPlace,
  type Claim,
  type CrossCheck,
  gradeAudit,
  type Strictness,
  type TextPlace,
  verdictWords,
  type Window,
} from "@de-an-06/domain";
import * as z from "zod";
import type { DocumentText } from "../api/documents.js";
import type { SheetRows } from "../api/workbooks.js";
import { NotesSchema } from "./parts.js";

const count = z.int().min(0);
const verdicts = Object.keys(verdictWords) as (keyof typeof verdictWords)[];

/** A line of a text, paragraph of a Word document or line of a page, or a cell; `offset` counts in the text that was read. */
const PlaceSchema = z.union([
  z.strictObject({ page: z.int().nullable(), line: count, column: count, offset: count, length: count }),
  z.strictObject({ sheet: z.string(), cell: z.string() }),
]);

/** The audit of a file of any kind. */
export const FileAuditSchema = z.strictObject({
  format: z.enum(["text", "markdown", "docx", "pdf", "workbook"]),
  claims: z.array(
    z.strictObject({
      kind: z.enum(["ratio", "sum", "remainder", "share"]),
      place: PlaceSchema,
      text: z.string(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      parts: z.array(z.number()),
      printed: z.string().nullable(),
      verdict: z.enum(verdicts),
      computed: z.string().nullable(),
      cause: z.string().nullable(),
    }),
  ),
  crossChecks: z.array(
    z.strictObject({
      kind: z.enum(["differs", "outside-window", "part-over-whole", "same-count"]),
      level: z.enum(["finding", "note"]),
      place: PlaceSchema,
      text: z.string(),
      against: PlaceSchema.nullable(),
      printed: z.string(),
      computed: z.string().nullable(),
    }),
  ),
  summary: z.strictObject({
    checked: count,
    consistent: count,
    truncated: count,
    lastDigitOff: count,
    inconsistent: count,
    cannotCheck: count,
  }),
  /** How many claims and cross-checks are beyond those listed. */
  unlisted: count,
  notes: NotesSchema,
});

type FileAudit = Omit<z.output<typeof FileAuditSchema>, "notes">;
type Place = z.output<typeof PlaceSchema>;

/** The window of the report, and how the place takes findings. */
interface Auditing {
  readonly window: Window | undefined;
  readonly strictness: Strictness;
}

/** A document audited, with the places it has in the file. */
export function auditDocument({ format, text, places }: DocumentText, { window, strictness }: Auditing): FileAudit {
  const audit = gradeAudit(auditText(text, { ...(window && { window }) }), strictness);
  const placed = ({ line, ...rest }: TextPlace): Place => {
    const { page, line: own } = places[line - 1] ?? { page: null, line };
    return { page, line: own, ...rest };
  };
  return { format, ...listed(placedBy(audit, placed)), summary: audit.summary };
}

/** The sheets of a workbook audited, each as a table. */
export function auditSheets(sheets: readonly SheetRows[], { window, strictness }: Auditing): FileAudit {
  const found = sheets.map(({ name, rows }) => {
    const audit = gradeAudit(auditTable(rows, { ...(window && { window }) }), strictness);
    return { ...placedBy(audit, (place) => ({ sheet: name, cell: cellName(place) })), summary: audit.summary };
  });
  return {
    format: "workbook",
    ...listed({
      claims: found.flatMap(({ claims }) => claims),
      crossChecks: found.flatMap(({ crossChecks }) => crossChecks),
    }),
    summary: found.map(({ summary }) => summary).reduce(add, auditText("").summary),
  };
}

function placedBy<P>({ claims, crossChecks }: Audit<P>, placed: (place: P) => Place) {
  return {
    claims: claims.map((claim: Claim<P>) => ({ ...claim, parts: [...claim.parts], place: placed(claim.place) })),
    crossChecks: crossChecks.map((check: CrossCheck<P>) => ({
      ...check,
      place: placed(check.place),
      against: check.against && placed(check.against),
    })),
  };
}

/** How many claims, and how many cross-checks, are listed. */
const mostListed = 2000;

/** As many as are listed, in their order: what is not consistent first of all. */
function listed({ claims, crossChecks }: Pick<FileAudit, "claims" | "crossChecks">) {
  const unlisted = Math.max(0, claims.length - mostListed) + Math.max(0, crossChecks.length - mostListed);
  if (unlisted === 0) return { claims, crossChecks, unlisted };
  const wrong = claims.filter(({ verdict }) => verdict !== "consistent");
  const shown = new Set([...new Set([...wrong, ...claims])].slice(0, mostListed));
  return { claims: claims.filter((one) => shown.has(one)), crossChecks: crossChecks.slice(0, mostListed), unlisted };
}

function add(a: AuditSummary, b: AuditSummary): AuditSummary {
  const sum = Object.keys(a).map((key) => [key, a[key as keyof AuditSummary] + b[key as keyof AuditSummary]]);
  return Object.fromEntries(sum) as AuditSummary;
}

/** A cell as spreadsheets name it: `B3`. */
function cellName({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

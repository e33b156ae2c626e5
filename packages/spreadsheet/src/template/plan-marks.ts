import { type IssueList } from "../issue/issue-list.js";
import { sheetIssue } from "../issue/sheet-issue.js";
import type { MarkedText } from "./marks.js";
import { type RowGrowth, type RowShift, rowShift } from "./row-growth.js";
import { addressIn, type TemplateCell, type TemplateSheetRow } from "./sheet-rows.js";
import type { NamedCell } from "./template-names.js";
import type { MarkName, ValueTable } from "./template-values.js";

/** What is to be filled in a sheet, and which of its rows grow. */
export interface SheetPlan {
  readonly rows: readonly TemplateSheetRow[];
  /** How many cells have a mark or a name that is known. */
  readonly marked: number;
  readonly growth: RowGrowth;
  readonly shift: RowShift;
  readonly namedAt: (row: number, column: number) => MarkName | null;
}

/** What the marks of a sheet are judged by. */
export interface PlanContext {
  readonly sheet: string;
  readonly names: readonly NamedCell[];
  readonly textOf: (cell: TemplateCell) => MarkedText | null;
  readonly values: ValueTable;
  readonly issues: IssueList;
}

/** Finds the marks of a sheet, says what is wrong with them, and counts how many rows each list needs. */
export function planMarks(
  rows: readonly TemplateSheetRow[],
  { sheet, names, textOf, values, issues }: PlanContext,
): SheetPlan {
  const named = new Map(names.map((one) => [addressIn(one.row, one.column), one.name]));
  const growth = new Map<number, number>();
  let marked = 0;
  const planned = rows
    .map((row) => withNamed(row, names))
    .concat(missingRows(rows, names))
    .toSorted((a, b) => a.row - b.row);
  for (const { row, cells } of planned) {
    let list: string | null = null;
    for (const cell of cells) {
      const address = addressIn(row, cell.column);
      const say = (
        code:
          | "template.value-missing"
          | "template.mark-broken"
          | "template.lists-in-one-row"
          | "template.mark-in-formula"
          | "template.not-a-list",
      ) => issues.add(sheetIssue(code, {}, { where: { sheet, cell: address } }));
      const text = textOf(cell);
      if (cell.formula?.includes("{{")) say("template.mark-in-formula");
      if (text?.isBroken) say("template.mark-broken");
      const name = named.get(address);
      const marks = [...(name ? [name] : []), ...(text?.marks ?? []).map((one) => one.name)];
      if (marks.length > 0) marked++;
      for (const mark of marks) {
        const length = values.lengthOf(mark.key);
        if (mark.field !== null && values.has(mark.key) && length === undefined) say("template.not-a-list");
        else if (values.getter(mark)(0) === undefined) say("template.value-missing");
        if (mark.field === null || length === undefined) continue;
        if (list !== null && list !== mark.key) say("template.lists-in-one-row");
        list ??= mark.key;
        growth.set(row, Math.max(growth.get(row) ?? 0, length - 1));
      }
    }
  }
  return {
    rows: planned,
    marked,
    growth,
    shift: rowShift(growth),
    namedAt: (row, column) => named.get(addressIn(row, column)) ?? null,
  };
}

/** A row with blank cells where named ones are not written because they are blank. */
function withNamed(row: TemplateSheetRow, names: readonly NamedCell[]): TemplateSheetRow {
  const missing = names.filter((one) => one.row === row.row && !row.cells.some(({ column }) => column === one.column));
  if (missing.length === 0) return row;
  const cells = [...row.cells, ...missing.map(({ column }) => blankCell(column, row.prefix))];
  return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
}

function missingRows(rows: readonly TemplateSheetRow[], names: readonly NamedCell[]): TemplateSheetRow[] {
  const there = new Set(rows.map(({ row }) => row));
  const prefix = rows[0]?.prefix ?? "";
  const missing = [...new Set(names.map(({ row }) => row))].filter((row) => !there.has(row));
  return missing.map((row) => withNamed({ row, open: `<${prefix}row r="${row}">`, prefix, cells: [] }, names));
}

function blankCell(column: number, prefix: string): TemplateCell {
  return { column, open: `<${prefix}c/>`, xml: "", type: "n", style: "", formula: undefined, array: undefined };
}

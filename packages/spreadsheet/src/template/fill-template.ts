import { ok, type Result } from "@de-an-06/domain";
import { createIssueList, type IssueList } from "../issue/issue-list.js";
import { type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { editWorkbook, type OpenWorkbook } from "../patch/edit-workbook.js";
import { dropPart, relationships } from "../patch/relationships.js";
import { cutSheet, joinSheet, type SheetText } from "../patch/worksheet.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { fillRows } from "./fill-rows.js";
import type { MarkedText } from "./marks.js";
import { moveCells } from "./move-cells.js";
import { moveCharts, moveDrawings } from "./move-drawings.js";
import { planMarks, type SheetPlan } from "./plan-marks.js";
import type { RowShift } from "./row-growth.js";
import { sheetRows, type TemplateCell } from "./sheet-rows.js";
import { moveNames, namedCells, type NamedCell } from "./template-names.js";
import { type TemplateValues, type ValueTable, valueTable } from "./template-values.js";
import { contentOf } from "./workbook-content.js";

/** How a template is filled. */
export interface FillTemplateOptions {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * An office's own workbook filled in (*điền vào biểu mẫu của cơ quan*). `{{đơn vị}}` in a cell, alone or inside a sentence,
 * takes the value of that name; so does a cell that is itself named `don_vi`. A row with `{{việc.nội dung}}` is repeated
 * for each row of the list `việc`, and `{{việc.stt}}` counts them; a list without rows leaves one blank row. Capitals and
 * diacritics make no difference.
 *
 * A number or a day alone in its cell stays one and takes the cell's format. Below a repeated row everything moves: merged
 * cells, drop-downs, rules of colour, filters, print area, formulas, pictures, charts. Every part without a mark is copied
 * byte for byte; Excel calculates the formulas anew when it opens the file.
 *
 * Notes say which marks have no value (they stay), which values no mark asked for (`path` holds its name), and which marks
 * cannot be used. What is no .xlsx, or is damaged, is an issue.
 *
 * @throws RangeError when a value is NaN or infinite.
 * @example
 * (await fillTemplate(new Uint8Array(), {})).ok // => false
 */
export async function fillTemplate(
  bytes: Uint8Array,
  values: TemplateValues,
  options: FillTemplateOptions = {},
): Promise<Result<Uint8Array, SheetIssue>> {
  const table = valueTable(values);
  const issues = createIssueList();
  const edited = await editWorkbook(bytes, options.limits ?? {}, (workbook) => fill(workbook, table, issues));
  if (!edited.ok) return edited;
  for (const name of table.unused()) issues.add(sheetIssue("template.value-unused", {}, { path: [name] }));
  return ok(edited.value.bytes, issues.all());
}

interface OpenTemplateSheet {
  readonly name: string;
  readonly part: string;
  readonly text: SheetText;
  readonly plan: SheetPlan;
}

async function fill(workbook: OpenWorkbook, values: ValueTable, issues: IssueList): Promise<void> {
  const { file, path } = workbook;
  const directory = await file.text(path);
  const names = namedCells(directory).filter(({ name }) => values.has(name.key));
  const related = await relationships(file, path);
  const { textOf, look, mayBeMarked } = await contentOf(workbook, { directory, related, values });
  const opened: OpenTemplateSheet[] = [];
  for (const { name, part } of workbook.sheets) {
    if (part === undefined) continue;
    const text = cutSheet(await file.text(part));
    opened.push({ name, part, text, plan: planSheet({ name, text }, { names, textOf, mayBeMarked, values, issues }) });
  }
  if (opened.every(({ plan }) => plan.marked === 0)) return;
  const shifts = new Map(
    opened.flatMap(({ name, plan }) => (plan.shift.grows ? [[name.toLowerCase(), plan.shift] as const] : [])),
  );

  for (const { name, part, text, plan } of opened) {
    const shiftOf = (sheet: string | null): RowShift | undefined => shifts.get((sheet ?? name).toLowerCase());
    const refers = /!\s*\$?[A-Z]/u.test(text.rows) || text.tail.includes("!");
    if (plan.marked === 0 && !(refers && shifts.size > 0)) continue;
    const filling = {
      look: { ...look, prefix: text.prefix },
      textOf,
      shiftOf,
      namedAt: plan.namedAt,
      copiesOf: (row: number) => 1 + (plan.growth.get(row) ?? 0),
      getter: values.getter,
    };
    const rows = fillRows(plan.rows.length === 0 ? sheetRows(text.rows) : plan.rows, filling);
    if (shifts.size === 0) {
      file.put(part, joinSheet({ ...text, rows }));
      continue;
    }
    const moves = { shift: plan.shift, shiftOf };
    const moved = { ...text, head: moveCells(text.head, moves), rows, tail: moveCells(text.tail, moves) };
    file.put(part, joinSheet(moved));
    if (plan.shift.grows) await moveDrawings(file, part, moves);
  }
  if (shifts.size > 0)
    await moveCharts(file, (sheet) => (sheet === null ? undefined : shifts.get(sheet.toLowerCase())));
  file.put(
    path,
    moveNames(workbook, directory, (sheet) => shifts.get(sheet.toLowerCase())),
  );
  // The order in which cells were calculated names cells that have moved.
  const chain = related.find(({ type }) => type === "calcChain");
  if (chain !== undefined) await dropPart(file, path, chain);
}

interface PlanContext {
  readonly names: readonly NamedCell[];
  readonly textOf: (cell: TemplateCell) => MarkedText | null;
  readonly mayBeMarked: (rows: string) => boolean;
  readonly values: ValueTable;
  readonly issues: IssueList;
}

function planSheet(
  { name, text }: { readonly name: string; readonly text: SheetText },
  context: PlanContext,
): SheetPlan {
  const named = context.names.filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  const isPlain = named.length === 0 && !context.mayBeMarked(text.rows);
  return planMarks(isPlain ? [] : sheetRows(text.rows), { ...context, sheet: name, names: named });
}

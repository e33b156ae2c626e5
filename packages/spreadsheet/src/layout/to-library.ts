import type { Cell as LibraryCell, ConditionalRule, WriteOptions, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "../cell/address.js";
import { cleanForWriting } from "./clean-for-writing.js";
import { listValidation } from "./drop-down.js";
import { placeHeader, placeHeaderHeights } from "./group-headers.js";
import { bodyLook, officeFont } from "./look.js";
import { planSheet, type SheetFrame, type SheetPlan } from "./plan-sheet.js";
import { type PrintedColumn, type PrintedSheet, rowLooks } from "./printed-sheet.js";
import { rowHeight } from "./row-height.js";

/** The names by which a workbook says what is printed. */
type Names = NonNullable<WriteOptions["namedRanges"]>;

/**
 * A printed sheet with a table of so many rows as the writing library takes it, with the names that say what is printed.
 * Drop-downs add their lists. The rows of the table are not in it: instead a blank row of each look stands below everything.
 */
export function toLibrary(
  sheet: SheetFrame,
  rows: number,
  lists: string[][],
): { readonly sheet: WriteSheet; readonly names: Names; readonly plan: SheetPlan } {
  const plan = planSheet(sheet, rows);
  const { columns } = sheet;
  const inColumn = (c: number) => `${cellAddress(plan.first, c)}:${cellAddress(plan.bottom, c)}`;
  const header = placeHeader(columns, plan);
  const table = `${cellAddress(plan.first - 1, 0)}:${cellAddress(plan.bottom, columns.length - 1)}`;
  const written: WriteSheet = {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map([...placeCells(sheet, plan), ...header.cells]),
    rowDefs: new Map(placeHeights(sheet, plan)),
    merges: [
      ...plan.lines.map(({ row }) => ({ startRow: row, startCol: 0, endRow: row, endCol: plan.right })),
      ...header.merges,
    ],
    freezePane: { rows: plan.first, columns: sheet.filtered ? 2 : 0 },
    dataValidations: columns.flatMap((column, c) => listValidation(column, inColumn(c), lists)),
    conditionalRules: columns.flatMap((column, c) => colourRules(column, inColumn(c))),
    ...(sheet.filtered && { autoFilter: { range: table } }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: pageFooter(sheet.footer) },
  };
  return { sheet: written, names: printNames(sheet.name, plan), plan };
}

function* placeCells({ columns }: SheetFrame, { lines, end }: SheetPlan): Generator<[string, Partial<LibraryCell>]> {
  for (const { row, text, style } of lines) yield [`${row},0`, { value: cleanForWriting(text) || null, style }];
  for (const [i, look] of rowLooks.entries()) {
    for (const [c, column] of columns.entries()) {
      yield [`${end + 1 + i},${c}`, { value: null, style: bodyLook(column, look) }];
    }
  }
}

function* placeHeights({ columns }: SheetFrame, plan: SheetPlan): Generator<[number, { height: number }]> {
  const { lines, right } = plan;
  const page = columns.slice(0, right + 1).reduce((sum, { width }) => sum + width, 0);
  for (const { row, text, style } of lines) {
    const scale = (style.font?.size ?? officeFont.size) / officeFont.size;
    yield [row, { height: rowHeight([text], [page], { scale }) }];
  }
  yield* placeHeaderHeights(columns, plan);
}

function printNames(scope: string, { header, first, right, end }: SheetPlan): Names {
  const sheet = `'${scope.replaceAll("'", "''")}'`;
  return [
    { name: "_xlnm.Print_Area", range: `${sheet}!$A$1:$${columnLetters(right)}$${end + 1}`, scope },
    { name: "_xlnm.Print_Titles", range: `${sheet}!$${header + 1}:$${first}`, scope },
  ];
}

function colourRules({ colours }: PrintedColumn, range: string): ConditionalRule[] {
  return [...(colours ?? [])].map(([text, { fill, font }], i) => ({
    type: "cellIs",
    operator: "equal",
    formula: `"${text.replaceAll('"', '""')}"`,
    priority: i + 1,
    range,
    style: {
      font: { color: { rgb: font }, bold: true },
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill }, fgColor: { rgb: fill } },
    },
  }));
}

/** `&` begins a code in a footer, so one in the text is written twice; a footer holds 255 characters. */
function pageFooter({ left = "", right = "", page = "Trang" }: PrintedSheet["footer"] = {}): string {
  const part = (text: string) => cleanForWriting(text).replaceAll("\n", " ").slice(0, 60).replaceAll("&", "&&");
  const font = `&"${officeFont.name},Italic"&9`;
  return `&L${font}${part(left)}&C&"${officeFont.name},Regular"&9${part(page)} &P/&N&R${font}${part(right)}`;
}

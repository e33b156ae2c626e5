import { type FilledTable, formatFigureDays, formatFilledValue } from "@de-an-06/domain";
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { PageForm } from "./page-form.js";
import { type Look, paragraph } from "./pieces.js";

/** A table of figures with its caption; the header is repeated on every page and a row is never torn apart. */
export function reportTable(table: FilledTable, number: number, { form, width }: Room): readonly (Paragraph | Table)[] {
  const { sizes } = form;
  const caption: Look = { size: sizes.table, bold: true, align: "center" };
  const days: Look = { size: sizes.table, italics: true, align: "center" };
  return [
    paragraph(`Bảng ${number}. ${table.caption}`, caption, { keepNext: true, spacing: { before: 120, after: 60 } }),
    ...(table.window === null ? [] : [paragraph(formatFigureDays(table.window), days, { keepNext: true })]),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...widthsOf(table, width)],
      layout: TableLayoutType.FIXED,
      rows: rowsOf(table, { form, width }),
    }),
    paragraph("", { size: 6 }),
  ];
}

/** The form and how wide the text is, in twentieths of a point. */
export interface Room {
  readonly form: PageForm;
  readonly width: number;
}

function rowsOf(table: FilledTable, { form, width }: Room): readonly TableRow[] {
  const { size, widths } = { size: form.sizes.table, widths: widthsOf(table, width) };
  const cell = (text: string, n: number, look: Omit<Look, "size"> & { shaded?: boolean }) =>
    new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      verticalAlign: VerticalAlign.CENTER,
      ...(look.shaded === true && { shading: { fill: "EDEDED" } }),
      children: [paragraph(text, { size, ...look })],
    });
  const line = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, n) => cell(text, n, { bold, align: n === 0 ? "center" : n === 1 ? "left" : "right" })),
    });
  const values = (row: FilledTable["rows"][number]) =>
    row.values.map((one) => formatFilledValue(one, { inCell: true }));
  const header = ["STT", table.heading, ...table.columns];
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: header.map((text, n) => cell(text, n, { bold: true, align: "center", shaded: true })),
    }),
    ...table.rows.map((row, n) => line([String(n + 1), row.name, ...values(row)], false)),
    ...(table.total === null ? [] : [line(["", table.total.name, ...values(table.total)], true)]),
  ];
}

/** The first column is narrow, figures are as wide as their words need, the name takes the rest. */
function widthsOf({ columns }: FilledTable, width: number): readonly number[] {
  const number = 650;
  const figure = Math.min(1450, Math.floor((width * 0.6) / Math.max(1, columns.length)));
  return [number, width - number - figure * columns.length, ...columns.map(() => figure)];
}

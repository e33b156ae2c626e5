import { formatDateInWords } from "@de-an-06/domain";
import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { PageForm } from "./page-form.js";
import { block, noBorders, paragraph, rule } from "./pieces.js";
import type { ReportHeader } from "./report-header.js";

/** The head of a report: the issuing body with number and symbol on the left, the motto with place and day on the right. */
export function headBlock(header: ReportHeader, { sizes }: PageForm, width: number): Table {
  const { superior, issuer, symbol, place } = header;
  const head = { size: sizes.head, align: "center" } as const;
  const after = { spacing: { before: 120 } };
  const left: Paragraph[] = [
    ...(superior === undefined ? [] : [paragraph(superior, { ...head, caps: true })]),
    paragraph(issuer, { ...head, caps: true, bold: true }),
    rule(20),
    paragraph(`Số: ${header.number ?? blank}/${symbol}`, head, after),
  ];
  const right: Paragraph[] = [
    paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: sizes.motto, bold: true, align: "center" }),
    paragraph("Độc lập - Tự do - Hạnh phúc", { size: sizes.motto + 1, bold: true, align: "center" }),
    rule(17),
    paragraph(`${place}, ${dayOf(header)}`, { ...head, italics: true }, after),
  ];
  const columns = [Math.round(width * 0.4), width - Math.round(width * 0.4)] as const;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: [block(columns[0], left), block(columns[1], right)] })],
  });
}

/** The number and day of a report in words, for the line under the title of an appendix. */
export function citeReport(header: ReportHeader): string {
  return `(Kèm theo Báo cáo số ${header.number ?? blank}/${header.symbol} ${dayOf(header)} của ${header.issuer})`;
}

const blank = "\u00a0".repeat(8);

function dayOf({ day }: ReportHeader): string {
  if (day === null) return `ngày${blank}tháng${blank}năm${blank}`;
  return formatDateInWords(day);
}

import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import { block, noBorders, paragraph } from "./pieces.js";
import type { Room } from "./report-table.js";
import type { ReportHeader } from "./report-header.js";

/** The recipients on the left; authority, office, room for signature and seal, and the signer's name on the right. */
export function footBlock({ recipients, signature }: ReportHeader, { form, width }: Room): Table {
  const { sizes } = form;
  const head = { size: sizes.title, bold: true, align: "center", caps: true } as const;
  const left: Paragraph[] = [
    paragraph("Nơi nhận:", { size: sizes.recipients + 1, bold: true, italics: true }),
    ...recipients.map((one, n) =>
      paragraph(`- ${one.replace(/[;.\s]+$/u, "")}${n === recipients.length - 1 ? "." : ";"}`, {
        size: sizes.recipients,
      }),
    ),
  ];
  const right: Paragraph[] = [
    ...signature.capacity.map((line) => paragraph(line, head)),
    paragraph(signature.position, head),
    ...Array.from({ length: 4 }, () => paragraph("", { size: sizes.body })),
    paragraph(signature.name ?? "", { ...head, caps: false }),
  ];
  const half = Math.round(width / 2);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [half, width - half],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [block(half, left), block(width - half, right)] })],
  });
}

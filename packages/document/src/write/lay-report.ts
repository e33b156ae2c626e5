import type { FilledReport } from "@de-an-06/domain";
import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  type Paragraph,
  Paragraph as Line,
  type Table,
  TextRun,
} from "docx";
import { body, contentBlocks, type Counting } from "./body.js";
import { footBlock } from "./foot-block.js";
import { citeReport, headBlock } from "./head-block.js";
import type { PageForm } from "./page-form.js";
import { paragraph, rule, twips } from "./pieces.js";
import type { ReportHeader } from "./report-header.js";
import type { Room } from "./report-table.js";
import { sameBytes } from "./same-bytes.js";

/** A4 in millimetres. */
const page = { width: 210, height: 297 };

/** Lays the report out and packs it. Loaded when it is first needed, and with it the library. */
export async function layReport(report: FilledReport, header: ReportHeader, form: PageForm): Promise<Uint8Array> {
  const { margins, font, sizes } = form;
  const room: Room = { form, width: twips(page.width - margins.left - margins.right) };
  const counting: Counting = { tables: 0 };
  const children = [
    headBlock(header, form, room.width),
    ...titleBlock(report.title, form),
    ...body(report, room, counting),
    paragraph("", { size: 10 }),
    footBlock(header, room),
    ...report.appendices.flatMap((one) => appendix(one, { header, room, counting })),
  ];
  const heading = { run: { font, size: sizes.body * 2, color: "000000" }, paragraph: {} };
  const document = new Document({
    title: report.title,
    styles: {
      default: {
        document: { run: { font, size: sizes.body * 2, language: { value: "vi-VN" } } },
        heading1: heading,
        heading2: heading,
        heading3: heading,
        heading4: heading,
      },
    },
    sections: [{ properties: pageProperties(form), headers: pageNumbers(form), children }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return sameBytes(bytes, { title: `Báo cáo ${report.title}` });
}

function titleBlock(title: string, { sizes }: PageForm): readonly Paragraph[] {
  const look = { size: sizes.title, bold: true, align: "center" } as const;
  return [
    paragraph("BÁO CÁO", look, { spacing: { before: 360 } }),
    paragraph(title, look),
    rule(60),
    paragraph("", { size: 6 }),
  ];
}

function appendix(
  section: FilledReport["appendices"][number],
  { header, room, counting }: { readonly header: ReportHeader; readonly room: Room; readonly counting: Counting },
): readonly (Paragraph | Table)[] {
  const look = { size: room.form.sizes.title, bold: true, align: "center" } as const;
  return [
    paragraph(section.number, look, { pageBreakBefore: true }),
    paragraph(section.title, look),
    paragraph(citeReport(header), { ...look, bold: false, italics: true }, { spacing: { after: 120 } }),
    ...contentBlocks(section, { room, counting, depth: 1 }),
  ];
}

function pageProperties({ margins }: PageForm): NonNullable<ISectionOptions["properties"]> {
  const [top, bottom, left, right] = [margins.top, margins.bottom, margins.left, margins.right].map((one) =>
    twips(one),
  );
  return {
    titlePage: true,
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: top ?? 0,
        bottom: bottom ?? 0,
        left: left ?? 0,
        right: right ?? 0,
        header: twips(10),
      },
    },
  };
}

/** Numbers stand in the middle of the upper margin, from the second page on. */
function pageNumbers({ sizes }: PageForm): NonNullable<ISectionOptions["headers"]> {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sizes.head * 2 });
  return {
    default: new Header({ children: [new Line({ alignment: "center", children: [number] })] }),
    first: new Header({ children: [new Line({ children: [] })] }),
  };
}

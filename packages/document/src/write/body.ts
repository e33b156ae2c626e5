import {
  type FilledContent,
  type FilledReport,
  type FilledSection,
  formatFigureDays,
  formatFilledValue,
  formatMissing,
  formatNextTask,
} from "@de-an-06/domain";
import { HeadingLevel, type IParagraphOptions, type Paragraph, type Table } from "docx";
import { paragraph, twips } from "./pieces.js";
import { reportTable, type Room } from "./report-table.js";

/** The text of a report or of an appendix: tables are counted through all of them. */
export interface Counting {
  tables: number;
}

/** The opening, the sections and the closing of a report. */
export function body(report: FilledReport, room: Room, counting: Counting): readonly (Paragraph | Table)[] {
  return [
    ...report.opening.map((text) => prose(text, room)),
    ...report.sections.flatMap((one) => sectionBlocks(one, { room, counting, depth: 1 })),
    ...report.closing.map((text) => prose(text, room)),
  ];
}

/** What stands in a section, without its heading. */
export function contentBlocks(
  section: FilledSection,
  { room, counting, depth }: Inside,
): readonly (Paragraph | Table)[] {
  return [
    ...section.content.flatMap((one) => content(one, room, counting)),
    ...section.sections.flatMap((one) => sectionBlocks(one, { room, counting, depth })),
  ];
}

interface Inside {
  readonly room: Room;
  readonly counting: Counting;
  readonly depth: number;
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

function sectionBlocks(section: FilledSection, { room, counting, depth }: Inside): readonly (Paragraph | Table)[] {
  const { number, title } = section;
  const heading = levels[depth - 1] ?? HeadingLevel.HEADING_4;
  const look = { size: room.form.sizes.body, bold: depth < 4, italics: depth > 2, align: "justify" } as const;
  return [
    paragraph(number.startsWith("(") ? `${number} ${title}` : `${number}. ${title}`, look, {
      ...indented(room),
      heading,
      keepNext: true,
    }),
    ...contentBlocks(section, { room, counting, depth: depth + 1 }),
  ];
}

function content(one: FilledContent, room: Room, counting: Counting): readonly (Paragraph | Table)[] {
  switch (one.kind) {
    case "text":
      return one.paragraphs.map((text) => prose(text, room));
    case "list":
      return one.items.map((text) => item(text, room));
    case "next-tasks":
      return one.tasks.map((task) => item(formatNextTask(task), room));
    case "missing":
      return [prose(formatMissing(one.about), room, true)];
    case "figures":
      return [
        ...(one.window === null ? [] : [prose(formatFigureDays(one.window), room, true)]),
        ...one.lines.map(({ label, value }) => item(`${label}: ${formatFilledValue(value)}`, room)),
      ];
    case "table":
      return reportTable(one, ++counting.tables, room);
  }
}

function prose(text: string, room: Room, italics = false): Paragraph {
  return paragraph(text, { size: room.form.sizes.body, italics, align: "justify" }, indented(room));
}

function item(text: string, room: Room): Paragraph {
  return prose(`- ${text}`, room);
}

function indented({ form }: Room): IParagraphOptions {
  return { indent: { firstLine: twips(form.indent) }, spacing: { before: 60, after: 60 } };
}

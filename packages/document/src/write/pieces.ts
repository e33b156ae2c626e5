import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TableCell, TextRun, WidthType } from "docx";

/** How a piece of text looks: points, weight, where it stands. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly caps?: boolean;
  readonly align?: "left" | "center" | "right" | "justify";
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** A run of text as XML can hold it: on one line, without characters no document may contain. */
export function run(text: string, { size, bold = false, italics = false, caps = false }: Look): TextRun {
  return new TextRun({ text: printable(caps ? text.toUpperCase() : text), size: size * 2, bold, italics });
}

/** A paragraph of one run. */
export function paragraph(text: string, look: Look, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: alignments[look.align ?? "left"], children: [run(text, look)], ...more });
}

/** Millimetres in twentieths of a point, as Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** A short rule under what stands above it: the part of the column that is left free on each side, in millimetres. */
export function rule(free: number): Paragraph {
  const indent = twips(free);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 50, line: 60, lineRule: "exact", after: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** A table without lines, which holds two blocks side by side. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** One of the blocks. */
export function block(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none },
    children,
  });
}

function printable(text: string): string {
  return text.replace(/\s*[\r\n\t\v\f]+\s*/gu, " ").replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
}

import { formatDate } from "../date/format-date.js";
import type { Window } from "../date/period.js";
import type { FilledContent, FilledReport, FilledSection, FilledTable } from "./filled-report.js";
import { formatFilledValue, formatNextTask } from "./print-figure.js";

/**
 * A filled report as Markdown with Vietnamese figures. The reporter's texts are printed as they are: what would be markup in
 * them is escaped. An audit of what is printed finds nothing.
 *
 * @example
 * const report = { outline: "o", unit: unitKey("19@2025-07-01"), period: period("2026-H1", "reporting"), title: "Kết quả", opening: [], closing: [], appendices: [], nextTasks: [], sections: [{ id: "s", number: "I", title: "Khó khăn", content: [{ kind: "list" as const, items: ["Thiếu máy quét"] }], sections: [] }] };
 * printMarkdown(report) // => "# BÁO CÁO\n\n**Kết quả**\n\n## I. Khó khăn\n\n- Thiếu máy quét\n"
 */
export function printMarkdown(report: FilledReport): string {
  const numbering = { tables: 0 };
  const blocks = [
    "# BÁO CÁO",
    `**${escape(report.title)}**`,
    ...report.opening.map(escapeLine),
    ...report.sections.flatMap((one) => printSection(one, 2, numbering)),
    ...report.closing.map(escapeLine),
    ...report.appendices.flatMap((one) => printSection(one, 2, numbering)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/**
 * The line that says which days figures are of, where they are not the report's own.
 *
 * @example
 * formatFigureDays({ from: plainDate("2024-01-01"), to: plainDate("2024-06-30") }) // => "Số liệu từ ngày 01/01/2024 đến ngày 30/6/2024:"
 */
export function formatFigureDays({ from, to }: Window): string {
  return `Số liệu từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}:`;
}

/**
 * What stands where a text was not given, for the reporter to see.
 *
 * @example
 * formatMissing("Khó khăn, vướng mắc") // => "[Chưa có nội dung: Khó khăn, vướng mắc]"
 */
export function formatMissing(about: string): string {
  return `[Chưa có nội dung: ${about}]`;
}

interface Numbering {
  tables: number;
}

function printSection(section: FilledSection, level: number, numbering: Numbering): string[] {
  return [
    `${"#".repeat(level)} ${section.number}${section.number.startsWith("(") ? "" : "."} ${escape(section.title)}`,
    ...section.content.flatMap((one) => printContent(one, numbering)),
    ...section.sections.flatMap((one) => printSection(one, level + 1, numbering)),
  ];
}

function printContent(content: FilledContent, numbering: Numbering): string[] {
  switch (content.kind) {
    case "text":
      return content.paragraphs.map(escapeLine);
    case "list":
      return [bullets(content.items)];
    case "next-tasks":
      return [bullets(content.tasks.map(formatNextTask))];
    case "missing":
      return [`*${escape(formatMissing(content.about))}*`];
    case "figures": {
      const lines = content.lines.map(({ label, value }) => `${label}: ${formatFilledValue(value)}`);
      return [...printDays(content.window), bullets(lines)];
    }
    case "table":
      return [
        `**Bảng ${++numbering.tables}. ${escape(content.caption)}**`,
        ...printDays(content.window),
        printTable(content),
      ];
  }
}

function printTable({ heading, columns, rows, total }: FilledTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(" | ")} |`;
  const body = rows.map(({ name, values }, n) => [
    String(n + 1),
    name,
    ...values.map((one) => formatFilledValue(one, { inCell: true })),
  ]);
  const last =
    total === null ? [] : [["", total.name, ...total.values.map((one) => formatFilledValue(one, { inCell: true }))]];
  return [
    line(["STT", heading, ...columns]),
    `| ---: | --- |${" ---: |".repeat(columns.length)}`,
    ...[...body, ...last].map(line),
  ].join("\n");
}

function printDays(window: Window | null): string[] {
  return window === null ? [] : [`*${formatFigureDays(window)}*`];
}

function bullets(lines: readonly string[]): string {
  return lines.map((one) => `- ${escapeLine(one)}`).join("\n");
}

/** Markup in a text stands as text, and a text stays on its line. */
function escape(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ").replace(/[\\`*_|<>[\]]/gu, String.raw`\$&`);
}

/** What makes a heading, a list or a quotation at the beginning of a line is escaped too. */
function escapeLine(text: string): string {
  return escape(text.trim())
    .replace(/^[-+#=~]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

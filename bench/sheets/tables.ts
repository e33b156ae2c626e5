import { type PlainDate, plainDate } from "@de-an-06/domain";
import type { PrintedColumn, PrintedSheet } from "../../packages/spreadsheet/src/layout/printed-sheet.js";

const day = plainDate("2024-06-14");

/** A day as our sheets and as other libraries take it. */
export const days = { ours: { day } as { day: PlainDate }, date: new Date("2024-06-14T00:00:00Z") } as const;

const words = "Sở Tư pháp chủ trì, phối hợp với Công an tỉnh và Ủy ban nhân dân các huyện, thành phố".split(" ");
const text = (r: number, length: number) =>
  Array.from({ length }, (_, i) => words[(r + i * 7) % words.length]).join(" ");

/** Twelve columns as tables of offices have them: text, counts, percentages, days. */
export const columns: readonly PrintedColumn[] = Array.from({ length: 12 }, (_, c): PrintedColumn => ({
  header: `Cột ${c + 1}`,
  width: 16,
  format: (["text", "count", "percent", "day"] as const)[c % 4] ?? "text",
}));

/** One row of them, with days as asked. */
export function cellsOf<Day>(r: number, date: Day): readonly (string | number | Day)[] {
  return Array.from({ length: 12 }, (_, c) => (c % 4 === 0 ? text(r + c, 6) : c % 4 === 1 ? r * 37 + c : c % 4 === 2 ? ((r * 7) % 100) / 100 : date)); // prettier-ignore
}

/** A table of so many rows, to be printed. */
export function sheetOf(rows: number): PrintedSheet {
  return {
    name: "Bảng",
    title: "BẢNG THEO DÕI",
    subtitles: [],
    columns,
    rows: Array.from({ length: rows }, (_, r) => ({ cells: cellsOf(r, days.ours) })),
  };
}

/** A row of a list. */
export function rowOf(r: number): Readonly<Record<string, string | number>> {
  return { "nội dung": text(r, 8), "cơ quan": text(r + 3, 4), số: r, "ghi chú": `Ghi chú ${r % 40}` };
}

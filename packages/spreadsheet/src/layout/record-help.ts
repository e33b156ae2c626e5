import type { PrintedSheet } from "./printed-sheet.js";

/** The sheet *Hướng dẫn* of a template: each column with how it is filled in and an example. */
export function recordHelp(
  { title, sheet }: { readonly title: string; readonly sheet: string },
  rows: readonly (readonly [header: string, how: string, example: string])[],
): PrintedSheet {
  return {
    name: "Hướng dẫn",
    title,
    subtitles: [`(Điền ở trang tính “${sheet}”; không đổi dòng tiêu đề cột)`],
    columns: [
      { header: "Cột", width: 22 },
      { header: "Cách ghi", width: 70 },
      { header: "Ví dụ", width: 52 },
    ],
    rows: rows.map((cells) => ({ cells })),
  };
}

import { plainDate } from "@de-an-06/domain";
import type { SheetIssueParams } from "@de-an-06/spreadsheet";
import type { ParamSamples } from "./check-sentences.js";

const columns = [{ columns: ["A"] }, { columns: ["B", "C"] }];
const rows = [{ rows: 20 }, { rows: 30 }];
const counts = [{ count: 1 }, { count: 1200 }];
const twice = [{ first: 4 }, { first: 16 }];

/** Parameters of every code of the workbooks that has any. */
export const sheetSamples: ParamSamples<SheetIssueParams> = {
  "file.unsupported-format": [
    { format: "xls" },
    { format: "xlsb" },
    { format: "ods" },
    { format: "xml-spreadsheet" },
    { format: "html" },
    { format: "word" },
    { format: "pdf" },
    { format: "archive" },
    { format: "other" },
  ],
  "file.too-slow": [{ milliseconds: 500 }, { milliseconds: 10_000 }],
  "file.too-demanding": [{ megabytes: 256 }],
  "file.too-large": [
    { limit: "bytes", maximum: 1000 },
    { limit: "parts", maximum: 1000 },
    { limit: "partBytes", maximum: 1000 },
    { limit: "unpackedBytes", maximum: 1000 },
    { limit: "ratio", maximum: 1000 },
    { limit: "sheets", maximum: 1000 },
    { limit: "rows", maximum: 1000 },
    { limit: "columns", maximum: 1000 },
    { limit: "cells", maximum: 1000 },
    { limit: "textLength", maximum: 1000 },
  ],
  "file.unsafe-archive": [
    { reason: "ratio" },
    { reason: "size-lies" },
    { reason: "overlap" },
    { reason: "duplicate-part" },
  ],
  "file.encoding-assumed": [{ encoding: "windows-1258" }],
  "file.legacy-encoding": [{ encoding: "tcvn3" }, { encoding: "vni" }],
  "sheet.not-found": [{ sheets: 1 }, { sheets: 3 }],
  "sheet.hidden-skipped": counts,
  "sheet.hidden-rows": [{ count: 3, first: 7 }],
  "sheet.no-header": rows,
  "sheet.column-missing": [{ column: "title" }, { column: "deadline" }],
  "sheet.columns-unread": columns,
  "sheet.headers-repeated": columns,
  "sheet.others-skipped": counts,
  "row.joined": [{ to: 10 }, { to: 32 }],
  "row.number-repeated": twice,
  "cell.text-too-long": [{ maximum: 500 }, { maximum: 32767 }],
  "cell.number-read-as-day": [{ day: plainDate("2023-03-31") }, { day: plainDate("2022-11-30") }],
  "cell.day-read-as-month": [
    { month: 1, year: 2023 },
    { month: 12, year: 2022 },
  ],
  "cell.kept-in-note": [{ column: "deadline" }, { column: "agencies" }],
  "sheet.no-figures": rows,
  "sheet.figures-unread": columns,
  "sheet.other-figures-skipped": counts,
  "sheet.unit-from-title": [{ name: "Phường Đức Xuân" }],
  "sheet.measure-from-title": [{ name: "Hồ sơ tiếp nhận trong kỳ" }],
  "sheet.period-from-title": [{ period: "2024-06" }, { period: "2024-H1" }],
  "cell.total-differs": [{ sum: 30 }, { sum: 1093 }],
  "cell.figure-repeated": twice,
  "sheet.unrecognised": [{ rows: 30 }],
  "sheet.no-table": [
    { table: "units", rows: 30 },
    { table: "groups", rows: 30 },
    { table: "submissions", rows: 30 },
    { table: "registers", rows: 30 },
  ],
  "sheet.no-rows": [{ table: "units" }, { table: "groups" }, { table: "submissions" }, { table: "registers" }],
  "row.field-missing": [
    { field: "title" },
    { field: "kind" },
    { field: "amount" },
    { field: "answer" },
    { field: "code" },
    { field: "name" },
    { field: "from" },
    { field: "id" },
    { field: "on" },
    { field: "period" },
  ],
  "issues.more": counts,
};

import type { CellValue } from "../cell/cell.js";
import { toDayParts } from "@de-an-06/domain";
import { guardFormula } from "./formula-guard.js";

/**
 * Rows as CSV the way Vietnamese Excel opens them: UTF-8 with its mark, `;` between fields, Windows line ends, days as
 * dd/mm/yyyy, formulas defused.
 */
export function writeCsv(rows: readonly (readonly CellValue[])[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${rows.map(csvLine).join("")}`);
}

/** One row with its line end. */
export function csvLine(row: readonly CellValue[]): string {
  return `${row.map((value) => field(value)).join(";")}\r\n`;
}

function field(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "day" in value ? printDay(value) : "error" in value ? value.error : "";
  if (typeof value !== "string") return String(value);
  const guarded = guardFormula(value);
  return /[";\r\n]/u.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function printDay({ day }: { readonly day: Parameters<typeof toDayParts>[0] }): string {
  const { year, month, day: dayOfMonth } = toDayParts(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year).padStart(4, "0")}`;
}

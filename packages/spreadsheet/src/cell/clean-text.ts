import { formatDate } from "@de-an-06/domain";
import type { CellValue } from "./cell.js";

/** Control characters no cell can hold, and marks that have no width. Tabs and line ends stay. */
const invisible = /[^\P{Cc}\t\n]|[\u200b\u2060\ufeff\ufffe\uffff]/gu;

/** Whether there is anything to clean: most cells are one line of plain words. */
const untidy = /\p{Cc}|[^\S ]|[\u200b\u2060\ufeff\ufffe\uffff]|^ | $| {2}/u;

/** Text of a cell with its lines kept: composed (NFC), no control characters, each line trimmed, no blank line at the ends. */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  if (!untidy.test(composed)) return composed;
  return composed
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, "\n")
    .replace(invisible, "")
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/gu, " ").trim())
    .join("\n")
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/gu, " ");
}

/** What an official reads in a cell, as clean text; empty for a blank or an error. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return printNumber(value);
  return "day" in value ? formatDate(value.day) : "";
}

/** A number as text without exponent; 0.1 + 0.2 as 0.3, as Excel shows it. */
function printNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

import type { Merge } from "../cell/cell.js";
import { parseAddress } from "../cell/address.js";
import type { LimitName, ReadLimits } from "../workbook/read-limits.js";
import { elements } from "./xml-text.js";

/** A sheet reduced to its values: what the reading library is given, and how far the values reach. */
export interface TrimmedSheet {
  /** A worksheet with the rows of the original, byte for byte, and nothing else. */
  readonly xml: Uint8Array;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly merges: readonly Merge[];
  /** The places of formulas without a stored result. */
  readonly unresolved: readonly CellPlace[];
  /** Rows that are hidden by hand or by a filter, and have values. */
  readonly hiddenRows: readonly number[];
}

/** A cell by its zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const mostMerges = 50_000;
const mergesFrom = 4_000_000;
const [less, greater, slash, bang, quote, apostrophe, space, colon] = [60, 62, 47, 33, 34, 39, 32, 58];

/**
 * Cuts a worksheet down to its rows and measures them: column widths, validations, rules and drawings are where small
 * files make readers hang, and none of it is a value. Styled blank cells do not count. Answers the limit that is passed, or null for a damaged sheet.
 */
export function trimSheet(sheet: Uint8Array, limits: ReadLimits): TrimmedSheet | LimitName | null {
  const rowsAt = findData(sheet);
  if (rowsAt === null) return null;
  const measured = measure(sheet.subarray(rowsAt.from, rowsAt.to), limits);
  if (measured === null || typeof measured === "string") return measured;
  const merges = mergesIn(sheet.subarray(rowsAt.to, rowsAt.to + mergesFrom));
  return { xml: wrap(sheet.subarray(rowsAt.from, rowsAt.to)), merges, ...measured };
}

interface Measure {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly unresolved: CellPlace[];
  readonly hiddenRows: number[];
}

/** One pass over the tags of the rows. A cell counts when it has something inside; one that says nonsense of its place is damage. */
function measure(data: Uint8Array, limits: ReadLimits): Measure | LimitName | null {
  let [rows, columns, cells, tags] = [0, 0, 0, 0];
  let [row, column] = [-1, -1];
  let isHidden = false;
  /** The formula of the cell the pass is in, until its value comes. */
  let formula: CellPlace | null = null;
  const unresolved: CellPlace[] = [];
  const hiddenRows: number[] = [];
  for (let at = data.indexOf(less); at !== -1;) {
    const end = tagEnd(data, at);
    if (++tags > limits.cells * 8) return "cells";
    const closes = isClosing(data, at);
    const name = tagName(data, closes ? at + 2 : at + 1);
    if (closes) {
      if (formula !== null && name === "c") {
        unresolved.push(formula);
        formula = null;
      }
    } else if (name === "row") {
      row = rowNumber(data, { at, end }, row + 2) - 1;
      column = -1;
      isHidden = isHiddenRow(data, at, end);
    } else if (name === "f") formula = { row, column };
    else if (name === "v") {
      if (formula !== null && data[end - 2] !== slash && !isClosing(data, end)) formula = null;
    } else if (name === "c") {
      const said = cellPlace(data, at, end);
      if (said === -2) return null;
      row = said === -1 ? row : Math.floor(said / most);
      column = said === -1 ? column + 1 : said % most;
      if (data[end - 2] !== slash && !isClosing(data, end)) {
        if (++cells > limits.cells) return "cells";
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
        if (rows > limits.rows) return "rows";
        if (columns > limits.columns) return "columns";
        if (isHidden && hiddenRows.at(-1) !== row) hiddenRows.push(row);
      }
    }
    at = data.indexOf(less, end);
  }
  return { rows, columns, cells, unresolved, hiddenRows };
}

/** Between `<sheetData>` and its end; an empty sheet has `<sheetData/>`. */
function findData(sheet: Uint8Array): { from: number; to: number } | null {
  for (let at = sheet.indexOf(less); at !== -1;) {
    const end = tagEnd(sheet, at);
    if (isNamed(sheet, at + 1, "sheetData")) {
      if (sheet[end - 2] === slash) return { from: end, to: end };
      for (let close = sheet.lastIndexOf(less); close >= end; close = sheet.lastIndexOf(less, close - 1)) {
        if (sheet[close + 1] === slash && isNamed(sheet, close + 2, "sheetData")) return { from: end, to: close };
      }
      return null;
    }
    at = sheet.indexOf(less, end);
  }
  return null;
}

/** Behind the `>` of the tag that begins at `at`, or the end of the data. */
function tagEnd(data: Uint8Array, at: number): number {
  if (data[at + 1] === bang) return behindDeclaration(data, at);
  let open = 0;
  for (let i = at + 1; i < data.length; i++) {
    const byte = data[i];
    if (open !== 0) {
      if (byte === open) open = 0;
    } else if (byte === quote || byte === apostrophe) open = byte;
    else if (byte === greater) return i + 1;
  }
  return data.length;
}

/** Comments end at `-->` and CDATA at `]]>`, whatever stands inside. */
function behindDeclaration(data: Uint8Array, at: number): number {
  const mark = data[at + 2] === 45 ? 45 : data[at + 2] === 91 ? 93 : 0;
  for (let end = data.indexOf(greater, at); end !== -1; end = data.indexOf(greater, end + 1)) {
    if (mark === 0 || (data[end - 1] === mark && data[end - 2] === mark)) return end + 1;
  }
  return data.length;
}

/** Which of the tags that matter has its name at a place, whatever its prefix. */
function tagName(data: Uint8Array, at: number): "row" | "c" | "f" | "v" | null {
  let from = at;
  let to = at;
  for (; to < data.length && to < at + 60; to++) {
    const byte = data[to] ?? 0;
    if (byte <= space || byte === slash || byte === greater) break;
    if (byte === colon) from = to + 1;
  }
  if (to - from === 1) return data[from] === 99 ? "c" : data[from] === 118 ? "v" : data[from] === 102 ? "f" : null;
  return to - from === 3 && isNamed(data, from, "row") ? "row" : null;
}

/** Whether the tag whose name begins at `at` has this local name, with any prefix. */
function isNamed(data: Uint8Array, at: number, name: string): boolean {
  let from = at;
  let to = at;
  for (; to < data.length && to < at + 60; to++) {
    const byte = data[to] ?? 0;
    if (byte <= space || byte === slash || byte === greater) break;
    if (byte === colon) from = to + 1;
  }
  if (to - from !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (data[from + i] !== name.charCodeAt(i)) return false;
  return true;
}

function isClosing(data: Uint8Array, at: number): boolean {
  return data[at] === less && data[at + 1] === slash;
}

/** Where the value of the attribute `r` of a row or cell begins, behind its quote; −1 when it has none. */
function valueOfR(data: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end - 4; i++) {
    if (data[i + 1] === 114 && data[i + 2] === 61 && (data[i] ?? 0) <= space) return i + 4;
  }
  return -1;
}

/** The number of a row as its attribute says it; `otherwise` where it says none. */
function rowNumber(data: Uint8Array, { at, end }: { at: number; end: number }, otherwise: number): number {
  const from = valueOfR(data, at, end);
  if (from === -1) return otherwise;
  let value = 0;
  let i = from;
  for (; i < end && isDigit(data[i]); i++) value = value * 10 + (data[i] ?? 0) - 48;
  return i === from || !isQuote(data[i]) ? otherwise : value;
}

/**
 * The address of a cell, `E17`, as one number: row times {@link most} plus column, both from zero. −1 when the cell says
 * none, −2 for nonsense. A string for each of a million cells would cost more than the library's reading.
 */
function cellPlace(data: Uint8Array, at: number, end: number): number {
  const from = valueOfR(data, at, end);
  if (from === -1) return -1;
  let [row, column, i] = [0, 0, from];
  if (data[i] === dollar) i++;
  const letters = i;
  for (; i < end && isLetter(data[i]); i++) column = column * 26 + ((data[i] ?? 0) & 31);
  const figures = data[i] === dollar ? ++i : i;
  for (; i < end && isDigit(data[i]); i++) row = row * 10 + (data[i] ?? 0) - 48;
  if (figures === letters && i === figures && isQuote(data[i])) return -1;
  if (figures === letters || i === figures || i - from > 25 || !isQuote(data[i]) || row < 1) return -2;
  return Math.min(row - 1, farthest) * most + Math.min(column - 1, most - 1);
}

/** More columns than any limit, and a row beyond which the number would not be exact. */
const most = 1_000_000;
const farthest = 4_000_000_000;
const dollar = 36;
const isQuote = (byte: number | undefined) => byte === quote || byte === apostrophe;
const isDigit = (byte = 0) => byte >= 48 && byte <= 57;
const isLetter = (byte = 0) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** Whether a row's tag has `hidden="1"`. */
function isHiddenRow(data: Uint8Array, at: number, end: number): boolean {
  // Most rows have a handful of attributes; only an `h` behind white space is worth a look.
  for (let i = at; i < end - 10; i++) {
    if (data[i + 1] !== 104 || (data[i] ?? 0) > space) continue;
    const text = String.fromCharCode(...data.subarray(i + 1, Math.min(end, i + 20)));
    if (/^hidden=["'](?:1|true)/u.test(text)) return true;
  }
  return false;
}

function mergesIn(after: Uint8Array): Merge[] {
  const merges: Merge[] = [];
  for (const attributes of elements(new TextDecoder().decode(after), "mergeCell")) {
    const [first = "", second = first] = (attributes.get("ref") ?? "").split(":");
    const [from, to] = [parseAddress(first), parseAddress(second)];
    if (from === null || to === null || merges.length >= mostMerges) continue;
    merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  return merges;
}

function wrap(rows: Uint8Array): Uint8Array {
  const [open, close] = ["<worksheet><sheetData>", "</sheetData></worksheet>"].map((tag) =>
    new TextEncoder().encode(tag),
  );
  if (open === undefined || close === undefined) return rows;
  const xml = new Uint8Array(open.length + rows.length + close.length);
  xml.set(open);
  xml.set(rows, open.length);
  xml.set(close, open.length + rows.length);
  return xml;
}

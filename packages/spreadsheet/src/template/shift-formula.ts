import { columnLetters, parseAddress } from "../cell/address.js";
import type { RowShift } from "./row-growth.js";

/** Strings, names of columns of tables and quoted sheets are stepped over; what is left and looks like a reference is one. */
const token =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$\\\]])(?:((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?\d{1,7}(?=:\$?\d))(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?\d{1,7}))?)(?![\p{L}\p{N}_(.!])|'(?:[^']|'')*'/gu;

/** How the rows of one end of a reference move: `last` for the end of a range. */
type MoveRow = (row: number, end: { readonly isAbsolute: boolean; readonly last: boolean }) => number;

/** Rewrites the rows of the references of a formula; `moveOn` answers undefined for sheets that stay as they are. */
export function moveReferences(formula: string, moveOn: (sheet: string | null) => MoveRow | undefined): string {
  return formula.replace(token, (...[whole = "", sheet, from, to]: (string | undefined)[]) => {
    if (from === undefined) return whole;
    const move = moveOn(sheet === undefined ? null : sheetName(sheet));
    if (move === undefined) return whole;
    const moved = (end: string, last: boolean) =>
      end.replace(
        /(\$?)(\d+)$/u,
        (_, dollar: string, row: string) => `${dollar}${move(Number(row), { isAbsolute: dollar !== "", last })}`,
      );
    const range = to === undefined ? moved(from, false) : `${moved(from, false)}:${moved(to, true)}`;
    return `${sheet ?? ""}${range}`;
  });
}

/** The formula of a cell that stays where it is or moves with its row. */
export function shiftFormula(formula: string, shiftOf: (sheet: string | null) => RowShift | undefined): string {
  return moveReferences(formula, (sheet) => {
    const shift = shiftOf(sheet);
    return shift && ((row, { last }) => (last ? shift.end(row) : shift.start(row)));
  });
}

/** The formula of the copy of a repeated row: what stands in its own row goes with it, as when a row is filled down. */
export function copyFormula(
  formula: string,
  {
    row,
    copy,
    shiftOf,
  }: { readonly row: number; readonly copy: number; readonly shiftOf: (sheet: string | null) => RowShift | undefined },
): string {
  return moveReferences(formula, (sheet) => {
    const shift = shiftOf(sheet);
    return (
      shift &&
      ((at, { isAbsolute, last }) => {
        if (sheet === null && at === row && !isAbsolute) return shift.start(row) + copy;
        return last ? shift.end(at) : shift.start(at);
      })
    );
  });
}

/** A formula that is shared with other cells, as it stands in one of them. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (...[whole = "", sheet, from, to]: (string | undefined)[]) => {
    if (from === undefined) return whole;
    const moved = (end: string) =>
      end.replace(
        /^(\$?)([A-Za-z]*)(\$?)(\d+)$/u,
        (...[, fixed, letters = "", dollar, row]: string[]) =>
          `${fixed}${fixed !== "" || letters === "" ? letters : moveColumn(letters, columns)}${dollar}${dollar === "" ? Number(row) + rows : row}`,
      );
    return `${sheet ?? ""}${moved(from)}${to === undefined ? "" : `:${moved(to)}`}`;
  });
}

function moveColumn(letters: string, by: number): string {
  const column = parseAddress(`${letters}1`)?.column ?? 0;
  return columnLetters(column + by);
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

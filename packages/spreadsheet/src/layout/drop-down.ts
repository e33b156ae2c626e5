import type { DataValidation } from "hucre/xlsx";
import { columnLetters } from "../cell/address.js";
import type { PrintedColumn } from "./printed-sheet.js";

/** The hidden sheet that the values of drop-downs stand in. */
export const listSheet = "Danh mục";

const inlineLength = 255;

/**
 * The drop-down, the check of days and of counts, and the hint of a column. Excel repairs a list written into the rule when it is longer
 * than 255 characters and splits it at every comma, so such lists go to the hidden sheet.
 */
export function listValidation(
  { choices, format, hint, header }: PrintedColumn,
  range: string,
  lists: string[][],
): DataValidation[] {
  const input =
    hint === undefined ? {} : { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: hint };
  if (choices !== undefined && choices.values.length > 0) {
    const values = [...choices.values];
    const inline = values.join(",").length <= inlineLength && !values.some((value) => /[,"]/u.test(value));
    const list = inline ? { values } : { formula1: listRange(lists, values) };
    const strict = {
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: header.slice(0, 32),
      errorMessage: "Hãy chọn trong danh sách.",
    } as const;
    return [{ type: "list", range, allowBlank: true, ...list, ...input, ...(choices.strict && strict) }];
  }
  if (format === "day") {
    const error = {
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: header.slice(0, 32),
      errorMessage: "Hãy ghi ngày dạng ngày/tháng/năm, ví dụ 30/11/2026.",
    } as const;
    // From 1/1/1990 to 31/12/2100, as serials.
    return [
      {
        type: "date",
        operator: "between",
        formula1: "32874",
        formula2: "73415",
        range,
        allowBlank: true,
        ...error,
        ...input,
      },
    ];
  }
  if (format === "count" && hint !== undefined) {
    // A warning and no stop: "không phát sinh" and "hơn 1.000" are read too.
    const error = {
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: header.slice(0, 32),
      errorMessage: "Hãy ghi số nguyên không âm; không phát sinh thì ghi 0, chưa có số liệu thì để trống.",
    } as const;
    const whole = { type: "whole", operator: "greaterThanOrEqual", formula1: "0" } as const;
    return [{ ...whole, range, allowBlank: true, ...error, ...input }];
  }
  return hint === undefined ? [] : [{ type: "custom", formula1: "TRUE", range, allowBlank: true, ...input }];
}

function listRange(lists: string[][], values: string[]): string {
  lists.push(values);
  const column = columnLetters(lists.length - 1);
  return `'${listSheet}'!$${column}$1:$${column}$${values.length}`;
}

import type { Decimal } from "../number/decimal.js";
import { formatDecimal, numberMarks } from "../number/format-number.js";
import type { PrintedNumber } from "./printed.js";

/** A figure printed the way another is: with or without marks between thousands, with its decimal mark and leading zero. */
export function printLike(value: Decimal, like: Pick<PrintedNumber, "printed" | "language" | "value">): string {
  const { thousands, decimal } = marksOf(like);
  const marks = numberMarks.vi;
  const formatted = formatDecimal(value, "vi").replace(/[.,]/g, (mark) =>
    mark === marks.thousands ? thousands : decimal,
  );
  const padded = /^0\d$/.test(like.printed) && /^\d$/.test(formatted) ? `0${formatted}` : formatted;
  return padded;
}

function marksOf({ printed, language, value }: Pick<PrintedNumber, "printed" | "language" | "value">): {
  thousands: string;
  decimal: string;
} {
  const custom = numberMarks[language];
  const marks = printed.replace(/\d/g, "");
  const hasDecimals = (value?.decimals ?? 0) > 0;
  const decimal = hasDecimals ? marks.slice(-1) : custom.decimal;
  const grouping = hasDecimals ? marks.slice(0, -1) : marks;
  if (grouping !== "") return { thousands: grouping.charAt(0), decimal };
  const isUngrouped = /^\d{4}/.test(printed);
  const other = decimal === custom.decimal ? custom.thousands : custom.decimal;
  return { thousands: isUngrouped ? "" : other, decimal };
}

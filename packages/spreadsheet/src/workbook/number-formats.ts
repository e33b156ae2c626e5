import { elements, plainText, section } from "./xml-text.js";

/** What a number in a cell is shown as. */
export type ShownAs = "number" | "day" | "month";

/** Number formats longer than this are no format; Excel allows 255 characters. */
const longest = 255;
/** The built-in formats that show days or times; 17 is `mmm-yy`. */
const builtIn = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/u;

/** What each style of a workbook shows its numbers as, by the styles' numbers. */
export function numberFormats(styles: string): readonly ShownAs[] {
  const custom = new Map(
    elements(section(styles, "numFmts"), "numFmt").flatMap((format) => {
      const code = plainText(format.get("formatCode") ?? "");
      return code.length > longest ? [] : [[format.get("numFmtId") ?? "", shownAs(code)] as const];
    }),
  );
  return elements(section(styles, "cellXfs"), "xf").map((style) => {
    const id = style.get("numFmtId") ?? "0";
    return custom.get(id) ?? (id === "17" ? "month" : builtIn.test(id) ? "day" : "number");
  });
}

/** What a number format shows: `mmm-yy`, `mm/yyyy`, `"Thg" m/yyyy` only the month. A time of day counts as a day. */
export function shownAs(format: string): ShownAs {
  if (/\[(?:h+|m+|s+)\]/iu.test(format)) return "day";
  const letters = format.replace(/"[^"]{0,255}"|\[[^\]]{0,99}\]|\\.|[*_]./gu, "").toLowerCase();
  const [first = ""] = letters.split(";");
  if (first.includes("m") && first.includes("y") && !/[dhs]/u.test(first)) return "month";
  return /[yd]|m{3}|(?<![a-z])[hs]{1,2}(?![a-z])|am\/pm|a\/p/u.test(letters) ? "day" : "number";
}

import { elements, section } from "./xml-text.js";

/** Number formats longer than this are no format; Excel allows 255 characters. */
const longest = 255;

/** The styles reduced to what tells days from numbers: number formats and which cell style uses which. */
export interface TrimmedStyles {
  readonly xml: string;
  /** Whether some style shows only month and year, which Excel gives a typed `1/2023`. */
  readonly months: boolean;
}

/** Cuts the styles of a workbook down to its number formats. */
export function trimStyles(styles: string): TrimmedStyles {
  const formats = elements(section(styles, "numFmts"), "numFmt").filter(
    (format) => (format.get("formatCode") ?? "").length <= longest,
  );
  const used = elements(section(styles, "cellXfs"), "xf").map((style) => style.get("numFmtId") ?? "0");
  const custom = new Map(formats.map((format) => [format.get("numFmtId") ?? "", format.get("formatCode") ?? ""]));
  return {
    xml: `<styleSheet><numFmts>${[...custom].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${quoted(code)}"/>`).join("")}</numFmts><cellXfs>${used.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    months: used.some((id) => isMonthFormat(custom.get(id) ?? (id === "17" ? "mmm-yy" : ""))),
  };
}

/** Whether a number format shows month and year and no day and no time: `mmm-yy`, `mm/yyyy`, `"Thg" m/yyyy`. */
export function isMonthFormat(format: string): boolean {
  const letters = format
    .replace(/&quot;[^&]{0,99}&quot;|"[^"]{0,99}"|\[[^\]]{0,99}\]|\\./gu, "")
    .toLowerCase()
    .split(";")[0];
  return /m/u.test(letters ?? "") && /y/u.test(letters ?? "") && !/[dhs]/u.test(letters ?? "");
}

function quoted(attribute: string): string {
  return attribute.replaceAll('"', "&quot;");
}

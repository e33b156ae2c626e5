import { attribute, child, children, root } from "../patch/xml-scan.js";

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Which cell styles of a workbook show a number as a day. */
export function dayStyles(styles: string): (style: string) => boolean {
  const all = root(styles);
  const list = (name: string) => {
    const found = all && child(styles, name, all);
    return found
      ? Array.from(children(styles, found.inside, found.insideTo), (one) => styles.slice(one.from, one.inside))
      : [];
  };
  const custom = new Map(
    list("numFmts").map((tag) => [Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? ""]),
  );
  const shows = list("cellXfs").map((tag) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return builtIn.has(id) || isDay(custom.get(id) ?? "");
  });
  return (style) => shows[style === "" ? 0 : Number(style)] ?? false;
}

function isDay(format: string): boolean {
  const letters = format
    .slice(0, 255)
    .replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "")
    .toLowerCase();
  return /[dy]/u.test(letters);
}

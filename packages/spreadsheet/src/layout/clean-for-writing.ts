/** What Excel allows in one cell. */
const longest = 32_767;

/** Control characters and halves of surrogate pairs, which no workbook may hold. */
const unwritable =
  /[^\P{Cc}\t\n]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** What most texts have none of, so that they are looked at once. */
const doubtful = /[\p{Cc}\ud800-\udfff\ufffe\uffff]|_x|^#/u;

/**
 * Text as a cell can hold it: line ends as Excel writes them, nothing unwritable, no longer than Excel allows. `_x0041_`
 * is how a workbook writes a character by its number, so a text that looks like it is written so that it stays text; and so
 * is a text that is spelled like an error value.
 */
export function cleanForWriting(text: string): string {
  if (text.length <= longest && !doubtful.test(text)) return text;
  return text
    .replace(/\r\n?/gu, "\n")
    .slice(0, longest)
    .replace(unwritable, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/^#(?=[A-Z_/0]+[!?A]?$)/u, "_x0023_");
}

import { escapeText } from "../patch/xml-scan.js";

/** What Excel allows in one cell. */
const longest = 32_767;

/** Control characters and halves of surrogate pairs, which no workbook may hold. */
const unwritable =
  /[^\P{Cc}\t\n]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * Text as a cell can hold it: line ends as Excel writes them, nothing unwritable, no longer than Excel allows. `_x0041_`
 * is how a workbook writes a character by its number, so a text that looks like it is written so that it stays text; and so
 * is a text that is spelled like an error value.
 */
export function cleanForWriting(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .slice(0, longest)
    .replace(unwritable, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/^#(?=[A-Z_/0]+[!?A]?$)/u, "_x0023_");
}

/** The same as XML between two tags. Most texts need nothing of it, which one look at their letters tells. */
export function textXml(text: string): string {
  if (text.length <= longest && isPlain(text)) return text;
  return escapeText(cleanForWriting(text));
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter < 0xd800 ? letter < 0xa0 && !plain[letter] : letter < 0xe000 || letter > 0xfffd) return false;
  }
  return true;
}

/** Which of the first letters stand for nothing but themselves, wherever they stand. */
const plain: readonly boolean[] = Array.from(
  { length: 0xa0 },
  (_, letter) => letter >= 0x20 && letter < 0x7f && !"&<>_#".includes(String.fromCharCode(letter)),
);

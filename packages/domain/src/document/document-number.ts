import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { documentKindOf } from "./document-kind.js";
import type { DocumentReference } from "./document.js";

/** The number and symbol of a document (*số, ký hiệu*), and the kind the symbol stands for. */
export type DocumentNumber = Pick<DocumentReference, "kind" | "number" | "year"> & { readonly symbol: string };

/**
 * Reads a number and symbol: `06/QĐ-TTg`, `2480 /UBND-VHTT`, `42/2022/NĐ-CP`, `26-CT/TU` (the Party's form),
 * `Số: 1433/UBND-TTHC`, bold marks and spaces inside included. The number is null where a draft leaves it blank
 * (`/BC-TCTTKĐA`), which is noted; `347/QĐ/UBND` is read as `347/QĐ-UBND` and noted.
 *
 * A ratio, a date and a voltage (`24/24`, `12/6`, `220/380V`) are none. Never throws; linear in the length of the text.
 *
 * @example
 * unwrap(parseDocumentNumber("42/2022/NĐ-CP")) // => { kind: "decree", number: "42", year: 2022, symbol: "NĐ-CP" }
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber> {
  if (text.length > longestText) return fail(issue("document.number-unreadable", {}));
  const groups = wholeNumber.exec(tidyCitation(text))?.groups;
  const read = groups === undefined ? null : readNumber(groups);
  return read ?? fail(issue("document.number-unreadable", {}));
}

/**
 * Whether a text is a document's number and symbol and nothing else.
 *
 * @example
 * isDocumentNumber("422/QĐ-TTg") // => true
 * isDocumentNumber("240/303") // => false
 */
export function isDocumentNumber(text: string): boolean {
  return parseDocumentNumber(text).ok;
}

/**
 * A number and symbol as they are printed; a blank number stays blank.
 *
 * @example
 * formatDocumentNumber({ number: "26", year: null, symbol: "CT/TU" }) // => "26-CT/TU"
 * formatDocumentNumber({ number: null, year: null, symbol: "KH-UBND" }) // => "/KH-UBND"
 */
export function formatDocumentNumber({
  number,
  year,
  symbol,
}: Pick<DocumentNumber, "number" | "year" | "symbol">): string {
  const isParty = symbol.includes("/");
  return `${number ?? ""}${isParty ? "-" : "/"}${year === null ? "" : `${year}/`}${symbol}`;
}

/** The groups of {@link numberPattern} as a number, or null when they are none after all. */
export function readNumber(groups: Readonly<Record<string, string | undefined>>): Result<DocumentNumber> | null {
  const number = groups.party === undefined ? groups.number : groups.partyNumber;
  const written = (groups.party ?? groups.symbol ?? "").replaceAll(" ", "");
  // A word is no symbol: "5/Quy" has no run of capitals.
  if (!/\p{Lu}{2}/u.test(written)) return null;
  const symbol = groups.party === undefined ? written.replaceAll("/", "-") : written;
  const notes: Issue[] = [];
  if (number === undefined) notes.push(issue("document.number-blank", {}));
  if (symbol !== written) notes.push(issue("document.symbol-mended", {}));
  const year = groups.year === undefined ? null : Number(groups.year);
  return ok({ kind: documentKindOf(symbol), number: number ?? null, year, symbol }, notes);
}

/** Text without emphasis marks, its dashes and spaces plain, case kept: symbols are told by their capitals. */
export function tidyCitation(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[*_`\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replaceAll("Ð", "Đ")
    .replace(/(?:…|\.{2,})/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const part = "[A-ZĐƯ][A-Za-zĐƯ0-9&]*";
const digits = "\\d{1,6}[a-zA-Z]?";

/** A number and symbol: the Party's form with its hyphen first, or the State's with its slash. */
export const numberPattern =
  `(?:(?<partyNumber>${digits})? ?- ?(?<party>[A-ZĐ][A-Za-zĐ]{0,4} ?/ ?${part}(?:-${part})*)` +
  `|(?<number>${digits})? ?/ ?(?:(?<year>(?:19|20)\\d{2}) ?/ ?)?(?<symbol>${part}(?: ?[-/] ?${part})*))`;

const wholeNumber = new RegExp(`^(?:[Ss][Ốố] ?:? ?)?${numberPattern}$`, "u");

/** No number is longer; what is would only cost time. */
const longestText = 200;

import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { csvRows } from "./csv-rows.js";
import { type CommuneLink, type CommuneReform, type ReformContext, toReform } from "./commune-links.js";

/** The columns of a list of commune links, in the order they are usually written. */
export const communeLinkColumns = [
  "old_province_code",
  "old_code",
  "old_name",
  "new_province_code",
  "new_code",
  "new_name",
  "extent",
] as const;

const mostRows = 200_000;
const mostCharacters = 40_000_000;

/**
 * Reads links between communes (*liên kết sắp xếp cấp xã*) from the text of a CSV file, or from rows: objects, or lists
 * of cells after a header row. The columns are {@link communeLinkColumns}, in any order; `extent` is `full` or
 * `partial`. The domain opens no files: the caller supplies the text. CSV may be separated by commas, semicolons or
 * tabs, with quoted cells and a byte-order mark.
 *
 * Doubtful links are notes, `succession.*` and `unit.code-wrong`, with the row counted from 0 without the header; the
 * unreadable ones among them are left out. Missing columns, or more rows than any country has, are issues.
 *
 * @example
 * const provinces = unwrap(createHierarchy([]));
 * const source: Source = { document: { kind: "other", number: null, year: null, symbol: null, issuer: null, issuedOn: null }, confidence: "secondary" };
 * const context = { on: plainDate("2025-07-01"), since: plainDate("2025-03-01"), source, provinces };
 * parseCommuneLinks("old_code,new_code", context).ok // => false
 */
export function parseCommuneLinks(input: string | Iterable<unknown>, context: ReformContext): Result<CommuneReform> {
  if (typeof input === "string" && input.length > mostCharacters) {
    return fail(issue("value.too-large", { maximum: mostCharacters, of: "characters" }));
  }
  const links: CommuneLink[] = [];
  let header: readonly string[] | undefined;
  for (const row of typeof input === "string" ? csvRows(input.replace(/^\ufeff/u, "")) : input) {
    if (typeof row !== "object" || row === null) {
      return fail(issue("value.wrong-type", { expected: "object" }, [links.length]));
    }
    if (links.length >= mostRows) return fail(issue("value.too-large", { maximum: mostRows, of: "items" }));
    if (!Array.isArray(row)) {
      header ??= Object.keys(row);
      links.push(toLink((column) => cell((row as Readonly<Record<string, unknown>>)[column])));
      continue;
    }
    const cells = row.map(cell);
    if (header === undefined) header = cells.map((name) => name.toLowerCase());
    else if (cells.some((text) => text !== ""))
      links.push(toLink((column) => cells[header?.indexOf(column) ?? -1] ?? ""));
  }
  const columns = communeLinkColumns.filter((column) => header !== undefined && !header.includes(column));
  if (columns.length > 0) return fail(issue("succession.column-missing", { columns }));
  const { reform, notes } = toReform(links, context);
  return ok(reform, notes);
}

function toLink(at: (column: (typeof communeLinkColumns)[number]) => string): CommuneLink {
  return {
    oldProvince: at("old_province_code"),
    oldCode: at("old_code"),
    oldName: at("old_name"),
    newProvince: at("new_province_code"),
    newCode: at("new_code"),
    newName: at("new_name"),
    extent: at("extent"),
  };
}

function cell(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

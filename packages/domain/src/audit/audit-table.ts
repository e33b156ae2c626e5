import { type AuditOptions, auditProse } from "./audit-prose.js";
import type { Audit, CellPlace, Claim, CrossCheck } from "./claim.js";
import { findInTable } from "./find-in-table.js";
import { summarise } from "./summary.js";
import type { CellContent } from "./table-cells.js";

/**
 * Checks the figures printed in a table: percentages against the columns of parts and wholes (*tiếp nhận*, *giải quyết*,
 * *tỷ lệ*), totals (*Tổng cộng*) against their rows, columns that add up others, and the sentences in its cells as
 * {@link auditText} does. Rows are as they stand in the sheet, headings included; numbers may be numbers or printed.
 *
 * A percentage is checked where its column's name, or most of its rows, say what it is made of. Never throws.
 *
 * @example
 * auditTable([["Đơn vị", "Tiếp nhận", "Giải quyết", "Tỷ lệ"], ["Phường A", 303, 240, "79,2%"], ["Phường B", 426, 332, "79,93%"]]).claims.map((claim) => claim.verdict) // => ["consistent", "inconsistent"]
 */
export function auditTable(rows: readonly (readonly CellContent[])[], options: AuditOptions = {}): Audit<CellPlace> {
  const figures = findInTable(rows, options.language).map(({ row, column, judgement, ...claim }): Claim<CellPlace> => ({
    ...claim,
    place: { row, column },
    ...judgement,
  }));
  const sentences = rows.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      typeof content === "string" && /\d/.test(content) && /\p{L}/u.test(content)
        ? [{ place: { row, column }, audit: auditProse(content, options) }]
        : [],
    ),
  );
  const claims = [
    ...figures,
    ...sentences.flatMap(({ place, audit }) => audit.claims.map((claim): Claim<CellPlace> => ({ ...claim, place }))),
  ].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const crossChecks = sentences.flatMap(({ place, audit }) =>
    audit.crossChecks.map((check): CrossCheck<CellPlace> => ({ ...check, place, against: check.against && place })),
  );
  return { claims, crossChecks, summary: summarise(claims) };
}

import { type AuditOptions, auditProse, inReadingOrder } from "./audit-prose.js";
import type { Audit, Claim } from "./claim.js";
import { findInTable } from "./find-in-table.js";
import { tablesIn } from "./markdown-tables.js";
import { summarise } from "./summary.js";

/**
 * Checks the figures printed in a text (*rà soát số liệu*): ratios (`240/303 hồ sơ, đạt 79,2%`), sums (`126 tổ (1 tổ,
 * 8 tổ, 117 tổ)`), remainders and shares, in Vietnamese and English, with the place of each, and what does not fit
 * across them. Markdown tables are checked as {@link auditTable} does.
 *
 * Precision comes first: what the words leave in doubt is `cannot-check`, and what only looks like a ratio is no claim
 * (`24/24 giờ`, `220/380V`, `422/QĐ-TTg`, `12/6`, a rank `21/63`). Every place counts in UTF-16 units of the text as it was
 * given, so that `text.slice(offset, offset + length)` is the `text` of its claim or check; claims may lie inside one
 * another. Measured figures are in the guide on the audit. Never
 * throws; linear in the length of the text; nothing is stored.
 *
 * @example
 * auditText("đã kích hoạt 332/426 tài khoản, đạt 79,93%").claims[0] // => { kind: "ratio", place: { line: 1, column: 14, offset: 13, length: 29 }, text: "332/426 tài khoản, đạt 79,93%", numerator: 332, denominator: 426, parts: [], printed: "79,93", verdict: "inconsistent", computed: "77,93", cause: "digit-slip" }
 */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  const prose = auditProse(text, options);
  const inTables = tablesIn(text).flatMap((rows) =>
    findInTable(
      rows.map((cells) => cells.map((cell) => cell.text)),
      options.language,
    ).flatMap(({ row, column, judgement, ...figures }): Claim[] => {
      const cell = rows[row]?.[column];
      return cell === undefined ? [] : [{ ...figures, place: cell.place, text: cell.text, ...judgement }];
    }),
  );
  if (inTables.length === 0) return prose;
  const claims = [...prose.claims, ...inTables].sort(inReadingOrder);
  return { claims, crossChecks: prose.crossChecks, summary: summarise(claims) };
}

import { type Issue, issue } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Composite } from "./composite.js";
import type { Indicator } from "./indicator.js";

/**
 * Holds a composite against the indicators it scores: each part's indicator is known, and has more points where it is better.
 * A ratio that is better the lower it is (*tỷ lệ quá hạn*) needs the percentage from which nothing is earned, and no other has one.
 *
 * @example
 * const part = { indicator: "late", most: decimal("6"), threshold: decimal("5"), noActivity: "zero" } as const;
 * const index = { id: "i", name: "Bộ chỉ số", version: "1", parts: [part], source: { document: { kind: "decision", number: "766", year: null, symbol: "QĐ-TTg", issuer: null, issuedOn: null }, confidence: "secondary" } } as const;
 * checkComposite(index, []).ok // => false
 */
export function checkComposite(
  composite: Composite,
  indicators: readonly Pick<Indicator, "id" | "better">[],
): Result<Composite> {
  const better = new Map(indicators.map((one) => [one.id, one.better]));
  const issues = composite.parts.flatMap(({ indicator, nothingFrom }, i): Issue[] => {
    const direction = better.get(indicator);
    const at = ["parts", i, "indicator"];
    if (direction === undefined) return [issue("composite.unknown-indicator", {}, at)];
    if (direction === "lower" && nothingFrom === undefined) return [issue("composite.nothing-from-missing", {}, at)];
    if (direction === "higher" && nothingFrom !== undefined) return [issue("composite.higher-is-better", {}, at)];
    return [];
  });
  return isNonEmpty(issues) ? fail(...issues) : ok(composite);
}

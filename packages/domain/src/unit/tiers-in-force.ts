import type { PlainDate } from "../date/plain-date.js";
import type { Tier, Unit } from "./unit.js";

/**
 * The first day of local government in two tiers, without districts (Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền
 * địa phương 72/2025/QH15): district units and townships end the day before, special zones begin.
 */
export const twoTiersFrom = "2025-07-01" as PlainDate;

/** The first day of a validity on which the unit's tier or kind does not exist; null when it exists throughout. */
export function outOfForceOn(unit: Pick<Unit, "tier" | "kind" | "from" | "until">): PlainDate | null {
  if (unit.kind === "special-zone") return unit.from < twoTiersFrom ? unit.from : null;
  if (unit.tier !== "district" && unit.kind !== "township") return null;
  if (unit.from >= twoTiersFrom) return unit.from;
  return unit.until === null || unit.until >= twoTiersFrom ? twoTiersFrom : null;
}

/** The tier that stands directly above on a day; `any` for agencies, null for the country. */
export function tierAbove(tier: Tier, day: PlainDate): Tier | "any" | null {
  switch (tier) {
    case "country":
      return null;
    case "province":
      return "country";
    case "district":
      return "province";
    case "commune":
      return day < twoTiersFrom ? "district" : "province";
    case "village":
      return "commune";
    case "agency":
      return "any";
  }
}

/**
 * Whether a unit of one tier can stand under one of another on a day. A commune directly under its province before
 * 01/7/2025 skips the districts: lists without districts are common, so that is allowed and noted.
 */
export function standingUnder(tier: Tier, parent: Tier, day: PlainDate): "right" | "skips" | "wrong" {
  const above = tierAbove(tier, day);
  if (above === "any" || above === parent) return "right";
  return tier === "commune" && parent === "province" ? "skips" : "wrong";
}

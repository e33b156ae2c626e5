import { isUnitCode, type Tier } from "@de-an-06/domain";

/** How many digits the official code of each level has. */
const digits: Partial<Record<Tier, number>> = { province: 2, district: 3, commune: 5 };

/** The level whose official codes are written like this one; undefined for local codes and for numbers of other lengths. */
export function tierOfCode(code: string): Tier | undefined {
  if (/^[A-Z]{2}$/u.test(code)) return "country";
  return (["province", "district", "commune"] as const).find((tier) => isUnitCode(code, tier) && /^\d+$/u.test(code));
}

/** A code of a level with the zeros in front that Excel drops; null for what is no code of that level. */
export function completeCode(text: string, tier: Tier): string | null {
  const length = digits[tier];
  const code = length !== undefined && /^\d+$/u.test(text) ? text.padStart(length, "0") : text;
  return isUnitCode(code, tier) ? code : null;
}

/** The codes a number may have been before Excel dropped its zeros. */
export function completions(text: string): readonly string[] {
  if (!/^\d{1,4}$/u.test(text)) return [];
  return Object.values(digits)
    .filter((length) => length > text.length)
    .map((length) => text.padStart(length, "0"));
}

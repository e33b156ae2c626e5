import type { AuditSummary, Verdict } from "./claim.js";

/** Counts claims by verdict. */
export function summarise(claims: readonly { readonly verdict: Verdict }[]): AuditSummary {
  const count = { consistent: 0, truncated: 0, "last-digit-off": 0, inconsistent: 0, "cannot-check": 0 };
  for (const { verdict } of claims) count[verdict]++;
  return {
    checked: claims.length - count["cannot-check"],
    consistent: count.consistent,
    truncated: count.truncated,
    lastDigitOff: count["last-digit-off"],
    inconsistent: count.inconsistent,
    cannotCheck: count["cannot-check"],
  };
}

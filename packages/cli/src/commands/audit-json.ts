import type { Language } from "@de-an-06/domain";
import { toJsonIssue } from "../show/issues.js";
import type { AuditedFile, ClaimPlace } from "./audit-file.js";

/** An audit as `--json` gives it. */
export function toAuditJson({ claims, crossChecks, summary, notes }: AuditedFile, language: Language): object {
  return {
    claims: claims.map(({ what, place }) => ({
      kind: what.kind,
      text: what.text,
      ...toJsonPlace(place),
      numerator: what.numerator,
      denominator: what.denominator,
      parts: what.parts,
      printed: what.printed,
      computed: what.computed,
      verdict: what.verdict,
      cause: what.cause,
    })),
    crossChecks: crossChecks.map(({ what, place }) => ({
      kind: what.kind,
      level: what.level,
      text: what.text,
      ...toJsonPlace(place),
      printed: what.printed,
      computed: what.computed,
    })),
    summary,
    issues: notes.map((one) => toJsonIssue(one, language)),
  };
}

function toJsonPlace(place: ClaimPlace): object {
  if ("cell" in place) return place;
  const { line, column, page } = place;
  return { line, column, ...(page !== null && { page }) };
}

import type { Window } from "../date/period.js";
import type { Language } from "../issue/sentence.js";
import type { Audit, Claim, CrossCheck, TextPlace } from "./claim.js";
import { type Crossed, findCrossChecks } from "./cross-checks.js";
import { findRatios } from "./find-ratios.js";
import { findRemainders } from "./find-remainders.js";
import { findShares } from "./find-shares.js";
import { findSums } from "./find-sums.js";
import type { Found } from "./found.js";
import { layOut } from "./lay-out.js";
import { placesOf } from "./places.js";
import { readPassage } from "./read-passage.js";
import { summarise } from "./summary.js";

/** What the auditor may be told. */
export interface AuditOptions {
  /** The window of the report; without it, the one the text states (*từ 15/12/2023 đến 14/6/2024*). */
  readonly window?: Window;
  /** The language of the text; told block by block where it is left out. */
  readonly language?: Language;
}

/** The claims and cross-checks of running text; see {@link auditText}, which reads the tables in it too. */
export function auditProse(text: string, options: AuditOptions = {}): Audit {
  const passage = readPassage(layOut(text), options.language);
  const ratios = findRatios(passage);
  const found = [
    ...ratios.found,
    ...findShares(passage, ratios.used),
    ...findSums(passage),
    ...findRemainders(passage),
  ];
  const claims = placed(text, distinct(found));
  return { claims, crossChecks: crossed(text, findCrossChecks(passage, options.window)), summary: summarise(claims) };
}

function placed(text: string, found: readonly Found[]): Claim[] {
  const places = placesOf(
    text,
    found.map(({ first, last }) => ({ from: first.digits.from, to: last.digits.to })),
  );
  return found
    .flatMap(({ kind, numerator, denominator, parts, printed, judgement }, i): Claim[] => {
      const place = places[i];
      if (place === undefined) return [];
      return [{ kind, place, text: textAt(text, place), numerator, denominator, parts, printed, ...judgement }];
    })
    .sort(inReadingOrder);
}

function crossed(text: string, found: readonly Crossed[]): CrossCheck[] {
  const places = placesOf(
    text,
    found.flatMap(({ at, against }) => [at, against ?? at]),
  );
  return found
    .flatMap(({ kind, level, against, printed, computed }, i): CrossCheck[] => {
      const [place, other] = [places[2 * i], places[2 * i + 1]];
      if (place === undefined || other === undefined) return [];
      return [{ kind, level, place, text: textAt(text, place), against: against && other, printed, computed }];
    })
    .sort(inReadingOrder);
}

function textAt(text: string, { offset, length }: TextPlace): string {
  return text.slice(offset, offset + length);
}

/** By where they begin, the longer first. */
export function inReadingOrder(a: { readonly place: TextPlace }, b: { readonly place: TextPlace }): number {
  return a.place.offset - b.place.offset || b.place.length - a.place.length;
}

/** A sum that two readings find is one claim. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ kind, first, last }) => {
    const key = `${kind} ${first.digits.from} ${last.digits.to}`;
    return !seen.has(key) && seen.add(key);
  });
}

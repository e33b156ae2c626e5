import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Tier, Unit } from "./unit.js";
import { isValidOn } from "./unit-key.js";

/**
 * Which levels handle a service during a time (*thẩm quyền giải quyết*). What is outside a unit's competence is *not
 * applicable* (*không thuộc thẩm quyền*): no report is expected and nothing is counted as zero.
 */
export interface Competence {
  /** The id of the service. */
  readonly service: string;
  readonly tiers: readonly Tier[];
  /** The codes of the only units this row speaks of; without it, every unit of the tiers. */
  readonly units?: readonly string[];
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: Source;
}

/**
 * Whether a service is a unit's own on a day: true or false where a row of that day speaks of the service, null where
 * none does and nobody can tell. An agency has the competence its rows give its code, or else none.
 *
 * @example
 * isCompetent([], { service: "birth", unit: { code: "058", tier: "district" }, on: plainDate("2024-06-14") }) // => null
 */
export function isCompetent(
  rows: readonly Competence[],
  {
    service,
    unit,
    on,
  }: { readonly service: string; readonly unit: Pick<Unit, "code" | "tier">; readonly on: PlainDate },
): boolean | null {
  const valid = rows.filter((row) => row.service === service && isValidOn(row, on));
  if (valid.length === 0) return null;
  return valid.some(
    ({ tiers, units }) => tiers.includes(unit.tier) && (units === undefined || units.includes(unit.code)),
  );
}

/** The services of a list, by whether they are a unit's own. The three parts sum to the list. */
export interface ServicesByCompetence {
  readonly own: readonly string[];
  readonly notApplicable: readonly string[];
  /** Services that no row of the day speaks of. */
  readonly unknown: readonly string[];
}

/**
 * Parts services into a unit's own, those outside its competence, and those nobody can tell. Of the 11 police services
 * 8 were the city's of Bắc Kạn in 2024: the other three are not applicable, and not zero.
 *
 * @example
 * byCompetence([], { services: ["birth"], unit: { code: "058", tier: "district" }, on: plainDate("2024-06-14") }) // => { own: [], notApplicable: [], unknown: ["birth"] }
 */
export function byCompetence(
  rows: readonly Competence[],
  given: { readonly services: readonly string[]; readonly unit: Pick<Unit, "code" | "tier">; readonly on: PlainDate },
): ServicesByCompetence {
  const part = (answer: boolean | null): readonly string[] =>
    given.services.filter((service) => isCompetent(rows, { ...given, service }) === answer);
  return { own: part(true), notApplicable: part(false), unknown: part(null) };
}

import { codeLists } from "@de-an-06/catalogue";
import { type DormantCode, dormantCodes, type Period } from "@de-an-06/domain";
import type { IndicatorReport } from "./indicator-report.js";

/** A service that might be withdrawn, and what it is called. */
export interface DormantService extends DormantCode {
  readonly name: string;
}

/** The services that were reported in each of the last periods, by whomever, always without a dossier. */
export interface DormantServices {
  readonly last: Period;
  readonly periods: number;
  readonly services: readonly DormantService[];
}

/** Counts back from the last period of the figures. */
export function listDormant({ observations }: IndicatorReport, periods: number): DormantServices {
  const last = observations.periods.reduce((latest, one) => (one.to > latest.to ? one : latest));
  const found = dormantCodes(observations, { measure: "dossiers.received", dimension: "service", last, periods });
  return { last, periods, services: found.map((one) => ({ ...one, name: nameOf(one.code) })) };
}

/** What the JSON of the command holds of them. */
export function toDormantJson({ services }: DormantServices) {
  return services.map(({ code, name, reports, of, lastActive }) => ({
    code,
    name,
    reports,
    of,
    lastActive: lastActive?.id ?? null,
  }));
}

function nameOf(code: string): string {
  const services = codeLists.find(({ dimension }) => dimension === "service");
  return services?.codes.find((entry) => entry.code === code)?.name ?? code;
}

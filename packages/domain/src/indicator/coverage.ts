import type { UnitKey } from "../unit/unit.js";
import type { Coverage } from "./cube.js";
import { createExpectedReports, type Owed } from "./expected-reports.js";
import type { Codes } from "./expression.js";
import type { At } from "./measure-sums.js";
import type { Members } from "./members.js";
import type { Observations } from "./observations.js";
import type { Places } from "./places.js";
import { countPresence, type Presence, type PresenceNeeds } from "./presence.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** What was reported and what was expected, for every cell. Counted when first asked for. */
export interface CoverageOfCube {
  /**
   * The coverage of the cells that read some measures at some codes, by unit of the map and slot; with `each`, of a report
   * at each of these codes.
   */
  readonly at: (
    measures: readonly string[],
    codes: Codes,
    each?: { readonly dimension: string; readonly codes: readonly string[] },
  ) => (node: number, slot: number) => Coverage;
  /** The reports with a measure, by every code that the cube tells apart, where their counts went. */
  readonly reportsWith: (measure: string) => Presence;
  /** False where nobody under the unit handles the service. */
  readonly isApplicable: (measures: readonly string[], codes: Codes) => (node: number, slot: number) => boolean;
  /** Whether reports with the measure came in, and all that are expected under the unit. */
  readonly isComplete: (measure: string, at: At) => boolean;
  /** Everything counted so far. */
  readonly counted: () => Iterable<Presence>;
}

/** What coverage is read from: the query, both axes, where units lie, and the codes at the asked and at the finest grouping. */
export interface CoverageOptions {
  readonly query: RollUpQuery;
  readonly slots: Slots;
  readonly places: Places;
  readonly asked: Members;
  readonly fine: Members;
  /** The number of a reporting unit; −1 for one that did not. */
  readonly unitIndex: (unit: UnitKey) => number;
}

/** Counts reports, expected and received, of the cells of a cube. */
export function createCoverage(observations: Observations, options: CoverageOptions): CoverageOfCube {
  const { query, slots, places, asked, fine, unitIndex } = options;
  const width = slots.periods.length;
  const expected = createExpectedReports(query, slots, places);
  const presences = new Map<string, Presence>();

  const isStock = (measure: string) => query.measures[measure]?.overTime === "last";
  const owedBy = (measures: readonly string[], codes: Codes): Owed => ({
    service: codes.service ?? null,
    periods: measures.length > 0 && measures.every(isStock) ? "last" : "all",
  });

  /** Measures reported in every row share one count, and so do both ways to count when no unit is split. */
  function presence(measures: readonly string[], members: Members, where: PresenceNeeds["where"]): Presence {
    const holes = measures
      .filter((id) => observations.incomplete.has(id) || observations.counts[id] === undefined)
      .sort();
    const { periods } = owedBy(measures, {});
    const id = [members === asked ? "asked" : "fine", places.moves.size === 0 ? "" : where, periods, ...holes].join(
      " ",
    );
    const known = presences.get(id);
    if (known !== undefined) return known;
    const slotOfPeriod = periods === "last" ? slots.ofLastPeriod : slots.ofPeriod;
    const made = countPresence(observations, { measures: holes, members, slotOfPeriod, slots: width, where }, places);
    presences.set(id, made);
    return made;
  }

  return {
    at: (measures, codes, each) => {
      const members = each === undefined ? asked : fine;
      const present = presence(measures, members, "candidates");
      const { counts, slotOfPeriod } = present;
      const parts = (each?.codes.map((code) => ({ ...codes, [each.dimension]: code })) ?? [codes]).map((at) => {
        const owed = owedBy(measures, at);
        return {
          owed,
          expectedAt: expected.count(owed),
          combinations: each === undefined ? [asked.indexOf(at)] : fine.matching(at),
        };
      });
      const isReceived = (
        { unit, period }: { unit: UnitKey; period: { to: string } },
        combinations: readonly number[],
      ) => {
        const u = unitIndex(unit);
        return (
          u >= 0 &&
          observations.periods.some(
            ({ to }, p) =>
              to === period.to &&
              combinations.some((one) => present.reports[(u * slotOfPeriod.length + p) * members.count + one] === 1),
          )
        );
      };
      const policy = query.missing ?? "sum-reported";
      return (node, slot) => {
        const cell = node * width + slot;
        let missing: readonly UnitKey[] | undefined;
        let [owedHere, reported] = [0, 0];
        for (const { expectedAt, combinations } of parts) {
          let most = 0;
          for (const one of combinations) most = Math.max(most, counts[cell * members.count + one] as number);
          owedHere += expectedAt[cell] as number;
          reported += most;
        }
        return {
          expected: owedHere,
          reported,
          get missing() {
            return (missing ??= [
              ...new Set(
                parts.flatMap(({ owed, combinations }) =>
                  expected
                    .under(owed, slot, node)
                    .flatMap((report) => (isReceived(report, combinations) ? [] : [report.unit])),
                ),
              ),
            ]);
          },
          policy,
          calendar: observations.calendar,
          on: query.on,
        };
      };
    },
    reportsWith: (measure) => presence([measure], fine, "targets"),
    isApplicable: (measures, codes) => {
      const owed = owedBy(measures, codes);
      if (owed.service === null || !expected.isDeclared(owed.service)) return () => true;
      const counts = expected.count(owed);
      return (node, slot) => (counts[node * width + slot] as number) > 0;
    },
    isComplete: (measure, { node, slot, combination }) => {
      const { counts } = presence([measure], fine, "candidates");
      const owed = owedBy([measure], fine.codesOf(combination));
      const reported = counts[(node * width + slot) * fine.count + combination] as number;
      return reported > 0 && reported >= (expected.count(owed)[node * width + slot] as number);
    },
    counted: () => presences.values(),
  };
}

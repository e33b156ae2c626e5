import type { UnitKey } from "../unit/unit.js";
import type { Coverage } from "./cube.js";
import { createExpectedReports } from "./expected-reports.js";
import { type Codes, readsOf } from "./expression.js";
import type { Indicator } from "./indicator.js";
import type { At } from "./measure-sums.js";
import type { Members } from "./members.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import type { Places } from "./places.js";
import { countPresence, type Presence, type PresenceNeeds } from "./presence.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** A cell before its indicator: unit of the map, slot, codes. */
export interface Where {
  readonly node: number;
  readonly slot: number;
  readonly codes: Codes;
}

/** What was reported and what was expected, for every cell. Counted when first asked for. */
export interface CoverageOfCube {
  readonly of: (indicator: Indicator, where: Where) => Coverage;
  readonly isReported: (measure: string, at: At) => boolean;
  /** False where nobody under the unit handles the service. */
  readonly isApplicable: (measure: string, where: Where) => boolean;
  /** Whether all reports with the measure that are expected under the unit came in. */
  readonly isComplete: (measure: string, at: At) => boolean;
}

/** What coverage is read from: the query, both axes, where units lie, and the codes at the asked and at the finest grouping. */
export interface CoverageOptions {
  readonly query: RollUpQuery;
  readonly slots: Slots;
  readonly places: Places;
  readonly asked: Members;
  readonly fine: Members;
}

/** Counts reports, expected and received, of the cells of a cube. */
export function createCoverage(observations: Observations, options: CoverageOptions): CoverageOfCube {
  const { query, slots, places, asked, fine } = options;
  const { tree } = places;
  const width = slots.periods.length;
  const expected = createExpectedReports(query, slots, places);
  const presences = new Map<string, Presence>();

  const isStock = (measure: string) => query.measures[measure]?.overTime === "last";
  const periodsOf = (measures: readonly string[]) => (measures.length > 0 && measures.every(isStock) ? "last" : "all");

  /** Measures reported in every row share one count. */
  function presence(measures: readonly string[], members: Members, where: PresenceNeeds["where"]): Presence {
    const holes = measures.filter((id) => observations.incomplete.has(id) || observations.counts[id] === undefined);
    const periods = periodsOf(measures);
    const id = `${members === asked ? "asked" : "fine"} ${where} ${periods} ${holes.sort().join(" ")}`;
    let made = presences.get(id);
    if (made === undefined) {
      const groups = {
        slotOfPeriod: periods === "last" ? slots.ofLastPeriod : slots.ofPeriod,
        slots: width,
        combinations: members.count,
        combinationOfRow: members.ofRow,
      };
      made = countPresence(observations, { measures: holes, groups, members, where }, places);
      presences.set(id, made);
    }
    return made;
  }

  const serviceOf = (codes: Codes) => codes.service ?? null;

  function reportedAt(measures: readonly string[], { node, slot, codes }: Where): number {
    const counted = presence(measures, asked, "candidates");
    return asked
      .matching(codes)
      .reduce((sum, c) => sum + (counted.counts[(node * width + slot) * counted.combinations + c] ?? 0), 0);
  }

  function missingUnits(measures: readonly string[], { node, slot, codes }: Where): UnitKey[] {
    const combinations = asked.matching(codes);
    const received = receivedReports(measures, combinations);
    const last = tree.last(node);
    const missing = new Set<UnitKey>();
    for (const { unit, period, at } of expected.list(serviceOf(codes), slot, periodsOf(measures))) {
      if (at.some((target) => node <= target && target <= last) && !received.has(`${unit} ${period.to}`)) missing.add(unit);
    }
    return [...missing];
  }

  function receivedReports(measures: readonly string[], combinations: readonly number[]): Set<string> {
    const wanted = new Set(combinations);
    const held = new Map<string, Set<string>>();
    for (let n = 0; n < observations.length; n++) {
      if (!wanted.has(asked.ofRow?.[n] ?? 0)) continue;
      const report = `${observations.units[observations.unit[n] as number]} ${observations.periods[observations.period[n] as number]?.to}`;
      const has = held.get(report) ?? new Set<string>();
      for (const id of measures) {
        const count = observations.counts[id]?.[n];
        if (count !== undefined && count !== NOT_REPORTED) has.add(id);
      }
      held.set(report, has);
    }
    return new Set([...held].filter(([, has]) => has.size === measures.length).map(([report]) => report));
  }

  return {
    of: (indicator, where) => {
      const measures = [...readsOf(indicator.numerator, indicator.denominator).measures];
      let missing: readonly UnitKey[] | undefined;
      return {
        expected: expected.count(serviceOf(where.codes), periodsOf(measures))[where.node * width + where.slot] ?? 0,
        reported: reportedAt(measures, where),
        get missing() {
          return (missing ??= missingUnits(measures, where));
        },
        policy: query.missing ?? "sum-reported",
        calendar: observations.calendar,
        on: query.on,
      };
    },
    isReported: (measure, { node, slot, combination }) => {
      const counted = presence([measure], fine, "targets");
      return (counted.counts[(node * width + slot) * counted.combinations + combination] ?? 0) > 0;
    },
    isApplicable: (measure, { node, slot, codes }) => {
      const service = serviceOf(codes);
      if (service === null || !expected.isDeclared(service)) return true;
      return (expected.count(service, periodsOf([measure]))[node * width + slot] ?? 0) > 0;
    },
    isComplete: (measure, { node, slot, combination }) => {
      const counted = presence([measure], fine, "candidates");
      const reported = counted.counts[(node * width + slot) * counted.combinations + combination] ?? 0;
      const service = serviceOf(fine.codesOf(combination));
      return reported >= (expected.count(service, periodsOf([measure]))[node * width + slot] ?? 0);
    },
  };
}

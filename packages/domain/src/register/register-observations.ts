import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Observation } from "../indicator/observation.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { placeOn } from "../unit/place-on.js";
import type { UnitKey } from "../unit/unit.js";
import type { RegisterEntry, RegisterName } from "./entry.js";
import { connectionOn, difficultyOn, equipmentOn, modelOn } from "./entry-on.js";
import type { RegisterMeasure } from "./register-measures.js";

/** What registers are counted for. */
export interface RegisterCount {
  readonly period: Period;
  readonly hierarchy: Hierarchy;
  /** The registers that are kept, all of them unless said. What is kept and empty counts zero; what is not kept is not reported. */
  readonly registers?: readonly RegisterName[];
  /** The units that keep them besides those that have a line. */
  readonly keptBy?: readonly UnitKey[];
}

/**
 * The lines of registers counted by unit for a period (*tổng hợp sổ theo dõi*), as observations of
 * {@link registerMeasures}: stocks on the period's last day, flows within it. They go through {@link toObservations} and
 * {@link rollUp} like any figure, so "2 of 3 communes have a model" is computed as a ratio of sums at any level.
 *
 * A line of a unit that was merged counts for its successor. Equipment and connections stand on rows of their own, by kind
 * and by database; what a line leaves unreported makes its count not reported.
 *
 * @example
 * registerObservations([], { period: period("2024-06", "reporting"), hierarchy: unwrap(createHierarchy([])), registers: ["pilot-model"], keptBy: [unitKey("01843@2025-07-01")] })[0]?.counts // => { "registers.units": 1, "models.registered": 0, "models.running": 0, "models.completed": 0, "models.units": 0 }
 */
export function registerObservations(
  entries: readonly RegisterEntry[],
  { period, hierarchy, registers = allRegisters, keptBy = [] }: RegisterCount,
): readonly Observation[] {
  const kept = new Set(registers);
  const byUnit = new Map<UnitKey, RegisterEntry[]>();
  const places = new Map<UnitKey, UnitKey>();
  const linesOf = (unit: UnitKey): RegisterEntry[] => {
    const place = places.get(unit) ?? placeOn(hierarchy, unit, period.to) ?? unit;
    const lines = byUnit.get(place) ?? [];
    places.set(unit, place);
    byUnit.set(place, lines);
    return lines;
  };
  for (const unit of keptBy) linesOf(unit);
  for (const entry of entries) if (kept.has(entry.register)) linesOf(entry.unit).push(entry);
  return [...byUnit].flatMap(([unit, lines]) => [
    { unit, period, counts: plainCounts(lines, period, kept) },
    ...codedCounts(lines, period.to).map(([at, counts]) => ({ unit, period, at, counts })),
  ]);
}

const allRegisters: readonly RegisterName[] = [
  "pilot-model",
  "support-point",
  "equipment",
  "connection",
  "funding",
  "inspection",
  "difficulty",
];

type Counts = Partial<Record<RegisterMeasure, number | null>>;

/** What needs no dimension. */
function plainCounts(lines: readonly RegisterEntry[], period: Period, kept: ReadonlySet<RegisterName>): Counts {
  return {
    "registers.units": 1,
    ...(kept.has("pilot-model") && countModels(of(lines, "pilot-model"), period.to)),
    ...(kept.has("support-point") && countPoints(of(lines, "support-point"), period.to)),
    ...(kept.has("funding") && countFunding(of(lines, "funding"), period)),
    ...(kept.has("inspection") && countInspections(of(lines, "inspection"), period)),
    ...(kept.has("difficulty") && countDifficulties(of(lines, "difficulty"), period)),
  };
}

function countModels(models: readonly Of<"pilot-model">[], on: PlainDate): Counts {
  const states = models.map((model) => modelOn(model, on)?.state ?? null);
  const inState = (...wanted: readonly string[]): number =>
    states.filter((state) => state !== null && wanted.includes(state)).length;
  const registered = inState("registered", "running", "completed");
  return {
    "models.registered": registered,
    "models.running": inState("running"),
    "models.completed": inState("completed"),
    "models.units": Math.min(registered, 1),
  };
}

function countPoints(points: readonly Of<"support-point">[], on: PlainDate): Counts {
  const open = points.filter(({ from, until }) => from <= on && (until === null || on <= until));
  const total = open.filter(({ kind }) => kind === "point").length;
  return {
    "support-points.total": total,
    "support-points.units": Math.min(total, 1),
    "desks.total": open.length - total,
  };
}

function countFunding(funding: readonly Of<"funding">[], period: Period): Counts {
  const sum = (kind: "asked" | "allotted" | "spent"): number =>
    funding
      .flatMap(({ movements }) => movements)
      .filter((movement) => movement.kind === kind && isWithin(movement.on, period))
      .reduce((total, { amount }) => total + amount, 0);
  return { "funding.asked": sum("asked"), "funding.allotted": sum("allotted"), "funding.spent": sum("spent") };
}

function countInspections(inspections: readonly Of<"inspection">[], period: Period): Counts {
  return {
    "inspections.planned": inspections.filter(({ plannedOn }) => isWithin(plannedOn, period)).length,
    "inspections.carried-out": inspections.filter(({ carriedOutOn }) => isWithin(carriedOutOn, period)).length,
  };
}

function countDifficulties(difficulties: readonly Of<"difficulty">[], period: Period): Counts {
  const states = difficulties.map((difficulty) => difficultyOn(difficulty, period.to));
  return {
    "difficulties.raised": difficulties.filter(({ steps }) =>
      steps.some(({ kind, on }) => kind === "raised" && isWithin(on, period)),
    ).length,
    "difficulties.open": states.filter((state) => state !== null && state !== "closed").length,
  };
}

/** What stands on rows of its own, by a code. */
function codedCounts(lines: readonly RegisterEntry[], on: PlainDate): [Readonly<Record<string, string>>, Counts][] {
  const equipment = groupBy(of(lines, "equipment"), ({ kind }) => kind).map(
    ([kind, same]): [Record<string, string>, Counts] => {
      const counts = same.map((line) => equipmentOn(line, on));
      return [
        { equipment: kind },
        {
          "equipment.needed": total(counts.map((count) => count?.need ?? null)),
          "equipment.have": total(counts.map((count) => count?.have ?? null)),
        },
      ];
    },
  );
  const connections = groupBy(of(lines, "connection"), ({ database }) => database).map(
    ([database, same]): [Record<string, string>, Counts] => {
      const states = same.map((line) => connectionOn(line, on));
      return [
        { database },
        {
          "connections.planned": states.filter((state) => state !== null).length,
          "connections.connected": states.filter((state) => state === "connected").length,
        },
      ];
    },
  );
  return [...equipment, ...connections];
}

type Of<Name extends RegisterName> = Extract<RegisterEntry, { register: Name }>;

function of<Name extends RegisterName>(lines: readonly RegisterEntry[], register: Name): readonly Of<Name>[] {
  return lines.filter((line): line is Of<Name> => line.register === register);
}

function groupBy<Line>(lines: readonly Line[], code: (line: Line) => string): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const same = groups.get(code(line));
    if (same) same.push(line);
    else groups.set(code(line), [line]);
  }
  return [...groups];
}

/** Missing comes before zero: one unreported count leaves the sum unreported. */
function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function isWithin(day: PlainDate | null, { from, to }: Period): boolean {
  return day !== null && from <= day && day <= to;
}

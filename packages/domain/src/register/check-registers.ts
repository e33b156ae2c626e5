import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { isValidOn } from "../unit/unit-key.js";
import type { UnitKey } from "../unit/unit.js";
import type { DifficultyState, DifficultyStep, RegisterEntry } from "./entry.js";

/**
 * Checks the lines of registers, all at once: repeated ids, units nobody knows, days out of order, ends before beginnings,
 * and steps that a difficulty cannot take (answered before it was raised, closed twice). A unit that was not valid on the
 * day of its line is a note: registers lag behind mergers.
 *
 * @example
 * unwrap(checkRegisters([], unwrap(createHierarchy([])))) // => []
 */
export function checkRegisters(
  entries: readonly RegisterEntry[],
  hierarchy: Hierarchy,
): Result<readonly RegisterEntry[]> {
  const firsts = new Map<string, number>();
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  entries.forEach((entry, i) => {
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, i);
    else issues.push(issue("register.duplicate", { first }, [i, "id"]));
    for (const [path, unit, on] of unitsOf(entry)) {
      const known = hierarchy.unit(unit);
      if (known === undefined) issues.push(issue("register.unknown-unit", {}, [i, ...path]));
      else if (on !== null && !isValidOn(known, on)) {
        notes.push(issue("register.unit-not-valid", { on }, [i, ...path]));
      }
    }
    issues.push(...wrongDays(entry, i));
  });
  const refused: readonly Issue[] = issues;
  return isNonEmpty(refused) ? { ok: false, issues: refused } : ok(entries, notes);
}

type Place = readonly [path: readonly (string | number)[], unit: UnitKey, on: PlainDate | null];

function unitsOf(entry: RegisterEntry): readonly Place[] {
  const own: Place = [["unit"], entry.unit, firstDay(entry)];
  if (entry.register === "inspection") {
    const day = entry.carriedOutOn ?? entry.plannedOn;
    return [own, ...entry.of.map((unit, n): Place => [["of", n], unit, day])];
  }
  if (entry.register !== "difficulty") return [own];
  return [
    own,
    ...entry.steps.flatMap((step, n): Place[] =>
      step.kind === "routed" ? [[["steps", n, "to"], step.to, step.on]] : [],
    ),
  ];
}

function firstDay(entry: RegisterEntry): PlainDate | null {
  switch (entry.register) {
    case "support-point":
      return entry.from;
    case "inspection":
      return entry.carriedOutOn ?? entry.plannedOn;
    default:
      return days(entry).on[0] ?? null;
  }
}

/** The list of dated lines of an entry, and the key it stands under. */
function days(entry: Exclude<RegisterEntry, { register: "support-point" | "inspection" }>): {
  readonly key: string;
  readonly on: readonly PlainDate[];
} {
  switch (entry.register) {
    case "pilot-model":
    case "connection":
      return { key: "changes", on: entry.changes.map(({ on }) => on) };
    case "equipment":
      return { key: "counts", on: entry.counts.map(({ on }) => on) };
    case "funding":
      return { key: "movements", on: entry.movements.map(({ on }) => on) };
    case "difficulty":
      return { key: "steps", on: entry.steps.map(({ on }) => on) };
  }
}

function wrongDays(entry: RegisterEntry, i: number): readonly Issue[] {
  if (entry.register === "inspection") return [];
  if (entry.register === "support-point") {
    return entry.until !== null && entry.until < entry.from
      ? [issue("register.ends-before-it-begins", {}, [i, "until"])]
      : [];
  }
  const { key, on } = days(entry);
  const unordered = on.flatMap((day, n) => {
    const before = on[n - 1];
    return before !== undefined && day < before ? [issue("register.out-of-order", {}, [i, key, n, "on"])] : [];
  });
  return entry.register === "difficulty" ? [...unordered, ...wrongSteps(entry.steps, i)] : unordered;
}

/** The states a difficulty can be in before each step. */
const before: Readonly<Record<DifficultyStep["kind"], readonly (DifficultyState | null)[]>> = {
  raised: [null],
  routed: ["raised", "routed", "answered"],
  answered: ["raised", "routed", "answered"],
  closed: ["raised", "routed", "answered"],
  reopened: ["answered", "closed"],
};

function wrongSteps(steps: readonly DifficultyStep[], i: number): readonly Issue[] {
  let state: DifficultyState | null = null;
  return steps.flatMap(({ kind }, n) => {
    const allowed = before[kind].includes(state);
    state = kind === "reopened" ? "raised" : kind;
    return allowed ? [] : [issue("register.step-not-possible", {}, [i, "steps", n, "kind"])];
  });
}

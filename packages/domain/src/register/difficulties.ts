import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { parentOn } from "../unit/parent-on.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { placeOn } from "../unit/place-on.js";
import type { UnitKey } from "../unit/unit.js";
import type { Difficulty, DifficultyState } from "./entry.js";
import { difficultyOn } from "./entry-on.js";

/** A difficulty on a day (*khó khăn, vướng mắc còn tồn tại*). */
export interface DifficultyStanding {
  readonly difficulty: Difficulty;
  readonly state: DifficultyState;
  /** Whom it waits for: the body it was routed to, and once answered or not yet routed the unit that raised it. */
  readonly with: UnitKey;
  /** Days since it was raised, until the day or until it was closed. */
  readonly age: number;
  /** The day of its last step. */
  readonly since: PlainDate;
}

/**
 * Every difficulty raised until a day, oldest first: where it stands, whom it waits for and how old it is.
 *
 * @example
 * difficultiesOn([{ register: "difficulty", id: "d1", unit: unitKey("07201@2008-08-01"), about: "Thiếu máy quét", steps: [{ kind: "raised", on: plainDate("2024-05-10") }] }], plainDate("2024-06-14")).map(({ state, age }) => [state, age]) // => [["raised", 35]]
 */
export function difficultiesOn(difficulties: readonly Difficulty[], asOf: PlainDate): readonly DifficultyStanding[] {
  return difficulties
    .flatMap((difficulty): DifficultyStanding[] => {
      const steps = difficulty.steps.filter(({ on }) => on <= asOf);
      const [first, last] = [steps[0], steps.at(-1)];
      const state = difficultyOn(difficulty, asOf);
      if (first === undefined || last === undefined || state === null) return [];
      const routed = steps.findLast((step) => step.kind === "routed");
      return [
        {
          difficulty,
          state,
          with: state === "routed" && routed !== undefined ? routed.to : difficulty.unit,
          age: daysBetween(first.on, state === "closed" ? last.on : asOf),
          since: last.on,
        },
      ];
    })
    .sort((a, b) => compare(a.difficulty, b.difficulty));
}

/** Which body answers difficulties of a subject (*cơ quan có thẩm quyền giải quyết*). */
export interface DifficultyRoute {
  readonly subject: string;
  /** The code of the body able to answer. */
  readonly to: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** What a difficulty is routed by. */
export interface RoutingContext {
  readonly hierarchy: Hierarchy;
  readonly routes: readonly DifficultyRoute[];
  readonly on: PlainDate;
}

/**
 * The body a difficulty goes to on a day: the one named for its subject where it stands on that day, else the unit right
 * above the one that raised it, or above its successor; null at the top.
 *
 * @example
 * bodyToAnswer({ unit: unitKey("24@2022-01-01") }, { hierarchy: unwrap(createHierarchy([])), routes: [], on: plainDate("2024-06-14") }) // => null
 */
export function bodyToAnswer(
  { unit, subject }: Pick<Difficulty, "unit" | "subject">,
  { hierarchy, routes, on }: RoutingContext,
): UnitKey | null {
  const tree = hierarchy.on(on);
  const named = routes
    .filter((route) => route.subject === subject && route.from <= on && (route.until === null || on <= route.until))
    .map((route) => tree.indexOfCode(route.to))
    .find((i) => i >= 0);
  if (named !== undefined) return tree.keyAt(named);
  const today = placeOn(hierarchy, unit, on);
  return today === null ? null : parentOn(hierarchy, today, on);
}

function compare(a: Difficulty, b: Difficulty): number {
  const [dayA = "", dayB = ""] = [a.steps[0]?.on, b.steps[0]?.on];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

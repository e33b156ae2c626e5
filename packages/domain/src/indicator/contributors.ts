import type { UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";
import type { Members } from "./members.js";
import type { Observations } from "./observations.js";
import type { Places } from "./places.js";
import type { Slots } from "./slots.js";

/** A submitted row that is inside a unit's figure directly, and not through a unit below it. */
export interface Contributor {
  readonly row: number;
  readonly unit: UnitKey;
  readonly slot: number;
  readonly at: Codes;
  /** How much of the row's counts, out of the cube's scale. */
  readonly part: number;
}

/** What {@link createContributors} needs besides the rows. */
export interface ContributorOptions {
  readonly slots: Slots;
  readonly places: Places;
  readonly members: Members;
  readonly scale: number;
}

/** Answers which rows feed a unit itself. The index is made when first asked for. */
export function createContributors(
  observations: Observations,
  { slots, places, members, scale }: ContributorOptions,
): (node: number, slot: number) => readonly Contributor[] {
  let byNode: Map<number, Contributor[]> | undefined;
  const times = scale / places.scale;

  function index(): Map<number, Contributor[]> {
    const made = new Map<number, Contributor[]>();
    const ofRow = members.combinationsOf(observations);
    for (let row = 0; row < observations.length; row++) {
      const u = observations.unit[row] as number;
      const slot = slots.ofPeriod[observations.period[row] as number] as number;
      if (slot < 0) continue;
      const whole = places.ofUnit[u] as number;
      const moves = places.moves.get(u) ?? (whole < 0 ? [] : [{ target: whole, part: places.scale }]);
      for (const { target, part } of moves) {
        const one: Contributor = {
          row,
          unit: observations.units[u] as UnitKey,
          slot,
          at: members.codesOf(ofRow?.[row] ?? 0),
          part: part * times,
        };
        const those = made.get(target);
        if (those === undefined) made.set(target, [one]);
        else those.push(one);
      }
    }
    return made;
  }

  return (node, slot) => ((byNode ??= index()).get(node) ?? []).filter((one) => one.slot === slot);
}

import type { Codes } from "./expression.js";
import type { Members } from "./members.js";
import type { Exactness } from "./observation.js";
import type { Observations } from "./observations.js";
import { MOVED, type Places } from "./places.js";
import type { Slots } from "./slots.js";

/** What weakens a figure: shares that somebody declared, parts that nobody could allocate, counts that were not exact. */
export interface Evidence {
  readonly isEstimated: (node: number, slot: number) => boolean;
  readonly isPartial: (node: number, slot: number) => boolean;
  /** For cells that read some measures at some codes. */
  readonly exactness: (measures: readonly string[], codes: Codes) => (node: number, slot: number) => Exactness;
}

/** Reads from the observations which cells hold an estimate or an inexact count. */
export function createEvidence(
  observations: Observations,
  { slots, places, members }: { readonly slots: Slots; readonly places: Places; readonly members: Members },
): Evidence {
  const { tree } = places;
  const width = slots.periods.length;
  const estimated = places.estimated.size === 0 ? null : estimatedCells();
  const partial = places.moves.size === 0 ? null : partialCells();
  const inexact = new Map<number, { measure: string; slot: number; combination: number; exactness: Exactness }[]>();
  for (const { row, measure, exactness } of observations.inexact) {
    const slot = slots.ofPeriod[observations.period[row] as number] as number;
    if (slot < 0) continue;
    const entry = { measure, slot, combination: members.ofRow?.[row] ?? 0, exactness };
    const above = new Set(places.targets(observations.unit[row] as number).flatMap((node) => tree.path(node)));
    for (const node of above) {
      const entries = inexact.get(node);
      if (entries === undefined) inexact.set(node, [entry]);
      else entries.push(entry);
    }
  }

  /** The units, by slot, below the top of the reports of some units: where a part of a report is, or may be, inside. */
  function cellsBelow(
    units: (u: number) => { readonly nodes: readonly number[]; readonly top: number } | null,
  ): Uint8Array {
    const cells = new Uint8Array(tree.size * width);
    const found = new Map<number, ReturnType<typeof units>>();
    for (let n = 0; n < observations.length; n++) {
      const u = observations.unit[n] as number;
      const slot = slots.ofPeriod[observations.period[n] as number] as number;
      if (places.ofUnit[u] !== MOVED || slot < 0) continue;
      if (!found.has(u)) found.set(u, units(u));
      const { nodes, top } = found.get(u) ?? { nodes: [], top: -1 };
      for (const start of nodes) {
        for (let node = start; node >= 0 && node !== top; node = tree.parentOf(node)) cells[node * width + slot] = 1;
      }
    }
    return cells;
  }

  /** A share is inside every unit from a target up to below where all shares come together again. */
  function estimatedCells(): Uint8Array {
    return cellsBelow((u) => {
      if (!places.estimated.has(u)) return null;
      const nodes = places.targets(u);
      return { nodes, top: nodes.reduce((a, b) => (a < 0 ? -1 : tree.commonAncestor(a, b)), nodes[0] ?? -1) };
    });
  }

  /** An unallocated rest may belong to every unit from a candidate up to below where it stays. */
  function partialCells(): Uint8Array {
    return cellsBelow((u) => {
      const rest = places.moves.get(u)?.find(({ unallocated }) => unallocated);
      const unit = observations.units[u] as (typeof observations.units)[number];
      return rest === undefined ? null : { nodes: places.candidates(unit), top: rest.target };
    });
  }

  return {
    isEstimated: (node, slot) => estimated?.[node * width + slot] === 1,
    isPartial: (node, slot) => partial?.[node * width + slot] === 1,
    exactness: (measures, codes) => {
      const combinations = new Set(inexact.size === 0 ? [] : members.matching(codes));
      return (node, slot) => {
        const entries = inexact.get(node);
        if (entries === undefined) return "exact";
        const kinds = new Set(
          entries
            .filter(
              (entry) => entry.slot === slot && measures.includes(entry.measure) && combinations.has(entry.combination),
            )
            .map(({ exactness }) => exactness),
        );
        const [only, another] = kinds;
        return only === undefined ? "exact" : another === undefined ? only : "about";
      };
    },
  };
}

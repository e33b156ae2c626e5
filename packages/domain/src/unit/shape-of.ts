import { addDays } from "../date/day-arithmetic.js";
import type { Hierarchy } from "./hierarchy.js";
import { parentOn } from "./parent-on.js";
import type { Succession } from "./succession.js";
import type { UnitKey } from "./unit.js";

/**
 * What happened to units (*hình thức sắp xếp*): several became one, one became several, several became several, one
 * took a new name or a new unit above, one ended without a successor, or a new validity says the same as the old.
 */
export type SuccessionShape = "merge" | "split" | "redraw" | "rename" | "re-parent" | "abolish" | "renewal";

/**
 * The shape of links that belong together: those away from one unit, those into one, or all of one reform at a place. A
 * unit that changes both name and parent is re-parented. Null for no links.
 *
 * @example
 * shapeOf(unwrap(createHierarchy([])), []) // => null
 */
export function shapeOf(hierarchy: Hierarchy, links: readonly Succession[]): SuccessionShape | null {
  const old = new Set(links.map(({ from }) => from));
  const next = new Set(links.flatMap(({ to }) => to ?? []));
  if (links.length === 0) return null;
  if (next.size === 0) return "abolish";
  if (old.size > 1) return next.size > 1 ? "redraw" : "merge";
  if (next.size > 1) return "split";
  const [link] = links;
  return link === undefined || link.to === null ? null : ofOne(hierarchy, link.from, { to: link.to, on: link.on });
}

function ofOne(
  hierarchy: Hierarchy,
  from: UnitKey,
  { to, on }: { to: UnitKey; on: Succession["on"] },
): SuccessionShape {
  if (parentOn(hierarchy, from, addDays(on, -1)) !== parentOn(hierarchy, to, on)) return "re-parent";
  return hierarchy.unit(from)?.name === hierarchy.unit(to)?.name ? "renewal" : "rename";
}

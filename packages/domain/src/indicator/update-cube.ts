import { ok, type Result } from "../issue/result.js";
import type { Tier, UnitKey } from "../unit/unit.js";
import { type CubeInsides, insidesOf } from "./cube-insides.js";
import type { Cube } from "./cube.js";
import type { Observation } from "./observation.js";
import type { Column, Observations } from "./observations.js";
import { replacePresence } from "./presence.js";
import { rollUp } from "./roll-up.js";
import { observationAt } from "./rows-by-unit.js";
import { toObservations } from "./to-observations.js";

/**
 * The cube with other rows in the place of all rows of one unit: what rolling everything up again would give.
 *
 * Takes as long as the unit has rows and units above it where the unit lies whole on the map, whether it had rows before or not,
 * and periods, codes and measures were seen before. A period or code that no row had takes longer: the numbers of every unit lie
 * side by side by code, so that one code more moves all of them, and everything is rolled up again. So it is where a unit is split,
 * where an inexact count comes or goes, in periods of any length, and where figures of units above take the place of sums.
 *
 * **The given cube is spent: use the one that is returned.** A code that only the replaced rows had stays known, as not reported.
 *
 * Issues: those of {@link toObservations} for the rows, and of {@link rollUp}. The given cube is as it was then.
 *
 * @throws RangeError for a cube that {@link rollUp} did not make, and for rows of another unit.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, counts: { online: 240, received: 303 } }], measures, hierarchy));
 * const online = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const cube = unwrap(rollUp(observations, { hierarchy, on: june.to, measures, indicators: [online], window: june }));
 * const updated = unwrap(updateCube(cube, unit, [{ unit, period: june, counts: { online: 250, received: 303 } }]));
 * updated.cell({ unit, indicator: "online" })?.figure // => { state: "value", numerator: 250, denominator: 303 }
 */
export function updateCube(cube: Cube, unit: UnitKey, rows: readonly Observation[]): Result<Cube> {
  const insides = insidesOf.get(cube);
  if (insides === undefined) throw new RangeError("Only a cube that rollUp made can be updated.");
  if (rows.some((row) => row.unit !== unit)) throw new RangeError("The rows of an update are of its one unit.");
  const { query, tree } = cube;
  const read = toObservations(rows, query.measures, query.hierarchy);
  if (!read.ok) return read;

  const change = planChange(insides, cube, { unit, given: read.value });
  if (change === null) return rollUpAgain(insides, cube, { unit, rows });
  const { node, added } = change;
  const path = tree.path(node);
  const u = change.u >= 0 ? change.u : insides.rows.admit(unit);
  if (change.u >= 0) insides.sums.addRows(insides.rows.of(u), node, -1);
  else insides.sums.admit(node);
  insides.sums.addRows(added, node, 1);
  for (const presence of insides.coverage.counted()) replacePresence(presence, added, { unit: u, path });
  insides.rows.replace(u, added);
  return ok(cube, read.notes);
}

/** Where the rows of the unit lie and what they become; null where more than its own path changes. A new unit has `u` −1. */
function planChange(
  { observations, rows, sums, members }: CubeInsides,
  { query, tree }: Cube,
  { unit, given }: { readonly unit: UnitKey; readonly given: Observations },
): { readonly u: number; readonly node: number; readonly added: Observations } | null {
  const u = rows.indexOf(unit);
  const node = u >= 0 ? sums.placeOf(u) : placeOfNew(unit, tree, sums.places.reporters);
  const mayChangeReporters = u >= 0 && given.length === 0 && query.reporters === undefined;
  if (node < 0 || mayChangeReporters || query.missing === "own-figure-if-missing") return null;
  if (observations.grain === "custom" || given.inexact.length > 0 || (u >= 0 && rows.of(u).inexact.length > 0))
    return null;
  const added = renumber(given, observations, unit);
  if (added === null || !members.canHold(added)) return null;
  if ([...added.incomplete].some((id) => !observations.incomplete.has(id))) return null;
  const totals = Object.entries(added.totals).map(([id, total]) => [id, total + (rows.totals()[id] ?? 0)]);
  return sums.fits(Object.fromEntries(totals)) ? { u, node, added } : null;
}

/** Where a unit lies that had no rows: itself, where it is on the map and of the level that reports; else −1. */
function placeOfNew(unit: UnitKey, tree: Cube["tree"], reporters: Tier): number {
  const node = tree.indexOf(unit);
  return node >= 0 && tree.at(node).tier === reporters ? node : -1;
}

/** The rows with the numbering of others; null where those lack a period, a code or a measure. */
function renumber(given: Observations, like: Observations, unit: UnitKey): Observations | null {
  const periods = given.periods.map(({ id, calendar, from, to }) =>
    like.periods.findIndex((one) => one.id === id && one.calendar === calendar && one.from === from && one.to === to),
  );
  const codes = Object.entries(given.codes).map(([dimension, list]) => {
    const known = like.codes[dimension] ?? [];
    return [dimension, list.map((code) => known.indexOf(code))] as const;
  });
  const isKnown = (numbers: readonly number[]) => numbers.every((number) => number >= 0);
  const sameMeasures = Object.keys(given.counts).sort().join(" ") === Object.keys(like.counts).sort().join(" ");
  const sameDimensions = Object.keys(given.at).sort().join(" ") === Object.keys(like.at).sort().join(" ");
  if (!sameMeasures || !sameDimensions || !isKnown(periods) || !codes.every(([, numbers]) => isKnown(numbers)))
    return null;
  return {
    ...given,
    grain: like.grain,
    calendar: like.calendar,
    units: [unit],
    periods: like.periods,
    codes: like.codes,
    period: Int32Array.from(given.period, (p) => periods[p] as number),
    at: Object.fromEntries(
      codes.map(([dimension, numbers]) => [
        dimension,
        Int32Array.from(given.at[dimension] as Column, (code) => numbers[code] ?? -1),
      ]),
    ),
  };
}

function rollUpAgain(
  { rows: held }: CubeInsides,
  cube: Cube,
  { unit, rows }: { readonly unit: UnitKey; readonly rows: readonly Observation[] },
): Result<Cube> {
  const { query } = cube;
  const all = held.all();
  const kept: Observation[] = [];
  for (let n = 0; n < all.length; n++) {
    if (all.units[all.unit[n] as number] !== unit) kept.push(observationAt(all, n));
  }
  const observations = toObservations([...kept, ...rows], query.measures, query.hierarchy);
  if (!observations.ok) return observations;
  const made = rollUp(observations.value, { ...query, reuse: cube });
  return made.ok ? ok(made.value, [...observations.notes, ...made.notes]) : made;
}

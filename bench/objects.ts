/**
 * How fast the rows an application holds become the full cube, and one cell of it an answer.
 *
 * `npm run bench objects [-- --check] [--reps 7] [--scale 0.1]`. The same rows for all; every sum is compared before a time counts.
 */
import { type Cube, rollUp, toObservations, unwrap, updateCube } from "@de-an-06/domain";
import { type Contender, judge, options, print, race, readCube } from "./roll-up/contender.js";
import { country, facts, measures, query, toColumns, toRows } from "./roll-up/facts.js";
import { objectLibraries } from "./roll-up/object-libraries.js";

const { check, reps, scale } = options("0.1");
const place = country(scale);
const given = facts(place, "sorted");
const rows = toRows(place, given);
const columns = toColumns(place, given);
console.log(`${rows.length} rows`);

const load = () => unwrap(toObservations(rows, measures, place.hierarchy));
const roll = (observations = load()) => unwrap(rollUp(observations, query(place)));
const ours: Contender = { name: "toObservations and rollUp", run: () => roll(), read: () => readCube(place, roll()) };
const loading: Contender = { name: "toObservations alone", run: load, read: ours.read };
const columnar: Contender = {
  name: "rollUp of columns",
  run: () => roll(columns),
  read: () => readCube(place, roll(columns)),
};
const times = await race([ours, loading, columnar, ...(await objectLibraries(place, rows))], reps);
if (times === null) process.exit(1);
print(times, ours.name);

const least = (name: string, than: string, ratio: number) =>
  judge(`at least ${ratio} × ${name}`, [times.get(than), times.get(ours.name)], (found) => found >= ratio);
const met = [
  least("a naive Map", "naive Map, a text key a unit above", 12),
  least("d3-array", "d3-array rollup, level by level", 12),
  least("crossfilter2", "crossfilter2, a dimension a level", 5),
  judge(
    "from objects at most 4.5 × from columns",
    [times.get(ours.name), times.get(columnar.name)],
    (found) => found <= 4.5,
  ),
];

/** A province of 200 communes over a year: what one office waits for. */
const province = country(200 / 10_600);
const yearOfRows = toRows(province, facts(province, "sorted"));
const waits = {
  "province: load and roll up": [] as number[],
  "province: first reading of all cells": [] as number[],
  "province: update of one commune": [] as number[],
};
for (let rep = 0; rep < reps; rep++) {
  const timed = <T>(name: keyof typeof waits, work: () => T): T => {
    const started = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(started);
    waits[name].push((user + system) / 1000);
    return value;
  };
  const cube: Cube = timed("province: load and roll up", () =>
    unwrap(rollUp(unwrap(toObservations(yearOfRows, measures, province.hierarchy)), query(province))),
  );
  timed("province: first reading of all cells", () => [...cube.cells()].length);
  const [unit] = province.communes;
  if (unit === undefined) break;
  const own = yearOfRows.filter((row) => row.unit === unit);
  const updated = unwrap(updateCube(cube, unit, own));
  timed("province: update of one commune", () => updateCube(updated, unit, own));
}
const cells = province.communes.length;
console.log(`\n${cells} communes, ${yearOfRows.length} rows, CPU ms (median of ${reps})`);
for (const [name, list] of Object.entries(waits))
  console.log(`${name.padEnd(44)}${(list.toSorted((a, b) => a - b)[reps >> 1] ?? 0).toFixed(1).padStart(10)}`);
if (check && !met.every(Boolean)) process.exit(1);

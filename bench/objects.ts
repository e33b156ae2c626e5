/**
 * How fast the rows an application holds become the full cube, and one cell of it an answer.
 *
 * `npm run bench objects [-- --check] [--reps 7] [--scale 0.1]`. The same rows for all; every sum is compared before a time counts.
 */
import { type Cube, rollUp, toObservations, unwrap, updateCube } from "@de-an-06/domain";
import {
  type Contender,
  cpuOf,
  judge,
  judgeWait,
  median,
  options,
  print,
  race,
  readCube,
  settle,
} from "./roll-up/contender.js";
import { country, facts, measures, query, toColumns, toRows } from "./roll-up/facts.js";
import { objectLibraries } from "./roll-up/object-libraries.js";

const { check, reps, scale } = options("0.1");
const met: boolean[] = [await province()];

const place = country(scale);
const given = facts(place, "sorted");
const rows = toRows(place, given);
const columns = toColumns(place, given);
console.log(`\n${rows.length} rows`);

const load = () => unwrap(toObservations(rows, measures, place.hierarchy));
const roll = (observations = load()) => unwrap(rollUp(observations, query(place)));
const ours: Contender = { name: "toObservations and rollUp", run: () => roll(), read: () => readCube(place, roll()) };
const loading: Contender = { name: "toObservations alone", run: load };
// A copy, so that nothing is remembered of the order of its rows: as little is known of rows that were just read.
const columnar: Contender = { name: "rollUp of columns never seen", run: () => roll({ ...columns }) };
const times = await race([ours, loading, columnar, ...(await objectLibraries(place, rows))], reps);
if (times === null) process.exit(1);
print(times, ours.name);

const least = (name: string, than: string, ratio: number) =>
  judge(`at least ${ratio} × ${name}`, [times.get(than), times.get(ours.name)], (found) => found >= ratio);
met.push(
  least("a naive Map", "naive Map, a text key a unit above", 12),
  least("d3-array", "d3-array rollup, level by level", 12),
  least("crossfilter2", "crossfilter2, a dimension a level", 5),
  judge(
    "from objects at most 4.5 × from columns",
    [times.get(ours.name), times.get(columnar.name)],
    (found) => found <= 4.5,
  ),
);
if (scale === 1) {
  const whole: number[] = [];
  for (let rep = 0; rep < 5; rep++) {
    await settle();
    whole.push(cpuOf(() => roll())[0]);
  }
  met.push(judgeWait("the country, from objects to the cube,", whole, 2000));
}
if (check && !met.every(Boolean)) process.exit(1);

/** What one office waits for: a province of 200 communes over a year. It holds no country. */
async function province(): Promise<boolean> {
  const office = country(200 / 10_600);
  const yearOfRows = toRows(office, facts(office, "sorted"));
  const [unit] = office.communes;
  const own = yearOfRows.filter((row) => row.unit === unit);
  const waits: Record<"roll" | "read" | "update", number[]> = { roll: [], read: [], update: [] };
  for (let rep = 0; unit !== undefined && rep < Math.max(reps, 15); rep++) {
    await settle();
    const [rolling, cube] = cpuOf<Cube>(() =>
      unwrap(rollUp(unwrap(toObservations(yearOfRows, measures, office.hierarchy)), query(office))),
    );
    const [reading] = cpuOf(() => [...cube.cells()].length);
    const updated = unwrap(updateCube(cube, unit, own));
    const [updating] = cpuOf(() => updateCube(updated, unit, own));
    waits.roll.push(rolling);
    waits.read.push(reading);
    waits.update.push(updating);
  }
  console.log(`a province of ${office.communes.length} communes, ${yearOfRows.length} rows`);
  const isMet = judgeWait("a province, from objects to the cube,", waits.roll, 50);
  console.log(`first reading of all cells of the province: ${median(waits.read).toFixed(1)} ms of CPU`);
  console.log(`update of one commune with its ${own.length} rows: ${median(waits.update).toFixed(2)} ms of CPU`);
  return isMet;
}

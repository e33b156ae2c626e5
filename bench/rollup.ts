/**
 * How fast columns become the full cube: every unit of four levels by service and quarter, four measures.
 *
 * `npm run bench rollup [-- --check] [--reps 7] [--scale 0.1]`. The same facts for all, sorted and shuffled; every sum is compared
 * before a time counts; contenders take turns; a missed goal prints as missed, and `--check` makes it an exit status of 1.
 */
import { type Cube, rollUp, unwrap } from "@de-an-06/domain";
import { type Contender, judge, options, print, race, readCube } from "./roll-up/contender.js";
import { engines } from "./roll-up/engines.js";
import { country, facts, query, toColumns } from "./roll-up/facts.js";

const { check, reps, scale } = options("0.1");
const place = country(scale);
let isMet = true;

for (const order of ["sorted", "shuffled"] as const) {
  const given = facts(place, order);
  const columns = toColumns(place, given);
  console.log(`\n${given.length} facts, ${order}`);
  const roll = (reuse?: Cube) =>
    unwrap(rollUp(columns, { ...query(place), ...(reuse === undefined ? {} : { reuse }) }));
  let kept = roll();
  const fresh: Contender = { name: "rollUp, fresh memory", run: () => roll(), read: () => readCube(place, roll()) };
  const reused: Contender = {
    name: "rollUp, reused memory",
    run: () => (kept = roll(kept)),
    read: () => readCube(place, (kept = roll(kept))),
  };
  const buffers = [given.commune, given.service, given.month, ...given.counts];
  let checksum = 0;
  const floor: Contender = {
    name: "reading the columns once",
    run: () => {
      for (const buffer of buffers)
        for (let n = 0; n < buffer.length; n++) checksum = (checksum + (buffer[n] ?? 0)) | 0;
    },
    read: fresh.read,
  };
  const times = await race([fresh, reused, floor, ...(await engines(place, given))], reps);
  if (times === null) process.exit(1);
  print(times, fresh.name);
  const goal = (name: string, than: string, least: number) =>
    judge(
      `${order}, at least ${least} × ${name}`,
      [times.get(than), times.get(reused.name)],
      (ratio) => ratio >= least,
    );
  const met =
    order === "shuffled"
      ? [goal("DuckDB", "DuckDB, 2 threads, cascade", 1.8)]
      : [
          goal("DuckDB", "DuckDB, 2 threads, cascade", 4),
          goal("polars", "polars, cascade", 10),
          goal("arquero", "arquero, cascade", 40),
          judge(
            "sorted, within 10 × the reading of the columns",
            [times.get(reused.name), times.get(floor.name)],
            (ratio) => ratio <= 10,
          ),
        ];
  isMet &&= met.every(Boolean);
  if (checksum === 0.5) console.log(checksum);
}
if (check && !isMet) process.exit(1);

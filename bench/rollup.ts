/**
 * How fast columns become the full cube: every unit of four levels by service and quarter, four measures.
 *
 * `npm run bench rollup [-- --check] [--reps 7] [--scale 0.1]`. The same facts for all, sorted, shuffled, and sparse on a country as
 * uneven as the real one; every sum is compared before a time counts; contenders take turns; a missed goal prints as missed, and
 * `--check` makes it an exit status of 1.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Cube, rollUp, unwrap } from "@de-an-06/domain";
import { type Contender, judge, options, print, race, readCube, type Times } from "./roll-up/contender.js";
import { engines } from "./roll-up/engines.js";
import { type Country, country, type Facts, facts, query, toColumns } from "./roll-up/facts.js";
import { uneven } from "./roll-up/uneven.js";

const { check, reps, scale } = options("0.1");
const duckdb = "DuckDB, 2 threads, cascade";
const ours = "rollUp, reused memory";
const met: boolean[] = [];
let checksum = 0;

const even = country(scale);
const sorted = await measure(even, facts(even, "sorted"), "sorted");
met.push(
  atLeast(4, duckdb, sorted),
  atLeast(10, "polars, cascade", sorted),
  atLeast(40, "arquero, cascade", sorted),
  judge(
    "within 10 × the reading of the columns",
    [sorted.get(ours), sorted.get("reading the columns once")],
    (ratio) => ratio <= 10,
  ),
  judgeMemory(),
);
const shuffled = await measure(even, facts(even, "shuffled"), "shuffled");
met.push(atLeast(1.8, duckdb, shuffled));
const { origin, place, reports } = uneven();
await measure(place, facts(place, "sorted", reports), `sparse, ${origin}`);
await measure(place, facts(place, "shuffled", reports), `sparse and shuffled, ${origin}`);
if (checksum === 0.5) console.log(checksum);
if (check && !met.every(Boolean)) process.exit(1);

async function measure(of: Country, given: Facts, what: string): Promise<Map<string, Times>> {
  const columns = toColumns(of, given);
  console.log(`\n${given.length} facts, ${what}`);
  const roll = (reuse?: Cube) => unwrap(rollUp(columns, { ...query(of), ...(reuse === undefined ? {} : { reuse }) }));
  let kept = roll();
  const fresh: Contender = { name: "rollUp, fresh memory", run: () => roll(), read: () => readCube(of, roll()) };
  const reused: Contender = {
    name: ours,
    run: () => (kept = roll(kept)),
    read: () => readCube(of, (kept = roll(kept))),
  };
  const buffers = [columns.unit, columns.period, ...Object.values(columns.at), ...Object.values(columns.counts)];
  const floor: Contender = {
    name: "reading the columns once",
    run: () => {
      for (const buffer of buffers)
        for (let n = 0; n < buffer.length; n++) checksum = (checksum + (buffer[n] ?? 0)) | 0;
    },
  };
  const times = await race([fresh, reused, floor, ...(await engines(of, given))], reps);
  if (times === null) process.exit(1);
  print(times, fresh.name);
  return times;
}

function atLeast(least: number, name: string, times: ReadonlyMap<string, Times>): boolean {
  return judge(`at least ${least} × ${name}`, [times.get(name), times.get(ours)], (ratio) => ratio >= least);
}

/** A process of its own, so that nobody else's memory is counted. */
function judgeMemory(): boolean {
  const flags = ["--expose-gc", "--conditions=@de-an-06/source", "--import", "tsx"];
  const file = join(import.meta.dirname, "roll-up", "peak-memory.ts");
  const { stdout } = spawnSync(process.execPath, [...flags, file, String(scale)], { encoding: "utf8" });
  const { input, peak } = JSON.parse(stdout) as { readonly input: number; readonly peak: number };
  const ratio = peak / input;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `goal: peak memory over the input at most 0.35 × the input: ${ratio.toFixed(2)} × (${megabytes(peak)} over ${megabytes(input)}) (${ratio <= 0.35 ? "met" : "missed"})`,
  );
  return ratio <= 0.35;
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Cube } from "@de-an-06/domain";
import { type Country, measureIds, services } from "./facts.js";

const folder = dirname(import.meta.dirname);

/** One way to make the full cube: every unit by service and quarter. */
export interface Contender {
  readonly name: string;
  /** What is timed. */
  readonly run: () => unknown;
  /** All sums after a run, as {@link cellOf} lays them out: compared before any time counts. What only reads has none. */
  readonly read?: () => Float64Array | Promise<Float64Array>;
  /** Runs this often at most, where one takes long. */
  readonly reps?: number;
}

/** Where the four sums of a cell begin. */
export const cellOf = (unit: number, service: number, quarter: number): number =>
  ((unit * services + service) * 4 + quarter) * 4;

/** Units are numbered as communes, then districts, provinces and the country: where each level begins. */
export function levels({ communes, districtOf, provinceOf }: Country) {
  const district = communes.length;
  const province = district + provinceOf.length;
  const country = province + (provinceOf.at(-1) ?? 0) + 1;
  return { district, province, country, sums: cellOf(country + 1, 0, 0), districtOf };
}

/** The sums of a cube of ours. */
export function readCube({ hierarchy, communes, ...country }: Country, cube: Cube): Float64Array {
  const level = levels({ hierarchy, communes, ...country });
  const out = new Float64Array(level.sums);
  const { tree } = cube;
  const inOrder = (["commune", "district", "province", "country"] as const).flatMap((tier) => tree.level(tier));
  const services = (cube.codes.service ?? []).map((code) => ({ code, number: Number(code.slice(3)) - 1 }));
  inOrder.forEach((node, unit) => {
    for (const { code, number } of services) {
      for (const [quarter, period] of cube.periods.entries()) {
        for (const [m, measure] of measureIds.entries()) {
          const total = cube.total({ unit: tree.keyAt(node), period: period.id, at: { service: code }, measure });
          out[cellOf(unit, number, quarter) + m] = total?.state === "value" ? total.value : 0;
        }
      }
    }
  });
  return out;
}

/** A peer, or null where it could not be installed; they are installed when first asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- peers are optional, and so are their types
export async function peer(name: string): Promise<any> {
  if (!existsSync(join(folder, "node_modules"))) {
    console.log("installing what is compared with …");
    spawnSync("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"], { stdio: "inherit" });
  }
  try {
    return await import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
  } catch {
    console.log(`${name}: skipped, not installed`);
    return null;
  }
}

/** The options all families take. */
export function options(scale: string) {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      reps: { type: "string", default: "7" },
      scale: { type: "string", default: scale },
    },
  });
  const [reps, part] = [Number(values.reps), Number(values.scale)];
  if (!(reps >= 1) || !(part > 0 && part <= 1))
    throw new RangeError("--reps is at least 1, --scale is above 0 and at most 1.");
  console.log(
    `node ${process.version}, load ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores, scale ${part}`,
  );
  return { check: values.check, reps, scale: part };
}

/** Median times of a contender, in milliseconds. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** Holds the cells of all against those of the first, then lets them take turns; null when a cell differs. */
export async function race(contenders: readonly Contender[], reps: number): Promise<Map<string, Times> | null> {
  const wanted = await contenders[0]?.read?.();
  for (const { name, read } of contenders.slice(1)) {
    if (read === undefined) continue;
    const found = await read();
    const differing = wanted?.reduce((count, value, i) => (value === found[i] ? count : count + 1), 0) ?? -1;
    if (differing === 0 && found.length === wanted?.length) continue;
    console.error(`${name} differs in ${differing} of ${wanted?.length} sums: nothing is timed.`);
    return null;
  }
  console.log(`equal: ${wanted?.length} sums`);
  const times = contenders.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
  for (let rep = 0; rep < reps; rep++) {
    for (const [i, { run, reps: most = reps }] of contenders.entries()) {
      if (rep >= most) continue;
      await settle();
      const [cpu, wall] = [process.cpuUsage(), performance.now()];
      await run();
      times[i]?.wall.push(performance.now() - wall);
      const used = process.cpuUsage(cpu);
      times[i]?.cpu.push((used.user + used.system) / 1000);
    }
  }
  return new Map(
    contenders.map(({ name }, i) => [name, { wall: median(times[i]?.wall ?? []), cpu: median(times[i]?.cpu ?? []) }]),
  );
}

/** Collects the garbage of what ran before, and waits until the threads that sweep it up are done: their time is nobody's. */
export async function settle(): Promise<void> {
  globalThis.gc?.();
  await setTimeout(300);
}

/** Prints times with their ratio to one of them. */
export function print(times: ReadonlyMap<string, Times>, base: string): void {
  const of = times.get(base) ?? { wall: Number.NaN, cpu: Number.NaN };
  console.log(`${"".padEnd(44)}${["wall ms", "CPU ms", "wall ×", "CPU ×"].map((head) => head.padStart(10)).join("")}`);
  for (const [name, { wall, cpu }] of times) {
    const cells = [wall.toFixed(1), cpu.toFixed(1), (wall / of.wall).toFixed(2), (cpu / of.cpu).toFixed(2)];
    console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join("")}`);
  }
}

/** Prints whether a ratio is reached, by the wall clock where the machine is free and in CPU time where it is not. */
export function judge(
  goal: string,
  [slow, fast]: readonly [Times | undefined, Times | undefined],
  holds: (ratio: number) => boolean,
): boolean {
  if (slow === undefined || fast === undefined) {
    console.log(`goal: ${goal}: skipped`);
    return true;
  }
  const busy = (loadavg()[0] ?? 0) > availableParallelism();
  const ratio = busy ? slow.cpu / fast.cpu : slow.wall / fast.wall;
  console.log(
    `goal: ${goal}: ${ratio.toFixed(2)} × in ${busy ? "CPU time" : "wall time"} (${holds(ratio) ? "met" : "missed"})`,
  );
  return holds(ratio);
}

/** Prints whether something that somebody waits for is short enough: CPU time, which a busy machine disturbs least. */
export function judgeWait(goal: string, milliseconds: readonly number[], most: number): boolean {
  const found = median(milliseconds);
  const holds = found <= most;
  console.log(`goal: ${goal} within ${most} ms: ${found.toFixed(1)} ms of CPU (${holds ? "met" : "missed"})`);
  return holds;
}

/** CPU milliseconds some work takes, with what it made. */
export function cpuOf<T>(work: () => T): readonly [milliseconds: number, value: T] {
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  return [(user + system) / 1000, value];
}

/** The middle one of some numbers. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

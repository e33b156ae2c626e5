/** Something that is written or filled, by the name it is printed under. */
export interface Writer {
  readonly name: string;
  readonly run: () => Promise<unknown> | unknown;
}

/** The median CPU milliseconds of each, run in turn and backwards every other time, after one round that does not count. */
export async function raceWriters(writers: readonly Writer[], reps: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(writers.map(({ name }) => [name, [] as number[]]));
  for (let rep = -1; rep < reps; rep++) {
    for (const { name, run } of rep % 2 === 0 ? writers : writers.toReversed()) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (rep >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Prints the times, ours first. */
export function printTimes(title: string, times: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  for (const [name, time] of times) console.log(`${time.toFixed(1).padStart(10)} ms  ${name}`);
}

/** Prints whether a goal is met, and answers it. The most is a ratio unless it comes with its unit. */
export function goal(name: string, found: number, bound: number | readonly [most: number, unit: string]): boolean {
  const [most, unit] = typeof bound === "number" ? [bound, "×"] : bound;
  const met = found <= most;
  console.log(`${met ? "   met" : "missed"}  ${name}: ${found.toFixed(2)} ${unit}, at most ${most} ${unit}`);
  return met;
}

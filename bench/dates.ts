/**
 * How fast a column of days as `dd/MM/yyyy` is read, against date-fns `parse` + `isValid`, which accepts the same set.
 *
 * `npm run bench dates [-- --check] [--reps 7] [--scale 1]`. The same strings for all, one in a hundred no day; the
 * contenders take turns; wall and CPU time are medians. `--check` fails when the goal of {@link goal} is missed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { isDayMonthYear, parseDate, readDayMonthYear } from "@de-an-06/domain";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";

/** readDayMonthYear against date-fns, in CPU time: the wall clock also counts what else the machine does. */
const goal = 50;

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    reps: { type: "string", default: "9" },
    scale: { type: "string", default: "1" },
  },
});
const reps = Math.max(7, Number(values.reps));
const count = Math.max(1000, Math.round(20_000 * Number(values.scale)));

interface Contender {
  readonly name: string;
  readonly accepts: (text: string) => boolean;
}

const reference = new Date(2000, 0, 1);
const dateFns: Contender = {
  name: "date-fns parse + isValid",
  accepts: (text) => isValid(parse(text, "dd/MM/yyyy", reference)),
};
const ours: readonly Contender[] = [
  { name: "readDayMonthYear", accepts: (text) => readDayMonthYear(text) !== null },
  { name: "isDayMonthYear", accepts: isDayMonthYear },
  { name: "parseDate (says what is wrong)", accepts: (text) => parseDate(text).ok },
];
const contenders = [dateFns, ...ours, ...(await others())];
const texts = column(count);

console.log(`node ${process.version}, date-fns ${versionOf("date-fns")}`);
console.log(
  `n = ${count} strings, ${reps} repetitions, load ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores`,
);

const expected = texts.map(dateFns.accepts);
for (const { name, accepts } of contenders) {
  const differing = texts.filter((text, i) => accepts(text) !== expected[i]).length;
  if (differing === 0) continue;
  console.error(`${name} differs from date-fns on ${differing} strings: nothing is timed.`);
  process.exit(1);
}
console.log(`equal: ${expected.filter(Boolean).length} of ${count} are days for all of them\n`);

/** Passes over the column in one repetition, so that a fast contender runs long enough for the clock. */
const passes = contenders.map(({ accepts }) => {
  const started = performance.now();
  pass(accepts);
  pass(accepts);
  return Math.max(1, Math.round(60 / ((performance.now() - started) / 2)));
});
const times = contenders.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
for (let rep = 0; rep < reps; rep++) {
  for (const [i, { accepts }] of contenders.entries()) {
    globalThis.gc?.();
    const strings = count * (passes[i] ?? 1);
    const cpuBefore = process.cpuUsage();
    const wallBefore = performance.now();
    for (let k = 0; k < (passes[i] ?? 1); k++) pass(accepts);
    const wall = performance.now() - wallBefore;
    const cpu = process.cpuUsage(cpuBefore);
    times[i]?.wall.push((wall * 1e6) / strings);
    times[i]?.cpu.push(((cpu.user + cpu.system) * 1e3) / strings);
  }
}

const medians = times.map(({ wall, cpu }) => ({ wall: median(wall), cpu: median(cpu) }));
const base = medians[0] ?? { wall: Number.NaN, cpu: Number.NaN };
console.log(`${"".padEnd(32)}${["wall ns", "CPU ns", "wall ×", "CPU ×"].map((head) => head.padStart(10)).join("")}`);
for (const [i, { name }] of contenders.entries()) {
  const { wall, cpu } = medians[i] ?? base;
  const cells = [wall.toFixed(0), cpu.toFixed(0), (base.wall / wall).toFixed(1), (base.cpu / cpu).toFixed(1)];
  console.log(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join("")}`);
}
for (const name of ["luxon", "dayjs"])
  if (versionOf(name) === null) console.log(`${name.padEnd(32)}${"skipped: not installed".padStart(40)}`);

const ratio = base.cpu / (medians[1]?.cpu ?? Number.NaN);
const isMet = ratio >= goal;
console.log(
  `\ngoal: readDayMonthYear at least ${goal} × date-fns in CPU time: ${ratio.toFixed(1)} × (${isMet ? "met" : "missed"})`,
);
if (values.check && !isMet) process.exit(1);

function pass(accepts: (text: string) => boolean): number {
  let accepted = 0;
  for (const text of texts) if (accepts(text)) accepted++;
  return accepted;
}

/** The same strings in every run: days of 1900 to 2100, each hundredth made impossible. */
function column(length: number): string[] {
  let state = 20_220_106;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const two = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length }, (_, i) => {
    const day = i % 100 === 99 ? 32 + below(60) : 1 + below(28);
    return `${two(day)}/${two(1 + below(12))}/${1900 + below(201)}`;
  });
}

function median(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Other libraries, where they happen to be installed. */
async function others(): Promise<Contender[]> {
  const load = async (name: string) => (versionOf(name.split("/")[0] ?? "") === null ? null : await import(name));
  const luxon = await load("luxon");
  const dayjs = (await load("dayjs"))?.default;
  dayjs?.extend((await load("dayjs/plugin/customParseFormat.js"))?.default);
  return [
    ...(luxon
      ? [{ name: "luxon", accepts: (text: string) => luxon.DateTime.fromFormat(text, "dd/MM/yyyy").isValid }]
      : []),
    ...(dayjs ? [{ name: "dayjs, strict", accepts: (text: string) => dayjs(text, "DD/MM/YYYY", true).isValid() }] : []),
  ];
}

function versionOf(name: string): string | null {
  try {
    return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), "utf8")).version;
  } catch {
    return null;
  }
}

/** How much memory reading in batches takes beside the file itself, for lists of more and more rows: each in a process of its own. */
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { streamObservations } from "@de-an-06/spreadsheet";
import { countryList, measures } from "./country-list.js";
import { goal } from "./race-writers.js";

const at = process.argv.indexOf("--most");
const most = at === -1 ? 1_000_000 : Number(process.argv[at + 1]);
const folder = mkdtempSync(join(tmpdir(), "batches-"));
const file = join(folder, "list.xlsx");
const peaks = new Map<number, number>();
for (const rows of [10_000, 100_000, 1_000_000].filter((count) => count <= most)) {
  await streamObservations(countryList(rows), { measures }).pipeTo(Writable.toWeb(createWriteStream(file)));
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "batches.mjs"), file], { encoding: "utf8" }); // prettier-ignore
  const [count, cpu, peak] = stdout.trim().split("\t").map(Number);
  if (count !== rows || cpu === undefined || peak === undefined) throw new Error(stderr || `${count} were read.`);
  peaks.set(rows, peak);
  console.log(`${String(rows).padStart(9)} rows  ${(peak / 1e6).toFixed(0).padStart(5)} MB beside the file  ${(cpu / 1000).toFixed(1).padStart(6)} s CPU`); // prettier-ignore
}
rmSync(folder, { recursive: true });
const [least = NaN, large = NaN, largest = NaN] = peaks.values();
const met = [
  goal("G5  memory of 100,000 rows in batches, with the process", large / 1e6, [150, "MB"]),
  ...(most < 1_000_000 ? [] : [goal("G5  memory of 1,000,000 rows to 100,000", largest / large, 1.2)]),
];
console.log(`10,000 rows take ${(least / 1e6).toFixed(0)} MB, most of it the process itself.`);
if (process.argv.includes("--check") && met.includes(false)) process.exit(1);

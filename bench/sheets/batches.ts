/** Reads a file of figures in batches and prints the observations, the CPU milliseconds, and the most memory the process had. */
import { readFileSync } from "node:fs";
import { largeReadLimits, readObservationBatches } from "@de-an-06/spreadsheet";
import { hierarchy, measures } from "./country-list.js";

const bytes = readFileSync(process.argv[2] ?? "");
const before = process.cpuUsage();
let count = 0;
for await (const batch of readObservationBatches(bytes, { hierarchy, measures, limits: largeReadLimits })) {
  if (!batch.ok) throw new Error(batch.issues[0].code);
  count += batch.value.length;
}
const { user, system } = process.cpuUsage(before);
console.log(`${count}\t${(user + system) / 1000}\t${process.resourceUsage().maxRSS * 1024 - bytes.length}`);

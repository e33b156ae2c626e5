// How much CPU a hostile file costs before it is read or refused. The goal is a second for each.
import { readTasks } from "@de-an-06/spreadsheet";
import { hostileFiles } from "../packages/spreadsheet/fixtures/hostile-files.js";
import { cpuTime } from "./hostile/cpu-time.js";

const goal = 1000;
let missed = 0;
for (const [name, , make] of hostileFiles) {
  const bytes = make();
  const result = await readTasks(bytes);
  const outcome = result.ok ? "read" : result.issues.map(({ code }) => code).join(", ");
  const cpu = await cpuTime(() => readTasks(bytes));
  if (cpu > goal) missed++;
  console.log(`${cpu.toFixed(0).padStart(5)} ms CPU  ${cpu > goal ? "missed" : "      "}  ${name}: ${outcome}`);
}
console.log(`${hostileFiles.length} files, ${missed} over ${goal} ms of CPU.`);
if (process.argv.includes("--check") && missed > 0) process.exit(1);

/** Reads one file and prints what came of it, the CPU milliseconds it took, and the most memory the process had. */
import { readFileSync } from "node:fs";
import { readTasks } from "@de-an-06/spreadsheet";

const bytes = readFileSync(process.argv[2] ?? "");
const before = process.cpuUsage();
const result = await readTasks(bytes);
const { user, system } = process.cpuUsage(before);
const outcome = result.ok ? "read" : result.issues.map(({ code }) => code).join();
console.log(`${outcome}\t${(user + system) / 1000}\t${process.resourceUsage().maxRSS / 1024}`);

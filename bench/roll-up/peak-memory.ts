/**
 * How much memory a roll-up takes at its peak beside its input: run in a process of its own, which prints both in bytes.
 *
 * Linux keeps the peak of a process and lets it be reset; elsewhere what is held afterwards stands for it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { rollUp, unwrap } from "@de-an-06/domain";
import { country, facts, query, toColumns } from "./facts.js";

const place = country(Number(process.argv[2]));
const columns = toColumns(place, facts(place, "sorted"));
const buffers = [columns.unit, columns.period, ...Object.values(columns.at), ...Object.values(columns.counts)];
const input = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
// Compiles what is measured, on a country of its own.
const small = country(0.01);
unwrap(rollUp(toColumns(small, facts(small, "sorted")), query(small)));
// What made the input goes back to the system first: it must not hide what the roll-up takes.
for (let pass = 0; pass < 3; pass++) {
  globalThis.gc?.();
  await setTimeout(300);
}
const before = process.memoryUsage.rss();
resetPeak();
const cube = unwrap(rollUp(columns, query(place)));
console.log(JSON.stringify({ input, peak: peak() - before, cells: cube.tree.size }));

function resetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Not Linux.
  }
}

function peak(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/u.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.memoryUsage.rss();
  }
}

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const families = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -3));

const [asked, ...rest] = process.argv.slice(2);
const chosen = asked && !asked.startsWith("-") ? [asked] : families;
const options = chosen.length === 1 && asked === chosen[0] ? rest : process.argv.slice(2);

let failed = false;
for (const family of chosen) {
  const file = join(folder, `${family}.ts`);
  if (!existsSync(file)) {
    console.error(`There is no benchmark "${family}"; there are: ${families.join(", ")}.`);
    process.exit(2);
  }
  // One process a family: the garbage of one must not slow the next.
  const flags = ["--expose-gc", "--max-old-space-size=12000", "--conditions=@de-an-06/source", "--import", "tsx"];
  const run = spawnSync(process.execPath, [...flags, file, ...options], { stdio: "inherit" });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);

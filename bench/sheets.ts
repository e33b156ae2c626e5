/**
 * What reading and writing workbooks costs, held against the libraries that do the like.
 *
 * `npm run bench sheets [-- --check] [--reps 5] [--rows 20000] [--only read] [--most 100000]`. Each part is bundled as an application
 * would be and runs in a process of its own; contenders take turns; a missed goal prints as missed, and `--check` makes it
 * an exit status of 1.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "sheets");
const built = join(import.meta.dirname, "node_modules/.cache/sheets");
const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const parts = readdirSync(folder).filter((file) => /^(?:read|write|memory)\.ts$/u.test(file) && (only === undefined || file === `${only}.ts`)); // prettier-ignore

mkdirSync(built, { recursive: true });
let failed = false;
for (const part of parts) {
  const outfile = join(built, part.replace(".ts", ".mjs"));
  await build({
    // What memory is measured of runs in processes of its own.
    entryPoints: [join(folder, part), ...(part === "memory.ts" ? [join(folder, "batches.ts")] : [])],
    outdir: built,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@de-an-06/source"],
    external: ["hucre", "hucre/*", "papaparse", "exceljs", "@e965/xlsx"],
    logLevel: "error",
  });
  console.log(`\n=== ${part.replace(".ts", "")}`);
  failed = spawnSync(process.execPath, ["--expose-gc", outfile, ...args], { stdio: "inherit" }).status !== 0 || failed;
}
process.exit(failed ? 1 : 0);

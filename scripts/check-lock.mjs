// Every optional package that the lock names needs an entry of its own, or `npm ci` fails on a fresh machine.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const paths = Object.keys(packages);
const missing = paths.flatMap((path) =>
  Object.keys(packages[path].optionalDependencies ?? {})
    .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
    .map((name) => `${path} -> ${name}`),
);
const addressed = paths.filter((path) => /^https?:/.test(packages[path].resolved ?? ""));

for (const line of missing) console.error(`missing from the lock: ${line}`);
for (const path of addressed) console.error(`the lock names a download address: ${path}`);
if (missing.length + addressed.length > 0) process.exit(1);
console.log(`package-lock.json: ${paths.length} entries, none missing.`);

// publint and attw over every package that is published.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const published = readdirSync("packages").filter((name) => {
  const manifest = `packages/${name}/package.json`;
  return existsSync(manifest) && !JSON.parse(readFileSync(manifest, "utf8")).private;
});

const failed = published.flatMap((name) =>
  [
    ["publint", ["--strict", `packages/${name}`]],
    ["attw", ["--pack", `packages/${name}`, "--profile", "esm-only"]],
  ].filter(([command, args]) => {
    console.log(`\n${command} ${name}`);
    return spawnSync(`node_modules/.bin/${command}`, args, { stdio: "inherit" }).status !== 0;
  }),
);

if (failed.length > 0) process.exit(1);

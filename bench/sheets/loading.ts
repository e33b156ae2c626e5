import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();

/** Median CPU milliseconds that loading the built package takes over what the domain takes alone. */
export function importCost(): number | null {
  const built = join(root, "packages/spreadsheet/dist/index.js");
  if (!existsSync(built)) {
    console.log("  The packages are not built; loading is not measured.");
    return null;
  }
  const cost = (...modules: readonly string[]) => {
    const script = `${modules.map((one) => `await import(${JSON.stringify(one)});`).join("")}const { user, system } = process.cpuUsage();console.log((user + system) / 1000)`; // prettier-ignore
    const runs = Array.from({ length: 15 }, () =>
      Number(
        spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }).stdout,
      ),
    );
    return runs.toSorted((a, b) => a - b)[7] ?? Infinity;
  };
  return cost("@de-an-06/domain", "@de-an-06/spreadsheet") - cost("@de-an-06/domain");
}

/** What the package brings along when it is installed, besides our own packages. */
export function packageCost(): { readonly packages: number; readonly megabytes: number } {
  const manifest = (name: string) => JSON.parse(readFileSync(join(root, name, "package.json"), "utf8")) as { dependencies?: Record<string, string> }; // prettier-ignore
  const wanted = Object.keys(manifest("packages/spreadsheet").dependencies ?? {});
  const found = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name) || name.startsWith("@de-an-06/")) continue;
    found.add(name);
    wanted.push(...Object.keys(manifest(`node_modules/${name}`).dependencies ?? {}));
  }
  const bytes = [...found].reduce((sum, name) => sum + sizeOf(join(root, "node_modules", name)), 0);
  return { packages: found.size, megabytes: bytes / 1e6 };
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

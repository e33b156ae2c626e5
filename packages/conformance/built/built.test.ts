import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });

describe("the built packages", () => {
  test.each(["domain", "catalogue", "spreadsheet"])("%s is imported by plain Node", (name) => {
    const script = `const m = await import("@de-an-06/${name}"); console.log(Object.keys(m).length > 5)`;
    expect(node("--input-type=module", "-e", script)).toMatchObject({ stdout: "true\n", stderr: "" });
  });

  test("a CommonJS program can require the domain", () => {
    const script =
      'const { parseDeadline } = require("@de-an-06/domain"); console.log(parseDeadline("Thường xuyên").value.kind)';
    expect(node("--no-warnings", "-e", script).stdout).toBe("ongoing\n");
  });
});

describe("the built command", () => {
  const deAn06 = (...args: string[]) =>
    spawnSync("npx", ["--no", "de-an-06", ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });

  test("answers a deadline as JSON and exits with 0", () => {
    const run = deAn06("deadline", "trước ngày 15 hàng tháng", "--as-of", "2022-11-20", "--json");
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ deadline: { kind: "recurring" }, dueDay: "2022-12-14" });
  });

  test("exits with 2 for a command that is none, and says so", () => {
    const run = deAn06("deadlin");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("deadline");
  });
});

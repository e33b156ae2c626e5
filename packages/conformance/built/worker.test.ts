import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("a file is opened in a thread of the built package", () => {
  const script = `
    import { readTasks } from "@de-an-06/spreadsheet";
    import { openInWorker } from "@de-an-06/spreadsheet/worker";
    const opened = await openInWorker(new TextEncoder().encode("STT;Nhiệm vụ;Thời hạn\\n1;Rà soát;Năm 2023"));
    console.log((await readTasks(opened.value)).value.map(({ title }) => title).join());`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  expect(run).toMatchObject({ stdout: "Rà soát\n", stderr: "" });
});

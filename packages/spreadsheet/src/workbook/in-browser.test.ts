import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDate, unwrap } from "@de-an-06/domain";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { soundRows } from "../../fixtures/hostile-files.js";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { rawXls } from "../../fixtures/raw-xls.js";
import { readTasks } from "../task/read-tasks.js";
import type { writeTasks } from "../task/write-tasks.js";

const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"; // prettier-ignore

/** The whole package as a page would load it: a module that needs Node does not bundle. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../index.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "spreadsheet",
    conditions: ["@de-an-06/source"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test("the package bundles for browsers", async () => {
  expect(await bundle()).not.toMatch(/require\("node:|from "node:/u);
});

describe.skipIf(!existsSync(chromiumPath))("in Chromium", () => {
  test("workbooks are read and written as in Node", async () => {
    const profile = mkdtempSync(join(tmpdir(), "chromium-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: flags.split(" "),
    });
    try {
      const page = await context.newPage();
      await page.addScriptTag({ content: await bundle() });
      const sound = rawWorkbook([{ rows: soundRows }]);
      const files = [sound, rawXls({ rows: [["STT", "Nhiệm vụ", "Thời hạn"], [1, "Rà soát", "Năm 2023"]] }), new TextEncoder().encode("STT;Nhiệm vụ;Thời hạn\n1;Rà soát;Năm 2023")]; // prettier-ignore
      for (const file of files) {
        const inPage = await page.evaluate(
          async (bytes) => {
            const { readTasks: read } = (globalThis as unknown as { spreadsheet: { readTasks: typeof readTasks } }).spreadsheet; // prettier-ignore
            return JSON.stringify(await read(new Blob([Uint8Array.from(bytes)])));
          },
          [...file],
        );
        expect(JSON.parse(inPage)).toEqual(JSON.parse(JSON.stringify(await readTasks(file))));
      }
      const tasks = unwrap(await readTasks(sound));
      const written = await page.evaluate(async (given) => {
        const { writeTasks: write } = (globalThis as unknown as { spreadsheet: { writeTasks: typeof writeTasks } }).spreadsheet; // prettier-ignore
        return [...(await write(JSON.parse(given.tasks) as Parameters<typeof write>[0], { asOf: given.asOf }))];
      }, { tasks: JSON.stringify(tasks), asOf: plainDate("2023-06-30") }); // prettier-ignore
      expect(unwrap(await readTasks(Uint8Array.from(written)))).toMatchObject(
        tasks.map(({ id, title, deadline }) => ({ id, title, deadline })),
      );
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

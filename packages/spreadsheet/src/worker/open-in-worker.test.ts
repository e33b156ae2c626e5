import { unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { soundRows } from "../../fixtures/hostile-files.js";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { readTasks } from "../task/read-tasks.js";
import { openInWorker } from "./open-in-worker.js";

/** From the sources a thread has hundreds of files to load first. */
const patient = { deadline: 55_000 };
const sound = rawWorkbook([{ rows: soundRows }, { rows: [["x"]], state: "hidden" }]);

test("a workbook opened in a thread reads as the file does", async () => {
  const opened = unwrap(await openInWorker(sound, patient));
  expect(await readTasks(opened)).toEqual(await readTasks(sound));
  expect(await readTasks(opened, { sheet: "Không có" })).toMatchObject({ issues: [{ code: "sheet.not-found" }] });
});

test("what is no workbook is the same issue as outside", async () => {
  const bytes = new TextEncoder().encode("%PDF-1.7");
  expect(await openInWorker(new Blob([bytes]), patient)).toEqual(await readTasks(bytes));
});

test("a file that is not opened in time is given up", async () => {
  expect(await openInWorker(sound, { deadline: 1 })).toMatchObject({
    issues: [{ code: "file.too-slow", params: { milliseconds: 1 } }],
  });
});

test("a file that fills the heap is given up", async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => Array.from({ length: 8 }, (_, c) => `chữ ${i} ${c}`));
  const result = await openInWorker(rawWorkbook([{ rows }]), { ...patient, memory: 16 });
  expect(result).toMatchObject({ issues: [{ code: "file.too-demanding", params: { megabytes: 16 } }] });
});

import {
  type CodeList,
  createHierarchy,
  defineMeasures,
  type Observation,
  plainDate,
  type Result,
  type Unit,
  unwrap,
} from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { largeReadLimits } from "../workbook/read-limits.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import { readObservationBatches, readObservations } from "./read-observations.js";

const from = plainDate("2020-01-01");
const units = Array.from({ length: 40 }, (_, i): Unit => ({ code: String(i + 1).padStart(5, "0"), name: `Xã Số ${i + 1}`, tier: "commune", parent: null, from, until: null })); // prettier-ignore
const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({ received: { name: "Tiếp nhận", ...flow }, online: { name: "Trực tuyến", ...flow } });
const service: CodeList = { id: "service", dimension: "service", name: "Dịch vụ", codes: [{ code: "birth", name: "Khai sinh" }, { code: "death", name: "Khai tử" }] }; // prettier-ignore
const options: ReadObservationsOptions = { hierarchy: unwrap(createHierarchy(units)), measures, codeLists: [service], mostIssues: 50 }; // prettier-ignore

type Rows = readonly (readonly (string | number | null)[])[];
const header = ["STT", "Mã đơn vị", "Kỳ báo cáo", "Dịch vụ", "Tiếp nhận", "Trực tuyến"];

async function inBatches(
  file: WorkbookFile,
  more: Partial<ReadObservationsOptions> & { readonly batchSize?: number } = {},
) {
  // prettier-ignore
  const batches: Result<readonly Observation[], SheetIssue>[] = [];
  for await (const batch of readObservationBatches(file, { ...options, ...more })) batches.push(batch);
  const found = batches.flatMap((batch) => (batch.ok ? batch.value : []));
  const notes = batches.flatMap((batch) => (batch.ok ? batch.notes : batch.issues));
  return { batches, found, notes };
}

/** A list with what lists have: months, services, blanks, totals, errors, the header again, rows given twice. */
const row = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.integer({ min: 1, max: 41 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.constantFrom(0, 5, 1200, 1.093, "-", "79%", null), fc.constantFrom(0, 7, "1.093", null)).map(([unit, month, isBirth, received, online]) => [1, String(unit).padStart(5, "0"), `Tháng ${month}/2024`, isBirth ? "Khai sinh" : "Khai tử", received, online]) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant([null, "Tổng cộng", null, null, 1200, 7]) },
  { weight: 1, arbitrary: fc.constant(header) },
  { weight: 1, arbitrary: fc.constant([null, null, null, null, null, null]) },
);

describe("always", () => {
  test("batches of any size amount to what is read at once, notes included, from workbooks and CSV", async () => {
    // Rows of one unit, period and service stand apart here and there: those come as several observations.
    const table = fc.array(row, { maxLength: 60 }).map((rows): Rows => [["BẢNG"], header, ...rows]);
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 70 }), fc.boolean(), async (rows, batchSize, isCsv) => {
        const file = isCsv ? writeCsv(rows) : rawWorkbook([{ rows }]);
        const whole = await readObservations(file, options);
        const { batches, found, notes } = await inBatches(file, { batchSize });
        expect(notes).toEqual(whole.ok ? whole.notes : whole.issues);
        expect(merged(found)).toEqual(whole.ok ? whole.value : []);
        for (const batch of batches.slice(0, -1)) expect(batch.ok && batch.value).toHaveLength(batchSize);
      }),
      { numRuns: 150 },
    );
  });
});

/** Observations of one unit, period and set of codes put together again. */
function merged(found: readonly Observation[]): readonly Observation[] {
  const whole = new Map<string, Observation>();
  for (const one of found) {
    const key = JSON.stringify([one.unit, one.period.id, one.at]);
    const before = whole.get(key);
    whole.set(key, before === undefined ? one : { ...before, counts: { ...before.counts, ...one.counts }, ...((before.exactness ?? one.exactness) && { exactness: { ...before.exactness, ...one.exactness } }) }); // prettier-ignore
  }
  return [...whole.values()];
}

const months = (count: number): Rows =>
  Array.from({ length: count }, (_, i) => [i + 1, units[i % 40]?.code ?? "", `Tháng ${(Math.floor(i / 40) % 12) + 1}/${2020 + Math.floor(i / 480)}`, "Khai sinh", i, 1]); // prettier-ignore

test("a sheet that is unpacked twice is read as one that is held, and what is found in it has its cell", async () => {
  const rows: Rows = [header, ...months(20_000), [20_001, "00001", "Tháng 1/2020", "Khai sinh", 9, null]];
  const large = rawWorkbook([{ rows: rows.map((cells) => [...cells, null, "ghi chú dài ".repeat(6)]) }]);
  const { batches, found, notes } = await inBatches(large);
  expect(found).toHaveLength(20_000);
  expect(batches).toHaveLength(20);
  expect(notes.map(({ code, where }) => [code, where?.cell])).toEqual([
    ["sheet.figures-unread", "H1"],
    ["cell.figure-repeated", "E20002"],
  ]);
  expect(notes[1]).toMatchObject({ path: [0, "counts", "received"], params: { first: 2 } });
  expect(unwrap(await readObservations(large, options))).toEqual(found);
});

test("a unit merged over thousands of rows counts in each of them", async () => {
  const rows = [header, ...months(4800).map((cells, i) => [i, i === 0 ? "00007" : null, `Tháng ${(i % 12) + 1}/${1600 + Math.floor(i / 12)}`, "Khai sinh", ...cells.slice(4)])]; // prettier-ignore
  const ancient = { ...options, hierarchy: unwrap(createHierarchy(units.map((unit) => ({ ...unit, from: plainDate("1000-01-01") })))) }; // prettier-ignore
  const { found } = await inBatches(rawWorkbook([{ rows, merges: ["B2:B4801"] }]), ancient);
  expect(new Set(found.map(({ unit }) => unit)).size).toBe(Math.min(found.length, 1));
  expect(found.length).toBe((await readObservations(rawWorkbook([{ rows, merges: ["B2:B4801"] }]), ancient).then((read) => (read.ok ? read.value : []))).length); // prettier-ignore
});

test("nothing is read before it is asked for, and a damaged sheet hands out nothing at all", async () => {
  const rows: Rows = [header, ...months(20_000)];
  const told: number[] = [];
  const batches = readObservationBatches(rawWorkbook([{ rows }]), { ...options, onProgress: (done, of) => told.push(done / of) }); // prettier-ignore
  const first = await batches.next();
  expect(first.value?.ok && first.value.value).toHaveLength(1000);
  expect(Math.max(...told)).toBeLessThan(0.5);
  await batches.return(undefined);
  expect(told).toEqual([...told].sort((a, b) => a - b));

  // A byte of what is packed, amid the sheet.
  const damaged = rawWorkbook([{ rows }]);
  const middle = Math.floor(damaged.length / 2);
  damaged[middle] = (damaged[middle] ?? 0) ^ 0x55;
  const { batches: none } = await inBatches(damaged);
  expect(none.map((batch) => (batch.ok ? "read" : batch.issues[0].code))).toEqual(["file.damaged"]);
});

test("a CSV file that passes a limit on the way says so and ends", async () => {
  const csv = writeCsv([header, ...months(20_000)]);
  const { batches } = await inBatches(csv, { limits: { ...largeReadLimits, cells: 60_000 } });
  expect(batches.at(-1)).toMatchObject({ ok: false, issues: [{ code: "file.too-large", params: { limit: "cells" } }] });
  expect(batches.length).toBeGreaterThan(1);
});

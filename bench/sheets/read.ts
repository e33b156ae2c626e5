/** Reading: the raw import, figures held against lists, an error in every row, CSV, and what loading the package costs. */
import { readObservations } from "@de-an-06/spreadsheet";
import { createHierarchy, defineMeasures, plainDate, type Unit, unwrap } from "@de-an-06/domain";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { readWorkbook } from "../../packages/spreadsheet/src/workbook/read-workbook.js";
import { importCost, packageCost } from "./loading.js";
import { goal, printTimes, raceWriters } from "./race-writers.js";

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const rows = option("rows", 100_000);
const reps = option("reps", 5);
const limits = { rows: rows + 10, cells: rows * 13 + 100 };
/** A library of the benchmarks' own lock file; null, and said, where it is not installed. */
const optional = <T>(load: Promise<T>, name: string): Promise<T | null> =>
  load.catch(() => {
    console.log(`${name} is not installed and left out: npm ci --prefix bench`);
    return null;
  });

const from = plainDate("2025-07-01");
const units = Array.from({ length: 1000 }, (_, i): Unit => ({
  code: String(i + 1).padStart(5, "0"),
  name: `Xã Số ${i + 1}`,
  tier: "commune",
  parent: null,
  from,
  until: null,
}));
const hierarchy = unwrap(createHierarchy(units));
const measures = defineMeasures(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `count.m${i}`,
      { name: `Số lượng thứ ${i + 1}`, counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const,
    ]),
  ),
);
const header = ["STT", "Mã đơn vị", "Đơn vị", "Kỳ báo cáo", ...Object.values(measures).map(({ name }) => name)];

/** Twelve columns of figures; `bad` puts an error into every row. */
function table(bad: boolean): (string | number)[][] {
  return Array.from({ length: rows }, (_, i) => {
    const unit = units[i % units.length];
    const counts = Array.from({ length: 8 }, (_, m) => (i * 7 + m * 13) % 5000);
    const cells = [
      i + 1,
      unit?.code ?? "",
      unit?.name ?? "",
      `Tháng ${(Math.floor(i / 1000) % 12) + 1}/${2026 + Math.floor(i / 12_000)}`,
    ];
    return [...cells, ...(bad ? ["79,2%", ...counts.slice(1)] : counts)];
  });
}

const write = (bad: boolean) => writeXlsx({ sheets: [{ name: "Số liệu", rows: [header, ...table(bad)] }] });
const good = await write(false);
const bad = await write(true);
const csv = new TextEncoder().encode(Papa.unparse([header, ...table(false)], { delimiter: ";" }));
const options = { hierarchy, measures, limits };
console.log(`${rows} rows of 12 columns, .xlsx of ${(good.length / 1e6).toFixed(1)} MB, medians of ${reps}`);

const first = unwrap(await readObservations(good, options));
if (first.length !== rows) throw new Error(`${first.length} observations were read.`);

const exceljs = await optional(import("exceljs"), "exceljs");
const sheetJs = await optional(import("@e965/xlsx"), "@e965/xlsx");
const times = await raceWriters(
  [
    { name: "hucre readXlsx", run: () => readXlsx(good) },
    { name: "raw import", run: () => readWorkbook(good, limits) },
    { name: "figures, all sound", run: () => readObservations(good, options) },
    { name: "figures, an error in every row", run: () => readObservations(bad, options) },
    ...(sheetJs ? [{ name: "SheetJS read", run: () => sheetJs.read(good, { dense: true }) }] : []),
    ...(exceljs
      ? [{ name: "exceljs load", run: () => new exceljs.default.Workbook().xlsx.load(good.buffer as ArrayBuffer) }]
      : []),
    { name: "Papa.parse", run: () => Papa.parse(new TextDecoder().decode(csv), { skipEmptyLines: true }) },
    { name: "CSV import", run: () => readWorkbook(csv, limits) },
  ],
  reps,
);
printTimes("CPU, medians", times);
const ratio = (one: string, other: string) => (times.get(one) ?? NaN) / (times.get(other) ?? NaN);
const met = [
  goal("G1  raw import to hucre readXlsx", ratio("raw import", "hucre readXlsx"), 1.15),
  goal("G3  figures held against lists to hucre readXlsx", ratio("figures, all sound", "hucre readXlsx"), 1.3),
  goal("G4  an error in every row to all sound", ratio("figures, an error in every row", "figures, all sound"), 1.5),
  goal("G9  CSV import to Papa.parse", ratio("CSV import", "Papa.parse"), 1.3),
];

globalThis.gc?.();
const settled = process.memoryUsage().rss;
for (let run = 0; run < 5; run++) await readObservations(bad, options);
globalThis.gc?.();
met.push(goal("G4  memory after five more such runs to before", process.memoryUsage().rss / settled, 1.2));

const loading = importCost();
if (loading !== null) met.push(goal("G10 import() of the built package beside the domain's", loading, [30, "ms CPU"]));
const { packages, megabytes } = packageCost();
met.push(goal("G10 packages it brings along", packages, [3, "packages"]), goal("G10 their size", megabytes, [4, "MB"]));

if (process.argv.includes("--check") && met.includes(false)) process.exit(1);

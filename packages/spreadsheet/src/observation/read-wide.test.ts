import { type CodeList, createHierarchy, customPeriod, defineMeasures, type Observation, parsePeriod, plainDate, type Result, type Unit, unitKey, unwrap } from "@de-an-06/domain"; // prettier-ignore
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { sheetSentence } from "../issue/sheet-sentence.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import { readObservations } from "./read-observations.js";

const from = plainDate("2015-03-11");
const until = plainDate("2025-06-30");
const units: Unit[] = [
  { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: null, from, until },
  { code: "01837", name: "Phường Sông Cầu", tier: "commune", parent: "058", from, until },
  { code: "01840", name: "Phường Đức Xuân", tier: "commune", parent: "058", from, until },
];
const hierarchy = unwrap(createHierarchy(units));
const measure = (name: string, overTime: "adds" | "last" = "adds") => ({
  name,
  counts: "hồ sơ",
  overUnits: "adds" as const,
  overTime,
  dimensions: ["service"],
});
const measures = defineMeasures({
  received: measure("Hồ sơ tiếp nhận trong kỳ"),
  online: measure("Hồ sơ nộp trực tuyến"),
  accounts: measure("Tài khoản đã kích hoạt", "last"),
});
const service: CodeList = {
  id: "service",
  dimension: "service",
  name: "Dịch vụ công",
  codes: [
    { code: "qd06-03", name: "Đăng ký thường trú" },
    { code: "qd06-04", name: "Đăng ký tạm trú" },
  ],
};
const options: ReadObservationsOptions = { hierarchy, measures, codeLists: [service] };

type Rows = readonly (readonly (string | number | null)[])[];
const csv = (rows: Rows, more: Partial<ReadObservationsOptions> = {}) =>
  readObservations(writeCsv(rows), { ...options, ...more });
const xlsx = (rows: Rows, merges: readonly string[], more: Partial<ReadObservationsOptions> = {}) =>
  readObservations(rawWorkbook([{ rows, merges }]), { ...options, ...more });
const name: Readonly<Record<string, string>> = { "01837@2015-03-11": "SC", "01840@2015-03-11": "DX", "058@2015-03-11": "BK" }; // prettier-ignore
const values = (result: Result<readonly Observation[], SheetIssue>) =>
  unwrap(result).map(({ unit, period, at, counts }) => [name[unit], period.id, at?.["service"] ?? null, counts]);
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());

const byService: Rows = [
  ["BÁO CÁO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
  ["(Kỳ báo cáo: tháng 6 năm 2024)"],
  ["STT", "Đơn vị", "Đăng ký thường trú", null, "Đăng ký tạm trú", null, "Tổng cộng", null],
  [null, null, "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến"],
  [1, "Phường Sông Cầu", 10, 4, 5, 5, 15, 9],
  [2, "Phường Đức Xuân", 20, 0, "-", null, 20, 0],
  [null, "TỔNG CỘNG (I + II)", 30, 4, 5, 5, 35, 9],
];
const merged = ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"];
const expected = [
  ["SC", "2024-06", "qd06-03", { received: 10, online: 4 }],
  ["SC", "2024-06", "qd06-04", { received: 5, online: 5 }],
  ["DX", "2024-06", "qd06-03", { received: 20, online: 0 }],
  ["DX", "2024-06", "qd06-04", { received: null, online: null }],
];

test("a column for each measure under merged services; totals are checked and not counted", async () => {
  const result = await xlsx(byService, merged);
  expect(values(result)).toEqual(expected);
  expect(notes(result)).toEqual(["A2 sheet.period-from-title", "E6 cell.dash-not-reported", "B7 row.total-skipped"]);
  expect(result.ok && result.notes[1]?.where?.header).toBe("Đăng ký tạm trú / Hồ sơ tiếp nhận trong kỳ");
});

test("the same as CSV, which has no merges", async () => {
  expect(values(await csv(byService))).toEqual(expected);
});

test("three levels as CSV: months over services over measures", async () => {
  const rows: Rows = [
    ["STT", "Đơn vị", "Tháng 5/2024", null, null, null, "Tháng 6/2024", null, null, null],
    [null, null, "Đăng ký thường trú", null, "Đăng ký tạm trú", null, "Đăng ký thường trú", null, "Đăng ký tạm trú", null],
    [null, null, "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến"],
    [1, "Phường Sông Cầu", 10, 4, 5, 0, 1, 1, 6, 2],
    [null, "Cộng", 10, 4, 5, 0, 1, 1, 6, 2],
  ]; // prettier-ignore
  const read = [
    ["SC", "2024-05", "qd06-03", { received: 10, online: 4 }],
    ["SC", "2024-05", "qd06-04", { received: 5, online: 0 }],
    ["SC", "2024-06", "qd06-03", { received: 1, online: 1 }],
    ["SC", "2024-06", "qd06-04", { received: 6, online: 2 }],
  ];
  const asCsv = await csv(rows);
  expect(values(asCsv)).toEqual(read);
  expect(notes(asCsv)).toEqual(["B5 row.total-skipped"]);
  for (const merges of [["C1:F1", "G1:J1"], ["C2:D2", "E2:F2", "G2:H2", "I2:J2"], []]) {
    expect(values(await xlsx(rows, merges))).toEqual(read);
  }
});

test("a ward's own sheet: its name stands in the title only, the services in rows", async () => {
  const rows: Rows = [
    ["TT", "Dịch vụ công", "Tiếp nhận", "Trực tuyến"],
    [1, "Đăng ký thường trú", 10, 4],
    [2, "Đăng ký tạm trú", 5, 0],
    [null, "Cộng", 15, 4],
  ];
  const read = [
    ["DX", "2024-06", "qd06-03", { received: 10, online: 4 }],
    ["DX", "2024-06", "qd06-04", { received: 5, online: 0 }],
  ];
  for (const titles of [
    [["Đơn vị: Phường Đức Xuân"], ["Tháng 6/2024"]],
    [["SỐ LIỆU PHƯỜNG ĐỨC XUÂN THÁNG 6 NĂM 2024"]],
    [["UBND THÀNH PHỐ BẮC KẠN"], ["PHƯỜNG ĐỨC XUÂN"], ["SỐ LIỆU THÁNG 6 NĂM 2024"]],
  ]) {
    const result = await csv([...titles, ...rows]);
    expect(values(result)).toEqual(read);
    expect(notes(result).map((note) => note.split(" ")[1])).toContain("sheet.unit-from-title");
  }
  const both = [["PHƯỜNG ĐỨC XUÂN VÀ PHƯỜNG SÔNG CẦU"], ["Phường Đức Xuân"], ["Phường Sông Cầu"], ["Tháng 6/2024"]];
  expect(notes(await csv([...both, ...rows]))).toEqual(["sheet.no-figures"]);
});

test("what is counted may stand in the title only", async () => {
  const rows: Rows = [
    ["BÁO CÁO HỒ SƠ TIẾP NHẬN NĂM 2024"],
    ["STT", "Đơn vị", "Tháng 5", "Tháng 6", "Cộng"],
    [1, "Phường Sông Cầu", 1, 2, 3],
    [2, "Phường Đức Xuân", 3, 4, 8],
  ];
  const result = await csv(rows);
  expect(values(result)).toEqual([
    ["SC", "2024-05", null, { received: 1 }],
    ["SC", "2024-06", null, { received: 2 }],
    ["DX", "2024-05", null, { received: 3 }],
    ["DX", "2024-06", null, { received: 4 }],
  ]);
  expect(notes(result)).toEqual(["A1 sheet.measure-from-title", "E4 cell.total-differs"]);
  expect(notes(await csv([["SỐ LIỆU NĂM 2024"], ...rows.slice(1)]))).toEqual(["sheet.no-figures"]);
});

test("one header may say two things", async () => {
  const rows: Rows = [
    [
      "Đơn vị",
      "Tiếp nhận tháng 5/2024",
      "Tiếp nhận tháng 6/2024",
      "Đăng ký tạm trú - Trực tuyến",
      "Ghi chú tháng 5/2024",
    ],
    ["Phường Sông Cầu", 1, 2, 3, "x"],
  ];
  expect(values(await csv(rows, { period: unwrap(parsePeriod("Tháng 6/2024", { calendar: "reporting" })) }))).toEqual([
    ["SC", "2024-05", null, { received: 1 }],
    ["SC", "2024-06", null, { received: 2 }],
    ["SC", "2024-06", "qd06-04", { online: 3 }],
  ]);
});

test("a total that is not the sum of its parts is said at its cell, with the sum", async () => {
  const rows = byService.map((row) => [...row]);
  (rows[4] as unknown[])[6] = 16;
  (rows[6] as unknown[])[2] = 31;
  const result = await xlsx(rows, merged);
  expect(notes(result).filter((note) => note.includes("total"))).toEqual([
    "G5 cell.total-differs",
    "B7 row.total-skipped",
    "C7 cell.total-differs",
  ]);
  expect(result.ok && result.notes.map((one) => sheetSentence(one)).at(-1)).toBe(
    "Số tổng ở ô này khác tổng các thành phần đã đọc (30).",
  );
});

test("services in rows, a column for each unit under the months of a year", async () => {
  const rows: Rows = [
    ["SỐ LIỆU NĂM 2024"],
    ["TT", "Tên dịch vụ", "Tháng 5", null, "Tháng 6", null],
    [null, null, "P. Sông Cầu", "P. Đức Xuân", "P. Sông Cầu", "P. Đức Xuân"],
    [1, "Đăng ký thường trú", 1, 2, 3, 4],
    [2, "Đăng ký tạm trú", 5, 6, 7, "không phát sinh"],
    [null, "Cộng", 6, 8, 10, 4],
  ];
  const measured = defineMeasures({ received: measures.received });
  expect(notes(await xlsx(rows, ["C2:D2", "E2:F2"], { measures: measured }))).toEqual(["sheet.no-figures"]);
  const named = rows.map((row) => [...row]);
  named[1] = ["TT", "Tên dịch vụ", "Hồ sơ tiếp nhận, tháng 5", null, "Hồ sơ tiếp nhận, tháng 6", null];
  const deep: Rows = [rows[0] ?? [], ["TT", "Tên dịch vụ", "Số hồ sơ tiếp nhận", null, null, null], [null, null, ...(rows[1] ?? []).slice(2)], ...rows.slice(2)]; // prettier-ignore
  const result = await xlsx(deep, ["A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3"]);
  expect(values(result)).toEqual([
    ["SC", "2024-05", "qd06-03", { received: 1 }],
    ["DX", "2024-05", "qd06-03", { received: 2 }],
    ["SC", "2024-06", "qd06-03", { received: 3 }],
    ["DX", "2024-06", "qd06-03", { received: 4 }],
    ["SC", "2024-05", "qd06-04", { received: 5 }],
    ["DX", "2024-05", "qd06-04", { received: 6 }],
    ["SC", "2024-06", "qd06-04", { received: 7 }],
    ["DX", "2024-06", "qd06-04", { received: 0 }],
  ]);
  expect(notes(result)).toEqual(["B7 row.total-skipped"]);
});

test("measures in rows and months in columns, for one unit known from outside", async () => {
  const rows: Rows = [
    ["BẢNG SỐ LIỆU NĂM 2024"],
    ["Nội dung", "ĐVT", "Tháng", null, null, "Tổng số"],
    [null, null, 1, 2, 3, null],
    ["Số hồ sơ đã tiếp nhận", "hồ sơ", 10, 20, 30, 61],
    ["Tài khoản đã kích hoạt", "tài khoản", 100, 150, 180, 430],
  ];
  const result = await csv(rows, { unit: unitKey("058@2015-03-11") });
  expect(values(result)).toEqual([
    ["BK", "2024-01", null, { received: 10, accounts: 100 }],
    ["BK", "2024-02", null, { received: 20, accounts: 150 }],
    ["BK", "2024-03", null, { received: 30, accounts: 180 }],
  ]);
  // Accounts to date do not add over months: their total says nothing.
  expect(notes(result)).toEqual(["B2 sheet.figures-unread", "F4 cell.total-differs"]);
});

test("a total among parts of other names is a figure of its own", async () => {
  const rows: Rows = [
    ["Đơn vị", "Hồ sơ tiếp nhận", null],
    [null, "Tổng số", "Trong đó: nộp trực tuyến"],
    ["Phường Sông Cầu", 10, 4],
  ];
  const period = customPeriod({ from: plainDate("2024-01-01"), to: plainDate("2024-01-31") }, "civil");
  const findMeasure = (text: string) => (/trực tuyến/u.test(text) ? "online" : undefined);
  const result = await csv(rows, { period, findMeasure });
  expect(unwrap(result).map(({ counts }) => counts)).toEqual([{ received: 10, online: 4 }]);
});

test("subtotals, totals on top and a district's own row are each read the way that fits", async () => {
  const header = ["Đơn vị", "Hồ sơ tiếp nhận trong kỳ"];
  const totals = async (...rows: Rows) => {
    const result = await csv([["Tháng 6/2024"], header, ...rows]);
    return notes(result).filter((note) => note.includes("differs"));
  };
  expect(await totals(["Toàn tỉnh", 30], ["Sông Cầu", 10], ["Đức Xuân", 20])).toEqual([]);
  expect(await totals(["Sông Cầu", 10], ["Cộng", 10], ["Đức Xuân", 20], ["Cộng", 20], ["Tổng cộng", 30])).toEqual([]);
  expect(await totals(["TP Bắc Kạn", 30], ["Sông Cầu", 10], ["Đức Xuân", 20], ["Tổng số", 30])).toEqual([]);
  expect(await totals(["Sông Cầu", 10], ["Đức Xuân", 20], ["Tổng số", 31])).toEqual(["B5 cell.total-differs"]);
});

test("in long form a total of one period adds up the rows of that period", async () => {
  const rows = (total: number): Rows => [
    ["Đơn vị", "Kỳ báo cáo", "Hồ sơ tiếp nhận trong kỳ"],
    ["Sông Cầu", "Tháng 5/2024", 1],
    ["Đức Xuân", "Tháng 5/2024", 2],
    ["Sông Cầu", "Tháng 6/2024", 4],
    ["Đức Xuân", "Tháng 6/2024", 8],
    ["Cộng", "Tháng 5/2024", 3],
    ["Cộng", "Tháng 6/2024", total],
  ];
  expect(notes(await csv(rows(12)))).toEqual(["A6 row.total-skipped", "A7 row.total-skipped"]);
  expect(notes(await csv(rows(15)))).toContain("C7 cell.total-differs");
});

test("a column is known by what it contains, whatever it is called", async () => {
  const rows: Rows = [
    ["TT", "Phòng Tư pháp tổng hợp", "Tiêu đề lạ", "Kỳ", "Hồ sơ tiếp nhận trong kỳ"],
    [1, "Phường Sông Cầu", "Đăng ký tạm trú", "6/2024", 3],
    [2, "Phường Đức Xuân", "Đăng ký thường trú", "Tháng 6/2024", 4],
  ];
  expect(values(await csv(rows))).toEqual([
    ["SC", "2024-06", "qd06-04", { received: 3 }],
    ["DX", "2024-06", "qd06-03", { received: 4 }],
  ]);
});

test("1.093 typed into an English Excel stands among thousands, and is told from a fraction", async () => {
  const header = ["Đơn vị", "Kỳ", "Hồ sơ tiếp nhận trong kỳ"];
  const around = (value: number | string, neighbour: number) =>
    xlsx([header, ["Sông Cầu", "Tháng 6/2024", value], ["Đức Xuân", "Tháng 6/2024", neighbour]], []).then(notes);
  expect(await around(1.093, 2507)).toEqual(["C2 cell.thousands-lost"]);
  expect(await around("1,093", 2507)).toEqual(["C2 cell.thousands-lost"]);
  expect(await around("1.093", 2507)).toEqual(["C2 cell.number-from-text"]);
  expect(await around(1.093, 7)).toEqual(["C2 cell.not-a-count"]);
});

test("NFD headers, months Excel made dates of, and the header printed again", async () => {
  const head = ["Đơn vị", { number: 45292, style: 2 }, { number: 45323, style: 2 }] as const;
  const rows = [
    ["Hồ sơ tiếp nhận trong kỳ".normalize("NFD")],
    ["Đơn vị".normalize("NFD"), "Hồ sơ tiếp nhận".normalize("NFD"), null],
    [null, head[1], head[2]],
    ["Phường Sông Cầu".normalize("NFD"), 1, 2],
    ["Đơn vị", "Hồ sơ tiếp nhận", null],
    [null, head[1], head[2]],
    ["Đức Xuân", 3, 4],
  ];
  const result = await readObservations(rawWorkbook([{ rows, merges: ["A2:A3", "B2:C2", "A5:A6", "B5:C5"] }]), options);
  expect(values(result)).toEqual([
    ["SC", "2024-01", null, { received: 1 }],
    ["SC", "2024-02", null, { received: 2 }],
    ["DX", "2024-01", null, { received: 3 }],
    ["DX", "2024-02", null, { received: 4 }],
  ]);
  expect(notes(result)).toEqual([]);
});

test("other sheets with figures, columns said twice and units nobody knows are said", async () => {
  const rows: Rows = [
    ["Đơn vị", "Kỳ", "Hồ sơ tiếp nhận trong kỳ", "Số hồ sơ tiếp nhận"],
    ["Sông Cầu", "Tháng 6/2024", 3, 3],
  ];
  const two = await readObservations(rawWorkbook([{ rows }, { rows }]), options);
  expect(notes(two)).toEqual(["sheet.other-figures-skipped", "D1 sheet.headers-repeated"]);
});

test("a formula that nobody calculated is not reported, and said", async () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Hồ sơ tiếp nhận</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Sông Cầu</t></is></c><c r="B2"><f>1+1</f></c></row></sheetData></worksheet>';
  const period = customPeriod({ from: plainDate("2024-01-01"), to: plainDate("2024-01-31") }, "civil");
  const result = await readObservations(rawWorkbook([{ xml }]), { ...options, period });
  expect(notes(result)).toEqual(["B2 cell.formula-without-result"]);
  expect(unwrap(result)[0]?.counts).toEqual({ received: null });
});

describe("always", () => {
  const counts = fc.array(fc.option(fc.nat(1_000_000), { nil: null }), { minLength: 8, maxLength: 8 });

  test("a table written in wide form reads as the same table in long form, with its totals or without", async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.boolean(), async (cells, withTotals) => {
        const [a = [], b = []] = [cells.slice(0, 4), cells.slice(4)];
        const add = (list: readonly (number | null)[]) => list.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        const total = a.map((one, i) => add([one, b[i] ?? null]));
        const wide = await csv([
          ["Tháng 6/2024"],
          ["Đơn vị", "Đăng ký thường trú", null, "Đăng ký tạm trú", null],
          [null, "Tiếp nhận", "Trực tuyến", "Tiếp nhận", "Trực tuyến"],
          ["Phường Sông Cầu", ...a],
          ["Phường Đức Xuân", ...b],
          ...(withTotals ? [["Tổng cộng", ...total]] : []),
        ]);
        const long = await csv([
          ["Đơn vị", "Kỳ", "Dịch vụ công", "Tiếp nhận", "Trực tuyến"],
          ["Phường Sông Cầu", "Tháng 6/2024", "qd06-03", a[0] ?? null, a[1] ?? null],
          ["Phường Sông Cầu", "Tháng 6/2024", "qd06-04", a[2] ?? null, a[3] ?? null],
          ["Phường Đức Xuân", "Tháng 6/2024", "qd06-03", b[0] ?? null, b[1] ?? null],
          ["Phường Đức Xuân", "Tháng 6/2024", "qd06-04", b[2] ?? null, b[3] ?? null],
        ]);
        const reported = (result: typeof wide) => values(result).filter(([, , , counted]) => Object.values(counted as object).some((one) => one !== null)); // prettier-ignore
        expect(reported(wide)).toEqual(reported(long));
        expect(notes(wide)).not.toContain("cell.total-differs");
      }),
      { numRuns: 60 },
    );
  });

  test("any table is read without throwing", async () => {
    const cell = fc.constantFrom("Đơn vị", "Tháng 6/2024", "Tổng cộng", "Sông Cầu", "Đăng ký tạm trú", "Tiếp nhận", "Tháng", "1", "-", "5", "", "Năm 2024"); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        expect(await csv(rows)).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});

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
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { sheetSentence } from "../issue/sheet-sentence.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { readCount } from "./read-count.js";
import { readObservations } from "./read-observations.js";
import { writeObservationTemplate } from "./write-observation-template.js";

const from = plainDate("2015-03-11");
const until = plainDate("2025-06-30");
const city: Unit = { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: null, from, until };
const ward = (code: string, name: string): Unit => ({ code, name, tier: "commune", parent: "058", from, until });
const units = [city, ward("01837", "Phường Sông Cầu"), ward("01840", "Phường Đức Xuân")];
const hierarchy = unwrap(createHierarchy(units));
const measures = defineMeasures({
  received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
  online: { name: "Hồ sơ trực tuyến", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
});
const service: CodeList = { id: "service", dimension: "service", name: "Dịch vụ công", codes: [{ code: "qd06-03", name: "Đăng ký thường trú" }, { code: "qd06-04", name: "Đăng ký tạm trú" }] }; // prettier-ignore
const codeLists = [service];
const options = { hierarchy, measures, codeLists };

type Rows = readonly (readonly (string | number | null)[])[];
const read = (rows: Rows) => readObservations(writeCsv(rows), options);
const values = (result: Result<readonly Observation[], SheetIssue>) =>
  unwrap(result).map(({ unit, period, at, counts }) => [unit, period.id, at?.["service"] ?? null, counts]);
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`);
const header = ["STT", "Đơn vị", "Kỳ báo cáo", "Dịch vụ công", "Hồ sơ tiếp nhận", "Hồ sơ trực tuyến"];

test("a column for each measure: a row is a unit in a period at a service", async () => {
  const result = await read([
    ["BẢNG SỐ LIỆU"],
    header,
    [1, "Phường Sông Cầu", "Tháng 6/2024", "Đăng ký thường trú", 10, 4],
    [2, "Đức Xuân", "2024-06", "đăng ký tạm trú", 237, 0],
  ]);
  expect(values(result)).toEqual([
    ["01837@2015-03-11", "2024-06", "qd06-03", { received: 10, online: 4 }],
    ["01840@2015-03-11", "2024-06", "qd06-04", { received: 237, online: 0 }],
  ]);
  expect(notes(result)).toEqual([]);
  expect(unwrap(result)[0]).toMatchObject({
    origin: "CSV, dòng 3",
    period: { calendar: "reporting", from: "2024-05-15", to: "2024-06-14" },
  });
});

test("one column for the measure and one for the value: rows of a unit are joined", async () => {
  const result = await read([
    ["Mã đơn vị", "Kỳ", "Chỉ tiêu", "Số liệu"],
    ["01837", "2024-H1", "Hồ sơ tiếp nhận", "1093"],
    ["01837", "2024-H1", "Hồ sơ trực tuyến", "763"],
    ["01837", "2024-H1", "Hồ sơ khác", "5"],
  ]);
  expect(values(result)).toEqual([["01837@2015-03-11", "2024-H1", null, { received: 1093, online: 763 }]]);
  expect(notes(result)).toEqual(["C4 cell.measure-unknown"]);
});

test("0, nothing arose, a dash, a blank and outside competence are kept apart", () => {
  const said = ["0", "không phát sinh hồ sơ", "-", "", "không thuộc thẩm quyền", "chưa báo cáo", "…"].map((text) =>
    readCount(text),
  );
  expect(said).toEqual([
    { count: 0 },
    { count: 0 },
    { count: null, say: "cell.dash-not-reported" },
    { count: null },
    { count: null, say: "cell.outside-competence" },
    { count: null },
    { count: null },
  ]);
});

test("1.093 as text is one thousand and said so; as a number it is no count", () => {
  expect(readCount("1.093")).toEqual({ count: 1093, say: "cell.number-from-text" });
  expect(readCount(1.093)).toEqual({ count: null, say: "cell.not-a-count" });
  expect(readCount("hơn 101 nghìn")).toEqual({ count: 101000, say: "cell.number-from-text", exactness: "over" });
  for (const wrong of ["79,2%", "240/303", "-5", "1,5", true])
    expect(readCount(wrong)).toEqual({ count: null, say: "cell.not-a-count" });
});

test("a row of totals is left out, whatever column names it", async () => {
  const result = await read([
    header,
    [1, "Phường Sông Cầu", "2024-06", null, 10, 4],
    [2, "Phường Đức Xuân", "2024-06", null, 20, 5],
    [null, "Tổng cộng", null, null, 30, 9],
    ["Cộng", null, null, null, 30, 9],
  ]);
  expect(values(result)).toHaveLength(2);
  expect(notes(result)).toEqual(["B4 row.total-skipped", "A5 row.total-skipped"]);
});

test("the city's own figure stays, since the city is a unit", async () => {
  const result = await read([header, [1, "Thành phố Bắc Kạn", "2024-06", null, 30, 9]]);
  expect(values(result)).toEqual([["058@2015-03-11", "2024-06", null, { received: 30, online: 9 }]]);
});

test("zeros that Excel dropped from a code are put back where only one unit fits", async () => {
  const bytes = await writeWorkbook(
    [
      {
        name: "S",
        title: "",
        subtitles: [],
        columns: ["Mã đơn vị", "Kỳ", "Hồ sơ tiếp nhận"].map((text) => ({ header: text, width: 9 })),
        rows: [{ cells: [1837, "2024-06", 7] }, { cells: [58, "2024-06", 8] }],
      },
    ],
    { title: "S" },
  );
  const result = await readObservations(bytes, options);
  expect(values(result).map(([unit]) => unit)).toEqual(["01837@2015-03-11", "058@2015-03-11"]);
  expect(notes(result)).toEqual(["A4 cell.unit-code-completed", "A5 cell.unit-code-completed"]);
});

test("what is wrong in a row is said at its cell, and the other rows are read", async () => {
  const result = await read([
    header,
    [1, "Phường Không Có", "2024-06", null, 1, 1],
    [2, "Phường Sông Cầu", "tháng mười ba", null, 1, 1],
    [3, "Phường Sông Cầu", "2024-06", "Dịch vụ lạ", 1, 1],
    [4, null, "2024-06", null, 1, 1],
    [5, "Phường Sông Cầu", "2024-06", null, "79,2%", 1],
    [6, "Phường Sông Cầu", "2024-06", null, 3, 2],
    [7, "Phường Đức Xuân", "2024-06", null, 3, 2],
  ]);
  expect(notes(result)).toEqual([
    "B2 unit.not-found",
    "C3 period.unreadable",
    "D4 cell.code-unknown",
    "B5 row.unit-missing",
    "E6 cell.not-a-count",
    "F7 cell.figure-repeated",
  ]);
  expect(values(result)).toEqual([
    ["01837@2015-03-11", "2024-06", null, { received: 3, online: 1 }],
    ["01840@2015-03-11", "2024-06", null, { received: 3, online: 2 }],
  ]);
});

test("a unit is looked up on the last day of the period: after the reform there is none", async () => {
  expect(notes(await read([header, [1, "Phường Sông Cầu", "2025-08", null, 1, 1]]))).toEqual([
    "B2 unit.not-found",
    " sheet.no-rows-of-figures",
  ]);
});

test("a table without a period needs one from outside", async () => {
  const rows = [
    ["Đơn vị", "Hồ sơ tiếp nhận"],
    ["Phường Sông Cầu", 3],
  ];
  expect(notes(await read(rows))).toEqual([" sheet.no-period"]);
  const { period } = unwrap(await read([header, [1, "Phường Sông Cầu", "2024-H1", null, 1, 1]]))[0] as Observation;
  expect(values(await readObservations(writeCsv(rows), { ...options, period }))).toEqual([
    ["01837@2015-03-11", "2024-H1", null, { received: 3 }],
  ]);
});

test("what is no table of figures is refused, and an unknown column is named", async () => {
  expect(
    notes(
      await read([
        ["Nhiệm vụ", "Thời hạn"],
        ["Việc", "Quý I"],
      ]),
    ),
  ).toEqual([" sheet.no-figures"]);
  const result = await read([
    [...header, "Cột lạ"],
    [1, "Phường Sông Cầu", "2024-06", null, 3, 2, 9],
  ]);
  expect(notes(result)).toEqual(["G1 sheet.figures-unread"]);
});

test("the template is read back when it is filled in, and is empty before", async () => {
  const template = { measures, codeLists, units: units.slice(1), periods: ["Tháng 6/2024"] };
  expect(notes(await readObservations(await writeObservationTemplate(template), options))).toEqual([
    " sheet.no-rows-of-figures",
  ]);
  const csv = new TextDecoder().decode(await writeObservationTemplate({ ...template, format: "csv" }));
  expect(csv.split("\r\n")[0]).toBe(
    "\ufeffSTT;Mã đơn vị;Đơn vị;Kỳ báo cáo;Dịch vụ công;Hồ sơ tiếp nhận;Hồ sơ trực tuyến;Ghi chú".replace("\ufeff", ""),
  );
  const filled = csv.replace(
    "1;01837;Phường Sông Cầu;Tháng 6/2024;;;;",
    "1;01837;Phường Sông Cầu;Tháng 6/2024;Đăng ký thường trú;10;4;",
  );
  expect(values(await readObservations(new TextEncoder().encode(filled), options))).toEqual([
    ["01837@2015-03-11", "2024-06", "qd06-03", { received: 10, online: 4 }],
  ]);
});

describe("always", () => {
  test("whole numbers come back as they were written, at their unit", async () => {
    const count = fc.option(fc.nat(2_000_000_000), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom("01837", "01840"), count, count), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const given = rows.map(([unit, received, online], i) => [
            i + 1,
            unit,
            `2024-${String((i % 12) + 1).padStart(2, "0")}`,
            null,
            received,
            online,
          ]);
          const got = unwrap(await read([header, ...given]));
          const filled = rows.flatMap(([unit, received, online], i) =>
            received === null && online === null
              ? []
              : [{ unit: `${unit}@2015-03-11`, received, online, period: given[i]?.[2] }],
          );
          expect(
            got.map(({ unit, counts, period }) => ({
              unit,
              received: counts["received"] ?? null,
              online: counts["online"] ?? null,
              period: period.id,
            })),
          ).toEqual(filled);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("any cell is read without throwing, and no sentence repeats it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 6, maxLength: 30 }), async (text) => {
        const result = await read([header, [1, text, "2024-06", text, text, text]]);
        for (const one of result.ok ? result.notes : result.issues) expect(sheetSentence(one)).not.toContain(text);
      }),
      { numRuns: 50 },
    );
  });
});

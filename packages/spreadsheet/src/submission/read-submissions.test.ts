import {
  addDays,
  createHierarchy,
  parseDeadline,
  period,
  plainDate,
  type Regime,
  type Result,
  type Source,
  type Submission,
  type Unit,
  unitKey,
  type UnitKey,
  unwrap,
} from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { sheetSentence } from "../issue/sheet-sentence.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { readSubmissions } from "./read-submissions.js";
import { submissionHeaders } from "./submission-columns.js";
import { writeSubmissions } from "./write-submissions.js";
import { writeSubmissionTemplate } from "./write-submission-template.js";

const [from, until] = [plainDate("2015-03-11"), plainDate("2025-06-30")];
const ward = (code: string, name: string): Unit => ({ code, name, tier: "commune", parent: "058", from, until });
const units: readonly Unit[] = [
  { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: null, from, until },
  ward("01837", "Phường Sông Cầu"),
  ward("01840", "Phường Đức Xuân"),
  { ...ward("01840", "Phường Đức Xuân"), from: plainDate("2025-07-01"), until: null, parent: null },
];
const hierarchy = unwrap(createHierarchy(units));
const source: Source = {
  document: { kind: "letter", number: "1433", year: null, symbol: "UBND-TTHC", issuer: null, issuedOn: null },
  confidence: "primary",
};
const monthly: Regime = {
  id: "monthly",
  name: "Báo cáo tháng",
  owedBy: { tiers: ["commune"] },
  to: { unit: "parent" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: unwrap(parseDeadline("trước ngày 20 hàng tháng")),
  from: plainDate("2022-01-01"),
  until: null,
  source,
};
const plan: Regime = {
  ...monthly,
  id: "plan",
  name: "Kế hoạch năm 2023",
  covers: { once: period("2023", "civil") },
  due: unwrap(parseDeadline("trước ngày 27/01/2023")),
};

type Rows = readonly (readonly (string | number | null)[])[];
const read = (rows: Rows, regimes: readonly [Regime, ...Regime[]] = [monthly, plan]) =>
  readSubmissions(writeCsv(rows), { hierarchy, regimes });
const values = (result: Result<readonly Submission[], SheetIssue>) =>
  unwrap(result).map(({ regime, unit, period: { id }, sentOn, returnedOn = null }) => [
    regime,
    unit,
    id,
    sentOn,
    returnedOn,
  ]);
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());

test("a row for each report that came, by name or by code, on the calendar of the regime", async () => {
  const result = await read([
    ["SỔ THEO DÕI GỬI BÁO CÁO"],
    ["STT", "Đơn vị báo cáo", "Kỳ báo cáo", "Ngày nộp báo cáo", "Ngày trả lại"],
    [1, "Phường Sông Cầu", "Tháng 6/2024", "17/6/2024", "18/6/2024"],
    [2, "Sông Cầu", "6/2024", "20/6/2024", ""],
    [3, "01840", "2024-06", "", ""],
  ]);
  expect(values(result)).toEqual([
    ["monthly", "01837@2015-03-11", "2024-06", "2024-06-17", "2024-06-18"],
    ["monthly", "01837@2015-03-11", "2024-06", "2024-06-20", null],
  ]);
  expect(unwrap(result)[0]?.period).toMatchObject({ calendar: "reporting", to: "2024-06-14" });
  expect(notes(result)).toEqual([]);
});

test("the unit is the one that had the code on the period's last day", async () => {
  const result = await read([
    ["Mã đơn vị", "Kỳ", "Ngày gửi"],
    ["01840", "2025-06", "17/7/2025"],
    ["1840", "2025-07", "17/7/2025"],
  ]);
  expect(values(result).map(([, unit]) => unit)).toEqual(["01840@2015-03-11", "01840@2025-07-01"]);
  expect(notes(result)).toEqual(["A3 cell.unit-code-completed"]);
});

test("a plan needs no period, and rows may name their regime", async () => {
  const result = await read([
    ["Đơn vị", "Chế độ báo cáo", "Kỳ", "Ngày gửi"],
    ["Phường Sông Cầu", "Kế hoạch năm 2023", "", "26/01/2023"],
    ["Phường Sông Cầu", "báo cáo tháng", "Tháng 1/2023", "17/01/2023"],
    ["Phường Sông Cầu", "Báo cáo tuần", "Tháng 1/2023", "17/01/2023"],
  ]);
  expect(values(result).map(([regime, , id]) => [regime, id])).toEqual([
    ["plan", "2023"],
    ["monthly", "2023-01"],
  ]);
  expect(notes(result)).toEqual(["B4 cell.regime-unknown"]);
});

test("a regime with a window of its own gives its periods that window; of two rows the one in force counts", async () => {
  const own: Regime = {
    ...monthly,
    covers: { every: "month", calendar: "reporting", calendarPrinted: true, window: { firstDay: 21, lastDay: 20 } },
    from: plainDate("2024-01-01"),
  };
  const rows = [["Đơn vị", "Kỳ", "Ngày gửi"], ["Phường Sông Cầu", "2023-08", "25/8/2023"], ["Phường Sông Cầu", "2024-08", "25/8/2024"]]; // prettier-ignore
  const result = await read(rows, [{ ...monthly, until: plainDate("2023-12-31") }, own]);
  expect(unwrap(result).map(({ period: { from: first, to } }) => [first, to])).toEqual([
    ["2023-07-15", "2023-08-14"],
    ["2024-07-21", "2024-08-20"],
  ]);
});

test("what cannot be read is said at its cell, and is no sending", async () => {
  const result = await read([
    ["Đơn vị", "Kỳ", "Ngày gửi", "Ngày trả lại"],
    ["Phường Lạ", "2024-06", "17/6/2024", ""],
    ["", "2024-06", "17/6/2024", ""],
    ["Phường Sông Cầu", "kỳ này", "17/6/2024", ""],
    ["Phường Sông Cầu", "", "17/6/2024", ""],
    ["Phường Sông Cầu", "2024-06", "hôm qua", ""],
    ["Phường Sông Cầu", "2024-06", "12/6/2024", "10/6/2024"],
  ]);
  expect(values(result)).toEqual([["monthly", "01837@2015-03-11", "2024-06", "2024-06-12", null]]);
  expect(notes(result)).toEqual([
    "A2 unit.not-found",
    "A3 row.unit-missing",
    "B4 period.unreadable",
    "B5 row.field-missing",
    "C6 date.unreadable",
    "C7 submission.before-cut-off",
    "D7 submission.returned-before-sent",
  ]);
});

test("a table without a day of sending is none, and the sentence says what is needed", async () => {
  const result = await read([
    ["Đơn vị", "Kỳ"],
    ["Phường Sông Cầu", "2024-06"],
  ]);
  expect(result.ok ? [] : result.issues.map((one) => sheetSentence(one))).toEqual([
    "Không tìm thấy sổ theo dõi gửi báo cáo trong 30 dòng đầu: cần có cột “Đơn vị” và cột “Ngày gửi”.",
  ]);
});

test("a workbook with real dates is read the same", async () => {
  const columns = [submissionHeaders.unitCode, submissionHeaders.period, submissionHeaders.sentOn].map((header) => ({
    header,
    width: 12,
    ...(header === submissionHeaders.sentOn && { format: "day" as const }),
  }));
  const rows = [{ cells: ["01837", "Tháng 6/2024", { day: plainDate("2024-06-17") }] }];
  const bytes = await writeWorkbook([{ name: "Gửi", title: "SỔ", subtitles: [], columns, rows }], { title: "SỔ" });
  const result = await readSubmissions(bytes, { hierarchy, regimes: [monthly] });
  expect(values(result)).toEqual([["monthly", "01837@2015-03-11", "2024-06", "2024-06-17", null]]);
  expect(notes(result)).toEqual([]);
});

describe("the template", () => {
  test("has a row for each unit and period, and is read as nothing sent", async () => {
    const wards = units.slice(1, 3);
    const csv = await writeSubmissionTemplate({
      units: wards,
      periods: ["Tháng 5/2024", "Tháng 6/2024"],
      format: "csv",
    });
    const lines = new TextDecoder().decode(csv).trim().split(/\r?\n/u);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain(submissionHeaders.sentOn);
    expect(unwrap(await readSubmissions(csv, { hierarchy, regimes: [monthly] }))).toEqual([]);
    const xlsx = await writeSubmissionTemplate({ units: wards, periods: ["Tháng 6/2024"], regimes: [monthly] });
    const empty = await readSubmissions(xlsx, { hierarchy, regimes: [monthly] });
    expect([unwrap(empty), notes(empty)]).toEqual([[], []]);
  });

  test("blank, it has no row that is filled in", async () => {
    const result = await readSubmissions(await writeSubmissionTemplate(), { hierarchy, regimes: [monthly] });
    expect([unwrap(result), notes(result)]).toEqual([[], ["sheet.no-rows"]]);
  });
});

describe("always", () => {
  test("what is written is read back the same, as a workbook and as CSV", async () => {
    const quarterly: Regime = { ...monthly, id: "quarterly", name: "Báo cáo quý", covers: { every: "quarter", calendar: "reporting", calendarPrinted: true } }; // prettier-ignore
    const regimes = [monthly, quarterly] as const;
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(plainDate("2024-06-15"), days));
    const sending = fc.record({
      unit: fc.constantFrom(unitKey("01837@2015-03-11"), unitKey("01840@2015-03-11")),
      about: fc.constantFrom(
        { regime: "monthly", period: period("2024-06", "reporting") },
        { regime: "monthly", period: period("2024-05", "reporting") },
        { regime: "quarterly", period: period("2024-Q2", "reporting") },
      ),
      sentOn: day,
      returned: fc.option(fc.nat(9), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(sending, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("xlsx", "csv"),
        async (rows, format) => {
          const submissions: Submission[] = rows.map(({ unit, about, sentOn, returned }) => ({
            ...about,
            unit,
            sentOn,
            ...(returned !== undefined && { returnedOn: addDays(sentOn, returned) }),
          }));
          const nameOf = (key: UnitKey) => hierarchy.unit(key)?.name;
          const written = await writeSubmissions(submissions, { nameOf, regimes, format });
          const result = await readSubmissions(written, { hierarchy, regimes });
          expect(unwrap(result)).toEqual(submissions);
          expect(notes(result)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("any cells are read without throwing, and no issue holds what a cell said", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("001099012345", "Phường Sông Cầu", "2024-06", "17/6/2024"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 8 }), async (rows) => {
        const result = await read([["Đơn vị", "Kỳ", "Ngày gửi", "Ngày trả lại"], ...rows]);
        const issues = result.ok ? result.notes : result.issues;
        expect(JSON.stringify(issues)).not.toContain("001099012345");
      }),
      { numRuns: 60 },
    );
  });
});

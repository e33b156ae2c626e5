import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";
import { textWidth } from "../show/text-width.js";

const valid = { from: "2008-08-01", until: "2025-06-30" };
const ward = (code: string, name: string) => ({ code, name, tier: "commune", parent: "256", ...valid });
const units = JSON.stringify([
  { code: "256", name: "Thành phố Bắc Ninh", tier: "district", kind: "provincial-city", parent: "27", ...valid },
  { code: "256:phong-tu-phap", name: "Phòng Tư pháp thành phố", tier: "agency", parent: "256", ...valid },
  ward("09163", "Phường Vũ Ninh"),
  ward("09166", "Phường Đáp Cầu"),
]);
const sendings = `STT;Đơn vị;Kỳ báo cáo;Ngày gửi;Ngày trả lại
1;Phường Vũ Ninh;Tháng 11/2022;14/11/2022;
2;Phường Đáp Cầu;Tháng 11/2022;17/11/2022;
3;Phường Vũ Ninh;Tháng 12/2022;13/12/2022;14/12/2022
4;Phường Vũ Ninh;Tháng 12/2022;16/12/2022;
5;Phường Đáp Cầu;Tháng 12/2022;;
6;Phòng Tư pháp thành phố;Tháng 12/2022;12/12/2022;
7;Thành phố Bắc Ninh;Tháng 12/2022;12/12/2022;
8;Phường Lạ;Tháng 12/2022;12/12/2022;
`;
const texts = { "gui.csv": sendings, "units.json": units, "broken.json": "{", "odd.json": `{"id":"r"}` };
const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
const regime = "bac-ninh-city-2022-monthly";
const usual = ["gui.csv", "--regime", regime, "--units", "units.json", "--as-of", "2022-12-20"];

async function reports(args: readonly string[], columns = 100) {
  const io = memoryIo({ files, columns });
  const status = await run(["reports", ...args], io);
  return { status, out: stripVTControlCharacters(io.out()), err: stripVTControlCharacters(io.err()) };
}

async function json(...args: readonly string[]) {
  const { status, out } = await reports([...args, "--json"]);
  return { status, json: JSON.parse(out) };
}

describe("de-an-06 reports --json", () => {
  test("promises its keys, and the parts make up what is expected", async () => {
    const { status, json: document } = await json(...usual);
    expect(status).toBe(1);
    expect(Object.keys(document)).toEqual(expect.arrayContaining(["asOf", "periods", "units", "issues"]));
    const periods = document.periods.map((one: Record<string, unknown>) => [
      one.period,
      one.calendar,
      ...["expected", "onTime", "late", "missing", "pending", "notRequired", "over"].map((key) => one[key]),
    ]);
    expect(periods).toEqual([
      ["2022-11", "reporting", 3, 1, 1, 1, 0, 0, 0],
      ["2022-12", "reporting", 3, 1, 1, 1, 0, 0, 1],
      ["2023-01", "reporting", 3, 0, 0, 0, 3, 0, 0],
    ]);
  });

  test("a report that was returned counts from the day it came back, and the city itself owes none", async () => {
    const { json: document } = await json(...usual);
    expect(document.units.map((one: Record<string, unknown>) => [one.rank, one.name, one.onTime, one.late])).toEqual([
      [1, "Phường Vũ Ninh", 1, 1],
      [2, "Phòng Tư pháp thành phố", 1, 0],
      [3, "Phường Đáp Cầu", 0, 1],
      [null, "Thành phố Bắc Ninh", 0, 0],
    ]);
    expect(document.units[0].onTimeRate).toEqual({ numerator: 1, denominator: 2, percent: "50,00" });
    expect(document.beyond).toEqual([{ unit: "256@2008-08-01", period: "2022-12", why: "not-owed" }]);
  });

  test("those who are missing are reminded, and the city is told of them", async () => {
    const { json: document } = await json(...usual);
    expect(document.reminders.map((one: Record<string, unknown>) => [one.level, one.name])).toEqual([
      [0, "Phòng Tư pháp thành phố"],
      [0, "Phường Đáp Cầu"],
      [1, "Thành phố Bắc Ninh"],
      [2, "Tỉnh Bắc Ninh"],
    ]);
  });

  test("the clash of the 15th with the cut-off, early sendings and unknown units are said", async () => {
    const { json: document } = await json(...usual);
    const said = document.issues.map(({ code, cell = "" }: { code: string; cell?: string }) =>
      `${cell} ${code}`.trim(),
    );
    expect(said).toEqual([
      "regime.calendar-assumed",
      "regime.due-on-cut-off",
      "succession.missing",
      "D4 submission.before-cut-off",
      "D7 submission.before-cut-off",
      "D8 submission.before-cut-off",
      "B9 unit.not-found",
    ]);
  });

  test("read as by the 15th nobody who sent on that day is late; one month alone can be asked for", async () => {
    const { json: document } = await json(...usual, "--period", "2022-11", "--lenient");
    expect(document.periods).toMatchObject([{ period: "2022-11", expected: 3, onTime: 1, late: 1 }]);
    expect(document.total.over).toBe(0);
  });

  test("a level above is ranked by the sums below it", async () => {
    const { json: document } = await json(...usual, "--at", "district");
    expect(document.units).toMatchObject([{ name: "Thành phố Bắc Ninh", expected: 9, onTime: 2, late: 2 }]);
  });

  test("a regime of one's own comes from a file; a missing report fails the call only when asked", async () => {
    const own = { ...JSON.parse(ownRegime), id: "own" };
    const io = memoryIo({ files: { ...files, "own.json": new TextEncoder().encode(JSON.stringify([own])) } });
    const call = [
      "reports",
      "gui.csv",
      "--regime",
      "own.json",
      "--units",
      "units.json",
      "--as-of",
      "2022-11-30",
      "--period",
      "2022-11",
    ];
    expect(await run([...call, "--json"], io)).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({
      regime: { id: "own" },
      total: { expected: 2, onTime: 2, missing: 0 },
    });
    expect(await run([...call.slice(0, -1), "2022-10", "--fail-missing", "--json"], io)).toBe(1);
  });
});

const ownRegime = JSON.stringify({
  id: "own",
  name: "Báo cáo tháng của phường",
  owedBy: { tiers: ["commune"] },
  to: { unit: "parent" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: { kind: "recurring", every: { each: "month", on: [{ day: 20, month: null }] }, strict: false },
  from: "2022-01-01",
  until: null,
  source: {
    document: { kind: "letter", number: "1", year: null, symbol: "UBND", issuer: null, issuedOn: null },
    confidence: "primary",
  },
});

test.each([
  [["none.csv", "--regime", regime], "input.not-found"],
  [["gui.csv", "--regime", "monthly"], "call.not-in-list"],
  [["gui.csv", "--regime", "broken.json"], "input.unreadable"],
  [["gui.csv", "--regime", "none.json"], "input.not-found"],
  [["gui.csv", "--regime", "odd.json"], "value.missing"],
  [["gui.csv", "--regime", regime, "--period", "kỳ này"], "period.unreadable"],
  [["gui.csv", "--regime", regime, "--units", "broken.json"], "input.unreadable"],
  [["units.json", "--regime", regime], "sheet.no-table"],
])("%j cannot be used: %s, and the promised keys stand", async (args, code) => {
  const { status, json: document } = await json(...args);
  expect(status).toBe(2);
  expect(document).toMatchObject({ asOf: null, periods: [], units: [] });
  expect(document.issues[0].code).toBe(code);
});

describe("for a person", () => {
  test("periods, the league table and reminders stand in Vietnamese", async () => {
    const { out } = await reports(usual, 120);
    for (const text of [
      "TÌNH HÌNH GỬI BÁO CÁO",
      "BẢNG XẾP HẠNG",
      "CẦN ĐÔN ĐỐC HÔM NAY",
      "BÁO CÁO NGOÀI YÊU CẦU",
      "Phường Đáp Cầu",
    ]) {
      expect(out).toContain(text);
    }
    expect(out).toMatch(/│ Tháng 11\/2022 +│ +3 │ +1 │ +1 │ +1 │/u);
    expect(out).toMatch(/│ Tháng 01\/2023 +│ .* chưa đến hạn +│/u);
  });

  test("with units that owe nothing it says so instead of an empty table", async () => {
    const { status, out } = await reports(["gui.csv", "--regime", regime, "--as-of", "2022-12-20"]);
    expect(status).toBe(0);
    expect(out).toContain("Không có báo cáo nào phải gửi");
    expect(out).toContain("Không đơn vị nào trong danh sách phải gửi");
  });

  test.each([80, 120])("it fits %i columns in both languages", async (columns) => {
    for (const language of ["vi", "en"]) {
      const { out } = await reports([...usual, "--lang", language], columns);
      expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(columns);
    }
  });

  test("without a day it is today's, and says so", async () => {
    const { err } = await reports(["gui.csv", "--regime", regime, "--units", "units.json"]);
    expect(err).toContain("tính đến hôm nay");
  });
});

import { plainDate, type Result, type Succession, type Unit, unitKey, unwrap } from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readRecords } from "../table/read-records.js";
import { parseSource } from "../task/source-text.js";
import { readUnits } from "./read-units.js";
import { unitHeaders } from "./unit-columns.js";
import { kindWords } from "./unit-words.js";
import { writeUnitTemplate } from "./write-unit-template.js";

const from = plainDate("2025-07-01");
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());
type Rows = readonly (readonly (string | number | null)[])[];
const read = (rows: Rows, options: Parameters<typeof readUnits>[1] = { from }) => readUnits(writeCsv(rows), options);

test("a list of communes: the level from the name, the parent by name, zeros put back", async () => {
  const result = await read([
    ["DANH MỤC ĐƠN VỊ HÀNH CHÍNH"],
    ["TT", "Mã ĐVHC", "Tên đơn vị hành chính", "Trực thuộc"],
    [1, 24, "Tỉnh Bắc Ninh", null],
    [2, 7210, "Phường Bắc Giang", "Bắc Ninh"],
    [3, "07228", "Xã Đa Mai", "Tỉnh Bắc Ninh"],
  ]);
  expect(unwrap(result).units).toEqual([
    { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null },
    { code: "07210", name: "Phường Bắc Giang", tier: "commune", parent: null, from, until: null },
    { code: "07228", name: "Xã Đa Mai", tier: "commune", parent: "24", from, until: null },
  ]);
  expect(notes(result)).toEqual(["B4 cell.unit-code-completed", "D4 cell.unit-unknown"]);
});

test("the validity, other names, and the units that took its place", async () => {
  const result = await read(
    [
      Object.values(unitHeaders),
      [1, "01837", "Phường Sông Cầu", "Xã", "Phường", "058", "11/3/2015", "30/6/2025", "P. Sông Cầu; Sông Cầu", "01840; 01843 (một phần 3/10)", "Nghị quyết số 892/NQ-UBTVQH13", "Nghị quyết số 1683/NQ-UBTVQH15", "x"], // prettier-ignore
      [2, "01840", "Phường Đức Xuân", "Phường", null, "19", "01/7/2025", null, null, null, null, null, null],
      [3, "01843", "Phường Bắc Kạn", null, "Phường", "19", "01/7/2025", null, null, null, null, null, null],
      [4, "01850", "Xã Nông Thượng", null, null, "058", "11/3/2015", "30/6/2025", null, "bãi bỏ", null, null, null],
      [5, "01851", "Xã Đang Còn", null, null, "058", "11/3/2015", null, null, "01840", null, null, null],
      [6, "01852", "Xã Lạ", null, null, "058", "11/3/2015", "30/6/2025", null, "Xã Không Có", null, null, null],
    ],
    {},
  );
  const { units, successions } = unwrap(result);
  expect(units[0]).toMatchObject({
    tier: "commune",
    kind: "ward",
    until: "2025-06-30",
    aliases: ["P. Sông Cầu", "Sông Cầu"],
  });
  expect(successions.map(({ from: old, to, on, extent, shares }) => [old, to, on, extent, shares])).toEqual([
    ["01837@2015-03-11", "01840@2025-07-01", "2025-07-01", "full", undefined],
    ["01837@2015-03-11", "01843@2025-07-01", "2025-07-01", "partial", [{ part: 3, whole: 10 }]],
    ["01850@2015-03-11", null, "2025-07-01", "full", undefined],
  ]);
  expect(successions[0]?.source.document).toMatchObject({ number: "1683", symbol: "NQ-UBTVQH15" });
  expect(successions[2]?.source.article).toBe('trang tính "CSV", dòng 5');
  expect(notes(result)).toEqual(["J6 cell.successors-without-end", "J7 cell.unit-unknown"]);
});

test("what a row lacks is said at its cell, and the other rows are read", async () => {
  const result = await read(
    [
      ["Mã", "Tên", "Cấp", "Loại", "Từ ngày"],
      ["", "Xã Không Mã", "", "", "01/7/2025"],
      ["00001", "", "", "", "01/7/2025"],
      ["ABC", "Xã Mã Lạ", "", "", "01/7/2025"],
      ["24:nhom-la", "Nhóm lạ", "", "", "01/7/2025"],
      ["00004", "Xã Không Ngày", "", "", ""],
      ["00007", "Xã Ngày Lạ", "", "Loại lạ", "31/02/2025"],
      ["00010", "Xã Được", "Xã", "", "01/7/2025"],
    ],
    {},
  );
  expect(unwrap(result).units.map(({ code }) => code)).toEqual(["00010"]);
  expect(notes(result)).toEqual([
    "A2 row.field-missing",
    "B3 row.field-missing",
    "A4 cell.unit-code-unfit",
    "C5 cell.tier-unknown",
    "E6 row.field-missing",
    "D7 cell.kind-unknown",
    "E7 date.day-not-in-month",
    "E7 row.field-missing",
  ]);
});

test("a parent may be among the units known already, and a number that fits just one of them is completed", async () => {
  const known: Unit[] = [{ code: "06", name: "Tỉnh Bắc Kạn", tier: "province", parent: null, from, until: null }];
  const rows = [
    ["Mã", "Tên", "Thuộc"],
    ["058", "Thành phố Bắc Kạn", "bắc kạn tỉnh"],
    ["060", "Huyện Pác Nặm", "Tỉnh Bắc Kạn"],
    ["061", "Huyện Ba Bể", "6"],
  ];
  const result = await read(rows, { from, known });
  expect(unwrap(result).units.map(({ parent }) => parent)).toEqual([null, "06", "06"]);
  expect(notes(result)).toEqual(["C2 cell.unit-unknown", "C4 cell.unit-code-completed"]);
});

test("a file without such a list is refused, and a blank template says so", async () => {
  expect(notes(await read([["Nhiệm vụ", "Thời hạn"]]))).toEqual(["sheet.no-table"]);
  expect(notes(await readUnits(await writeUnitTemplate()))).toEqual(["sheet.no-rows"]);
});

test("progress is reported up to the last row, and issues are listed up to the number asked for", async () => {
  const steps: number[] = [];
  const rows = Array.from({ length: 1200 }, (_, i) => [i + 1, "x", "Xã"]);
  const onProgress = (done: number, of: number) => steps.push(done, of);
  const result = await read([["STT", "Mã", "Tên"], ...rows], { from, onProgress, mostIssues: 3 });
  expect(steps).toEqual([300, 1200, 675, 1200, 1050, 1200, 1200, 1200]);
  expect(result.ok && result.notes.at(-1)).toMatchObject({ code: "issues.more", params: { count: 1197 } });
});

test("every hint fits into what Excel shows", async () => {
  const options = { options: {}, path: () => [] };
  const help = { table: "units" as const, columns: [{ key: "how" as const, is: /^cach ghi$/u }, { key: "column" as const, is: /^cot$/u }], headers: { how: "", column: "" }, needs: ["how" as const], number: "column" as const, days: [] }; // prettier-ignore
  const hints = await readRecords(await writeUnitTemplate(), { ...options, table: help }, (rows) =>
    Array.from(rows, (row) => row.line("how")),
  );
  expect(unwrap(hints)).toHaveLength(Object.keys(unitHeaders).length);
  for (const hint of unwrap(hints)) expect(hint.length).toBeLessThanOrEqual(255);
});

describe("always", () => {
  const day = fc.integer({ min: 1990, max: 2040 }).map((year) => plainDate(`${year}-07-01`));
  const source = fc
    .constantFrom("Quyết định số 19/2025/QĐ-TTg", "Nghị quyết số 202/2025/QH15; điều 1")
    .map((text) => parseSource(text));
  const name = fc.constantFrom("Phường Sông Cầu", "Xã Nông Thượng", "Tổ 1", "A; B", "=1+1", "-5", "001", "hoà");
  const code = fc.constantFrom("24", "058", "01837", "01840", "01843:to-1", "24:cong-an-tinh", "vn:x");
  const tierOfCode = (text: string) =>
    text.includes(":") ? (text.endsWith("to-1") ? "village" : "agency") : ({ 2: "province", 3: "district", 5: "commune" } as const)[text.length as 2]; // prettier-ignore
  const kind = fc.option(fc.constantFrom(...(Object.keys(kindWords) as (keyof typeof kindWords)[])), {
    nil: undefined,
  });
  const unit = fc
    .tuple(
      code,
      name,
      kind,
      fc.option(code, { nil: null }),
      day,
      fc.boolean(),
      fc.option(fc.array(fc.constantFrom("CAT", "TP Bắc Kạn"), { minLength: 1, maxLength: 2 }), { nil: undefined }),
      fc.option(source, { nil: undefined }),
    ) // prettier-ignore
    .map(([its, called, what, parent, start, ended, aliases, cited]): Unit => {
      const until = ended ? plainDate(`${start.slice(0, 4)}-12-31`) : null;
      return { code: its, name: called, tier: tierOfCode(its), ...(what && { kind: what }), parent, from: start, until, ...(aliases && { aliases }), ...(cited && { source: cited }) }; // prettier-ignore
    });
  const units = fc.uniqueArray(unit, { selector: ({ code: its, from: start }) => `${its}@${start}`, maxLength: 8 });
  const shares = fc.constantFrom(
    undefined,
    [{ part: 3, whole: 10 }],
    [{ part: 1, whole: 2, measure: "dossiers.received" }],
    [
      { part: 1, whole: 3 },
      { part: 2, whole: 3, measure: "people.total" },
    ],
  );

  test.each(["xlsx", "csv"] as const)(
    "units written to %s are read back, with their successors",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(units, shares, source, async (list, given, cited) => {
          const successions = list.flatMap((old): Succession[] => {
            if (old.until === null) return [];
            const on = plainDate(`${Number(old.from.slice(0, 4)) + 1}-01-01`);
            const heir = list.find((one) => one !== old && one.from <= on && (one.until === null || one.until >= on));
            const to = heir ? unitKey(`${heir.code}@${heir.from}`) : null;
            const away = { from: unitKey(`${old.code}@${old.from}`), to, on, source: cited };
            return [given && to ? { ...away, extent: "partial", shares: given } : { ...away, extent: "full" }];
          });
          const back = await readUnits(await writeUnitTemplate({ units: list, successions, format }));
          expect(unwrap(back)).toEqual({ units: list, successions });
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test("any cell is read without throwing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { minLength: 13, maxLength: 13 }), async (cells) => {
        expect(await read([Object.values(unitHeaders), cells])).toBeDefined();
      }), // prettier-ignore
      { numRuns: 50 },
    );
  });
});

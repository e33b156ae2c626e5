import {
  addDays,
  createHierarchy,
  isUnitKey,
  period,
  plainDate,
  type PlainDate,
  type RegisterEntry,
  type RegisterName,
  type Result,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { parseSource } from "../task/source-text.js";
import { readRegisters } from "./read-registers.js";
import { registerWords } from "./register-words.js";
import { writeRegister } from "./write-register.js";

const [from, until] = [plainDate("2015-03-11"), plainDate("2025-06-30")];
const ward = (code: string, name: string): Unit => ({ code, name, tier: "commune", parent: "058", from, until });
const units: readonly Unit[] = [
  { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: null, from, until },
  ward("01837", "Phường Sông Cầu"),
  ward("01840", "Phường Đức Xuân"),
  { ...ward("01840", "Phường Đức Xuân"), from: plainDate("2025-07-01"), until: null, parent: null },
];
const hierarchy = unwrap(createHierarchy(units));
const [songCau, ducXuan] = [unitKey("01837@2015-03-11"), unitKey("01840@2015-03-11")];
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());
const read = (rows: readonly (readonly (string | number | null)[])[], register?: RegisterName) =>
  readRegisters(writeCsv(rows), { hierarchy, ...(register && { register }) });

test("rows of one id are one model, in order of their days, as an office writes them", async () => {
  const result = await read(
    [
      ["SỔ THEO DÕI MÔ HÌNH ĐIỂM"],
      ["STT", "Mã", "Đơn vị", "Tên mô hình", "Loại", "Ngày", "Tình trạng", "Kết quả", "Căn cứ", "Ghi chú"],
      [1, "m1", "Phường Sông Cầu", "Dịch vụ công trực tuyến", "online", "01/5/2023", "đang thực hiện", "100% trực tuyến", "", ""], // prettier-ignore
      [2, "m1", "", "", "", "21/3/2023", "Đăng ký", "", "Kế hoạch số 83/KH-TCTTKĐA ngày 21/3/2023", "mở rộng"],
    ],
    "pilot-model",
  );
  expect(unwrap(result)).toEqual([
    {
      register: "pilot-model",
      id: "m1",
      unit: songCau,
      source: parseSource("Kế hoạch số 83/KH-TCTTKĐA ngày 21/3/2023"),
      note: "mở rộng",
      title: "Dịch vụ công trực tuyến",
      kind: "online",
      changes: [
        { on: "2023-03-21", state: "registered" },
        { on: "2023-05-01", state: "running", result: "100% trực tuyến" },
      ],
    },
  ]);
  expect(notes(result)).toEqual([]);
});

test("what a row lacks is said at its cell, and the other rows are read", async () => {
  const result = await read([
    ["STT", "Mã", "Sổ theo dõi", "Đơn vị", "Nội dung", "Ngày", "Tình trạng", "Số tiền (đồng)"],
    [1, "", "Kinh phí", "058", "Máy quét", "01/3/2024", "Được cấp", 5],
    [2, "f2", "Kinh phí khác", "058", "Máy quét", "01/3/2024", "Được cấp", 5],
    [3, "f3", "Kinh phí", "Phường Không Có", "Máy quét", "01/3/2024", "Được cấp", 5],
    [4, "f4", "Kinh phí", "058", "", "01/3/2024", "Được cấp", 5],
    [5, "f5", "Kinh phí", "058", "Máy quét", "01/3/2024", "Cho vay", 5],
    [6, "f6", "Kinh phí", "058", "Máy quét", "", "Được cấp", 5],
    [7, "f7", "Kinh phí", "058", "Máy quét", "01/3/2024", "Được cấp", ""],
    [8, "f8", "Kinh phí", "058", "Máy quét", "01/3/2024", "Đã giải ngân", "60.000.000"],
  ]);
  expect(notes(result)).toEqual([
    "B2 row.field-missing",
    "C3 cell.register-unknown",
    "D4 unit.not-found",
    "E5 row.field-missing",
    "G6 cell.register-state-unknown",
    "F7 row.field-missing",
    "H8 row.field-missing",
    "H9 cell.number-from-text",
  ]);
  expect(unwrap(result).map((entry) => [entry.id, entry.register === "funding" ? entry.movements : null])).toEqual([
    ["f5", []],
    ["f6", []],
    ["f7", []],
    ["f8", [{ on: "2024-03-01", kind: "spent", amount: 60_000_000 }]],
  ]);
});

test("a unit is the one that has the code or the name on the day of the line", async () => {
  const rows = [["Mã", "Đơn vị", "Loại hình", "Từ ngày"], ["p1", "01840", "Bàn hướng dẫn", "01/8/2025"], ["p2", "01840", "", "01/8/2024"]]; // prettier-ignore
  expect(unwrap(await read(rows, "support-point")).map(({ unit }) => unit)).toEqual(["01840@2025-07-01", ducXuan]);
});

test("a difficulty without the body it was routed to keeps its other steps", async () => {
  const result = await read(
    [
      ["Mã", "Đơn vị", "Khó khăn, vướng mắc", "Ngày", "Tình trạng", "Chuyển đến", "Nội dung trả lời"],
      ["d1", "01837", "Thiếu máy quét", "10/5/2024", "Phát sinh", "", ""],
      ["d1", "01837", "", "20/5/2024", "Chuyển", "Sở nào đó", ""],
      ["d1", "01837", "", "30/5/2024", "Trả lời", "", ""],
      ["d1", "01837", "", "", "Kết thúc", "", ""],
    ],
    "difficulty",
  );
  expect(unwrap(result)).toMatchObject([{ steps: [{ kind: "raised", on: "2024-05-10" }] }]);
  expect(notes(result)).toEqual(["F3 unit.not-found", "G4 row.field-missing", "D5 row.field-missing"]);
});

test("a file that is no register says what it should hold", async () => {
  const result = await read([["Tên", "Ngày"]]);
  expect(result).toMatchObject({ ok: false, issues: [{ code: "sheet.no-table", params: { table: "registers" } }] });
});

describe("always", () => {
  const day = fc.nat(700).map((count) => addDays(plainDate("2023-01-01"), count));
  const words = fc.constantFrom("Tuyên truyền", "Mua máy quét", "Dịch vụ công", "Lỗi phần mềm; chờ vá");
  const code = fc.constantFrom("online", "scanner", "population");
  const unit = fc.constantFrom(songCau, ducXuan, unitKey("058@2015-03-11"));
  const count = fc.nat(1_000_000_000);
  const days = <T>(line: fc.Arbitrary<T>): fc.Arbitrary<(T & { on: PlainDate })[]> =>
    fc
      .array(fc.tuple(day, line), { maxLength: 4 })
      .map((lines) =>
        lines.map(([on, rest]) => ({ ...rest, on })).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      );
  const optional = (key: string, value: fc.Arbitrary<unknown>) =>
    fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
  const cited = fc.constant(parseSource("Kế hoạch số 83/KH-TCTTKĐA ngày 21/3/2023"));
  const common = fc.tuple(unit, optional("source", cited), optional("note", words));
  const own = {
    "pilot-model": fc.record({
      title: words,
      kind: code,
      changes: days(
        fc
          .tuple(fc.constantFrom("registered", "running", "completed", "stopped"), optional("result", words))
          .map(([state, result]) => ({ state, ...result })),
      ),
    }),
    "support-point": fc.record({
      kind: fc.constantFrom("point", "desk"),
      staff: fc.option(fc.nat(20)),
      from: day,
      until: fc.option(day),
    }),
    equipment: fc.record({
      kind: code,
      counts: days(fc.record({ need: fc.option(count), have: fc.option(count) })),
    }),
    connection: fc.record({
      database: code,
      changes: days(fc.record({ state: fc.constantFrom("planned", "testing", "connected", "suspended") })),
    }),
    funding: fc.record({
      purpose: words,
      movements: days(fc.record({ kind: fc.constantFrom("asked", "allotted", "spent"), amount: count })),
    }),
    inspection: fc.record({
      of: fc.uniqueArray(unit, { maxLength: 3 }),
      plannedOn: fc.option(day),
      carriedOutOn: fc.option(day),
      findings: fc.array(words, { maxLength: 3 }),
      recommendations: fc.array(fc.constantFrom("t-1", "t 2"), { maxLength: 2 }),
    }),
    difficulty: fc
      .record({
        about: words,
        more: fc.tuple(
          optional("subject", code),
          optional(
            "report",
            fc.constant({ regime: "bk-monthly", unit: songCau, period: period("2024-05", "reporting") }),
          ),
        ),
        steps: days(
          fc.oneof(
            fc.record({ kind: fc.constantFrom("closed", "reopened") }),
            fc.record({ kind: fc.constant("routed"), to: unit }),
            fc
              .tuple(words, optional("source", cited))
              .map(([answer, source]) => ({ kind: "answered", answer, ...source })),
          ),
        ),
      })
      .map(({ about, more: [subject, report], steps }) => ({
        about,
        ...subject,
        ...report,
        steps: [{ kind: "raised", on: plainDate("2022-12-31") }, ...steps],
      })),
  } as const satisfies Record<RegisterName, fc.Arbitrary<object>>;
  const entriesOf = (register: RegisterName) =>
    fc.array(fc.tuple(common, own[register]), { maxLength: 5 }).map(
      (all) =>
        all.map(([[of, source, note], rest], n) => ({ register, id: `r${n}`, unit: of, ...source, ...note, ...rest }) as RegisterEntry), // prettier-ignore
    );

  test.each(Object.keys(registerWords) as RegisterName[])(
    "reading a written register of %s gives its lines",
    async (register) => {
      await fc.assert(
        fc.asyncProperty(entriesOf(register), fc.constantFrom("xlsx", "csv"), async (entries, format) => {
          const bytes = await writeRegister(register, { entries, hierarchy, format, asOf: plainDate("2025-01-01") });
          const result = await readRegisters(bytes, { hierarchy });
          expect(unwrap(result)).toEqual(entries);
          expect(notes(result).filter((note) => !/sheet\.no-rows|number-from-text/u.test(note))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );

  test("the same lines give the same bytes, and without units they stand by their keys", async () => {
    await fc.assert(
      fc.asyncProperty(entriesOf("connection"), async (entries) => {
        const write = () => writeRegister("connection", { entries });
        expect(await write()).toEqual(await write());
        const again = unwrap(await readRegisters(await write(), { hierarchy }));
        expect(again.every((entry) => isUnitKey(entry.unit))).toBe(true);
        expect(again).toEqual(entries);
      }),
      { numRuns: 10 },
    );
  });
});

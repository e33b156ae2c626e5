import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHierarchy, type Cube, decimal, defineIndicator, defineMeasures, type Indicator, type Observation, type Observations, period, plainDate, rollUp, type RollUpQuery, type Source, type Target, toObservations, type Unit, unitKey, unwrap } from "@de-an-06/domain"; // prettier-ignore
import { partOf } from "../../fixtures/parts.js";
import { hasSoffice, resave } from "../../fixtures/soffice.js";
import { editParts } from "../../fixtures/edit-parts.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { writeScorecard } from "./write-scorecard.js";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service", "channel"] } as const;
const measures = defineMeasures({
  online: { name: "Hồ sơ trực tuyến", ...flow },
  received: { name: "Hồ sơ tiếp nhận", ...flow },
  early: { name: "Trước hạn", ...flow },
});
const usual = { better: "higher", oneMoreAddsTo: "numerator" } as const;
const online = defineIndicator(measures, { ...usual, id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", decimals: 2, noActivity: "không phát sinh hồ sơ" }); // prettier-ignore
const sums = defineIndicator(measures, { ...usual, id: "sums", name: "Tỷ lệ cộng trừ", numerator: { add: ["online", "early"] }, denominator: { subtract: ["received", "early"] }, decimals: 1 }); // prettier-ignore
const inUse = defineIndicator(measures, { ...usual, id: "in-use", name: "Dịch vụ có hồ sơ", numerator: { count: "service", where: "received", atLeast: 1 }, denominator: { count: "service", where: "received", atLeast: 0 }, decimals: 0 }); // prettier-ignore
const busy = defineIndicator(measures, { ...usual, id: "busy", name: "Dịch vụ nhiều hồ sơ", numerator: { count: "service", where: { add: ["online", "early"] }, atLeast: 5 }, denominator: { count: "service", where: { add: ["online", "early"] }, atLeast: 0 }, decimals: 0 }); // prettier-ignore
const byVneid = defineIndicator(measures, { ...usual, id: "vneid", name: "Qua VNeID", numerator: { measure: "online", at: { service: "s1" } }, denominator: "online", decimals: 3 }); // prettier-ignore
const indicators: readonly Indicator[] = [online, sums, inUse, busy, byVneid];

const from = plainDate("2022-01-01");
const source: Source = { document: { kind: "plan", number: "1", year: 2022, symbol: "KH", issuer: null, issuedOn: null }, confidence: "primary" }; // prettier-ignore
const unit = (code: string, tier: Unit["tier"], parent: string | null): Unit => ({ code, name: `Đơn vị ${code}`, tier, parent, from, until: plainDate("2025-06-30") }); // prettier-ignore
const communes = Array.from({ length: 120 }, (_, i) => String(i + 1).padStart(5, "0"));
const units = [unit("01", "province", null), unit("010", "district", "01"), ...communes.map((code) => unit(code, "commune", "010"))]; // prettier-ignore
const hierarchy = unwrap(createHierarchy(units, []));
const month = period("2023-01", "reporting");
const row = (code: string, counts: Observation["counts"], service: string): Observation => ({ unit: unitKey(`${code}@2022-01-01`), period: month, counts, at: { service } }); // prettier-ignore
const query = { hierarchy, on: plainDate("2023-01-14"), measures, indicators, window: month };

function cubeOf(rows: readonly Observation[], more: Partial<RollUpQuery> = {}): [Cube, Observations] {
  const observations = unwrap(toObservations(rows, measures, hierarchy));
  return [unwrap(rollUp(observations, { ...query, ...more })), observations];
}

const some = [
  row("00001", { online: 1, received: 8, early: 0 }, "s1"),
  row("00002", { online: 0, received: 0, early: 0 }, "s1"),
  row("00003", { online: null, received: 4, early: 1 }, "s2"),
];
const sheetsOf = async (...given: Parameters<typeof writeScorecard>) =>
  unwrap(await readWorkbook(await writeScorecard(...given)));

describe("a scorecard", () => {
  test("has a row for each unit of the level below the unit that holds them all, with two rows of headers", async () => {
    const [sheet] = await sheetsOf(...cubeOf(some), { tier: "commune" });
    expect(sheet?.rows[3]?.slice(0, 4)).toEqual(["STT", "Đơn vị", "Đã báo cáo / phải báo cáo", "Tỷ lệ trực tuyến"]);
    expect(sheet?.rows[4]?.slice(3, 8)).toEqual(["Hồ sơ trực tuyến", "Hồ sơ tiếp nhận", "Tỷ lệ", "Tử số", "Mẫu số"]);
    expect(sheet?.rows[5]?.slice(0, 6)).toEqual([1, "Đơn vị 010", "2/120", 1, 12, 0.0833]);
    expect(sheet?.rows[6]?.slice(0, 6)).toEqual([2, "Đơn vị 00001", "1/1", 1, 8, 0.125]);
  });

  test("tells apart what did not arise, what was not reported, and 0 %", async () => {
    const [sheet] = await sheetsOf(...cubeOf(some), { tier: "commune" });
    expect(sheet?.rows[7]?.slice(3, 6)).toEqual([0, 0, "không phát sinh hồ sơ"]);
    expect(sheet?.rows[8]?.slice(3, 6)).toEqual(["chưa báo cáo", 4, "chưa báo cáo"]);
    expect(sheet?.rows[9]?.slice(3, 6)).toEqual(["chưa báo cáo", "chưa báo cáo", "chưa báo cáo"]);
  });

  test("says where a unit is not competent", async () => {
    const competences = [{ service: "s1", tiers: ["district"] as const, from, until: null, source }];
    const [cube, observations] = cubeOf(some, { indicators: [online], by: { dimensions: ["service"] }, competences });
    const [sheet] = await sheetsOf(cube, observations, { tier: "commune" });
    const outside = [...cube.cells("commune")].filter(({ figure }) => figure.state === "not-applicable").length;
    expect(outside).toBeGreaterThan(0);
    expect(sheet?.rows.filter((cells) => cells[6] === "không thuộc thẩm quyền")).toHaveLength(outside);
  });

  test("holds ratios against their targets, and says how many are missing", async () => {
    const target: Target = { id: "t", indicator: "online", comparator: ">=", comparatorPrinted: true, percent: decimal("12.5"), scope: {}, from, until: null, dueOn: null, source }; // prettier-ignore
    const [sheet] = await sheetsOf(...cubeOf(some, { indicators: [online] }), { tier: "commune", targets: [target] });
    expect(sheet?.rows[5]?.slice(6)).toEqual(["từ 12,5%", "Chưa đạt", 1]);
    expect(sheet?.rows[6]?.slice(6)).toEqual(["từ 12,5%", "Đạt"]);
  });

  test("keeps the counts on a second sheet, the upper row as a live sum, and links every ratio to them", async () => {
    const book = await writeScorecard(...cubeOf(some, { indicators: [online] }), { tier: "commune" });
    const counts = await partOf(book, "xl/worksheets/sheet2.xml");
    expect(counts).toContain("<f>IF(COUNT(E6:E125)=0,&quot;&quot;,SUM(E6:E125))</f><v>1</v>".replaceAll("&quot;", '"'));
    const scores = await partOf(book, "xl/worksheets/sheet1.xml");
    expect(scores).toContain("<f>IF(ISNUMBER('Số liệu'!E5),'Số liệu'!E5,");
    expect(scores).toContain("ROUND(D6/E6,4)");
    expect(scores).toContain("kỳ báo cáo theo Nghị định 09/2019/NĐ-CP; ngày 14/01/2023");
  });

  test("is the same to the byte when written again", async () => {
    expect(await writeScorecard(...cubeOf(some))).toEqual(await writeScorecard(...cubeOf(some)));
  });
});

describe("under require-all", () => {
  test("a figure below full coverage is not reported, though its counts are there", async () => {
    const [sheet] = await sheetsOf(...cubeOf(some, { missing: "require-all" }), { tier: "commune" });
    expect(sheet?.rows[5]?.slice(3, 6)).toEqual([1, 12, "chưa báo cáo"]);
  });
});

describe.skipIf(!hasSoffice)("recalculated by LibreOffice", () => {
  const count = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.integer({ min: 0, max: 4000 }) }); // prettier-ignore
  const counts = fc.tuple(count, count, count).map(([online, received, early]) => ({ online, received, early }));
  const rows = fc.tuple(...communes.map((code) => fc.tuple(counts, counts, fc.boolean()).map(([one, two, silent]) => (silent && Number(code) % 3 === 0 ? [] : [row(code, one, "s1"), row(code, two, "s2")])))); // prettier-ignore
  /** Ties at two decimals of a percentage: n / 20,000 and the like. */
  const ties = communes.map((code, i) => row(code, { online: 2 * i + 1, received: 20_000, early: 0 }, "s1"));

  /** No cached values: whatever is there afterwards was calculated there. */
  const forget = (book: Uint8Array) =>
    editParts(book, (name, xml) => name.startsWith("xl/worksheets/") ? xml().then((text) => text.replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1")) : null); // prettier-ignore

  test.each([
    ["figures with holes, zeros and silence", fc.sample(rows, { seed: 6, numRuns: 1 })[0]?.flat() ?? [], {}],
    ["the same by service", fc.sample(rows, { seed: 7, numRuns: 1 })[0]?.flat() ?? [], { indicators: [online, sums], by: { dimensions: ["service"] } }],
    ["exact ties", ties, {}],
  ])("%s are to the last digit what the library says", { timeout: 120_000 }, async (_, observed, more) => {
    const [cube, observations] = cubeOf(observed, more);
    const book = await writeScorecard(cube, observations, { tier: "commune" });
    const [ours, theirs] = [unwrap(await readWorkbook(book)), unwrap(await readWorkbook(resave(await forget(book))))];
    const decimals = /0\.\d{9,}/u;
    for (const [s, sheet] of ours.entries()) {
      for (const [r, cells] of sheet.rows.entries()) {
        for (const [c, value] of cells.entries()) {
          const other = theirs[s]?.rows[r]?.[c] ?? null;
          if (typeof value === "number") expect(String(value)).not.toMatch(decimals);
          expect(other === "" ? null : other, `${sheet.name} ${r + 1}:${c + 1}`).toEqual(value);
        }
      }
    }
    const shown = ours[0]?.rows.flat().filter((value) => typeof value === "number").length ?? 0;
    expect(shown).toBeGreaterThan(300);
  });
}); // prettier-ignore

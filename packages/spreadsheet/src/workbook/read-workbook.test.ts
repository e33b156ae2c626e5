import { describe, expect, test } from "vitest";
import { hostileFiles, soundRows } from "../../fixtures/hostile-files.js";
import { type RawCell, rawWorkbook, type RawWorkbook } from "../../fixtures/raw-workbook.js";
import type { CellValue } from "../cell/cell.js";
import { readWorkbook } from "./read-workbook.js";

async function rowsOf(
  rows: readonly (readonly RawCell[])[],
  options?: RawWorkbook,
): Promise<readonly (readonly CellValue[])[]> {
  const result = await readWorkbook(rawWorkbook([{ rows }], options));
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value[0]?.rows ?? [];
}

describe("what a cell holds", () => {
  test("text stays text, in NFC and NFD, and numbers stay numbers", async () => {
    expect(await rowsOf([["001", "1.093", 1.093, "hoà", "hoa\u0300"]])).toEqual([
      ["001", "1.093", 1.093, "hoà", "hoa\u0300"],
    ]);
  });

  test("a serial with a date format is a day, without one a number", async () => {
    const day = { day: "2024-03-05" };
    expect(await rowsOf([[{ number: 45356, style: 1 }, { number: 45356.99, style: 3 }, 45356]])).toEqual([
      [day, day, 45356],
    ]);
  });

  test("a date that shows only month and year says so", async () => {
    const month = { day: "2023-01-01", month: true };
    expect(
      await rowsOf([
        [
          { number: 44927, style: 2 },
          { number: 44927, style: 4 },
          { number: 44927, style: 1 },
        ],
      ]),
    ).toEqual([[month, month, { day: "2023-01-01" }]]);
  });

  test("a workbook of the Mac counts its days from 1904", async () => {
    expect(await rowsOf([[{ number: 43894, style: 1 }]], { date1904: true })).toEqual([[{ day: "2024-03-05" }]]);
  });

  test("a time of day, or a number beyond every calendar, is no day", async () => {
    expect(
      await rowsOf([
        [
          { number: 0.5, style: 1 },
          { number: 9_999_999, style: 1 },
        ],
      ]),
    ).toEqual([[{ error: "#NUM!" }, { error: "#NUM!" }]]);
  });

  test("errors, truth values, shared and rich text", async () => {
    const strings =
      "<sst><si><t>một</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t>i</t></r><rPh><t>x</t></rPh></si></sst>";
    const xml = (text: string) => ({ xml: text });
    const row = [
      xml('<c r="A1" t="e"><v>#N/A</v></c>'),
      xml('<c r="B1" t="b"><v>1</v></c>'),
      xml('<c r="C1" t="s"><v>0</v></c>'),
      xml('<c r="D1" t="s"><v>1</v></c>'),
      xml('<c r="E1" t="str"><f>A1&amp;""</f><v>tính</v></c>'),
    ];
    expect(await rowsOf([row], { strings })).toEqual([[{ error: "#N/A" }, true, "một", "hai", "tính"]]);
  });

  test("cells without addresses stand where they come", async () => {
    const xml = "<worksheet><sheetData><row/><row><c/><c><v>7</v></c></row></sheetData></worksheet>";
    const result = await readWorkbook(rawWorkbook([{ xml }]));
    expect(result.ok && result.value[0]?.rows).toEqual([[], [null, 7]]);
  });

  test("a workbook whose XML carries prefixes is read alike", async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C2"/></x:mergeCells></x:worksheet>';
    const result = await readWorkbook(rawWorkbook([{ xml }]));
    expect(result.ok && result.value[0]).toEqual({
      name: "Sheet1",
      rows: [[null, 7]],
      merges: [{ top: 0, left: 1, bottom: 1, right: 2 }],
    });
  });
});

test("hidden sheets are left out, names are read as people read them", async () => {
  const bytes = rawWorkbook([
    { name: "Danh mục", rows: [["a"]], state: "hidden" },
    { name: "Phụ lục I &amp; II", rows: [["b"]] },
    { name: "mật", rows: [["c"]], state: "veryHidden" },
  ]);
  const result = await readWorkbook(bytes);
  expect(result.ok && result.value.map(({ name, rows }) => [name, rows])).toEqual([["Phụ lục I & II", [["b"]]]]);
});

describe("a hostile file is refused or read", () => {
  test.each(hostileFiles)(
    "%s: %s",
    async (_, outcome, make) => {
      const result = await readWorkbook(make());
      expect(result.ok ? "read" : result.issues.map(({ code }) => code).join()).toBe(outcome);
    },
    60_000,
  );
});

test("every limit can be lowered", async () => {
  const bytes = rawWorkbook([{ rows: soundRows }, { rows: soundRows }]);
  for (const [limit, maximum] of Object.entries({
    bytes: 100,
    parts: 3,
    partBytes: 50,
    unpackedBytes: 300,
    sheets: 1,
    rows: 1,
    columns: 3,
    cells: 9,
  })) {
    const result = await readWorkbook(bytes, { [limit]: maximum });
    expect(result.ok ? "read" : result.issues[0]).toMatchObject({ code: "file.too-large", params: { limit, maximum } });
  }
});

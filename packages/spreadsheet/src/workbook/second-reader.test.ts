import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "@de-an-06/domain";
import { oddWorkbooks } from "../../fixtures/odd-workbooks.js";
import { type RawCell, rawWorkbook } from "../../fixtures/raw-workbook.js";
import { ours, readWithSheetJs, splitWithSheetJs } from "../../fixtures/second-reader.js";
import { hasSoffice } from "../../fixtures/soffice.js";
import { cellsOfSoffice, convertToCsv, printed } from "../../fixtures/soffice-cells.js";
import { writtenWorkbooks } from "../../fixtures/written-workbooks.js";
import { writeCsv } from "../csv/write-csv.js";
import { readWorkbook } from "./read-workbook.js";

describe("another reader reads every cell alike", () => {
  test.each(oddWorkbooks)("of %s", async (_, make) => {
    const bytes = make();
    const read = ours(unwrap(await readWorkbook(bytes)));
    expect(read).toEqual(readWithSheetJs(bytes));
    expect(read.length).toBeGreaterThan(0);
  });

  test.each(writtenWorkbooks)("of what we write: %s", async (_, make) => {
    const bytes = await make();
    const read = ours(unwrap(await readWorkbook(bytes)));
    expect(read).toEqual(readWithSheetJs(bytes));
    expect(read.some(({ cells }) => Object.keys(cells).length > 0)).toBe(true);
  });

  const letters = fc.string({ unit: fc.constantFrom(..."aạĐỵ01.,-+=;\"'&<> \n\tệ\u0323"), maxLength: 12 });
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    letters,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.record({ number: fc.integer({ min: 61, max: 2_958_465 }), style: fc.integer({ min: 0, max: 4 }) }),
    fc.constant(null),
  );

  test("of any table", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        fc.boolean(),
        async (rows, date1904) => {
          const bytes = rawWorkbook([{ rows }], { date1904 });
          expect(ours(unwrap(await readWorkbook(bytes)))).toEqual(readWithSheetJs(bytes));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("of any text file", async () => {
    const field = fc
      .string({ unit: fc.constantFrom(...'aạ01.,-" \n'), minLength: 1, maxLength: 8 })
      .map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          // Which separator a file has is not the question here, so it is stated.
          const text = `sep=;\r\n${new TextDecoder().decode(writeCsv(rows))}`;
          const [sheet] = unwrap(await readWorkbook(new TextEncoder().encode(text)));
          const [read] = ours([{ name: "CSV", rows: sheet?.rows.slice(1) ?? [] }]);
          const [theirs] = splitWithSheetJs(text);
          expect(read?.cells).toEqual(theirs?.cells);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!hasSoffice)("LibreOffice", () => {
  test("opens what we write and finds in every cell what we read", { timeout: 120_000 }, async () => {
    const books = await Promise.all(writtenWorkbooks.map(([, make]) => make()));
    const converted = convertToCsv(books);
    for (const [i, bytes] of books.entries()) {
      for (const { name, rows } of unwrap(await readWorkbook(bytes))) {
        const [read] = ours([{ name, rows }]);
        expect(cellsOfSoffice(converted[i]?.get(name) ?? "")).toEqual(printed(read?.cells ?? {}));
      }
    }
  });
});

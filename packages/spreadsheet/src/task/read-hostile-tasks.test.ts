import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annexRows } from "../../fixtures/annex-2023.js";
import { hostileFiles } from "../../fixtures/hostile-files.js";
import { rawWorkbook, sheetXml } from "../../fixtures/raw-workbook.js";
import { readTasks } from "./read-tasks.js";

/** Only what hangs ends here; `npm run bench hostile` measures. */
const patience = 60_000;

describe("a hostile file that can be read gives its tasks", () => {
  test.each(hostileFiles.filter(([, outcome]) => outcome === "read"))(
    "%s",
    async (_name, _outcome, make) => {
      const result = await readTasks(make());
      expect(result.ok && result.value.map(({ title }) => title)).toEqual([expect.stringContaining("Rà soát")]);
    },
    60_000,
  );
});

describe("a table that is sound as a file but not as a table is answered", () => {
  const header = ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn", "Kết quả thực hiện"];
  const long = "Sở Nội vụ phối hợp với ".repeat(1400);
  const rows = Array.from({ length: 1000 }, () => null);
  test.each<[string, () => readonly (readonly (string | number | null)[])[]]>([
    ["cells as long as Excel allows", () => [header, [1, long, long, long, long]]],
    ["lines without end in one cell", () => [header, [1, "a", "Sở A", "Năm 2023", "1/1/2023: a\n".repeat(2700)]]],
    [
      "a task that goes on for a thousand rows",
      () => [header, [1, "a", "Sở A", "Năm 2023"], ...rows.map(() => [null, "b", null, null, "c"])],
    ],
    ["the header a thousand times", () => [header, ...rows.map(() => header)]],
    ["the same number a thousand times", () => [header, ...rows.map(() => [1, "a", "Sở A", "Năm 2023"])]],
    ["headings without end", () => [header, ...rows.map(() => ["I", "MỤC"])]],
    ["numbers that might have parts", () => [header, ...rows.map((_, i) => [i, "a"])]],
  ])(
    "%s",
    async (_, make) => {
      const bytes = rawWorkbook([{ rows: make() }]);
      expect(await readTasks(bytes)).toHaveProperty("ok");
    },
    patience,
  );
});

describe("always", () => {
  const sound = rawWorkbook([{ rows: annexRows, merges: ["A6:A7", "C8:C9"] }]);
  const xml = sheetXml({ rows: annexRows, merges: ["A6:A7", "C8:C9"] });

  test(
    "a workbook with some bytes changed is read or refused",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
          async (changes) => {
            const bytes = sound.slice();
            for (const [at, value] of changes) bytes[at] = value;
            expect(await readTasks(bytes)).toHaveProperty("ok");
          },
        ),
      );
    },
    patience,
  );

  test(
    "a sheet whose XML is cut, doubled or changed is read or refused",
    async () => {
      const change = fc.oneof(
        fc.record({
          from: fc.nat(xml.length),
          length: fc.nat(200),
          text: fc.constantFrom("", "<", ">", '"', "</row>", "<row>", '<c r="A1">', "&", "]]>", "<!--", "\u0000", "é"),
        }),
        fc.record({
          from: fc.nat(xml.length),
          length: fc.constant(0),
          text: fc.integer({ min: 0, max: xml.length - 300 }).map((at) => xml.slice(at, at + 300)),
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const broken = changes.reduce(
            (text, { from, length, text: put }) => text.slice(0, from) + put + text.slice(from + length),
            xml,
          );
          const bytes = rawWorkbook([{ xml: broken }]);
          expect(await readTasks(bytes)).toHaveProperty("ok");
        }),
        { numRuns: 80 },
      );
    },
    patience,
  );

  test("any bytes at all are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.constantFrom("", "PK\u0003\u0004", "STT;Nhiệm vụ;Hạn\n"),
        async (bytes, start) => {
          const all = Uint8Array.from([...new TextEncoder().encode(start), ...bytes]);
          expect(typeof (await readTasks(all)).ok).toBe("boolean");
        },
      ),
    );
  });
});

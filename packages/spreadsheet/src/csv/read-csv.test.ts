import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { readTasks } from "../task/read-tasks.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../cell/cell.js";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { guardFormula, unguardFormula } from "./formula-guard.js";
import { readAll } from "../workbook/read-workbook.js";
import { openCsv } from "./read-csv.js";
import { writeCsv } from "./write-csv.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function readCsv(bytes: Uint8Array, limits = defaultReadLimits) {
  const opened = await openCsv(bytes, limits);
  return opened.ok ? readAll(opened.value, opened.notes) : opened;
}

async function read(bytes: Uint8Array): Promise<{ rows: readonly (readonly CellValue[])[]; notes: readonly string[] }> {
  const result = await readCsv(bytes, defaultReadLimits);
  if (!result.ok) throw new Error(result.issues[0].code);
  return { rows: result.value[0]?.rows ?? [], notes: result.notes.map(({ code }) => code) };
}

describe("the separator is found", () => {
  test.each([
    ["semicolons, as Vietnamese Excel writes", "STT;Nhiệm vụ\r\n1;a, b, c\r\n2;d, e\r\n"],
    ["commas", 'STT,Nhiệm vụ\n1,"a; b; c"\n2,d\n'],
    ["tabs", "STT\tNhiệm vụ\n1\ta, b; c\n2\td\n"],
  ])("%s", async (_, text) => {
    const { rows } = await read(utf8(text));
    expect(rows[0]).toEqual(["STT", "Nhiệm vụ"]);
    expect(rows[1]).toHaveLength(2);
  });

  test("below titles that hold commas", async () => {
    const { rows } = await read(
      utf8("BẢNG THEO DÕI, ĐỀ ÁN 06, NĂM 2023, QUÝ I\n\nSTT;Nhiệm vụ;Thời hạn\n1;a;Quý I\n2;b;Quý II\n"),
    );
    expect(rows.slice(2, 4)).toEqual([
      ["STT", "Nhiệm vụ", "Thời hạn"],
      ["1", "a", "Quý I"],
    ]);
  });

  test("where the file states it, in a first line that keeps its place", async () => {
    expect((await read(utf8("sep=|\nSTT|a;b;c\n1|d\n"))).rows.slice(0, 2)).toEqual([[], ["STT", "a;b;c"]]);
  });
});

describe("the encoding is found", () => {
  const text = "STT;Cơ quan\n1;Sở Tư pháp\n";
  test("UTF-8 with and without its mark", async () => {
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`)]) {
      expect(await read(bytes)).toMatchObject({
        rows: [
          ["STT", "Cơ quan"],
          ["1", "Sở Tư pháp"],
        ],
        notes: [],
      });
    }
  });

  test("UTF-16, which Excel calls Unicode text", async () => {
    const tabs = `\ufeff${text.replaceAll(";", "\t")}`;
    const wide = Uint8Array.from(Buffer.from(tabs, "utf16le"));
    expect((await read(wide)).rows[1]).toEqual(["1", "Sở Tư pháp"]);
    expect((await read(Uint8Array.from(Buffer.from(wide).swap16()))).rows[1]).toEqual(["1", "Sở Tư pháp"]);
  });

  test("Vietnamese Windows, said in a note", async () => {
    // "Sở" is o with horn (F5) and the hook as a letter of its own (D2); "pháp" has á as one letter (E1).
    const bytes = Uint8Array.from([...utf8("STT;N\n1;S"), 0xf5, 0xd2, 32, ...utf8("ph"), 0xe1, ...utf8("p\n")]);
    expect(await read(bytes)).toMatchObject({
      rows: [
        ["STT", "N"],
        ["1", "Sở pháp"],
      ],
      notes: ["file.encoding-assumed"],
    });
  });
});

test("values stay text, quoted fields may hold line ends, blank lines keep their row", async () => {
  const { rows } = await read(utf8('a;b\r\n\r\n001;"hai\ndòng; ""trích"""\r\n1.093;\r\n'));
  expect(rows).toEqual([["a", "b"], [null], ["001", 'hai\ndòng; "trích"'], ["1.093", null]]);
});

test("a quotation mark that is never closed swallows no row, and is said at its cell", async () => {
  const text = 'STT;Nhiệm vụ;Hạn\r\n1;"Rà soát";"Quý I\r\n2;"b; c";Quý II\r\n3;"d;Quý III\r\n4;e;Quý IV\r\n';
  const last = 'STT;Nhiệm vụ;Hạn\r\n1;"a";Quý I\r\n2;"Cấp thẻ;Quý II\r\n3;c;Quý III\r\n';
  const result = await readCsv(utf8(`\ufeff${last}`), defaultReadLimits);
  expect(result.ok && result.value[0]?.rows.slice(1, 4)).toEqual([
    ["1", "a", "Quý I"],
    ["2", '"Cấp thẻ', "Quý II"],
    ["3", "c", "Quý III"],
  ]);
  expect(result).toMatchObject({ notes: [{ code: "cell.quote-unclosed", where: { sheet: "CSV", cell: "B3" } }] });
  const { rows, notes } = await read(utf8(text));
  expect(rows.flat().join("|")).toContain("4|e|Quý IV");
  expect(notes).toContain("cell.quote-unclosed");
});

describe("what would be a formula is defused", () => {
  test.each([
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(A1)",
    " =1",
    "\t=1",
    "\u00a0=1",
    "＝1",
    "- Tham mưu",
    "'=1",
    "-",
  ])("%j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(`'${text}`)).toBe(text);
  });

  test.each(["-5", "+84 912 345 678", "-1.093,5", "79,2%", "Sở Y tế", "", "'tis", "(024) 3825 0000"])(
    "%j is left alone",
    (text) => {
      expect(guardFormula(text)).toBe(text);
      expect(unguardFormula(text)).toBe(text);
    },
  );
});

test("a file with more rows, columns or cells than allowed is refused", async () => {
  const bytes = utf8("a;b;c\n".repeat(50));
  for (const limit of ["rows", "columns", "cells"] as const) {
    const result = await readCsv(bytes, { ...defaultReadLimits, [limit]: 2 });
    expect(result.ok ? "read" : result.issues[0]).toMatchObject({
      code: "file.too-large",
      params: { limit, maximum: 2 },
    });
  }
});

describe("always", () => {
  const field = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1", "'", '"', ";", "\n", "'=", "-5", " ", "- a"),
  );
  const text = field.map((value) => value.replace(/\r\n?|[\ud800-\udfff]/gu, "\n").replace(/\ufeff/gu, ""));

  test("rows that are written are read back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant("x"), text, text), { minLength: 2, maxLength: 6 }),
        async (rows) => {
          const header = ["STT", "Nhiệm vụ", "Ghi chú"];
          const { rows: back } = await read(writeCsv([header, ...rows]));
          expect(back.slice(1, rows.length + 1).map((row) => row.map((value) => value ?? ""))).toEqual(rows);
        },
      ),
    );
  });

  test("any bytes give rows or an issue", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await readCsv(bytes, defaultReadLimits)).ok).toBe("boolean");
      }),
    );
  });

  test.each(['"a"b;"', '"', '""', '" "', ";", "\n", "a", "\n;"])(
    "a file of nothing but %j is answered",
    async (part) => {
      const bytes = utf8(`STT;b\n${part.repeat(4_000_000 / part.length)}`);
      expect(await readCsv(bytes, defaultReadLimits)).toHaveProperty("ok");
    },
  );
});

describe("quotation marks that are closed amid a field", () => {
  const line = 'x;"Đề án" 06;y';

  test("do not swallow the rows below, and are said", async () => {
    const { rows, notes } = await read(utf8(`a;b;c\n${line}\n1;"hai; ba";3\n2;"bốn";5`));
    expect(rows).toEqual([
      ["a", "b", "c"],
      ["x", '"Đề án" 06', "y"],
      ["1", "hai; ba", "3"],
      ["2", "bốn", "5"],
    ]);
    expect(notes).toEqual(["cell.quote-unclosed"]);
  });

  test("in many lines leave the sound lines between them as they are", async () => {
    const text = Array.from({ length: 30 }, (_, i) => (i % 2 ? line : `${i};"hai; ""ba""";`)).join("\n");
    const { rows, notes } = await read(utf8(text));
    expect(rows).toHaveLength(30);
    for (const [i, row] of rows.entries())
      expect(row).toEqual(i % 2 ? ["x", '"Đề án" 06', "y"] : [String(i), 'hai; "ba"', null]);
    expect(notes).toHaveLength(15);
  });
});

test("text in TCVN3 or VNI is recognised in CSV and in workbooks, and said", async () => {
  const rows = ["STT;Nhiệm vụ", "1;Céng hoµ x· héi chñ nghÜa ViÖt Nam", "2;Uû ban nh©n d©n tØnh B¾c K¹n"];
  const western = Uint8Array.from(rows.join("\n").replace("ệ", "Ö").replace("ụ", "ô"), (letter) => letter.charCodeAt(0) & 0xff); // prettier-ignore
  expect(await readTasks(western)).toMatchObject({ issues: [{ code: "file.legacy-encoding", params: { encoding: "tcvn3" } }] }); // prettier-ignore
  const vni = rawWorkbook([{ rows: [["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"]] }, { rows: [["STT", "Nhiệm vụ", "Thời hạn"], [1, "Việc", ""]] }]); // prettier-ignore
  const result = await readTasks(vni);
  expect(result.ok && result.notes.map(({ code }) => code)).toContain("file.legacy-encoding");
});

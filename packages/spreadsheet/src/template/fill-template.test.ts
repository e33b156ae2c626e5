import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate, unwrap } from "@de-an-06/domain";
import { partNames, partOf, rawPart } from "../../fixtures/parts.js";
import { type RawPart, rawZip } from "../../fixtures/raw-zip.js";
import { rawWorkbook, sheetXml } from "../../fixtures/raw-workbook.js";
import { hasSoffice, resave } from "../../fixtures/soffice.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { fillTemplate } from "./fill-template.js";
import type { TemplateValues } from "./template-values.js";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const filled = async (bytes: Uint8Array, values: TemplateValues) => unwrap(await fillTemplate(bytes, values));
const rowsOf = async (bytes: Uint8Array, sheet = 0) => unwrap(await readWorkbook(bytes))[sheet]?.rows;
const notesOf = async (bytes: Uint8Array, values: TemplateValues) => {
  const result = await fillTemplate(bytes, values);
  return (result.ok ? result.notes : result.issues).map(({ code, path, where }) => [code, where?.cell ?? path[0]]);
};

const works = [
  { "nội dung": "Số hóa", hạn: { day: plainDate("2023-03-31") }, số: 3 },
  { "nội dung": "Tập huấn", hạn: null, số: 4.5 },
  { "nội dung": "Rà soát", hạn: { day: plainDate("2023-06-30") }, số: 1000 },
];

/** A template as offices have them: merged cells, a list row, a drop-down, rules old and new, a sum, a print area, a chart. */
const listed = sheetXml({ rows: [["{{TIÊU ĐỀ}}", "Ngày {{ngày}}"], ["STT", "Nội dung", "Hạn", "Số"], ["{{việc.stt}}", "{{việc.nội dung}}", { xml: '<c r="C3" s="1" t="inlineStr"><is><t>{{việc.hạn}}</t></is></c>' }, "{{việc.số}}", { xml: '<c r="E3"><f>D3*2</f><v>0</v></c>' }], ["Cộng", null, null, { xml: '<c r="D4"><f>SUM(D3:D3)</f><v>0</v></c>' }], ["Ký"]] }); // prettier-ignore
const below = `<autoFilter ref="A2:D3"/><mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="E3:F3"/><mergeCell ref="A5:D5"/></mergeCells><conditionalFormatting sqref="D3"><cfRule type="expression" dxfId="0" priority="1"><formula>D3&gt;D4</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B3 A5"><formula1>$A$5:$A$6</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><extLst><ext xmlns:x14="x" xmlns:xm="m"><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>Khác!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`; // prettier-ignore
const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng 1'!$A$1:$D$5</definedName><definedName name="don_vi">Khác!$B$2</definedName></definedNames>`;
const withNames = (part: RawPart): RawPart =>
  part.name === "xl/workbook.xml"
    ? { ...part, data: String(part.data).replace("</workbook>", `${names}</workbook>`) }
    : part;
const template = () =>
  rawWorkbook(
    [
      { name: "Bảng 1", xml: listed.replace("</worksheet>", `${below}</worksheet>`).replace("<worksheet ", `<worksheet xmlns:r="${office}" `) },
      { name: "Khác", rows: [["a", { xml: "<c r=\"B1\"><f>SUM('Bảng 1'!D3:D3)</f><v>0</v></c>" }], ["Đơn vị:"]] },
      { name: "Không đụng đến", rows: [["x"]] },
    ],
    {
      change: withNames,
      parts: [
        { name: "xl/worksheets/_rels/sheet1.xml.rels", data: `<Relationships><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>` },
        { name: "xl/drawings/drawing1.xml", data: "<xdr:wsDr><xdr:from><xdr:col>0</xdr:col><xdr:row>6</xdr:row></xdr:from></xdr:wsDr>" },
        { name: "xl/charts/chart1.xml", data: "<c:chart><c:f>'Bảng 1'!$D$3:$D$3</c:f></c:chart>" },
        { name: "xl/media/dau.png", data: new Uint8Array([9, 9]) },
      ],
    },
  ); // prettier-ignore
const values: TemplateValues = {
  "Tiêu đề": "KẾ HOẠCH & <BÁO CÁO>",
  ngày: { day: plainDate("2023-01-10") },
  việc: works,
  "Đơn vị": "UBND xã A",
};

describe("a filled template", () => {
  test("has values in place of marks, in the format of their cells, and a row for each row of a list", async () => {
    const rows = await rowsOf(await filled(template(), values));
    expect(rows?.map((cells) => cells.slice(0, 4).filter((_, c) => cells[0] !== "Cộng" || c === 0))).toEqual([
      ["KẾ HOẠCH & <BÁO CÁO>", "Ngày 10/01/2023"],
      ["STT", "Nội dung", "Hạn", "Số"],
      [1, "Số hóa", { day: "2023-03-31" }, 3],
      [2, "Tập huấn", null, 4.5],
      [3, "Rà soát", { day: "2023-06-30" }, 1000],
      ["Cộng"],
      ["Ký"],
    ]);
  });

  test("fills cells that have a name, also where the row is not written yet", async () => {
    expect(await rowsOf(await filled(template(), values), 1)).toMatchObject([{ 0: "a" }, ["Đơn vị:", "UBND xã A"]]);
  });

  test("moves what stands below a repeated row, and lets ranges over it grow", async () => {
    const sheet = await partOf(await filled(template(), values), "xl/worksheets/sheet1.xml");
    for (const text of [
      '<autoFilter ref="A2:D5"/>',
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="E3:F3"/><mergeCell ref="E4:F4"/><mergeCell ref="E5:F5"/><mergeCell ref="A7:D7"/></mergeCells>',
      '<conditionalFormatting sqref="D3:D5">',
      "<formula>D3&gt;D6</formula>",
      'sqref="B3:B5 A7"><formula1>$A$7:$A$8</formula1>',
      "<xm:f>Khác!$A$1:$A$3</xm:f>",
      "<xm:sqref>C3:C5</xm:sqref>",
      "<f>D3*2</f>",
      "<f>D4*2</f>",
      "<f>D5*2</f>",
      "<f>SUM(D3:D5)</f>",
    ]) {
      expect(sheet).toContain(text);
    }
  });

  test("moves the print area, formulas of other sheets, pictures and charts along", async () => {
    const after = await filled(template(), values);
    expect(await partOf(after, "xl/workbook.xml")).toContain("'Bảng 1'!$A$1:$D$7");
    expect(await partOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(await partOf(after, "xl/worksheets/sheet2.xml")).toContain("<f>SUM('Bảng 1'!D3:D5)</f></c>");
    expect(await partOf(after, "xl/drawings/drawing1.xml")).toContain("<xdr:row>8</xdr:row>");
    expect(await partOf(after, "xl/charts/chart1.xml")).toContain("'Bảng 1'!$D$3:$D$5");
  });

  test("keeps every other part byte for byte, shared texts too", async () => {
    const after = await filled(template(), values);
    const touched = new Set(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]); // prettier-ignore
    for (const name of partNames(template())) {
      if (!touched.has(name)) expect(rawPart(after, name), name).toEqual(rawPart(template(), name));
    }
    expect(partNames(after)).toEqual(partNames(template()));
  });

  test("keeps one blank row for a list without rows", async () => {
    const rows = await rowsOf(await filled(template(), { ...values, việc: [] }));
    expect(rows?.[2]?.slice(0, 4)).toEqual([null, null, null, null]);
    expect(rows?.[3]?.[0]).toBe("Cộng");
  });

  test("keeps the type of runs, also where a mark is spread over several", async () => {
    const strings = `<sst ${main}><si><r><rPr><b/></rPr><t>Kính gửi: {{đơn</t></r><r><t> vị}}, ngày {{ngày}}.</t></r></si></sst>`;
    const book = rawWorkbook([{ rows: [[{ xml: '<c r="A1" t="s"><v>0</v></c>' }]] }], { strings });
    const after = await filled(book, { "đơn vị": " Sở A", ngày: { day: plainDate("2023-01-10") } });
    expect(await partOf(after, "xl/worksheets/sheet1.xml")).toContain(
      '<is><r><rPr><b/></rPr><t xml:space="preserve">Kính gửi:  Sở A</t></r><r><t xml:space="preserve">, ngày 10/01/2023.</t></r></is>',
    );
    expect(rawPart(after, "xl/sharedStrings.xml")).toEqual(rawPart(book, "xl/sharedStrings.xml"));
  });

  test("writes a formula that rows share as their own, so that each goes on with its row", async () => {
    const shared = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{x.a}}</t></is></c><c r="B1"><f t="shared" ref="B1:B2" si="0">$A1+A$9</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>'; // prettier-ignore
    const book = rawWorkbook([{ xml: `<worksheet ${main}><sheetData>${shared}</sheetData></worksheet>` }]);
    const sheet = await partOf(await filled(book, { x: [{ a: 1 }, { a: 2 }] }), "xl/worksheets/sheet1.xml");
    expect(sheet.match(/<f>.*?<\/f>/gu)).toEqual(["<f>$A1+A$10</f>", "<f>$A2+A$10</f>", "<f>$A3+A$10</f>"]);
  });

  test("drops the order in which cells were calculated", async () => {
    const rels = (part: RawPart) => part.name === "xl/_rels/workbook.xml.rels" ? { ...part, data: String(part.data).replace("</Rel", `<Relationship Id="cc" Type="${office}/calcChain" Target="calcChain.xml"/></Rel`) } : part; // prettier-ignore
    const book = rawWorkbook([{ rows: [["{{a}}"]] }], {
      change: rels,
      parts: [{ name: "xl/calcChain.xml", data: "<calcChain/>" }],
    });
    const after = await filled(book, { a: 1 });
    expect(partNames(after)).not.toContain("xl/calcChain.xml");
    expect(await partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("what does not fit", () => {
  test("is said with its cell: marks without a value stay, values without a mark are named", async () => {
    const book = rawWorkbook([
      { rows: [["{{a}} {{b}}", "{{c", "{{x.y}}", "{{l.m}}{{k.m}}", { xml: '<c r="E1"><f>"{{a}}"</f></c>' }]] },
    ]);
    const given = { a: "1", x: "không phải danh sách", l: [{ m: 1 }], k: [{ m: 1 }], thừa: 1 };
    expect(await notesOf(book, given)).toEqual([
      ["template.value-missing", "A1"],
      ["template.mark-broken", "B1"],
      ["template.not-a-list", "C1"],
      ["template.lists-in-one-row", "D1"],
      ["template.mark-in-formula", "E1"],
      ["template.value-unused", "thừa"],
    ]);
    expect((await rowsOf(await filled(book, given)))?.[0]?.[0]).toBe("1 {{b}}");
  });

  test("NaN and Infinity are refused, control characters are left out", async () => {
    const book = rawWorkbook([{ rows: [["{{a}}"]] }]);
    await expect(fillTemplate(book, { a: Number.NaN })).rejects.toThrow(RangeError);
    await expect(fillTemplate(book, { a: [{ b: Infinity }] })).rejects.toThrow(RangeError);
    expect(await rowsOf(await filled(book, { a: "x\u0000\u0007y" }))).toEqual([["xy"]]);
  });

  test("a file that is no .xlsx is an issue", async () => {
    expect(await notesOf(rawZip([{ name: "a", data: "b" }]), {})).toEqual([["file.not-xlsx", undefined]]);
    expect(await notesOf(rawWorkbook([{ xml: "<worksheet><sheetData>" }]), {})).toEqual([["file.damaged", undefined]]);
  });
});

describe("always", () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null));
  test("a list comes back as it went in, whatever stands above and below", async () => {
    const text = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 12 }), fc.nat({ max: 4 }), async (rows, above) => {
        const blank = Array.from({ length: above }, () => ["trên"]);
        const book = rawWorkbook([{ rows: [...blank, ["{{l.a}}", "{{l.b}}", "."], ["dưới"]] }]);
        const read = await rowsOf(await filled(book, { l: rows }));
        expect(read?.length).toBe(above + rows.length + 1);
        expect(read?.at(-1)).toEqual(["dưới"]);
        const got = read?.slice(above, -1).map(([a = null, b = null]) => [text(a), text(b)]);
        expect(got).toEqual(rows.map(({ a, b }) => [text(a), text(b)]));
      }),
      { numRuns: 60 },
    ); // prettier-ignore
  });
});

describe.skipIf(!hasSoffice)("opened in LibreOffice", () => {
  test("a filled template calculates its sums over all repeated rows", { timeout: 60_000 }, async () => {
    const columns = [{ header: "Việc", width: 20 }, { header: "Số", width: 10 }]; // prettier-ignore
    const simple = await writeWorkbook(
      [
        { name: "Bảng", title: "{{đơn vị}}", subtitles: [], columns, rows: [{ cells: ["{{việc.nội dung}}", "{{việc.số}}"] }, { cells: ["Cộng", { formula: "SUM(B4:B4)", value: 0 }] }] },
        { name: "Khác", title: "x", subtitles: [], columns, rows: [{ cells: ["Hai lần", { formula: "Bảng!B5*2", value: 0 }] }] },
      ],
      { title: "" },
    ); // prettier-ignore
    const theirs = resave(await filled(simple, { việc: works, "đơn vị": "UBND xã A" }));
    expect((await rowsOf(theirs))?.slice(3)).toEqual([["Số hóa", 3], ["Tập huấn", 4.5], ["Rà soát", 1000], ["Cộng", 1007.5]]); // prettier-ignore
    expect((await rowsOf(theirs, 1))?.[3]).toEqual(["Hai lần", 2015]);
  });
});

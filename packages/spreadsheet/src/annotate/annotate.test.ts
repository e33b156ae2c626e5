import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate, type Task, unwrap } from "@de-an-06/domain";
import { partNames, partOf, rawPart } from "../../fixtures/parts.js";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { hasSoffice, resave } from "../../fixtures/soffice.js";
import { readTasks } from "../task/read-tasks.js";
import { writeTasks } from "../task/write-tasks.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { annotate } from "./annotate.js";
import type { CellMark } from "./cell-mark.js";

const task: Task = {
  id: "1",
  title: "Nâng cấp Cổng dịch vụ công",
  kind: "task",
  source: null,
  assignees: [],
  deadline: null,
  changes: [],
  events: [],
};
const tracking = writeTasks([task, { ...task, id: "2", title: "Số hóa hộ tịch" }], { asOf: plainDate("2023-06-30") });
const mark: CellMark = { sheet: "Theo dõi", cell: "B5", message: "Sai tên", tone: "error" };
const marked = async (bytes: Uint8Array, found: readonly CellMark[] = [mark]) => unwrap(await annotate(bytes, found));

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const inRed =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
const x14 = '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="9" id="{A}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>'; // prettier-ignore
const oddSheet = `<worksheet ${main} xmlns:r="${relationships}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${inRed}<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId9"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>${x14}</worksheet>`; // prettier-ignore
const box = (id: string, row: number, column: number) => `<v:shape id="${id}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`; // prettier-ignore
const comments = `<x:comments xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:authors><x:author>Lan</x:author><x:author>tc={1}</x:author></x:authors><x:commentList><x:comment ref="A1" authorId="0"><x:text><x:t>Đã hỏi xã</x:t></x:text></x:comment><x:comment ref="C1" authorId="1"><x:text><x:t>Trao đổi</x:t></x:text></x:comment></x:commentList></x:comments>`; // prettier-ignore
const odd = () =>
  rawWorkbook([{ name: "Số & liệu", xml: oddSheet }], {
    parts: [
      {
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        data: `<Relationships><Relationship Id="rId1" Type="${relationships}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${relationships}/vmlDrawing" Target="/xl/drawings/v.vml"/><Relationship Id="rId4" Type="${relationships}/hyperlink" Target="https://example.vn" TargetMode="External"/></Relationships>`,
      },
      { name: "xl/comments1.xml", data: comments },
      { name: "xl/drawings/v.vml", data: `<xml xmlns:v="v" xmlns:x="x">${box("_x0000_s2050", 0, 0)}<br>${box("c", 0, 2)}</xml>` },
      { name: "xl/media/picture.png", data: new Uint8Array([1, 2, 3]) },
    ],
  }); // prettier-ignore

describe("an annotated workbook", () => {
  test("reads the same as before, and keeps every part byte for byte that says nothing of marks", async () => {
    const [before, after] = [await tracking, await marked(await tracking)];
    expect(unwrap(await readTasks(after))).toEqual(unwrap(await readTasks(before)));
    const touched = new Set(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"]); // prettier-ignore
    for (const name of partNames(before)) {
      if (!touched.has(name)) expect(rawPart(after, name), name).toEqual(rawPart(before, name));
    }
  });

  test("leaves the rows of a marked sheet as they are: the colour is a rule", async () => {
    const rows = (sheet: string) => /<sheetData>.*<\/sheetData>/su.exec(sheet)?.[0];
    const [before, after] = [await tracking, await marked(await tracking)];
    const sheet = await partOf(after, "xl/worksheets/sheet1.xml");
    expect(rows(sheet)).toBe(rows(await partOf(before, "xl/worksheets/sheet1.xml")));
    expect(sheet).toMatch(/<conditionalFormatting sqref="B5"><cfRule type="expression" dxfId="\d+" priority="\d+">/u);
  });

  test("lists what was found on a sheet behind the others, with links, one without a cell too", async () => {
    const found = [
      mark,
      { sheet: "", cell: "", message: "Thiếu cột" },
      { ...mark, cell: "ZZZZ1", message: "Không có ô này" },
    ];
    const after = await marked(await tracking, found);
    const list = unwrap(await readWorkbook(after)).at(-1);
    expect(list?.name).toBe("Vấn đề cần sửa");
    expect(list?.rows.slice(3)).toEqual([
      [1, "Theo dõi", "B5", null, "Cần sửa", "Sai tên"],
      [2, null, null, null, "Cần kiểm tra", "Thiếu cột"],
      [3, "Theo dõi", "ZZZZ1", null, "Cần sửa", "Không có ô này"],
    ]);
    expect(await partOf(after, "xl/worksheets/sheet3.xml")).toContain(`location="'Theo dõi'!B5"`);
  });

  test("says in a comment everything that is wrong with a cell", async () => {
    const after = await marked(await tracking, [mark, { ...mark, message: 'Sai <"số">', tone: "note" }]);
    const said = await partOf(after, "xl/comments1.xml");
    expect(said).toContain("• Cần sửa: Sai tên\n• Để biết: Sai &lt;&quot;số&quot;&gt;");
    expect(said.match(/<comment /gu)).toHaveLength(1);
    expect(await partOf(after, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row><x:Column>1</x:Column>");
  });

  test("goes on below comments of others, keeps conversations, and draws boxes only where there are none", async () => {
    const found = ["A1", "C1", "B2:C2"].map((cell): CellMark => ({ sheet: "Số & liệu", cell, message: `ở ${cell}` }));
    const after = await marked(odd(), found);
    const said = await partOf(after, "xl/comments1.xml");
    expect(said).toMatch(/<x:t>Đã hỏi xã<\/x:t><\/x:r><x:r>.*ở A1.*<x:t>Trao đổi<\/x:t><\/x:text>.*ref="B2"/su);
    expect(said).not.toContain("ở C1");
    const drawn = await partOf(after, "xl/drawings/v.vml");
    expect(drawn.match(/<v:shape /gu)).toHaveLength(3);
    expect(drawn).toContain('id="_x0000_s2051"');
  });

  test("keeps rules of newer versions of Excel, drop-downs and tables, and puts its own where the schema wants them", async () => {
    const sheet = await partOf(
      await marked(odd(), [{ ...mark, sheet: "Số & liệu", cell: "A1" }]),
      "xl/worksheets/sheet1.xml",
    );
    const added =
      /<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="\d+" priority="10">.*?<\/conditionalFormatting>/u;
    expect(sheet.replace(added, "")).toBe(oddSheet);
    expect(sheet.indexOf("de-an-06")).toBeGreaterThan(sheet.indexOf(inRed));
    expect(sheet.indexOf("de-an-06")).toBeLessThan(sheet.indexOf("<dataValidations"));
  });

  test("has the same bytes for the same input, and names the second list of an unlucky office apart", async () => {
    expect(await marked(odd())).toEqual(await marked(odd()));
    const own = rawWorkbook([{ name: "Vấn đề cần sửa", rows: [["x"]] }]);
    const names = unwrap(await readWorkbook(await marked(own))).map(({ name }) => name);
    expect(names).toEqual(["Vấn đề cần sửa", "Vấn đề cần sửa (2)"]);
  });
});

describe("annotating again", () => {
  test("replaces the marks of before", async () => {
    const again = await marked(await marked(await tracking, [{ ...mark, cell: "C5" }, mark]));
    for (const name of ["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]) {
      const once = await partOf(await marked(await tracking), name);
      const twice = await partOf(again, name);
      expect(twice.replace(/priority="\d+"|dxfId="\d+"/gu, ""), name).toBe(
        once.replace(/priority="\d+"|dxfId="\d+"/gu, ""),
      );
    }
    expect(unwrap(await readWorkbook(again)).map(({ name }) => name)).toEqual([
      "Theo dõi",
      "Tổng hợp",
      "Vấn đề cần sửa",
    ]);
  });

  test("with nothing found takes them away, and leaves the comments of others", async () => {
    const clean = await marked(await marked(odd(), [{ ...mark, sheet: "Số & liệu", cell: "A1" }]), []);
    expect(await partOf(clean, "xl/worksheets/sheet1.xml")).toBe(oddSheet);
    const said = await partOf(clean, "xl/comments1.xml");
    expect(said).toContain("Đã hỏi xã");
    expect(said).not.toContain("Sai tên");
    expect((await partOf(clean, "xl/drawings/v.vml")).match(/<v:shape /gu)).toHaveLength(2);
  });

  test("of a workbook that was never marked changes nothing", async () => {
    expect(partNames(await marked(odd(), []))).toEqual(partNames(odd()));
    expect(await partOf(await marked(odd(), []), "xl/worksheets/sheet1.xml")).toBe(oddSheet);
  });
});

describe.skipIf(!hasSoffice)("saved again by LibreOffice", () => {
  test(
    "a marked workbook keeps its marks, and loses them without trace when it is mended",
    { timeout: 60_000 },
    async () => {
      const saved = resave(await marked(await tracking));
      expect(await partOf(saved, "xl/comments1.xml")).toContain("Sai tên");
      const clean = await marked(saved, []);
      expect(await partOf(clean, "xl/worksheets/sheet1.xml")).not.toContain("de-an-06");
      expect(await partOf(clean, "xl/comments1.xml")).not.toContain("<comment ");
      expect(unwrap(await readWorkbook(resave(clean))).map(({ name }) => name)).toEqual([
        "Theo dõi",
        "Tổng hợp",
        "Vấn đề cần sửa",
      ]);
    },
  );
});

describe("what is no .xlsx", () => {
  test("is an issue that says what to do", async () => {
    const codeOf = async (bytes: Uint8Array) => {
      const result = await annotate(bytes, [mark]);
      return result.ok ? "ok" : result.issues[0].code;
    };
    expect(await codeOf(new Uint8Array())).toBe("file.empty");
    expect(await codeOf(new TextEncoder().encode("a;b"))).toBe("file.not-xlsx");
    expect(await codeOf(rawWorkbook([{ xml: "<worksheet/>" }]))).toBe("file.damaged");
    expect(await codeOf((await tracking).subarray(0, 2000))).toBe("file.damaged");
  });
});

describe("always", () => {
  const texts = fc.string({ unit: "binary", maxLength: 40 });
  const cells = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("A", "B", "J", "XFD"));
  test("any marks at all leave a workbook that reads the same", async () => {
    const rows = unwrap(await readWorkbook(await tracking));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ cell: cells, message: texts }), { maxLength: 8 }), async (found) => {
        const marks = found.map(({ cell: [row, column], message }) => ({ ...mark, cell: `${column}${row}`, message }));
        const after = unwrap(await readWorkbook(await marked(await tracking, marks)));
        expect(after.slice(0, 2)).toEqual(rows);
        expect(after[2]?.rows.length ?? 0).toBe(marks.length === 0 ? 0 : marks.length + 3);
      }),
      { numRuns: 30 },
    );
  });
});

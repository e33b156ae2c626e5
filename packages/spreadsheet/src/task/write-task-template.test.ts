import { type AgencyNames, parseAssignment, parseDeadline, unwrap } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { editParts } from "../../fixtures/edit-parts.js";
import { readDirectory } from "../zip/directory.js";
import { inflatePart } from "../zip/inflate.js";
import { readTasks } from "./read-tasks.js";
import { taskColumns } from "./task-columns.js";
import { hintFor } from "./template-help.js";
import { writeTaskTemplate } from "./write-task-template.js";

const agencies: AgencyNames = [
  { name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] },
  { name: 'Sở "A", Sở B', abbreviations: [], aliases: [] },
];

async function parts(workbook: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of unwrap(readDirectory(workbook, defaultReadLimits)).values()) {
    texts.set(entry.name, new TextDecoder().decode((await inflatePart(workbook, entry)) ?? undefined));
  }
  return texts;
}

test("the blank workbook is read, and has no task: its example is not one", async () => {
  const result = await readTasks(await writeTaskTemplate({ year: 2027, agencies }));
  expect(result.ok && [result.value, result.notes.map(({ code }) => code)]).toEqual([[], ["sheet.no-tasks"]]);
});

test("filled in, it gives its tasks without a note", async () => {
  const filled = await editParts(await writeTaskTemplate(), (name, xml) =>
    name === "xl/worksheets/sheet1.xml"
      ? xml().then((text) =>
          text
            .replace(
              /<c r="B6" s="(\d+)"\/>/u,
              '<c r="A6"><v>1</v></c><c r="B6" t="inlineStr"><is><t>Rà soát</t></is></c>',
            )
            .replace(
              /<c r="C6" s="\d+"\/><c r="D6" s="\d+"\/>/u,
              '<c r="C6" t="inlineStr"><is><t>Sở Nội vụ</t></is></c><c r="D6" t="inlineStr"><is><t>Năm 2027</t></is></c>',
            ),
        )
      : null,
  );
  const result = await readTasks(filled);
  expect(result.ok && result.value).toMatchObject([{ id: "1", title: "Rà soát", deadline: { kind: "period" } }]);
  expect(result.ok && result.notes).toEqual([]);
});

describe("the drop-downs", () => {
  test("offer deadlines that are all read", async () => {
    const sheet = (await parts(await writeTaskTemplate({ year: 2027 }))).get("xl/worksheets/sheet1.xml") ?? "";
    const offered =
      /sqref="D5:D65"[^>]*><formula1>"([^"]+)"<\/formula1>/u.exec(sheet.replaceAll("&quot;", '"'))?.[1]?.split(",") ??
      [];
    expect(offered).toContain("Quý IV/2027");
    for (const phrase of offered) expect(parseDeadline(phrase).ok, phrase).toBe(true);
  });

  test("whose names hold a comma stand on a hidden sheet", async () => {
    const all = await parts(await writeTaskTemplate({ agencies }));
    expect(all.get("xl/worksheets/sheet1.xml")).toContain("<formula1>'Danh mục'!$A$1:$A$2</formula1>");
    expect(all.get("xl/workbook.xml")).toContain('name="Danh mục" sheetId="3" r:id="rId3" state="hidden"');
  });
});

test("each hint is as long as Excel shows", () => {
  for (const { key } of taskColumns) expect(hintFor(key)?.length ?? 0).toBeLessThanOrEqual(255);
});

test("the example is what the reader understands", async () => {
  const [sheet] = unwrap(await readWorkbook(await writeTaskTemplate()));
  const example = sheet?.rows[4] ?? [];
  expect(example[0]).toBe("VD");
  expect(unwrap(parseAssignment(String(example[2])))).toHaveLength(3);
  expect(parseDeadline(String(example[3])).ok).toBe(true);
});

test("as CSV it is the header and the example", async () => {
  const bytes = await writeTaskTemplate({ format: "csv" });
  const result = await readTasks(bytes);
  expect(result.ok && [result.value, result.notes.map(({ code }) => code)]).toEqual([[], ["sheet.no-tasks"]]);
  expect(new TextDecoder().decode(bytes).split("\r\n")).toHaveLength(3);
});

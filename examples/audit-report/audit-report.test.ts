import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { auditFile, formatAuditHtml } from "@de-an-06/cli";
import { readDocument, writeReport } from "@de-an-06/document";
import { auditText, draftsForNextPeriod, printMarkdown, unwrap } from "@de-an-06/domain";
import { annotate, auditMarks, readRows } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { buildTable } from "./build-table.js";
import { fillReport } from "./print-report.js";
import { header } from "./texts-2024.js";

const audit = async (bytes: Uint8Array, name: string) => {
  const read = await auditFile(bytes, name);
  if (!read.ok) throw new Error("not read");
  return read.value;
};
const report = () => readFile(join(import.meta.dirname, "bao-cao.md"));

describe("the report as it was printed", () => {
  test("has five wrong percentages, a sum and a remainder that do not add up, and every other figure is right", async () => {
    const { claims } = await audit(await report(), "bao-cao.md");
    const wrong = claims.filter(({ what }) => what.verdict === "inconsistent");
    expect(wrong.map(({ what }) => [what.printed, what.computed]).sort()).toEqual([
      ["1.832", "1.802"],
      ["1.973", "1.866"],
      ["35,5", "69,7"],
      ["79,93", "77,93"],
      ["92,8", "93,2"],
      ["99,5", "100,0"],
      ["99", "97"],
    ]);
    expect(claims.every(({ what }) => what.verdict !== "truncated" && what.verdict !== "last-digit-off")).toBe(true);
  });

  test("is shown on a page that marks each of them in place", async () => {
    const audited = await audit(await report(), "bao-cao.md");
    const page = formatAuditHtml(audited, { name: "bao-cao.md", language: "vi" });
    expect(page.match(/<mark class="wrong">/gu)?.length).toBeGreaterThanOrEqual(7);
  });

  test("has its table marked in the cells that are wrong", async () => {
    const table = await buildTable();
    const { shown } = await audit(table, "bang.xlsx");
    const marks = shown.kind === "sheets" ? shown.sheets.flatMap((one) => auditMarks(one.audit, one.name)) : [];
    expect(marks.map(({ cell }) => cell)).toEqual(["D6", "D7", "D8", "D9"]);
    const [sheet, list] = unwrap(await readRows(unwrap(await annotate(table, marks))));
    expect(sheet?.rows[5]?.[3]).toBe("79,93%");
    expect(list?.rows.length).toBeGreaterThan(4);
  });
});

describe("the report printed from its counts", () => {
  test("has no wrong figure, as Markdown, as Word, and read back from Word", async () => {
    const filled = fillReport();
    const word = unwrap(await readDocument(await writeReport(filled, { header })));
    for (const text of [printMarkdown(filled), word.text]) {
      const { summary, crossChecks } = auditText(text);
      expect(summary.checked).toBeGreaterThan(50);
      expect(summary.consistent).toBe(summary.checked);
      expect(crossChecks.filter(({ level }) => level === "finding")).toEqual([]);
    }
  });

  test("has every section filled, and its next tasks become drafts of the second half of the year", () => {
    const filled = fillReport();
    expect(printMarkdown(filled)).not.toContain("Chưa có nội dung");
    expect(unwrap(draftsForNextPeriod(filled)).map(({ id, deadline }) => [id, deadline?.kind ?? null])).toEqual([
      ["2024-H2/1", "date"],
      ["2024-H2/2", "ongoing"],
      ["2024-H2/3", null],
    ]);
  });
});

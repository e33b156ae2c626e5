import { describe, expect, test } from "vitest";
import { unwrap } from "@de-an-06/domain";
import { annotate } from "@de-an-06/spreadsheet";
import { mended } from "./mended.js";
import { mend, officeFile } from "./office-file.js";
import { read, scorecard } from "./round-trip.js";

const found = async (workbook: Uint8Array) => {
  const result = await read(workbook);
  return (result.ok ? result.notes : result.issues).map(({ code, where }) => [where?.cell, code]);
};

describe("the workbook of an office", () => {
  const sent = officeFile();

  test("is read with everything that is wrong named by its cell", async () => {
    expect(await found(await sent)).toEqual(
      expect.arrayContaining([
        ["C5", "cell.number-from-text"],
        ["D6", "cell.not-a-count"],
        ["C8", "cell.dash-not-reported"],
        ["C10", "cell.figure-repeated"],
      ]),
    );
  });

  test("comes back marked, and reads the same", async () => {
    const first = await read(await sent);
    const marked = unwrap(await annotate(await sent, first.ok ? first.notes : first.issues));
    expect(await read(marked)).toEqual(first);
  });

  test("is sound once it is mended, and becomes a scorecard", async () => {
    const first = await read(await sent);
    const marked = unwrap(await annotate(await sent, first.ok ? first.notes : first.issues));
    const second = await read(await mend(marked, mended));
    const codes = (second.ok ? second.notes : second.issues).map(({ code }) => code);
    for (const code of [
      "cell.number-from-text",
      "cell.not-a-count",
      "cell.dash-not-reported",
      "cell.figure-repeated",
    ]) {
      expect(codes).not.toContain(code);
    }
    const rows = unwrap(second);
    expect(rows.map(({ counts }) => Object.values(counts))).toEqual([
      [1093, 812],
      [2400, 1500],
      [1500, 930],
      [120, 0],
      [0, 0],
    ]);
    expect((await scorecard(rows)).length).toBeGreaterThan(5000);
  });
});

import { expect, describe, test } from "vitest";
import { leagueTable, noReports, plainDate, unitKey, unwrap } from "@de-an-06/domain";
import { hasSoffice, resave } from "../../fixtures/soffice.js";
import { editParts } from "../../fixtures/edit-parts.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { writeLeagueTable } from "./write-league-table.js";

const [a, b, c, d] = ["00001", "00002", "00003", "00004"].map((code) => unitKey(`${code}@2025-07-01`)) as [ReturnType<typeof unitKey>, ...ReturnType<typeof unitKey>[]]; // prettier-ignore
const entries = [
  { unit: a, count: { ...noReports, expected: 6, onTime: 4, late: 1, missing: 1 } },
  { unit: b ?? a, count: { ...noReports, expected: 6, onTime: 5, late: 0, missing: 1, over: 1 } },
  { unit: c ?? a, count: { ...noReports, expected: 1, pending: 1 } },
  { unit: d ?? a, count: { ...noReports, notRequired: 6 } },
];
const options = {
  asOf: plainDate("2026-01-31"),
  nameOf: (unit: string) => (unit === d ? undefined : `Xã ${unit.slice(0, 5)}`),
};
const book = writeLeagueTable(leagueTable(entries, entries.toReversed()), options);
const rowsOf = async (bytes: Uint8Array) => unwrap(await readWorkbook(bytes))[0]?.rows;

describe("a league table", () => {
  test("has ranks, counts, both rates and a row of totals", async () => {
    expect((await rowsOf(await book))?.slice(5, 10)).toEqual([
      [1, "Xã 00002", 6, 5, 0, 1, 0, 0, 1, 0.8333, 0.8333, "giữ nguyên"],
      [2, "Xã 00001", 6, 4, 1, 1, 0, 0, 0, 0.6667, 0.8333, "giữ nguyên"],
      ["–", "Xã 00003", 1, 0, 0, 0, 1, 0, 0, "không phát sinh", 0],
      ["–", "00004@2025-07-01", 0, 0, 0, 0, 0, 6, 0, "không phát sinh", "không phát sinh"],
      [null, "Tổng cộng", 13, 9, 1, 2, 1, 6, 1, 0.75, 0.7692],
    ]);
  });

  test("of nobody is a workbook all the same", async () => {
    expect((await rowsOf(await writeLeagueTable([], options)))?.[3]?.[0]).toBe("Xếp hạng");
  });

  test.skipIf(!hasSoffice)("is recalculated to the same in LibreOffice", { timeout: 60_000 }, async () => {
    const blank = await editParts(await book, (name, xml) => name.includes("worksheets/") ? xml().then((text) => text.replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1")) : null); // prettier-ignore
    expect((await rowsOf(resave(blank)))?.slice(5, 10)).toEqual((await rowsOf(await book))?.slice(5, 10));
  });
});

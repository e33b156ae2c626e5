import { formatPercent } from "@de-an-06/domain";
import { expect, test, vi } from "vitest";
import { onlineRates, provinces } from "./merger.js";

const indicator = "online-of-received";

test("before the merger each province has its own rate", () => {
  const cube = onlineRates("2025-06-30", true);
  const rate = (unit: typeof provinces.after, period: string) =>
    formatPercent(cube.cell({ unit, indicator, period })?.figure ?? { state: "not-reported" });
  expect([rate(provinces.bacKan, "2025-Q1"), rate(provinces.thaiNguyen, "2025-Q1")]).toEqual(["90,00%", "25,00%"]);
  expect(cube.cell({ unit: provinces.after, indicator, period: "2025-Q1" })).toBeUndefined();
});

test("after it the rate is made of the sums: 32,22 %, and not the mean of 90 and 25", () => {
  const cube = onlineRates("2025-07-01", true);
  const figure = cube.cell({ unit: provinces.after, indicator, period: "2025-Q1" })?.figure;
  expect(figure).toEqual({ state: "value", numerator: 2900, denominator: 9000 });
  expect(formatPercent(figure ?? { state: "not-reported" })).toBe("32,22%");
});

test("a merger is complete: nothing is estimated, nothing is left unallocated, and three quarters add up across it", () => {
  const cube = onlineRates("2025-07-01", false);
  const cell = cube.cell({ unit: provinces.after, indicator });
  expect(cell?.figure).toEqual({
    state: "value",
    numerator: 900 + 2000 + 990 + 3100 + 5400,
    denominator: 1000 + 8000 + 1100 + 7900 + 9000,
  });
  expect([cell?.estimated, cell?.partial, cube.unallocated.length]).toEqual([false, false, 0]);
});

test("each province owed its own reports before, the new one after: five of five", () => {
  const cell = onlineRates("2025-07-01", false).cell({ unit: provinces.after, indicator });
  expect([cell?.coverage.reported, cell?.coverage.expected]).toEqual([5, 5]);
});

test("the demo says it all, on eighty columns", async () => {
  const written: string[] = [];
  vi.stubEnv("COLUMNS", "80");
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await import("./demo.js");
  spy.mockRestore();
  vi.unstubAllEnvs();
  const shown = written.join("").replace(/ +│/gu, " │");
  for (const text of [
    "SỐ LIỆU MINH HỌA",
    "2.900/9.000",
    "32,22%",
    "9.000 hồ sơ của tỉnh mới không tách ngược được (Cả nước)",
  ])
    expect(shown).toContain(text);
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

import { codeLists, indicators, measures, reportingRegimes, targets } from "@de-an-06/catalogue";
import { countReporting, memoryIo, run } from "@de-an-06/cli";
import { checkProfile, plainDate, reportAsOf, submissionsOf, unwrap } from "@de-an-06/domain";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { hierarchy, months, regime, sendings } from "./invented-sendings.js";
import { profile } from "./province-profile.js";
import { acceptedByItself, changes, checkOf, editions, report, steps } from "./report-in-editions.js";

const asOf = plainDate("2023-05-18");
const count = (lenient: boolean) => unwrap(countReporting(sendings, { regimes: [regime], hierarchy, asOf, lenient }));
const nameOf = (unit: Parameters<typeof hierarchy.unit>[0]) => hierarchy.unit(unit)?.name;

test("the profile of the province holds together, and says what the letter in the catalogue says", () => {
  const context = { measures, indicators, codeLists, hierarchy, on: plainDate("2022-12-20") };
  expect(unwrap(checkProfile(profile, context))).toBe(profile);
  expect(profile.regimes).toEqual(reportingRegimes.filter(({ id }) => id.startsWith("bac-ninh-city")));
  expect(profile.targets).toEqual(targets.filter(({ scope }) => scope.within === "256"));
});

test("the command line takes the file as it is", async () => {
  const files = { "bac-ninh.json": readFileSync(new URL("bac-ninh-2022.json", import.meta.url)) };
  const io = memoryIo({ files, columns: 100 });
  expect(await run(["profile", "check", "bac-ninh.json", "--as-of", "2022-12-20"], io)).toBe(0);
  for (const text of ["Tỉnh Bắc Ninh (27)", "29/12/2022", "≥ 50%", "Tệp cấu hình dùng được."])
    expect(io.out()).toContain(text);
});

test("six units owe seven months of reports and the one that runs", () => {
  const { total } = count(false);
  expect(total).toEqual({ expected: 48, onTime: 23, late: 14, missing: 5, pending: 6, notRequired: 0, over: 0 });
  expect(months).toHaveLength(8);
});

test("the justice office leads; the ward that never was in time stands last", () => {
  const { units } = count(false);
  expect(units.map(({ rank, unit }) => [rank, nameOf(unit)])).toEqual([
    [1, "Phòng Tư pháp"],
    [2, "Văn phòng HĐND - UBND"],
    [3, "Phường Đáp Cầu"],
    [4, "Phường Võ Cường"],
    [5, "Phường Kinh Bắc"],
    [6, "Phường Vũ Ninh"],
  ]);
});

test("before the 15th read as by the 15th, all who sent a day after the cut-off are in time", () => {
  expect(count(true).total.onTime).toBeGreaterThan(count(false).total.onTime);
});

test("the wards that miss a report are reminded, and the city is told", () => {
  const { reminders } = count(false);
  expect(reminders.map(({ level, to }) => [level, nameOf(to)])).toEqual([
    [0, "Phường Vũ Ninh"],
    [0, "Phường Võ Cường"],
    [0, "Phường Kinh Bắc"],
    [1, "Thành phố Bắc Ninh"],
    [2, "Tỉnh Bắc Ninh"],
  ]);
});

test("the first edition does not balance and was returned; the second one is accepted, a day late", () => {
  expect(editions.map((one) => checkOf(one).ok)).toEqual([false, true]);
  expect(report?.state).toBe("accepted");
  expect(report && submissionsOf(report).map(({ sentOn, returnedOn }) => [sentOn, returnedOn])).toEqual([
    ["2022-12-14", "2022-12-14"],
    ["2022-12-15", undefined],
  ]);
  expect(changes.figures.map(({ measure, before, after }) => [measure, before?.count, after?.count])).toEqual([
    ["dossiers.direct", 36, 63],
  ]);
});

test("the evening before it was returned is shown as it was", () => {
  const then = unwrap(reportAsOf(steps, "2022-12-14T12:00:00+07:00", { hierarchy }));
  expect([then?.state, then?.editions.length]).toEqual(["sent", 1]);
});

test("nobody accepts a report of their own", () => {
  const own = acceptedByItself();
  expect(own.ok ? [] : own.issues.map(({ code }) => code)).toEqual(["report.actor-not-allowed"]);
});

test("the demo says it all, on eighty columns", async () => {
  const written: string[] = [];
  vi.stubEnv("COLUMNS", "80");
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await import("./demo.js");
  spy.mockRestore();
  vi.unstubAllEnvs();
  const shown = written.join("");
  for (const text of [
    "SỐ LIỆU MINH HỌA",
    "BẢNG XẾP HẠNG",
    "CẦN ĐÔN ĐỐC HÔM NAY",
    "Hạn gửi trùng ngày chốt",
    "36 → 63",
  ]) {
    expect(shown).toContain(text);
  }
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createHierarchy,
  isClosed,
  plainDate,
  predecessorsOf,
  rebasePlan,
  shapeOf,
  SuccessionSchema,
  successorsOf,
  unitKey,
  UnitSchema,
  unwrap,
} from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { provinces, provinceSuccessions, vietnamProvinces } from "./provinces.js";

const lastDayOf63 = plainDate("2025-06-30");
const firstDayOf34 = plainDate("2025-07-01");
const namesOn = (day: string) => {
  const tree = vietnamProvinces.on(plainDate(day));
  return tree.level("province").map((i) => tree.at(i).name);
};

test("the rows fit the schemas and build without an issue or a note", () => {
  for (const unit of provinces) expect(UnitSchema.safeParse(unit).success, unit.name).toBe(true);
  for (const link of provinceSuccessions) expect(SuccessionSchema.safeParse(link).success, link.from).toBe(true);
  expect(createHierarchy(provinces, provinceSuccessions)).toMatchObject({ ok: true, notes: [] });
});

test("63 provinces stand until 30/6/2025 and 34 since", () => {
  expect(namesOn("2024-06-14")).toHaveLength(63);
  expect(namesOn("2025-06-30")).toHaveLength(63);
  expect(namesOn("2025-07-01")).toHaveLength(34);
});

test("centrally run cities are five, six with Huế, seven with Đồng Nai", () => {
  const cities = (day: string) => namesOn(day).filter((name) => name.startsWith("Thành phố")).length;
  expect([cities("2024-12-31"), cities("2025-01-01"), cities("2025-07-01"), cities("2026-04-29")]).toEqual([
    5, 6, 6, 6,
  ]);
  expect(cities("2026-04-30")).toBe(7);
  expect(namesOn("2026-04-30").length - 7).toBe(27);
});

test("52 provinces became 23, and 11 stayed", () => {
  const ofReform = provinceSuccessions.filter(({ on }) => on === firstDayOf34);
  expect(ofReform).toHaveLength(52);
  expect(new Set(ofReform.map(({ to }) => to)).size).toBe(23);
  expect(34 - 23).toBe(63 - 52);
  for (const { to } of ofReform) {
    expect(shapeOf(vietnamProvinces, vietnamProvinces.linksTo(to ?? unitKey("00@2025-07-01")))).toBe("merge");
  }
});

test("code 24 is Bắc Giang until 30/6/2025 and Bắc Ninh since; 27 is no province any more", () => {
  const [before, after] = [vietnamProvinces.on(lastDayOf63), vietnamProvinces.on(firstDayOf34)];
  expect(unwrap(before.find("24")).name).toBe("Tỉnh Bắc Giang");
  expect(unwrap(after.find("24")).name).toBe("Tỉnh Bắc Ninh");
  expect(unwrap(before.find("Bắc Ninh")).code).toBe("27");
  expect(unwrap(after.find("Bắc Ninh")).code).toBe("24");
  expect(after.find("27").ok).toBe(false);
});

test("Bình Phước is in Thành phố Đồng Nai after two reforms", () => {
  const city = unitKey("75@2026-04-30");
  expect(successorsOf(vietnamProvinces, unitKey("70@2008-08-01"), plainDate("2026-05-01"))).toEqual([
    { unit: city, extent: "full" },
  ]);
  expect(predecessorsOf(vietnamProvinces, city, lastDayOf63)).toEqual([
    { unit: "70@2008-08-01", extent: "full" },
    { unit: "75@2008-08-01", extent: "full" },
  ]);
});

test("the legal basis of what was only reported is not called primary", () => {
  const dongNai = provinces.find(({ name }) => name === "Thành phố Đồng Nai");
  expect(dongNai).toMatchObject({ from: "2026-04-30", source: { confidence: "secondary" } });
});

test("every province of the reform is closed: its past is the sum of its predecessors", () => {
  const plan = unwrap(rebasePlan(vietnamProvinces, { from: lastDayOf63, to: firstDayOf34 }));
  expect(plan.unallocated.every((flag) => flag === 0)).toBe(true);
  for (const i of plan.to.level("province")) expect(isClosed(plan, plan.to.keyAt(i))).toBe(true);
});

describe("against the public table", () => {
  const file = join(process.env["DE_AN_06_DATA"] ?? "", "provinces-2025-07-01.csv");
  test.skipIf(!process.env["DE_AN_06_DATA"] || !existsSync(file))(
    "the same provinces became the same (needs DE_AN_06_DATA)",
    () => {
      const rows = readFileSync(file, "utf8").trim().split(/\r?\n/u).slice(1);
      const [before, after] = [vietnamProvinces.on(lastDayOf63), vietnamProvinces.on(firstDayOf34)];
      expect(rows).toHaveLength(63);
      for (const [oldCode = "", oldName = "", newCode = "", newName = ""] of rows.map((row) => row.split(","))) {
        const [old, next] = [unwrap(before.find(oldCode)), unwrap(after.find(newCode))];
        expect(unwrap(before.find(oldName)).code).toBe(oldCode);
        expect(unwrap(after.find(newName)).code).toBe(newCode);
        expect(successorsOf(vietnamProvinces, unitKey(`${oldCode}@${old.from}`), firstDayOf34)).toEqual([
          { unit: `${newCode}@${next.from}`, extent: "full" },
        ]);
      }
    },
  );
});

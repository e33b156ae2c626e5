import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addFractions,
  closedNodes,
  createHierarchy,
  fraction,
  isClosed,
  parseCommuneLinks,
  period,
  plainDate,
  predecessorsOf,
  rebase,
  rebasePlan,
  rollUp,
  shapeOf,
  SuccessionSchema,
  successorsOf,
  toObservations,
  unitKey,
  UnitSchema,
  unwrap,
} from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { indicators } from "./indicators.js";
import { measures } from "./measures.js";
import { resolution202of2025 } from "./province-documents.js";
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

describe("with public data (needs DE_AN_06_DATA, a folder that holds it)", () => {
  const folder = process.env["DE_AN_06_DATA"] ?? "";
  const has = (file: string) => folder !== "" && existsSync(join(folder, file));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  test.skipIf(!has("provinces-2025-07-01.csv"))("the same provinces became the same", () => {
    const rows = read("provinces-2025-07-01.csv").trim().split(/\r?\n/u).slice(1);
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
  });

  test.skipIf(!has("communes-2025-07-01.csv"))(
    "10,047 communes become 3,316 and rebase: 460 splits stay above, at their province",
    { timeout: 60_000 },
    () => {
      const result = parseCommuneLinks(read("communes-2025-07-01.csv"), {
        on: firstDayOf34,
        since: plainDate("2025-03-01"),
        source: { document: resolution202of2025, confidence: "inferred" },
        provinces: vietnamProvinces,
      });
      if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
      // The one link that leaves its province's successor: 89/30622 to 82/30259.
      expect(result.notes.map(({ code }) => code)).toEqual(["succession.leaves-parents-successors"]);
      expect(result.value.successions[Number(result.notes[0]?.path[0])]).toMatchObject({
        from: "30622@2025-03-01",
        to: "30259@2025-07-01",
      });
      const built = unwrap(
        createHierarchy([...provinces, ...result.value.units], [...provinceSuccessions, ...result.value.successions]),
      );
      const plan = unwrap(rebasePlan(built, { from: lastDayOf63, to: firstDayOf34 }));
      const communes = [plan.from, plan.to].map((tree) => tree.level("commune"));
      expect(communes.map((level) => level.length)).toEqual([10_047, 3316]);

      const counts = new Map(communes[0]?.map((i) => [plan.from.keyAt(i), (i * 7919) % 1000]));
      const rebased = unwrap(rebase(plan, counts));
      expect(rebased.unallocated).toHaveLength(460);
      expect(rebased.unallocated.every(({ at }) => /^\d\d@/u.test(at ?? ""))).toBe(true);
      const total = [...rebased.counts, ...rebased.unallocated].reduce(
        (sum, { count }) => addFractions(sum, count),
        fraction(0),
      );
      expect(Number(total.numerator)).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));

      const june = period("2025-06", "civil");
      const rows = [...counts].map(([unit, count]) => ({
        unit,
        period: june,
        counts: { "dossiers.received": count, "dossiers.resolved": count },
      }));
      const cube = unwrap(
        rollUp(unwrap(toObservations(rows, measures, built)), {
          hierarchy: built,
          on: firstDayOf34,
          measures,
          indicators: indicators.filter(({ id }) => id === "resolved-of-received"),
          window: june,
        }),
      );
      const ofProvinces = [...cube.cells("province")];
      expect(ofProvinces).toHaveLength(34);
      expect(ofProvinces.every(({ coverage: { reported, expected } }) => reported === expected)).toBe(true);
      expect(ofProvinces.reduce((sum, { figure }) => sum + ("numerator" in figure ? figure.numerator : 0), 0)).toBe(
        Number(total.numerator) * cube.scale,
      );

      const closed = closedNodes(plan);
      expect(communes[1]?.filter((i) => closed[i] === 1)).toHaveLength(2869);
      expect(plan.to.level("province").every((i) => closed[i] === 1)).toBe(true);
      expect(built.linksFrom(unitKey("01834@2025-03-01")).map(({ to }) => to)).toEqual(["01840@2025-07-01"]);
    },
  );
});

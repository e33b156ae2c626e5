import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "./create-hierarchy.js";
import type { Succession } from "./succession.js";
import type { Tier, Unit } from "./unit.js";
import { isValidOn, toUnitKey, unitKey } from "./unit-key.js";

const since = plainDate("2020-01-01");
const lastOfThree = plainDate("2025-06-30");
const firstOfTwo = plainDate("2025-07-01");
const source: Source = {
  document: { kind: "resolution", number: "202", year: 2025, symbol: "QH15", issuer: "Quốc hội", issuedOn: null },
  confidence: "primary",
};

const tierOf: Record<number, Tier> = { 2: "province", 3: "district", 5: "commune" };
const unit = (code: string, parent: string | null, more: Partial<Unit> = {}): Unit => ({
  code,
  name: `Đơn vị ${code}`,
  tier: tierOf[code.length] ?? "village",
  parent,
  from: since,
  until: null,
  ...more,
});
const until = { until: lastOfThree };
const link = (from: string, to: string | null, more: Partial<Succession> = {}): Succession => ({
  from: unitKey(from),
  to: to === null ? null : unitKey(to),
  on: firstOfTwo,
  extent: "full",
  source,
  ...more,
});
const found = (units: readonly Unit[], links: readonly Succession[] = []) => {
  const result = createHierarchy(units, links);
  const issues = result.ok ? result.notes : result.issues;
  return { ok: result.ok, codes: issues.map(({ code, path }) => `${code} ${path.join("/")}`) };
};

/** Tỉnh Bắc Kạn with its city and two of the city's wards; what became of them, without the rest of Thái Nguyên. */
const bacKan: readonly Unit[] = [
  unit("06", null, { name: "Tỉnh Bắc Kạn", ...until }),
  unit("058", "06", { name: "Thành phố Bắc Kạn", ...until }),
  unit("01834", "058", { name: "Phường Nguyễn Thị Minh Khai", ...until }),
  unit("01840", "058", { name: "Phường Đức Xuân", ...until }),
  unit("01840:to-1", "01840", { name: "Tổ 1", ...until }),
  unit("06:cong-an-tinh", "06", { name: "Công an tỉnh", tier: "agency", aliases: ["CAT"], ...until }),
  unit("19", null, { name: "Tỉnh Thái Nguyên", from: firstOfTwo }),
  unit("01840", "19", { name: "Phường Đức Xuân", from: firstOfTwo }),
];
const bacKanLinks = [
  link("06@2020-01-01", "19@2025-07-01"),
  link("01834@2020-01-01", "01840@2025-07-01"),
  link("01840@2020-01-01", "01840@2025-07-01"),
];

describe("a hierarchy through time", () => {
  const hierarchy = unwrap(createHierarchy(bacKan, bacKanLinks));
  const [before, after] = [hierarchy.on(lastOfThree), hierarchy.on(firstOfTwo)];

  test("has three tiers until 30/6/2025 and two since", () => {
    const levels = (tree: typeof before) =>
      (["province", "district", "commune", "village", "agency"] as const).map((tier) => tree.level(tier).length);
    expect(levels(before)).toEqual([1, 1, 2, 1, 1]);
    expect(levels(after)).toEqual([1, 0, 1, 0, 0]);
  });

  test("numbers a parent before its children and siblings by code", () => {
    const codes = Array.from({ length: before.size }, (_, i) => before.at(i).code);
    expect(codes).toEqual(["06", "058", "01834", "01840", "01840:to-1", "06:cong-an-tinh"]);
    expect(codes.map((_, i) => before.parentOf(i))).toEqual([-1, 0, 1, 1, 3, 0]);
    expect(codes.map((_, i) => before.last(i))).toEqual([5, 4, 2, 4, 4, 5]);
    expect(codes.map((_, i) => before.depthOf(i))).toEqual([0, 1, 2, 2, 3, 1]);
    expect(before.childrenOf(0)).toEqual([1, 5]);
    expect(before.path(4)).toEqual([0, 1, 3, 4]);
    expect(before.commonAncestor(2, 4)).toBe(1);
    expect(before.commonAncestor(2, 5)).toBe(0);
  });

  test("tells the same ward of the same name and code apart by its first day", () => {
    expect(before.indexOf(unitKey("01840@2020-01-01"))).toBe(3);
    expect(before.indexOf(unitKey("01840@2025-07-01"))).toBe(-1);
    expect(after.indexOf(unitKey("01840@2025-07-01"))).toBe(1);
    expect(hierarchy.validities("01840").map(({ from }) => from)).toEqual(["2020-01-01", "2025-07-01"]);
    expect(hierarchy.unit(unitKey("01840@2030-01-01"))).toBeUndefined();
  });

  test("keeps one tree for all the days between two changes", () => {
    expect(hierarchy.on(plainDate("2024-06-14"))).toBe(before);
    expect(hierarchy.on(plainDate("2026-01-31"))).toBe(after);
    expect([before.from, before.until, after.from, after.until]).toEqual([
      "2020-01-01",
      "2025-06-30",
      "2025-07-01",
      null,
    ]);
    expect(hierarchy.changeDays).toEqual(["2020-01-01", "2025-07-01"]);
  });

  test("is empty on a day before anything began", () => {
    const tree = hierarchy.on(plainDate("2019-12-31"));
    expect([tree.size, tree.from, tree.until]).toEqual([0, null, "2019-12-31"]);
    expect(tree.find("06")).toMatchObject({ ok: false, issues: [{ code: "unit.not-found" }] });
  });
});

describe("everything wrong is said at once", () => {
  test("a repeated unit, an orphan, a wrong tier and a misshapen code together", () => {
    expect(
      found([
        unit("19", null, { from: firstOfTwo }),
        unit("19", null, { from: firstOfTwo }),
        unit("01840", "24", { from: firstOfTwo }),
        unit("01843", "01840", { from: firstOfTwo }),
        unit("1846", "19", { tier: "commune", from: firstOfTwo }),
      ]),
    ).toEqual({
      ok: false,
      codes: [
        "unit.code-wrong units/4/code",
        "unit.duplicate units/1",
        "unit.orphan units/2/parent",
        "unit.wrong-tier units/3/parent",
      ],
    });
  });

  test("validities of one code that overlap", () => {
    const wide = unit("19", null, { from: since, until: plainDate("2030-01-01") });
    expect(
      found([
        wide,
        unit("19", null, { from: plainDate("2021-01-01"), until: plainDate("2022-01-01") }),
        unit("19", null, { from: plainDate("2023-01-01") }),
      ]),
    ).toEqual({
      ok: false,
      codes: ["unit.overlap units/1", "unit.overlap units/2"],
    });
  });

  test("a district after 30/6/2025, a special zone before and a township since", () => {
    expect(
      found([
        unit("06", null),
        unit("058", "06"),
        unit("01840", "058", { kind: "special-zone", ...until }),
        unit("01843", "06", { kind: "township", from: firstOfTwo }),
      ]).codes,
    ).toEqual(["unit.not-in-force units/1", "unit.not-in-force units/2", "unit.not-in-force units/3"]);
  });

  test("a parent that is not valid throughout", () => {
    const units = [
      unit("06", null, { until: plainDate("2022-12-31") }),
      unit("06", null, { from: plainDate("2023-02-01"), ...until }),
      unit("058", "06", until),
      unit("059", "06", { from: plainDate("2019-06-01"), ...until }),
    ];
    expect(createHierarchy(units)).toMatchObject({
      ok: false,
      issues: [
        { code: "unit.parent-gap", params: { from: "2023-01-01", to: "2023-01-31" }, path: ["units", 2, "parent"] },
        { code: "unit.parent-gap", params: { from: "2019-06-01", to: "2019-12-31" } },
        { code: "unit.parent-gap", params: { from: "2023-01-01", to: "2023-01-31" } },
      ],
    });
  });

  test("a parent that ends before its child does", () => {
    expect(createHierarchy([unit("06", null, until), unit("01840", "06", { from: firstOfTwo })])).toMatchObject({
      ok: false,
      issues: [{ code: "unit.parent-gap", params: { from: "2025-07-01", to: null } }],
    });
  });

  test("cycles, which only wrong tiers or agencies can make", () => {
    const agency = (code: string, parent: string) => unit(code, parent, { tier: "agency" });
    expect(found([agency("a:1", "a:2"), agency("a:2", "a:3"), agency("a:3", "a:1")]).codes).toEqual([
      "unit.cycle units/0/parent",
      "unit.cycle units/1/parent",
      "unit.cycle units/2/parent",
    ]);
    expect(found([unit("06", "06")]).codes).toContain("unit.cycle units/0/parent");
  });

  test("parents that swap places from one year to the next are no cycle", () => {
    const agency = (code: string, parent: string, from: string, end: string | null) =>
      unit(code, parent, { tier: "agency", from: plainDate(from), until: end === null ? null : plainDate(end) });
    const units = [
      unit("06", null),
      agency("a:1", "06", "2020-01-01", "2021-12-31"),
      agency("a:2", "a:1", "2020-01-01", "2021-12-31"),
      agency("a:2", "06", "2022-01-01", null),
      agency("a:1", "a:2", "2022-01-01", null),
    ];
    expect(found(units)).toEqual({ ok: true, codes: [] });
  });

  test("an organisation without an end", () => {
    const chain = Array.from({ length: 200 }, (_, i) =>
      unit(`a:${i}`, i === 0 ? "06" : `a:${i - 1}`, { tier: "agency" }),
    );
    expect(found([unit("06", null), ...chain]).codes).toContain("unit.too-deep units/200/parent");
  });

  test("a unit without a parent below others, and an agency of nobody", () => {
    expect(
      found([unit("06", null), unit("01840", null, { from: firstOfTwo }), unit("a:1", null, { tier: "agency" })]).codes,
    ).toEqual(["unit.orphan units/1/parent", "unit.orphan units/2/parent"]);
  });

  test("a kind that does not fit the tier and a validity that ends before it begins", () => {
    expect(
      found([unit("06", null, { kind: "ward" }), unit("08", null, { until: plainDate("2019-01-01") })]).codes,
    ).toEqual(["unit.kind-wrong units/0/kind", "unit.ends-before-it-begins units/1/until"]);
  });

  test("no issue repeats a name or a code of the input", () => {
    const text = JSON.stringify(createHierarchy([unit("0x", "zz", { name: "Nguyễn Văn A", tier: "commune" })]));
    expect(text).not.toMatch(/Nguyễn|0x|zz/u);
  });
});

describe("what is worth knowing is noted", () => {
  test("communes straight under a province before 01/7/2025, once and counted", () => {
    const units = [unit("06", null, until), unit("01834", "06", until), unit("01840", "06", until)];
    expect(createHierarchy(units)).toMatchObject({
      ok: true,
      notes: [{ code: "unit.tier-skipped", params: { tier: "district", count: 2 } }],
    });
  });

  test("a code that nobody uses for a time", () => {
    expect(
      createHierarchy([unit("06", null, { until: plainDate("2025-06-29") }), unit("06", null, { from: firstOfTwo })]),
    ).toMatchObject({
      ok: true,
      notes: [{ code: "unit.gap", params: { from: "2025-06-30", to: "2025-06-30" }, path: ["units", 1] }],
    });
  });

  test("a city's own system is a hierarchy whose top ends with the districts", () => {
    const units = bacKan.slice(1, 5).map((one) => (one.code === "058" ? { ...one, parent: null } : one));
    expect(found([...units, unit("01840", null, { from: firstOfTwo })])).toEqual({ ok: true, codes: [] });
  });
});

describe("links", () => {
  const units = [
    unit("06", null, until),
    unit("24", null, until),
    unit("19", null, { from: firstOfTwo }),
    unit("25", null, { from: firstOfTwo }),
  ];
  const half = { extent: "partial", shares: [{ part: 1, whole: 2 }] } as const;

  test("join a unit that ends on the day before to one that begins on the day", () => {
    const late = plainDate("2025-08-01");
    expect(found(units, [link("06@2020-01-01", "19@2025-07-01"), link("24@2020-01-01", "25@2025-07-01")])).toEqual({
      ok: true,
      codes: [],
    });
    expect(
      found(units, [link("06@2020-01-01", "19@2025-07-01", { on: late }), link("08@2020-01-01", "18@2025-07-01")])
        .codes,
    ).toEqual([
      "succession.end-not-valid successions/0/from",
      "succession.end-not-valid successions/0/to",
      "succession.unknown-unit successions/1/from",
      "succession.unknown-unit successions/1/to",
    ]);
  });

  test("are full alone and partial together", () => {
    expect(
      found(units, [
        link("06@2020-01-01", "19@2025-07-01"),
        link("06@2020-01-01", "25@2025-07-01", half),
        link("24@2020-01-01", "25@2025-07-01", { extent: "partial" }),
      ]).codes,
    ).toEqual(["succession.full-among-others successions/0/extent"]);
    expect(
      found(units, [
        link("06@2020-01-01", "19@2025-07-01"),
        link("24@2020-01-01", "25@2025-07-01", { extent: "partial" }),
      ]),
    ).toEqual({
      ok: true,
      codes: ["succession.partial-alone successions/1/extent"],
    });
  });

  test("are there once, and a unit that nothing succeeded is said to be so", () => {
    expect(
      found(units, [link("06@2020-01-01", "19@2025-07-01"), link("06@2020-01-01", "19@2025-07-01")]).codes,
    ).toContain("succession.duplicate successions/1");
    expect(found(units, [link("06@2020-01-01", "19@2025-07-01")])).toEqual({
      ok: true,
      codes: ["succession.missing units/1"],
    });
    expect(found(units, [link("06@2020-01-01", "19@2025-07-01"), link("24@2020-01-01", null)])).toEqual({
      ok: true,
      codes: [],
    });
  });

  test("declare shares that are whole numbers and sum to one at most, measure by measure", () => {
    const both = (first: Partial<Succession>, second: Partial<Succession>) =>
      found(units, [
        link("06@2020-01-01", "19@2025-07-01", { extent: "partial", ...first }),
        link("06@2020-01-01", "25@2025-07-01", { extent: "partial", ...second }),
        link("24@2020-01-01", null),
      ]).codes;
    expect(both(half, half)).toEqual([]);
    expect(both(half, { shares: [{ part: 2, whole: 3 }] })).toEqual([
      "succession.shares-over-one successions/0/shares",
    ]);
    expect(
      both(
        {
          shares: [
            { part: 1, whole: 2 },
            { part: 2, whole: 3, measure: "people" },
          ],
        },
        half,
      ),
    ).toEqual(["succession.shares-over-one successions/0/shares"]);
    expect(both({ shares: [{ part: 0.5, whole: 1 }] }, { shares: [{ part: 3, whole: 2 }] })).toEqual([
      "succession.share-unreadable successions/0/shares/0",
      "succession.share-unreadable successions/1/shares/0",
    ]);
    expect(found(units, [link("06@2020-01-01", "19@2025-07-01", { shares: [{ part: 1, whole: 1 }] })]).codes).toContain(
      "succession.share-of-full successions/0/shares",
    );
  });

  test("that leave what became of the parent are doubtful", () => {
    const leaving = [...units, unit("01834", "06", until), unit("01840", "25", { from: firstOfTwo })];
    const links = [
      link("06@2020-01-01", "19@2025-07-01"),
      link("24@2020-01-01", "25@2025-07-01"),
      link("01834@2020-01-01", "01840@2025-07-01"),
    ];
    expect(found(leaving, links).codes).toContain("succession.leaves-parents-successors successions/2");
  });
});

describe("hostile input", () => {
  test("100,000 agencies in one chain, and 100,000 validities of one code, are refused within seconds", () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => unit(`a:${i}`, `a:${i + 1}`, { tier: "agency" }));
    expect(createHierarchy(chain).ok).toBe(false);
    const same = Array.from({ length: 100_000 }, () => unit("06", "06"));
    expect(createHierarchy(same).ok).toBe(false);
  }, 20_000);
});

test("100,000 units are built and answered for", () => {
  const villages = Array.from({ length: 96_645 }, (_, i) => {
    const commune = String(10_000 + (i % 3321));
    return unit(`${commune}:thon-${i}`, commune, { from: firstOfTwo });
  });
  const communes = Array.from({ length: 3321 }, (_, i) =>
    unit(String(10_000 + i), String(10 + (i % 34)), { from: firstOfTwo }),
  );
  const provinces = Array.from({ length: 34 }, (_, i) => unit(String(10 + i), null, { from: firstOfTwo }));
  const tree = unwrap(createHierarchy([...villages, ...communes, ...provinces])).on(firstOfTwo);
  expect(tree.size).toBe(100_000);
  expect(tree.level("province").reduce((sum, i) => sum + tree.last(i) - i + 1, 0)).toBe(100_000);
  expect(unwrap(tree.find("10000:thon-3321")).parent).toBe("10000");
}, 20_000);

describe("always", () => {
  const day = (n: number) => plainDate(`${2020 + n}-01-01`);
  /** Agencies under provinces and under one another, each with its own years: any shape and any order of rows. */
  const forests = fc
    .array(fc.record({ parent: fc.nat(20), from: fc.nat(4), years: fc.nat(4) }), { maxLength: 20 })
    .chain((rows) => {
      const units: Unit[] = [unit("06", null, { from: day(0) }), unit("08", null, { from: day(0) })];
      rows.forEach(({ parent, from, years }, i) => {
        const above = units[parent % units.length];
        if (above === undefined) return;
        const first = [day(from), above.from].sort()[1] ?? above.from;
        const last =
          [plainDate(`${2020 + from + years}-12-31`), above.until ?? plainDate("2030-12-31")].sort()[0] ?? null;
        if (last !== null && last >= first)
          units.push(unit(`a:${i}`, above.code, { tier: "agency", from: first, until: last }));
      });
      return fc.shuffledSubarray(units, { minLength: units.length });
    });

  test("pre-order is what walking the parents gives", () => {
    fc.assert(
      fc.property(forests, fc.nat(9), (units, year) => {
        const on = day(year);
        const tree = unwrap(createHierarchy(units)).on(on);
        const valid = units.filter((one) => isValidOn(one, on));
        expect(tree.size).toBe(valid.length);
        const pathTo = (one: Unit): readonly string[] => {
          const parent = valid.find(({ code }) => code === one.parent);
          return parent === undefined ? [one.code] : [...pathTo(parent), one.code];
        };
        for (const one of valid) {
          const i = tree.indexOf(toUnitKey(one));
          const path = pathTo(one);
          expect(tree.path(i).map((up) => tree.at(up).code)).toEqual(path);
          expect(tree.depthOf(i)).toBe(path.length - 1);
          expect(tree.last(i) - i + 1).toBe(valid.filter((other) => pathTo(other).includes(one.code)).length);
          expect(tree.childrenOf(i).map((child) => tree.at(child).code)).toEqual(
            valid
              .filter(({ parent }) => parent === one.code)
              .map(({ code }) => code)
              .sort(),
          );
          for (const other of valid) {
            const shared = path.filter((code) => pathTo(other).includes(code)).at(-1);
            const common = tree.commonAncestor(i, tree.indexOf(toUnitKey(other)));
            expect(common < 0 ? undefined : tree.at(common).code).toBe(shared);
          }
        }
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(forests, (units) => {
        const codes = (rows: readonly Unit[]) => {
          const tree = unwrap(createHierarchy(rows)).on(day(2));
          return Array.from({ length: tree.size }, (_, i) => tree.keyAt(i));
        };
        expect(codes([...units].reverse())).toEqual(codes(units));
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { closedNodes, isClosed } from "./closed-nodes.js";
import { createHierarchy } from "./create-hierarchy.js";
import { fraction, roundFraction } from "./fraction.js";
import { placeOn } from "./place-on.js";
import { rebase } from "./rebase.js";
import { rebasePlan } from "./rebase-plan.js";
import type { Share, Succession } from "./succession.js";
import type { Tier, Unit, UnitKey } from "./unit.js";
import { fromUnitKey, unitKey } from "./unit-key.js";

const source: Source = {
  document: { kind: "resolution", number: "202", year: 2025, symbol: "QH15", issuer: "Quốc hội", issuedOn: null },
  confidence: "primary",
};
const [old, last, first, later, latest] = ["2020-01-01", "2025-06-30", "2025-07-01", "2028-01-01", "2030-01-01"].map(
  plainDate,
) as [Unit["from"], Unit["from"], Unit["from"], Unit["from"], Unit["from"]];
const tierOf: Record<number, Tier> = { 2: "province", 3: "district", 5: "commune" };
const unit = (code: string, parent: string | null, from: Unit["from"], until: Unit["until"] = null): Unit => ({
  code,
  name: `Đơn vị ${code}`,
  tier: tierOf[code.length] ?? (code.includes("thon") ? "village" : "agency"),
  parent,
  from,
  until,
});
const link = (
  from: string,
  to: string | null,
  shares?: readonly Share[],
  extent: "full" | "partial" = shares ? "partial" : "full",
): Succession => ({
  from: unitKey(from),
  to: to === null ? null : unitKey(to),
  on: fromUnitKey(unitKey(to ?? `00@${first}`)).from,
  extent,
  ...(shares && shares.length > 0 ? { shares } : {}),
  source,
});

/** Two provinces become one; of three communes one is merged whole, one is split, and one is moved. */
const units = [
  unit("24", null, old, last),
  unit("27", null, old, last),
  unit("213", "24", old, last),
  unit("256", "27", old, last),
  unit("24:cong-an-tinh", "24", old, last),
  unit("07201", "213", old, last),
  unit("07202", "213", old, last),
  unit("09101", "256", old, last),
  unit("07201:thon-a", "07201", old, last),
  unit("24", null, first),
  unit("07210", "24", first),
  unit("07228", "24", first),
];
const links = (shares?: readonly [readonly Share[], readonly Share[]]) => [
  link("24@2020-01-01", "24@2025-07-01"),
  link("27@2020-01-01", "24@2025-07-01"),
  link("07201@2020-01-01", "07210@2025-07-01"),
  link("07202@2020-01-01", "07210@2025-07-01", shares?.[0] ?? []),
  link("07202@2020-01-01", "07228@2025-07-01", shares?.[1] ?? []),
  link("09101@2020-01-01", "07228@2025-07-01"),
];
const plain = (
  counts: readonly {
    readonly unit: UnitKey;
    readonly count: Parameters<typeof roundFraction>[0];
    readonly estimated: boolean;
  }[],
) =>
  counts.map(
    (cell) => `${cell.unit} ${cell.count.numerator}/${cell.count.denominator}${cell.estimated ? " estimated" : ""}`,
  );
const counts = (given: Readonly<Record<string, number>>) =>
  new Map(Object.entries(given).map(([key, count]) => [unitKey(key), count]));
const forward = { from: last, to: first };

describe("counts on the map after a reform", () => {
  const plan = unwrap(rebasePlan(unwrap(createHierarchy(units, links())), forward));

  test("add where units merged, and stay above where one was split", () => {
    const rebased = unwrap(
      rebase(plan, counts({ "07201@2020-01-01": 100, "07202@2020-01-01": 60, "09101@2020-01-01": 7 })),
    );
    expect(plain(rebased.counts)).toEqual(["07210@2025-07-01 100/1", "07228@2025-07-01 7/1"]);
    expect(rebased.unallocated).toEqual([
      {
        at: "24@2025-07-01",
        from: "07202@2020-01-01",
        count: fraction(60),
        estimated: false,
        candidates: ["07210@2025-07-01", "07228@2025-07-01"],
      },
    ]);
  });

  test("of a district stay, as its own, above what its communes became", () => {
    const { unallocated, counts: reached } = unwrap(rebase(plan, counts({ "213@2020-01-01": 5, "256@2020-01-01": 2 })));
    expect(unallocated.map(({ at, candidates }) => [at, candidates])).toEqual([
      ["24@2025-07-01", ["24@2025-07-01"]],
      ["07228@2025-07-01", ["07228@2025-07-01"]],
    ]);
    expect(reached).toEqual([]);
  });

  test("of an agency or a village that nothing succeeded stay above what its parent became", () => {
    const { unallocated } = unwrap(
      rebase(plan, counts({ "24:cong-an-tinh@2020-01-01": 3, "07201:thon-a@2020-01-01": 4 })),
    );
    expect(unallocated.map(({ at }) => at)).toEqual(["24@2025-07-01", "07210@2025-07-01"]);
  });

  test("a unit no unit of the split touches is closed, and so is the province", () => {
    const closed = closedNodes(plan);
    expect([...closed]).toEqual([1, 0, 0]);
    expect(isClosed(plan, unitKey("24@2025-07-01"))).toBe(true);
    expect(isClosed(plan, unitKey("07210@2025-07-01"))).toBe(false);
    expect(isClosed(plan, unitKey("07201@2020-01-01"))).toBe(false);
  });

  test("units nobody knows and counts that are no whole numbers are refused together, without their values", () => {
    const refused = rebase(plan, counts({ "08999@2020-01-01": 1, "07201@2020-01-01": 1.5 }));
    expect(refused).toEqual({
      ok: false,
      issues: [
        { code: "unit.not-found", path: [0], params: {} },
        { code: "value.wrong-type", path: [1], params: { expected: "integer" } },
      ],
    });
  });
});

describe("declared shares", () => {
  const third = (measure?: string): Share => ({ part: 1, whole: 3, ...(measure === undefined ? {} : { measure }) });

  test("are exact until printed and mark the figure estimated", () => {
    const hierarchy = unwrap(createHierarchy(units, links([[third()], [{ part: 2, whole: 3 }]])));
    const rebased = unwrap(
      rebase(unwrap(rebasePlan(hierarchy, forward)), counts({ "07201@2020-01-01": 100, "07202@2020-01-01": 50 })),
    );
    expect(plain(rebased.counts)).toEqual(["07210@2025-07-01 350/3 estimated", "07228@2025-07-01 100/3 estimated"]);
    expect(rebased.unallocated).toEqual([]);
    expect(rebased.counts.map(({ count }) => roundFraction(count))).toEqual([117, 33]);
  });

  test("that leave something over leave it above", () => {
    const hierarchy = unwrap(createHierarchy(units, links([[third()], []])));
    const rebased = unwrap(rebase(unwrap(rebasePlan(hierarchy, forward)), counts({ "07202@2020-01-01": 50 })));
    expect(plain(rebased.counts)).toEqual(["07210@2025-07-01 50/3 estimated"]);
    expect(rebased.unallocated.map(({ at, count }) => [at, count])).toEqual([["24@2025-07-01", fraction(100, 3)]]);
  });

  test("of one measure are not those of another", () => {
    const hierarchy = unwrap(
      createHierarchy(units, links([[third("people")], [{ part: 2, whole: 3, measure: "people" }]])),
    );
    const people = unwrap(rebasePlan(hierarchy, { ...forward, measure: "people" }));
    const dossiers = unwrap(rebasePlan(hierarchy, { ...forward, measure: "dossiers" }));
    const i = people.from.indexOf(unitKey("07202@2020-01-01"));
    expect([people.estimated[i], dossiers.estimated[i]]).toEqual([1, 0]);
    expect(
      [people.first[i + 1], dossiers.first[i + 1]].map((end, n) => (end ?? 0) - ([people, dossiers][n]?.first[i] ?? 0)),
    ).toEqual([2, 1]);
  });

  test("multiply over two reforms, and what the second cannot allocate stays above its own candidates", () => {
    const twice = unwrap(
      createHierarchy(
        [
          ...units.map((one) => (one.code === "07228" ? { ...one, until: plainDate("2027-12-31") } : one)),
          unit("07229", "24", later),
          unit("07230", "24", later),
        ],
        [
          ...links([[third()], [{ part: 2, whole: 3 }]]),
          link("07228@2025-07-01", "07229@2028-01-01", [{ part: 1, whole: 2 }]),
          link("07228@2025-07-01", "07230@2028-01-01", []),
        ],
      ),
    );
    const rebased = unwrap(
      rebase(unwrap(rebasePlan(twice, { from: last, to: latest })), counts({ "07202@2020-01-01": 30 })),
    );
    expect(plain(rebased.counts)).toEqual(["07210@2025-07-01 10/1 estimated", "07229@2028-01-01 10/1 estimated"]);
    expect(rebased.unallocated).toEqual([
      {
        at: "24@2025-07-01",
        from: "07202@2020-01-01",
        count: fraction(10),
        estimated: true,
        candidates: ["07210@2025-07-01", "07229@2028-01-01", "07230@2028-01-01"],
      },
    ]);
  });

  test("that have no common denominator in safe whole numbers are an issue of the links", () => {
    const fine = [{ part: 1, whole: 9_007_199_254_740_881 }];
    expect(createHierarchy(units, links([fine, [{ part: 1, whole: 3 }]]))).toMatchObject({
      ok: false,
      issues: [{ code: "succession.shares-too-fine", path: ["successions", 3, "shares"] }],
    });
  });

  test("that double at every reform are followed without doubling the work", () => {
    const days = Array.from({ length: 41 }, (_, n) => plainDate(`${2000 + n}-01-01`));
    const pair = (n: number) => [`${10_000 + 2 * n}`, `${10_001 + 2 * n}`] as const;
    const twins = days.flatMap((day, n) => {
      const next = days[n + 1];
      return pair(n).map((code) => unit(code, "24", day, next === undefined ? null : plainDate(`${2000 + n}-12-31`)));
    });
    const halves = days
      .slice(1)
      .flatMap((day, n) =>
        pair(n).flatMap((from) =>
          pair(n + 1).map((to) => link(`${from}@${days[n]}`, `${to}@${day}`, [{ part: 1, whole: 2 }])),
        ),
      );
    const province = { ...unit("24", null, plainDate("2000-01-01")), tier: "province" as const };
    const hierarchy = createHierarchy([province, ...twins], halves);
    const plan = unwrap(rebasePlan(unwrap(hierarchy), { from: plainDate("2000-06-01"), to: plainDate("2040-06-01") }));
    expect([...plan.whole]).toEqual([1, 2, 2]);
    expect([...plan.part]).toEqual([1, 1, 1, 1, 1]);
  });

  test("whose product outgrows safe whole numbers are an issue, not a rounded figure", () => {
    const fine = 9_007_199_254_740_881;
    const twice = createHierarchy(
      [
        ...units.map((one) => (one.code === "07228" ? { ...one, until: plainDate("2027-12-31") } : one)),
        unit("07229", "24", later),
        unit("07230", "24", later),
      ],
      [
        ...links([[{ part: 1, whole: fine }], [{ part: 1, whole: fine }]]),
        link("07228@2025-07-01", "07229@2028-01-01", [{ part: 1, whole: 5 }]),
        link("07228@2025-07-01", "07230@2028-01-01", []),
      ],
    );
    expect(rebasePlan(unwrap(twice), { from: last, to: latest })).toMatchObject({
      ok: false,
      issues: [{ code: "succession.shares-too-fine" }],
    });
  });
});

test("a unit belongs on another day where all of it surely is", () => {
  const hierarchy = unwrap(createHierarchy(units, links()));
  const place = (key: string, on: Unit["from"]) => placeOn(hierarchy, unitKey(key), on);
  expect(place("07201@2020-01-01", last)).toBe("07201@2020-01-01");
  expect(place("07201@2020-01-01", first)).toBe("07210@2025-07-01");
  expect(place("07202@2020-01-01", first)).toBe("24@2025-07-01");
  expect(place("213@2020-01-01", first)).toBe("24@2025-07-01");
  expect(place("07210@2025-07-01", last)).toBe("213@2020-01-01");
  expect(place("07228@2025-07-01", last)).toBeNull();
  expect(place("09999@2020-01-01", first)).toBeNull();
});

describe("the way back", () => {
  const plan = unwrap(rebasePlan(unwrap(createHierarchy(units, links())), { from: first, to: last }));

  test("turns a merge into a split that nobody can allocate", () => {
    const { unallocated } = unwrap(
      rebase(plan, counts({ "07210@2025-07-01": 10, "07228@2025-07-01": 4, "24@2025-07-01": 1 })),
    );
    expect(unallocated.map(({ at, candidates }) => [at, candidates])).toEqual([
      ["213@2020-01-01", ["07201@2020-01-01", "07202@2020-01-01"]],
      [null, ["07202@2020-01-01", "09101@2020-01-01"]],
      [null, ["24@2020-01-01", "27@2020-01-01"]],
    ]);
  });

  test("carries everything to a single predecessor, however it was split", () => {
    const two = [
      unit("24", null, old),
      unit("213", "24", old, last),
      unit("07201", "213", old, last),
      unit("07210", "24", first),
      unit("07228", "24", first),
    ];
    const split = [link("07201@2020-01-01", "07210@2025-07-01", []), link("07201@2020-01-01", "07228@2025-07-01", [])];
    const back = unwrap(rebasePlan(unwrap(createHierarchy(two, split)), { from: first, to: last }));
    expect(
      plain(unwrap(rebase(back, counts({ "07210@2025-07-01": 10, "07228@2025-07-01": 4, "24@2020-01-01": 1 }))).counts),
    ).toEqual(["24@2020-01-01 1/1", "07201@2020-01-01 14/1"]);
  });
});

test("where only a part is accounted for, the rest is above and not in the part", () => {
  const partial = links().filter(({ from, to }) => from !== "07202@2020-01-01" || to === "07210@2025-07-01");
  const plan = unwrap(rebasePlan(unwrap(createHierarchy(units, partial)), forward));
  expect(unwrap(rebase(plan, counts({ "07202@2020-01-01": 60 }))).unallocated.map(({ at }) => at)).toEqual([
    "24@2025-07-01",
  ]);
  expect(isClosed(plan, unitKey("07210@2025-07-01"))).toBe(false);
  expect(isClosed(plan, unitKey("24@2025-07-01"))).toBe(true);
});

test("on the same map nothing moves", () => {
  const plan = unwrap(rebasePlan(unwrap(createHierarchy(units, links())), { from: first, to: latest }));
  expect([...plan.target]).toEqual([0, 1, 2]);
  expect([...plan.part]).toEqual([1, 1, 1]);
});

test("an abolished unit leaves its figure above", () => {
  const gone = [unit("24", null, old), unit("07210", "24", first, plainDate("2027-12-31")), unit("07228", "24", first)];
  const abolished = { ...link("07210@2025-07-01", null), on: later };
  const plan = unwrap(rebasePlan(unwrap(createHierarchy(gone, [abolished])), { from: first, to: latest }));
  expect(unwrap(rebase(plan, counts({ "07210@2025-07-01": 9 }))).unallocated.map(({ at }) => at)).toEqual([
    "24@2020-01-01",
  ]);
});

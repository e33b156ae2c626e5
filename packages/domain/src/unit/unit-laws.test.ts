import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { closedNodes } from "./closed-nodes.js";
import { createHierarchy } from "./create-hierarchy.js";
import { addFractions, type Fraction, fraction, zero } from "./fraction.js";
import type { Hierarchy, Tree } from "./hierarchy.js";
import { rebase, type RebasedCounts } from "./rebase.js";
import { type RebasePlan, rebasePlan } from "./rebase-plan.js";
import type { Succession } from "./succession.js";
import { predecessorsOf, successorsOf } from "./succession-paths.js";
import type { Unit, UnitKey } from "./unit.js";
import { toUnitKey } from "./unit-key.js";

const source: Source = {
  document: { kind: "resolution", number: null, year: null, symbol: null, issuer: null, issuedOn: null },
  confidence: "inferred",
};
const since = plainDate("2020-01-01");
const before = plainDate("2025-06-30");
const on = plainDate("2025-07-01");
const code = (number: number, digits: number) => String(number).padStart(digits, "0");

interface Reform {
  /** The new province of each old province. */
  readonly provinces: readonly number[];
  /** The old province and district (within it) of each old commune. */
  readonly old: readonly { readonly province: number; readonly district: number; readonly to: readonly Target[] }[];
  /** The new province of each new commune. */
  readonly next: readonly number[];
  readonly links: "with shares" | "without shares";
}
interface Target {
  readonly commune: number;
  readonly part: number;
}

/** Three tiers before and two after; every old commune goes to one to three new ones, with shares or without. */
function build({ provinces, old, next, links }: Reform): Hierarchy {
  const open = { from: on, until: null };
  const ended = { from: since, until: before };
  const country: Unit = { code: "VN", name: "Cả nước", tier: "country", parent: null, from: since, until: null };
  const unit = (code: string, tier: Unit["tier"], parent: string, during: Pick<Unit, "from" | "until">): Unit => ({
    code,
    name: code,
    tier,
    parent,
    ...during,
  });
  const districts = [...new Set(old.map(({ province, district }) => province * 10 + district))];
  const units = [
    country,
    ...provinces.map((_, p) => unit(code(p, 2), "province", "VN", ended)),
    ...districts.map((d) => unit(code(d, 3), "district", code(Math.floor(d / 10), 2), ended)),
    ...old.map(({ province, district }, c) => unit(code(c, 5), "commune", code(province * 10 + district, 3), ended)),
    ...[...new Set([...provinces, ...next])].map((p) => unit(code(p, 2), "province", "VN", open)),
    ...next.map((p, c) => unit(code(c, 5), "commune", code(p, 2), open)),
  ];
  const link = (from: string, to: string): Pick<Succession, "from" | "to" | "on" | "source"> => ({
    from: toUnitKey({ code: from, from: since }),
    to: toUnitKey({ code: to, from: on }),
    on,
    source,
  });
  const successions = [
    ...provinces.map((p, o): Succession => ({ ...link(code(o, 2), code(p, 2)), extent: "full" })),
    ...old.flatMap(({ to }, o) => {
      const whole = to.reduce((sum, { part }) => sum + part, 1);
      return to.map(({ commune, part }): Succession => {
        const one = link(code(o, 5), code(commune, 5));
        if (to.length === 1) return { ...one, extent: "full" };
        return { ...one, extent: "partial", ...(links === "with shares" && { shares: [{ part, whole }] }) };
      });
    }),
  ];
  return unwrap(createHierarchy(units, successions));
}

/** Reforms in which communes go anywhere, or stay inside what became of their province. */
const reforms = (crossing: "anywhere" | "inside") =>
  fc
    .record({
      provinces: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
      old: fc.array(
        fc.record({
          province: fc.nat(3),
          district: fc.nat(1),
          to: fc.uniqueArray(fc.record({ commune: fc.nat(30), part: fc.nat(9) }), {
            selector: ({ commune }) => commune,
            minLength: 1,
            maxLength: 3,
          }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      next: fc.array(fc.nat(2), { minLength: 1, maxLength: 8 }),
      links: fc.constantFrom("with shares" as const, "without shares" as const),
    })
    .map(({ provinces, old, next, links }): Reform => {
      // Every new province has at least one commune, so that whatever stays inside has somewhere to go.
      const everywhere = [...new Set([...provinces, ...next])];
      const communes = [...next, ...everywhere];
      return {
        provinces,
        next: communes,
        links,
        old: old.map(({ province, district, to }) => {
          const p = province % provinces.length;
          const allowed = communes.flatMap((q, c) => (crossing === "anywhere" || q === provinces[p] ? [c] : []));
          const targets = new Map(to.map(({ commune, part }) => [allowed[commune % allowed.length] ?? 0, part]));
          return { province: p, district, to: [...targets].map(([commune, part]) => ({ commune, part })) };
        }),
      };
    });

const counted = (reform: Reform, seed: number) => reform.old.map((_, i) => ((i + 1) * 7919 + seed) % 1000);
const communeKey = (i: number) => toUnitKey({ code: code(i, 5), from: since });
const asCounts = (counts: readonly number[]) => new Map(counts.map((count, i) => [communeKey(i), count]));

const sum = (fractions: readonly Fraction[]) => fractions.reduce(addFractions, zero);

/** Every unit's count with all below it, what stays unallocated inside it included. */
function rolledUp(tree: Tree, { counts, unallocated }: RebasedCounts): Fraction[] {
  const sums = Array.from({ length: tree.size }, () => zero);
  const add = (key: UnitKey | null, count: Fraction) => {
    const i = key === null ? -1 : tree.indexOf(key);
    if (i >= 0) sums[i] = addFractions(sums[i] ?? zero, count);
  };
  for (const { unit, count } of counts) add(unit, count);
  for (const { at, count } of unallocated) add(at, count);
  for (let i = tree.size - 1; i > 0; i--) {
    const parent = tree.parentOf(i);
    if (parent >= 0) sums[parent] = addFractions(sums[parent] ?? zero, sums[i] ?? zero);
  }
  return sums;
}

const planOf = (hierarchy: Hierarchy): RebasePlan => unwrap(rebasePlan(hierarchy, { from: before, to: on }));

describe("always", () => {
  test("the country's total is unchanged, splits across provinces included, there and back", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), (reform, seed) => {
        const hierarchy = build(reform);
        const counts = counted(reform, seed);
        const total = fraction(counts.reduce((a, b) => a + b, 0));
        const there = unwrap(rebase(planOf(hierarchy), asCounts(counts)));
        expect(rolledUp(hierarchy.on(on), there)[0]).toEqual(total);
        if (reform.links === "with shares") return;
        const onTheWay = new Map<UnitKey, number>();
        for (const { unit, count } of there.counts) onTheWay.set(unit, Number(count.numerator));
        for (const { at, count } of there.unallocated) {
          if (at !== null) onTheWay.set(at, (onTheWay.get(at) ?? 0) + Number(count.numerator));
        }
        const back = unwrap(rebase(unwrap(rebasePlan(hierarchy, { from: on, to: before })), onTheWay));
        expect(rolledUp(hierarchy.on(before), back)[0]).toEqual(total);
      }),
    );
  });

  test("there and back a unit that was only renamed has what it had", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), (reform, seed) => {
        const hierarchy = build(reform);
        const counts = counted(reform, seed);
        const there = unwrap(rebase(planOf(hierarchy), asCounts(counts)));
        reform.old.forEach(({ to }, i) => {
          const target = toUnitKey({ code: code(to[0]?.commune ?? 0, 5), from: on });
          if (to.length > 1 || hierarchy.linksTo(target).length > 1) return;
          const now = there.counts.find(({ unit }) => unit === target)?.count ?? zero;
          const back = unwrap(
            rebase(unwrap(rebasePlan(hierarchy, { from: on, to: before })), new Map([[target, Number(now.numerator)]])),
          );
          expect(back.counts).toEqual([{ unit: communeKey(i), count: fraction(counts[i] ?? 0), estimated: false }]);
          expect(back.unallocated).toEqual([]);
        });
      }),
    );
  });

  test("a closed unit is the sum of its predecessors", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), (reform, seed) => {
        const hierarchy = build(reform);
        const counts = counted(reform, seed);
        const plan = planOf(hierarchy);
        const sums = rolledUp(plan.to, unwrap(rebase(plan, asCounts(counts))));
        const closed = closedNodes(plan);
        for (let i = 0; i < plan.to.size; i++) {
          const inside = (target: Target) => {
            const j = plan.to.indexOf(toUnitKey({ code: code(target.commune, 5), from: on }));
            return i <= j && j <= plan.to.last(i);
          };
          const sides = reform.old.map(({ to }) => ({ some: to.some(inside), all: to.every(inside) }));
          expect(closed[i] === 1, plan.to.keyAt(i)).toBe(sides.every(({ some, all }) => some === all));
          if (closed[i] !== 1) continue;
          const predecessors = counts.filter((_, o) => sides[o]?.some);
          expect(sums[i]).toEqual(fraction(predecessors.reduce((a, b) => a + b, 0)));
        }
      }),
    );
  });

  test("where nothing crosses a province, rebase then roll up is roll up then rebase", () => {
    fc.assert(
      fc.property(reforms("inside"), fc.nat(999), (reform, seed) => {
        const hierarchy = build(reform);
        const counts = counted(reform, seed);
        const plan = planOf(hierarchy);
        const rebasedFirst = rolledUp(plan.to, unwrap(rebase(plan, asCounts(counts))));
        const provinceSums = new Map(
          reform.provinces.map((_, p) => [
            toUnitKey({ code: code(p, 2), from: since }),
            counts.filter((_count, c) => reform.old[c]?.province === p).reduce((a, b) => a + b, 0),
          ]),
        );
        const rolledFirst = rolledUp(plan.to, unwrap(rebase(plan, provinceSums)));
        for (const i of [0, ...plan.to.level("province")]) expect(rebasedFirst[i]).toEqual(rolledFirst[i]);
      }),
    );
  });

  test("where something crosses, the two differ by what crosses and no more", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), (reform, seed) => {
        const hierarchy = build(reform);
        const plan = planOf(hierarchy);
        const counts = counted(reform, seed);
        const { counts: reached, unallocated } = unwrap(rebase(plan, asCounts(counts)));
        const sums = rolledUp(plan.to, { counts: reached, unallocated });
        // What every unit lacks of the counts that touch it is named above it, or was allocated elsewhere by a share.
        for (const i of plan.to.level("province")) {
          const touching = [...asCounts(counts)].filter(([key]) => {
            const s = plan.from.indexOf(key);
            return [...plan.candidate.subarray(plan.candidateFirst[s], plan.candidateFirst[s + 1])].some(
              (j) => i <= j && j <= plan.to.last(i),
            );
          });
          const keys = new Set(touching.map(([key]) => key));
          const above = unallocated.filter(({ at, from }) => keys.has(from) && !within(plan.to, i, at));
          const elsewhere = touching.map(([key, count]) => {
            const alone = unwrap(rebase(plan, new Map([[key, count]])));
            return sum(alone.counts.filter(({ unit }) => !within(plan.to, i, unit)).map((cell) => cell.count));
          });
          const all = fraction(touching.reduce((total, [, count]) => total + count, 0));
          expect(sum([sums[i] ?? zero, ...above.map(({ count }) => count), ...elsewhere])).toEqual(all);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("the rebase of a sum is the sum of the rebases, shares exact", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), fc.nat(999), (reform, a, b) => {
        const plan = planOf(build(reform));
        const [x, y] = [counted(reform, a), counted(reform, b)];
        const both = x.map((count, i) => count + (y[i] ?? 0));
        const [ofX = [], ofY = [], ofBoth = []] = [x, y, both].map((counts) =>
          rolledUp(plan.to, unwrap(rebase(plan, asCounts(counts)))),
        );
        expect(ofBoth).toEqual(ofX.map((one, i) => addFractions(one, ofY[i] ?? zero)));
      }),
    );
  });

  test("commune to district to province is commune to province", () => {
    fc.assert(
      fc.property(reforms("anywhere"), fc.nat(999), (reform, seed) => {
        const tree = build(reform).on(before);
        const counts = counted(reform, seed);
        const own = asCounts(counts);
        const byParents = Array.from({ length: tree.size }, (_, i) => own.get(tree.keyAt(i)) ?? 0);
        for (let i = tree.size - 1; i > 0; i--) {
          const parent = tree.parentOf(i);
          byParents[parent] = (byParents[parent] ?? 0) + (byParents[i] ?? 0);
        }
        for (const p of tree.level("province")) {
          const straight = tree.level("commune").filter((i) => p <= i && i <= tree.last(p));
          expect(byParents[p]).toBe(straight.reduce((total, i) => total + (own.get(tree.keyAt(i)) ?? 0), 0));
        }
      }),
    );
  });

  test("parts of every unit sum to its whole, and candidates are its successors", () => {
    fc.assert(
      fc.property(reforms("anywhere"), (reform) => {
        const hierarchy = build(reform);
        const plan = planOf(hierarchy);
        for (let i = 0; i < plan.from.size; i++) {
          const parts = plan.part.subarray(plan.first[i], plan.first[i + 1]);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(plan.whole[i]);
        }
        for (const i of plan.from.level("commune")) {
          const candidates = plan.candidate.subarray(plan.candidateFirst[i], plan.candidateFirst[i + 1]);
          const heirs = successorsOf(hierarchy, plan.from.keyAt(i), on);
          expect([...candidates].map((j) => plan.to.keyAt(j)).sort()).toEqual(heirs.map(({ unit }) => unit));
          for (const { unit, extent } of heirs) {
            expect(predecessorsOf(hierarchy, unit, before)).toContainEqual({ unit: plan.from.keyAt(i), extent });
          }
        }
      }),
    );
  });
});

function within(tree: Tree, i: number, key: UnitKey | null): boolean {
  const j = key === null ? -1 : tree.indexOf(key);
  return i <= j && j <= tree.last(i);
}

describe("a country of the real shape, generated", () => {
  const [oldProvinces, newProvinces, oldCommunes, newCommunes, splits] = [63, 34, 10_047, 3316, 460];
  // 29 new provinces are of two old ones, 5 of one; new commune c lies in province c % 34.
  const provinces = Array.from({ length: oldProvinces }, (_, p) => p % newProvinces);
  const reform: Reform = {
    provinces,
    next: Array.from({ length: newCommunes }, (_, c) => c % newProvinces),
    links: "without shares",
    old: Array.from({ length: oldCommunes }, (_, c) => {
      const commune = c % newCommunes;
      const province = commune % newProvinces;
      const second = { commune: (commune + newProvinces) % newCommunes, part: 1 };
      const stays = second.commune % newProvinces === province;
      return {
        province: c % 2 === 0 && province + newProvinces < oldProvinces ? province + newProvinces : province,
        district: Math.floor(c / newCommunes),
        to: [{ commune, part: 1 }, ...(c < splits && stays ? [second] : [])],
      };
    }),
  };
  const hierarchy = build(reform);
  const plan = planOf(hierarchy);

  test("10,047 communes become 3,316, and only the 460 that were split leave something above, at their province", () => {
    expect(plan.from.level("commune")).toHaveLength(oldCommunes);
    expect(plan.to.level("commune")).toHaveLength(newCommunes);
    const above = plan.from
      .level("commune")
      .flatMap((i) => (plan.unallocated[plan.first[i] ?? 0] === 1 ? [plan.target[plan.first[i] ?? 0] ?? -1] : []));
    expect(above).toHaveLength(splits);
    expect(new Set(above.map((i) => plan.to.at(i).tier))).toEqual(new Set(["province"]));
  });

  test("every province is closed, and a commune is unless a split touches it", () => {
    const touched = new Set(reform.old.flatMap(({ to }) => (to.length > 1 ? to.map(({ commune }) => commune) : [])));
    const closed = closedNodes(plan);
    expect(plan.to.level("province").every((i) => closed[i] === 1)).toBe(true);
    expect(plan.to.level("commune").filter((i) => closed[i] === 1)).toHaveLength(newCommunes - touched.size);
  });

  test("its figures are the sums of the old ones in every province", () => {
    const counts = counted(reform, 1);
    const sums = rolledUp(plan.to, unwrap(rebase(plan, asCounts(counts))));
    for (const i of plan.to.level("province")) {
      const p = Number(plan.to.at(i).code);
      const expected = counts
        .filter((_, c) => provinces[reform.old[c]?.province ?? -1] === p)
        .reduce((a, b) => a + b, 0);
      expect(sums[i]).toEqual(fraction(expected));
    }
  });
});

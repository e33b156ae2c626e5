import { codeLists, indicators, measures, outlines } from "@de-an-06/catalogue";
import {
  auditText,
  createHierarchy,
  fillOutline,
  type Observation,
  period,
  plainDate,
  printMarkdown,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import fc from "fast-check";
import { expect, test } from "vitest";

const ward = unitKey("01840@2025-07-01");
const unit = { code: "01840", name: "Phường Đức Xuân", tier: "commune", parent: null, from: plainDate("2025-07-01"), until: null } as const; // prettier-ignore
const hierarchy = unwrap(createHierarchy([unit]));
const [sixMonths] = outlines;

/** Whatever counts a unit may report: a part never above its whole. */
const pair = fc.tuple(fc.nat(40_000), fc.nat(40_000)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const codesOf = (dimension: string) => codeLists.find((list) => list.dimension === dimension)?.codes ?? [];

const rows = fc
  .record({
    services: fc.array(pair, { minLength: 30, maxLength: 30 }),
    groups: fc.array(fc.nat(900), { minLength: 4, maxLength: 4 }),
    data: fc.array(pair, { minLength: 9, maxLength: 9 }),
    cards: pair,
    training: pair,
  })
  .map(({ services, groups, data, cards, training }): readonly Observation[] => {
    const half = period("2026-H1", "reporting");
    const row = (counts: Observation["counts"], at: Observation["at"] = {}): Observation => ({ unit: ward, period: half, at, counts }); // prettier-ignore
    return [
      ...codesOf("service").flatMap(({ code, parent = "" }, n) => {
        const [resolved, received] = services[n] ?? [];
        return resolved === undefined || received === undefined
          ? []
          : [
              row(
                { "dossiers.received": received, "dossiers.resolved": resolved },
                { service: code, "service-list": parent },
              ),
            ];
      }),
      ...codesOf("group-level").flatMap(({ code }, n) =>
        row({ "groups.total": groups[n] ?? null }, { "group-level": code }),
      ),
      ...codesOf("subject-group").flatMap(({ code }, n) => {
        const [cleaned, records] = data[n] ?? [];
        return cleaned === undefined || records === undefined
          ? []
          : [row({ "data.cleaned": cleaned, "data.records": records }, { "subject-group": code })];
      }),
      { ...row({ "cards.returned": cards[0], "cards.received": cards[1] }), period: period("2026-H1", "civil") },
      row({ "training.completed": training[0], "training.registered": training[1] }, { course: "mooc" }),
    ];
  });

const printed = (given: readonly Observation[]): string => {
  if (sixMonths === undefined) throw new Error("no outline");
  const input = { unit: ward, period: period("2026-H1", "reporting"), rows: given, hierarchy, measures, indicators, codeLists }; // prettier-ignore
  return printMarkdown(unwrap(fillOutline(sixMonths, input)));
};

test("an audit of a report printed from the indicators has no finding, whatever the figures", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { claims, crossChecks } = auditText(printed(given));
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.filter(({ verdict }) => verdict !== "consistent" && verdict !== "cannot-check")).toEqual([]);
      expect(crossChecks.filter(({ level }) => level === "finding")).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("one figure of the printed report changed is found", () => {
  fc.assert(
    fc.property(
      rows.filter((given) => /(\d+)\/\d+ thẻ, đạt [1-9]\d?,\d+%/u.test(printed(given))),
      (given) => {
        const wrong = printed(given).replace(/(thẻ, đạt )([1-9])/u, (_, before: string, digit: string) => before + String((Number(digit) % 9) + 1)); // prettier-ignore
        const { summary } = auditText(wrong);
        expect(summary.inconsistent).toBe(1);
      },
    ),
    { numRuns: 10 },
  );
});

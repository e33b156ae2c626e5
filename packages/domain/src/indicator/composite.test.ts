import { expect, test } from "vitest";
import { decimal } from "../number/decimal.js";
import { figure } from "../number/figure.js";
import { checkComposite } from "./check-composite.js";
import { type Composite, type CompositePart, scoreComposite } from "./composite.js";

const part = (indicator: string, most: string, rest: Partial<CompositePart> = {}): CompositePart => ({
  indicator,
  most: decimal(most),
  threshold: decimal("100"),
  noActivity: "zero",
  ...rest,
});
const index = (...parts: CompositePart[]): Composite => ({
  id: "i",
  name: "Bộ chỉ số",
  version: "1",
  parts,
  source: {
    document: { kind: "decision", number: "1", year: null, symbol: "QĐ", issuer: null, issuedOn: null },
    confidence: "secondary",
  },
});
const scoreOf = (parts: CompositePart[], figures: Parameters<typeof scoreComposite>[1]) =>
  scoreComposite(index(...parts), figures);

test("six group scores add up to what was printed: 13.2 + 18.4 + 7.7 + 7.6 + 17.6 + 15.6 = 80.1", () => {
  const groups: [string, string, number][] = [
    ["a", "18", 132],
    ["b", "20", 184],
    ["c", "12", 77],
    ["d", "10", 76],
    ["e", "18", 176],
    ["f", "22", 156],
  ];
  const figures = Object.fromEntries(groups.map(([id, most, tenths]) => [id, figure(tenths, Number(most) * 10)]));
  expect(
    scoreOf(
      groups.map(([id, most]) => part(id, most)),
      figures,
    ),
  ).toMatchObject({ score: { units: 8010, decimals: 2 }, of: { units: 10000, decimals: 2 } });
});

test("the threshold earns the most, half of it half, and more no more", () => {
  const online = part("online", "6", { threshold: decimal("50") });
  expect(scoreOf([online], { online: figure(50, 100) }).score.units).toBe(600);
  expect(scoreOf([online], { online: figure(25, 100) }).score.units).toBe(300);
  expect(scoreOf([online], { online: figure(99, 100) }).score.units).toBe(600);
});

test("where less is better the threshold and less earns the most, and nothing is earned from the other end on", () => {
  const late = part("late", "10", { threshold: decimal("5"), nothingFrom: decimal("20") });
  const score = (n: number, d: number) => scoreOf([late], { late: figure(n, d) }).score.units;
  expect([score(0, 100), score(5, 100), score(125, 1000), score(20, 100), score(50, 100)]).toEqual([
    1000, 1000, 500, 0, 0,
  ]);
  const none = part("late", "10", { threshold: decimal("0"), nothingFrom: decimal("12.5") });
  expect(scoreOf([none], { late: figure(1, 16) }).score.units).toBe(500);
});

test("a composite is held against the direction of its indicators", () => {
  const indicators = [
    { id: "late", better: "lower" },
    { id: "online", better: "higher" },
  ] as const;
  const nothingFrom = decimal("200");
  const codes = (...parts: CompositePart[]) => {
    const checked = checkComposite(index(...parts), indicators);
    return checked.ok ? [] : checked.issues.map(({ code, path }) => [code, path[1]]);
  };
  expect(codes(part("late", "1", { nothingFrom }), part("online", "1"))).toEqual([]);
  expect(codes(part("late", "1"), part("online", "1", { nothingFrom }), part("odd", "1"))).toEqual([
    ["composite.nothing-from-missing", 0],
    ["composite.higher-is-better", 1],
    ["composite.unknown-indicator", 2],
  ]);
});

test("a part is rounded half away from zero", () => {
  expect(scoreOf([part("x", "2")], { x: figure(1, 16) }).score.units).toBe(13);
});

test("no activity earns what the index says; not reported has no score and is not in what could be earned", () => {
  const parts = [part("a", "6", { noActivity: "most" }), part("b", "4", { noActivity: "left-out" }), part("c", "2")];
  const found = scoreOf(parts, { a: figure(0, 0), b: figure(0, 0), c: figure(0, 0) });
  expect([found.score.units, found.of.units]).toEqual([600, 800]);
  expect(scoreOf(parts, { a: figure(0, 0) }).parts.map(({ score }) => score?.units ?? null)).toEqual([600, null, null]);
});

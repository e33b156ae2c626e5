import { expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { decimal } from "../number/decimal.js";
import { unitKey } from "../unit/unit-key.js";
import { type Target, targetFor } from "./target.js";

const target = (id: string, rest: Partial<Target> = {}): Target => ({
  id,
  indicator: "online",
  comparator: ">=",
  comparatorPrinted: true,
  percent: decimal("50"),
  scope: {},
  from: plainDate("2022-01-01"),
  until: null,
  dueOn: null,
  source: {
    document: { kind: "letter", number: "2480", year: null, symbol: "UBND-VHTT", issuer: null, issuedOn: null },
    confidence: "primary",
  },
  ...rest,
});
const query = {
  indicator: "online",
  tier: "commune" as const,
  path: [unitKey("27@2015-01-01"), unitKey("256@2015-01-01"), unitKey("09163@2015-01-01")],
  day: plainDate("2022-11-30"),
};

test("the narrowest scope counts", () => {
  const targets = [
    target("country"),
    target("city", { scope: { within: "256" } }),
    target("province", { scope: { within: "27" } }),
  ];
  expect(targetFor(targets, query)?.id).toBe("city");
});

test("another province's target does not bind, nor another level's", () => {
  expect(targetFor([target("24", { scope: { within: "24" } })], query)).toBeNull();
  expect(targetFor([target("districts", { scope: { tiers: ["district"] } })], query)).toBeNull();
  expect(targetFor([target("communes", { scope: { tiers: ["commune"] } })], query)?.id).toBe("communes");
});

test("only what is in force on the day counts, and a superseded target no longer", () => {
  const old = target("old");
  const young = target("young", { from: plainDate("2022-11-01"), supersedes: "old", until: plainDate("2023-12-31") });
  expect(targetFor([old, young], query)?.id).toBe("young");
  expect(targetFor([old, young], { ...query, day: plainDate("2022-10-31") })?.id).toBe("old");
  expect(targetFor([old, young], { ...query, day: plainDate("2024-01-01") })?.id).toBe("old");
});

test("another indicator's target is not taken", () => {
  expect(targetFor([target("x", { indicator: "resolved" })], query)).toBeNull();
});

import {
  checkIdentities,
  checkIndicator,
  createHierarchy,
  formatPercent,
  type Identity,
  period,
  plainDate,
  readsOf,
  rollUp,
  targetFor,
  toObservations,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { codeLists } from "./code-lists.js";
import { documents } from "./documents.js";
import { identities } from "./identities.js";
import { indicators } from "./indicators.js";
import { measures } from "./measures.js";
import { targets } from "./targets.js";

const known = new Set<string>(Object.keys(measures));

test.each(indicators)("$id reads measures and dimensions there are, of one axis on each side", (indicator) => {
  expect(checkIndicator(indicator, measures)).toEqual([]);
});

test("every measure cites a document of the catalogue and is plain data", () => {
  const cited = new Set<unknown>(Object.values(documents));
  for (const measure of Object.values(measures)) expect(cited.has(measure.source?.document)).toBe(true);
  expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
});

test("every measure is in an indicator or an identity, or is a count that stands for itself", () => {
  const sidesOf = (identity: Identity) =>
    identity.kind === "equal"
      ? [identity.left, identity.right]
      : identity.kind === "at-most"
        ? [identity.part, identity.whole]
        : [identity.measure];
  const read = readsOf(
    ...indicators.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    ...identities.flatMap(sidesOf),
  ).measures;
  expect([...read].filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !read.has(id)).sort()).toEqual([
    "cards.not-collected",
    "documents.guiding",
    "groups.members",
    "groups.total",
    "outreach.events",
    "outreach.people",
    "support-points.total",
    "training.classes",
  ]);
});

test("every dimension of a measure has one list of codes, and every list is of a dimension in use", () => {
  const used = new Set(Object.values(measures).flatMap(({ dimensions = [] }) => dimensions));
  expect(codeLists.map(({ dimension }) => dimension).sort()).toEqual([...used].sort());
  for (const { codes } of codeLists) {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    expect(new Set(codes.map(({ name }) => name)).size).toBe(codes.length);
  }
});

test("codes that an indicator picks are in the list of their dimension", () => {
  const picked = [...JSON.stringify(indicators).matchAll(/"at":\{"([^"]+)":"([^"]+)"\}/gu)];
  expect(picked.length).toBeGreaterThan(5);
  for (const [, dimension, code] of picked) {
    const list = codeLists.find((one) => one.dimension === dimension);
    expect(
      list?.codes.some((entry) => entry.code === code),
      `${dimension}=${code}`,
    ).toBe(true);
  }
});

test.each([
  ["indicator", indicators],
  ["identity", identities],
  ["target", targets],
])("no %s has an id twice", (_, table) => {
  const ids = table.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("targets", () => {
  test("the documents print twenty-two: four, five, eight, four and one", () => {
    const count = (start: string) => targets.filter(({ id }) => id.startsWith(start)).length;
    expect(["quang-ngai", "bac-ninh", "bac-giang-2023", "bac-giang-city", "bac-kan"].map(count)).toEqual([
      4, 5, 8, 4, 1,
    ]);
    expect(targets).toHaveLength(22);
  });

  test.each(targets)("$id aims at an indicator there is", ({ indicator }) => {
    expect(indicators.filter(({ id }) => id === indicator)).toHaveLength(1);
  });

  test("comparators are those in print; a bare percentage says it is bare", () => {
    const printed = targets.filter(({ comparatorPrinted }) => comparatorPrinted);
    expect(printed.map(({ id, comparator, percent }) => `${id} ${comparator} ${percent.units}`)).toEqual([
      "bac-ninh-2022-received >= 50",
      "bac-ninh-2022-resolved >= 50",
      "bac-ninh-2022-points >= 100",
      "bac-giang-2023-services > 90",
      "bac-giang-2023-resolved > 60",
      "bac-giang-2023-health-facilities >= 80",
    ]);
    expect(
      targets.filter(({ comparatorPrinted }) => !comparatorPrinted).every(({ comparator }) => comparator === ">="),
    ).toBe(true);
  });

  test("the two 50 % of the city of Bắc Ninh are kept apart, and end with November 2022", () => {
    const path = [unitKey("27@2008-08-01"), unitKey("256@2008-08-01"), unitKey("09163@2008-08-01")];
    const find = (indicator: string, day: string) =>
      targetFor(targets, { indicator, tier: "commune", path, day: plainDate(day) });
    expect(find("online-of-received", "2022-11-30")).toMatchObject({
      id: "bac-ninh-2022-received",
      dueOn: "2022-11-30",
    });
    expect(find("online-of-resolved", "2022-11-30")).toMatchObject({
      id: "bac-ninh-2022-resolved",
      dueOn: "2022-11-30",
    });
    expect(find("online-of-received", "2022-10-31")).toBeNull();
  });

  test("what was asked of Bắc Giang under code 24 does not bind Bắc Ninh, which has the code since 01/7/2025", () => {
    const query = { indicator: "online-of-resolved", tier: "province" as const, path: [unitKey("24@2025-07-01")] };
    expect(targetFor(targets, { ...query, day: plainDate("2025-12-14") })).toBeNull();
  });

  test("confidential documents are left out in the words of the text", () => {
    expect(
      targets.filter(({ exclusion }) => exclusion === "trừ văn bản mật").map(({ indicator }) => indicator),
    ).toEqual(["documents-signed"]);
  });
});

describe("rolled up", () => {
  const city: Unit = {
    code: "058",
    name: "Thành phố Bắc Kạn",
    tier: "district",
    parent: null,
    from: plainDate("2015-03-11"),
    until: plainDate("2025-06-30"),
  };
  const hierarchy = unwrap(createHierarchy([city]));
  const unit = unitKey("058@2015-03-11");
  const half = period("2024-H1", "reporting");

  test("the share of essential services counts the services of its own list only", () => {
    const row = (service: string, list: string, received: number) => ({
      unit,
      period: half,
      at: { service, "service-list": list },
      counts: { "dossiers.received": received },
    });
    const observations = unwrap(
      toObservations(
        [row("qd06-01", "qd06", 0), row("qd06-03", "qd06", 1093), row("qd422-cooperative", "qd422", 15)],
        measures,
        hierarchy,
      ),
    );
    const cube = unwrap(
      rollUp(observations, {
        hierarchy,
        on: plainDate("2024-06-14"),
        measures,
        indicators: indicators.filter(({ id }) => id.endsWith("services-with-dossiers")),
        window: half,
      }),
    );
    const print = (indicator: string) =>
      formatPercent(cube.cell({ unit, indicator })?.figure ?? { state: "not-reported" });
    expect(print("essential-services-with-dossiers")).toBe("50,00%");
    expect(print("services-with-dossiers")).toBe("66,67%");
  });

  test("the survey forms of Bắc Kạn break two identities, its identity cards none", () => {
    const counts = {
      "surveys.handed-out": 1788,
      "surveys.handed-over": 1832,
      "surveys.updated": 1058,
      "surveys.remaining": 744,
      "cards.received": 27789,
      "cards.returned": 27785,
      "cards.not-returned": 4,
    };
    const observations = unwrap(toObservations([{ unit, period: half, counts }], measures, hierarchy));
    expect(checkIdentities(observations, identities).map(({ identity, difference }) => [identity, difference])).toEqual(
      [
        ["surveys", 30],
        ["surveys.handed-over", 44],
      ],
    );
  });
});

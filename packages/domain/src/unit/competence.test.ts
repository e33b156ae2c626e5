import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { byCompetence, type Competence, isCompetent } from "./competence.js";
import { type StandingAgency, standingAgencyOf, standsFor } from "./standing-agency.js";
import type { Tier } from "./unit.js";

const source: Source = {
  document: {
    kind: "report",
    number: null,
    year: null,
    symbol: null,
    issuer: "UBND thành phố Bắc Kạn",
    issuedOn: null,
  },
  confidence: "primary",
};
const since = plainDate("2022-01-06");
const lastOfDistricts = plainDate("2025-06-30");
const row = (service: number, tiers: readonly Tier[], more: Partial<Competence> = {}): Competence => ({
  service: `essential-${service}`,
  tiers,
  from: since,
  until: lastOfDistricts,
  source,
  ...more,
});
/** The 25 services by their places in the list, as the city's report of June 2024 parts them. */
const ofCity = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 18, 19, 24, 25];
const rows = Array.from({ length: 25 }, (_, i) => i + 1).map((service) =>
  row(service, ofCity.includes(service) ? ["province", "district"] : ["province"]),
);
const services = (numbers: readonly number[]) => numbers.map((number) => `essential-${number}`);
const bacKan = { code: "058", tier: "district" } as const;
const reportDay = plainDate("2024-06-14");

describe("competence", () => {
  test("8 of the 11 police services and 9 of the 14 others are the city's of Bắc Kạn; the rest is not applicable", () => {
    const police = byCompetence(rows, {
      services: services([1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14]),
      unit: bacKan,
      on: reportDay,
    });
    expect([police.own.length, police.notApplicable, police.unknown.length]).toEqual([8, services([12, 13, 14]), 0]);
    const others = byCompetence(rows, {
      services: services([9, 10, 11, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]),
      unit: bacKan,
      on: reportDay,
    });
    expect([others.own.length, others.notApplicable, others.unknown.length]).toEqual([
      9,
      services([17, 20, 21, 22, 23]),
      0,
    ]);
  });

  test("nobody can tell for a day or a service without a row", () => {
    expect(isCompetent(rows, { service: "essential-3", unit: bacKan, on: plainDate("2025-07-01") })).toBeNull();
    expect(byCompetence(rows, { services: ["essential-99"], unit: bacKan, on: reportDay }).unknown).toEqual([
      "essential-99",
    ]);
  });

  test("may be given to some units alone, and several rows of a service add up", () => {
    const given = [row(9, ["district"], { units: ["058"] }), row(9, ["commune"])];
    const ask = (code: string, tier: Tier) =>
      isCompetent(given, { service: "essential-9", unit: { code, tier }, on: reportDay });
    expect([ask("058", "district"), ask("213", "district"), ask("01834", "commune"), ask("06", "province")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("a standing agency", () => {
  const standing = (of: string, agency: string, from: string, until: string | null): StandingAgency => ({
    of,
    agency,
    from: plainDate(from),
    until: until === null ? null : plainDate(until),
    source,
  });
  const rows = [
    standing("24", "24:van-phong", "2022-01-06", null),
    standing("24:tct-de-an-06", "24:cong-an-tinh", "2022-01-06", "2025-06-30"),
    standing("24", "24:cong-an-tinh", "2023-01-15", null),
  ];

  test("is the one named last of those that hold on the day", () => {
    expect(standingAgencyOf(rows, "24", plainDate("2022-06-01"))).toBe("24:van-phong");
    expect(standingAgencyOf(rows, "24", plainDate("2023-06-01"))).toBe("24:cong-an-tinh");
    expect(standingAgencyOf(rows, "24:tct-de-an-06", plainDate("2025-07-01"))).toBeNull();
    expect(standingAgencyOf(rows, "27", plainDate("2023-06-01"))).toBeNull();
  });

  test("acts for what it is the standing agency of on the day, and for nothing it was replaced at", () => {
    expect(standsFor(rows, "24:cong-an-tinh", plainDate("2023-06-01"))).toEqual(["24:tct-de-an-06", "24"]);
    expect(standsFor(rows, "24:cong-an-tinh", plainDate("2022-06-01"))).toEqual(["24:tct-de-an-06"]);
    expect(standsFor(rows, "24:van-phong", plainDate("2023-06-01"))).toEqual([]);
  });
});

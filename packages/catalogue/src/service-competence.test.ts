import { plainDate, type Tier } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { serviceCompetence } from "./service-competence.js";
import { confirmedServicesOf422, essentialServices } from "./services.js";

const on = (service: string, day: string) =>
  serviceCompetence
    .filter(
      (row) =>
        row.service === service && row.from <= plainDate(day) && (row.until === null || plainDate(day) <= row.until),
    )
    .map(({ tiers, agency }) => [tiers[0], agency]);

test("a judicial record comes from justice until 28/02/2025 and from the police afterwards", () => {
  expect(on("qd06-22", "2025-02-28")).toEqual([["province", "Sở Tư pháp"]]);
  expect(on("qd06-22", "2025-03-01")).toEqual([["province", "Công an tỉnh"]]);
});

test("births are registered by commune and district until the districts end, by the commune alone afterwards", () => {
  expect(on("qd06-09", "2024-06-14")).toEqual([
    ["district", "Phòng Tư pháp"],
    ["commune", "UBND cấp xã"],
  ]);
  expect(on("qd06-09", "2025-07-01")).toEqual([["commune", "UBND cấp xã"]]);
});

test("a city handled 8 of the 11 police services and 9 of the 14 others in 2024", () => {
  const inCity = essentialServices.filter(({ id }) => on(id, "2024-06-14").some(([tier]) => tier === "district"));
  expect(inCity.filter(({ group }) => group === "police")).toHaveLength(8);
  expect(inCity.filter(({ group }) => group === "other").map(({ place }) => place)).toEqual([
    9, 10, 11, 15, 16, 18, 19, 24, 25,
  ]);
});

test("no level is a district's after 30/6/2025", () => {
  const districts = serviceCompetence.filter(({ tiers }) => tiers.includes("district" satisfies Tier));
  expect(districts.length).toBeGreaterThan(0);
  for (const { until } of districts) expect(until !== null && until <= plainDate("2025-06-30")).toBe(true);
});

test("every essential service is somebody's on every day since the decision", () => {
  for (const day of [
    "2022-01-06",
    "2024-06-14",
    "2025-02-28",
    "2025-03-01",
    "2025-06-30",
    "2025-07-01",
    "2026-11-21",
  ]) {
    expect(
      essentialServices.filter(({ id }) => on(id, day).length === 0),
      day,
    ).toEqual([]);
  }
});

test("rows speak of services of the catalogue, one level each, and never twice of one level on a day", () => {
  const known = new Set([...essentialServices, ...confirmedServicesOf422].map(({ id }) => id));
  for (const [i, row] of serviceCompetence.entries()) {
    expect(known).toContain(row.service);
    expect(row.tiers).toHaveLength(1);
    if (row.until !== null) expect(row.from <= row.until).toBe(true);
    const same = serviceCompetence.filter(
      (other, j) =>
        j !== i &&
        other.service === row.service &&
        other.tiers[0] === row.tiers[0] &&
        other.from <= (row.until ?? plainDate("9999-12-31")) &&
        row.from <= (other.until ?? plainDate("9999-12-31")),
    );
    expect(same, row.service).toEqual([]);
  }
});

import { expect, test } from "vitest";
import { confirmedServicesOf422, essentialServices } from "./services.js";

test("Quyết định 06 lists 25 services, numbered 1 to 25", () => {
  expect(essentialServices.map(({ place }) => place)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(new Set(essentialServices.map(({ name }) => name)).size).toBe(25);
});

test("eleven services are the police's and fourteen are others'", () => {
  const places = (group: string) => essentialServices.filter((one) => one.group === group).map(({ place }) => place);
  expect(places("police")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14]);
  expect(places("other")).toHaveLength(14);
});

test("eight services were at level 3 in 2023, the others at level 4", () => {
  const atLevel3 = essentialServices.filter(({ level }) => level === 3).map(({ place }) => place);
  expect(atLevel3).toEqual([2, 7, 9, 10, 11, 12, 15, 16]);
  expect(essentialServices.filter(({ level }) => level === 4)).toHaveLength(17);
});

test("the two joint groups are settled by three agencies each", () => {
  expect(
    essentialServices.filter(({ joint }) => joint).map(({ place, printedAgency }) => [place, printedAgency]),
  ).toEqual([
    [15, "Sở Tư pháp – Công an tỉnh - BHXH"],
    [16, "Sở Tư pháp – Công an tỉnh – Sở LĐTB&XH"],
  ]);
});

test("births, deaths and marriages are printed as the police's, and that is recorded as a conflict", () => {
  const contested = essentialServices.filter(({ conflict }) => conflict);
  expect(contested.map(({ place, printedAgency }) => [place, printedAgency])).toEqual([
    [9, "Công an tỉnh"],
    [10, "Công an tỉnh"],
    [11, "Công an tỉnh"],
  ]);
  for (const { conflict } of contested) expect(conflict?.sources.length).toBeGreaterThan(1);
});

test("of Quyết định 422 only the five confirmed names are here, without a place or a level", () => {
  expect(confirmedServicesOf422).toHaveLength(5);
  for (const service of confirmedServicesOf422) {
    expect([service.decision.number, service.place, service.level]).toEqual(["422", null, null]);
  }
});

test("no two services share an id", () => {
  const ids = [...essentialServices, ...confirmedServicesOf422].map(({ id }) => id);
  expect(new Set(ids).size).toBe(30);
});

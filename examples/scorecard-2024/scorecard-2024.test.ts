import { essentialServices, serviceCompetence } from "@de-an-06/catalogue";
import { byCompetence, formatPercent, plainDate, successorsOf, unitKey } from "@de-an-06/domain";
import { expect, test, vi } from "vitest";
import { lines } from "./figures-2024.js";
import { barOf, countsOf } from "./print-figure.js";
import { city, cityFigure, halfYear, hierarchy, scorecard, sectorFigure } from "./scorecard.js";

const day = "2024-06-14";
const byService = scorecard(day, ["service"]);
const bySector = scorecard(day, ["sector"]);

test("every essential service is there once, and five of the second list", () => {
  expect(
    lines
      .slice(0, 25)
      .map(({ service }) => service)
      .sort(),
  ).toEqual(essentialServices.map(({ id }) => id));
  expect(lines.slice(25)).toHaveLength(5);
});

test("the six months are those of the administrative calendar", () => {
  expect([halfYear.from, halfYear.to]).toEqual(["2023-12-15", "2024-06-14"]);
});

test("8 of 11 and 9 of 14 services are the city's own; the rest is not applicable and not zero", () => {
  const own = (group: string) =>
    byCompetence(serviceCompetence, {
      services: essentialServices.filter((one) => one.group === group).map(({ id }) => id),
      unit: { code: "058", tier: "district" },
      on: plainDate(day),
    }).own.length;
  expect([own("police"), own("other")]).toEqual([8, 9]);
  const states = lines.map(({ service }) => cityFigure(byService, { service }).state);
  expect(
    ["value", "no-activity", "not-reported", "not-applicable"].map(
      (state) => states.filter((one) => one === state).length,
    ),
  ).toEqual([20, 2, 0, 8]);
});

test("no activity and not applicable have no bar and no percentage", () => {
  const plain = { paint: { bold: String, dim: String, red: String, green: String, yellow: String, cyan: String } };
  expect(formatPercent(cityFigure(byService, { service: "qd06-05" }))).toBe("không phát sinh");
  expect(formatPercent(cityFigure(byService, { service: "qd06-12" }))).toBe("không thuộc thẩm quyền");
  expect([
    barOf(cityFigure(byService, { service: "qd06-05" }), plain),
    countsOf(cityFigure(byService, { service: "qd06-12" })),
  ]).toEqual(["", "–"]);
  expect(barOf(cityFigure(byService, { service: "qd06-02" }), plain)).toBe("███████░░░");
});

test("a sector is the sum of its services: 240/303 is 79,21 %, where the report cuts it to 79,2", () => {
  expect(formatPercent(sectorFigure({ byService, bySector }, "Căn cước công dân"))).toBe("79,21%");
  expect(sectorFigure({ byService, bySector }, "Cư trú")).toMatchObject({ numerator: 4484, denominator: 4484 });
  expect(sectorFigure({ byService, bySector }, "Hộ chiếu, con dấu")).toEqual({ state: "not-applicable" });
});

test("the city is the sum of all lines, and 15 of its 17 essential services had dossiers", () => {
  const sum = (side: "resolved" | "received") => lines.reduce((total, line) => total + (line[side] ?? 0), 0);
  expect(cityFigure(scorecard(day, []))).toEqual({
    state: "value",
    numerator: sum("resolved"),
    denominator: sum("received"),
  });
  expect(cityFigure(scorecard(day, [], "essential-services-with-dossiers"))).toEqual({
    state: "value",
    numerator: 15,
    denominator: 17,
  });
});

test("on the map of 2026 the figures are Thái Nguyên's, and no commune is guessed", () => {
  const [heir] = successorsOf(hierarchy, unitKey("06@2008-08-01"), plainDate("2026-01-31"));
  expect(heir?.unit).toBe("19@2025-07-01");
  const cube = scorecard("2026-01-31", []);
  const figure = (unit: string) => cube.cell({ unit: unitKey(unit), indicator: "resolved-of-received" })?.figure;
  expect(figure("19@2025-07-01")).toEqual(cityFigure(scorecard(day, [])));
  expect(figure("01843@2025-07-01")).toEqual({ state: "not-reported" });
  expect(new Set(cube.unallocated.map(({ at, from }) => `${from} ${at}`))).toEqual(new Set([`${city} 19@2025-07-01`]));
});

test("the demo says it all, on eighty columns", async () => {
  const written: string[] = [];
  vi.stubEnv("COLUMNS", "80");
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await import("./demo.js");
  spy.mockRestore();
  vi.unstubAllEnvs();
  const shown = written.join("").replace(/ +│/gu, " │");
  for (const text of [
    "Toàn thành phố",
    "9.063/9.126",
    "99,31%",
    "15/17",
    "không thuộc thẩm quyền",
    "không phát sinh hồ sơ",
    "Tỉnh Thái Nguyên (19)",
  ])
    expect(shown).toContain(text);
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

import {
  codeLists,
  documents,
  indicators,
  measures,
  provinces,
  provinceSuccessions,
  serviceCompetence,
} from "@de-an-06/catalogue";
import {
  createHierarchy,
  type Cube,
  type Figure,
  notApplicable,
  type Observation,
  period,
  plainDate,
  rollUp,
  type Source,
  type Succession,
  toObservations,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import { lines } from "./figures-2024.js";

/** Six months of the administrative calendar: 15/12/2023–14/6/2024. */
export const halfYear = period("2024-H1", "reporting");
export const city = unitKey("058@2015-03-11");

const source: Source = { document: documents.reportBacKan2024, article: "mục II.3.2", confidence: "primary" };
const lastDay = plainDate("2025-06-30");
const reform = plainDate("2025-07-01");

const ward = (code: string, name: string): Unit => ({
  code,
  name,
  tier: "commune",
  parent: "19",
  from: reform,
  until: null,
});
const units: readonly Unit[] = [
  { code: "058", name: "Thành phố Bắc Kạn", tier: "district", kind: "provincial-city", parent: "06", from: plainDate("2015-03-11"), until: lastDay, source },
  ward("01840", "Phường Đức Xuân"),
  ward("01843", "Phường Bắc Kạn"),
  ward("01849", "Xã Phong Quang"),
]; // prettier-ignore

/** The city became parts of three communes; nobody has declared how its counts are shared among them. */
const successions: readonly Succession[] = units.slice(1).map(({ code }) => ({
  from: city,
  to: unitKey(`${code}@${reform}`),
  on: reform,
  extent: "partial",
  source: { document: documents.decision19of2025, confidence: "secondary" },
}));
export const hierarchy = unwrap(createHierarchy([...provinces, ...units], [...provinceSuccessions, ...successions]));

/** The catalogue's measures, told apart by sector as well. */
const bySector = {
  ...measures,
  "dossiers.received": { ...measures["dossiers.received"], dimensions: ["service", "service-list", "sector"] },
  "dossiers.resolved": { ...measures["dossiers.resolved"], dimensions: ["service", "service-list", "sector"] },
};

const rows: readonly Observation[] = lines.map(({ service, sector, resolved, received }) => ({
  unit: city,
  period: halfYear,
  at: { service, sector, "service-list": service.startsWith("qd06") ? "qd06" : "qd422" },
  counts: { "dossiers.received": received, "dossiers.resolved": resolved },
  origin: "Báo cáo 6 tháng đầu năm 2024 của thành phố Bắc Kạn, mục II.3.2",
}));
export const observations = unwrap(toObservations(rows, bySector, hierarchy));

/** An indicator on the map of a day, told apart by dimensions. */
export function scorecard(on: string, dimensions: readonly string[], indicator = "resolved-of-received"): Cube {
  return unwrap(
    rollUp(observations, {
      hierarchy,
      on: plainDate(on),
      measures: bySector,
      indicators: indicators.filter(({ id }) => id === indicator),
      window: halfYear,
      by: { dimensions },
      competences: serviceCompetence,
    }),
  );
}

/** The city's figure, as told apart by the codes of the cube. */
export function cityFigure(cube: Cube, at: Readonly<Record<string, string>> = {}): Figure {
  const indicator = cube.query.indicators[0]?.id ?? "";
  return cube.cell({ unit: city, indicator, at })?.figure ?? { state: "not-reported" };
}

/** A sector whose every service is outside the city's competence is outside it too; else its figure. */
export function sectorFigure(cubes: { readonly byService: Cube; readonly bySector: Cube }, sector: string): Figure {
  const services = lines
    .filter((line) => line.sector === sector)
    .map(({ service }) => cityFigure(cubes.byService, { service }));
  return services.every(({ state }) => state === "not-applicable")
    ? notApplicable
    : cityFigure(cubes.bySector, { sector });
}

/** The name of a service. */
export function nameOf(service: string): string {
  const list = codeLists.find(({ dimension }) => dimension === "service");
  return list?.codes.find(({ code }) => code === service)?.name ?? service;
}

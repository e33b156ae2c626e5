import { type Observation, type Period, period, type UnitKey, unitKey } from "@de-an-06/domain";

/** The city, a unit of the district tier until 30/6/2025. */
export const city: UnitKey = unitKey("058@2015-03-11");
/** Six months of the administrative calendar: 15/12/2023–14/6/2024. */
export const halfYear: Period = period("2024-H1", "reporting");

const origin = "Báo cáo 6 tháng đầu năm 2024 của thành phố Bắc Kạn";
const row = (counts: Observation["counts"], at: Observation["at"] = {}, of: Period = halfYear): Observation => ({
  unit: city,
  period: of,
  at,
  counts,
  origin,
});

/** Dossiers resolved and received of the services the city settles. */
const services: readonly (readonly [service: string, resolved: number, received: number])[] = [
  ["qd06-01", 0, 0],
  ["qd06-02", 240, 303],
  ["qd06-03", 1093, 1093],
  ["qd06-04", 763, 763],
  ["qd06-05", 0, 0],
  ["qd06-06", 2600, 2600],
  ["qd06-07", 674, 674],
  ["qd06-08", 77, 77],
  ["qd06-09", 41, 41],
  ["qd06-10", 36, 36],
  ["qd06-11", 89, 89],
  ["qd06-15", 194, 194],
  ["qd06-16", 100, 100],
  ["qd06-18", 1153, 1153],
  ["qd06-19", 254, 254],
  ["qd06-24", 314, 314],
  ["qd06-25", 127, 127],
  ["qd422-residence-confirmation", 28, 28],
  ["qd422-other-power-services", 89, 89],
  ["qd422-business-power", 23, 23],
  ["qd422-household-business", 1153, 1153],
  ["qd422-cooperative", 15, 15],
];

/** Data to be cleaned and cleaned, by group of people. */
const cleaning: readonly (readonly [group: string, cleaned: number, records: number])[] = [
  ["farmers", 2507, 2507],
  ["veterans", 2124, 2124],
  ["elderly", 4483, 4483],
  ["children", 3665, 3665],
  ["children-under-6", 332, 426],
  ["workers", 25_707, 27_573],
  ["red-cross-volunteers", 103, 106],
  ["pensioners", 1933, 2772],
  ["taxpayers", 2722, 2722],
];

const told = (measure: string, dimension: string, counts: Readonly<Record<string, number>>): readonly Observation[] =>
  Object.entries(counts).map(([code, count]) => row({ [measure]: count }, { [dimension]: code }));

/** Cards and accounts are counted to 30/6/2024 in the report, the end of the civil half-year. */
const civil = period("2024-H1", "civil");

/** The figures of the report, as counts: percentages are calculated and not taken over. */
export const figures: readonly Observation[] = [
  ...services.map(([service, resolved, received]) =>
    row(
      { "dossiers.resolved": resolved, "dossiers.received": received },
      { service, "service-list": service.startsWith("qd06") ? "qd06" : "qd422" },
    ),
  ),
  ...cleaning.map(([group, cleaned, records]) =>
    row({ "data.cleaned": cleaned, "data.records": records }, { "subject-group": group }),
  ),
  ...told("documents.guiding", "document-kind", { plan: 3, decision: 4, notice: 2, letter: 7 }),
  ...told("groups.total", "group-level", { district: 1, commune: 8, village: 117 }),
  ...told("groups.members", "group-level", { district: 20, commune: 137, village: 757 }),
  ...told("outreach.events", "outreach-channel", { meetings: 816, loudspeakers: 755, "social-media": 1966 }),
  row({ "schools.total": 20, "schools.cashless": 20 }),
  row(
    { "payments.people-cashless": 174, "payments.amount-cashless": 193_597_000 },
    { "subject-group": "social-beneficiaries" },
  ),
  row({ "surveys.handed-out": 1788, "surveys.handed-over": 1832, "surveys.updated": 1058 }),
  row({ "visits.total": 32_422, "visits.by-card": 3666, "visits.card-data-found": 2530 }),
  row({ "cleaning-targets.total": 25, "cleaning-targets.completed": 22 }),
  row({ "models.communes": 8, "models.communes-registered": 8 }),
  row({ "training.registered": 136, "training.completed": 134 }, { course: "mooc" }),
  row({ "training.classes": 1 }, { course: "joint-services" }),
  row(
    { "cards.collected": 35_264, "cards.not-collected": 417, "cards.received": 27_789, "cards.returned": 27_785 },
    {},
    civil,
  ),
  row({ "eid.issued": 6421, "eid.activated": 5816 }, { "e-id-level": "1" }, civil),
  row({ "eid.issued": 19_315, "eid.activated": 17_803 }, { "e-id-level": "2" }, civil),
];

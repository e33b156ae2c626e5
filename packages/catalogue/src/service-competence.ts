import type { Competence, PlainDate, Source, Tier } from "@de-an-06/domain";
import {
  articleDanTri2025,
  articleJudicialRecords2025,
  articlePolice2025,
  planBacGiang2023,
  reportBacKan2024,
} from "./local-documents.js";
import {
  civilStatusLaw,
  decree02of2025,
  decree120of2025,
  decree45of2025,
  directive24of2025,
} from "./national-documents.js";

/** Which level handles a service during a time, and the agency there. */
export interface ServiceCompetence extends Competence {
  /** The agency that settles it, as the source names it. */
  readonly agency: string;
}

interface Grant {
  /** Places in the list of Quyết định 06/QĐ-TTg, or ids. */
  readonly services: readonly (number | string)[];
  readonly tier: Tier;
  readonly agency: string;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly source: Source;
}

/** The day of Quyết định 06/QĐ-TTg: the first this table speaks of, where no other beginning is known. */
const start = "2022-01-06" as PlainDate;
/** On 01/3/2025 departments were merged and the district police ended. */
const beforeMerger = "2025-02-28" as PlainDate;
const merger = "2025-03-01" as PlainDate;
/** On 01/7/2025 the districts ended. */
const lastDistrictDay = "2025-06-30" as PlainDate;
const twoTiers = "2025-07-01" as PlainDate;

const plan: Source = { document: planBacGiang2023, article: "phụ lục I", confidence: "primary" };
const cityReport: Source = { document: reportBacKan2024, article: "mục II.3.2", confidence: "primary" };
const modelWard: Source = { document: reportBacKan2024, article: "mục II.3.5", confidence: "primary" };
const communeCourse: Source = { document: reportBacKan2024, article: "mục II.3.7", confidence: "inferred" };
const registrars: Source = { document: civilStatusLaw, article: "điều 7 khoản 1", confidence: "secondary" };
const onlyRegistrars: Source = { document: decree120of2025, article: "điều 4", confidence: "secondary" };
const communeList: Source = { document: articleDanTri2025, confidence: "secondary" };
const twoTierPolice: Source = { document: articlePolice2025, confidence: "inferred" };
const mergedDepartment: Source = { document: decree45of2025, confidence: "inferred" };
const underFinance: Source = { document: directive24of2025, article: "mục 3", confidence: "inferred" };
const licences: Source = { document: decree02of2025, confidence: "secondary" };
const records: Source = { document: articleJudicialRecords2025, confidence: "secondary" };

const grants: readonly Grant[] = [
  // Identity cards, residence, vehicles, fines
  { services: [1, 2, 7, 8], tier: "province", agency: "Công an tỉnh", source: plan },
  {
    services: [1, 2, 3, 4, 5, 6, 7, 8],
    tier: "district",
    agency: "Công an cấp huyện",
    until: beforeMerger,
    source: cityReport,
  },
  { services: [1, 2, 7, 8], tier: "commune", agency: "Công an cấp xã", from: merger, source: twoTierPolice },
  { services: [3, 4, 6], tier: "commune", agency: "Công an cấp xã", source: modelWard },
  { services: [5], tier: "commune", agency: "Công an cấp xã", source: { ...modelWard, confidence: "inferred" } },
  // Births, deaths, marriages: the district for those with a foreign element, until it ended
  { services: [9, 10, 11], tier: "district", agency: "Phòng Tư pháp", until: lastDistrictDay, source: cityReport },
  { services: [9, 10, 11], tier: "commune", agency: "UBND cấp xã", until: lastDistrictDay, source: registrars },
  { services: [9, 10, 11], tier: "commune", agency: "UBND cấp xã", from: twoTiers, source: onlyRegistrars },
  // Passports, seals
  { services: [12, 13, 14], tier: "province", agency: "Công an tỉnh", source: plan },
  // The two joint groups
  { services: [15], tier: "province", agency: "Sở Tư pháp – Công an tỉnh - BHXH", source: plan },
  {
    services: [16],
    tier: "province",
    agency: "Sở Tư pháp – Công an tỉnh – Sở LĐTB&XH",
    until: beforeMerger,
    source: plan,
  },
  {
    services: [15, 16],
    tier: "district",
    agency: "Công an, Tư pháp, Bảo hiểm xã hội",
    until: lastDistrictDay,
    source: cityReport,
  },
  { services: [15, 16], tier: "commune", agency: "UBND cấp xã", until: lastDistrictDay, source: communeCourse },
  { services: [15, 16], tier: "commune", agency: "UBND cấp xã", from: twoTiers, source: communeList },
  // Health insurance, tax, land
  { services: [17], tier: "province", agency: "Bảo hiểm xã hội", source: plan },
  { services: [18], tier: "province", agency: "Cục Thuế tỉnh", until: beforeMerger, source: plan },
  { services: [18], tier: "province", agency: "Cơ quan thuế", from: merger, source: underFinance },
  { services: [18], tier: "district", agency: "Cơ quan thuế", until: lastDistrictDay, source: cityReport },
  { services: [19], tier: "province", agency: "Sở Tài nguyên và Môi trường", until: beforeMerger, source: plan },
  { services: [19], tier: "province", agency: "Sở Nông nghiệp và Môi trường", from: merger, source: mergedDepartment },
  {
    services: [19],
    tier: "district",
    agency: "Phòng Tài nguyên và Môi trường",
    until: lastDistrictDay,
    source: cityReport,
  },
  { services: [19], tier: "commune", agency: "UBND cấp xã", from: twoTiers, source: communeList },
  // Driving licences, examinations, judicial records, unemployment
  { services: [20], tier: "province", agency: "Sở Giao thông vận tải", until: beforeMerger, source: plan },
  { services: [20], tier: "province", agency: "Công an tỉnh", from: merger, source: licences },
  { services: [21], tier: "province", agency: "Sở Giáo dục và Đào tạo", source: plan },
  { services: [22], tier: "province", agency: "Sở Tư pháp", until: beforeMerger, source: plan },
  { services: [22], tier: "province", agency: "Công an tỉnh", from: merger, source: records },
  {
    services: [23],
    tier: "province",
    agency: "Sở Lao động - Thương binh và Xã hội",
    until: beforeMerger,
    source: plan,
  },
  { services: [23], tier: "province", agency: "Sở Nội vụ", from: merger, source: mergedDepartment },
  // Electricity
  { services: [24, 25], tier: "province", agency: "Điện lực tỉnh", source: plan },
  { services: [24, 25], tier: "district", agency: "Công ty Điện lực", until: lastDistrictDay, source: cityReport },
  // What a city handled of Quyết định 422/QĐ-TTg
  {
    services: ["qd422-residence-confirmation"],
    tier: "district",
    agency: "Công an cấp huyện",
    until: beforeMerger,
    source: { ...cityReport, confidence: "inferred" },
  },
  {
    services: ["qd422-other-power-services", "qd422-business-power"],
    tier: "district",
    agency: "Công ty Điện lực",
    until: lastDistrictDay,
    source: { ...cityReport, confidence: "inferred" },
  },
  {
    services: ["qd422-household-business", "qd422-cooperative"],
    tier: "district",
    agency: "UBND cấp huyện",
    until: lastDistrictDay,
    source: { ...cityReport, confidence: "inferred" },
  },
];

/**
 * Which level handles each service, by date (*thẩm quyền giải quyết*), as far as the documents show: one row per
 * service, level and time. Places differ and the law changes, so look at each row's confidence; where a service has no
 * row for a level, nothing was found, which is not the same as "not competent".
 *
 * @example
 * serviceCompetence.filter(({ service }) => service === "qd06-22").map(({ agency, until }) => [agency, until]) // => [["Sở Tư pháp", "2025-02-28"], ["Công an tỉnh", null]]
 */
export const serviceCompetence: readonly ServiceCompetence[] = /* @__PURE__ */ grants.flatMap(
  ({ services, tier, agency, from = start, until = null, source }) =>
    services.map((service) => ({
      service: typeof service === "number" ? `qd06-${String(service).padStart(2, "0")}` : service,
      tiers: [tier],
      agency,
      from,
      until,
      source,
    })),
);

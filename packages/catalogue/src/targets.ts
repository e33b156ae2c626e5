import type { PlainDate, Source, Target, TargetScope } from "@de-an-06/domain";
import { inBacGiang, inBacGiangCity, inBacKan, inBacNinh, inQuangNgai } from "./places-in-documents.js";

interface Row {
  readonly id: string;
  readonly indicator: string;
  readonly percent: number;
  /** Left out where the text gives a bare percentage, which is read as at least. */
  readonly comparator?: Target["comparator"];
  readonly population?: string;
  readonly exclusion?: string;
  readonly dueOn?: PlainDate;
  readonly source: Source;
}

/** What all targets of one document share. */
interface Issuance {
  readonly scope: TargetScope;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const issued =
  ({ scope, from, until }: Issuance) =>
  ({ percent, comparator, dueOn, ...row }: Row): Target => ({
    ...row,
    comparator: comparator ?? ">=",
    comparatorPrinted: comparator !== undefined,
    percent: { units: percent, decimals: 0 },
    scope,
    from,
    until,
    dueOn: dueOn ?? null,
  });

/** Letters end nowhere in print; their districts and the old provinces did on this day, and codes were given to others. */
const lastOldDay = "2025-06-30" as PlainDate;
/** The plan's own day is blank; its title says 2023. */
const year2023 = { from: "2023-01-01" as PlainDate, until: "2023-12-31" as PlainDate };
const firstQuarter2023 = "2023-03-31" as PlainDate;
const november2022 = "2022-11-30" as PlainDate;

const quangNgai = (): readonly Row[] => [
  // "người dân, doanh nghiệp, tiếp cận và thực hiện DVCTT": what the 70 % is of is not printed, so the indicator is our reading.
  { id: "quang-ngai-2022-online", indicator: "online-users", percent: 70, population: "người dân, doanh nghiệp", source: { ...inQuangNgai("phụ lục, mục I.1 (1)"), confidence: "inferred" } },
  { id: "quang-ngai-2022-bank-account", indicator: "people-with-bank-account", percent: 60, population: "người dân", source: inQuangNgai("phụ lục, mục I.1 (1)") },
  { id: "quang-ngai-2022-tax-code", indicator: "people-with-tax-code", percent: 60, population: "người dân", source: inQuangNgai("phụ lục, mục I.1 (1)") },
  { id: "quang-ngai-2022-digital-signature", indicator: "people-with-digital-signature", percent: 60, population: "người dân", source: inQuangNgai("phụ lục, mục I.1 (1)") },
]; // prettier-ignore

const bacNinh = (): readonly Row[] => [
  { id: "bac-ninh-2022-received", indicator: "online-of-received", percent: 50, comparator: ">=", population: "hồ sơ tiếp nhận, đặc biệt là 25 dịch vụ công thiết yếu", dueOn: november2022, source: inBacNinh("mục 1") },
  { id: "bac-ninh-2022-resolved", indicator: "online-of-resolved", percent: 50, comparator: ">=", population: "hồ sơ giải quyết trực tuyến mức độ 3, 4", dueOn: november2022, source: inBacNinh("mục 8") },
  // "mỗi khu phố … ít nhất 01 điểm": every neighbourhood has one, so it is a share of the neighbourhoods and not an average.
  { id: "bac-ninh-2022-points", indicator: "neighbourhoods-with-point", percent: 100, comparator: ">=", population: "khu phố, chi đoàn địa bàn dân cư", source: inBacNinh("mục 12") },
  { id: "bac-ninh-2022-clean-data", indicator: "people-data-clean", percent: 100, population: "thông tin của công dân", source: inBacNinh("mục 13") },
  { id: "bac-ninh-2022-cards", indicator: "cards-of-eligible", percent: 100, population: "công dân đủ điều kiện được cấp CCCD", source: inBacNinh("mục 13") },
]; // prettier-ignore

const bacGiang = (): readonly Row[] => [
  { id: "bac-giang-2023-services", indicator: "services-with-online-dossiers", percent: 90, comparator: ">", population: "dịch vụ công trực tuyến toàn trình và một phần", source: inBacGiang("mục II.6; phụ lục II, dòng 19") },
  { id: "bac-giang-2023-essential-services", indicator: "essential-services-with-dossiers", percent: 100, population: "25 dịch vụ công thiết yếu", source: inBacGiang("mục II.6; phụ lục II, dòng 19") },
  { id: "bac-giang-2023-resolved", indicator: "online-of-resolved", percent: 60, comparator: ">", population: "hồ sơ TTHC giải quyết", source: inBacGiang("mục II.6; phụ lục II, dòng 19") },
  { id: "bac-giang-2023-electronic-results", indicator: "electronic-results", percent: 100, population: "kết quả của các hồ sơ giải quyết TTHC", source: inBacGiang("mục II.6") },
  { id: "bac-giang-2023-staff", indicator: "staff-online-only", percent: 100, population: "cán bộ công chức, viên chức, lực lượng vũ trang", dueOn: firstQuarter2023, source: inBacGiang("mục III.1; phụ lục II, dòng 2") },
  { id: "bac-giang-2023-health-facilities", indicator: "health-facilities-by-card", percent: 80, comparator: ">=", population: "cơ sở y tế, bệnh viện", dueOn: firstQuarter2023, source: inBacGiang("mục III.8") },
  { id: "bac-giang-2023-offices", indicator: "offices-with-guide", percent: 100, population: "trụ sở", source: inBacGiang("mục III.15") },
  { id: "bac-giang-2023-insurance-cards", indicator: "insurance-cards-matched", percent: 100, population: "thông tin thẻ bảo hiểm y tế đã được cấp CCCD", dueOn: year2023.until, source: inBacGiang("mục III.17; phụ lục II, dòng 20") },
]; // prettier-ignore

const bacGiangCity = (): readonly Row[] => [
  { id: "bac-giang-city-2023-intake", indicator: "digitised-intake", percent: 100, population: "hồ sơ tiếp nhận của 25 dịch vụ công thiết yếu", source: inBacGiangCity("đoạn 13") },
  { id: "bac-giang-city-2023-results", indicator: "digitised-results", percent: 100, population: "kết quả của 25 dịch vụ công thiết yếu", source: inBacGiangCity("đoạn 13") },
  { id: "bac-giang-city-2023-signed", indicator: "documents-signed", percent: 100, population: "các văn bản", exclusion: "trừ văn bản mật", source: inBacGiangCity("đoạn 13") },
  { id: "bac-giang-city-2023-activated", indicator: "eid-activated-of-eligible", percent: 100, population: "công dân đủ điều kiện", source: inBacGiangCity("đoạn 14") },
]; // prettier-ignore

const bacKan = (): readonly Row[] => [
  { id: "bac-kan-2024-schools", indicator: "cashless-schools", percent: 100, population: "cơ sở giáo dục trên địa bàn", source: inBacKan("mục II.3.3 (2)") },
]; // prettier-ignore

const define = (): readonly Target[] => [
  ...quangNgai().map(issued({ scope: { within: "51" }, from: "2022-03-30" as PlainDate, until: lastOldDay })),
  ...bacNinh().map(issued({ scope: { within: "256" }, from: "2022-11-01" as PlainDate, until: lastOldDay })),
  ...bacGiang().map(issued({ scope: { within: "24" }, ...year2023 })),
  // The article's day is not printed; it speaks of a plan of 12/6/2023 as new.
  ...bacGiangCity().map(issued({ scope: { within: "213" }, from: "2023-06-12" as PlainDate, until: year2023.until })),
  // The guidance it follows is not named: in force at least from the first day of the report's window.
  ...bacKan().map(issued({ scope: { within: "058" }, from: "2023-12-15" as PlainDate, until: lastOldDay })),
];

/**
 * Every target that the documents print as a percentage or a least number (*mục tiêu, chỉ tiêu*), each with its
 * comparator as printed, whom it binds, and where it stands. "trên" is more than, "trở lên" and "tối thiểu" at least; a
 * bare percentage is read as at least and says so. None is national.
 *
 * @example
 * targets.filter(({ percent }) => percent.units === 50).map(({ indicator }) => indicator) // => ["online-of-received", "online-of-resolved"]
 */
export const targets: readonly Target[] = /* @__PURE__ */ define();

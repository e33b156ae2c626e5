import {
  type CoveredPeriods,
  type EveryPeriod,
  parseDeadline,
  period,
  type PlainDate,
  type Regime,
  type Source,
  type StandingAgency,
  unwrap,
} from "@de-an-06/domain";
import { decisionKhanhHoa01of2023, planHaNoi308of2025 } from "./local-documents.js";
import { inBacGiang, inBacNinh, inQuangNgai } from "./places-in-documents.js";

interface Row extends Omit<Regime, "due" | "covers"> {
  /** By when, in the words of the document. */
  readonly by: string;
  readonly covers: CoveredPeriods;
}

/** Letters end nowhere in print; their districts and the old provinces did on this day, and codes were given to others. */
const lastOldDay = "2025-06-30" as PlainDate;
/** The plan's own day is blank; its title says 2023. */
const year2023 = { from: "2023-01-01" as PlainDate, until: "2023-12-31" as PlainDate };
const ofBacNinh = { from: "2022-11-01" as PlainDate, until: lastOldDay };
/** The day of the plan was not found; its number says 2025. */
const ofHaNoi = { from: "2025-01-01" as PlainDate, until: null };
const ofKhanhHoa = { from: "2023-01-01" as PlainDate, until: lastOldDay };

/** The texts name no window, so that of Nghị định 09/2019/NĐ-CP, điều 12 is read. */
const months: EveryPeriod = { every: "month", calendar: "reporting", calendarPrinted: false };
const haNoi: Source = { document: planHaNoi308of2025, confidence: "secondary" };
const khanhHoa: Source = { document: decisionKhanhHoa01of2023, article: "điều 4", confidence: "secondary" };

const periodic = [
  ["month", "tháng"],
  ["quarter", "quý"],
  ["half", "6 tháng"],
  ["nine-months", "9 tháng"],
  ["year", "năm"],
] as const;

const rows = (): readonly Row[] => [
  {
    id: "quang-ngai-2022-monthly",
    name: "Báo cáo tháng kết quả thực hiện Đề án 06 tỉnh Quảng Ngãi",
    owedBy: { tiers: ["district", "commune"], within: "51" },
    to: { unit: "parent" },
    covers: months,
    by: "trước ngày 20 hàng tháng",
    from: "2022-03-30" as PlainDate,
    until: lastOldDay,
    source: inQuangNgai("phụ lục, mục II.2"),
  },
  {
    id: "bac-ninh-city-2022-monthly",
    name: "Báo cáo tháng kết quả thực hiện nhiệm vụ của thành phố Bắc Ninh",
    owedBy: { tiers: ["agency", "commune"], within: "256", directly: true },
    to: { unit: "256", through: "256:van-phong-hdnd-ubnd" },
    covers: months,
    by: "trước ngày 15 hàng tháng",
    ...ofBacNinh,
    source: inBacNinh("đoạn cuối"),
  },
  {
    id: "bac-ninh-city-2022-certification",
    name: "Báo cáo tháng dịch vụ chứng thực điện tử của thành phố Bắc Ninh",
    about: "Chứng thực điện tử",
    owedBy: { tiers: ["agency"], within: "256", units: ["256:phong-tu-phap"] },
    to: { unit: "256", through: "256:van-phong-hdnd-ubnd" },
    covers: months,
    by: "trước ngày 30 hàng tháng",
    ...ofBacNinh,
    source: inBacNinh("mục 5"),
  },
  {
    id: "bac-giang-2023-monthly",
    name: "Báo cáo tháng kết quả triển khai Đề án 06 tỉnh Bắc Giang",
    owedBy: { tiers: ["agency", "district"], within: "24", directly: true },
    to: { unit: "24", through: "24:cong-an-tinh" },
    covers: months,
    by: "trước ngày 15 hàng tháng",
    ...year2023,
    source: inBacGiang("mục IV.2"),
  },
  {
    id: "bac-giang-2023-plans",
    name: "Kế hoạch triển khai Đề án 06 năm 2023 của cấp huyện, cấp xã",
    about: "Kế hoạch năm 2023",
    owedBy: { tiers: ["district", "commune"], within: "24" },
    to: { unit: "parent", through: "standing-agency" },
    covers: { once: period("2023", "civil") },
    by: "trước ngày 27/01/2023",
    ...year2023,
    source: inBacGiang("mục IV.1"),
  },
  {
    id: "ha-noi-2025-units",
    name: "Báo cáo tháng của các cơ quan, đơn vị thành phố Hà Nội",
    owedBy: { tiers: ["agency", "commune"], within: "01", directly: true },
    to: { unit: "01" },
    covers: months,
    by: "chậm nhất ngày 15 hàng tháng",
    ...ofHaNoi,
    source: haNoi,
  },
  {
    id: "ha-noi-2025-city",
    name: "Báo cáo tháng của thành phố Hà Nội",
    owedBy: { tiers: ["province"], within: "01" },
    to: { unit: "parent" },
    covers: months,
    by: "chậm nhất ngày 20 hàng tháng",
    ...ofHaNoi,
    source: haNoi,
  },
  ...periodic.map(([every, name]): Row => ({
    id: `khanh-hoa-2023-${every}`,
    name: `Báo cáo định kỳ ${name} tỉnh Khánh Hòa`,
    about: "Báo cáo định kỳ",
    owedBy: { tiers: ["agency", "district"], within: "56", directly: true },
    to: { unit: "56" },
    covers: { every, calendar: "reporting", calendarPrinted: true },
    by: "trong 02 ngày làm việc kể từ ngày kết thúc kỳ báo cáo",
    ...ofKhanhHoa,
    source: khanhHoa,
  })),
];

const define = (): readonly Regime[] => rows().map(({ by, ...row }) => ({ ...row, due: unwrap(parseDeadline(by)) }));

/**
 * Who owes which report to whom and by when (*chế độ báo cáo*), as each document sets it; none is national. Agencies go by
 * local codes such as `24:cong-an-tinh`: join your own units under these codes, or map them.
 *
 * Letters seldom print the days their figures cover. Where they do not, the window of Nghị định 09/2019/NĐ-CP, điều 12 is
 * read and `calendarPrinted` is false. "Before the 15th" of a window that closes on the 14th is due on the very day the
 * figures close: `checkRegime` notes that, and nothing is shifted.
 *
 * @example
 * reportingRegimes.map(({ id }) => id).slice(0, 3) // => ["quang-ngai-2022-monthly", "bac-ninh-city-2022-monthly", "bac-ninh-city-2022-certification"]
 * checkRegime(reportingRegimes[1]).notes.map(({ code }) => code) // => ["regime.calendar-assumed", "regime.due-on-cut-off"]
 */
export const reportingRegimes: readonly Regime[] = /* @__PURE__ */ define();

/**
 * Which agency acts for a province between the meetings of its task force (*cơ quan thường trực*), as the documents name it.
 *
 * @example
 * standingAgencyOf(standingAgencies, "24", plainDate("2023-06-30")) // => "24:cong-an-tinh"
 */
export const standingAgencies: readonly StandingAgency[] = [
  { of: "24", agency: "24:cong-an-tinh", ...year2023, source: inBacGiang("mục III.1") },
];

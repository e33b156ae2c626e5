import type { AgencyName, PlainDate, Source } from "@de-an-06/domain";
import { commonUsage, letter1433, letter2480, planBacGiang2023, reportBacKan2024 } from "./local-documents.js";
import { decree45of2025 } from "./national-documents.js";

/** An agency as documents write it, with the time it existed where a merger began or ended it. */
export interface CatalogueAgency extends AgencyName {
  /** The first day, for an agency that a merger made. */
  readonly from?: PlainDate;
  /** The last day, for one that was merged away. */
  readonly until?: PlainDate;
  /** The agency that took over its work. */
  readonly mergedInto?: string;
  /**
   * Where it is read. A further source that is `inferred` stands for what was not: abbreviations of common usage, or which
   * agency took over the work.
   */
  readonly sources: readonly Source[];
}

interface Row extends Omit<CatalogueAgency, "abbreviations" | "aliases" | "sources"> {
  readonly short?: readonly string[];
  readonly also?: readonly string[];
}

interface Group {
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
}

const plan: Source = { document: planBacGiang2023, confidence: "primary" };
const usage: Source = { document: commonUsage, confidence: "inferred" };
const letterCity: Source = { document: letter2480, confidence: "primary" };
const letterForces: Source = { document: letter1433, confidence: "primary" };
const report: Source = { document: reportBacKan2024, confidence: "primary" };
const departments: Source = { document: decree45of2025, confidence: "secondary" };
const takenOver: Source = { document: decree45of2025, confidence: "inferred" };

const until = "2025-02-28" as PlainDate;
const from = "2025-03-01" as PlainDate;

const groups: readonly Group[] = [
  {
    sources: [plan],
    rows: [
      { name: "Công an tỉnh", short: ["CAT"] },
      { name: "Văn phòng UBND tỉnh", also: ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"] },
      { name: "UBND tỉnh", also: ["Ủy ban nhân dân tỉnh"] },
      { name: "HĐND tỉnh", also: ["Hội đồng nhân dân tỉnh"] },
      { name: "Sở Tư pháp" },
      { name: "Sở Y tế" },
      { name: "Bảo hiểm xã hội tỉnh", short: ["BHXH"], also: ["Bảo hiểm xã hội"] },
      { name: "Cục Thuế tỉnh" },
      { name: "Điện lực tỉnh" },
      { name: "Tòa án nhân dân tỉnh", also: ["Tòa án tỉnh"], requested: true },
      { name: "Tòa án nhân dân tối cao", also: ["TAND tối cao"], requested: true },
      { name: "Tỉnh đoàn", requested: true },
      { name: "Tỉnh ủy", requested: true },
      {
        name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        also: ["UBMTTQ tỉnh", "Ủy ban MTTQ tỉnh", "UB MTTQ tỉnh"],
        requested: true,
      },
      { name: "Đài Phát thanh và Truyền hình tỉnh" },
      { name: "Trung tâm Phục vụ hành chính công", also: ["Trung tâm hành chính công tỉnh"] },
      { name: "Trung tâm Văn hóa, Thể thao và Truyền thông" },
      { name: "Bộ phận Một cửa" },
      { name: "Bộ Tư pháp" },
      { name: "Bộ Y tế" },
      { name: "Bộ Nội vụ" },
      { name: "Bộ Giao thông vận tải" },
      { name: "Bộ Giáo dục và Đào tạo" },
      { name: "Bộ Kế hoạch và Đầu tư" },
      { name: "Bộ Khoa học và Công nghệ" },
      { name: "Bộ Lao động - Thương binh và Xã hội" },
      { name: "Bộ Nông nghiệp và Phát triển nông thôn" },
      { name: "Bộ Tài nguyên và Môi trường" },
      { name: "Bộ Thông tin và Truyền thông" },
      { name: "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao" },
      {
        name: "Tổ công tác triển khai Đề án 06",
        short: ["TCT"],
        also: ["Tổ công tác Đề án 06", "Tổ công tác ĐA06", "TCT Đề án 06", "Tổ công tác triển khai Đề án 06/CP"],
      },
    ],
  },
  {
    sources: [plan, usage],
    rows: [
      { name: "Bộ Công an", short: ["BCA"] },
      { name: "Văn phòng Chính phủ", short: ["VPCP"] },
      { name: "Ngân hàng Nhà nước tỉnh", short: ["NHNN"] },
      { name: "Tòa án nhân dân", short: ["TAND"], also: ["Tòa án"], requested: true },
      { name: "Ban Tuyên giáo Tỉnh ủy", short: ["BTG"], requested: true },
    ],
  },
  {
    sources: [plan, departments, usage],
    rows: [
      { name: "Sở Nội vụ" },
      { name: "Sở Tài chính" },
      { name: "Sở Xây dựng" },
      { name: "Sở Giáo dục và Đào tạo", short: ["GD&ĐT", "GDĐT"], also: ["Sở Giáo dục Đào tạo"] },
      { name: "Sở Khoa học và Công nghệ", short: ["KH&CN", "KHCN"], also: ["Sở Khoa học Công nghệ"] },
    ],
  },
  {
    sources: [departments, usage],
    rows: [
      { name: "Sở Công Thương", short: ["SCT"] },
      { name: "Sở Văn hóa, Thể thao và Du lịch", short: ["VHTT&DL", "VHTTDL"] },
      { name: "Thanh tra tỉnh" },
      { name: "Sở Nông nghiệp và Môi trường", short: ["NN&MT", "NNMT"], from },
    ],
  },
  {
    // Six departments that the list of 2025 no longer has, and who does their work since.
    sources: [plan, takenOver],
    rows: [
      {
        name: "Sở Lao động - Thương binh và Xã hội",
        short: ["LĐTBXH", "LĐTB&XH"],
        also: ["Sở Lao động, Thương binh và Xã hội"],
        until,
        mergedInto: "Sở Nội vụ",
      },
      {
        name: "Sở Thông tin và Truyền thông",
        short: ["TT&TT", "TTTT"],
        also: ["Sở Thông tin Truyền thông"],
        until,
        mergedInto: "Sở Khoa học và Công nghệ",
      },
      {
        name: "Sở Tài nguyên và Môi trường",
        short: ["TN&MT", "TNMT"],
        also: ["Sở Tài nguyên Môi trường"],
        until,
        mergedInto: "Sở Nông nghiệp và Môi trường",
      },
      {
        name: "Sở Nông nghiệp và Phát triển nông thôn",
        short: ["NN&PTNT", "NNPTNT"],
        also: ["Sở Nông nghiệp và PTNT"],
        until,
        mergedInto: "Sở Nông nghiệp và Môi trường",
      },
      {
        name: "Sở Giao thông vận tải",
        short: ["GTVT"],
        also: ["Sở Giao thông - Vận tải"],
        until,
        mergedInto: "Sở Xây dựng",
      },
      {
        name: "Sở Kế hoạch và Đầu tư",
        short: ["KH&ĐT", "KHĐT"],
        also: ["Sở Kế hoạch Đầu tư"],
        until,
        mergedInto: "Sở Tài chính",
      },
    ],
  },
  {
    // Bodies of a city until 30/6/2025, when the districts ended.
    sources: [letterCity],
    rows: [
      { name: "Văn phòng HĐND - UBND thành phố", also: ["Văn phòng HĐND và UBND thành phố", "VP HĐND-UBND thành phố"] },
      { name: "Phòng Văn hóa và Thông tin", short: ["VHTT", "VH&TT"], also: ["Phòng Văn hóa - Thông tin"] },
      { name: "Phòng Nội vụ" },
      { name: "Phòng Tư pháp" },
      { name: "Phòng Tài chính - Kế hoạch" },
      { name: "Trung tâm Hành chính công thành phố", short: ["HCC"] },
      { name: "Ban Tuyên giáo Thành ủy", requested: true },
      { name: "Thành ủy", requested: true },
      { name: "Thành đoàn", requested: true },
      {
        name: "Ủy ban MTTQ thành phố",
        short: ["MTTQ", "UBMTTQ"],
        also: ["Ủy ban Mặt trận Tổ quốc thành phố", "UB MTTQ thành phố"],
        requested: true,
      },
    ],
  },
  {
    sources: [letterForces],
    rows: [
      { name: "Phòng Y tế" },
      { name: "Phòng Lao động, Thương binh và Xã hội", also: ["Phòng LĐTBXH", "Phòng LĐTB&XH"] },
      { name: "Phòng Tài nguyên và Môi trường", also: ["Phòng TN&MT", "Phòng TNMT"] },
      { name: "Phòng Giáo dục và Đào tạo", also: ["Phòng GD&ĐT", "Phòng GDĐT"] },
      { name: "Ban Dân vận Tỉnh ủy", requested: true },
      {
        name: "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        also: ["Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên"],
        requested: true,
      },
      {
        name: "Hội Liên hiệp Phụ nữ Việt Nam",
        also: ["Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Phụ nữ"],
        requested: true,
      },
      {
        name: "Ủy ban Mặt trận Tổ quốc Việt Nam",
        also: ["Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc"],
        requested: true,
      },
    ],
  },
  {
    sources: [report],
    rows: [
      { name: "Công an thành phố", short: ["CATP"] },
      { name: "Hội Nông dân", requested: true },
      { name: "Hội Cựu chiến binh", requested: true },
      { name: "Hội Người cao tuổi", requested: true },
      { name: "Hội Chữ thập đỏ", requested: true },
    ],
  },
  {
    sources: [report, usage],
    rows: [{ name: "Phòng Cảnh sát quản lý hành chính về trật tự xã hội", short: ["PC06"], also: ["Phòng PC06"] }],
  },
  {
    sources: [usage],
    rows: [
      { name: "Viện kiểm sát nhân dân", short: ["VKSND"], also: ["Viện kiểm sát"], requested: true },
      { name: "Liên đoàn Lao động tỉnh", short: ["LĐLĐ"], requested: true },
    ],
  },
];

/**
 * The usual agencies of Đề án 06 with their abbreviations and other spellings (*tên, chữ viết tắt cơ quan*), for
 * `parseAssignment`: names that hold commas or *và* are not cut, and Party, Front, unions and courts count as requested.
 * Add those of your province in front; of two that share a spelling the first counts.
 *
 * Departments that ended on 28/02/2025 stay, because documents of their time name them.
 *
 * @example
 * agencyNames.find(({ abbreviations }) => abbreviations.includes("TN&MT"))?.mergedInto // => "Sở Nông nghiệp và Môi trường"
 */
export const agencyNames: readonly CatalogueAgency[] = /* @__PURE__ */ groups.flatMap(({ sources, rows }) =>
  rows.map(({ short = [], also = [], ...agency }) => ({ ...agency, abbreviations: short, aliases: also, sources })),
);

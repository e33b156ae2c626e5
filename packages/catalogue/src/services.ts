import type { DocumentReference, Source } from "@de-an-06/domain";
import {
  articleBacGiang2023,
  articleCafeF2025,
  articleDanTri2025,
  letter1433,
  letter2480,
  planBacGiang2023,
  reportBacKan2024,
} from "./local-documents.js";
import { decision06, decision422 } from "./national-documents.js";

/** An essential public service (*dịch vụ công thiết yếu*) as a decision lists it. */
export interface PublicService {
  /** Permanent: the decision and the place in its list, `qd06-09`; a short name where the place is not known. */
  readonly id: string;
  /** The decision whose list it is in. */
  readonly decision: DocumentReference;
  /** Its place in that list, 1 to 25; null where the list itself was not found. */
  readonly place: number | null;
  /** The name, word for word. */
  readonly name: string;
  /** Other wordings of the same service, each with the document that uses it. */
  readonly aliases: readonly ServiceAlias[];
  /**
   * The eleven of the police or the fourteen of others, as reports group them since 2022; null where it is not known. Who
   * handles a service on a day is said by `serviceCompetence`: driving licences and judicial records went to the police in 2025.
   */
  readonly group: "police" | "other" | null;
  /** Whether several agencies settle it together (*liên thông*). */
  readonly joint: boolean;
  /**
   * The level of service as a plan of 01/2023 prints it, on the scale 1 to 4 (*mức độ*). It is not *toàn trình* or *một
   * phần*, which replaced the scale in 2022 and are not the same: nothing here converts one into the other.
   */
  readonly level: 3 | 4 | null;
  /** The agency exactly as that plan prints it. */
  readonly printedAgency: string | null;
  /** Where the documents contradict each other about this service. */
  readonly conflict?: ServiceConflict;
  readonly sources: readonly Source[];
}

/** Another wording of a service's name. */
export interface ServiceAlias {
  readonly name: string;
  readonly source: Source;
}

/** Two sources that do not agree. */
export interface ServiceConflict {
  readonly vi: string;
  readonly en: string;
  readonly sources: readonly Source[];
}

const inReport2024: Source = { document: reportBacKan2024, article: "mục II.3.2", confidence: "primary" };
const inLetter2480: Source = { document: letter2480, article: "mục 7", confidence: "primary" };
const inArticle2023: Source = { document: articleBacGiang2023, confidence: "primary" };
const inDanTri: Source = { document: articleDanTri2025, confidence: "secondary" };
const inCafeF: Source = { document: articleCafeF2025, confidence: "secondary" };

const civilStatus: ServiceConflict = {
  vi: "Phụ lục I của kế hoạch ghi Công an tỉnh; mục III.4 của chính kế hoạch đó và báo cáo năm 2024 của thành phố Bắc Kạn ghi ngành Tư pháp.",
  en: "Annex I of the plan prints the provincial police; section III.4 of the same plan and the 2024 report of the city of Bắc Kạn say justice.",
  sources: [
    { document: planBacGiang2023, article: "phụ lục I, dòng 9–11", confidence: "primary" },
    { document: planBacGiang2023, article: "mục III.4", confidence: "primary" },
    inReport2024,
  ],
};

interface AnnexRow extends Pick<PublicService, "name"> {
  readonly level: 3 | 4;
  readonly agency: string;
  readonly joint?: true;
  readonly aliases?: readonly ServiceAlias[];
  readonly conflict?: ServiceConflict;
}

/** Annex I of the plan of Bắc Giang, row by row; letter 1433 has the same names in the same order. */
const annex: readonly AnnexRow[] = [
  {
    name: "Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân",
    level: 4,
    agency: "Công an tỉnh",
    aliases: [
      { name: "Xác nhận số chứng minh nhân dân khi đã được cấp thẻ CCCD", source: inArticle2023 },
      { name: "Xác nhận số Chứng minh nhân dân khi đã có Căn cước công dân", source: inCafeF },
    ],
  },
  { name: "Cấp lại, đổi thẻ căn cước công dân", level: 3, agency: "Công an tỉnh" },
  { name: "Đăng ký thường trú", level: 4, agency: "Công an tỉnh" },
  { name: "Đăng ký tạm trú", level: 4, agency: "Công an tỉnh" },
  { name: "Khai báo tạm vắng", level: 4, agency: "Công an tỉnh" },
  { name: "Thông báo lưu trú", level: 4, agency: "Công an tỉnh" },
  { name: "Đăng ký, cấp biển số mô tô, xe gắn máy", level: 3, agency: "Công an tỉnh" },
  {
    name: "Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)",
    level: 4,
    agency: "Công an tỉnh",
    aliases: [{ name: "Nộp phạt vi phạm hành chính trong lĩnh vực giao thông (phạt nguội)", source: inCafeF }],
  },
  { name: "Đăng ký khai sinh", level: 3, agency: "Công an tỉnh", conflict: civilStatus },
  { name: "Đăng ký khai tử", level: 3, agency: "Công an tỉnh", conflict: civilStatus },
  { name: "Đăng ký kết hôn", level: 3, agency: "Công an tỉnh", conflict: civilStatus },
  { name: "Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông", level: 3, agency: "Công an tỉnh" },
  {
    name: "Thủ tục làm con dấu mới và cấp Giấy chứng nhận đã đăng ký mẫu dấu",
    level: 4,
    agency: "Công an tỉnh",
    aliases: [{ name: "Thủ tục làm con dấu mới và cấp giấy chứng nhận đăng ký mẫu dấu", source: inCafeF }],
  },
  {
    name: "Thủ tục làm con dấu thu nhỏ, dấu nổi, dấu xi và cấp Giấy chứng nhận đã đăng ký mẫu con dấu",
    level: 4,
    agency: "Công an tỉnh",
    aliases: [{ name: "Thủ tục làm con dấu thu nhỏ, dấu nổi, dấu xi", source: inCafeF }],
  },
  {
    name: "Liên thông đăng ký khai sinh đăng ký thường trú - cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi",
    level: 3,
    agency: "Sở Tư pháp – Công an tỉnh - BHXH",
    joint: true,
    aliases: [
      {
        name: "Đăng ký khai sinh - đăng ký thường trú - cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi",
        source: inLetter2480,
      },
      { name: "Liên thông khai sinh – thường trú – cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi", source: inDanTri },
    ],
  },
  {
    name: "Liên thông đăng ký khai tử - Xóa đăng ký thường trú - Trợ cấp mai táng phí",
    level: 3,
    agency: "Sở Tư pháp – Công an tỉnh – Sở LĐTB&XH",
    joint: true,
    aliases: [
      { name: "Đăng ký khai tử - xóa đăng ký thường trú - trợ cấp mai táng phí", source: inLetter2480 },
      {
        name: "Liên thông “Đăng ký khai tử, xóa đăng ký thường trú; hỗ trợ chi phí mai táng, trợ cấp mai táng”",
        source: inReport2024,
      },
      { name: "Liên thông khai tử – xóa đăng ký thường trú – trợ cấp mai táng phí", source: inDanTri },
    ],
  },
  {
    name: "Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ bảo hiểm y tế theo hộ gia đình",
    level: 4,
    agency: "Bảo hiểm xã hội",
  },
  {
    name: "Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân",
    level: 4,
    agency: "Cục Thuế tỉnh",
  },
  {
    name: "Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận (đổi tên hoặc giấy tờ pháp nhân, giấy tờ nhân thân, địa chỉ)",
    level: 4,
    agency: "Sở Tài nguyên và Môi trường",
  },
  {
    name: "Cấp đổi, cấp lại giấy phép lái xe",
    level: 4,
    agency: "Sở Giao thông vận tải",
    aliases: [{ name: "Cấp, đổi lại giấy phép lái xe", source: inCafeF }],
  },
  {
    name: "Đăng kí dự thi tốt nghiệp THPT quốc gia và xét tuyển đại học, cao đẳng",
    level: 4,
    agency: "Sở Giáo dục và Đào tạo",
    aliases: [{ name: "Đăng ký dự thi tốt nghiệp THPT quốc gia, xét tuyển đại học – cao đẳng", source: inDanTri }],
  },
  { name: "Cấp phiếu lý lịch tư pháp", level: 4, agency: "Sở Tư pháp" },
  { name: "Giải quyết hưởng trợ cấp thất nghiệp", level: 4, agency: "Sở Lao động - Thương binh và Xã hội" },
  {
    name: "Cấp điện mới từ lưới điện hạ áp (220/380V) (Thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)",
    level: 4,
    agency: "Điện lực tỉnh",
    aliases: [
      {
        name: "Cấp điện mới từ lưới điện hạ áp, thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện",
        source: { document: planBacGiang2023, article: "mục III.19", confidence: "primary" },
      },
    ],
  },
  {
    name: "Thay đổi chủ thể hợp đồng mua bán điện (Thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)",
    level: 4,
    agency: "Điện lực tỉnh",
  },
];

const ofThePolice: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14];

/**
 * The 25 essential services of Quyết định 06/QĐ-TTg, in its order (*25 dịch vụ công thiết yếu*). Two documents of 2022
 * and 2023 give the same names in the same order; the decision's own annex was not read.
 *
 * @example
 * essentialServices[8].name // => "Đăng ký khai sinh"
 */
export const essentialServices: readonly PublicService[] = /* @__PURE__ */ annex.map((row, i) => {
  const place = i + 1;
  return {
    id: `qd06-${String(place).padStart(2, "0")}`,
    decision: decision06,
    place,
    name: row.name,
    aliases: row.aliases ?? [],
    group: ofThePolice.includes(place) ? "police" : "other",
    joint: row.joint ?? false,
    level: row.level,
    printedAgency: row.agency,
    ...(row.conflict && { conflict: row.conflict }),
    sources: [
      { document: planBacGiang2023, article: `phụ lục I, dòng ${place}`, confidence: "primary" },
      { document: letter1433, article: `phụ lục, mục III.1.1 (${place})`, confidence: "primary" },
    ],
  };
});

const listed: Pick<PublicService, "decision" | "place" | "level" | "printedAgency" | "sources"> = {
  decision: decision422,
  place: null,
  level: null,
  printedAgency: null,
  sources: [inReport2024],
};

/**
 * The services of Quyết định 422/QĐ-TTg whose names are confirmed: those a report of 2024 names under it. The decision
 * has more, 28 or 29 of them (see `serviceCountClaims`); add the rest from the list you have.
 */
export const confirmedServicesOf422: readonly PublicService[] = [
  {
    ...listed,
    id: "qd422-residence-confirmation",
    name: "Xác nhận thông tin về cư trú",
    aliases: [],
    group: null,
    joint: false,
  },
  {
    ...listed,
    id: "qd422-other-power-services",
    name: "Mở rộng việc kết nối, chia sẻ dữ liệu dân cư của Cơ sở dữ liệu quốc gia về dân cư để thực hiện các dịch vụ cung cấp điện còn lại (ngoài 02 dịch vụ đã hoàn thành: Cấp điện mới từ lưới điện hạ áp (220/380V)",
    aliases: [
      {
        name: "Mở rộng việc kết nối, chia sẻ dữ liệu dân cư của Cơ sở dữ liệu quốc gia về dân cư để thực hiện các dịch vụ cung cấp điện còn lại",
        source: inReport2024,
      },
    ],
    group: null,
    joint: false,
  },
  {
    ...listed,
    id: "qd422-household-business",
    name: "Liên thông nhóm thủ tục Đăng ký thành lập hộ kinh doanh và Đăng ký thuế",
    aliases: [],
    group: null,
    joint: true,
  },
  {
    ...listed,
    id: "qd422-business-power",
    name: "Kết nối, chia sẻ dữ liệu doanh nghiệp của Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp để thực hiện các dịch vụ cung cấp điện cho doanh nghiệp",
    aliases: [],
    group: null,
    joint: false,
  },
  {
    ...listed,
    id: "qd422-cooperative",
    name: "Liên thông các thủ tục Đăng ký thành lập hợp tác xã/liên hiệp hợp tác xã và đăng ký thuế",
    aliases: [],
    group: null,
    joint: true,
  },
];

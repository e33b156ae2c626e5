import type { GroupRole, GroupSlot, GroupTemplate } from "@de-an-06/domain";
import { letter1433 } from "./local-documents.js";

const only = (role: GroupRole, office: string, aliases?: readonly string[]): GroupSlot => ({
  role,
  office,
  ...(aliases && { aliases }),
  min: 1,
  max: 1,
});

const youth = /* @__PURE__ */ only("member", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh", [
  "Bí thư Đoàn Thanh niên",
  "Bí thư Đoàn TNCS Hồ Chí Minh",
  "Bí thư Đoàn TN",
  "Bí thư Huyện đoàn",
  "Bí thư Thành đoàn",
  "Bí thư Thị đoàn",
  "Bí thư Đoàn xã",
  "Bí thư Đoàn phường",
  "Bí thư Đoàn thị trấn",
]);
const women = /* @__PURE__ */ only("member", "Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam", [
  "Chủ tịch Hội Liên hiệp Phụ nữ",
  "Chủ tịch Hội LHPN",
  "Chủ tịch Hội Phụ nữ",
]);

const suggest = (): readonly GroupTemplate[] => [
  {
    id: "letter-1433-district",
    kind: "de-an-06",
    tier: "district",
    slots: [
      only("head", "Chủ tịch UBND cấp huyện"),
      only("standing-deputy", "Trưởng Công an cấp huyện", ["Trưởng CA"]),
      only("deputy", "Chánh Văn phòng cấp huyện"),
      only("member", "Trưởng phòng Văn hóa và Thông tin", ["Trưởng phòng VH-TT", "Trưởng phòng VHTT"]),
      only("member", "Trưởng phòng Y tế"),
      only("member", "Trưởng phòng Lao động, Thương binh và Xã hội", [
        "Trưởng phòng Lao động - TB&XH",
        "Trưởng phòng LĐTB&XH",
        "Trưởng phòng LĐ-TB&XH",
      ]),
      only("member", "Trưởng phòng Tư pháp"),
      only("member", "Trưởng phòng Tài nguyên và Môi trường", ["Trưởng phòng TN&MT", "Trưởng phòng TNMT"]),
      only("member", "Trưởng phòng Giáo dục và Đào tạo", ["Trưởng phòng GD&ĐT", "Trưởng phòng GDĐT"]),
      only("member", "Giám đốc Bảo hiểm xã hội", ["Giám đốc BHXH"]),
      only("member", "Trưởng phòng Tài chính - Kế hoạch", ["Trưởng phòng TC-KH", "Trưởng phòng TCKH"]),
      youth,
      women,
    ],
    source: { document: letter1433, article: "phụ lục, mục II.1.1", confidence: "primary" },
  },
  {
    id: "letter-1433-commune",
    kind: "de-an-06",
    tier: "commune",
    slots: [
      only("head", "Chủ tịch UBND cấp xã"),
      only("deputy", "Trưởng Công an cấp xã", ["Trưởng CA"]),
      only("member", "Công chức Văn phòng - Thống kê"),
      only("member", "Công chức Tư pháp - Hộ tịch"),
      only("member", "Công chức Văn hóa - Xã hội"),
      // The first wording is for wards and townships, the other for rural communes.
      only("member", "Công chức Địa chính - Xây dựng - Đô thị và Môi trường", [
        "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
      ]),
      youth,
      women,
      only("member", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam", [
        "Chủ tịch Ủy ban MTTQ",
        "Chủ tịch UBMTTQ",
        "Chủ tịch Ủy ban Mặt trận Tổ quốc",
        "Chủ tịch Mặt trận Tổ quốc",
      ]),
    ],
    source: { document: letter1433, article: "phụ lục, mục II.1.2", confidence: "primary" },
  },
  {
    id: "letter-1433-village",
    kind: "de-an-06",
    tier: "village",
    slots: [
      only("head", "Bí thư Chi bộ"),
      youth,
      only("member", "Chi hội trưởng Liên hiệp Phụ nữ Việt Nam", [
        "Chi hội trưởng Phụ nữ",
        "Chi hội trưởng LHPN",
        "Chi hội trưởng Hội LHPN",
      ]),
      {
        role: "member",
        office: "Nhân sự tại cộng đồng",
        min: 2,
        max: 2,
        condition:
          "hiểu biết về công nghệ và nhiệt huyết với hoạt động cộng đồng, có khả năng tuyên truyền, hướng dẫn, hỗ trợ người dân sử dụng công nghệ số",
      },
    ],
    source: { document: letter1433, article: "phụ lục, mục II.1.3", confidence: "primary" },
  },
];

/**
 * What letter 1433 of Quảng Ngãi suggested for task forces in 2022 (*định hướng thành phần Tổ công tác*): 13 members in a
 * district, 9 in a commune, 5 in a village. Guidance of one issuer on one day, which tells places to choose members as
 * fits them: a group that differs is worth a note, never an error.
 *
 * @example
 * groupTemplates.map(({ slots }) => slots.reduce((members, { min }) => members + min, 0)) // => [13, 9, 5]
 */
export const groupTemplates: readonly GroupTemplate[] = /* @__PURE__ */ suggest();

import type { Outline } from "@de-an-06/domain";
import { decree09of2019 } from "./national-documents.js";
import { outlineMonthly } from "./outline-monthly.js";
import { outlineSixMonths } from "./outline-six-months.js";

/** A report of any month with nothing in it but the usual four parts, to be filled with sections of one's own. */
const outlineEmpty = (): Outline => ({
  id: "trong",
  title: "Kết quả thực hiện Đề án 06 trên địa bàn {unit}, {period}",
  grain: "month",
  calendar: "reporting",
  source: { document: decree09of2019, article: "điều 12", confidence: "primary" },
  sections: [
    {
      id: "direction",
      title: "CHỈ ĐẠO, ĐIỀU HÀNH",
      content: [{ kind: "text", id: "direction-text", about: "Công tác lãnh đạo, chỉ đạo trong kỳ" }],
    },
    {
      id: "results",
      title: "KẾT QUẢ THỰC HIỆN",
      content: [{ kind: "text", id: "results-text", about: "Kết quả trong kỳ" }],
    },
    {
      id: "difficulties",
      title: "KHÓ KHĂN, VƯỚNG MẮC",
      content: [{ kind: "list", id: "difficulties-list", about: "Khó khăn, vướng mắc và nguyên nhân" }],
    },
    {
      id: "next",
      title: "NHIỆM VỤ KỲ SAU",
      content: [{ kind: "next-tasks", id: "next-tasks", about: "Nhiệm vụ trọng tâm của kỳ sau" }],
    },
  ],
});

/**
 * Outlines of periodic reports (*đề cương báo cáo*): six months as the city of Bắc Kạn reports, the month as the letter of
 * Quảng Ngãi asks, and an empty one. Its window is that of Nghị định 09/2019/NĐ-CP; take it as a start for your own.
 *
 * @example
 * outlines.map(({ id }) => id) // => ["bao-cao-6-thang", "bao-cao-thang-1433", "trong"]
 */
export const outlines: readonly Outline[] = /* @__PURE__ */ [
  /* @__PURE__ */ outlineSixMonths(),
  /* @__PURE__ */ outlineMonthly(),
  /* @__PURE__ */ outlineEmpty(),
];

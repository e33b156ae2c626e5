import { auditSentence, type CellPlace, type Claim, type Language, type TextPlace } from "@de-an-06/domain";
import type { ClaimPlace } from "../commands/audit-file.js";

/** The words around an audit, on the terminal and on the page. */
export const auditWords = {
  vi: {
    title: "RÀ SOÁT SỐ LIỆU",
    crossChecks: "ĐỐI CHIẾU GIỮA CÁC CHỖ",
    notes: "LƯU Ý KHI ĐỌC TỆP",
    place: "Vị trí",
    text: "Trong văn bản",
    printed: "Số in",
    right: "Số đúng",
    verdict: "Kết luận",
    cause: "Nguyên nhân có thể, lý do",
    level: { finding: "Cần xem lại", note: "Lưu ý" },
    counts: { consistent: "ĐẠT", wrong: "SỬA", cannotCheck: "KHÔNG KIỂM ĐƯỢC" },
    nothing: "Không có số liệu nào kiểm được trong tệp.",
    hidden: "Không liệt kê các số đạt",
    all: "xem đủ với --json",
    written: "Đã ghi",
    page: "trang",
    line: "dòng",
    roundings: { truncated: "Cắt bỏ phần lẻ thay vì làm tròn.", "last-digit-off": "Chữ số cuối lệch một đơn vị." },
  },
  en: {
    title: "AUDIT OF FIGURES",
    crossChecks: "ACROSS CLAIMS",
    notes: "WHEN THE FILE WAS READ",
    place: "Where",
    text: "In the text",
    printed: "Printed",
    right: "Right",
    verdict: "Verdict",
    cause: "Likely cause, reason",
    level: { finding: "Look again", note: "Note" },
    counts: { consistent: "HOLD", wrong: "TO CORRECT", cannotCheck: "CANNOT BE CHECKED" },
    nothing: "The file has no figures that can be checked.",
    hidden: "Figures that hold are not listed",
    all: "see all with --json",
    written: "Written",
    page: "page",
    line: "line",
    roundings: { truncated: "Cut off instead of rounded.", "last-digit-off": "The last digit is one off." },
  },
} as const satisfies Record<Language, unknown>;

/** Where a claim stands, in words: "dòng 9", "trang 2, dòng 5", "Bảng 1!B3". */
export function placeInWords(place: ClaimPlace, language: Language): string {
  if ("cell" in place) return `${place.sheet}!${place.cell}`;
  const { page, line } = auditWords[language];
  return place.page === null ? `${line} ${place.line}` : `${page} ${place.page}, ${line} ${place.line}`;
}

/** Why a figure is wrong, or cannot be checked; empty where it holds or nothing can be told. */
export function reasonInWords(claim: Claim<TextPlace | CellPlace>, language: Language): string {
  if (claim.cause !== null) return auditSentence(claim.cause, language);
  const { roundings } = auditWords[language];
  return claim.verdict === "truncated" || claim.verdict === "last-digit-off" ? roundings[claim.verdict] : "";
}

/** How many figures hold, are to be corrected, cannot be checked. */
export function countVerdicts(summary: {
  readonly consistent: number;
  readonly truncated: number;
  readonly lastDigitOff: number;
  readonly inconsistent: number;
  readonly cannotCheck: number;
}): { readonly consistent: number; readonly wrong: number; readonly cannotCheck: number } {
  const { consistent, truncated, lastDigitOff, inconsistent, cannotCheck } = summary;
  return { consistent, wrong: truncated + lastDigitOff + inconsistent, cannotCheck };
}

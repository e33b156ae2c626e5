import type { NonEmpty } from "../issue/result.js";
import type { DocumentKind } from "./document.js";

/** What each kind of document is called (*tên loại văn bản*). */
export const documentKindNames: Readonly<Record<DocumentKind, { readonly vi: string; readonly en: string }>> = {
  law: { vi: "Luật", en: "Law" },
  resolution: { vi: "Nghị quyết", en: "Resolution" },
  decree: { vi: "Nghị định", en: "Decree" },
  decision: { vi: "Quyết định", en: "Decision" },
  directive: { vi: "Chỉ thị", en: "Directive" },
  circular: { vi: "Thông tư", en: "Circular" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  letter: { vi: "Công văn", en: "Letter" },
  report: { vi: "Báo cáo", en: "Report" },
  notice: { vi: "Thông báo", en: "Notice" },
  submission: { vi: "Tờ trình", en: "Submission" },
  telegram: { vi: "Công điện", en: "Telegram" },
  guideline: { vi: "Hướng dẫn", en: "Guideline" },
  article: { vi: "Bài viết", en: "Article" },
  other: { vi: "Văn bản", en: "Document" },
};

/** Every kind, in reading order. */
export const documentKinds = Object.keys(documentKindNames) as unknown as NonEmpty<DocumentKind>;

/**
 * The kind a symbol stands for (*ký hiệu*): its first part, `QĐ` in `QĐ-TTg`. A symbol that begins with an office
 * instead, as `UBND-VHTT` does, is a letter's. Laws and resolutions of the National Assembly share `QH15`: `other`.
 *
 * @example
 * documentKindOf("QĐ-TTg") // => "decision"
 * documentKindOf("UBND-VHTT") // => "letter"
 */
export function documentKindOf(symbol: string): DocumentKind {
  const first = /^[\p{L}]+/u.exec(symbol)?.[0].toUpperCase() ?? "";
  return abbreviations[first] ?? "letter";
}

/** The abbreviations of Nghị định 30/2020/NĐ-CP, phụ lục III, and of the Party; what has no kind of ours is `other`. */
const abbreviations: Readonly<Record<string, DocumentKind>> = Object.fromEntries(
  (
    [
      ["resolution", "NQ NQLT"],
      ["decree", "NĐ"],
      ["decision", "QĐ"],
      ["directive", "CT"],
      ["circular", "TT TTLT"],
      ["plan", "KH"],
      ["report", "BC"],
      ["notice", "TB"],
      ["submission", "TTR"],
      ["telegram", "CĐ"],
      ["guideline", "HD"],
      ["other", "QH UBTVQH L PL CP TTG HĐBT QC QYĐ TC CTR PA ĐA DA BB HĐ BGN BTT GUQ GM GGT GNP PG PC PB KL TTHD"],
    ] as const
  ).flatMap(([kind, list]) => list.split(" ").map((abbreviation) => [abbreviation, kind])),
);

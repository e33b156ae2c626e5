import type { Language } from "../issue/sentence.js";
import type { Deadline } from "./deadline.js";
import { inEnglish } from "./format-english.js";
import { inVietnamese } from "./format-vietnamese.js";

/**
 * A deadline as an official writes it; {@link parseDeadline} reads the Vietnamese form back as the same deadline.
 *
 * What the document's words were is gone where several mean the same: `đến ngày` is written `chậm nhất ngày`. Events
 * and conditions stay in the document's own words, in English too.
 *
 * @example
 * formatDeadline(unwrap(parseDeadline("trước ngày 15 hàng tháng"))) // => "trước ngày 15 hằng tháng"
 * formatDeadline(unwrap(parseDeadline("Quý IV/2025- Quý II/2026"))) // => "từ quý IV/2025 đến hết quý II/2026"
 * formatDeadline(unwrap(parseDeadline("01/6 và 15/11 hằng năm")), "en") // => "by 1 June and 15 November of every year"
 */
export function formatDeadline(deadline: Deadline, language: Language = "vi"): string {
  return language === "en" ? inEnglish(deadline) : inVietnamese(deadline);
}

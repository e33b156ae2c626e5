import { issue } from "../issue/issue.js";
import { type Language, sentence } from "../issue/sentence.js";
import type { Cause, CrossCheckKind, Doubt, Verdict } from "./claim.js";

/**
 * What a cause, a doubt or the kind of a cross-check says, in Vietnamese unless asked otherwise.
 *
 * @example
 * auditSentence("digit-slip") // => "Có thể gõ nhầm một chữ số."
 * auditSentence("no-percentage", "en") // => "No percentage is printed."
 */
export function auditSentence(said: Cause | Doubt | CrossCheckKind, language: Language = "vi"): string {
  return sentence(issue(`audit.${said}`, {}), language);
}

/**
 * What each verdict is called in a table (*kết luận*), in Vietnamese and English: what holds, what is to be put right,
 * and what cannot be checked.
 *
 * @example
 * verdictWords.inconsistent.vi // => "SỬA"
 */
export const verdictWords: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  consistent: { vi: "ĐẠT", en: "HOLDS" },
  truncated: { vi: "SỬA", en: "CORRECT" },
  "last-digit-off": { vi: "SỬA", en: "CORRECT" },
  inconsistent: { vi: "SỬA", en: "CORRECT" },
  "cannot-check": { vi: "KHÔNG KIỂM ĐƯỢC", en: "CANNOT CHECK" },
};

import type { DeadlineKind, Part, Weekday } from "@de-an-06/domain";
import type { Words } from "../call/command.js";

/** The kinds of deadline as a table names them. */
export const deadlineKindWords: Readonly<Record<DeadlineKind, Words>> = {
  date: { vi: "ngày cụ thể", en: "date" },
  period: { vi: "theo kỳ", en: "period" },
  recurring: { vi: "định kỳ", en: "recurring" },
  within: { vi: "trong số ngày", en: "within days" },
  ongoing: { vi: "thường xuyên", en: "ongoing" },
  immediate: { vi: "ngay", en: "at once" },
  conditional: { vi: "theo điều kiện", en: "conditional" },
};

/** The days of the week, Monday first, by ISO number. */
export const weekdayWords: Readonly<Record<Weekday, Words>> = {
  1: { vi: "thứ Hai", en: "Monday" },
  2: { vi: "thứ Ba", en: "Tuesday" },
  3: { vi: "thứ Tư", en: "Wednesday" },
  4: { vi: "thứ Năm", en: "Thursday" },
  5: { vi: "thứ Sáu", en: "Friday" },
  6: { vi: "thứ Bảy", en: "Saturday" },
  7: { vi: "Chủ nhật", en: "Sunday" },
};

/** The parts agencies play besides leading. */
export const partWords: Readonly<Record<Exclude<Part, "lead" | "co-lead" | "coordinating">, Words>> = {
  advising: { vi: "tham mưu", en: "advising" },
  directing: { vi: "chỉ đạo", en: "directing" },
};

/** The text as it stands at the beginning of a cell. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

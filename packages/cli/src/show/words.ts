import type { DeadlineKind, Part, StandingName, Weekday } from "@de-an-06/domain";
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

/** The standings of a task, as the printed tracking tables name them. */
export const standingWords: Readonly<Record<StandingName, Words>> = {
  "done-on-time": { vi: "Hoàn thành đúng hạn", en: "Done on time" },
  "done-late": { vi: "Hoàn thành quá hạn", en: "Done late" },
  "done-undated": { vi: "Hoàn thành, không rõ hạn", en: "Done, no due day" },
  "open-in-time": { vi: "Đang thực hiện, trong hạn", en: "Open, in time" },
  "open-overdue": { vi: "Quá hạn chưa hoàn thành", en: "Overdue" },
  ongoing: { vi: "Thường xuyên", en: "Ongoing" },
  "awaiting-condition": { vi: "Chờ điều kiện", en: "Awaiting its condition" },
  undated: { vi: "Chưa rõ thời hạn", en: "No certain deadline" },
  excluded: { vi: "Không theo dõi", en: "Excluded" },
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

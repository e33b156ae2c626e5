import type { Language } from "../issue/sentence.js";
import type { StandingName } from "./standing.js";

/**
 * What each standing is called in a table (*tình trạng*), in Vietnamese and English.
 *
 * @example
 * standingWords["open-overdue"].vi // => "Quá hạn chưa hoàn thành"
 */
export const standingWords: Readonly<Record<StandingName, Readonly<Record<Language, string>>>> = {
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

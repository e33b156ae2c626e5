import { toKey } from "@de-an-06/domain";

/** What each standing is called in a table (*tình trạng*). */
export const standingWords = {
  "done-on-time": "Hoàn thành đúng hạn",
  "done-late": "Hoàn thành quá hạn",
  "done-undated": "Hoàn thành, không rõ hạn",
  "open-in-time": "Đang thực hiện, trong hạn",
  "open-overdue": "Quá hạn chưa hoàn thành",
  ongoing: "Thường xuyên",
  "awaiting-condition": "Chờ điều kiện",
  undated: "Chưa rõ thời hạn",
  excluded: "Không theo dõi",
} as const;

const keys = new Set(Object.values(standingWords).map(toKey));

/** Whether a cell says no more than what is computed anyway. */
export function isStandingWord(text: string): boolean {
  return keys.has(toKey(text));
}

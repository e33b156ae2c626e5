import {
  type ConnectionState,
  type DifficultyStep,
  type ModelState,
  type Movement,
  type RegisterName,
  type SupportPoint,
  toKey,
} from "@de-an-06/domain";

/** What each register is called. */
export const registerWords: Readonly<Record<RegisterName, string>> = {
  "pilot-model": "Mô hình điểm",
  "support-point": "Điểm hỗ trợ",
  equipment: "Trang thiết bị",
  connection: "Kết nối cơ sở dữ liệu",
  funding: "Kinh phí",
  inspection: "Kiểm tra",
  difficulty: "Khó khăn, vướng mắc",
};

/** The states, movements and steps of the registers that have any. */
export const stateWords: {
  readonly "pilot-model": Readonly<Record<ModelState, string>>;
  readonly connection: Readonly<Record<ConnectionState, string>>;
  readonly funding: Readonly<Record<Movement["kind"], string>>;
  readonly difficulty: Readonly<Record<DifficultyStep["kind"], string>>;
} = {
  "pilot-model": {
    registered: "Đăng ký",
    running: "Đang thực hiện",
    completed: "Hoàn thành",
    stopped: "Dừng thực hiện",
  },
  connection: { planned: "Kế hoạch", testing: "Thử nghiệm", connected: "Đã kết nối", suspended: "Tạm dừng" },
  funding: { asked: "Đề nghị", allotted: "Được cấp", spent: "Đã giải ngân" },
  difficulty: {
    raised: "Phát sinh",
    routed: "Chuyển",
    answered: "Trả lời",
    closed: "Kết thúc",
    reopened: "Mở lại",
  },
};

/** A point or a desk. */
export const kindWords: Readonly<Record<SupportPoint["kind"], string>> = {
  point: "Điểm hỗ trợ",
  desk: "Bàn hướng dẫn",
};

/** The word of a table that some text is, whatever its case and diacritics; undefined for another one. */
export function wordOf<Word extends string>(table: Readonly<Record<Word, string>>, text: string): Word | undefined {
  const key = toKey(text);
  return (Object.keys(table) as Word[]).find((word) => toKey(table[word]) === key || word === text);
}

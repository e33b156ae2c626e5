import type { ColumnSpec } from "../table/column-spec.js";

/**
 * The columns a tracking table can have. `agencies` holds leading and coordinating agencies in one cell; `dueDay` and
 * `standing` are computed when a workbook is written, and only read where nothing better is there; `remark` is never read.
 */
export type TaskColumn =
  | "number"
  | "title"
  | "agencies"
  | "lead"
  | "coordinating"
  | "deadline"
  | "dueDay"
  | "standing"
  | "remark"
  | "product"
  | "result"
  | "doneOn"
  | "assignedOn"
  | "note"
  | "source"
  | "kind"
  | "parent";

/** The header of each column as we print it. */
export const taskHeaders: Readonly<Record<TaskColumn, string>> = {
  number: "STT",
  title: "Nhiệm vụ",
  agencies: "Cơ quan thực hiện",
  lead: "Cơ quan chủ trì",
  coordinating: "Cơ quan phối hợp",
  deadline: "Thời hạn hoàn thành",
  dueDay: "Hạn cuối",
  standing: "Tình trạng",
  remark: "Nhận xét",
  product: "Sản phẩm",
  result: "Kết quả thực hiện",
  doneOn: "Ngày hoàn thành",
  assignedOn: "Ngày giao",
  note: "Ghi chú",
  source: "Căn cứ",
  kind: "Loại",
  parent: "Thuộc nhiệm vụ",
};

/**
 * How the columns are recognised, by the key of the header (no diacritics, lower case). The first that fits takes the
 * column, so what is narrower stands first: "Ngày giao nhiệm vụ" is a day and "Văn bản giao nhiệm vụ" a document, and
 * only what is left over and speaks of tasks is the task itself.
 */
export const taskColumns: readonly ColumnSpec<TaskColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|s t t|so thu tu|so|ma|ma so|ma nhiem vu)$/u },
  { key: "assignedOn", is: /^ngay (?:duoc )?giao\b/u },
  {
    key: "doneOn",
    is: /^(?:ngay|thoi diem)(?: thuc te)?(?: da)? hoan thanh(?: thuc te)?$|^thoi gian (?:hoan thanh thuc te|thuc te hoan thanh)$/u,
  },
  { key: "dueDay", is: /^(?:han cuoi|ngay den han|ngay het han)\b/u },
  { key: "agencies", is: /chu tri.*phoi hop/u },
  { key: "lead", is: /\bchu tri\b|\bdau moi\b/u },
  { key: "coordinating", is: /\bphoi hop\b/u },
  {
    key: "deadline",
    is: /^(?:thoi han|han|thoi gian|moc thoi gian|lo trinh|tien do hoan thanh|du kien hoan thanh)\b(?!.*\bbat dau\b)/u,
  },
  { key: "agencies", is: /^(?:(?:cac )?(?:co quan|don vi|to chuc|bo phan)\b|phan cong\b|nguoi thuc hien)/u },
  { key: "product", is: /\b(?:san pham|dau ra)\b/u },
  { key: "result", is: /^(?:ket qua|tinh hinh|tien do)\b/u },
  { key: "standing", is: /^(?:tinh trang|trang thai)\b/u },
  { key: "remark", is: /^nhan xet\b/u },
  { key: "note", is: /^ghi chu\b/u },
  { key: "source", is: /^(?:can cu|van ban|nguon)\b/u },
  { key: "parent", is: /^(?:thuoc nhiem vu|nhiem vu cha|nhiem vu cap tren)\b/u },
  { key: "kind", is: /^loai\b/u },
  { key: "title", is: /\b(?:nhiem vu|noi dung|cong viec|hoat dong)\b/u },
];

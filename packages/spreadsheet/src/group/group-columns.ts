import type { ColumnSpec } from "../table/column-spec.js";

/** The columns a list of groups can have: a row for each decision on a group. */
export type GroupColumn =
  | "number"
  | "id"
  | "name"
  | "kind"
  | "act"
  | "on"
  | "source"
  | "unit"
  | "tier"
  | "parent"
  | "memberCount"
  | "members"
  | "note";

/** The header of each column as we print it. */
export const groupHeaders: Readonly<Record<GroupColumn, string>> = {
  number: "STT",
  id: "Mã tổ",
  name: "Tên tổ",
  kind: "Loại tổ",
  act: "Nội dung quyết định",
  on: "Ngày quyết định",
  source: "Quyết định",
  unit: "Đơn vị",
  tier: "Cấp",
  parent: "Tổ cấp trên",
  memberCount: "Số thành viên",
  members: "Thành phần",
  note: "Ghi chú",
};

/** How the columns are recognised, by the key of the header; the first that fits takes the column. */
export const groupColumns: readonly ColumnSpec<GroupColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|so thu tu)$/u },
  { key: "id", is: /^(?:ma(?: (?:so|to|to cong tac|nhom))?)$/u },
  { key: "parent", is: /^(?:(?:ma |ten )?(?:to|to cong tac|nhom) cap tren|thuoc to|truc thuoc to)$/u },
  { key: "name", is: /^(?:ten(?: (?:to|to cong tac|nhom|doi))?|to cong tac|to)$/u },
  { key: "kind", is: /^loai(?: (?:to|to cong tac|nhom))?$/u },
  { key: "act", is: /^(?:noi dung quyet dinh|hinh thuc|viec|tinh trang)$/u },
  { key: "on", is: /^(?:ngay(?: (?:quyet dinh|ban hanh|thanh lap|ky|kien toan))?|thanh lap ngay)$/u },
  { key: "source", is: /^(?:(?:so )?quyet dinh(?: so)?(?: thanh lap| kien toan)?|so (?:ky hieu )?quyet dinh|can cu|van ban)$/u },
  { key: "unit", is: /^(?:(?:ma |ten )?(?:don vi(?: hanh chinh)?|dia phuong|dia ban|co quan))$/u },
  { key: "tier", is: /^cap(?: (?:to|to cong tac|don vi|hanh chinh))?$/u },
  { key: "memberCount", is: /^(?:(?:tong )?so (?:luong )?(?:thanh vien|nguoi)|thanh vien \(nguoi\)|so tv)$/u },
  { key: "members", is: /^(?:thanh phan|danh sach thanh vien|thanh vien)$/u },
  { key: "note", is: /^ghi chu$/u },
]; // prettier-ignore

import type { ColumnSpec } from "../table/column-spec.js";

/** The columns a list of units can have. */
export type UnitColumn =
  | "number"
  | "code"
  | "name"
  | "tier"
  | "kind"
  | "parent"
  | "from"
  | "until"
  | "aliases"
  | "successors"
  | "source"
  | "basis"
  | "note";

/** The header of each column as we print it. */
export const unitHeaders: Readonly<Record<UnitColumn, string>> = {
  number: "STT",
  code: "Mã đơn vị",
  name: "Tên đơn vị",
  tier: "Cấp",
  kind: "Loại đơn vị",
  parent: "Đơn vị cấp trên",
  from: "Có từ ngày",
  until: "Đến hết ngày",
  aliases: "Tên gọi khác",
  successors: "Đơn vị kế tục",
  source: "Căn cứ",
  basis: "Căn cứ sắp xếp",
  note: "Ghi chú",
};

/** How the columns are recognised, by the key of the header; the first that fits takes the column. */
export const unitColumns: readonly ColumnSpec<UnitColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|so thu tu)$/u },
  { key: "parent", is: /^(?:(?:ma |ten )?(?:don vi|co quan) (?:hanh chinh )?(?:cap tren|quan ly|chu quan|cha)(?: truc tiep)?|truc thuoc|thuoc(?: don vi)?)$/u },
  { key: "successors", is: /^(?:(?:ma |ten )?don vi (?:ke tuc|ke thua|moi|sau sap xep)|sap nhap vao|nhap vao)$/u },
  { key: "aliases", is: /^(?:(?:ten )?goi khac|ten (?:goi )?khac|ten viet tat|viet tat)$/u },
  { key: "code", is: /^(?:ma|ma so|ma (?:don vi(?: hanh chinh)?|dvhc|dinh danh|co quan))$/u },
  { key: "name", is: /^(?:ten|(?:ten )?(?:don vi(?: hanh chinh)?|dvhc|co quan|dia phuong|dia ban))$/u },
  { key: "tier", is: /^(?:cap|cap (?:don vi(?: hanh chinh)?|hanh chinh|dvhc))$/u },
  { key: "kind", is: /^(?:loai|loai (?:hinh|don vi(?: hanh chinh)?|dvhc|co quan))$/u },
  { key: "from", is: /^(?:co tu(?: ngay)?|tu(?: ngay)?|ngay (?:thanh lap|bat dau|hieu luc)|(?:co )?hieu luc(?: tu(?: ngay)?)?)$/u },
  { key: "until", is: /^(?:den(?: het)?(?: ngay)?|ngay (?:ket thuc|giai the|het hieu luc)|het hieu luc(?: tu)?(?: ngay)?)$/u },
  { key: "basis", is: /^(?:can cu|van ban|nghi quyet) sap xep\b/u },
  { key: "source", is: /^(?:can cu|van ban|nguon|quyet dinh|nghi quyet|nghi dinh)\b/u },
  { key: "note", is: /^ghi chu$/u },
]; // prettier-ignore

import type { ColumnSpec } from "../table/column-spec.js";

/** The columns a list of sendings can have. */
export type SubmissionColumn = "number" | "unitCode" | "unit" | "regime" | "period" | "sentOn" | "returnedOn" | "note";

/** The header of each column as we print it. */
export const submissionHeaders: Readonly<Record<SubmissionColumn, string>> = {
  number: "STT",
  unitCode: "Mã đơn vị",
  unit: "Đơn vị",
  regime: "Chế độ báo cáo",
  period: "Kỳ báo cáo",
  sentOn: "Ngày gửi",
  returnedOn: "Ngày trả lại",
  note: "Ghi chú",
};

/** How the columns are recognised, by the key of the header; the first that fits takes the column. */
export const submissionColumns: readonly ColumnSpec<SubmissionColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|so thu tu)$/u },
  { key: "unitCode", is: /^ma (?:don vi(?: hanh chinh| bao cao)?|dvhc|xa|huyen|tinh|co quan|dia phuong)$/u },
  { key: "regime", is: /^(?:che do bao cao|loai bao cao|(?:ten )?bao cao)$/u },
  { key: "period", is: /^(?:ky(?: bao cao| so lieu)?|thang|quy|nam)$/u },
  { key: "sentOn", is: /^(?:ngay|thoi gian|thoi diem) (?:gui|nop|nhan)(?: bao cao| (?:duoc )?bao cao)?$/u },
  { key: "returnedOn", is: /^(?:ngay|thoi gian|thoi diem) tra (?:lai|ve)(?: bao cao)?$/u },
  { key: "unit", is: /^(?:ten )?(?:don vi|dia phuong|co quan(?: don vi)?)(?: (?:bao cao|gui|nop|hanh chinh))*$|^xa phuong(?: thi tran)?$/u },
  { key: "note", is: /^ghi chu$/u },
]; // prettier-ignore

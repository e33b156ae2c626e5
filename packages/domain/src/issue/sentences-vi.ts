import type { IssueParams, Measured, ValueType } from "./issue-params.js";
import type { Sentences } from "./sentence.js";

const valueTypes: Record<ValueType, string> = {
  text: "chuỗi ký tự",
  number: "số",
  integer: "số nguyên",
  boolean: "đúng hoặc sai",
  list: "danh sách",
  object: "đối tượng",
  date: "ngày",
  other: "kiểu khác",
};
const measured: Record<Measured, string> = { number: "", characters: " ký tự", items: " phần tử" };

/** What each code says in Vietnamese. */
export const sentencesVi: Sentences<IssueParams> = {
  "value.missing": () => "Thiếu giá trị.",
  "value.wrong-type": ({ expected }) => `Giá trị không đúng kiểu, cần ${valueTypes[expected]}.`,
  "value.not-in-list": ({ allowed }) => `Giá trị không thuộc danh mục cho phép: ${allowed.join(", ")}.`,
  "value.unknown-key": ({ count }) => `Có ${count} trường không được biết đến.`,
  "value.too-small": ({ minimum, of }) => `Giá trị quá nhỏ, tối thiểu ${minimum}${measured[of]}.`,
  "value.too-large": ({ maximum, of }) => `Giá trị quá lớn, tối đa ${maximum}${measured[of]}.`,
  "value.wrong-format": ({ format }) => `Giá trị không đúng định dạng ${format}.`,
  "value.invalid": () => "Giá trị không hợp lệ.",
};

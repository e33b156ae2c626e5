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

  // date
  "date.unreadable": () => "Không đọc được ngày, cần viết như 30/11/2022.",
  "date.incomplete": () => "Ngày chưa ghi đủ ngày và tháng.",
  "date.day-not-in-month": ({ days }) => `Không có ngày này: tháng ấy chỉ có các ngày từ 1 đến ${days}.`,
  "date.month-not-in-year": () => "Không có tháng này: một năm chỉ có các tháng từ 1 đến 12.",
  "date.year-missing": () => "Thiếu năm.",
  "date.year-assumed": ({ year }) => `Văn bản không ghi năm, hiểu là năm ${year}.`,
  "date.two-digit-year": () => "Năm chỉ ghi hai chữ số, cần ghi đủ bốn chữ số.",
  "date.year-out-of-range": ({ minimum, maximum }) => `Năm phải trong khoảng từ ${minimum} đến ${maximum}.`,
  "date.instant-unreadable": () => "Không đọc được thời điểm, cần viết như 2024-06-14T17:00:00+07:00.",
  "date.instant-without-zone": () => "Thời điểm không ghi múi giờ nên chưa rõ thuộc ngày nào.",
  "period.unreadable": () => "Không đọc được kỳ, cần viết như Quý III/2023, Tháng 8/2023, 6 tháng đầu năm 2024.",
  "period.not-in-year": ({ count }) => `Không có kỳ này: một năm chỉ có ${count} kỳ như vậy.`,
  "period.spelling-mended": () => "Tên kỳ viết sai chính tả, đã hiểu theo cách viết đúng.",
  "period.window-reversed": () => "Kỳ kết thúc trước khi bắt đầu.",
  "period.not-itself": () => "Mã kỳ, độ dài kỳ và khoảng thời gian không khớp nhau.",
  "calendar.year-not-covered": ({ year }) => `Lịch làm việc chưa có năm ${year}.`,
  "calendar.year-provisional": ({ year }) => `Lịch làm việc năm ${year} là tạm tính, chưa có quyết định chính thức.`,
  "calendar.year-repeated": () => "Năm này đã có trong lịch làm việc.",
  "calendar.day-repeated": () => "Ngày này được ghi hai lần trong lịch làm việc.",
  "calendar.day-outside-year": () => "Ngày này không thuộc năm của lịch.",
  "calendar.day-off-and-worked": () => "Ngày này vừa ghi là ngày nghỉ vừa ghi là ngày làm việc.",
  "calendar.worked-on-workday": () => "Ngày làm bù phải là ngày nghỉ hằng tuần.",
};

import { expect, test } from "vitest";
import { findCode } from "./find-code.js";
import { findMeasure } from "./find-measure.js";
import { measures } from "./measures.js";

test.each([
  ["Hồ sơ đã giải quyết", "dossiers.resolved"],
  ["Số hồ sơ đã trả kết quả", "dossiers.resolved"],
  ["Số hồ sơ tiếp nhận trực tuyến", "dossiers.online"],
  ["Bưu chính công ích", "dossiers.post"],
  ["TRƯỚC HẠN", "dossiers.resolved-early"],
  ["Đang giải quyết - Quá hạn", "dossiers.pending-overdue"],
  ["Số thẻ CCCD đã trả", "cards.returned"],
  ["Số tài khoản đã kích hoạt", "eid.activated"],
  ["Kích hoạt ĐDĐT", "eid.activated"],
  ["Số tổ", "groups.total"],
  ["Số thành viên", "groups.members"],
  ["Quá hạn", undefined],
  ["Ghi chú", undefined],
  ["Số", undefined],
])("a column called %j holds %s", (header, id) => {
  expect(findMeasure(header)).toBe(id);
  expect(findMeasure(header.normalize("NFD"))).toBe(id);
  if (id !== undefined) expect(measures).toHaveProperty([id]);
});

test("a service is found by its names, and a name of two services is none", () => {
  expect(findCode("service", "Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông")).toBe("qd06-12");
  expect(findCode("service", "Đăng ký")).toBeUndefined();
  expect(findCode("channel", "Đăng ký khai sinh")).toBeUndefined();
});

import type { Sentences } from "@de-an-06/domain";
import type { Act } from "../access/act.js";
import type { HttpIssueParams } from "./http-issue-params.js";

const actsVi: Record<Act, string> = {
  read: "xem dữ liệu này",
  submit: "cập nhật, gửi báo cáo cho đơn vị này",
  accept: "tiếp nhận, trả lại báo cáo của đơn vị này",
  assign: "giao nhiệm vụ cho đơn vị này",
};
const number = (value: number): string => value.toLocaleString("vi-VN");

/** What each code of the operations says in Vietnamese. */
export const httpSentencesVi: Sentences<HttpIssueParams> = {
  "request.route-unknown": () => "Không có chức năng nào ở địa chỉ này.",
  "request.method-not-allowed": ({ allowed }) => `Địa chỉ này chỉ nhận phương thức ${allowed.join(", ")}.`,
  "request.body-missing": () => "Yêu cầu thiếu nội dung.",
  "request.body-unreadable": () => "Nội dung gửi lên không phải là JSON hợp lệ.",
  "request.media-type": ({ allowed }) => `Kiểu nội dung gửi lên không được hỗ trợ; chỉ nhận ${allowed.join(", ")}.`,
  "request.no-reader": ({ allowed }) =>
    `Hệ thống này chưa được cài đặt bộ đọc cho loại tệp đã gửi; hiện chỉ nhận ${allowed.join(", ")}.`,
  "request.too-large": ({ maximum }) => `Nội dung gửi lên quá lớn; tối đa ${number(maximum)} byte.`,
  "request.too-deep": ({ maximum }) => `Nội dung gửi lên lồng nhau quá sâu; tối đa ${number(maximum)} tầng.`,
  "request.too-many-items": ({ maximum }) => `Danh sách gửi lên quá dài; tối đa ${number(maximum)} phần tử.`,
  "request.text-too-long": ({ maximum }) => `Chuỗi ký tự gửi lên quá dài; tối đa ${number(maximum)} ký tự.`,
  "request.path-unreadable": () => "Địa chỉ chứa ký tự mã hóa sai.",
  "request.cursor-unreadable": () => "Không đọc được con trỏ trang; hãy dùng con trỏ của trang trước.",
  "request.window-too-long": ({ years }) => `Khoảng thời gian quá dài; tối đa ${number(years)} năm.`,
  "request.form": () =>
    "Không nhận biểu mẫu multipart; hãy gửi chính tệp làm nội dung yêu cầu, với kiểu nội dung của tệp.",
  "request.encoding": () => "Không nhận nội dung nén (Content-Encoding); hãy gửi nội dung chưa nén.",
  "request.read-as-text": () =>
    "Tệp đã bị đọc thành văn bản trước khi đến đây nên không còn nguyên vẹn; hãy chuyển tiếp nguyên các byte của tệp.",
  "request.gone-away": () => "Kết nối đã bị ngắt trước khi trả lời xong.",
  "request.took-too-long": ({ seconds }) =>
    `Yêu cầu chưa xử lý xong sau ${number(seconds)} giây nên đã dừng; hãy thu hẹp phạm vi hoặc thử lại.`,

  "access.login-needed": () => "Cần đăng nhập để sử dụng chức năng này.",
  "access.cross-site": () => "Yêu cầu xuất phát từ một trang web khác nên không được thực hiện.",
  "access.unit-not-in-force": () => "Đơn vị của tài khoản không còn hiệu lực trong hệ thống đơn vị hành chính.",
  "access.role-not-allowed": ({ act }) => `Vai trò của tài khoản không được ${actsVi[act]}.`,
  "access.not-allowed": ({ act }) => `Đơn vị của tài khoản không được ${actsVi[act]}.`,

  "record.not-found": () => "Không tìm thấy dữ liệu trong phạm vi được xem.",
  "record.exists": () => "Dữ liệu có mã này đã tồn tại.",
  "record.changed": () => "Dữ liệu đã được người khác thay đổi; hãy tải lại rồi sửa tiếp.",
  "record.precondition-unreadable": () => "Không đọc được điều kiện If-Match; hãy dùng ETag đã nhận.",

  "record.precondition-needless": () =>
    "Chức năng này không sửa một bản ghi đã đọc nên không nhận If-Match, If-None-Match; hãy bỏ điều kiện đó.",
  "record.precondition-failed": () =>
    "Điều kiện If-Match, If-None-Match không đúng với dữ liệu hiện có; hãy tải lại rồi sửa tiếp.",

  "repeat.key-unreadable": () => "Idempotency-Key phải có từ 8 đến 200 ký tự ASCII in được.",
  "repeat.other-request": () => "Idempotency-Key này đã dùng cho một yêu cầu khác.",
  "repeat.still-running": () => "Yêu cầu có cùng Idempotency-Key đang được xử lý.",

  "server.caller-unknown": () => "Hiện không xác định được người gọi vì dịch vụ đăng nhập gặp lỗi; hãy thử lại sau.",
  "server.failed": () => "Hệ thống gặp lỗi khi xử lý yêu cầu.",
  "server.not-configured": () => "Hệ thống chưa được cấu hình cho chức năng này.",
};

import type { DutyRow } from "./duties.js";

const services = { group: "public-services" } as const;
const data = { group: "data" } as const;
const utilities = { group: "utilities" } as const;

/** The letter of Quảng Ngãi, 2022, with its guidance: three groups of duties, seven sectors in the second. */
export const quangNgaiDuties: readonly DutyRow[] = [
  ["1.1", "Chỉ đạo Công an tham mưu thành lập Tổ công tác cấp huyện, cấp xã", "UBND các huyện, thị xã, thành phố", { part: "directing" }],
  ["1.c.1", "Chỉ đạo Trưởng Công an xã tham mưu thành lập Tổ công tác ở thôn, tổ dân phố", "UBND các huyện, thị xã, thành phố", { part: "directing" }],
  ["2.1", "Chỉ đạo Công an cấp huyện, cấp xã tham mưu thành lập Tổ công tác", "Công an tỉnh", { part: "directing" }],
  ["PL.II.2.1", "Lãnh đạo Tổ công tác, chịu trách nhiệm trước cấp trên về chỉ tiêu được giao", "Tổ trưởng Tổ công tác"],
  ["PL.II.2.2", "Thực hiện kế hoạch của Bộ Công an, chủ trì tham mưu triển khai hướng dẫn", "Trưởng Công an cấp huyện, cấp xã"],
  ["PL.II.2.3", "Thực hiện theo lĩnh vực chuyên môn, tuyên truyền qua các kênh", "Các thành viên Tổ công tác"],
  ["PL.II.2.4", "Báo cáo cấp trên hằng tháng theo đề cương", "Tổ công tác"],
  ["PL.III.1.4.1", "Tuyên truyền lợi ích dịch vụ công trực tuyến, lập kênh hỏi đáp và đường dây nóng", "Tổ công tác", services],
  ["PL.III.1.4.2", "Hạn chế nhận hồ sơ trực tiếp, khuyến khích nộp trực tuyến", "Tổ công tác", services],
  ["PL.III.1.4.3", "Hướng dẫn, kiểm tra cán bộ tiếp nhận, giải quyết trên cổng", "Tổ công tác", services],
  ["PL.III.1.4.4", "Đánh giá kết quả, đề xuất cắt giảm và liên thông thủ tục", "Tổ công tác", services],
  ["PL.III.1.4.5", "Đưa hỗ trợ người thuộc diện chính sách lên môi trường số", "Tổ công tác", services],
  ["PL.III.2.3.1.1", "Cập nhật thông tin tiêm chủng, an sinh, đoàn hội đã xác thực vào dữ liệu dân cư", "Công an", { ...data, sector: "police" }],
  ["PL.III.2.3.1.2", "Tham mưu triển khai, giúp đơn vị chưa có hệ thống cập nhật dữ liệu", "Công an", { ...data, sector: "police" }],
  ["PL.III.2.3.2.1", "Đối chiếu, điều chỉnh dữ liệu hộ tịch với dữ liệu dân cư", "Tư pháp", { ...data, sector: "justice" }],
  ["PL.III.2.3.2.2", "Đồng bộ dữ liệu hộ tịch khi có biến động", "Tư pháp", { ...data, sector: "justice", part: "coordinating" }],
  ["PL.III.2.3.2.3", "Trực tiếp cập nhật khi phần mềm hoàn chỉnh", "Tư pháp", { ...data, sector: "justice" }],
  ["PL.III.2.3.3.1", "Thu thập dữ liệu tiêm chủng, chuyển Công an cập nhật", "Y tế", { ...data, sector: "health" }],
  ["PL.III.2.3.3.2", "Trực tiếp cập nhật khi phần mềm hoàn chỉnh", "Y tế", { ...data, sector: "health" }],
  ["PL.III.2.3.4.1", "Lập danh sách người hưởng an sinh xã hội", "Lao động - Thương binh và Xã hội", { ...data, sector: "labour" }],
  ["PL.III.2.3.4.2", "Chuyển Công an cập nhật, phối hợp khi có biến động", "Lao động - Thương binh và Xã hội", { ...data, sector: "labour" }],
  ["PL.III.2.3.4.3", "Trực tiếp cập nhật khi phần mềm hoàn chỉnh", "Lao động - Thương binh và Xã hội", { ...data, sector: "labour" }],
  ["PL.III.2.3.5.1", "Rà soát, xác thực người tham gia bảo hiểm với dữ liệu dân cư", "Bảo hiểm xã hội", { ...data, sector: "insurance" }],
  ["PL.III.2.3.5.2", "Cùng Công an đối sánh dữ liệu sau rà soát", "Bảo hiểm xã hội", { ...data, sector: "insurance", part: "coordinating" }],
  ["PL.III.2.3.5.3", "Trực tiếp cập nhật khi hệ thống được kết nối", "Bảo hiểm xã hội", { ...data, sector: "insurance" }],
  ["PL.III.2.3.5.4", "Chi trả cho người có công, diện chính sách", "Bảo hiểm xã hội", { ...data, sector: "insurance", part: "coordinating" }],
  ["PL.III.2.3.5.5", "Tiếp thu ý kiến người dân, đưa ra giải pháp", "Bảo hiểm xã hội", { ...data, sector: "insurance" }],
  ["PL.III.2.3.6.1", "Lập danh sách đoàn viên, hội viên, người thuộc diện chính sách", "Đoàn, Hội, Mặt trận Tổ quốc, Cựu chiến binh", { ...data, sector: "unions", mode: "requested" }],
  ["PL.III.2.3.6.2", "Cùng Công an đối sánh dữ liệu sau rà soát", "Đoàn, Hội, Mặt trận Tổ quốc, Cựu chiến binh", { ...data, sector: "unions", mode: "requested", part: "coordinating" }],
  ["PL.III.2.3.6.3", "Trực tiếp cập nhật khi hệ thống được kết nối", "Đoàn, Hội, Mặt trận Tổ quốc, Cựu chiến binh", { ...data, sector: "unions", mode: "requested" }],
  ["PL.III.2.3.6.4", "Chi trả cho người thuộc diện hỗ trợ chính sách", "Đoàn, Hội, Mặt trận Tổ quốc, Cựu chiến binh", { ...data, sector: "unions", mode: "requested", part: "coordinating" }],
  ["PL.III.2.3.6.5", "Tiếp thu ý kiến người dân, đưa ra giải pháp", "Đoàn, Hội, Mặt trận Tổ quốc, Cựu chiến binh", { ...data, sector: "unions", mode: "requested" }],
  ["PL.III.2.3.7.1", "Cân đối ngân sách cho mua sắm, sửa chữa, thay thế", "Tài chính - Kế hoạch", { ...data, sector: "finance" }],
  ["PL.III.3.4.1", "Tuyên truyền về định danh điện tử và tiện ích, lập đường dây nóng các cấp", "Tổ công tác", utilities],
  ["PL.III.3.4.2", "Hướng dẫn cơ quan, tổ chức dùng định danh và thẻ căn cước, gắn với an sinh", "Tổ công tác", { ...utilities, part: "coordinating" }],
  ["PL.III.3.4.3", "Cấp căn cước kết hợp định danh điện tử, tài khoản ngân hàng, an sinh xã hội", "Công an", utilities],
]; // prettier-ignore

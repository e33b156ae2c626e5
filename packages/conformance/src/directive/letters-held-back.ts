import { duties, duty, type OwnLetter } from "./labelled-letter.js";

/**
 * A letter in another layout, written and labelled after the reader was finished: what is found here the reader finds by
 * itself. It is not to be built towards; a letter that was belongs to the others.
 */
export const heldBackLetters: readonly OwnLetter[] = [
  {
    name: "a chairman's directive with articles of orders",
    sections: 5,
    text: `CHỦ TỊCH
ỦY BAN NHÂN DÂN TỈNH
Số: 09/CT-UBND
Hà Châu, ngày 18 tháng 9 năm 2024

CHỈ THỊ
Về việc đẩy mạnh thanh toán không dùng tiền mặt và định danh điện tử

Thời gian qua, việc thực hiện Đề án 06 đã đạt kết quả tích cực; 92,4% công dân có tài khoản định danh. Tuy nhiên, một số địa phương còn chậm. Chủ tịch UBND tỉnh yêu cầu:

1. Giám đốc các sở, Thủ trưởng các ban, ngành
1.1. Chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện tại đơn vị.
1.2. Chỉ đạo 100% viên chức dùng chữ ký số trước ngày 31/12/2024.
2. Sở Y tế
2.1. Triển khai khám chữa bệnh bằng thẻ căn cước tại tất cả bệnh viện công lập.
2.2. Phối hợp với Bảo hiểm xã hội tỉnh liên thông giấy chuyển tuyến, giấy hẹn tái khám trong quý IV năm 2024.
3. Sở Giáo dục và Đào tạo
Vận động phụ huynh nộp học phí qua tài khoản; đến hết tháng 10/2024 ít nhất 90% trường học không thu tiền mặt.
4. Công an tỉnh
4.1. Là cơ quan thường trực, theo dõi và báo cáo Chủ tịch UBND tỉnh kết quả thực hiện Chỉ thị này vào ngày 20 hằng tháng.
4.2. Khi có văn bản hướng dẫn của Bộ Công an, triển khai cấp định danh cho người nước ngoài.
5. Chủ tịch UBND các huyện, thành phố
- Giao chỉ tiêu cụ thể cho từng xã trong thời hạn 10 ngày kể từ ngày ban hành Chỉ thị.
- Đối với các xã vùng sâu, tổ chức đội lưu động hỗ trợ người già yếu.
6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát việc thực hiện Chỉ thị.
Văn phòng UBND tỉnh đôn đốc các đơn vị, tổng hợp báo cáo Chủ tịch UBND tỉnh.

Chỉ thị này thay thế Chỉ thị số 03/CT-UBND ngày 12/4/2023 và có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Thủ tướng Chính phủ (b/c);
- Lưu: VT, NC.
CHỦ TỊCH
`,
    duties: [
      duty("1.1", "giam doc cac so"),
      duty("1.2", "giam doc cac so", { part: "directing", time: "<2024-12-31", targets: ["≥100%"] }),
      duty("2.1", "so y te"),
      duty("2.2", "so y te", { part: "coordinating", time: "2024-Q4" }),
      duty("3.1", "so giao duc va dao tao", { time: "2024-10", targets: ["≥90%"] }),
      duty("4.1", "cong an tinh", { time: "monthly 20" }),
      duty("4.2", "cong an tinh", { time: "conditional" }),
      ...duties("5", "chu tich ubnd cac huyen thanh pho", [{ time: "within 10 day" }, {}]),
      duty("6", "uy ban mat tran to quoc viet nam tinh", { mode: "requested" }),
      duty("6.1", "van phong ubnd tinh"),
    ],
  },
];

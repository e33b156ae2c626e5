import type { ReportTexts } from "@de-an-06/domain";
import type { ReportHeader } from "@de-an-06/document";

/** What the reporter writes, by the id of the part of the outline. The wording is the example's own. */
export const texts: ReportTexts = {
  "direction-text":
    "UBND thành phố giao nhiệm vụ cho từng cơ quan theo Kế hoạch số 28/KH-UBND ngày 05/02/2024, kiểm tra tiến độ tại giao ban hằng tháng.",
  "policy-text": "Góp ý một dự thảo nghị định quy định chi tiết Luật Cư trú.",
  "utility-procedures-text":
    "Bộ phận một cửa thành phố và các xã, phường có đủ máy tính, máy quét để số hóa hồ sơ; thủ tục được niêm yết công khai.",
  "utility-leadership-text": "Kết quả Đề án 06 được đánh giá tại giao ban cải cách hành chính hằng tháng.",
  "models-text":
    "Các xã, phường duy trì mô hình về dịch vụ công trực tuyến và về tuyên truyền Luật Căn cước; phường Đức Xuân giải quyết trực tuyến toàn bộ hồ sơ cư trú.",
  "difficulties-list": [
    "Một bộ phận người dân chưa có điện thoại thông minh nên chưa kích hoạt được tài khoản định danh.",
    "Đường truyền và thiết bị ở một số xã còn hạn chế.",
  ],
  "next-tasks": [
    {
      title: "Hoàn thành ba chỉ tiêu làm sạch dữ liệu còn lại",
      assignees: "Công an thành phố",
      deadline: "trước ngày 30/9/2024",
    },
    {
      title: "Vận động người hưởng lương hưu nhận qua tài khoản",
      assignees: "Bảo hiểm xã hội thành phố",
      deadline: "thường xuyên",
    },
    { title: "Tuyên truyền Luật Căn cước tại tất cả thôn, tổ dân phố", assignees: "UBND các xã, phường" },
  ],
  "appendix-documents-list": [
    "Kế hoạch số 28/KH-UBND ngày 05/02/2024 về thực hiện các nhiệm vụ của Đề án 06 năm 2024.",
    "Kế hoạch số 45/KH-UBND ngày 04/3/2024 về chuyển đổi số thành phố năm 2024.",
  ],
};

/** The head, signature and recipients. Number and day are left blank, as in the draft; nobody's name is printed. */
export const header: ReportHeader = {
  superior: "UBND thành phố Bắc Kạn",
  issuer: "Tổ công tác triển khai Đề án 06",
  number: null,
  symbol: "BC-TCTTKĐA",
  place: "Bắc Kạn",
  day: null,
  signature: { capacity: ["KT. TỔ TRƯỞNG"], position: "TỔ PHÓ" },
  recipients: [
    "UBND tỉnh",
    "Công an tỉnh (PC06)",
    "Các cơ quan, ban, ngành thành phố",
    "UBND các xã, phường",
    "Lưu: VT, CATP",
  ],
};

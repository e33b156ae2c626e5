import type { Outline, OutlineSection } from "@de-an-06/domain";
import { inQuangNgai } from "./places-in-documents.js";

/** The seven sectors whose duties the letter lists in the group of completing information. */
const sectors: readonly (readonly [id: string, title: string, about: string])[] = [
  ["police", "Lực lượng Công an", "Tiếp nhận, cập nhật thông tin; tham mưu triển khai"],
  ["justice", "Tư pháp", "Đối chiếu, đồng bộ dữ liệu hộ tịch với dữ liệu dân cư"],
  ["health", "Y tế", "Cập nhật dữ liệu tiêm chủng"],
  ["social", "Lao động, Thương binh và Xã hội", "Cập nhật danh sách người hưởng an sinh xã hội"],
  ["insurance", "Bảo hiểm xã hội", "Đối chiếu thông tin người tham gia bảo hiểm"],
  ["unions", "Đoàn, Hội, Mặt trận Tổ quốc", "Rà soát thông tin đoàn viên, hội viên, đối tượng chính sách"],
  ["finance", "Tài chính - Kế hoạch", "Cân đối, phân bổ kinh phí"],
];

const sectorSection = ([id, title, about]: (typeof sectors)[number], n: number): OutlineSection => ({
  id: `sector-${id}`,
  title,
  source: inQuangNgai(`phụ lục, mục III.2.3.${n + 1}`),
  content: [{ kind: "text", id: `sector-${id}-text`, about, optional: true }],
});

/**
 * The monthly report that the letter of Quảng Ngãi asks of every task force before the 20th, "by the duties of the
 * guidance": its three groups of duties, the seven sectors and the aims. The letter prints no form of its own.
 */
export const outlineMonthly = (): Outline => ({
  id: "bao-cao-thang-1433",
  title: "Kết quả triển khai Đề án 06 trên địa bàn {unit}, {period}",
  grain: "month",
  calendar: "reporting",
  opening: "Tổ công tác triển khai Đề án 06 {unit} báo cáo kết quả thực hiện {period} như sau:",
  closing: "Trên đây là kết quả triển khai Đề án 06 trên địa bàn {unit} trong tháng./.",
  source: inQuangNgai("phụ lục, mục II.2"),
  sections: [
    {
      id: "groups",
      title: "TỔ CÔNG TÁC",
      source: inQuangNgai("phụ lục, mục II.1"),
      content: [
        {
          kind: "figures",
          figures: [
            { measure: "groups.total", by: "group-level", label: "Tổ công tác đã thành lập" },
            { measure: "groups.members", by: "group-level", label: "Thành viên" },
          ],
        },
        { kind: "text", id: "groups-text", about: "Thành lập, kiện toàn, phân công trong tháng", optional: true },
      ],
    },
    {
      id: "duties",
      title: "KẾT QUẢ THEO CÁC NHÓM NHIỆM VỤ",
      source: inQuangNgai("phụ lục, mục III"),
      sections: [
        {
          id: "services",
          title: "Nhóm dịch vụ công",
          source: inQuangNgai("phụ lục, mục III.1"),
          content: [
            {
              kind: "table",
              caption: "Kết quả 25 dịch vụ công thiết yếu trong tháng",
              over: "service",
              under: "qd06",
              heading: "Dịch vụ công",
              columns: [
                { heading: "Tiếp nhận", measure: "dossiers.received" },
                { heading: "Trực tuyến", measure: "dossiers.online" },
                { heading: "Tỷ lệ trực tuyến", indicator: "online-of-received" },
              ],
              total: true,
            },
            {
              kind: "figures",
              window: "year-to-date",
              figures: [{ indicator: "online-of-received", label: "Hồ sơ trực tuyến lũy kế từ đầu năm" }],
            },
            { kind: "text", id: "services-text", about: "Hướng dẫn người dân, cắt giảm thủ tục", optional: true },
          ],
        },
        {
          id: "information",
          title: "Nhóm bổ sung thông tin",
          source: inQuangNgai("phụ lục, mục III.2"),
          sections: sectors.map(sectorSection),
        },
        {
          id: "utilities",
          title: "Nhóm tiện ích",
          source: inQuangNgai("phụ lục, mục III.3"),
          content: [
            {
              kind: "figures",
              figures: [
                { measure: "eid.issued", by: "e-id-level", label: "Tài khoản định danh điện tử đã cấp" },
                { measure: "eid.activated", by: "e-id-level", label: "Tài khoản định danh điện tử đã kích hoạt" },
                { measure: "outreach.events", by: "outreach-channel", label: "Lượt tuyên truyền" },
              ],
            },
            { kind: "text", id: "utilities-text", about: "Tuyên truyền, kênh hỏi đáp, đường dây nóng", optional: true },
          ],
        },
      ],
    },
    {
      id: "aims",
      title: "KẾT QUẢ SO VỚI MỤC TIÊU",
      source: inQuangNgai("phụ lục, mục I.1 (1)"),
      content: [
        {
          kind: "figures",
          figures: [
            { indicator: "online-users", label: "Người dân, doanh nghiệp thực hiện dịch vụ công trực tuyến" },
            { indicator: "people-with-bank-account", label: "Người dân có tài khoản ngân hàng" },
            { indicator: "people-with-tax-code", label: "Người dân có mã số thuế" },
            { indicator: "people-with-digital-signature", label: "Người dân có chữ ký số" },
          ],
        },
      ],
    },
    {
      id: "difficulties",
      title: "KHÓ KHĂN, ĐỀ XUẤT",
      source: inQuangNgai("mục 2"),
      content: [{ kind: "list", id: "difficulties-list", about: "Khó khăn, vướng mắc, đề xuất với cấp trên" }],
    },
    {
      id: "next",
      title: "NHIỆM VỤ THÁNG SAU",
      content: [{ kind: "next-tasks", id: "next-tasks", about: "Nhiệm vụ của tháng sau" }],
    },
  ],
});

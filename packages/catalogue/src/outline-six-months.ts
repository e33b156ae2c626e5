import type { Outline, OutlineColumn } from "@de-an-06/domain";
import { inBacKan } from "./places-in-documents.js";
import { essentialServices } from "./services.js";

const dossiers: readonly [OutlineColumn, OutlineColumn, OutlineColumn] = [
  { heading: "Tiếp nhận", measure: "dossiers.received" },
  { heading: "Đã trả kết quả", measure: "dossiers.resolved" },
  { heading: "Tỷ lệ", indicator: "resolved-of-received" },
];

const servicesOf = (group: "police" | "other") => ({
  kind: "table" as const,
  caption:
    group === "police" ? "Dịch vụ công thiết yếu của ngành Công an" : "Dịch vụ công thiết yếu của các ban, ngành khác",
  over: "service",
  codes: essentialServices.filter((one) => one.group === group).map(({ id }) => id),
  heading: "Dịch vụ công",
  columns: dossiers,
  total: true,
});

/**
 * The report of six months with every section of the report of the city of Bắc Kạn for the first half of 2024, its titles
 * in other words. Identity cards and e-ID accounts are counted to the end of the civil half-year, as that report does.
 */
export const outlineSixMonths = (): Outline => ({
  id: "bao-cao-6-thang",
  title: "Kết quả thực hiện Đề án 06 trên địa bàn {unit}, {period}",
  grain: "half",
  calendar: "reporting",
  opening: "Tình hình, kết quả thực hiện Đề án 06 trên địa bàn {unit} trong kỳ báo cáo như sau:",
  closing: "Trên đây là kết quả thực hiện Đề án 06 trên địa bàn {unit} trong kỳ báo cáo./.",
  source: inBacKan("toàn văn"),
  sections: [
    {
      id: "direction",
      title: "CHỈ ĐẠO, ĐIỀU HÀNH",
      source: inBacKan("mục I"),
      content: [{ kind: "text", id: "direction-text", about: "Công tác lãnh đạo, chỉ đạo trong kỳ" }],
    },
    {
      id: "results",
      title: "KẾT QUẢ THỰC HIỆN",
      source: inBacKan("mục II"),
      sections: [
        {
          id: "documents",
          title: "Văn bản chỉ đạo, triển khai",
          source: inBacKan("mục II.1"),
          content: [
            {
              kind: "figures",
              figures: [{ measure: "documents.guiding", by: "document-kind", label: "Văn bản đã ban hành" }],
            },
            { kind: "list", id: "documents-list", about: "Văn bản quan trọng đã ban hành", optional: true },
          ],
        },
        {
          id: "groups",
          title: "Tổ công tác các cấp",
          source: inBacKan("mục II.2"),
          content: [
            { kind: "text", id: "groups-text", about: "Quyết định thành lập, kiện toàn Tổ công tác", optional: true },
            {
              kind: "figures",
              figures: [
                { measure: "groups.total", by: "group-level", label: "Tổ công tác" },
                { measure: "groups.members", by: "group-level", label: "Thành viên" },
              ],
            },
          ],
        },
        {
          id: "tasks",
          title: "Các nội dung, nhiệm vụ của Đề án 06",
          source: inBacKan("mục II.3"),
          sections: [
            {
              id: "policy",
              title: "Tham gia hoàn thiện chính sách, pháp luật",
              source: inBacKan("mục II.3.1"),
              content: [{ kind: "text", id: "policy-text", about: "Dự thảo văn bản đã góp ý" }],
            },
            {
              id: "services",
              title: "Dịch vụ công thiết yếu",
              source: inBacKan("mục II.3.2"),
              content: [
                { kind: "text", id: "services-text", about: "Tình hình triển khai dịch vụ công", optional: true },
                {
                  kind: "figures",
                  figures: [
                    {
                      indicator: "essential-services-with-dossiers",
                      label: "Dịch vụ công theo Quyết định số 06/QĐ-TTg có phát sinh hồ sơ",
                    },
                    {
                      indicator: "resolved-of-received",
                      at: { "service-list": "qd06" },
                      label: "Đã trả kết quả của các dịch vụ công này",
                    },
                    {
                      indicator: "resolved-of-received",
                      at: { "service-list": "qd422" },
                      label: "Đã trả kết quả của các dịch vụ công theo Quyết định số 422/QĐ-TTg",
                    },
                  ],
                },
              ],
            },
            {
              id: "utilities",
              title: "Năm nhóm tiện ích",
              source: inBacKan("mục II.3.3"),
              sections: [
                {
                  id: "utility-procedures",
                  title: "Giải quyết thủ tục hành chính, cung cấp dịch vụ công trực tuyến",
                  source: inBacKan("mục II.3.3 (1)"),
                  content: [
                    { kind: "text", id: "utility-procedures-text", about: "Số hóa, công khai, cắt giảm thủ tục" },
                  ],
                },
                {
                  id: "utility-economy",
                  title: "Phát triển kinh tế, xã hội",
                  source: inBacKan("mục II.3.3 (2)"),
                  content: [
                    {
                      kind: "text",
                      id: "utility-economy-text",
                      about: "Thanh toán không dùng tiền mặt",
                      optional: true,
                    },
                    {
                      kind: "figures",
                      figures: [
                        { indicator: "cashless-schools", label: "Cơ sở giáo dục thanh toán không dùng tiền mặt" },
                        { measure: "payments.people-cashless", label: "Người nhận trợ cấp qua tài khoản" },
                        { measure: "payments.amount-cashless", label: "Số tiền chi trả qua tài khoản" },
                        { measure: "surveys.handed-out", label: "Phiếu khảo sát người hưởng lương hưu đã phát" },
                        { indicator: "surveys-updated", label: "Phiếu khảo sát đã cập nhật lên hệ thống" },
                      ],
                    },
                  ],
                },
                {
                  id: "utility-citizens",
                  title: "Phát triển công dân số",
                  source: inBacKan("mục II.3.3 (3)"),
                  content: [
                    {
                      kind: "figures",
                      figures: [
                        { indicator: "visits-by-card", label: "Lượt khám chữa bệnh bảo hiểm y tế dùng thẻ Căn cước" },
                        { indicator: "visits-card-data-found", label: "Lượt dùng thẻ khai thác được dữ liệu" },
                      ],
                    },
                    {
                      kind: "figures",
                      window: "civil",
                      figures: [
                        { measure: "cards.collected", label: "Hồ sơ cấp Căn cước đã thu nhận" },
                        { measure: "cards.not-collected", label: "Trường hợp chưa thu nhận hồ sơ" },
                        { indicator: "cards-returned", label: "Thẻ Căn cước đã trả trên thẻ đã nhận" },
                        { indicator: "eid-activated-level-1", label: "Tài khoản định danh mức 1 đã kích hoạt" },
                        { indicator: "eid-activated-level-2", label: "Tài khoản định danh mức 2 đã kích hoạt" },
                      ],
                    },
                  ],
                },
                {
                  id: "utility-data",
                  title: "Kết nối, làm giàu dữ liệu dân cư",
                  source: inBacKan("mục II.3.3 (4)"),
                  content: [
                    { kind: "text", id: "utility-data-text", about: "Phối hợp cập nhật dữ liệu", optional: true },
                    {
                      kind: "table",
                      caption: "Cập nhật, làm sạch dữ liệu theo nhóm đối tượng",
                      over: "subject-group",
                      codes: [
                        "farmers",
                        "veterans",
                        "elderly",
                        "children",
                        "children-under-6",
                        "workers",
                        "red-cross-volunteers",
                        "pensioners",
                        "taxpayers",
                      ],
                      heading: "Nhóm đối tượng",
                      columns: [
                        { heading: "Phải cập nhật", measure: "data.records" },
                        { heading: "Đã cập nhật", measure: "data.cleaned" },
                        { heading: "Tỷ lệ", indicator: "data-cleaned" },
                      ],
                    },
                  ],
                },
                {
                  id: "utility-leadership",
                  title: "Phục vụ lãnh đạo, điều hành",
                  source: inBacKan("mục II.3.3 (5)"),
                  content: [{ kind: "text", id: "utility-leadership-text", about: "Sử dụng dữ liệu trong điều hành" }],
                },
              ],
            },
            {
              id: "cleaning",
              title: "Dữ liệu dân cư “đúng, đủ, sạch, sống”",
              source: inBacKan("mục II.3.4"),
              content: [
                {
                  kind: "figures",
                  figures: [{ indicator: "cleaning-targets-completed", label: "Chỉ tiêu làm sạch đã hoàn thành" }],
                },
                { kind: "text", id: "cleaning-text", about: "Chỉ tiêu chưa hoàn thành, nguyên nhân", optional: true },
              ],
            },
            {
              id: "models",
              title: "Mô hình điểm",
              source: inBacKan("mục II.3.5"),
              content: [
                {
                  kind: "figures",
                  figures: [{ indicator: "communes-with-model", label: "Xã, phường thực hiện mô hình" }],
                },
                { kind: "text", id: "models-text", about: "Kết quả từng mô hình điểm" },
              ],
            },
            {
              id: "outreach",
              title: "Tuyên truyền",
              source: inBacKan("mục II.3.6"),
              content: [
                { kind: "text", id: "outreach-text", about: "Nội dung, hình thức tuyên truyền", optional: true },
                {
                  kind: "figures",
                  figures: [{ measure: "outreach.events", by: "outreach-channel", label: "Lượt tuyên truyền" }],
                },
              ],
            },
            {
              id: "training",
              title: "Đào tạo, tập huấn",
              source: inBacKan("mục II.3.7"),
              content: [
                {
                  kind: "figures",
                  figures: [
                    { indicator: "training-completed", label: "Người hoàn thành khóa học" },
                    { measure: "training.classes", label: "Lớp tập huấn đã tổ chức" },
                  ],
                },
                { kind: "text", id: "training-text", about: "Nội dung đào tạo, tập huấn", optional: true },
              ],
            },
          ],
        },
      ],
    },
    {
      id: "difficulties",
      title: "KHÓ KHĂN, VƯỚNG MẮC",
      source: inBacKan("mục III"),
      content: [{ kind: "list", id: "difficulties-list", about: "Khó khăn, vướng mắc và nguyên nhân" }],
    },
    {
      id: "next",
      title: "NHIỆM VỤ THỜI GIAN TỚI",
      source: inBacKan("mục IV"),
      content: [{ kind: "next-tasks", id: "next-tasks", about: "Nhiệm vụ trọng tâm của kỳ sau" }],
    },
  ],
  appendices: [
    {
      id: "appendix-documents",
      title: "Danh mục văn bản đã ban hành",
      source: inBacKan("mục II.1"),
      content: [{ kind: "list", id: "appendix-documents-list", about: "Số, ký hiệu, ngày, trích yếu từng văn bản" }],
    },
    {
      id: "appendix-services",
      title: "Kết quả 25 dịch vụ công thiết yếu theo Quyết định số 06/QĐ-TTg",
      source: inBacKan("mục II.3.2"),
      content: [servicesOf("police"), servicesOf("other")],
    },
    {
      id: "appendix-services-422",
      title: "Kết quả dịch vụ công theo Quyết định số 422/QĐ-TTg",
      source: inBacKan("mục II.3.2"),
      content: [
        {
          kind: "table",
          caption: "Dịch vụ công theo Quyết định số 422/QĐ-TTg",
          over: "service",
          under: "qd422",
          heading: "Dịch vụ công",
          columns: dossiers,
          total: true,
        },
      ],
    },
  ],
});

import type { CodeList, CodeListEntry, Source } from "@de-an-06/domain";
import { inBacKan, inBacNinh } from "./places-in-documents.js";
import { confirmedServicesOf422, essentialServices, type PublicService } from "./services.js";
import { decision06, decision422 } from "./national-documents.js";

const list = (
  dimension: string,
  { name, source }: { readonly name: string; readonly source: Source },
  codes: readonly (readonly [code: string, name: string, parent?: string])[],
): CodeList => ({
  id: dimension,
  dimension,
  name,
  codes: codes.map(([code, text, parent]): CodeListEntry => ({
    code,
    name: text,
    ...(parent !== undefined && { parent }),
  })),
  source,
});

const listOf = ({ decision }: PublicService) => (decision === decision06 ? "qd06" : "qd422");

const define = (): readonly CodeList[] => [
  {
    id: "service",
    dimension: "service",
    name: "Dịch vụ công",
    codes: [...essentialServices, ...confirmedServicesOf422].map((service) => ({
      code: service.id,
      name: service.name,
      parent: listOf(service),
    })),
    source: { document: decision06, confidence: "secondary" },
  },
  list("service-list", { name: "Danh mục dịch vụ công", source: { document: decision422, confidence: "secondary" } }, [
    ["qd06", "Dịch vụ công thiết yếu theo Quyết định số 06/QĐ-TTg"],
    ["qd422", "Dịch vụ công theo Quyết định số 422/QĐ-TTg"],
    ["other", "Dịch vụ công khác"],
  ]),
  list("channel", { name: "Kênh nộp hồ sơ trực tuyến", source: inBacNinh("mục 1") }, [
    ["national-portal", "Cổng Dịch vụ công quốc gia"],
    ["provincial-portal", "Cổng Dịch vụ công của tỉnh"],
    ["ministry-portal", "Cổng dịch vụ công của bộ, ngành"],
    ["vneid", "Ứng dụng VNeID"],
  ]),
  list("subject-group", { name: "Nhóm đối tượng", source: inBacKan("mục II.3.3 (4)") }, [
    ["farmers", "Hội Nông dân"],
    ["veterans", "Hội Cựu chiến binh"],
    ["elderly", "Hội Người cao tuổi"],
    ["children", "Trẻ em"],
    ["children-under-6", "Trẻ em dưới 6 tuổi", "children"],
    ["workers", "Người lao động"],
    ["red-cross-volunteers", "Tình nguyện viên Hội Chữ thập đỏ"],
    ["pensioners", "Người hưởng lương hưu, trợ cấp bảo hiểm xã hội"],
    ["taxpayers", "Người nộp thuế"],
    ["social-beneficiaries", "Người có công, đối tượng bảo trợ xã hội"],
    ["incomplete-records", "Công dân thiếu trường thông tin"],
    ["prisoners", "Phạm nhân"],
  ]),
  list("e-id-level", { name: "Mức tài khoản định danh điện tử", source: inBacKan("mục II.3.3 (3)") }, [
    ["1", "Mức 1"],
    ["2", "Mức 2"],
  ]),
  list("document-kind", { name: "Loại văn bản", source: inBacKan("mục II.1") }, [
    ["plan", "Kế hoạch"],
    ["decision", "Quyết định"],
    ["notice", "Thông báo"],
    ["submission", "Tờ trình"],
    ["letter", "Công văn"],
    ["report", "Báo cáo"],
    ["other", "Văn bản khác"],
  ]),
  list("group-level", { name: "Cấp của Tổ công tác", source: inBacKan("mục II.2") }, [
    ["province", "Cấp tỉnh"],
    ["district", "Cấp huyện"],
    ["commune", "Cấp xã"],
    ["village", "Cấp thôn, tổ dân phố"],
  ]),
  list("group-kind", { name: "Loại tổ", source: inBacNinh("mục 7, mục 13") }, [
    ["de-an-06", "Tổ công tác Đề án 06"],
    ["support", "Tổ giúp việc"],
    ["community-digital", "Tổ công nghệ số cộng đồng"],
    ["inspection", "Tổ kiểm tra"],
    ["activation", "Tổ hướng dẫn, kích hoạt định danh điện tử"],
    ["youth", "Đội thanh niên tình nguyện"],
  ]),
  list("outreach-channel", { name: "Hình thức tuyên truyền", source: inBacKan("mục II.3.6") }, [
    ["meetings", "Họp thôn, tổ dân phố"],
    ["loudspeakers", "Loa phát thanh"],
    ["social-media", "Mạng xã hội"],
    ["schools", "Nhà trường"],
    ["leaflets", "Tờ rơi, pano, áp phích"],
    ["press", "Tin bài, phóng sự"],
  ]),
  list("course", { name: "Khóa đào tạo, tập huấn", source: inBacKan("mục II.3.7") }, [
    ["mooc", "Khóa trực tuyến (MOOC) về Đề án 06"],
    ["joint-services", "Tập huấn hai nhóm thủ tục liên thông"],
    ["community-digital-skills", "Phổ cập kỹ năng số cộng đồng"],
    ["one-stop-software", "Phần mềm một cửa điện tử"],
  ]),
];

/**
 * The codes of every dimension of the catalogue's measures (*danh mục*). A service's parent is the decision whose list
 * it is in. The lists are open: add the codes of your place.
 *
 * @example
 * codeLists.find(({ dimension }) => dimension === "e-id-level")?.codes.map(({ name }) => name) // => ["Mức 1", "Mức 2"]
 */
export const codeLists: readonly CodeList[] = /* @__PURE__ */ define();

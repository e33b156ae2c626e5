import type { Language } from "./sentence.js";
import type { Finding, Grade } from "./strictness.js";

/**
 * What each finding is called (*nội dung kiểm tra*), in Vietnamese and English: for a page of settings, or a list of what a
 * place takes its own way.
 *
 * @example
 * findingWords["entry.jump"].vi // => "Số liệu thay đổi đột biến so với kỳ trước"
 */
export const findingWords: Readonly<Record<Finding, Readonly<Record<Language, string>>>> = {
  "entry.identity": { vi: "Số liệu không cân đối", en: "Figures that do not add up" },
  "entry.part-over-whole": { vi: "Số thành phần lớn hơn tổng số", en: "A part over its whole" },
  "entry.stock-fell": { vi: "Số lũy kế giảm không có lý do", en: "A stock that fell without a reason" },
  "entry.outside-competence": {
    vi: "Có số liệu của dịch vụ công không thuộc thẩm quyền",
    en: "Figures for a service outside the unit's competence",
  },
  "entry.jump": {
    vi: "Số liệu thay đổi đột biến so với kỳ trước",
    en: "A jump against the period before",
  },
  "observation.outside-window": {
    vi: "Ngày chốt số liệu nằm ngoài kỳ báo cáo",
    en: "A figure counted outside the period",
  },
  "group.slot-short": { vi: "Tổ thiếu thành phần theo định hướng", en: "A suggested member is missing in a group" },
  "group.slot-over": { vi: "Tổ thừa thành phần so với định hướng", en: "More members than suggested in a group" },
  "group.member-outside-template": { vi: "Thành viên ngoài định hướng", en: "A member nobody suggested" },
  "group.role-differs": { vi: "Vai trò khác với định hướng", en: "A role other than suggested" },
  "group.size-outside-template": { vi: "Số thành viên khác với định hướng", en: "A size other than suggested" },
  "outline.text-missing": { vi: "Báo cáo thiếu nội dung thuyết minh", en: "A text missing in a report" },
  "outline.not-reported": { vi: "Báo cáo có chỗ chưa có số liệu", en: "Figures missing in a report" },
  "outline.partly-reported": {
    vi: "Báo cáo có số liệu của một phần đơn vị",
    en: "Figures of some units only in a report",
  },
  "plan.no-single-lead": { vi: "Nhiệm vụ không có một cơ quan chủ trì", en: "A task without one leading agency" },
  "plan.coordinates-itself": { vi: "Cơ quan phối hợp với chính mình", en: "An agency that coordinates with itself" },
  "plan.group-unresolvable": { vi: "Nhóm cơ quan không xác định được", en: "A group nobody can name the members of" },
  "plan.lead-differs": {
    vi: "Cơ quan chủ trì khác nhau giữa kế hoạch và phụ lục",
    en: "Another leading agency in plan and annex",
  },
  "plan.deadline-differs": {
    vi: "Thời hạn khác nhau giữa kế hoạch và phụ lục",
    en: "Another deadline in plan and annex",
  },
  "plan.duty-not-in-annex": { vi: "Nội dung có thời hạn không có trong phụ lục", en: "A dated duty not in the annex" },
  "plan.target-not-in-annex": { vi: "Chỉ tiêu không có trong phụ lục", en: "A target not in the annex" },
  "plan.due-before-issue": { vi: "Thời hạn trước ngày ban hành", en: "A deadline before the plan" },
  "plan.service-agency-differs": {
    vi: "Dịch vụ công giao cho cơ quan không có thẩm quyền",
    en: "A service given to an agency without competence",
  },
  "audit.inconsistent": { vi: "Số in ra sai", en: "A printed figure that is wrong" },
  "audit.last-digit-off": { vi: "Số in ra lệch chữ số cuối", en: "A printed figure off in its last digit" },
  "audit.truncated": { vi: "Số in ra bị cắt, không làm tròn", en: "A printed figure cut off, not rounded" },
  "audit.differs": { vi: "Một số liệu in hai giá trị", en: "One quantity printed with two values" },
  "audit.outside-window": { vi: "Văn bản nêu ngày nằm ngoài kỳ báo cáo", en: "A day outside the report's period" },
  "audit.part-over-whole": { vi: "Phần in ra lớn hơn tổng số", en: "A printed part over its whole" },
  "audit.same-count": { vi: "Hai mục có số liệu giống hệt nhau", en: "Two items with the same count" },
};

/**
 * What each grade is called (*mức độ*), in Vietnamese and English.
 *
 * @example
 * gradeWords.off.vi // => "Bỏ qua"
 */
export const gradeWords: Readonly<Record<Grade, Readonly<Record<Language, string>>>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  off: { vi: "Bỏ qua", en: "Left out" },
};

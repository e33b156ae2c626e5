import type {
  Difficulty,
  EvidenceFilter,
  Funding,
  OutlineContent,
  OutlineWindow,
  ReportAction,
  SupportPoint,
  TargetStanding,
} from "@de-an-06/domain";
import type { Labels } from "./labels.js";

const reportAction: Labels<ReportAction> = {
  saved: { vi: "Lưu", en: "Saved" },
  sent: { vi: "Gửi", en: "Sent" },
  returned: { vi: "Trả lại", en: "Returned" },
  accepted: { vi: "Tiếp nhận", en: "Accepted" },
  locked: { vi: "Khóa", en: "Locked" },
};
const reportTo: Labels<"parent"> = {
  parent: { vi: "Đơn vị cấp trên trực tiếp", en: "The unit right above" },
};
const reportThrough: Labels<"standing-agency"> = {
  "standing-agency": { vi: "Cơ quan thường trực", en: "The standing agency" },
};
const outlineContent: Labels<OutlineContent["kind"]> = {
  text: { vi: "Lời văn", en: "Text" },
  list: { vi: "Danh sách", en: "List" },
  "next-tasks": { vi: "Nhiệm vụ thời gian tới", en: "Next tasks" },
  figures: { vi: "Số liệu", en: "Figures" },
  table: { vi: "Bảng", en: "Table" },
};
const outlineWindow: Labels<OutlineWindow> = {
  civil: { vi: "Theo dương lịch", en: "Civil calendar" },
  "year-to-date": { vi: "Lũy kế từ đầu năm", en: "Since the beginning of the year" },
};
const targetStanding: Labels<TargetStanding> = {
  reached: { vi: "Đạt", en: "Reached" },
  missed: { vi: "Không đạt", en: "Missed" },
  open: { vi: "Chưa đến hạn", en: "Not due yet" },
  "not-assessable": { vi: "Chưa đánh giá được", en: "Cannot be told" },
};
const evidence: Labels<EvidenceFilter["kind"]> = {
  task: { vi: "Nhiệm vụ", en: "Task" },
  report: { vi: "Báo cáo", en: "Report" },
  target: { vi: "Chỉ tiêu", en: "Target" },
};
const supportPoint: Labels<SupportPoint["kind"]> = {
  point: { vi: "Điểm hỗ trợ", en: "Support point" },
  desk: { vi: "Bàn hướng dẫn có người trực", en: "Staffed desk" },
};
const fundingMovement: Labels<Funding["movements"][number]["kind"]> = {
  asked: { vi: "Đề nghị", en: "Asked for" },
  allotted: { vi: "Được phân bổ", en: "Allotted" },
  spent: { vi: "Đã chi", en: "Spent" },
};
const difficultyStep: Labels<Difficulty["steps"][number]["kind"]> = {
  raised: { vi: "Phát sinh", en: "Raised" },
  routed: { vi: "Chuyển cơ quan giải quyết", en: "Routed" },
  answered: { vi: "Trả lời", en: "Answered" },
  closed: { vi: "Giải quyết xong", en: "Closed" },
  reopened: { vi: "Mở lại", en: "Reopened" },
};

/** What the values of reports and registers are called. */
export const reportLabels = {
  reportAction,
  reportTo,
  reportThrough,
  outlineContent,
  outlineWindow,
  targetStanding,
  evidence,
  supportPoint,
  fundingMovement,
  difficultyStep,
};

import {
  accountabilityWords,
  type Assessment,
  type ConnectionState,
  type DeadlineKind,
  type DifficultyState,
  documentKindNames,
  explanationWords,
  type Figure,
  type GroupKind,
  type GroupRole,
  type ModelState,
  type RegisterName,
  reportStandingWords,
  type ReportState,
  type Role,
  standingWords,
  type Tier,
  verdictWords,
} from "@de-an-06/domain";
import type { Act } from "../access/act.js";
import type { RequestPart } from "../issue/http-issue.js";
import type { Words } from "../operation/operation.js";
import { documentLabels } from "./document-labels.js";
import { figureLabels } from "./figure-labels.js";
import { reportLabels } from "./report-labels.js";
import { taskLabels } from "./task-labels.js";

/** The words of every value of an enum. */
export type Labels<Name extends string> = Readonly<Record<Name, Words>>;

const tier: Labels<Tier> = {
  country: { vi: "Cấp trung ương", en: "Country" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "District" },
  commune: { vi: "Cấp xã", en: "Commune" },
  village: { vi: "Cấp thôn", en: "Village" },
  agency: { vi: "Cơ quan, đơn vị", en: "Agency" },
};
const role: Labels<Role> = {
  clerk: { vi: "Cán bộ", en: "Clerk" },
  reviewer: { vi: "Người kiểm tra", en: "Reviewer" },
  leader: { vi: "Lãnh đạo", en: "Leader" },
  auditor: { vi: "Người giám sát", en: "Auditor" },
};
const act: Labels<Act> = {
  read: { vi: "Xem", en: "Read" },
  submit: { vi: "Cập nhật, gửi", en: "Submit" },
  accept: { vi: "Tiếp nhận, trả lại", en: "Accept" },
  assign: { vi: "Giao nhiệm vụ", en: "Assign" },
};
const requestPart: Labels<RequestPart> = {
  path: { vi: "Địa chỉ", en: "Path" },
  query: { vi: "Tham số", en: "Query" },
  header: { vi: "Tiêu đề", en: "Header" },
  body: { vi: "Nội dung", en: "Body" },
};
const reportState: Labels<ReportState> = {
  draft: { vi: "Đang soạn", en: "Draft" },
  sent: { vi: "Đã gửi", en: "Sent" },
  returned: { vi: "Bị trả lại", en: "Returned" },
  accepted: { vi: "Đã tiếp nhận", en: "Accepted" },
  locked: { vi: "Đã khóa", en: "Locked" },
};
const deadlineKind: Labels<DeadlineKind> = {
  date: { vi: "Theo ngày", en: "On a day" },
  period: { vi: "Theo kỳ", en: "By the end of a period" },
  recurring: { vi: "Định kỳ", en: "Recurring" },
  within: { vi: "Trong thời gian kể từ sự kiện", en: "Within a time of an event" },
  ongoing: { vi: "Thường xuyên", en: "Ongoing" },
  immediate: { vi: "Thực hiện ngay", en: "At once" },
  conditional: { vi: "Khi có điều kiện", en: "On a condition" },
};
const figureState: Labels<Figure["state"]> = {
  value: { vi: "Có số liệu", en: "Value" },
  "no-activity": { vi: "Không phát sinh", en: "No activity" },
  "not-reported": { vi: "Chưa báo cáo", en: "Not reported" },
  "not-applicable": { vi: "Không thuộc thẩm quyền", en: "Not applicable" },
};
const groupKind: Labels<GroupKind> = {
  "de-an-06": { vi: "Tổ công tác Đề án 06", en: "Task force of Đề án 06" },
  support: { vi: "Tổ giúp việc", en: "Support group" },
  "community-digital": { vi: "Tổ công nghệ số cộng đồng", en: "Community digital group" },
  inspection: { vi: "Tổ kiểm tra", en: "Inspection group" },
  activation: { vi: "Tổ kích hoạt định danh", en: "Activation group" },
  youth: { vi: "Đội thanh niên tình nguyện", en: "Youth volunteers" },
};
const groupRole: Labels<GroupRole> = {
  head: { vi: "Tổ trưởng", en: "Head" },
  "standing-deputy": { vi: "Tổ phó thường trực", en: "Standing deputy" },
  deputy: { vi: "Tổ phó", en: "Deputy" },
  secretary: { vi: "Thư ký", en: "Secretary" },
  member: { vi: "Thành viên", en: "Member" },
};
const register: Labels<RegisterName> = {
  "pilot-model": { vi: "Mô hình điểm", en: "Pilot models" },
  "support-point": { vi: "Điểm hỗ trợ", en: "Support points" },
  equipment: { vi: "Trang thiết bị", en: "Equipment" },
  connection: { vi: "Kết nối, chia sẻ dữ liệu", en: "Connections" },
  funding: { vi: "Kinh phí", en: "Money" },
  inspection: { vi: "Kiểm tra", en: "Inspections" },
  difficulty: { vi: "Khó khăn, vướng mắc", en: "Difficulties" },
};
const modelState: Labels<ModelState> = {
  registered: { vi: "Đã đăng ký", en: "Registered" },
  running: { vi: "Đang thực hiện", en: "Running" },
  completed: { vi: "Đã hoàn thành", en: "Completed" },
  stopped: { vi: "Dừng thực hiện", en: "Stopped" },
};
const connectionState: Labels<ConnectionState> = {
  planned: { vi: "Theo kế hoạch", en: "Planned" },
  testing: { vi: "Đang kiểm thử", en: "Being tested" },
  connected: { vi: "Đã kết nối", en: "Connected" },
  suspended: { vi: "Tạm dừng", en: "Suspended" },
};
const difficultyState: Labels<DifficultyState> = {
  raised: { vi: "Mới phát sinh", en: "Raised" },
  routed: { vi: "Đã chuyển cơ quan giải quyết", en: "Routed" },
  answered: { vi: "Đã trả lời", en: "Answered" },
  closed: { vi: "Đã giải quyết xong", en: "Closed" },
};
const assessment: Labels<Assessment["outcome"]> = {
  reached: { vi: "Đạt", en: "Reached" },
  "not-reached": { vi: "Chưa đạt", en: "Not reached" },
  unreachable: { vi: "Không thể đạt", en: "Cannot be reached" },
  "not-assessable": { vi: "Chưa đánh giá được", en: "Cannot be told" },
};

/**
 * What each value of an enum of the contract is called (*nhãn hiển thị*), in Vietnamese and English: for front ends, and
 * as a file for other languages (`@de-an-06/http/json/labels.json`).
 *
 * @example
 * labels.taskStanding["open-overdue"].en // => "Overdue"
 */
export const labels = {
  tier,
  role,
  act,
  requestPart,
  taskStanding: standingWords,
  reportStanding: reportStandingWords,
  reportState,
  deadlineKind,
  documentKind: documentKindNames,
  figureState,
  groupKind,
  groupRole,
  accountability: accountabilityWords,
  explanation: explanationWords,
  register,
  modelState,
  connectionState,
  difficultyState,
  assessment,
  verdict: verdictWords,
  ...documentLabels,
  ...taskLabels,
  ...figureLabels,
  ...reportLabels,
} as const satisfies Readonly<Record<string, Labels<string>>>;

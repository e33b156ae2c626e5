import type {
  CompletionRule,
  DeadlineChange,
  Draft,
  ExclusionReason,
  Grain,
  Mode,
  Part,
  PeriodCalendar,
  ProgressEvent,
  RecurringDeadline,
  Task,
  WithinDeadline,
} from "@de-an-06/domain";
import type { Labels } from "./labels.js";

const periodGrain: Labels<Grain> = {
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  half: { vi: "Sáu tháng", en: "Half a year" },
  "nine-months": { vi: "Chín tháng", en: "Nine months" },
  year: { vi: "Năm", en: "Year" },
  custom: { vi: "Kỳ khác", en: "Another window" },
};
const periodCalendar: Labels<PeriodCalendar> = {
  civil: { vi: "Theo dương lịch", en: "Civil calendar" },
  reporting: { vi: "Theo kỳ báo cáo (từ ngày 15 đến ngày 14)", en: "Reporting calendar (15th to 14th)" },
};
const recurrence: Labels<RecurringDeadline["every"]["each"]> = {
  day: { vi: "Hằng ngày", en: "Every day" },
  week: { vi: "Hằng tuần", en: "Every week" },
  month: { vi: "Hằng tháng", en: "Every month" },
  quarter: { vi: "Hằng quý", en: "Every quarter" },
  half: { vi: "Sáu tháng một lần", en: "Every half year" },
  year: { vi: "Hằng năm", en: "Every year" },
};
const withinUnit: Labels<WithinDeadline["unit"]> = {
  "working-day": { vi: "Ngày làm việc", en: "Working days" },
  day: { vi: "Ngày", en: "Days" },
  month: { vi: "Tháng", en: "Months" },
};
const taskKind: Labels<Task["kind"]> = {
  task: { vi: "Nhiệm vụ", en: "Task" },
  duty: { vi: "Trách nhiệm", en: "Duty" },
};
const taskPart: Labels<Part> = {
  lead: { vi: "Chủ trì", en: "Leads" },
  "co-lead": { vi: "Đồng chủ trì", en: "Leads together with others" },
  coordinating: { vi: "Phối hợp", en: "Coordinates" },
  advising: { vi: "Tham mưu", en: "Advises" },
  directing: { vi: "Chỉ đạo", en: "Directs" },
};
const taskMode: Labels<Mode> = {
  ordered: { vi: "Yêu cầu", en: "Ordered" },
  requested: { vi: "Đề nghị", en: "Requested" },
};
const completionRule: Labels<CompletionRule["rule"]> = {
  own: { vi: "Theo kết quả của chính cơ quan được giao", en: "By its own result" },
  all: { vi: "Khi mọi đơn vị hoàn thành", en: "When all are done" },
  share: { vi: "Khi đủ tỷ lệ đơn vị hoàn thành", en: "When a share of them is done" },
};
const deadlineChange: Labels<DeadlineChange["kind"]> = {
  extended: { vi: "Gia hạn", en: "Extended" },
  adjusted: { vi: "Điều chỉnh", en: "Adjusted" },
  cancelled: { vi: "Hủy thời hạn", en: "Cancelled" },
};
const progressEvent: Labels<ProgressEvent["kind"]> = {
  progress: { vi: "Cập nhật tiến độ", en: "Progress" },
  done: { vi: "Hoàn thành", en: "Done" },
  reopened: { vi: "Mở lại", en: "Reopened" },
  "condition-met": { vi: "Điều kiện đã đáp ứng", en: "Condition met" },
  excluded: { vi: "Đưa ra khỏi theo dõi", en: "Excluded" },
};
const exclusionReason: Labels<ExclusionReason> = {
  revoked: { vi: "Thôi giao", en: "Revoked" },
  transferred: { vi: "Chuyển cơ quan khác", en: "Transferred" },
  merged: { vi: "Gộp vào nhiệm vụ khác", en: "Merged into another task" },
};
const targetUnit: Labels<Draft["targets"][number]["unit"]> = {
  percent: { vi: "Phần trăm", en: "Per cent" },
  count: { vi: "Số lượng", en: "Count" },
};

/** What the values of periods, deadlines and tasks are called. */
export const taskLabels = {
  periodGrain,
  periodCalendar,
  recurrence,
  withinUnit,
  taskKind,
  taskPart,
  taskMode,
  completionRule,
  deadlineChange,
  progressEvent,
  exclusionReason,
  targetUnit,
};

import type { PlainDate } from "../date/plain-date.js";
import type { ReportKey } from "./obligation.js";

/**
 * That a report was sent (*lần gửi báo cáo*): what timeliness is counted from, whether it comes from a workbook of the
 * office that collects them or from {@link submissionsOf} the editions of a system.
 */
export interface Submission extends ReportKey {
  readonly sentOn: PlainDate;
  /** The day it was returned to be mended (*trả lại*) before it was accepted: from that day on it is no valid sending. */
  readonly returnedOn?: PlainDate;
}

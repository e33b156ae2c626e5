import type { FilledReport } from "@de-an-06/domain";
import { decree30Form, type PageForm } from "./page-form.js";
import type { ReportHeader } from "./report-header.js";

/** How a report is written. */
export interface WriteReportOptions {
  readonly header: ReportHeader;
  /** The measures of the page; those of {@link decree30Form} unless given. */
  readonly form?: PageForm;
}

/**
 * A filled report as a Word document (*báo cáo dạng .docx*) in the form of Nghị định 30/2020/NĐ-CP: motto, issuing body,
 * number and symbol, place and day, title, text with tables, signature with its capacity, recipients, appendices; A4,
 * Times New Roman, pages numbered from the second on, figures the Vietnamese way.
 *
 * The same report gives the same bytes. The library that writes is loaded when it is first needed.
 *
 * @example
 * const report = { outline: "o", unit: unitKey("19@2025-07-01"), period: period("2026-H1", "reporting"), title: "Kết quả", opening: ["Đạt 240/303 hồ sơ."], sections: [], closing: [], appendices: [], nextTasks: [] };
 * const header = { issuer: "UBND tỉnh", number: null, symbol: "BC-UBND", place: "Thái Nguyên", day: null, signature: { capacity: ["KT. CHỦ TỊCH"], position: "PHÓ CHỦ TỊCH" }, recipients: ["Lưu: VT"] };
 * unwrap(await readDocument(await writeReport(report, { header }))).text.includes("Đạt 240/303 hồ sơ.") // => true
 */
export async function writeReport(report: FilledReport, options: WriteReportOptions): Promise<Uint8Array> {
  const { layReport } = await import("./lay-report.js");
  return layReport(report, options.header, options.form ?? decree30Form);
}

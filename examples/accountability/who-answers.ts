import { type ReportHeader, writeReport } from "@de-an-06/document";
import { accountability, accountabilityReport, type EvidenceNames, type Issue, unwrap } from "@de-an-06/domain";
import { writeAccountability } from "@de-an-06/spreadsheet";
import { explanations, facts, inventedNotice, on, regime, rules, tasks } from "./invented-facts.js";
import { key } from "./units.js";

const found = accountability(facts, { ...on, rules, explanations });

/** Whom to commend, remind, criticise and ask to explain on the day. */
export const lines = unwrap(found);

/** What could not be counted: groups that were not expanded into agencies. */
export const notes: readonly Issue[] = found.ok ? found.notes : [];

/** What tasks and reports are called: the number with the title, and the name of the regime. */
export const names: Omit<EvidenceNames, "language"> = {
  task: (id) => `${id} (${tasks.find((one) => one.id === id)?.title ?? ""})`,
  regime: (id) => (id === regime.id ? "Báo cáo tháng" : id),
  target: () => "80% cơ sở y tế dùng thẻ CCCD",
};

/** Invented: number and day are left blank, and nobody's name is printed. */
const header: ReportHeader = {
  superior: "UBND tỉnh Bắc Giang",
  issuer: "Tổ công tác triển khai Đề án 06",
  number: null,
  symbol: "BC-TCT",
  place: "Bắc Giang",
  day: null,
  signature: { capacity: ["KT. TỔ TRƯỞNG"], position: "TỔ PHÓ" },
  recipients: ["Chủ tịch UBND tỉnh (để báo cáo)", "Lưu: VT"],
};

/** The same as a workbook to print. */
export function writeTable(): Promise<Uint8Array> {
  return writeAccountability(lines, { asOf: on.asOf, names, source: "số liệu minh họa, không có thật" });
}

/** The same as a report in Word. */
export function writePage(): Promise<Uint8Array> {
  const report = accountabilityReport(lines, { unit: key("24"), asOf: on.asOf, names });
  return writeReport({ ...report, closing: [`${inventedNotice}.`] }, { header });
}

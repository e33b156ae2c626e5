// Audits a six-month report with the figures of a real one, marks its table, then prints the same report from its counts.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { auditFile, formatAuditHtml, formatAuditReport, nodeIo, pageOf } from "@de-an-06/cli";
import { readDocument, writeReport } from "@de-an-06/document";
import { auditText, draftsForNextPeriod, unwrap } from "@de-an-06/domain";
import { annotate, auditMarks, readRows } from "@de-an-06/spreadsheet";
import { buildTable } from "./build-table.js";
import { fillReport } from "./print-report.js";
import { header } from "./texts-2024.js";

const folder = join(import.meta.dirname, "out");
await mkdir(folder, { recursive: true });
const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const say = (text: string) => io.stdout.write(`${text}\n`);
const path = (file: string) => relative(process.cwd(), join(folder, file));

// What the office wrote, as a text and as a table.
const name = "bao-cao.md";
const audited = await auditFile(await readFile(join(import.meta.dirname, name)), name);
if (!audited.ok) throw new Error("The report of the example is readable.");
say(formatAuditReport(audited.value, { name: "Báo cáo 6 tháng đầu năm 2024 (lời văn tự viết)", written: [] }, page));
await writeFile(join(folder, "ra-soat.html"), formatAuditHtml(audited.value, { name, language: "vi" }));

const table = await buildTable();
const read = await auditFile(table, "lam-sach.xlsx");
if (!read.ok || read.value.shown.kind !== "sheets") throw new Error("The table of the example is readable.");
const marks = read.value.shown.sheets.flatMap((sheet) => auditMarks(sheet.audit, sheet.name));
await writeFile(join(folder, "lam-sach-danh-dau.xlsx"), unwrap(await annotate(table, marks)));

// What it would have printed from its counts.
const report = fillReport();
const word = await writeReport(report, { header });
await writeFile(join(folder, "bao-cao-6-thang-2024.docx"), word);
const { summary } = auditText(unwrap(await readDocument(word)).text);
const drafts = unwrap(draftsForNextPeriod(report));
const sheets = unwrap(await readRows(table));

say(`
Trang rà soát:       ${path("ra-soat.html")}
Bảng đã đánh dấu:    ${path("lam-sach-danh-dau.xlsx")} (${sheets[0]?.name ?? ""}: ${marks.length} ô)
Báo cáo Word:        ${path("bao-cao-6-thang-2024.docx")}
Rà soát bản Word:    ${summary.checked} số kiểm được, ${summary.checked - summary.consistent} số sai
Nhiệm vụ kỳ sau:     ${drafts.map(({ id }) => id).join(", ")}`);

// Reads the tracking workbook of a real plan, shows how it stands, and writes the finished workbook beside it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { agencyNames, documents, vietnamWorkCalendar } from "@de-an-06/catalogue";
import { formatTaskReport, nodeIo, pageOf, reportTasks } from "@de-an-06/cli";
import { plainDate, unwrap } from "@de-an-06/domain";
import { readTasks, writeTasks } from "@de-an-06/spreadsheet";
import { buildWorkbook } from "./build-workbook.js";
import { inventedNotice } from "./invented-progress.js";
import { issuedOn } from "./plan-2023.js";

const folder = join(import.meta.dirname, "out");
const received = join(folder, "ke-hoach-2023.xlsx");
const finished = join(folder, "theo-doi-2023-06-30.xlsx");
const on = { asOf: plainDate("2023-06-30"), calendar: vietnamWorkCalendar };

// What the office sends.
await mkdir(folder, { recursive: true });
await writeFile(received, await buildWorkbook());

// What the library makes of it.
const reading = await readTasks(await readFile(received), {
  issuedOn: plainDate(issuedOn),
  agencies: agencyNames,
  source: { document: documents.planBacGiang2023, article: "phụ lục II", confidence: "primary" },
});
const tasks = unwrap(reading);

// What a person sees.
const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const report = reportTasks(tasks, on);
const notice = page.paint.yellow(`${inventedNotice.toUpperCase()}. Nhiệm vụ, cơ quan và thời hạn theo kế hoạch thật.`);
const issues = reading.ok ? [...reading.notes, ...report.issues] : [];
io.stdout.write(
  `${notice}\n\n${formatTaskReport(report, { name: "Kế hoạch năm 2023 của tỉnh Bắc Giang", issues }, page)}\n`,
);

// What the office gets back.
const subtitle = `Kế hoạch năm 2023 của tỉnh Bắc Giang, phụ lục II. ${inventedNotice}.`;
await writeFile(finished, await writeTasks(tasks, { ...on, subtitle }));
const path = (file: string) => relative(process.cwd(), file);
io.stdout.write(`
${notice}

Bảng đã đọc:         ${path(received)}
Bảng hoàn chỉnh:     ${path(finished)}
Xem lại bằng lệnh:   npx de-an-06 tasks ${path(received)} --as-of ${on.asOf} --issued-on ${issuedOn}
`);

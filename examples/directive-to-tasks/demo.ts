// Reads a letter into draft tasks, writes the tracking table, mends it as a person would, and shows how it stands.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { vietnamWorkCalendar } from "@de-an-06/catalogue";
import { formatTaskReport, nodeIo, pageOf, reportTasks } from "@de-an-06/cli";
import { formatDeadline, sentence } from "@de-an-06/domain";
import { writeTasks } from "@de-an-06/spreadsheet";
import { asOf, draftWorkbook, mend, readBack, readLetter } from "./follow-up.js";
import { letter } from "./letter.js";

const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const directive = await readLetter(new TextEncoder().encode(letter));

io.stdout.write(`${page.paint.bold("Công văn (minh họa, không có thật) đọc thành dự thảo:")}\n`);
for (const { id, assignees, deadline, notes } of directive.drafts) {
  const who = assignees.map(({ name }) => name).join(", ");
  const when = deadline === null ? "không thời hạn" : formatDeadline(deadline);
  io.stdout.write(`  ${id.padEnd(5)} ${who}; ${when}\n`);
  for (const note of notes) io.stdout.write(`        ${page.paint.yellow(sentence(note))}\n`);
}

const folder = join(import.meta.dirname, "out");
await mkdir(folder, { recursive: true });
const draft = join(folder, "du-thao.xlsx");
const mended = join(folder, "theo-doi.xlsx");
const workbook = await draftWorkbook(directive);
await writeFile(draft, workbook);
const confirmed = await writeTasks(mend(await readBack(workbook, directive)), { asOf, calendar: vietnamWorkCalendar });
await writeFile(mended, confirmed);

const report = reportTasks(await readBack(confirmed, directive), { asOf, calendar: vietnamWorkCalendar });
io.stdout.write(`\n${formatTaskReport(report, { name: "Bảng theo dõi sau khi xác nhận", issues: [] }, page)}\n`);
const path = (file: string) => relative(process.cwd(), file);
io.stdout.write(`\nDự thảo:        ${path(draft)}\nĐã xác nhận:    ${path(mended)}\n`);

// A city's monthly reporting: who sent what in time, who leads, whom to remind, and a report in two editions.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { formatReporting, countReporting, nodeIo, pageOf } from "@de-an-06/cli";
import { measures } from "@de-an-06/catalogue";
import { checkRegime, formatNumber, plainDate, sentence, unwrap } from "@de-an-06/domain";
import { hierarchy, inventedNotice, regime, sendings } from "./invented-sendings.js";
import { printReport } from "./print-report.js";
import { acceptedByItself, changes, checkOf, editions } from "./report-in-editions.js";

const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const say = (text: string) => io.stdout.write(`${text}\n`);
const heading = (text: string) => say(`\n${page.paint.bold(text)}`);

say(page.paint.yellow(inventedNotice.toUpperCase()));
const checked = checkRegime(regime);
const issues = checked.ok ? checked.notes : checked.issues;
const asOf = plainDate("2023-05-18");
const counted = unwrap(countReporting(sendings, { regimes: [regime], hierarchy, asOf, lenient: false }));
say(formatReporting(counted, { issues, name: "" }, page));

heading("MỘT BÁO CÁO, HAI PHIÊN BẢN · Phường Kinh Bắc, tháng 12/2022");
for (const edition of editions) {
  const check = checkOf(edition);
  const said = check.ok ? ["Cân đối, gửi được."] : check.issues.map((one) => sentence(one));
  say(`Phiên bản ${edition.number}, mã băm ${edition.hash.slice(0, 12)}…`);
  for (const one of said) say(one);
}
for (const { measure, before, after } of changes.figures) {
  const name = measures[measure as keyof typeof measures].name;
  say(`Đã sửa: ${name}, ${formatNumber(before?.count ?? 0)} → ${formatNumber(after?.count ?? 0)}.`);
}
const own = acceptedByItself();
if (!own.ok) {
  say("Phường tự tiếp nhận báo cáo của mình?");
  for (const one of own.issues) say(sentence(one));
}

heading("IN BÁO CÁO THÁNG");
const folder = join(import.meta.dirname, "out");
await mkdir(folder, { recursive: true });
const printed = join(folder, "bao-cao-thang-12-2022.docx");
await writeFile(printed, await printReport());
say("Chỗ chưa có số liệu được in “chưa báo cáo”.");
say(relative(process.cwd(), printed));

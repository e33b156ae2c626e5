// Imports an office's workbook, marks what is wrong in it, has it mended, imports it again, and exports the scorecard.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { unwrap } from "@de-an-06/domain";
import { annotate, type SheetIssue, sheetSentence } from "@de-an-06/spreadsheet";
import { invented, mend, officeFile } from "./office-file.js";
import { mended } from "./mended.js";
import { read, scorecard } from "./round-trip.js";

const folder = join(import.meta.dirname, "out");
await mkdir(folder, { recursive: true });
const save = async (name: string, bytes: Uint8Array) => {
  await writeFile(join(folder, name), bytes);
  return relative(process.cwd(), join(folder, name));
};
const print = (issues: readonly SheetIssue[]) =>
  issues.map((one) => `  ${(one.where?.cell ?? "").padEnd(4)} ${sheetSentence(one)}`).join("\n");

const sent = await officeFile();
const first = await read(sent);
const issues = first.ok ? first.notes : first.issues;
const marked = unwrap(await annotate(sent, issues));
const again = await mend(marked, mended);
const second = await read(again);
const rows = unwrap(second);

console.log(`${invented}

1. Tệp đơn vị gửi:      ${await save("1-don-vi-gui.xlsx", sent)}
${print(issues)}
2. Tệp đã đánh dấu:     ${await save("2-can-sua.xlsx", marked)}
3. Tệp đã sửa, gửi lại: ${await save("3-da-sua.xlsx", again)}
${print(second.ok ? second.notes : second.issues)}
4. Bảng chỉ tiêu:       ${await save("4-chi-tieu.xlsx", await scorecard(rows))}`);

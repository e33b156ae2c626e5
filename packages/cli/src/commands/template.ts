import { writeTaskTemplate } from "@de-an-06/spreadsheet";
import { defineCommand } from "../call/command.js";
import { outputIssue, writeOutput } from "../io/files.js";
import { refuse } from "../show/issues.js";

/** The blank workbooks there are, by the word that asks for them. */
const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = { tasks: () => writeTaskTemplate() };

/** `template <kind> -o <file>`: a workbook an office can fill in. */
export const templateCommand = defineCommand({
  name: "template",
  summary: { vi: "Ghi ra bảng tính mẫu để cơ quan điền", en: "Write a blank workbook for an office to fill in" },
  details: {
    vi: "Ghi ra bảng tính mẫu có danh sách chọn và ghi chú cách điền. Bảng điền xong đọc bằng lệnh cùng tên, ví dụ tasks.",
    en: "Write a blank workbook with drop-downs and notes on how to fill it in. The command of the same name reads it, such as tasks.",
  },
  operands: [
    {
      name: { vi: "mẫu", en: "kind" },
      help: {
        vi: "Mẫu cần ghi: tasks là bảng theo dõi nhiệm vụ",
        en: "Which one: tasks is the tracking table of tasks",
      },
      choices: Object.keys(templates),
    },
  ],
  options: {
    output: {
      value: "file",
      short: "o",
      required: true,
      help: { vi: "Tệp .xlsx cần ghi", en: "The .xlsx file to write" },
    },
  },
  examples: ["de-an-06 template tasks -o ke-hoach.xlsx"],
  run: async ({ operands: [kind = ""], options: { output }, language }, io) => {
    const build = templates[kind];
    const unfit = outputIssue(output, { allowed: [".xlsx"] });
    if (unfit || build === undefined) return refuse(unfit ? [unfit] : [], language, "template");
    const unwritten = await writeOutput(output, await build(), io);
    if (unwritten) return refuse([unwritten], language, "template");
    return {
      status: 0,
      json: { template: kind, output, issues: [] },
      text: () => ({ vi: `Đã ghi bảng mẫu: ${output}`, en: `Template written: ${output}` })[language],
    };
  },
});

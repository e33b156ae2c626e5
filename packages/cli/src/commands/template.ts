import { codeLists, measures } from "@de-an-06/catalogue";
import {
  writeGroupTemplate,
  writeObservationTemplate,
  writeRegister,
  writeSubmissionTemplate,
  writeTaskTemplate,
  writeUnitTemplate,
} from "@de-an-06/spreadsheet";
import { defineCommand } from "../call/command.js";
import { outputIssue, writeOutput } from "../io/files.js";
import { refuse } from "../show/issues.js";

/** The blank workbooks there are, by the word that asks for them. */
const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  tasks: () => writeTaskTemplate(),
  observations: () =>
    writeObservationTemplate({
      measures: dossiers(),
      codeLists: codeLists.filter(({ dimension }) => dimension === "service"),
    }),
  submissions: () => writeSubmissionTemplate(),
  models: () => writeRegister("pilot-model"),
  points: () => writeRegister("support-point"),
  equipment: () => writeRegister("equipment"),
  connections: () => writeRegister("connection"),
  funding: () => writeRegister("funding"),
  inspections: () => writeRegister("inspection"),
  difficulties: () => writeRegister("difficulty"),
  units: () => writeUnitTemplate(),
  groups: () => writeGroupTemplate(),
};

/** What every office is asked for each month: dossiers taken in and settled, by service. */
function dossiers() {
  const { "dossiers.received": received, "dossiers.online": online, "dossiers.resolved": resolved } = measures;
  const {
    "dossiers.resolved-early": early,
    "dossiers.resolved-on-time": onTime,
    "dossiers.resolved-late": late,
  } = measures;
  return { received, online, resolved, early, onTime, late };
}

/** `template <kind> -o <file>`: a workbook an office can fill in. */
export const templateCommand = defineCommand({
  name: "template",
  summary: { vi: "Ghi ra bảng tính mẫu để cơ quan điền", en: "Write a blank workbook for an office to fill in" },
  details: {
    vi: "Ghi ra bảng tính mẫu có danh sách chọn và ghi chú cách điền. Bảng nhiệm vụ điền xong đọc bằng lệnh tasks, bảng số liệu bằng lệnh indicators, sổ gửi báo cáo bằng lệnh reports. Sổ theo dõi đọc bằng readRegisters của @de-an-06/spreadsheet.",
    en: "Write a blank workbook with drop-downs and notes on how to fill it in. The command tasks reads the table of tasks, indicators the table of figures, reports the list of sendings. Registers are read by readRegisters of @de-an-06/spreadsheet.",
  },
  operands: [
    {
      name: { vi: "mẫu", en: "kind" },
      help: {
        vi: "Mẫu cần ghi: tasks là bảng theo dõi nhiệm vụ, observations là bảng số liệu, submissions là sổ theo dõi gửi báo cáo; các sổ theo dõi: models (mô hình điểm), points (điểm hỗ trợ), equipment (trang thiết bị), connections (kết nối cơ sở dữ liệu), funding (kinh phí), inspections (kiểm tra), difficulties (khó khăn, vướng mắc); các danh sách: units (đơn vị), groups (tổ công tác)",
        en: "Which one: tasks is the tracking table of tasks, observations the table of figures, submissions the list of which report came when; the registers: models (pilot models), points (support points), equipment, connections (with databases), funding, inspections, difficulties; the lists: units, groups (task forces)",
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
  examples: ["de-an-06 template tasks -o ke-hoach.xlsx", "de-an-06 template observations -o so-lieu.xlsx"],
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

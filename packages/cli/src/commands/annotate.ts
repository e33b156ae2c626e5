import { agencyNames, codeLists, documents, findService, measures, provinces } from "@de-an-06/catalogue";
import { type Language, plainDate, within } from "@de-an-06/domain";
import {
  annotate,
  readGroups,
  readObservations,
  readRegisters,
  readSubmissions,
  readTasks,
  readUnits as readUnitList,
  type RecognisedTable,
  recogniseTables,
  type SheetIssue,
} from "@de-an-06/spreadsheet";
import { callIssue } from "../call/call-issue.js";
import { type Call, defineCommand } from "../call/command.js";
import { outputIssue, readInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { readRegime } from "./read-regime.js";
import { readUnits } from "./read-units.js";

const kinds = ["tasks", "observations", "submissions", "units", "groups", "registers"] as const;
type Kind = (typeof kinds)[number];

const options = {
  output: {
    value: "file",
    short: "o",
    required: true,
    help: { vi: "Tệp .xlsx đã đánh dấu cần ghi", en: "The marked .xlsx file to write" },
  },
  as: {
    value: kinds,
    help: {
      vi: "Đọc tệp như bảng nhiệm vụ (tasks), bảng số liệu (observations), sổ gửi báo cáo (submissions, cần --regime), danh mục đơn vị (units), danh sách tổ công tác (groups) hay sổ theo dõi (registers); mặc định tự nhận biết theo dòng tiêu đề",
      en: "Read the file as a table of tasks or of observations, a list of sendings (submissions, needs --regime), of units or of task forces (groups), or a register (registers); recognised by the header by default",
    },
  },
  units: {
    value: "file",
    help: {
      vi: "Đơn vị của bảng số liệu, sổ gửi báo cáo, tổ công tác: tệp .json hoặc .csv; mặc định là các tỉnh, thành phố",
      en: "The units of figures, sendings or task forces: a .json or .csv file; the provinces by default",
    },
  },
  regime: {
    value: "name",
    help: {
      vi: "Chế độ báo cáo của sổ gửi báo cáo: mã trong danh mục hoặc tệp .json",
      en: "The regime of a list of sendings: an id of the catalogue or a .json file",
    },
  },
} as const;

/** `annotate <file> -o <file>`: the office's own workbook with the cells to mend marked and listed. */
export const annotateCommand = defineCommand({
  name: "annotate",
  summary: {
    vi: "Đánh dấu những ô cần sửa ngay trong tệp của đơn vị",
    en: "Mark the cells to mend in an office's own workbook",
  },
  details: {
    vi: "Đọc bảng nhiệm vụ, bảng số liệu hoặc danh sách (.xlsx) rồi ghi ra chính tệp đó với các ô cần xem được tô màu, ghi chú, và một trang liệt kê mọi vấn đề có liên kết đến từng ô. Mọi nội dung khác giữ nguyên; sửa xong chạy lại thì dấu cũ tự mất.",
    en: "Read a table of tasks or of figures, or a list (.xlsx), and write the same file with the cells to look at coloured and commented and a sheet that lists every issue with links. Everything else stays; when it is run again on the mended file, old marks go.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Tệp .xlsx; - là đầu vào chuẩn", en: "An .xlsx file; - is standard input" },
    },
  ],
  options,
  examples: [
    "de-an-06 annotate ke-hoach.xlsx -o ke-hoach-can-sua.xlsx",
    "de-an-06 annotate so-lieu.xlsx --as observations -o so-lieu-can-sua.xlsx",
    "de-an-06 annotate don-vi.xlsx --as units -o don-vi-can-sua.xlsx",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const unfit = outputIssue(given.output, { allowed: [".xlsx"], input: file });
    if (unfit) return refuse([unfit], language, "annotate");
    const bytes = await readInput(file, io);
    if (!bytes.ok) return refuse(bytes.issues, language, "annotate");
    const read = await readAs(bytes.value, given, io);
    if (!read.ok)
      return refuse(within(read.issues as readonly [SheetIssue, ...SheetIssue[]], file), language, "annotate");
    const { kind, issues } = read;
    const marked = await annotate(bytes.value, issues, { language });
    if (!marked.ok) return refuse(within(marked.issues, file), language, "annotate");
    const unwritten = await writeOutput(given.output, marked.value, io);
    if (unwritten) return refuse([unwritten], language, "annotate");
    const cells = new Set(issues.flatMap(({ where }) => (where ? [`${where.sheet}!${where.cell}`] : []))).size;
    return {
      status: 0,
      json: { kind, output: given.output, cells, issues: issues.map((one) => toJsonIssue(one, language)) },
      text: () => said(language, { cells, issues: issues.length, output: given.output }),
    };
  },
});

type Read =
  | { readonly ok: true; readonly kind: Kind; readonly issues: readonly SheetIssue[] }
  | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/**
 * Reads the file as what it is said to be, or as what its header is that of, the likeliest first. Wide tables of figures
 * have headers of their own, so they are tried last. A table in which all is wrong is marked too.
 */
async function readAs(bytes: Uint8Array, given: Given, io: Io): Promise<Read> {
  const found = await recogniseTables(bytes, { measures, codeLists });
  const told = (found.ok ? found.value : []).filter(({ kind }) => given.as === undefined || kind === given.as);
  const last = { kind: given.as ?? "observations" } as const;
  let refused: readonly SheetIssue[] | undefined = found.ok || given.as !== undefined ? undefined : found.issues;
  const tables: readonly Table[] = told.some(({ kind }) => kind === last.kind) ? told : [...told, last];
  for (const { kind, register } of tables) {
    const result = await readers[kind](bytes, { ...given, ...(register && { register }) }, io);
    if (result.ok) return { ok: true, kind, issues: result.notes as readonly SheetIssue[] };
    const issues = result.issues as readonly SheetIssue[];
    if (issues.some(({ where }) => where !== undefined)) return { ok: true, kind, issues };
    refused ??= issues;
    if (!issues.every(({ code }) => code.startsWith("sheet."))) break;
  }
  return { ok: false, issues: refused ?? [] };
}

type Table = Pick<RecognisedTable, "kind" | "register">;
type Given = Call<typeof options>["options"];
type Told = Given & Pick<Table, "register">;
type Found =
  | { readonly ok: true; readonly notes: readonly ShownIssue[] }
  | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** How each kind is read for its issues. */
const readers: Readonly<Record<Kind, (bytes: Uint8Array, given: Told, io: Io) => Promise<Found>>> = {
  tasks: (bytes) => readTasks(bytes, { agencies: agencyNames }),
  observations: async (bytes, { units: file }, io) => {
    const units = await readUnits(file, io);
    if (!units.ok) return units;
    return readObservations(bytes, {
      hierarchy: units.value,
      measures,
      codeLists,
      findCode: (dimension, text) => {
        const [only, ...others] = dimension === "service" ? findService(text) : [];
        return others.length === 0 ? only?.id : undefined;
      },
    });
  },
  submissions: async (bytes, { units: file, regime: name }, io) => {
    if (name === undefined) return { ok: false, issues: [callIssue("call.missing-option", {}, "--regime")] };
    const regime = await readRegime(name, io);
    if (!regime.ok) return regime;
    const units = await readUnits(file, io);
    return units.ok ? readSubmissions(bytes, { hierarchy: units.value, regimes: regime.value }) : units;
  },
  units: (bytes) => readUnitList(bytes, { from: since, known: provinces, source }),
  groups: async (bytes, { units: file }, io) => {
    const units = await readUnits(file, io);
    return units.ok ? readGroups(bytes, { hierarchy: units.value }) : units;
  },
  registers: async (bytes, { units: file, register }, io) => {
    const units = await readUnits(file, io);
    return units.ok ? readRegisters(bytes, { hierarchy: units.value, ...(register && { register }) }) : units;
  },
};

/** As the units of other commands are read. */
const since = plainDate("2022-01-06");
const source = { document: documents.decision19of2025, confidence: "secondary" } as const;

function said(
  language: Language,
  { cells, issues, output }: { readonly cells: number; readonly issues: number; readonly output: string },
): string {
  return {
    vi: `Đã đánh dấu ${cells} ô, liệt kê ${issues} vấn đề: ${output}`,
    en: `Marked ${cells} cells and listed ${issues} issues: ${output}`,
  }[language];
}

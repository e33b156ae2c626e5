import {
  type AccountabilityLine,
  accountabilityWords,
  type EvidenceNames,
  explanationWords,
  formatCitation,
  formatDate,
  formatEvidence,
  type PlainDate,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import type { Colours, PrintedColumn, PrintedRow } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";

/** What is printed around an accountability table. */
export interface AccountabilityWorkbookOptions {
  readonly asOf: PlainDate;
  /** What tasks, regimes and targets are called; their ids where nothing is said. */
  readonly names?: Omit<EvidenceNames, "language">;
  readonly title?: string;
  /** Where the facts come from, printed at the foot of each page. */
  readonly source?: string;
}

const acts: ReadonlyMap<string, Colours> = new Map([
  [accountabilityWords.commend.vi, { fill: "E2EFDA", font: "375623" }],
  [accountabilityWords.remind.vi, { fill: "FFF2CC", font: "7F6000" }],
  [accountabilityWords.criticise.vi, { fill: "FCE4D6", font: "833C0B" }],
  [accountabilityWords.explain.vi, { fill: "DDEBF7", font: "1F4E78" }],
]);

const columns: readonly PrintedColumn[] = [
  { header: "STT", width: 6, align: "center" },
  { header: "Hình thức", width: 20, colours: acts },
  { header: "Cơ quan, đơn vị", width: 28 },
  { header: "Số việc", width: 9, align: "center", format: "count" },
  { header: "Kết quả làm căn cứ", width: 58 },
  { header: "Gửi, giải trình với", width: 24 },
  { header: "Hạn giải trình", width: 13, align: "center", format: "day" },
  { header: "Tình trạng giải trình", width: 20 },
  { header: "Quy định", width: 34 },
];

const usualTitle = "ĐỀ XUẤT BIỂU DƯƠNG, NHẮC NHỞ, PHÊ BÌNH VÀ YÊU CẦU GIẢI TRÌNH";

/**
 * The answer of `accountability` as a workbook to print on A4 (*bảng đề xuất biểu dương, nhắc nhở, phê bình, giải trình*): a row
 * for each body and rule, with the facts it rests on and the document of the rule.
 */
export async function writeAccountability(
  lines: readonly AccountabilityLine[],
  { asOf, names = {}, title = usualTitle, source }: AccountabilityWorkbookOptions,
): Promise<Uint8Array> {
  const day = `Tính đến ngày ${formatDate(asOf)}`;
  const rows = lines.map((line, i): PrintedRow => ({ cells: cellsOf(line, i + 1, names) }));
  const sheet = {
    name: "Trách nhiệm",
    title,
    subtitles: [`(${day})`],
    columns,
    rows,
    filtered: true,
    remarks: [
      "Chỉ tính cơ quan được giao chủ trì; cơ quan được đề nghị phối hợp, thực hiện không thuộc diện xem xét. Giải trình không làm thay đổi tình trạng nhiệm vụ.",
    ],
    footer: { left: source === undefined ? title : `Nguồn: ${source}`, right: day },
  };
  return writeWorkbook([sheet], { title, on: asOf });
}

function cellsOf(line: AccountabilityLine, number: number, names: EvidenceNames): readonly CellValue[] {
  const { act, body, evidence, to, due, explanation, source } = line;
  return [
    number,
    accountabilityWords[act].vi,
    body.name,
    evidence.length,
    evidence.map((one) => formatEvidence(one, names)).join("\n"),
    to,
    due === null ? null : { day: due },
    explanation === null ? null : explanationWords[explanation].vi,
    [...(source.article === undefined ? [] : [source.article]), formatCitation(source.document)].join(", "),
  ];
}

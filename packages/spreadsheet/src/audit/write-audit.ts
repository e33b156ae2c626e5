import {
  type Audit,
  auditSentence,
  type CellPlace,
  type Claim,
  type ClaimKind,
  type CrossCheck,
  type TextPlace,
  verdictWords,
} from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { CellMark } from "../annotate/cell-mark.js";
import type { Colours, PrintedColumn, PrintedRow } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";

/** What is printed around the findings of an audit. */
export interface AuditWorkbookOptions {
  readonly title?: string;
  /** What was audited: a document, a file. */
  readonly source?: string;
}

type Place = TextPlace | CellPlace;

const kinds: Readonly<Record<ClaimKind, string>> = {
  ratio: "Tỷ lệ",
  sum: "Tổng",
  remainder: "Phần còn lại",
  share: "Tỷ trọng",
};
const verdictColours: ReadonlyMap<string, Colours> = new Map([
  [verdictWords.consistent.vi, { fill: "E2EFDA", font: "375623" }],
  [verdictWords.inconsistent.vi, { fill: "FFC7CE", font: "9C0006" }],
  [verdictWords["cannot-check"].vi, { fill: "EDEDED", font: "595959" }],
]);

const claimColumns: readonly PrintedColumn[] = [
  { header: "STT", width: 6, align: "center" },
  { header: "Vị trí", width: 14, align: "center" },
  { header: "Loại", width: 13, align: "center" },
  { header: "Nguyên văn", width: 52 },
  { header: "Tử số", group: "Số liệu", width: 13, align: "right", format: "count" },
  { header: "Mẫu số", group: "Số liệu", width: 13, align: "right", format: "count" },
  { header: "In trong văn bản", width: 13, align: "center", format: "text" },
  { header: "Số đúng", width: 13, align: "center", format: "text" },
  { header: "Kết luận", width: 16, align: "center", colours: verdictColours },
  { header: "Nguyên nhân", width: 34 },
];
const crossColumns: readonly PrintedColumn[] = [
  { header: "STT", width: 6, align: "center" },
  { header: "Vị trí", width: 14, align: "center" },
  { header: "Đối chiếu với", width: 14, align: "center" },
  { header: "Nguyên văn", width: 52 },
  { header: "In trong văn bản", width: 16, align: "center", format: "text" },
  { header: "Số đúng", width: 16, align: "center", format: "text" },
  { header: "Mức độ", width: 14, align: "center" },
  { header: "Vấn đề", width: 44 },
];
const usualTitle = "KẾT QUẢ RÀ SOÁT SỐ LIỆU";

/**
 * The findings of an audit (*kết quả rà soát số liệu*) as a workbook to print on A4: every claim with its verdict, then, on a
 * second sheet, what does not fit across them.
 *
 * @example
 * (await writeAudit(auditText("đã kích hoạt 332/426 tài khoản, đạt 79,93%"))).length > 0 // => true
 */
export async function writeAudit(audit: Audit<Place>, options: AuditWorkbookOptions = {}): Promise<Uint8Array> {
  const { title = usualTitle, source } = options;
  const { summary, claims, crossChecks } = audit;
  const wrong = summary.truncated + summary.lastDigitOff + summary.inconsistent;
  const counts = `(Kiểm được ${summary.checked}: đạt ${summary.consistent}, cần sửa ${wrong}; không kiểm được ${summary.cannotCheck})`;
  const around = {
    title,
    subtitles: [...(source === undefined ? [] : [source]), counts],
    filtered: true,
    footer: { left: source ?? title },
  };
  const sheets = [
    { ...around, name: "Số liệu đã kiểm", columns: claimColumns, rows: claims.map(claimRow) },
    ...(crossChecks.length === 0
      ? []
      : [{ ...around, name: "Đối chiếu", columns: crossColumns, rows: crossChecks.map(crossRow) }]),
  ];
  return writeWorkbook(sheets, { title });
}

function claimRow(claim: Claim<Place>, i: number): PrintedRow {
  return {
    cells: [
      i + 1,
      printPlace(claim.place),
      kinds[claim.kind],
      claim.text,
      claim.numerator,
      claim.denominator,
      claim.printed,
      claim.computed,
      verdictWords[claim.verdict].vi,
      reasonOf(claim),
    ],
  };
}

function crossRow({ kind, level, place, text, against, printed, computed }: CrossCheck<Place>, i: number): PrintedRow {
  return {
    cells: [
      i + 1,
      printPlace(place),
      against && printPlace(against),
      text,
      printed,
      computed,
      level === "finding" ? "Cần xem lại" : "Lưu ý",
      auditSentence(kind),
    ],
  };
}

function reasonOf(claim: Claim<Place>): string | null {
  return claim.cause === null ? null : auditSentence(claim.cause);
}

function printPlace(place: Place): string {
  return "line" in place ? `dòng ${place.line}, cột ${place.column}` : cellAddress(place.row, place.column);
}

/**
 * What an audit of a table found wrong, as marks for {@link annotate}: the cell, the figure that would be right, and the
 * likely cause.
 *
 * @param sheet - The name of the sheet that was audited.
 * @example
 * auditMarks(auditTable([["Xã", "Hồ sơ"], ["A", "2"], ["B", "3"], ["Tổng", "6"]]), "Bảng 1").map(({ cell, tone }) => [cell, tone]) // => [["B4", "error"]]
 */
export function auditMarks(audit: Audit<CellPlace>, sheet: string): readonly CellMark[] {
  const wrong = audit.claims.flatMap((claim): CellMark[] => {
    if (claim.verdict === "consistent" || claim.verdict === "cannot-check") return [];
    const message = [`Số đúng: ${claim.computed}.`, reasonOf(claim)].filter(Boolean).join(" ");
    return [{ sheet, cell: printPlace(claim.place), message, tone: "error" }];
  });
  const across = audit.crossChecks.map(({ place, level, kind }): CellMark => ({
    sheet,
    cell: printPlace(place),
    message: auditSentence(kind),
    tone: level === "finding" ? "warning" : "note",
  }));
  return [...wrong, ...across];
}

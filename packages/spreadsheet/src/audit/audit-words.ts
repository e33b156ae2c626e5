import { type AuditSummary, type ClaimKind, type CrossCheck, formatNumber, type Language } from "@de-an-06/domain";

/** Every word the workbook of an audit says, besides verdicts and sentences. */
interface Words {
  readonly title: string;
  readonly claims: string;
  readonly crossChecks: string;
  readonly page: string;
  readonly counts: (of: AuditSummary & { readonly wrong: number }) => string;
  readonly headers: Readonly<Record<Header, string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly levels: Readonly<Record<CrossCheck["level"], string>>;
  readonly place: (line: number, column: number) => string;
  readonly right: (figure: string | null) => string;
}

type Header =
  | "number" | "place" | "kind" | "text" | "figures" | "numerator" | "denominator" | "printed" | "computed"
  | "verdict" | "cause" | "against" | "level" | "issue"; // prettier-ignore

const vi: Words = {
  title: "KẾT QUẢ RÀ SOÁT SỐ LIỆU",
  claims: "Số liệu đã kiểm",
  crossChecks: "Đối chiếu",
  page: "Trang",
  counts: ({ checked, consistent, wrong, cannotCheck }) =>
    `(Kiểm được ${formatNumber(checked)}: đạt ${formatNumber(consistent)}, cần sửa ${formatNumber(wrong)}; không kiểm được ${formatNumber(cannotCheck)})`,
  headers: {
    number: "STT",
    place: "Vị trí",
    kind: "Loại",
    text: "Nguyên văn",
    figures: "Số liệu",
    numerator: "Tử số",
    denominator: "Mẫu số",
    printed: "In trong văn bản",
    computed: "Số đúng",
    verdict: "Kết luận",
    cause: "Nguyên nhân",
    against: "Đối chiếu với",
    level: "Mức độ",
    issue: "Vấn đề",
  },
  kinds: { ratio: "Tỷ lệ", sum: "Tổng", remainder: "Phần còn lại", share: "Tỷ trọng" },
  levels: { finding: "Cần xem lại", note: "Lưu ý" },
  place: (line, column) => `dòng ${line}, cột ${column}`,
  right: (figure) => `Số đúng: ${figure}.`,
};

const en: Words = {
  title: "FIGURES CHECKED",
  claims: "Figures checked",
  crossChecks: "Held together",
  page: "Page",
  counts: ({ checked, consistent, wrong, cannotCheck }) =>
    `(${formatNumber(checked, "en")} could be checked: ${formatNumber(consistent, "en")} hold, ${formatNumber(wrong, "en")} to correct; ${formatNumber(cannotCheck, "en")} cannot be checked)`,
  headers: {
    number: "No.",
    place: "Place",
    kind: "Kind",
    text: "As written",
    figures: "Figures",
    numerator: "Numerator",
    denominator: "Denominator",
    printed: "As printed",
    computed: "Correct figure",
    verdict: "Verdict",
    cause: "Cause",
    against: "Held against",
    level: "Grade",
    issue: "Issue",
  },
  kinds: { ratio: "Ratio", sum: "Sum", remainder: "Remainder", share: "Share" },
  levels: { finding: "To look at", note: "Note" },
  place: (line, column) => `line ${line}, column ${column}`,
  right: (figure) => `Correct figure: ${figure}.`,
};

/** What the workbook of an audit says, by language. */
export const auditWords: Readonly<Record<Language, Words>> = { vi, en };

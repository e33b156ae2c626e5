import { type IssueOf, type Path, type Sentences } from "@de-an-06/domain";

/** What can be wrong with a call or with the files it names. The path holds the option, operand or file. */
export interface CallIssueParams {
  "call.no-command": Record<never, never>;
  "call.unknown-command": { readonly nearest: string | null };
  "call.unknown-option": { readonly nearest: string | null };
  "call.missing-value": Record<never, never>;
  "call.unexpected-value": Record<never, never>;
  "call.given-twice": Record<never, never>;
  "call.missing-option": Record<never, never>;
  "call.missing-operand": Record<never, never>;
  "call.unexpected-operand": Record<never, never>;
  "call.not-a-day": Record<never, never>;
  "call.not-a-count": Record<never, never>;
  "call.not-in-list": { readonly allowed: readonly string[] };
  "call.nobody-owes": Record<never, never>;
  "call.failed": Record<never, never>;
  "input.not-found": Record<never, never>;
  "input.is-directory": Record<never, never>;
  "input.no-permission": Record<never, never>;
  "input.unreadable": Record<never, never>;
  "input.too-large": { readonly megabytes: number };
  "input.not-json": Record<never, never>;
  "print.header-missing": Record<never, never>;
  "accountability.no-rules": Record<never, never>;
  "accountability.no-unit": Record<never, never>;
  "output.wrong-extension": { readonly allowed: readonly string[] };
  "output.no-folder": Record<never, never>;
  "output.is-directory": Record<never, never>;
  "output.no-permission": Record<never, never>;
  "output.not-written": Record<never, never>;
  "output.same-as-input": Record<never, never>;
  "output.only-for-workbooks": Record<never, never>;
}

/** An issue of the call itself. */
export type CallIssue = IssueOf<CallIssueParams>;

/** Makes an issue of the call. */
export function callIssue<Code extends CallIssue["code"]>(
  code: Code,
  params: CallIssueParams[Code],
  ...path: Path
): CallIssue {
  return { code, path, params } as CallIssue;
}

/** What each code of the call says in Vietnamese. */
export const callSentencesVi: Sentences<CallIssueParams> = {
  "call.no-command": () => "Chưa có lệnh nào.",
  "call.unknown-command": ({ nearest }) => `Không có lệnh này.${maybe(nearest, "Có phải ý bạn là")}`,
  "call.unknown-option": ({ nearest }) => `Không có tùy chọn này.${maybe(nearest, "Có phải ý bạn là")}`,
  "call.missing-value": () => "Tùy chọn này cần một giá trị đi sau.",
  "call.unexpected-value": () => "Tùy chọn này không nhận giá trị.",
  "call.given-twice": () => "Tùy chọn này được ghi nhiều lần.",
  "call.missing-option": () => "Thiếu tùy chọn bắt buộc này.",
  "call.missing-operand": () => "Thiếu đối số bắt buộc này.",
  "call.unexpected-operand": () => "Thừa đối số này. Nội dung có dấu cách phải đặt trong dấu ngoặc kép.",
  "call.not-a-day": () => "Không đọc được ngày. Ghi dạng 2023-06-30 hoặc 30/06/2023.",
  "call.not-a-count": () => "Giá trị phải là số nguyên từ 1 trở lên.",
  "call.not-in-list": ({ allowed }) => `Giá trị không thuộc danh sách cho phép: ${allowed.join(", ")}.`,
  "call.nobody-owes": () =>
    "Không đơn vị nào trong danh sách phải gửi báo cáo này trong thời gian đã chọn. Hãy kiểm tra tệp đơn vị và kỳ.",
  "call.failed": () => "Lỗi ngoài dự kiến của chương trình.",
  "input.not-found": () => "Không tìm thấy tệp.",
  "input.is-directory": () => "Đây là thư mục, không phải tệp.",
  "input.no-permission": () => "Không có quyền đọc tệp.",
  "input.unreadable": () => "Không đọc được tệp.",
  "input.too-large": ({ megabytes }) => `Tệp quá lớn, tối đa ${megabytes} MB.`,
  "input.not-json": () => "Tệp không phải JSON.",
  "print.header-missing": () => "Bản Word cần phần header (thể thức, ký, nơi nhận) trong tệp của --texts.",
  "accountability.no-rules": () =>
    "Danh mục không có quy định nào của đơn vị có hiệu lực vào ngày này; hãy ghi quy định vào tệp của --with.",
  "accountability.no-unit": () =>
    "Quy định trong danh mục là của từng địa phương; hãy chọn đơn vị bằng --unit hoặc ghi quy định vào tệp của --with.",
  "output.wrong-extension": ({ allowed }) => `Tên tệp ghi ra phải có đuôi ${allowed.join(" hoặc ")}.`,
  "output.no-folder": () => "Không ghi được tệp: thư mục chứa tệp không tồn tại.",
  "output.is-directory": () => "Không ghi được tệp: tên này là của một thư mục.",
  "output.no-permission": () => "Không có quyền ghi tệp.",
  "output.not-written": () => "Không ghi được tệp.",
  "output.same-as-input": () => "Tệp ghi ra trùng với tệp đọc vào; chọn tên khác để giữ nguyên tệp gốc.",
  "output.only-for-workbooks": () => "Chỉ tệp .xlsx mới đánh dấu được vào ô; với văn bản hãy dùng --html.",
};

/** What each code of the call says in English. */
export const callSentencesEn: Sentences<CallIssueParams> = {
  "call.no-command": () => "No command is given.",
  "call.unknown-command": ({ nearest }) => `There is no such command.${maybe(nearest, "Did you mean")}`,
  "call.unknown-option": ({ nearest }) => `There is no such option.${maybe(nearest, "Did you mean")}`,
  "call.missing-value": () => "This option needs a value after it.",
  "call.unexpected-value": () => "This option takes no value.",
  "call.given-twice": () => "This option is given more than once.",
  "call.missing-option": () => "This option is required and missing.",
  "call.missing-operand": () => "This argument is required and missing.",
  "call.unexpected-operand": () => "This argument is one too many. Text with spaces must stand in quotes.",
  "call.not-a-day": () => "This is no day. Write it as 2023-06-30 or 30/06/2023.",
  "call.not-a-count": () => "The value must be a whole number from 1 on.",
  "call.not-in-list": ({ allowed }) => `The value is not one of: ${allowed.join(", ")}.`,
  "call.nobody-owes": () =>
    "No unit of the list owes this report in the time chosen. Check the file of units and the period.",
  "call.failed": () => "The program failed unexpectedly.",
  "input.not-found": () => "The file does not exist.",
  "input.is-directory": () => "This is a folder, not a file.",
  "input.no-permission": () => "The file may not be read.",
  "input.unreadable": () => "The file cannot be read.",
  "input.too-large": ({ megabytes }) => `The file is too large; at most ${megabytes} MB.`,
  "input.not-json": () => "The file is not JSON.",
  "print.header-missing": () =>
    "A Word document needs the header (head, signature, recipients) in the file of --texts.",
  "accountability.no-rules": () =>
    "The catalogue has no rule of the unit in force on this day; give rules in the file of --with.",
  "accountability.no-unit": () =>
    "The catalogue's rules are those of single places; choose the unit with --unit or give rules with --with.",
  "output.wrong-extension": ({ allowed }) => `The name of the output file must end in ${allowed.join(" or ")}.`,
  "output.no-folder": () => "The file cannot be written: its folder does not exist.",
  "output.is-directory": () => "The file cannot be written: this is the name of a folder.",
  "output.no-permission": () => "The file may not be written.",
  "output.not-written": () => "The file cannot be written.",
  "output.same-as-input": () => "The output is the input file; choose another name so that the original is kept.",
  "output.only-for-workbooks": () => "Only an .xlsx file can be marked in its cells; for a document use --html.",
};

function maybe(nearest: string | null, question: string): string {
  return nearest === null ? "" : ` ${question}: ${nearest}?`;
}

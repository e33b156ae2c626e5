import { formatDate, formatNumber, type LegacyEncoding, type Sentences } from "@de-an-06/domain";
import { groupHeaders } from "../group/group-columns.js";
import { registerHeaders } from "../register/register-columns.js";
import { submissionHeaders } from "../submission/submission-columns.js";
import { taskHeaders } from "../task/task-columns.js";
import { unitHeaders } from "../unit/unit-columns.js";
import type { LimitName } from "../workbook/read-limits.js";
import type {
  RecordField,
  RecordTableName,
  SheetIssueParams,
  UnsafeArchive,
  UnsupportedFormat,
} from "./sheet-issue-params.js";

const formats: Readonly<Record<UnsupportedFormat, string>> = {
  xls: "Tệp Excel đời rất cũ (trước Excel 97) không đọc được. Hãy mở bằng Excel và lưu lại dạng .xlsx.",
  xlsb: "Tệp Excel dạng nhị phân (.xlsb) chưa đọc được. Hãy lưu lại dạng .xlsx.",
  ods: "Bảng tính OpenDocument (.ods) chưa đọc được. Hãy lưu lại dạng .xlsx.",
  "xml-spreadsheet": "Bảng tính dạng XML 2003 chưa đọc được. Hãy mở bằng Excel và lưu lại dạng .xlsx.",
  html: "Tệp là trang web (HTML), dù tên có thể là .xls. Hãy mở bằng Excel và lưu lại dạng .xlsx.",
  word: "Tệp là văn bản Word, không phải bảng tính.",
  pdf: "Tệp là PDF, không phải bảng tính.",
  archive: "Tệp là tệp nén, không phải bảng tính.",
  other: "Tệp thuộc chương trình khác, không phải bảng tính.",
};

const limits: Readonly<Record<LimitName, string>> = {
  bytes: "dung lượng tệp (byte)",
  parts: "số thành phần trong tệp",
  partBytes: "dung lượng một thành phần sau khi giải nén (byte)",
  unpackedBytes: "dung lượng sau khi giải nén (byte)",
  ratio: "tỷ lệ nén",
  sheets: "số trang tính",
  rows: "số dòng",
  columns: "số cột",
  cells: "số ô có dữ liệu",
  textLength: "số ký tự trong một ô",
};

const unsafe: Readonly<Record<UnsafeArchive, string>> = {
  ratio: "có thành phần nén bất thường, giải nén sẽ phình to quá mức",
  "size-lies": "dung lượng khai báo mâu thuẫn nhau",
  overlap: "các thành phần chồng lên nhau",
  "duplicate-part": "có hai thành phần trùng tên",
};

const tables: Readonly<Record<RecordTableName, string>> = {
  units: "danh mục đơn vị",
  groups: "danh sách tổ công tác",
  submissions: "sổ theo dõi gửi báo cáo",
  registers: "sổ theo dõi",
};

const needed: Readonly<Record<RecordTableName, readonly [string, string]>> = {
  units: [unitHeaders.code, unitHeaders.name],
  groups: [groupHeaders.id, groupHeaders.name],
  submissions: [submissionHeaders.unit, submissionHeaders.sentOn],
  registers: [registerHeaders.id, registerHeaders.unit],
};

const fields: Readonly<Record<RecordField, string>> = {
  code: "mã đơn vị",
  name: "tên",
  from: "ngày bắt đầu",
  id: "mã",
  on: "ngày",
  period: "kỳ báo cáo",
  title: "nội dung",
  kind: "loại",
  amount: "số tiền",
  answer: "nội dung trả lời",
};

const legacyNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

const number = (value: number) => formatNumber(value);

/** What each code of this package says in Vietnamese. */
export const sheetSentencesVi: Sentences<SheetIssueParams> = {
  "file.empty": () => "Tệp trống.",
  "file.not-a-workbook": () => "Tệp không phải bảng tính Excel (.xlsx) hay tệp CSV.",
  "file.not-xlsx": () => "Chỉ ghi thêm được vào tệp .xlsx. Hãy lưu tệp dạng .xlsx rồi thử lại.",
  "file.unsupported-format": ({ format }) => formats[format],
  "file.encrypted": () => "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
  "file.all-hidden": () => "Mọi trang tính của tệp đều bị ẩn nên không được đọc.",
  "file.damaged": () => "Tệp bị hỏng hoặc bị cắt ngang, không đọc được. Hãy mở bằng Excel và lưu lại.",
  "file.too-slow": ({ milliseconds }) =>
    `Mở tệp mất quá ${number(milliseconds / 1000)} giây nên đã dừng; tệp không được đọc.`,
  "file.too-demanding": ({ megabytes }) =>
    `Mở tệp cần quá ${number(megabytes)} MB bộ nhớ nên đã dừng; tệp không được đọc.`,
  "file.too-large": ({ limit, maximum }) => `Tệp vượt giới hạn ${number(maximum)} về ${limits[limit]}.`,
  "file.unsafe-archive": ({ reason }) => `Tệp không an toàn nên không được mở: ${unsafe[reason]}.`,
  "file.encoding-assumed": () => "Tệp không phải UTF-8; đã đọc theo bảng mã Windows-1258. Hãy kiểm tra dấu tiếng Việt.",
  "file.legacy-encoding": ({ encoding }) =>
    `Chữ trong trang tính dùng bảng mã ${legacyNames[encoding]} đời cũ nên không đọc được. Hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi gửi lại.`,

  "sheet.not-found": ({ sheets }) => `Không có trang tính mang tên đã cho (tệp có ${sheets} trang tính).`,
  "sheet.hidden-skipped": ({ count }) => `Tệp có ${count} trang tính bị ẩn không được đọc.`,
  "sheet.hidden-rows": ({ count, first }) =>
    `Trang tính có ${count} dòng bị ẩn (dòng đầu tiên là dòng ${first}); các dòng đó vẫn được đọc.`,
  "sheet.no-header": ({ rows }) =>
    `Không tìm thấy dòng tiêu đề trong ${rows} dòng đầu: cần có cột “${taskHeaders.title}” và ít nhất một cột như “${taskHeaders.agencies}”, “${taskHeaders.deadline}”.`,
  "sheet.column-missing": ({ column }) => `Bảng không có cột “${taskHeaders[column]}”.`,
  "sheet.columns-unread": ({ columns }) =>
    `Chưa đọc cột ${columns.join(", ")}: tiêu đề không thuộc danh mục cột của bảng theo dõi.`,
  "sheet.headers-repeated": ({ columns }) =>
    `Chưa đọc cột ${columns.join(", ")}: tiêu đề trùng với một cột đã đọc ở bên trái.`,
  "sheet.others-skipped": ({ count }) => `Còn ${count} trang tính khác có bảng nhiệm vụ chưa được đọc.`,
  "sheet.no-tasks": () => "Bảng có dòng tiêu đề nhưng không có nhiệm vụ nào.",

  "row.joined": ({ to }) => `Dòng này được nối vào nhiệm vụ ở dòng ${to}.`,
  "row.heading-skipped": () => "Dòng này được hiểu là tiêu đề mục, không phải nhiệm vụ.",
  "row.header-changed": () => "Dòng này là dòng tiêu đề cột mới; các dòng bên dưới được đọc theo tiêu đề này.",
  "row.not-a-task": () =>
    "Dòng này không phải nhiệm vụ (thiếu nội dung nhiệm vụ hoặc nằm ngoài bảng) nên không được đọc.",
  "row.number-repeated": ({ first }) => `Số thứ tự đã dùng ở dòng ${first}; mã nhiệm vụ được ghi thêm số dòng.`,

  "cell.error-value": () => "Ô chứa giá trị lỗi của Excel; được coi là trống.",
  "cell.formula-without-result": () =>
    "Ô chứa công thức chưa được tính; được coi là trống. Hãy mở tệp bằng Excel và lưu lại.",
  "cell.quote-unclosed": () =>
    "Dấu ngoặc kép mở ở ô này không được đóng; dấu được giữ như chữ và ô kết thúc ở dấu phân cách hoặc cuối dòng. Hãy kiểm tra.",
  "cell.damaged-text": () => "Chữ trong ô bị hỏng (sai bảng mã). Hãy gõ lại.",
  "cell.text-too-long": ({ maximum }) => `Chữ trong ô dài quá ${number(maximum)} ký tự, phần sau đã bị cắt.`,
  "cell.day-order-doubtful": () =>
    "Cột này có ngày ghi kiểu Mỹ (tháng trước, ngày sau); ô này được đọc theo kiểu Việt Nam (ngày trước). Hãy kiểm tra.",
  "cell.number-read-as-day": ({ day }) => `Ô chứa số không có định dạng ngày; được đọc là ngày ${formatDate(day)}.`,
  "cell.day-read-as-month": ({ month, year }) => `Ô chỉ hiện tháng và năm; được đọc là tháng ${month}/${year}.`,
  "cell.result-without-day": () => `Có kết quả nhưng chưa có “${taskHeaders.doneOn}”; kết quả được giữ ở phần ghi chú.`,
  "cell.kept-in-note": ({ column }) => `Nội dung ô “${taskHeaders[column]}” được giữ nguyên ở phần ghi chú.`,

  "sheet.no-figures": ({ rows }) =>
    `Không tìm thấy bảng số liệu trong ${rows} dòng đầu: cần có cột hoặc tiêu đề nêu đơn vị, và cột mang tên chỉ tiêu, dịch vụ hoặc tháng (hoặc hai cột “Chỉ tiêu”, “Số liệu”).`,
  "sheet.no-period": () => "Bảng không có cột “Kỳ báo cáo” và cũng không được cho biết kỳ.",
  "sheet.no-rows-of-figures": () => "Bảng có dòng tiêu đề nhưng không có dòng số liệu nào.",
  "sheet.figures-unread": ({ columns }) =>
    `Chưa đọc cột ${columns.join(", ")}: tiêu đề không phải tên chỉ tiêu hay danh mục nào đã khai báo.`,
  "sheet.other-figures-skipped": ({ count }) => `Còn ${count} trang tính khác có bảng số liệu chưa được đọc.`,
  "sheet.period-from-title": ({ period }) =>
    `Bảng không có cột “Kỳ báo cáo”; kỳ được lấy từ tiêu đề ở ô này (${period}).`,
  "sheet.unit-from-title": ({ name }) => `Bảng không có cột đơn vị; đơn vị được lấy từ tiêu đề ở ô này (“${name}”).`,
  "sheet.measure-from-title": ({ name }) =>
    `Bảng không ghi chỉ tiêu theo dòng hay cột; chỉ tiêu được lấy từ tiêu đề ở ô này (“${name}”).`,
  "row.total-skipped": () => "Dòng tổng cộng; không tính vào số liệu để khỏi tính hai lần.",
  "row.unit-missing": () => "Dòng không ghi đơn vị nên không được đọc.",
  "cell.unit-code-completed": () => "Mã đơn vị thiếu số 0 ở đầu; đã được thêm vào.",
  "cell.code-unknown": () => "Không có trong danh mục; dòng này không được đọc.",
  "cell.measure-unknown": () => "Không phải tên chỉ tiêu đã khai báo; dòng này không được đọc.",
  "cell.dash-not-reported": () => "Gạch ngang được hiểu là chưa báo cáo. Nếu không phát sinh, hãy ghi 0.",
  "cell.outside-competence": () =>
    "Ghi là không thuộc thẩm quyền: không có số liệu. Thẩm quyền của từng cấp được khai báo riêng.",
  "cell.number-from-text": () =>
    "Số ghi dạng chữ; đã đọc theo cách ghi của Việt Nam (dấu chấm ngăn hàng nghìn). Hãy kiểm tra.",
  "cell.not-a-count": () => "Ô này không phải một số đếm (số nguyên, không âm); được coi là chưa báo cáo.",
  "cell.thousands-lost": () =>
    "Không phải số đếm: có lẽ dấu ngăn hàng nghìn đã bị hiểu thành dấu thập phân. Hãy gõ lại thành số nguyên; ô này được coi là chưa báo cáo.",
  "cell.total-differs": ({ sum }) => `Số tổng ở ô này khác tổng các thành phần đã đọc (${number(sum)}).`,
  "cell.figure-repeated": ({ first }) => `Số liệu này đã có ở dòng ${first}; số ở ô này không được tính.`,

  "sheet.unrecognised": ({ rows }) =>
    `Không nhận ra bảng nào trong ${rows} dòng đầu: không có dòng tiêu đề của bảng nhiệm vụ, bảng số liệu, sổ gửi báo cáo, danh mục đơn vị, danh sách tổ công tác hay sổ theo dõi. Hãy ghi rõ tệp là bảng gì.`,
  "sheet.no-table": ({ table, rows }) =>
    `Không tìm thấy ${tables[table]} trong ${rows} dòng đầu: cần có cột “${needed[table][0]}” và cột “${needed[table][1]}”.`,
  "sheet.no-rows": ({ table }) => `Có dòng tiêu đề của ${tables[table]} nhưng không có dòng nào được điền.`,
  "row.field-missing": ({ field }) => `Dòng thiếu ${fields[field]} nên không được đọc.`,
  "cell.register-unknown": () => "Không rõ dòng thuộc sổ theo dõi nào; dòng này không được đọc.",
  "cell.register-state-unknown": () => "Không phải tình trạng trong danh sách của sổ; dòng này không được đọc.",
  "cell.tier-unknown": () => "Không rõ cấp của đơn vị (Tỉnh, Huyện, Xã, Thôn, Cơ quan); dòng này không được đọc.",
  "cell.kind-unknown": () => "Loại đơn vị không có trong danh mục; được coi là chưa ghi.",
  "cell.unit-code-unfit": () =>
    "Không phải mã đơn vị của cấp này (tỉnh 2 chữ số, huyện 3, xã 5; thôn, cơ quan dùng mã riêng có không gian tên); dòng này không được đọc.",
  "cell.unit-unknown": () =>
    "Không có đúng một đơn vị mang mã hoặc tên này vào ngày đó; mối liên hệ này không được đọc.",
  "cell.successors-unreadable": () =>
    "Không đọc được các đơn vị kế tục. Ghi mã, ngăn bằng dấu chấm phẩy; nhập một phần thì thêm “(một phần 3/10)”.",
  "cell.successors-without-end": () => "Đơn vị có đơn vị kế tục nhưng không ghi ngày cuối cùng.",
  "cell.group-id-unfit": () =>
    "Mã tổ phải là chữ thường, không có dấu cách, có không gian tên, ví dụ “bac-kan:tct”; dòng này không được đọc.",
  "cell.group-unknown": () => "Không có tổ nào mang mã hoặc tên này; được coi là không có tổ cấp trên.",
  "cell.group-kind-unknown": () => "Loại tổ không có trong danh mục; dòng này không được đọc.",
  "cell.act-unknown": () => "Không rõ quyết định thành lập, kiện toàn hay giải thể; dòng này không được đọc.",
  "cell.members-unreadable": () =>
    "Không đọc được thành phần. Mỗi dòng ghi vai trò, dấu hai chấm và chức vụ, ví dụ “Tổ trưởng: Chủ tịch UBND”.",

  "cell.regime-unknown": () => "Chế độ báo cáo ở ô này không có trong danh sách; dòng này không được đọc.",

  "template.value-missing": () => "Không có giá trị cho ký hiệu ở ô này; ký hiệu được giữ nguyên.",
  "template.value-unused": () => "Biểu mẫu không có ký hiệu hay ô được đặt tên nào dùng giá trị này.",
  "template.mark-broken": () => "Ký hiệu ở ô này viết chưa đúng. Hãy viết dạng {{tên}} hoặc {{danh sách.tên}}.",
  "template.mark-in-formula": () => "Ký hiệu nằm trong công thức nên không được điền. Hãy đặt ký hiệu ở ô riêng.",
  "template.lists-in-one-row": () => "Dòng này dùng hai danh sách khác nhau; mỗi dòng chỉ lặp theo một danh sách.",
  "template.not-a-list": () => "Ký hiệu ở ô này cần một danh sách, nhưng giá trị đã cho không phải danh sách.",

  "issues.more": ({ count }) => `Còn ${number(count)} vấn đề khác không liệt kê.`,
};

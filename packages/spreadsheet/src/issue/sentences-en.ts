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
  xls: "Old Excel files (.xls) are not read yet. Open it in Excel and save it as .xlsx.",
  xlsb: "Binary Excel files (.xlsb) are not read yet. Save it as .xlsx.",
  ods: "OpenDocument spreadsheets (.ods) are not read yet. Save it as .xlsx.",
  "xml-spreadsheet": "XML 2003 spreadsheets are not read yet. Open it in Excel and save it as .xlsx.",
  html: "The file is a web page (HTML), though it may be called .xls. Open it in Excel and save it as .xlsx.",
  word: "The file is a Word document and not a spreadsheet.",
  pdf: "The file is a PDF and not a spreadsheet.",
  archive: "The file is an archive and not a spreadsheet.",
  other: "The file belongs to another program and is not a spreadsheet.",
};

const limits: Readonly<Record<LimitName, string>> = {
  bytes: "bytes of the file",
  parts: "parts of the file",
  partBytes: "bytes of one part when unpacked",
  unpackedBytes: "bytes when unpacked",
  ratio: "the ratio of compression",
  sheets: "sheets",
  rows: "rows",
  columns: "columns",
  cells: "cells with a value",
  textLength: "characters of a cell",
};

const unsafe: Readonly<Record<UnsafeArchive, string>> = {
  ratio: "a part is packed so tightly that it would swell beyond measure",
  "size-lies": "the sizes it declares contradict each other",
  overlap: "its parts overlap",
  "duplicate-part": "two of its parts share a name",
};

const tables: Readonly<Record<RecordTableName, string>> = {
  units: "list of units",
  groups: "list of groups",
  submissions: "list of sendings",
  registers: "register",
};

const needed: Readonly<Record<RecordTableName, readonly [string, string]>> = {
  units: [unitHeaders.code, unitHeaders.name],
  groups: [groupHeaders.id, groupHeaders.name],
  submissions: [submissionHeaders.unit, submissionHeaders.sentOn],
  registers: [registerHeaders.id, registerHeaders.unit],
};

const fields: Readonly<Record<RecordField, string>> = {
  code: "the unit's code",
  name: "a name",
  from: "its first day",
  id: "the group's id",
  on: "the day of the decision",
  period: "the period",
  title: "the content",
  kind: "the kind",
  amount: "the amount",
  answer: "the answer",
};

const legacyNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

const number = (value: number) => formatNumber(value, "en");

/** What each code of this package says in English. */
export const sheetSentencesEn: Sentences<SheetIssueParams> = {
  "file.empty": () => "The file is empty.",
  "file.not-a-workbook": () => "The file is neither an Excel workbook (.xlsx) nor a CSV file.",
  "file.not-xlsx": () => "Only an .xlsx can be added to. Save the file as .xlsx and try again.",
  "file.unsupported-format": ({ format }) => formats[format],
  "file.encrypted": () => "The file is protected by a password. Remove the password and send it again.",
  "file.all-hidden": () => "Every sheet of the file is hidden; none was read.",
  "file.damaged": () => "The file is damaged or cut short and cannot be read. Open it in Excel and save it again.",
  "file.too-slow": ({ milliseconds }) =>
    `Opening the file took longer than ${number(milliseconds / 1000)} s and was stopped; the file was not read.`,
  "file.too-demanding": ({ megabytes }) =>
    `Opening the file needed more than ${number(megabytes)} MB of memory and was stopped; the file was not read.`,
  "file.too-large": ({ limit, maximum }) => `The file is over the limit of ${number(maximum)} for ${limits[limit]}.`,
  "file.unsafe-archive": ({ reason }) => `The file is not safe and was not opened: ${unsafe[reason]}.`,
  "file.encoding-assumed": ({ encoding }) =>
    `The file is not UTF-8; it was read as ${encoding}. Check the Vietnamese letters.`,
  "file.legacy-encoding": ({ encoding }) =>
    `The text of the sheet is in the old encoding ${legacyNames[encoding]} and cannot be read. Convert it to Unicode (for instance with UniKey) and send it again.`,

  "sheet.not-found": ({ sheets }) => `No sheet has the given name (the file has ${sheets}).`,
  "sheet.hidden-skipped": ({ count }) => `Hidden sheets that were not read: ${count}.`,
  "sheet.hidden-rows": ({ count, first }) =>
    `Hidden rows in the sheet, which were read like the others: ${count}, the first of them row ${first}.`,
  "sheet.no-header": ({ rows }) =>
    `No header was found in the first ${rows} rows: it needs a column “${taskHeaders.title}” and at least one such as “${taskHeaders.agencies}” or “${taskHeaders.deadline}”.`,
  "sheet.column-missing": ({ column }) => `The table has no column “${taskHeaders[column]}”.`,
  "sheet.columns-unread": ({ columns }) =>
    `Columns not read: ${columns.join(", ")}. Their headers are none a tracking table is known to have.`,
  "sheet.headers-repeated": ({ columns }) =>
    `Columns not read: ${columns.join(", ")}. Their header is used twice; the column further left was read.`,
  "sheet.others-skipped": ({ count }) => `Sheets with a table of tasks that were not read: ${count}.`,
  "sheet.no-tasks": () => "The table has a header and no task.",

  "row.joined": ({ to }) => `This row was joined to the task of row ${to}.`,
  "row.heading-skipped": () => "This row was taken for the heading of a section, not for a task.",
  "row.header-changed": () => "This row is a new header; the rows below it were read by it.",
  "row.not-a-task": () => "This row is no task (it names none, or stands outside the table) and was not read.",
  "row.number-repeated": ({ first }) =>
    `The number is already used in row ${first}; the task's id got its row as well.`,

  "cell.error-value": () => "The cell holds an Excel error; it is treated as blank.",
  "cell.formula-without-result": () =>
    "The cell holds a formula that was never calculated; it is treated as blank. Open the file in Excel and save it again.",
  "cell.quote-unclosed": () =>
    "The quotation mark opened in this cell is never closed; it was kept as text, and the cell ends at the next separator or line end. Check it.",
  "cell.damaged-text": () => "Letters in the cell are damaged (wrong encoding). Type them again.",
  "cell.text-too-long": ({ maximum }) => `The text is longer than ${number(maximum)} characters; the rest was cut.`,
  "cell.day-order-doubtful": () =>
    "The column has days written the American way (month first); this cell was read the Vietnamese way (day first). Check it.",
  "cell.number-read-as-day": ({ day }) =>
    `The cell holds a number without a date format; it was read as ${formatDate(day, "en")}.`,
  "cell.day-read-as-month": ({ month, year }) =>
    `The cell shows only month and year; it was read as month ${month}/${year}.`,
  "cell.result-without-day": () => `There is a result but no “${taskHeaders.doneOn}”; the result is kept in the note.`,
  "cell.kept-in-note": ({ column }) => `The words of the cell “${taskHeaders[column]}” are kept in the note.`,

  "sheet.no-figures": ({ rows }) =>
    `No table of figures was found in the first ${rows} rows: it needs a column or headers that name units, and columns named after measures, services or months (or the two columns “Chỉ tiêu” and “Số liệu”).`,
  "sheet.no-period": () => "The table has no column “Kỳ báo cáo”, and no period was given.",
  "sheet.no-rows-of-figures": () => "The table has a header and no row of figures.",
  "sheet.figures-unread": ({ columns }) =>
    `Columns not read: ${columns.join(", ")}. Their headers are no measure and no code list that was declared.`,
  "sheet.other-figures-skipped": ({ count }) => `Sheets with a table of figures that were not read: ${count}.`,
  "sheet.period-from-title": ({ period }) =>
    `The table has no column “Kỳ báo cáo”; the period was taken from the title in this cell (${period}).`,
  "sheet.unit-from-title": ({ name }) =>
    `The table has no column of units; the unit is that of the title in this cell (“${name}”).`,
  "sheet.measure-from-title": ({ name }) =>
    `Neither rows nor columns say what is counted; it is what the title in this cell says (“${name}”).`,
  "row.total-skipped": () => "A row of totals; left out so that nothing is counted twice.",
  "row.unit-missing": () => "The row names no unit and was not read.",
  "cell.unit-code-completed": () => "The unit's code had lost zeros in front; they were put back.",
  "cell.code-unknown": () => "This is not in the code list; the row was not read.",
  "cell.measure-unknown": () => "This is no measure that was declared; the row was not read.",
  "cell.dash-not-reported": () => "A dash is taken as not reported. Where nothing arose, write 0.",
  "cell.outside-competence": () => "Said to be outside the unit's competence: no figure. Competence is declared apart.",
  "cell.number-from-text": () =>
    "A number written as text; it was read the Vietnamese way (points between thousands). Check it.",
  "cell.not-a-count": () => "This is no count (a whole number, not negative); it is taken as not reported.",
  "cell.thousands-lost": () =>
    "This is no count: it seems that the mark between thousands was taken for a decimal mark. Type it again as a whole number; it is taken as not reported.",
  "cell.total-differs": ({ sum }) =>
    `The total in this cell is not the sum of the parts that were read (${number(sum)}).`,
  "cell.figure-repeated": ({ first }) => `The figure is already given in row ${first}; this cell does not count.`,

  "sheet.unrecognised": ({ rows }) =>
    `No table was recognised in the first ${rows} rows: there is no header of a table of tasks or of figures, of a list of sendings, of units or of task forces, or of a register. Say what the file holds.`,
  "sheet.no-table": ({ table, rows }) =>
    `No ${tables[table]} was found in the first ${rows} rows: it needs the columns “${needed[table][0]}” and “${needed[table][1]}”.`,
  "sheet.no-rows": ({ table }) => `There is the header of a ${tables[table]} and no row that is filled in.`,
  "row.field-missing": ({ field }) => `The row lacks ${fields[field]} and was not read.`,
  "cell.register-unknown": () => "It is not clear which register the row belongs to; the row was not read.",
  "cell.register-state-unknown": () => "This is no state in the list of the register; the row was not read.",
  "cell.tier-unknown": () => "The level is not clear (“Tỉnh”, “Huyện”, “Xã”, “Thôn”, “Cơ quan”); the row was not read.",
  "cell.kind-unknown": () => "This is no known kind of unit; it is taken as not given.",
  "cell.unit-code-unfit": () =>
    "This is no code of this level (2 digits for a province, 3 for a district, 5 for a commune; villages and agencies have a code with a namespace); the row was not read.",
  "cell.unit-unknown": () => "Not exactly one unit has this code or name on that day; the link was not read.",
  "cell.successors-unreadable": () =>
    "The successors cannot be read. Write their codes with semicolons between them; for a part add “(một phần 3/10)”.",
  "cell.successors-without-end": () => "The unit has successors and no last day.",
  "cell.group-id-unfit": () =>
    "The id of a group is in lower case, without spaces, with a namespace, such as “bac-kan:tct”; the row was not read.",
  "cell.group-unknown": () => "No group has this id or name; it is taken as having no group above.",
  "cell.group-kind-unknown": () => "This is no known kind of group; the row was not read.",
  "cell.act-unknown": () =>
    "It is not clear whether the decision sets up, consolidates or dissolves the group; the row was not read.",
  "cell.members-unreadable": () =>
    "The members cannot be read. Write a line for each: the role, a colon and the office, such as “Tổ trưởng: Chủ tịch UBND”.",

  "cell.regime-unknown": () => "The regime in this cell is not in the list; the row was not read.",

  "template.value-missing": () => "There is no value for the mark in this cell; the mark stays.",
  "template.value-unused": () => "No mark and no named cell of the template uses this value.",
  "template.mark-broken": () => "The mark in this cell is not written right. Write {{name}} or {{list.name}}.",
  "template.mark-in-formula": () => "The mark stands in a formula and is not filled. Give it a cell of its own.",
  "template.lists-in-one-row": () => "This row uses two lists; a row is repeated for one list only.",
  "template.not-a-list": () => "The mark in this cell asks for a list, and the value given is none.",

  "issues.more": ({ count }) => `Further issues that are not listed: ${number(count)}.`,
};

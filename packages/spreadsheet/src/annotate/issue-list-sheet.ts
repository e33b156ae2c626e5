import type { Language } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { cleanForWriting } from "../layout/clean-for-writing.js";
import { officeFont } from "../layout/look.js";
import { rowHeight } from "../layout/row-height.js";
import type { Styles } from "../patch/styles.js";
import { escapeXml } from "../patch/xml-scan.js";
import type { Finding, MarkTone } from "./cell-mark.js";
import { markLooks, signature, tones } from "./mark-look.js";

interface Words {
  readonly name: string;
  readonly title: string;
  readonly none: string;
  readonly headers: readonly string[];
  readonly sum: (counts: string) => string;
}

/** What the list of findings says. Its headers are none that a table of tasks or of figures has. */
export const listWords: Readonly<Record<Language, Words>> = {
  vi: {
    name: "Vấn đề cần sửa",
    title: "DANH SÁCH VẤN ĐỀ CẦN SỬA",
    none: "Không có vấn đề nào.",
    headers: ["STT", "Trang tính", "Ô", "Cột", "Mức độ", "Vấn đề", "Đã xử lý"],
    sum: (counts) => `${counts}. Bấm vào cột Ô để đến ô cần xem; sửa xong gửi lại chính tệp này, không cần xóa dấu.`,
  },
  en: {
    name: "Issues",
    title: "ISSUES TO MEND",
    none: "No issues.",
    headers: ["No.", "Sheet", "Cell", "Column", "Grade", "Issue", "Dealt with"],
    sum: (counts) => `${counts}. Click a cell to go there; send this same file again when done, marks may stay.`,
  },
};

const widths = [6, 20, 11, 26, 15, 70, 20];
const headerRow = 3;

/** Where the list's header is printed on every page. */
export const printedHeader = `$${headerRow}:$${headerRow}`;

/** The worksheet that lists the findings, each with a link to its cell; `found` says which sheets there are to link to. */
export function issueListSheet(
  findings: readonly Finding[],
  {
    styles,
    language,
    sheets,
  }: { readonly styles: Styles; readonly language: Language; readonly sheets: ReadonlySet<string> },
): string {
  const words = listWords[language];
  const look = looks(styles);
  const links: string[] = [];
  const line = (row: number, cells: readonly string[], height: number) =>
    `<row r="${row}" ht="${height}">${cells.join("")}</row>`;
  const rows = findings.map(({ sheet, cell, cells, header, message, tone }, i) => {
    const row = headerRow + 1 + i;
    const linked = cells !== null && sheets.has(sheet);
    if (linked)
      links.push(
        `<hyperlink ref="C${row}" location="${escapeXml(`'${sheet.replaceAll("'", "''")}'!${cell}`)}" display="${escapeXml(cell)}"/>`,
      );
    const texts = [null, sheet, cell, header, markLooks[tone].name[language], message, ""];
    const written = texts.map((text, c) => {
      const style = c === 4 ? look.tone[tone] : c === 2 && linked ? look.link : c === 0 ? look.number : look.text;
      const at = cellAddress(row - 1, c);
      return text === null ? `<c r="${at}" s="${style}"><v>${i + 1}</v></c>` : inline(at, style, text);
    });
    return line(row, written, rowHeight(texts, widths));
  });
  const table = `A${headerRow}:G${headerRow + Math.max(1, rows.length)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><tabColor rgb="FF${markLooks.error.line}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    "<sheetData>",
    line(1, [inline("A1", look.title, words.title)], 22),
    line(2, [inline("A2", look.sum, findings.length === 0 ? words.none : words.sum(countsOf(findings, language)))], 18),
    line(
      headerRow,
      words.headers.map((text, c) => inline(cellAddress(headerRow - 1, c), look.header, text)),
      18,
    ),
    ...rows,
    "</sheetData>",
    `<autoFilter ref="${table}"/>`,
    '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A2:G2"/></mergeCells>',
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>&amp;L${signature}&amp;C&amp;P/&amp;N</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}

function countsOf(findings: readonly Finding[], language: Language): string {
  return tones
    .map((tone) => ({
      name: markLooks[tone].name[language],
      count: findings.filter((one) => one.tone === tone).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}: ${count}`)
    .join("; ");
}

function inline(at: string, style: number, text: string): string {
  const clean = cleanForWriting(text);
  if (clean === "") return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(clean)}</t></is></c>`;
}

/** The looks of the list, added to the styles of the workbook. */
function looks(styles: Styles) {
  const { name, size } = officeFont;
  const font = (extra: string, points: number = size) =>
    styles.add("fonts", `<font>${extra}<sz val="${points}"/><name val="${name}"/><family val="1"/></font>`);
  const fill = (rgb: string) =>
    styles.add(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  const side = (at: string) => `<${at} style="thin"><color rgb="FF7F7F7F"/></${at}>`;
  const frame = styles.add(
    "borders",
    `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`,
  );
  const plain = font("");
  const add = (of: { font?: number; fill?: number; frame?: number; align: string }) =>
    styles.add(
      "cellXfs",
      `<xf numFmtId="0" fontId="${of.font ?? plain}" fillId="${of.fill ?? 0}" borderId="${of.frame ?? frame}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${of.align} wrapText="1"/></xf>`,
    );
  const centre = 'horizontal="center" vertical="top"';
  const left = 'horizontal="left" vertical="top"';
  const middle = 'horizontal="center" vertical="center"';
  const none = styles.add("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
  const ofTone = (tone: MarkTone) => add({ fill: fill(markLooks[tone].fill), align: centre });
  return {
    title: add({ font: font("<b/>", 14), frame: none, align: middle }),
    sum: add({ font: font("<i/>"), frame: none, align: middle }),
    header: add({ font: font("<b/>"), fill: fill("DDEBF7"), align: middle }),
    number: add({ align: centre }),
    text: add({ align: left }),
    link: add({
      font: styles.add(
        "fonts",
        `<font><u/><sz val="${size}"/><color rgb="FF0563C1"/><name val="${name}"/><family val="1"/></font>`,
      ),
      align: centre,
    }),
    tone: { error: ofTone("error"), warning: ofTone("warning"), note: ofTone("note") },
  };
}

import { type PackedPart, packParts, storedPart } from "../zip/pack.js";
import type { WorkbookParts } from "./package-parts.js";
import type { TrimmedSheet } from "./trim-sheet.js";
import type { TrimmedStyles } from "./trim-styles.js";

/** What a workbook is read from, cut down to values. */
export interface Values {
  readonly sheets: readonly TrimmedSheet[];
  readonly strings: Uint8Array | undefined;
  readonly styles: TrimmedStyles | undefined;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A small sound workbook of nothing but the values, for the reading library. */
export function repack(parts: WorkbookParts, { sheets, strings, styles }: Values): Uint8Array {
  const names = parts.sheets.map(
    (sheet, i) => `<sheet name="${quoted(sheet.rawName)}" sheetId="${i + 1}" r:id="s${i}"/>`,
  );
  const relationships = [
    ...sheets.map((_, i) => relationship(`s${i}`, "worksheet", `s${i}.xml`)),
    ...(strings ? [relationship("strings", "sharedStrings", "strings.xml")] : []),
    ...(styles ? [relationship("styles", "styles", "styles.xml")] : []),
  ];
  return packParts([
    part("[Content_Types].xml", "<Types/>"),
    part("_rels/.rels", `<Relationships>${relationship("w", "officeDocument", "workbook.xml")}</Relationships>`),
    part(
      "workbook.xml",
      `<workbook><workbookPr date1904="${parts.date1904 ? 1 : 0}"/><sheets>${names.join("")}</sheets></workbook>`,
    ),
    part("_rels/workbook.xml.rels", `<Relationships>${relationships.join("")}</Relationships>`),
    ...sheets.map((sheet, i) => storedPart(`s${i}.xml`, sheet.xml)),
    ...(strings ? [storedPart("strings.xml", strings)] : []),
    ...(styles ? [part("styles.xml", styles.xml)] : []),
  ]);
}

function part(name: string, xml: string): PackedPart {
  return storedPart(name, new TextEncoder().encode(xml));
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

/** An attribute that may have stood in single quotes, or been left out. */
function quoted(attribute: string): string {
  return attribute === "" ? "?" : attribute.replaceAll('"', "&quot;");
}

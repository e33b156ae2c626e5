import { declarePart, freeName, relate } from "../patch/relationships.js";
import type { OpenWorkbook } from "../patch/edit-workbook.js";
import { append, applyEdits, DamagedPart, insertInOrder, rootIn } from "../patch/xml-edit.js";
import { attribute, child, children, escapeXml } from "../patch/xml-scan.js";
import { printedHeader } from "./issue-list-sheet.js";
import { signature } from "./mark-look.js";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const order = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "workbookProtection", "bookViews", "sheets",
  "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches",
  "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"]; // prettier-ignore

/** Sheets keep their footer through every program that saves the file again. */
const ours = new RegExp(`<(?:[\\w.-]{1,40}:)?oddFooter[^<>]*>[^<]*${signature}`, "u");

/** The list an earlier check added, null when there is none. */
export async function findList({ file, sheets }: OpenWorkbook): Promise<string | null> {
  for (const { part } of sheets.toReversed()) {
    if (part !== undefined && ours.test(await file.text(part))) return part;
  }
  return null;
}

/** Adds a worksheet behind the others, with its header printed on every page. */
export async function addList(workbook: OpenWorkbook, wanted: string, sheet: string): Promise<void> {
  const { file, path, sheets } = workbook;
  const part = freeName(file, `${path.slice(0, path.lastIndexOf("/") + 1)}worksheets/sheet`, ".xml");
  file.put(part, sheet);
  await declarePart(file, part, sheetType);
  const id = await relate(file, path, { type: "worksheet", target: part });
  const name = freeSheetName(
    wanted,
    sheets.map((one) => one.name),
  );

  const xml = await file.text(path);
  const all = rootIn(xml);
  const list = child(xml, "sheets", all);
  if (list === undefined) throw new DamagedPart();
  const ids = Array.from(children(xml, list.inside, list.insideTo), (one) =>
    Number(attribute(xml.slice(one.from, one.inside), "sheetId") ?? 0),
  );
  const { prefix } = list;
  const added = `<${prefix}sheet xmlns:r="${office}" name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
  const range = escapeXml(`'${name.replaceAll("'", "''")}'!${printedHeader}`);
  const titles = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${ids.length}">${range}</${prefix}definedName>`;
  const names = child(xml, "definedNames", all);
  const named =
    names === undefined
      ? insertInOrder(xml, all, {
          name: "definedNames",
          order,
          added: `<${prefix}definedNames>${titles}</${prefix}definedNames>`,
        })
      : append(xml, names, titles);
  file.put(path, applyEdits(xml, [append(xml, list, added), named]));
}

function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

import type { ZipDirectory, ZipEntry } from "../zip/directory.js";
import { elements } from "./xml-text.js";

/** A sheet of the workbook as its directory names it. `rawName` is as written in the XML. */
export interface SheetEntry {
  readonly rawName: string;
  readonly hidden: boolean;
  /** Undefined when the archive lacks the part the workbook names. */
  readonly part: ZipEntry | undefined;
}

/** What reading values needs of a workbook. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly styles: ZipEntry | undefined;
  readonly strings: ZipEntry | undefined;
  readonly date1904: boolean;
}

/** The path of the workbook part by the relationships of the package, null when it is no workbook of Excel. */
export function findWorkbook(rootRelationships: string): string | null {
  for (const attributes of elements(rootRelationships, "Relationship")) {
    if (attributes.get("Type")?.endsWith("/officeDocument")) return resolve("", attributes.get("Target") ?? "");
  }
  return null;
}

/** Where the relationships of a part stand. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Follows the relationships of the workbook to its sheets, strings and styles, and to nothing else. */
export function findParts(
  path: string,
  texts: { workbook: string; relationships: string },
  directory: ZipDirectory,
): WorkbookParts {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const targets = new Map<string, ZipEntry | undefined>();
  let styles: ZipEntry | undefined;
  let strings: ZipEntry | undefined;
  for (const attributes of elements(texts.relationships, "Relationship")) {
    const part = directory.get(resolve(folder, attributes.get("Target") ?? ""));
    const type = attributes.get("Type") ?? "";
    if (type.endsWith("/worksheet")) targets.set(attributes.get("Id") ?? "", part);
    else if (type.endsWith("/styles")) styles = part;
    else if (type.endsWith("/sharedStrings")) strings = part;
  }
  const sheets: SheetEntry[] = [];
  for (const attributes of elements(texts.workbook, "sheet")) {
    const id = [...attributes].find(([key]) => key === "id" || key.endsWith(":id"))?.[1] ?? "";
    // What is no worksheet (a chart on a tab of its own) holds no cells.
    if (!targets.has(id)) continue;
    const hidden = /hidden/iu.test(attributes.get("state") ?? "");
    sheets.push({ rawName: attributes.get("name") ?? "", hidden, part: targets.get(id) });
  }
  const properties = [...elements(texts.workbook, "workbookPr")][0];
  return { sheets, styles, strings, date1904: /^(?:1|true)$/u.test(properties?.get("date1904") ?? "") };
}

/** The path a target of a relationship leads to, from the folder of the part that has it. */
export function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

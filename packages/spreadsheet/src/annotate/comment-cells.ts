import { cellAddress } from "../cell/address.js";
import { cleanForWriting } from "../layout/clean-for-writing.js";
import type { OfficePackage } from "../patch/office-package.js";
import { declareExtension, declarePart, freeName, relate, relationships } from "../patch/relationships.js";
import { attribute, child } from "../patch/xml-scan.js";
import { addBelowRows, belowRows, type SheetText } from "../patch/worksheet.js";
import type { Finding } from "./cell-mark.js";
import { addShapes, noShapes, removeShapes } from "./comment-shapes.js";
import { addComments, commentedCells, noComments, removeComments } from "./comments.js";
import { markLooks } from "./mark-look.js";
import type { Language } from "@de-an-06/domain";

/** A worksheet in its file. */
export interface SheetInFile {
  readonly file: OfficePackage;
  readonly part: string;
  readonly text: SheetText;
}

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Comments on the first cell of each finding, with the boxes that Excel shows them in; the sheet as it is then. */
export async function commentCells(
  { file, part, text }: SheetInFile,
  findings: readonly Finding[],
  language: Language,
): Promise<SheetText> {
  const texts = textsOf(findings, language);
  if (texts.size === 0) return text;
  const folder = part.split("/").slice(0, -2).join("/");
  const below = (name: string) => (folder === "" ? name : `${folder}/${name}`);

  let { comments, drawing } = await partsOf({ file, part, text });
  if (comments === undefined) {
    comments = freeName(file, below("comments"), ".xml");
    file.put(comments, noComments);
    await declarePart(file, comments, commentsType);
    await relate(file, part, { type: "comments", target: comments });
  }
  const before = await file.text(comments);
  file.put(comments, addComments(before, texts));

  let sheet = text;
  if (drawing === undefined) {
    drawing = freeName(file, below("drawings/vmlDrawing"), ".vml");
    file.put(drawing, noShapes);
    await declareExtension(file, "vml", drawingType);
    const id = await relate(file, part, { type: "vmlDrawing", target: drawing });
    const link = `<${text.prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
    sheet = addBelowRows(text, "legacyDrawing", link);
    // Comments that had no box would be dropped with the ones that have.
    for (const cell of commentedCells(before)) if (!texts.has(cell)) texts.set(cell, "");
  }
  file.put(drawing, addShapes(await file.text(drawing), texts));
  return sheet;
}

/** Takes away the comments of an earlier check, with their boxes. */
export async function uncommentCells(sheet: SheetInFile): Promise<void> {
  const { comments, drawing } = await partsOf(sheet);
  if (comments === undefined) return;
  const before = await sheet.file.text(comments);
  const { xml, removed } = removeComments(before);
  if (xml === before) return;
  sheet.file.put(comments, xml);
  if (drawing === undefined || removed.size === 0) return;
  sheet.file.put(drawing, removeShapes(await sheet.file.text(drawing), removed));
}

async function partsOf({
  file,
  part,
  text,
}: SheetInFile): Promise<{ comments: string | undefined; drawing: string | undefined }> {
  const related = (await relationships(file, part)).filter(({ target }) => file.has(target));
  const link = child(text.tail, "legacyDrawing", belowRows(text));
  const id = link && attribute(text.tail.slice(link.from, link.to), "[\\w.-]+:id");
  return {
    comments: related.find(({ type }) => type === "comments")?.target,
    drawing: link && related.find((one) => one.id === id)?.target,
  };
}

/** What is said of each cell, the gravest first come first served. */
function textsOf(findings: readonly Finding[], language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { cells, message, tone } of findings) {
    if (cells === null) continue;
    const cell = cellAddress(cells.top, cells.left);
    const line = `• ${markLooks[tone].name[language]}: ${cleanForWriting(message)}`;
    const before = texts.get(cell);
    texts.set(cell, before === undefined ? line : `${before}\n${line}`);
  }
  return texts;
}

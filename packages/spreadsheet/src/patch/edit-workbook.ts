import { ok, type Result } from "@de-an-06/domain";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import { findWorkbook } from "../workbook/package-parts.js";
import { defaultReadLimits, type ReadLimits } from "../workbook/read-limits.js";
import { sniff } from "../workbook/sniff.js";
import { readDirectory } from "../zip/directory.js";
import { type OfficePackage, officePackage } from "./office-package.js";
import { relationships } from "./relationships.js";
import { DamagedPart, rootIn } from "./xml-edit.js";
import { attribute, child, children } from "./xml-scan.js";

/** A workbook opened to be changed. */
export interface OpenWorkbook {
  readonly file: OfficePackage;
  /** The path of its directory, as a rule `xl/workbook.xml`. */
  readonly path: string;
  /** Every tab in order, sheets of charts too, so that the index is the one names refer to. */
  readonly sheets: readonly OpenSheet[];
}

/** One tab of it; `part` is undefined when it is no worksheet. */
export interface OpenSheet {
  readonly name: string;
  readonly part: string | undefined;
}

/**
 * Opens an .xlsx, has it changed, and packs it again with every part that was not touched as it came. What is no .xlsx, or
 * is damaged, unsafe or beyond the limits, is an issue.
 */
export async function editWorkbook<T>(
  bytes: Uint8Array,
  limits: Partial<ReadLimits>,
  change: (workbook: OpenWorkbook) => Promise<T>,
): Promise<Result<{ readonly bytes: Uint8Array; readonly changed: T }, SheetIssue>> {
  const all = { ...defaultReadLimits, ...limits };
  if (bytes.length > all.bytes) return refuse("file.too-large", { limit: "bytes", maximum: all.bytes });
  const kind = sniff(bytes);
  if (kind === "empty") return refuse("file.empty", {});
  if (kind === "encrypted") return refuse("file.encrypted", {});
  if (kind !== "zip") return refuse("file.not-xlsx", {});
  const directory = readDirectory(bytes, all);
  if (!directory.ok) return directory;
  if (!directory.value.has("_rels/.rels")) return refuse("file.not-xlsx", {});
  try {
    const file = officePackage(bytes, directory.value);
    const path = findWorkbook(await file.text("_rels/.rels")) ?? "";
    if (!file.has(path) || !path.endsWith(".xml")) return refuse("file.not-xlsx", {});
    const xml = await file.text(path);
    if (rootIn(xml).name !== "workbook") return refuse("file.not-xlsx", {});
    const changed = await change({ file, path, sheets: await sheetsOf(file, path, xml) });
    return ok({ bytes: await file.pack(), changed });
  } catch (error) {
    if (error instanceof DamagedPart) return refuse("file.damaged", {});
    throw error;
  }
}

async function sheetsOf(file: OfficePackage, path: string, xml: string): Promise<OpenSheet[]> {
  const targets = new Map(
    (await relationships(file, path)).flatMap(({ id, type, target }) => (type === "worksheet" ? [[id, target]] : [])),
  );
  const list = child(xml, "sheets", rootIn(xml));
  if (list === undefined) throw new DamagedPart();
  return Array.from(children(xml, list.inside, list.insideTo), (one) => {
    const tag = xml.slice(one.from, one.inside);
    const part = targets.get(attribute(tag, "(?:[\\w.-]+:)?id") ?? "");
    return { name: attribute(tag, "name") ?? "", part: part !== undefined && file.has(part) ? part : undefined };
  });
}

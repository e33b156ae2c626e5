import { relationshipsOf, resolve } from "../workbook/package-parts.js";
import { contentTypes, type OfficePackage } from "./office-package.js";
import { append, applyEdits, rootIn } from "./xml-edit.js";
import { attribute, children, escapeXml } from "./xml-scan.js";

/** A link from one part of a file to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `comments`. */
  readonly type: string;
  /** The path of the part it leads to. */
  readonly target: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The links of a part to others inside the file. */
export async function relationships(file: OfficePackage, part: string): Promise<Relationship[]> {
  const path = relationshipsOf(part);
  if (!file.has(path)) return [];
  const xml = await file.text(path);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  const all = rootIn(xml);
  for (const one of children(xml, all.inside, all.insideTo)) {
    const tag = xml.slice(one.from, one.inside);
    if (attribute(tag, "TargetMode") === "External") continue;
    const type = attribute(tag, "Type") ?? "";
    const target = resolve(folder, attribute(tag, "Target") ?? "");
    found.push({ id: attribute(tag, "Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
  }
  return found;
}

/** Adds a link from a part to another and answers its id. */
export async function relate(
  file: OfficePackage,
  part: string,
  to: Pick<Relationship, "type" | "target">,
): Promise<string> {
  const path = relationshipsOf(part);
  const xml = file.has(path)
    ? await file.text(path)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`;
  const all = rootIn(xml);
  const ids = new Set(
    Array.from(children(xml, all.inside, all.insideTo), (one) => attribute(xml.slice(one.from, one.inside), "Id")),
  );
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const added = `<${all.prefix}Relationship Id="rId${number}" Type="${office}/${to.type}" Target="${escapeXml(relative(part, to.target))}"/>`;
  file.put(path, applyEdits(xml, [append(xml, all, added)]));
  return `rId${number}`;
}

/** The way from the folder of a part to another part. Some programs cannot follow a path from the root. */
function relative(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Says what kind of part a new part is. */
export async function declarePart(file: OfficePackage, part: string, type: string): Promise<void> {
  await declare(file, "Override", { PartName: `/${part}`, ContentType: type });
}

/** Says what kind of part all with an extension are, where nothing says so yet. */
export async function declareExtension(file: OfficePackage, extension: string, type: string): Promise<void> {
  await declare(file, "Default", { Extension: extension, ContentType: type });
}

async function declare(file: OfficePackage, name: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  const xml = await file.text(contentTypes);
  const all = rootIn(xml);
  const [[key = "", value = ""] = []] = Object.entries(attributes);
  for (const one of children(xml, all.inside, all.insideTo)) {
    const said = one.name === name ? attribute(xml.slice(one.from, one.inside), key) : undefined;
    if (said?.toLowerCase() === value.toLowerCase()) return;
  }
  const written = Object.entries(attributes).map(([key, text]) => ` ${key}="${escapeXml(text)}"`);
  file.put(contentTypes, applyEdits(xml, [append(xml, all, `<${all.prefix}${name}${written.join("")}/>`)]));
}

/** A name no part has: `xl/comments3.xml` for `xl/comments`, `.xml`. */
export function freeName(file: OfficePackage, stem: string, extension: string): string {
  let number = 1;
  while (file.has(`${stem}${number}${extension}`)) number++;
  return `${stem}${number}${extension}`;
}

/** Takes a part away with what links to it and says what it is. */
export async function dropPart(file: OfficePackage, from: string, { id, target }: Relationship): Promise<void> {
  file.remove(target);
  const drop = async (name: string, key: string, value: string) => {
    const xml = await file.text(name);
    const all = rootIn(xml);
    for (const one of children(xml, all.inside, all.insideTo)) {
      if (attribute(xml.slice(one.from, one.inside), key) !== value) continue;
      return file.put(name, applyEdits(xml, [{ from: one.from, to: one.to, text: "" }]));
    }
  };
  await drop(relationshipsOf(from), "Id", id);
  await drop(contentTypes, "PartName", `/${target}`);
}

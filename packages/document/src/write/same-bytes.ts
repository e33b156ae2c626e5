import { inflatePart } from "../zip/inflate.js";
import { type Part, pack } from "../zip/pack.js";
import { readEntries } from "../zip/records.js";

/**
 * A Word file without the moment it was written in: the properties are ours, and parts have the first day an archive can
 * name. The same report gives the same bytes.
 *
 * @throws Error when the bytes are no sound archive: they were just written.
 */
export async function sameBytes(bytes: Uint8Array, properties: { readonly title: string }): Promise<Uint8Array> {
  const entries = readEntries(bytes, Infinity);
  if (entries === null) throw new Error("Not a sound archive.");
  const parts: Part[] = [];
  for (const entry of entries.filter(({ name }) => !name.endsWith("/"))) {
    const part = entry.name === "docProps/core.xml" ? encode(core(properties)) : await inflatePart(bytes, entry);
    if (part === null) throw new Error("Not a sound archive.");
    parts.push({ name: entry.name, bytes: part });
  }
  return pack(parts, { deflate: true });
}

function core({ title }: { readonly title: string }): string {
  const text = title.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ").replace(/[&<>]/gu, (one) => entities[one] ?? "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const encode = (text: string) => new TextEncoder().encode(text);

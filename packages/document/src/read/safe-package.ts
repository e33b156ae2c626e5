import { ok, type Result } from "@de-an-06/domain";
import { type DocumentIssue, refuse } from "../issue/document-issue.js";
import { inflatePart } from "../zip/inflate.js";
import { type Part, pack } from "../zip/pack.js";
import { readEntries, type ZipEntry } from "../zip/records.js";
import type { DocumentLimits } from "./read-limits.js";

/** More parts than any office document has. */
const mostParts = 5000;
/** Text of an office packs a hundred times at the very most; a bomb packs a thousand times. */
const mostRatio = 200;
const large = 1_000_000;
/** What the text of a Word document is made of; pictures and the like stay packed. */
const textParts = /^(?:\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/u;

/**
 * The parts of a Word file that hold its text, in a new archive that is safe to hand on: every size was checked before a
 * byte was unpacked, and no part is longer than it declared.
 */
export async function safePackage(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<Uint8Array, DocumentIssue>> {
  const entries = readEntries(bytes, mostParts);
  if (entries === null) return refuse("document.damaged", {});
  if (entries.some(({ encrypted }) => encrypted)) return refuse("document.encrypted", {});
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has("word/document.xml")) return refuse("document.unsupported-format", { format: formatOf(names) });
  const wanted = entries.filter(({ name }) => textParts.test(name));
  if (wanted.some(isSuspect) || new Set(wanted.map(({ name }) => name)).size < wanted.length) {
    return refuse("document.unsafe-archive", {});
  }
  const total = wanted.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limits.unpackedBytes) {
    return refuse("document.too-large", { limit: "unpackedBytes", maximum: limits.unpackedBytes });
  }
  const parts: Part[] = [];
  for (const entry of wanted) {
    const part = await inflatePart(bytes, entry);
    if (part === null) return refuse("document.damaged", {});
    parts.push({ name: entry.name, bytes: part });
  }
  return ok(await pack(parts, { deflate: false }));
}

function isSuspect({ packed, unpacked }: ZipEntry): boolean {
  return unpacked > large && unpacked > packed * mostRatio;
}

function formatOf(names: ReadonlySet<string>): "workbook" | "odt" | "archive" {
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) return "workbook";
  return names.has("mimetype") && names.has("content.xml") ? "odt" : "archive";
}

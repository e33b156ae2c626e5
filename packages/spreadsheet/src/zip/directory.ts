import type { Result } from "@de-an-06/domain";
import { ok } from "@de-an-06/domain";
import type { UnsafeArchive } from "../issue/sheet-issue-params.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import type { LimitName, ReadLimits } from "../workbook/read-limits.js";
import { findDirectory, readEntry } from "./records.js";

/** One file of an archive as the central directory and its own header agree on it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else is refused. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** The files of an archive by name. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const large = 1_000_000;

/**
 * Reads the central directory and refuses, before a byte is unpacked, what no office program writes: parts that unpack
 * beyond the limits or the ratio, sizes that contradict each other, parts that overlap or share a name. The sizes it
 * answers are the ones {@link inflatePart} holds the data to.
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): Result<ZipDirectory, SheetIssue> {
  const found = findDirectory(bytes);
  if (found === null) return refuse("file.damaged", {});
  if (found.count > limits.parts) return tooLarge("parts", limits);

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = found.offset;
  for (let i = 0; i < found.count; i++) {
    const read = readEntry(bytes, at);
    if (read === null) return refuse("file.damaged", {});
    if (read.encrypted) return refuse("file.encrypted", {});
    const { entry } = read;
    if (entry.unpacked > limits.partBytes) return tooLarge("partBytes", limits);
    total += entry.unpacked;
    if (total > limits.unpackedBytes) return tooLarge("unpackedBytes", limits);
    if (entry.unpacked > large && entry.unpacked > entry.packed * limits.ratio) return unsafe("ratio");
    if (lies(entry)) return unsafe("size-lies");
    if (entries.has(entry.name)) return unsafe("duplicate-part");
    entries.set(entry.name, entry);
    at = read.next;
  }
  return overlap([...entries.values()], found.offset) ? unsafe("overlap") : ok(entries);
}

/** Stored data is as long as it is; deflated data of nothing is a few bytes at most, of something never none. */
function lies({ method, packed, unpacked }: ZipEntry): boolean {
  if (method === 0) return packed !== unpacked;
  return unpacked === 0 ? packed > 16 : packed === 0;
}

function overlap(entries: ZipEntry[], end: number): boolean {
  entries.sort((a, b) => a.start - b.start);
  return entries.some((entry, i) => entry.start + entry.packed > (entries[i + 1]?.start ?? end));
}

function tooLarge(limit: LimitName, limits: ReadLimits) {
  return refuse("file.too-large", { limit, maximum: limits[limit] });
}

function unsafe(reason: UnsafeArchive) {
  return refuse("file.unsafe-archive", { reason });
}

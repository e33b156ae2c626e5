import { basename, dirname, join } from "node:path";
import { documents, provinces, provinceSuccessions, vietnamProvinces } from "@de-an-06/catalogue";
import {
  createHierarchy,
  type Hierarchy,
  type Issue,
  ok,
  parseCommuneLinks,
  parseDvhcvnLinks,
  parseWith,
  plainDate,
  type Succession,
  SuccessionSchema,
  type Unit,
  UnitSchema,
  within,
} from "@de-an-06/domain";
import { readUnits as readUnitList, type SheetIssue } from "@de-an-06/spreadsheet";
import * as z from "zod";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";

const UnitsSchema = z.union([
  z.array(UnitSchema).transform((units) => ({ units, successions: [] as readonly Succession[] })),
  z.strictObject({ units: z.array(UnitSchema), successions: z.array(SuccessionSchema).default([]) }),
]);

/** Nothing is claimed of communes before the day of Đề án 06. */
const since = plainDate("2022-01-06");
const on = plainDate("2025-07-01");
const source = { document: documents.decision19of2025, confidence: "secondary" } as const;
const reform = { on, since, source, provinces: vietnamProvinces };

type UnitIssue = CallIssue | Issue | SheetIssue;

/** Something read with what is odd in it, or why there is nothing. */
type Read<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly UnitIssue[] }
  | { readonly ok: false; readonly issues: readonly UnitIssue[] };

interface Given {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

/**
 * The units figures are put on: the provinces of the catalogue, and those of a file. A `.json` file holds units, or units
 * and successions, or is one of the pair `merges.json` and `splits.json` of dvhcvn, the other beside it. A workbook or
 * `.csv` file holds a list of units, or links between the communes before and after 01/7/2025. Where the file has a
 * country or provinces of its own, the catalogue's are left out.
 */
export async function readUnits(path: string | undefined, io: Io): Promise<Read<Hierarchy>> {
  if (path === undefined) return ok(vietnamProvinces);
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  const read = await readFile(path, bytes.value, io);
  if (!read.ok) return { ok: false, issues: inFile(read.issues, path) };
  const { units, successions } = read.value;
  const whole = units.some(({ tier }) => tier === "country" || tier === "province");
  const hierarchy = createHierarchy(
    [...(whole ? [] : provinces), ...units],
    [...(whole ? [] : provinceSuccessions), ...successions],
  );
  if (!hierarchy.ok) return { ok: false, issues: within(hierarchy.issues, path) };
  return ok(hierarchy.value, [...inFile(read.notes, path), ...within(hierarchy.notes, path)]);
}

async function readFile(path: string, bytes: Uint8Array, io: Io): Promise<Read<Given>> {
  if (/^(?:merges|splits)\.json$/iu.test(basename(path))) return readDvhcvn(dirname(path), io);
  if (/\.json$/iu.test(path)) {
    const json = parseJson(bytes);
    return json.ok ? parseWith(UnitsSchema as z.ZodType<Given>, json.value) : json;
  }
  const text = /\.csv$/iu.test(path) ? new TextDecoder().decode(bytes) : "";
  const [header = ""] = text.split(/[\r\n]/u, 1);
  if (/old_code/iu.test(header) && /new_code/iu.test(header)) return parseCommuneLinks(text, reform);
  return readUnitList(bytes, { from: since, known: provinces, source });
}

/** Both files of `mapping/` in dvhcvn: the first knows the new province of a commune, the second the old one. */
async function readDvhcvn(folder: string, io: Io): Promise<Read<Given>> {
  const [merges, splits] = [
    await readInput(join(folder, "merges.json"), io),
    await readInput(join(folder, "splits.json"), io),
  ];
  if (!merges.ok) return merges;
  if (!splits.ok) return splits;
  const [one, other] = [parseJson(merges.value), parseJson(splits.value)];
  if (!one.ok) return one;
  return other.ok ? parseDvhcvnLinks({ merges: one.value, splits: other.value }, reform) : other;
}

function parseJson(bytes: Uint8Array): Read<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return { ok: false, issues: [callIssue("input.unreadable", {})] };
  }
}

/** Issues of a file say which; those of a cell or of the call say where already. */
function inFile(issues: readonly UnitIssue[], path: string): readonly UnitIssue[] {
  return issues.map((one) => (one.path[0] === path ? one : { ...one, path: [path, ...one.path] }) as UnitIssue);
}

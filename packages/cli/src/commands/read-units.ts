import { documents, provinces, provinceSuccessions, vietnamProvinces } from "@de-an-06/catalogue";
import {
  createHierarchy,
  type Hierarchy,
  type Issue,
  ok,
  parseCommuneLinks,
  parseWith,
  plainDate,
  type Result,
  type Succession,
  SuccessionSchema,
  type Unit,
  UnitSchema,
  within,
} from "@de-an-06/domain";
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
const reform = plainDate("2025-07-01");

/** The hierarchy with what is odd in it, or why there is none. */
type UnitsRead =
  | { readonly ok: true; readonly value: Hierarchy; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly (CallIssue | Issue)[] };

/**
 * The units figures are put on: the provinces of the catalogue, and those of a file. A `.json` file holds units, or units
 * and successions; a `.csv` file holds links between the communes before and after 01/7/2025. Where the file has a
 * country or provinces of its own, the catalogue's are left out.
 */
export async function readUnits(path: string | undefined, io: Io): Promise<UnitsRead> {
  if (path === undefined) return ok(vietnamProvinces);
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const read = /\.json$/iu.test(path) ? readJson(text) : readLinks(text);
  if (!read.ok) return { ok: false, issues: within<CallIssue | Issue>(read.issues, path) };
  const { units, successions } = read.value;
  const whole = units.some(({ tier }) => tier === "country" || tier === "province");
  const hierarchy = createHierarchy(
    [...(whole ? [] : provinces), ...units],
    [...(whole ? [] : provinceSuccessions), ...successions],
  );
  if (!hierarchy.ok) return { ok: false, issues: within(hierarchy.issues, path) };
  return ok(hierarchy.value, within([...read.notes, ...hierarchy.notes], path));
}

interface Given {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

function readJson(text: string): Result<Given> | { readonly ok: false; readonly issues: readonly CallIssue[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, issues: [callIssue("input.unreadable", {})] };
  }
  return parseWith(UnitsSchema as z.ZodType<Given>, json);
}

function readLinks(text: string): Result<Given> {
  const source = { document: documents.decision19of2025, confidence: "secondary" } as const;
  return parseCommuneLinks(text, { on: reform, since, source, provinces: vietnamProvinces });
}

import { reportingRegimes } from "@de-an-06/catalogue";
import {
  checkRegime,
  checkRegimes,
  type Issue,
  isNonEmpty,
  type NonEmpty,
  ok,
  parseRegimes,
  type Regime,
  within,
} from "@de-an-06/domain";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";

/** The rows of one regime with what is worth knowing of them, or why there is none. */
export type RegimeRead =
  | { readonly ok: true; readonly value: readonly [Regime, ...Regime[]]; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly (CallIssue | Issue)[] };

/** The regime a call asks for: one that is known, by its id, or the first of a `.json` file with its further rows. */
export async function readRegime(
  name: string,
  io: Io,
  known: readonly Regime[] = reportingRegimes,
): Promise<RegimeRead> {
  if (!/\.json$/iu.test(name)) {
    const found = known.filter(({ id }) => id === name);
    const allowed = [...new Set(known.map(({ id }) => id))];
    return isNonEmpty(found) ? checked(found, name) : refused(callIssue("call.not-in-list", { allowed }, "--regime"));
  }
  const bytes = await readInput(name, io);
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch {
    return refused(callIssue("input.unreadable", {}, name));
  }
  const read = parseRegimes(Array.isArray(json) ? json : [json]);
  if (!read.ok) return { ok: false, issues: within<Issue>(read.issues, name) };
  const rows = read.value.filter(({ id }) => id === read.value[0]?.id);
  return isNonEmpty(rows) ? checked(rows, name) : refused(callIssue("input.unreadable", {}, name));
}

function checked(rows: NonEmpty<Regime>, name: string): RegimeRead {
  const result = rows.length === 1 ? checkRegime(rows[0]) : checkRegimes(rows);
  return result.ok ? ok(rows, within(result.notes, name)) : { ok: false, issues: within<Issue>(result.issues, name) };
}

function refused(issue: CallIssue): RegimeRead {
  return { ok: false, issues: [issue] };
}

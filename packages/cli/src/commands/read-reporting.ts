import {
  type Hierarchy,
  type Issue,
  ok,
  parsePeriod,
  type Regime,
  type Submission,
  type Window,
  within,
} from "@de-an-06/domain";
import { readSubmissions } from "@de-an-06/spreadsheet";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import type { ShownIssue } from "../show/issues.js";
import { readRegime } from "./read-regime.js";
import { readUnits } from "./read-units.js";

/** Which sendings are read, against which regime and units. */
export interface ReportingGiven {
  readonly regime: string;
  readonly units?: string | undefined;
  readonly period?: string | undefined;
  readonly sheet?: string | undefined;
  /** The regimes a name may mean; those of the catalogue unless said. */
  readonly known?: readonly Regime[];
}

/** Sendings with what they are held against. */
export interface ReportingInput {
  readonly submissions: readonly Submission[];
  readonly regimes: readonly [Regime, ...Regime[]];
  readonly hierarchy: Hierarchy;
  readonly window: Window | undefined;
  readonly notes: readonly ShownIssue[];
}

type Read =
  | { readonly ok: true; readonly value: ReportingInput }
  | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** The sendings of a file with the regime and the units they are held against. */
export async function readReporting(file: string, given: ReportingGiven, io: Io): Promise<Read> {
  const regime = await readRegime(given.regime, io, given.known);
  if (!regime.ok) return regime;
  const regimes = regime.value;
  const { covers } = regimes[0];
  const calendar = "every" in covers ? covers.calendar : covers.once.calendar;
  const window = given.period === undefined ? ok(undefined) : parsePeriod(given.period, { calendar });
  if (!window.ok) return { ok: false, issues: within<Issue>(window.issues, "--period") };
  const units = await readUnits(given.units, io);
  if (!units.ok) return units;
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const hierarchy = units.value;
  const rows = await readSubmissions(bytes.value, { hierarchy, regimes, ...(given.sheet && { sheet: given.sheet }) });
  if (!rows.ok) return { ok: false, issues: within(rows.issues as readonly [Issue, ...Issue[]], file) };
  const notes: readonly ShownIssue[] = [...regime.notes, ...units.notes, ...rows.notes];
  return { ok: true, value: { submissions: rows.value, regimes, hierarchy, window: window.value, notes } };
}

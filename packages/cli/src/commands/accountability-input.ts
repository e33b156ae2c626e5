import {
  type AccountabilityFile,
  type AccountabilityRule,
  accountabilityRulesFor,
  type Hierarchy,
  isUnitKey,
  isValidOn,
  parseAccountability,
  type PlainDate,
  type Regime,
  type Task,
  type TimelinessTable,
  type UnitKey,
  toUnitKey,
  within,
} from "@de-an-06/domain";
import { readTasks } from "@de-an-06/spreadsheet";
import { callIssue } from "../call/call-issue.js";
import { readInput, readJsonInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import type { ShownIssue } from "../show/issues.js";
import { readReporting } from "./read-reporting.js";
import { readUnits } from "./read-units.js";
import { countReporting } from "./reporting.js";
import type { Tables } from "./tables.js";

/** What a call of `accountability` names. */
export interface AccountabilityCall {
  readonly tasks: string;
  readonly asOf: PlainDate;
  readonly "issued-on": PlainDate | undefined;
  readonly with: string | undefined;
  readonly submissions: string | undefined;
  readonly regime: string | undefined;
  readonly units: string | undefined;
  readonly unit: string | undefined;
  readonly tables: Tables;
}

/** The facts, the rules they are judged by, and what they are of. */
export interface AccountabilityInput extends Omit<AccountabilityFile, "rules"> {
  readonly tasks: readonly Task[];
  readonly rules: readonly AccountabilityRule[];
  readonly hierarchy: Hierarchy;
  /** The unit that reports; null where none is named. */
  readonly unit: UnitKey | null;
  /** Null where reports are left out. */
  readonly reporting: { readonly regime: Regime; readonly table: TimelinessTable } | null;
  readonly notes: readonly ShownIssue[];
}

interface Refused {
  readonly ok: false;
  readonly issues: readonly ShownIssue[];
}

type Read<T> = { readonly ok: true; readonly value: T; readonly notes: readonly ShownIssue[] } | Refused;

/** Reads the tasks, the file of rules and explanations, the reports and the units a call names. */
export async function readAccountability(call: AccountabilityCall, io: Io): Promise<Read<AccountabilityInput>> {
  const tasks = await readTaskTable(call, io);
  if (!tasks.ok) return tasks;
  const file = await readFile(call.with, io);
  if (!file.ok) return file;
  const units = await readUnits(call.units, io);
  if (!units.ok) return units;
  const hierarchy = units.value;
  const unit = findUnit(call.unit, hierarchy, call.asOf);
  if (!unit.ok) return unit;
  const reporting = await readReports(call, io);
  if (!reporting.ok) return reporting;
  const own = file.value.rules;
  const rules = own === undefined ? rulesOf(unit.value, hierarchy, call) : said(own);
  if (!rules.ok) return rules;
  const notes = [...tasks.notes, ...units.notes, ...reporting.notes, ...rules.notes];
  return said(
    { ...file.value, tasks: tasks.value, rules: rules.value, hierarchy, unit: unit.value, reporting: reporting.value, notes }, // prettier-ignore
  );
}

function said<T>(value: T, notes: readonly ShownIssue[] = []) {
  return { ok: true, value, notes } as const;
}

function refused(...issues: readonly ShownIssue[]): Refused {
  return { ok: false, issues };
}

async function readTaskTable(
  { tasks: path, "issued-on": issuedOn, tables: { agencies } }: AccountabilityCall,
  io: Io,
): Promise<Read<readonly Task[]>> {
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  const read = await readTasks(bytes.value, { agencies, ...(issuedOn && { issuedOn }) });
  return read.ok ? read : refused(...within(read.issues, path));
}

async function readFile(path: string | undefined, io: Io): Promise<Read<AccountabilityFile>> {
  if (path === undefined) return said({});
  const json = await readJsonInput(path, io);
  if (!json.ok) return json;
  const parsed = parseAccountability(json.value);
  return parsed.ok ? parsed : refused(...within(parsed.issues, path));
}

function findUnit(given: string | undefined, hierarchy: Hierarchy, asOf: PlainDate): Read<UnitKey | null> {
  if (given === undefined) return said(null);
  if (isUnitKey(given)) return said(given);
  const found = hierarchy.on(asOf).find(given);
  return found.ok ? said(toUnitKey(found.value), found.notes) : refused(...within(found.issues, "--unit"));
}

/** Sendings and the regime they are held against come together. */
async function readReports(call: AccountabilityCall, io: Io): Promise<Read<AccountabilityInput["reporting"]>> {
  const { submissions, regime, units, asOf, tables } = call;
  if (submissions === undefined && regime === undefined) return said(null);
  if (submissions === undefined) return refused(callIssue("call.missing-option", {}, "--submissions"));
  if (regime === undefined) return refused(callIssue("call.missing-option", {}, "--regime"));
  const read = await readReporting(submissions, { regime, units, known: tables.regimes }, io);
  if (!read.ok) return read;
  const { notes, ...input } = read.value;
  const counted = countReporting(input.submissions, { ...input, asOf, lenient: false, tables });
  if (!counted.ok) return counted;
  const { regime: first, table } = counted.value;
  return said({ regime: first, table }, [...notes, ...counted.notes]);
}

/** The rules in force on the day, of the catalogue or the profile. Each is one place's, so that none is chosen without a unit. */
function rulesOf(
  unit: UnitKey | null,
  hierarchy: Hierarchy,
  { asOf, tables: { accountabilityRules } }: AccountabilityCall,
): Read<readonly AccountabilityRule[]> {
  const inForce = accountabilityRules.filter((rule) => isValidOn(rule, asOf));
  if (unit === null && inForce.length > 0) return refused(callIssue("accountability.no-unit", {}, "--unit"));
  const rules = unit === null ? [] : accountabilityRulesFor(inForce, { hierarchy, unit, asOf });
  return said(rules, rules.length === 0 ? [callIssue("accountability.no-rules", {}, "--with")] : []);
}

import { extname } from "node:path";
import { codeLists, findCode, findMeasure, measures } from "@de-an-06/catalogue";
import {
  type Hierarchy,
  type Observation,
  type Outline,
  OutlineSchema,
  parseObservations,
  parsePeriod,
  parseWith,
  type Period,
  type UnitKey,
  isUnitKey,
  toUnitKey,
  within,
} from "@de-an-06/domain";
import { readObservations } from "@de-an-06/spreadsheet";
import { callIssue } from "../call/call-issue.js";
import { readInput, readJsonInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import type { ShownIssue } from "../show/issues.js";
import { withList } from "./indicator-report.js";
import { readUnits } from "./read-units.js";
import { readReportFile, type ReportFile } from "./report-texts.js";

/** What a call of `print` names. */
export interface PrintCall {
  readonly outline: string;
  readonly figures: string;
  readonly units: string | undefined;
  readonly texts: string | undefined;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  /** The outlines that may be named. */
  readonly known: readonly Outline[];
}

/** Everything a report is filled from. */
export interface PrintInput {
  readonly outline: Outline;
  readonly rows: readonly Observation[];
  readonly hierarchy: Hierarchy;
  readonly unit: UnitKey;
  readonly period: Period;
  readonly file: ReportFile;
  readonly notes: readonly ShownIssue[];
}

type Read<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly ShownIssue[] }
  | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** Reads all that a report is made of; the unit and the period may be left out where the figures have only one. */
export async function readPrintInput(call: PrintCall, io: Io): Promise<Read<PrintInput>> {
  const outline = await readOutline(call.outline, call.known, io);
  if (!outline.ok) return outline;
  const units = await readUnits(call.units, io);
  if (!units.ok) return units;
  const hierarchy = units.value;
  const rows = await readRowsOf(call.figures, hierarchy, io);
  if (!rows.ok) return rows;
  const file = await readReportFile(call.texts, io);
  if (!file.ok) return file;
  const period = choosePeriod(call.period, outline.value, rows.value);
  if (!period.ok) return period;
  const unit = chooseUnit(call.unit, { rows: rows.value, hierarchy, period: period.value });
  if (!unit.ok) return unit;
  const notes = [...units.notes, ...rows.notes, ...period.notes];
  return said({
    outline: outline.value,
    rows: rows.value,
    hierarchy,
    unit: unit.value,
    period: period.value,
    file: file.value,
    notes,
  });
}

function said<T>(value: T, notes: readonly ShownIssue[] = []): Read<T> {
  return { ok: true, value, notes };
}

function refused<T>(...issues: readonly ShownIssue[]): Read<T> {
  return { ok: false, issues };
}

async function readOutline(given: string, outlines: readonly Outline[], io: Io): Promise<Read<Outline>> {
  const shipped = outlines.find(({ id }) => id === given);
  if (shipped !== undefined) return said(shipped);
  if (extname(given).toLowerCase() !== ".json") {
    return refused(callIssue("call.not-in-list", { allowed: [...outlines.map(({ id }) => id), "*.json"] }, given));
  }
  const json = await readJsonInput(given, io);
  if (!json.ok) return json;
  const parsed = parseWith(OutlineSchema, json.value);
  return parsed.ok ? said(parsed.value) : refused(...within(parsed.issues, given));
}

async function readRowsOf(path: string, hierarchy: Hierarchy, io: Io): Promise<Read<readonly Observation[]>> {
  if (extname(path).toLowerCase() === ".json") {
    const json = await readJsonInput(path, io);
    if (!json.ok) return json;
    const parsed = parseObservations(json.value);
    return parsed.ok ? said(parsed.value.map(withList)) : refused(...within(parsed.issues, path));
  }
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  const read = await readObservations(bytes.value, {
    hierarchy,
    measures,
    codeLists,
    findCode,
    findMeasure,
  });
  return read.ok
    ? said(read.value.map(withList), read.notes)
    : refused(...read.issues.map((one) => ({ ...one, path: [path] })));
}

function choosePeriod(
  given: string | undefined,
  { grain, calendar }: Outline,
  rows: readonly Observation[],
): Read<Period> {
  if (given !== undefined) {
    const parsed = parsePeriod(given, { calendar });
    return parsed.ok ? said(parsed.value, parsed.notes) : refused(...within(parsed.issues, "--period"));
  }
  const periods = rows.map(({ period }) => period).filter((one) => one.grain === grain && one.calendar === calendar);
  const [first] = periods;
  return first !== undefined && periods.every(({ id }) => id === first.id)
    ? said(first)
    : refused(callIssue("call.missing-option", {}, "--period"));
}

function chooseUnit(
  given: string | undefined,
  {
    rows,
    hierarchy,
    period,
  }: { readonly rows: readonly Observation[]; readonly hierarchy: Hierarchy; readonly period: Period },
): Read<UnitKey> {
  if (given !== undefined) {
    if (isUnitKey(given)) return said(given);
    const found = hierarchy.on(period.to).find(given);
    return found.ok ? said(toUnitKey(found.value)) : refused(...within(found.issues, "--unit"));
  }
  const [first, ...others] = new Set(rows.map(({ unit }) => unit));
  return first !== undefined && others.length === 0
    ? said(first)
    : refused(callIssue("call.missing-option", {}, "--unit"));
}

import {
  addDays,
  coveredPeriods,
  daysBetween,
  type Hierarchy,
  issue,
  isValidOn,
  type Period,
  type PlainDate,
  type Regime,
  type Result,
  type Submission,
  toKey,
  type UnitKey,
} from "@de-an-06/domain";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readPeriod, readUnit } from "../observation/read-place.js";
import { readDayCell } from "../table/read-day-cell.js";
import { gathered } from "../table/in-batches.js";
import { readRecordBatches } from "../table/read-records.js";
import type { RecordRow } from "../table/record-rows.js";
import { type BatchOptions, type ReadOptions, usualBatch } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { type SubmissionColumn, submissionColumns, submissionHeaders } from "./submission-columns.js";

/** What a list of sendings is read against. */
export interface ReadSubmissionsOptions extends ReadOptions {
  readonly hierarchy: Hierarchy;
  /** The regimes that the rows may name by id or name; rows that name none are of the first one. */
  readonly regimes: readonly [Regime, ...Regime[]];
  /** The unit below which names are looked for. */
  readonly within?: UnitKey;
  /** The period of rows that name none. */
  readonly period?: string;
}

const table = {
  table: "submissions",
  columns: submissionColumns,
  headers: submissionHeaders,
  needs: ["sentOn"],
  number: "number",
  days: ["sentOn", "returnedOn"],
} as const;

/**
 * The sendings in a list (*sổ theo dõi gửi báo cáo*), .xlsx or .csv: a row for each report that came, with the unit, the
 * period, the day it was sent, and the day it was returned where it was.
 *
 * A row without a day of sending is a report that has not come, and is passed over in silence. Units are looked up on the
 * last day of the period, periods on the calendar of their regime. What cannot be read is a note with its cell, and no
 * sending.
 */
export async function readSubmissions(
  file: WorkbookFile,
  options: ReadSubmissionsOptions,
): Promise<Result<readonly Submission[], SheetIssue>> {
  return gathered(readSubmissionBatches(file, { ...options, batchSize: Infinity }));
}

/**
 * The sendings of {@link readSubmissions} some at a time, so that memory stays flat however long the list is: each batch is
 * a result with what was worth saying since the one before, and the first that is not ok is the last.
 *
 * The file itself stays in memory, and so do the shared texts of a workbook. Nothing is read before it is asked for. The
 * limits are those of {@link defaultReadLimits} unless said; {@link largeReadLimits} let a million rows through.
 *
 * @example
 * const against = { hierarchy: unwrap(createHierarchy([])), regimes: [] };
 * const batches = readSubmissionBatches(new Uint8Array(), against);
 * (await batches.next()).value.issues.map(({ code }) => code) // => ["file.empty"]
 */
export async function* readSubmissionBatches(
  file: WorkbookFile,
  { batchSize = usualBatch, ...options }: ReadSubmissionsOptions & BatchOptions,
): AsyncGenerator<Result<readonly Submission[], SheetIssue>, undefined> {
  const read = (row: RecordRow<SubmissionColumn>) => submissionFrom(row, options);
  yield* readRecordBatches<SubmissionColumn, Submission>(file, { options, table }, { read, size: batchSize });
}

function submissionFrom(row: RecordRow<SubmissionColumn>, options: ReadSubmissionsOptions): Submission | undefined {
  if (row.value("sentOn") === null) return undefined;
  const sentOn = readDayCell(row, "sentOn");
  const regimes = regimesOf(row, options);
  const about = regimes && periodOf(row, regimes, options.period);
  if (sentOn === undefined || about === undefined) return undefined;
  const { regime, period } = about;
  const unit = unitOf(row, options, earlier("once" in regime.covers ? sentOn : period.to, period.to));
  if (unit === undefined) return undefined;
  const early = daysBetween(sentOn, period.to);
  if ("every" in regime.covers && early > 0) {
    row.take("sentOn", { ok: true, value: null, notes: [issue("submission.before-cut-off", { days: early })] });
  }
  const returnedOn = row.value("returnedOn") === null ? undefined : readDayCell(row, "returnedOn");
  if (returnedOn !== undefined && returnedOn < sentOn) {
    row.take("returnedOn", { ok: false, issues: [issue("submission.returned-before-sent", {})] });
    return { regime: regime.id, unit, period, sentOn };
  }
  return { regime: regime.id, unit, period, sentOn, ...(returnedOn !== undefined && { returnedOn }) };
}

/** The rows of the regime that a row names; undefined when it names none that is known. */
function regimesOf(
  row: RecordRow<SubmissionColumn>,
  { regimes }: ReadSubmissionsOptions,
): readonly Regime[] | undefined {
  const named = toKey(row.line("regime"));
  const wanted = named === "" ? regimes[0] : regimes.find(({ id, name }) => [toKey(id), toKey(name)].includes(named));
  if (wanted === undefined) return void row.say("regime", "cell.regime-unknown", {});
  return regimes.filter(({ id }) => id === wanted.id);
}

/** The period a row is about, with the row of the regime that is in force on its last day. */
function periodOf(
  row: RecordRow<SubmissionColumn>,
  regimes: readonly Regime[],
  fallback: string | undefined,
): { readonly regime: Regime; readonly period: Period } | undefined {
  const [first] = regimes;
  if (first === undefined) return undefined;
  const value = row.value("period") ?? fallback ?? null;
  if (value === null) {
    if ("once" in first.covers) return { regime: first, period: first.covers.once };
    return void row.say("period", "row.field-missing", { field: "period" });
  }
  const read = regimes.map((regime) => {
    const { covers } = regime;
    const result = readPeriod(value, "every" in covers ? covers.calendar : covers.once.calendar);
    return { regime, result, period: result.ok ? asCovered(regime, result.value) : undefined };
  });
  const inForce =
    read.find(({ regime, period }) => period !== undefined && isValidOn(regime, period.to)) ?? read.at(-1);
  const period = inForce && row.take("period", inForce.result) && inForce.period;
  return period && { regime: inForce.regime, period };
}

/** The period with the window that the regime gives it. */
function asCovered({ covers }: Regime, period: Period): Period {
  if ("once" in covers) return covers.once.id === period.id ? covers.once : period;
  if (covers.window === undefined) return period;
  const around = { from: addDays(period.from, -31), to: addDays(period.to, 31) };
  return coveredPeriods(covers, around).find(({ id }) => id === period.id) ?? period;
}

function unitOf(
  row: RecordRow<SubmissionColumn>,
  { hierarchy, within }: ReadSubmissionsOptions,
  on: PlainDate,
): UnitKey | undefined {
  const key = row.value("unitCode") === null ? "unit" : "unitCode";
  const value = row.value(key);
  if (value === null) return void row.say(key, "row.unit-missing", {});
  const found = row.take(key, readUnit(value, { hierarchy, within, on }));
  if (found?.completed === true) row.say(key, "cell.unit-code-completed", {});
  return found?.unit;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

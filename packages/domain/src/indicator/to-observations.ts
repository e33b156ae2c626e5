import { contains } from "../date/period-steps.js";
import type { Period } from "../date/period.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import type { UnitKey } from "../unit/unit.js";
import type { Measures } from "./measure.js";
import type { Observation } from "./observation.js";
import { Numbering, PeriodNumbering } from "./numbering.js";
import { type Column, NOT_REPORTED, type Observations } from "./observations.js";
import { findRepeated } from "./repeated-rows.js";

/** How many issues are listed; the rest is counted in one. */
const listed = 1000;

/**
 * Reported rows as columns, checked: every measure and dimension is known, counts are whole and not negative, each unit is valid
 * on its period's last day, all periods are of one grain and calendar, and nothing is reported twice. All issues at once, each with its row.
 *
 * About a tenth of a microsecond a row; one call serves any number of roll-ups.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const read = toObservations([{ unit, period: period("2026-06", "reporting"), counts: { received: 303, paid: 3 } }], measures, hierarchy);
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]) // => [["indicator.unknown-measure", 0, "counts"]]
 */
export function toObservations(
  rows: readonly Observation[],
  measures: Measures,
  hierarchy: Hierarchy,
): Result<Observations> {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  let unlisted = 0;
  const report = (one: Issue) => (issues.length < listed ? void issues.push(one) : void unlisted++);

  const ids = Object.keys(measures);
  const dimensions = [...new Set(ids.flatMap((id) => measures[id]?.dimensions ?? []))];
  const indexOfMeasure = new Map(ids.map((id, index) => [id, index]));
  const columns: Column[] = ids.map(() => new Int32Array(rows.length).fill(NOT_REPORTED));
  const filled = new Float64Array(ids.length);
  const totals = new Float64Array(ids.length);

  const unit = new Int32Array(rows.length);
  const period = new Int32Array(rows.length);
  const at = dimensions.map(() => new Int32Array(rows.length).fill(-1));
  const units = new Numbering<UnitKey>();
  const periods = new PeriodNumbering();
  const codes = dimensions.map(() => new Numbering<string>());
  const inexact: Observations["inexact"][number][] = [];

  // Rows mostly come in one shape: the keys of the row before are tried first.
  const keys: string[] = [];
  const columnOfKey: number[] = [];
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as Observation;
    unit[n] = units.of(row.unit);
    period[n] = periods.of(row.period);
    if (row.at !== undefined) readCodes(row, n);
    let k = 0;
    for (const id in row.counts) {
      if (keys[k] !== id) {
        keys[k] = id;
        columnOfKey[k] = indexOfMeasure.get(id) ?? -1;
      }
      const m = columnOfKey[k++] as number;
      const value = row.counts[id];
      if (m < 0) report(issue("indicator.unknown-measure", {}, [n, "counts"]));
      else if (value === null || value === undefined) continue;
      else if (value >= 0 && (value | 0) === value) {
        (columns[m] as Column)[n] = value;
        filled[m] = (filled[m] as number) + 1;
        totals[m] = (totals[m] as number) + value;
      } else takeLarge(m, n, value);
    }
    if (row.exactness !== undefined) {
      for (const [measure, exactness] of Object.entries(row.exactness)) {
        if (exactness !== "exact") inexact.push({ row: n, measure, exactness });
      }
    }
    if (row.asOf !== undefined && !contains(row.period, row.asOf)) {
      notes.push(issue("observation.outside-window", {}, [n, "asOf"]));
    }
  }

  function readCodes(row: Observation, n: number): void {
    for (const dimension in row.at) {
      const d = dimensions.indexOf(dimension);
      if (d < 0) report(issue("indicator.unknown-dimension", {}, [n, "at"]));
      else (at[d] as Int32Array)[n] = (codes[d] as Numbering<string>).of(row.at[dimension] as string);
    }
  }

  /** A count that does not fit into 32 bits, or is none. */
  function takeLarge(m: number, n: number, value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) {
      const path: Path = [n, "counts", ids[m] as string];
      report(
        Number.isSafeInteger(value)
          ? issue("value.too-small", { minimum: 0, of: "number" }, path)
          : issue("value.wrong-type", { expected: "integer" }, path),
      );
      return;
    }
    const column = columns[m] as Column;
    const wide = (columns[m] = column instanceof Int32Array ? Float64Array.from(column) : column);
    wide[n] = value;
    filled[m] = (filled[m] as number) + 1;
    totals[m] = (totals[m] as number) + value;
  }

  const first = periods.list[0];
  if (
    first !== undefined &&
    periods.list.some(({ grain, calendar }) => grain !== first.grain || calendar !== first.calendar)
  ) {
    report(issue("observations.mixed-periods", {}));
  }
  checkValidity();
  const repeated = findRepeated({
    unit,
    period,
    at,
    sizes: codes.map(({ list }) => list.length),
    periods: periods.list.length,
    units: units.list.length,
  });
  for (const [n, earlier] of repeated) {
    if (columns.some((column) => column[n] !== NOT_REPORTED && column[earlier] !== NOT_REPORTED)) {
      report(issue("observations.reported-twice", { row: earlier + 1 }, [n]));
    }
  }
  if (unlisted > 0) issues.push(issue("observations.more-issues", { count: unlisted }));
  const found: readonly Issue[] = issues;
  if (isNonEmpty(found)) return fail(...found);

  return ok(
    {
      length: rows.length,
      grain: first?.grain ?? "month",
      calendar: first?.calendar ?? "civil",
      units: units.list,
      periods: periods.list,
      unit,
      period,
      codes: Object.fromEntries(dimensions.map((dimension, d) => [dimension, codes[d]?.list ?? []])),
      at: Object.fromEntries(dimensions.map((dimension, d) => [dimension, at[d] as Int32Array])),
      counts: Object.fromEntries(ids.map((id, m) => [id, columns[m] as Column])),
      totals: Object.fromEntries(ids.map((id, m) => [id, totals[m] as number])),
      incomplete: new Set(ids.filter((_, m) => filled[m] !== rows.length)),
      distinct: repeated.length === 0,
      inexact,
      given: rows,
    },
    notes,
  );

  /** Each unit is valid on the last day of each period it reported; rows are only looked at again where one is not. */
  function checkValidity(): void {
    const seen = new Uint8Array(units.list.length * periods.list.length);
    for (let n = 0; n < rows.length; n++) {
      const pair = (unit[n] as number) * periods.list.length + (period[n] as number);
      if (seen[pair] === 0) {
        const key = units.list[unit[n] as number] as UnitKey;
        const known = hierarchy.unit(key);
        const day = (periods.list[period[n] as number] as Period).to;
        const valid = known !== undefined && known.from <= day && (known.until === null || day <= known.until);
        seen[pair] = valid ? 1 : known === undefined ? 2 : 3;
      }
      if (seen[pair] === 2) report(issue("observation.unknown-unit", {}, [n, "unit"]));
      if (seen[pair] === 3) report(issue("observation.unit-not-valid", {}, [n, "unit"]));
    }
  }
}

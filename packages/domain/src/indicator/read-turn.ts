import { contains } from "../date/period-steps.js";
import { type Issue, issue } from "../issue/issue.js";
import type { UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";
import {
  type Names,
  type Numbering,
  numberOf,
  numberOfName,
  numberOfPeriod,
  type PeriodNumbering,
} from "./numbering.js";
import type { Observation } from "./observation.js";
import { NOT_REPORTED, type Observations } from "./observations.js";

/** So many rows at a time: they become columns while they are in a near cache. */
export const turn = 1024;

/** The rows of a turn stand behind the last row of the turn before. */
export const stride = turn + 1;

/** Stands in a turn for a count of more than 31 bits. */
export const WIDE = -2;

/** What {@link readTurn} looks for, and whom it tells what it cannot read. */
export interface RowReading {
  readonly ids: readonly string[];
  readonly dimensions: readonly string[];
  readonly report: (issue: Issue) => void;
  readonly note: (issue: Issue) => void;
}

/** Some rows as columns side by side: unit, period, codes, counts. −1 where a row has none. */
export interface Turn {
  readonly reading: RowReading;
  readonly numbers: Int32Array;
  /** The counts of more than 31 bits of each measure, in the order of the rows. */
  readonly wide: readonly number[][];
  readonly units: Numbering<UnitKey>;
  readonly periods: PeriodNumbering;
  readonly codes: readonly Numbering<string>[];
  readonly inexact: Observations["inexact"][number][];
  readonly dimensions: Names;
  readonly measures: Names;
}

/** Where a row stands: among all rows, and in the turn. */
interface Place {
  readonly row: number;
  readonly i: number;
}

/** So many dimensions and measures have places of their own in {@link readAlike}. */
const most = { dimensions: 2, measures: 8 };

/** How often a turn looks for rows that are alike. Where they change more often, getting ready costs more than it saves. */
const mostAttempts = 16;

/** Reads rows once each. They stand in the turn from 1 on. */
export function readTurn(
  rows: readonly Observation[],
  into: Turn,
  { first, count }: { readonly first: number; readonly count: number },
): void {
  const { dimensions, measures } = into;
  let attempts = 0;
  for (let i = 1; i <= count; i++) {
    const mayBeAlike = dimensions.count <= most.dimensions && measures.count <= most.measures;
    if (mayBeAlike && attempts++ < mostAttempts) {
      i = readAlike(rows, into, { shift: first - 1, from: i, to: count });
    }
    const row = first + i - 1;
    if (i <= count) readRow(rows[row] as Observation, into, { row, i });
  }
}

/**
 * Reads rows as long as each names what the row before named, in whatever order, and has no count but whole ones of 31 bits or
 * null: the hot path of an application that holds objects. Answers the place of the first row that is not like that.
 *
 * As many names as known ones were found are no others. Each name is looked up at a place of its own in the code, because there
 * V8 remembers where the name lies in a row; in a loop over names it remembers nothing. What is the same for all rows is taken
 * out of its fields before.
 */
function readAlike(
  rows: readonly Observation[],
  into: Turn,
  { shift, from, to }: { readonly shift: number; readonly from: number; readonly to: number },
): number {
  const { numbers, units, periods, codes, dimensions, measures } = into;
  const across = dimensions.count;
  const width = measures.count;
  const named = inPlaces(dimensions.seen, across);
  const numbered = inPlaces(dimensions.found, across);
  const d0 = named[0] as string;
  const d1 = named[1] as string;
  const e0 = numbered[0] as number;
  const e1 = numbered[1] as number;
  const codes0 = codes[e0] as Numbering<string>;
  const codes1 = codes[e1] as Numbering<string>;
  const codesAt0 = (2 + e0) * stride;
  const codesAt1 = (2 + e1) * stride;
  const names = inPlaces(measures.seen, width);
  const found = inPlaces(measures.found, width);
  const m0 = names[0] as string;
  const m1 = names[1] as string;
  const m2 = names[2] as string;
  const m3 = names[3] as string;
  const m4 = names[4] as string;
  const m5 = names[5] as string;
  const m6 = names[6] as string;
  const m7 = names[7] as string;
  const counted = (2 + codes.length) * stride;
  const at0 = counted + (found[0] as number) * stride;
  const at1 = counted + (found[1] as number) * stride;
  const at2 = counted + (found[2] as number) * stride;
  const at3 = counted + (found[3] as number) * stride;
  const at4 = counted + (found[4] as number) * stride;
  const at5 = counted + (found[5] as number) * stride;
  const at6 = counted + (found[6] as number) * stride;
  const at7 = counted + (found[7] as number) * stride;

  let unit = (rows[shift + from] as Observation).unit;
  let u = numberOf(units, unit);
  for (let i = from; i <= to; i++) {
    const row = rows[shift + i] as Observation;
    const { at, counts } = row;
    const a = shortOf(counts[m0]);
    const b = shortOf(counts[m1]);
    const c = shortOf(counts[m2]);
    const d = shortOf(counts[m3]);
    if (namesIn(counts) !== width || a === ODD || b === ODD || c === ODD || d === ODD) return i;
    if (width > 4) {
      const e = shortOf(counts[m4]);
      const f = shortOf(counts[m5]);
      const g = shortOf(counts[m6]);
      const h = shortOf(counts[m7]);
      if (e === ODD || f === ODD || g === ODD || h === ODD) return i;
      numbers[at4 + i] = e;
      numbers[at5 + i] = f;
      numbers[at6 + i] = g;
      numbers[at7 + i] = h;
    }
    numbers[at0 + i] = a;
    numbers[at1 + i] = b;
    numbers[at2 + i] = c;
    numbers[at3 + i] = d;
    if (at !== undefined) {
      if (namesIn(at) !== across) return i;
      if (across > 0) {
        const code = at[d0];
        if (code === undefined) return i;
        numbers[codesAt0 + i] = numberOf(codes0, code);
      }
      if (across > 1) {
        const code = at[d1];
        if (code === undefined) return i;
        numbers[codesAt1 + i] = numberOf(codes1, code);
      }
    }
    if (row.unit !== unit) u = numberOf(units, (unit = row.unit));
    numbers[i] = u;
    numbers[stride + i] = numberOfPeriod(periods, row.period);
    if (row.exactness !== undefined || row.asOf !== undefined) readRest(row, into, shift + i);
  }
  return to + 1;
}

/** The first in so many places; where there are fewer, the first of them stands in the others too. */
function inPlaces<T>(list: readonly T[], count: number): readonly T[] {
  const placed: T[] = [];
  for (let place = 0; place < most.measures; place++) placed.push(list[place < count ? place : 0] as T);
  return placed;
}

function namesIn(counts: object): number {
  let names = 0;
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- how many there are is asked, not which
  for (const _ in counts) names++;
  return names;
}

/** Stands for what {@link readAlike} leaves to {@link readRow}. */
const ODD = -2;

function shortOf(count: number | null | undefined): number {
  if (typeof count === "number") return count >= 0 && (count | 0) === count ? count : ODD;
  return count === null ? NOT_REPORTED : ODD;
}

/** Reads a row whatever it holds, and remembers what it names. */
function readRow(row: Observation, into: Turn, place: Place): void {
  const { numbers, units, periods } = into;
  numbers[place.i] = numberOf(units, row.unit);
  numbers[stride + place.i] = numberOfPeriod(periods, row.period);
  if (row.at !== undefined) readCodes(into, row.at, place);
  readCounts(into, row.counts, place);
  readRest(row, into, place.row);
}

function readCodes({ numbers, codes, dimensions, reading }: Turn, given: Codes, { row, i }: Place): void {
  let place = 0;
  let areKnown = true;
  for (const dimension in given) {
    const code = given[dimension];
    const d = numberOfName(dimensions, dimension, place++);
    areKnown &&= d >= 0;
    if (d < 0) reading.report(issue("indicator.unknown-dimension", {}, [row, "at"]));
    else if (code !== undefined) numbers[(2 + d) * stride + i] = numberOf(codes[d] as Numbering<string>, code);
  }
  dimensions.count = areKnown ? place : 0;
}

function readCounts(into: Turn, counts: Observation["counts"], { row, i }: Place): void {
  const { numbers, codes, measures, reading } = into;
  const { seen, found } = measures;
  const counted = (2 + codes.length) * stride + i;
  let place = 0;
  let areKnown = true;
  for (const id in counts) {
    const count = counts[id];
    const isSeen = place < seen.length && seen[place] === id;
    const m = isSeen ? (found[place] as number) : numberOfName(measures, id, place);
    place++;
    if (m < 0) {
      areKnown = false;
      reading.report(issue("indicator.unknown-measure", {}, [row, "counts"]));
    } else if (typeof count === "number") {
      const short = shortOf(count);
      numbers[counted + m * stride] = short === ODD ? readLong(into, { count, m, row }) : short;
    }
  }
  measures.count = areKnown ? place : 0;
}

/** What stands in the turn for a number that is no count of 31 bits, which is kept beside it or told to be none. */
function readLong(
  { reading, wide }: Turn,
  { count, m, row }: { readonly count: number; readonly m: number; readonly row: number },
): number {
  if (count < 0 || !Number.isSafeInteger(count)) {
    reading.report(notACount(count, [row, "counts", reading.ids[m] as string]));
    return NOT_REPORTED;
  }
  wide[m]?.push(count);
  return WIDE;
}

function readRest({ period, exactness, asOf }: Observation, { inexact, reading }: Turn, row: number): void {
  if (exactness !== undefined) {
    for (const [measure, given] of Object.entries(exactness)) {
      if (given !== "exact") inexact.push({ row, measure, exactness: given });
    }
  }
  if (asOf !== undefined && !contains(period, asOf)) {
    reading.note(issue("observation.outside-window", {}, [row, "asOf"]));
  }
}

function notACount(count: number, path: Issue["path"]): Issue {
  return Number.isSafeInteger(count)
    ? issue("value.too-small", { minimum: 0, of: "number" }, path)
    : issue("value.wrong-type", { expected: "integer" }, path);
}

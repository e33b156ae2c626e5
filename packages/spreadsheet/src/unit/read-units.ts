import {
  addDays,
  fromUnitKey,
  isUnitCode,
  type PlainDate,
  type Result,
  type Source,
  type Succession,
  type Tier,
  tierOfKind,
  toUnitKey,
  type Unit,
  type UnitKind,
} from "@de-an-06/domain";
import { cleanLine } from "../cell/clean-text.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readDayCell } from "../table/read-day-cell.js";
import { readRecords } from "../table/read-records.js";
import type { RecordRow } from "../table/record-rows.js";
import { parseSource, traceSource } from "../task/source-text.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { parseSuccessors } from "./successor-text.js";
import { completeCode, completions, tierOfCode } from "./unit-code-text.js";
import { type UnitColumn, unitColumns, unitHeaders } from "./unit-columns.js";
import { unitFinder } from "./unit-finder.js";
import { kindOf, tierOf, tierOfName } from "./unit-words.js";

/** What may be known beside the list itself. */
export interface ReadUnitsOptions extends ReadOptions {
  /** The first day of rows that state none. */
  readonly from?: PlainDate;
  /** Units that are known already: the units above those of the list, and the ones they became. */
  readonly known?: readonly Unit[];
  /** The document the list belongs to; links between units need one. */
  readonly source?: Source;
}

/** A list of units as it was read (*danh mục đơn vị*): `createHierarchy` then checks the rows together. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

/** A unit whose row says more than the row alone can settle: names, which may stand further down. */
interface Draft {
  readonly unit: Unit;
  readonly row: RecordRow<UnitColumn>;
}

const table = {
  table: "units",
  columns: unitColumns,
  headers: unitHeaders,
  needs: ["code", "name"],
  number: "number",
  days: ["from", "until"],
} as const;

/**
 * The units of a list, .xlsx or .csv, each with its code, name, level, the unit above it, its validity, and the units
 * that took its place.
 *
 * The level is read from its column, the kind, the words in front of the name, or the length of the code. Zeros that
 * Excel dropped from a code are put back, and said. The unit above and the successors may be named by code, by name, or
 * by key (`24@2025-07-01`); a name that is neither in the list nor `known` is a note, and the unit stays without it. A
 * row without code, name, level or first day is a note and no unit.
 */
export async function readUnits(
  file: WorkbookFile,
  options: ReadUnitsOptions = {},
): Promise<Result<UnitList, SheetIssue>> {
  const drafts: Draft[] = [];
  const path = () => ["units", drafts.length];
  return readRecords<UnitColumn, UnitList>(file, { options, table, path }, (rows, { sheet }) => {
    for (const row of rows) {
      const unit = unitFromRow(row, options);
      if (unit !== undefined) drafts.push({ unit, row });
    }
    const { find } = unitFinder([...(options.known ?? []), ...drafts.map(({ unit }) => unit)]);
    return {
      units: drafts.map(({ unit, row }) => ({ ...unit, parent: parentOf(row, unit, find) })),
      successions: drafts.flatMap(({ unit, row }) =>
        successionsOf(row, unit, { find, trace: traceSource(options.source, { sheet, row: row.row }) }),
      ),
    };
  });
}

/** A unit from its row, its parent left open; undefined where something it needs is missing. */
function unitFromRow(row: RecordRow<UnitColumn>, options: ReadUnitsOptions): Unit | undefined {
  const name = row.line("name");
  const written = row.line("code");
  if (name === "" && written === "") return undefined;
  if (name === "") return void row.say("name", "row.field-missing", { field: "name" });
  if (written === "") return void row.say("code", "row.field-missing", { field: "code" });
  const kind = kindIn(row);
  const tier = tierIn(row, { kind, name, code: written });
  if (tier === undefined) return void row.say("tier", "cell.tier-unknown", {});
  const code = completeCode(written, tier);
  if (code === null) return void row.say("code", "cell.unit-code-unfit", {});
  if (code !== written) row.say("code", "cell.unit-code-completed", {});
  const from = readDayCell(row, "from") ?? options.from;
  if (from === undefined) return void row.say("from", "row.field-missing", { field: "from" });
  const until = readDayCell(row, "until") ?? null;
  const aliases = row.text("aliases").split(/[;\n]/u).map(cleanLine).filter((alias) => alias !== ""); // prettier-ignore
  const source = row.line("source");
  return {
    code,
    name,
    tier,
    ...(kind !== undefined && { kind }),
    parent: null,
    from,
    until,
    ...(aliases.length > 0 && { aliases }),
    ...(source !== "" && { source: parseSource(source) }),
  };
}

function kindIn(row: RecordRow<UnitColumn>): UnitKind | undefined {
  const words = row.line("kind");
  if (words === "") return undefined;
  const kind = kindOf(words);
  if (kind === undefined) row.say("kind", "cell.kind-unknown", {});
  return kind;
}

function tierIn(
  row: RecordRow<UnitColumn>,
  { kind, name, code }: { kind: UnitKind | undefined; name: string; code: string },
): Tier | undefined {
  const words = row.line("tier");
  if (words !== "") return tierOf(words);
  return (kind && tierOfKind[kind]) ?? tierOfName(name) ?? tierOfCode(code);
}

type Find = ReturnType<typeof unitFinder>["find"];

/** The code of the unit above: a name is looked up on the first day; a code stays one, and the hierarchy checks it. */
function parentOf(row: RecordRow<UnitColumn>, { from }: Unit, find: Find): string | null {
  const text = row.line("parent");
  if (text === "") return null;
  const found = find(text, from);
  if (found !== undefined) return fromUnitKey(found).code;
  if (isUnitCode(text)) return text;
  const completed = completions(text).filter((code) => find(code, from) !== undefined);
  const [only] = completed;
  if (only !== undefined && completed.length === 1) {
    row.say("parent", "cell.unit-code-completed", {});
    return only;
  }
  row.say("parent", "cell.unit-unknown", {});
  return null;
}

function successionsOf(
  row: RecordRow<UnitColumn>,
  unit: Unit,
  { find, trace }: { find: Find; trace: Source },
): readonly Succession[] {
  const text = row.text("successors");
  if (text === "") return [];
  const named = parseSuccessors(text);
  if (named === null) return sayNone(row, "cell.successors-unreadable");
  if (unit.until === null) return sayNone(row, "cell.successors-without-end");
  const on = addDays(unit.until, 1);
  const basis = row.line("basis");
  const source = basis === "" ? trace : parseSource(basis);
  return named.flatMap(({ to, ...rest }) => {
    const key = to === null ? null : find(to, on);
    if (key === undefined) return sayNone(row, "cell.unit-unknown");
    return [{ from: toUnitKey(unit), to: key, on, ...rest, source }];
  });
}

function sayNone(
  row: RecordRow<UnitColumn>,
  code: "cell.successors-unreadable" | "cell.successors-without-end" | "cell.unit-unknown",
): [] {
  row.say("successors", code, {});
  return [];
}

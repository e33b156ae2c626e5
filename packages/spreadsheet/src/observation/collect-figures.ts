import {
  type CodeList,
  type Exactness,
  type Observation,
  type Path,
  type Period,
  type Result,
  toKey,
  type UnitKey,
} from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { isBlank, type SheetCells } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import { inCell, type SheetIssue, sheetIssue, type SheetPlace } from "../issue/sheet-issue.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import { bodyCells } from "../table/body-cells.js";
import type { Header } from "../table/find-header.js";
import { type ObservationColumn, observationHeaders } from "./observation-columns.js";
import { readCount } from "./read-count.js";
import type { ReadObservationsOptions } from "./read-observations.js";
import { codeFinder, isTotal, issuesOf, readPeriod, readUnit } from "./read-place.js";

/** One observation while its rows are gathered: a table may spread the measures of one unit over several rows. */
interface Gathered {
  /** Its place among what is read. */
  readonly index: number;
  readonly unit: UnitKey;
  readonly period: Period;
  readonly at: Readonly<Record<string, string>>;
  readonly counts: Record<string, number | null>;
  readonly exactness: Record<string, Exactness>;
  readonly rowOf: Map<string, number>;
  readonly origin: string;
}

/** Reads the rows below a header into observations, one for each unit, period and set of codes. */
export function collectFigures(
  { sheet, header }: { readonly sheet: SheetCells; readonly header: Header<ObservationColumn> },
  options: ReadObservationsOptions,
  add: (issue: SheetIssue) => void,
): readonly Observation[] {
  const { hierarchy, measures, codeLists = [], findCode, calendar = "reporting", within } = options;
  const { columns } = header;
  const body = bodyCells(sheet, header);
  const gathered = new Map<string, Gathered>();
  const lists = codeLists
    .filter(({ dimension }) => columns.has(`code:${dimension}`))
    .map((list) => ({ list, find: codeFinder(list, (text) => findCode?.(list.dimension, text)) }));
  const measureOf = new Map(
    Object.entries(measures).flatMap(([id, { name }]) => [[toKey(name), id] as const, [toKey(id), id] as const]),
  );
  const counted = [...columns.keys()].flatMap((key) =>
    key.startsWith("count:") ? [{ key, id: key.slice("count:".length) }] : [],
  );

  const place = (row: number, key: ObservationColumn): SheetPlace => ({
    sheet: sheet.name,
    cell: cellAddress(row, columns.get(key) ?? 0),
    header: headerOf(key, options),
  });
  const sayAt =
    (row: number, key: ObservationColumn, path: Path = []) =>
    <Code extends keyof SheetIssueParams>(code: Code, params: SheetIssueParams[Code]) =>
      add(sheetIssue(code, params, { where: place(row, key), path }));
  const taken = <T>(result: Result<T>, row: number, key: ObservationColumn): T | undefined => {
    for (const one of issuesOf(result)) add(inCell(one, place(row, key), []));
    return result.ok ? result.value : undefined;
  };

  /** The unit, period and codes of a row; undefined when one of them is missing. */
  function placeOf(row: number): Pick<Gathered, "unit" | "period" | "at"> | undefined {
    const code = columns.has("unitCode") && !isBlank(body.value(row, "unitCode"));
    const key = code ? "unitCode" : "unit";
    if (isBlank(body.value(row, key))) return void sayAt(row, key)("row.unit-missing", {});
    const given = columns.has("period") ? body.value(row, "period") : null;
    const period =
      isBlank(given) && options.period !== undefined
        ? options.period
        : taken(readPeriod(given, calendar), row, "period");
    if (period === undefined) return undefined;
    const unit = taken(readUnit(body.value(row, key), { hierarchy, within, on: period.to }), row, key);
    if (unit === undefined) return undefined;
    if (unit.completed) sayAt(row, key)("cell.unit-code-completed", {});
    const at = codesOf(row);
    return at && { unit: unit.unit, period, at };
  }

  function codesOf(row: number): Record<string, string> | undefined {
    const at: Record<string, string> = {};
    for (const { list, find } of lists) {
      const key = `code:${list.dimension}` as const;
      const value = body.value(row, key);
      if (isBlank(value)) continue;
      const code = find(value);
      if (code === undefined) return void sayAt(row, key)("cell.code-unknown", {});
      at[list.dimension] = code;
    }
    return at;
  }

  function take(row: number, key: ObservationColumn, { into, id }: { into: Gathered; id: string }): void {
    const { count, exactness, say } = readCount(body.value(row, key));
    const note = sayAt(row, key, [into.index, "counts", id]);
    if (say !== undefined) note(say, {});
    const first = into.rowOf.get(id);
    if (first !== undefined && count !== null) return note("cell.figure-repeated", { first: first + 1 });
    if (count === null && first !== undefined) return;
    into.counts[id] = count;
    if (count !== null) into.rowOf.set(id, row);
    if (exactness !== undefined) into.exactness[id] = exactness;
  }

  for (let row = body.from; row < body.to; row++) {
    const repeated = body.repeatedHeader(row);
    if (repeated > 0) row += repeated - 1;
    else if (!body.isBlankRow(row) && !isExample(row)) readRow(row);
  }

  function readRow(row: number): void {
    const total = (["unit", "unitCode", "number"] as const).find(
      (key) => columns.has(key) && isTotal(body.value(row, key)),
    );
    if (total !== undefined) return sayAt(row, total)("row.total-skipped", {});
    const filled = [...columns].filter(
      ([key]) => key !== "unit" && key !== "unitCode" && key !== "number" && key !== "period",
    );
    // A unit and a period alone are a row that somebody has yet to fill in; remarks below the table have neither.
    if (filled.every(([key]) => isBlank(body.value(row, key)))) return;
    const found = placeOf(row);
    if (found === undefined) return;
    const measured = columns.has("measure") ? measureOf.get(toKey(textOf(body.value(row, "measure")))) : undefined;
    if (columns.has("measure") && measured === undefined) sayAt(row, "measure")("cell.measure-unknown", {});
    const into = gather(found, row);
    for (const { key, id } of counted) take(row, key, { into, id });
    if (measured !== undefined) take(row, "value", { into, id: measured });
  }

  function gather({ unit, period, at }: Pick<Gathered, "unit" | "period" | "at">, row: number): Gathered {
    const key = JSON.stringify([unit, period.id, period.from, period.to, Object.entries(at).sort()]);
    const known = gathered.get(key);
    if (known !== undefined) return known;
    const origin = `${sheet.name}, dòng ${row + 1}`;
    const made: Gathered = {
      index: gathered.size,
      unit,
      period,
      at,
      counts: {},
      exactness: {},
      rowOf: new Map(),
      origin,
    };
    gathered.set(key, made);
    return made;
  }

  /** The row that shows how to fill in the others. */
  function isExample(row: number): boolean {
    return columns.has("number") && ["vd", "vi du"].includes(toKey(textOf(body.value(row, "number"))));
  }

  return [...gathered.values()].map(({ unit, period, at, counts, exactness, origin }) => ({
    unit,
    period,
    counts,
    origin,
    ...(Object.keys(at).length > 0 && { at }),
    ...(Object.keys(exactness).length > 0 && { exactness }),
  }));
}

function headerOf(key: ObservationColumn, { measures, codeLists = [] }: ReadObservationsOptions): string {
  if (key.startsWith("count:")) return measures[key.slice("count:".length)]?.name ?? "";
  if (key.startsWith("code:")) return listOf(key, codeLists)?.name ?? "";
  return observationHeaders[key as keyof typeof observationHeaders];
}

function listOf(key: string, codeLists: readonly CodeList[]): CodeList | undefined {
  return codeLists.find(({ dimension }) => key === `code:${dimension}`);
}

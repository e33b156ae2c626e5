import {
  type CodeList,
  isNonEmpty,
  type Measures,
  type NonEmpty,
  ok,
  type RegisterName,
  type Result,
  toKey,
} from "@de-an-06/domain";
import { groupColumns } from "../group/group-columns.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import { observationColumns } from "../observation/observation-columns.js";
import { headersOf, registerColumns } from "../register/register-columns.js";
import { submissionColumns } from "../submission/submission-columns.js";
import type { ColumnSpec } from "../table/column-spec.js";
import { findHeader } from "../table/find-header.js";
import { taskColumns } from "../task/task-columns.js";
import { unitColumns } from "../unit/unit-columns.js";
import { openSources } from "../workbook/open-sheets.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";

/** The kinds of tables there are readers for. */
export type TableKind = "tasks" | "observations" | "submissions" | "units" | "groups" | "registers";

/** A table a file may hold. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Which register its columns are those of, where it is one. */
  readonly register?: RegisterName;
}

/** What tables of figures are recognised by, besides the places every one has. */
export interface RecogniseTablesOptions extends Pick<ReadOptions, "sheet" | "limits"> {
  readonly measures?: Measures;
  readonly codeLists?: readonly CodeList[];
}

const headerWithin = 30;

interface Known {
  readonly kind: TableKind;
  readonly specs: readonly ColumnSpec<string>[];
  readonly needs: readonly string[];
}

const lists: readonly Known[] = [
  { kind: "tasks", specs: taskColumns, needs: ["title"] },
  { kind: "units", specs: unitColumns, needs: ["code", "name"] },
  { kind: "groups", specs: groupColumns, needs: ["id", "name"] },
  { kind: "submissions", specs: submissionColumns, needs: ["sentOn"] },
  { kind: "registers", specs: registerColumns, needs: ["id", "unit"] },
];

/**
 * Which tables a file may hold (*nhận biết loại bảng*), the likeliest first: the one whose header names most columns. Only
 * the header is looked at; a table of figures has one that names a measure. A header that names no table is an issue.
 *
 * @example
 * unwrap(await recogniseTables(new TextEncoder().encode("STT;Nhiệm vụ;Thời hạn\n1;Số hóa;Quý I/2023"))).map(({ kind }) => kind) // => ["tasks"]
 */
export async function recogniseTables(
  file: WorkbookFile,
  options: RecogniseTablesOptions = {},
): Promise<Result<NonEmpty<RecognisedTable>, SheetIssue>> {
  const opened = await openSources(file, options);
  if (!opened.ok) return opened;
  const { measures = {}, codeLists = [] } = options;
  const figures = { kind: "observations", specs: observationColumns(measures, codeLists) } as const;
  const found = opened.value.flatMap(({ head, source: { name: sheet } }) => {
    const ofLists = lists.flatMap(({ kind, specs, needs }) => {
      const header = findHeader(head, { specs, needs, within: headerWithin });
      return header === null ? [] : [{ kind, sheet, header }];
    });
    const header = findHeader(head, { specs: figures.specs, needs: [], within: headerWithin });
    const counts = header === null ? false : [...header.columns.keys()].some((key) => /^(?:count:|value$)/u.test(key));
    return [...ofLists, ...(header !== null && counts ? [{ kind: figures.kind, sheet, header }] : [])];
  });
  const tables = found
    .toSorted((a, b) => b.header.columns.size - a.header.columns.size)
    .map(({ kind, sheet, header }): RecognisedTable => ({
      kind,
      sheet,
      ...(kind === "registers" && { register: registerOf(header.texts) }),
    }));
  return isNonEmpty(tables) ? ok(tables, opened.notes) : refuse("sheet.unrecognised", { rows: headerWithin });
}

/** The register that prints most of the headers. */
function registerOf(texts: ReadonlyMap<number, string>): RegisterName {
  const said = new Set(Array.from(texts.values(), toKey));
  const [best = "difficulty"] = (Object.keys(headersOf) as RegisterName[]).toSorted(
    (a, b) => fit(b, said) - fit(a, said),
  );
  return best;
}

/** How many of its headers are there, less what is missing. */
function fit(register: RegisterName, said: ReadonlySet<string>): number {
  return headersOf[register].reduce((sum, { look }) => sum + (said.has(toKey(look.header)) ? 2 : -1), 0);
}

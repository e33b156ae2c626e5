import type { Cell as LibraryCell, MergeRange } from "hucre/xlsx";
import { cleanForWriting } from "./clean-for-writing.js";
import { headerLook } from "./look.js";
import type { SheetPlan } from "./plan-sheet.js";
import type { PrintedColumn } from "./printed-sheet.js";
import { rowHeight } from "./row-height.js";

/** Columns side by side under one header; a column of its own where it has none. Ends are inside. */
interface Group {
  readonly text: string | undefined;
  readonly from: number;
  readonly to: number;
}

function groupsOf(columns: readonly PrintedColumn[]): Group[] {
  const groups: Group[] = [];
  for (const [c, { group }] of columns.entries()) {
    const last = groups.at(-1);
    if (group !== undefined && last?.text === group) groups[groups.length - 1] = { ...last, to: c };
    else groups.push({ text: group, from: c, to: c });
  }
  return groups;
}

/** The cells of the header and what is merged in it: groups over their columns, other columns over both rows. */
export function placeHeader(columns: readonly PrintedColumn[], { header, depth }: SheetPlan) {
  const cells = new Map<string, Partial<LibraryCell>>();
  const merges: MergeRange[] = [];
  const put = (row: number, column: number, text: string | null) =>
    cells.set(`${row},${column}`, { value: text && cleanForWriting(text), style: headerLook });
  for (const { text, from, to } of groupsOf(columns)) {
    for (let c = from; c <= to; c++) {
      const leaf = columns[c]?.header ?? "";
      put(header, c, text === undefined ? leaf : c === from ? text : null);
      if (depth === 2) put(header + 1, c, text === undefined ? null : leaf);
    }
    if (depth === 1) continue;
    if (text === undefined) merges.push({ startRow: header, startCol: from, endRow: header + 1, endCol: from });
    else if (to > from) merges.push({ startRow: header, startCol: from, endRow: header, endCol: to });
  }
  return { cells, merges };
}

/** Bold type is so much wider. */
const bold = 1.08;

/** How high the rows of the header are; what is merged over both may take the room of both. */
export function* placeHeaderHeights(
  columns: readonly PrintedColumn[],
  { header, depth }: SheetPlan,
): Generator<[number, { height: number }]> {
  const height = (text: string, width: number) => rowHeight([text], [width / bold]);
  const widthOf = ({ from, to }: Group) => columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);
  const groups = groupsOf(columns);
  const highest = (heights: readonly number[]) => Math.max(0, ...heights);
  const alone = highest(groups.flatMap(({ text, from }) => {
    const column = columns[from];
    return text === undefined && column ? [height(column.header, column.width)] : [];
  })); // prettier-ignore
  if (depth === 1) return yield [header, { height: alone }];
  const above = highest(
    groups.flatMap((group) => (group.text === undefined ? [] : [height(group.text, widthOf(group))])),
  );
  const leaves = highest(
    columns.flatMap(({ group, header: text, width }) => (group === undefined ? [] : [height(text, width)])),
  );
  yield [header, { height: above }];
  yield [header + 1, { height: Math.max(leaves, alone - above) }];
}

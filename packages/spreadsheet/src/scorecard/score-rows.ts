import type { Cell, Codes, Cube, Indicator, Period, Tier, Unit } from "@de-an-06/domain";

/** One row of a scorecard: a unit in a period at some codes, with its figure of each indicator. */
export interface ScoreRow {
  readonly unit: Unit;
  readonly node: number;
  readonly period: Period;
  readonly at: Codes;
  readonly cells: ReadonlyMap<string, Cell>;
  /** For the row of a unit that holds all units of a block: how many rows below it are added up; 0 for others. */
  readonly adds: number;
}

/**
 * The rows of a scorecard, block by block: each period and set of codes with its units in the order of the tree. At one
 * level a block begins with the unit that holds them all; without a level every unit that reported has a row.
 */
export function scoreRows(cube: Cube, tier: Tier | undefined): ScoreRow[] {
  const blocks = new Map<string, Map<number, ScoreRow>>();
  const { tree } = cube;
  const levels = tier === undefined ? cube.cells() : cube.cells(tier);
  for (const cell of levels) {
    if (tier === undefined && cell.coverage.reported === 0) continue;
    const key = JSON.stringify([cell.period.id, cell.period.from, cell.at]);
    const block = blocks.get(key) ?? new Map<number, ScoreRow>();
    blocks.set(key, block);
    const node = tree.indexOf(cell.unit);
    const before = block.get(node);
    const cells = new Map([...(before?.cells ?? []), [cell.indicator, cell] as const]);
    block.set(node, { unit: tree.at(node), node, period: cell.period, at: cell.at, cells, adds: 0 });
  }
  return [...blocks.values()].flatMap((block) => {
    const rows = [...block.values()];
    const total = tier === undefined ? null : totalOf(cube, rows);
    return total === null ? rows : [total, ...rows];
  });
}

function totalOf(cube: Cube, rows: readonly ScoreRow[]): ScoreRow | null {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return null;
  const { tree, query } = cube;
  const node = others.reduce((above, { node }) => (above < 0 ? above : tree.commonAncestor(above, node)), first.node);
  if (node < 0) return null;
  const { period, at } = first;
  const cells = query.indicators.flatMap(({ id }: Indicator) => {
    const address = { unit: tree.keyAt(node), indicator: id, at };
    const cell = cube.cell(cube.periods.length > 1 ? { ...address, period: period.id } : address);
    return cell ? [[id, cell] as const] : [];
  });
  return { unit: tree.at(node), node, period, at, cells: new Map(cells), adds: rows.length };
}

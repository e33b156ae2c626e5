import type { Decimal } from "../number/decimal.js";
import type { Judgement } from "./claim.js";
import { sumOf } from "./exact-sum.js";
import { valueOf } from "./found.js";
import { doubted, fitsPercent, judgePercent } from "./judge-percent.js";
import type { PrintedNumber } from "./printed.js";
import type { TableBlock } from "./table-blocks.js";
import type { TableCell } from "./table-cells.js";
import { isTotal, type TableFound } from "./table-totals.js";
import { columnWords } from "./table-words.js";

/** Where a percentage of a row comes from: two columns, or one that holds `240/303`. */
interface Source {
  readonly part: number;
  readonly whole: number;
}

/** The percentages of a table against the columns they are made of. */
export function findTableRatios(block: TableBlock): TableFound[] {
  const columns = block.names.map((_, column) => column).filter((column) => isPercentColumn(block, column));
  return columns.flatMap((column) => {
    const { shift, source } = sourceOf(block, column);
    return block.rows.flatMap((cells) => {
      const cell = cells[column];
      const percent = cell && percentIn(cell, shift);
      if (cell === undefined || percent === null || percent === undefined) return [];
      const figures = source && figuresIn(cells, source);
      if (figures === null) return [found(cell, percent, { figures, judgement: doubted("whole-unclear") })];
      const counts = cells.flatMap(({ number, isPercent }) => (number?.value && !isPercent ? [number.value] : []));
      const judgement = judgePercent(percent, figures, () => ({ counts }));
      return [
        found(cell, percent, { figures, judgement: asMean(block, { cells, column, shift, percent }, judgement) }),
      ];
    });
  });
}

function isPercentColumn({ names, rows }: TableBlock, column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []);
  if (columnWords.percent.test(names[column] ?? "")) return cells.some(({ number }) => number !== null);
  return cells.some(({ isPercent }) => isPercent);
}

/** Cells formatted as percentages hold 0.792 for 79.2 %: `shift` is 2 for a column of such. */
function percentIn({ number, content }: TableCell, shift: number): PrintedNumber | null {
  if (number?.value == null || typeof content === "string" || shift === 0) return number;
  const { units, decimals } = number.value;
  const value: Decimal =
    decimals >= shift
      ? { units, decimals: decimals - shift }
      : { units: units * 10 ** (shift - decimals), decimals: 0 };
  return { ...number, value, lastPlace: -value.decimals, printed: printedPlain(value, number.language) };
}

function printedPlain({ units, decimals }: Decimal, language: PrintedNumber["language"]): string {
  return (units / 10 ** decimals).toFixed(decimals).replace(".", language === "vi" ? "," : ".");
}

function figuresIn(
  cells: readonly TableCell[],
  { part, whole }: Source,
): { part: PrintedNumber; whole: PrintedNumber } | null {
  if (part === whole) return cells[part]?.ratio ?? null;
  const [one, other] = [cells[part]?.number, cells[whole]?.number];
  return one?.value == null || other?.value == null ? null : { part: one, whole: other };
}

/** The columns that the percentages fit, or that their names leave no doubt about. */
function sourceOf(block: TableBlock, column: number): { shift: number; source: Source | null } {
  const sources = sourcesFor(block, column);
  const sample = block.rows.slice(0, 200);
  let best: { shift: number; source: Source; fitting: number; telling: number; checked: number } | null = null;
  for (const shift of [0, 2]) {
    for (const source of sources) {
      let [fitting, telling, checked] = [0, 0, 0];
      for (const cells of sample) {
        const cell = cells[column];
        const percent = cell && percentIn(cell, shift)?.value;
        const figures = figuresIn(cells, source);
        if (!percent || !figures?.part.value || !figures.whole.value || figures.whole.value.units === 0) continue;
        checked++;
        if (!fitsPercent(figures.part.value, figures.whole.value, percent)) continue;
        fitting++;
        if (percent.units !== 0 && percent.units !== 100 * 10 ** percent.decimals) telling++;
      }
      if (fitting > (best?.fitting ?? 0)) best = { shift, source, fitting, telling, checked };
    }
  }
  if (best !== null && ((best.telling >= 2 && best.fitting * 2 >= best.checked) || best.fitting === best.checked))
    return best;
  const named = namedSource(block, column, sources);
  const isSmall = best === null || best.checked <= 2;
  return { shift: best?.shift ?? 0, source: named !== null && (isSmall || isSame(named, best?.source)) ? named : null };
}

function isSame(a: Source, b: Source | undefined): boolean {
  return a.part === b?.part && a.whole === b.whole;
}

/** Columns of counts near a percentage, the nearest first, in both roles; those whose names fit come first. */
function sourcesFor({ names, rows }: TableBlock, column: number): Source[] {
  const isCount = (at: number) =>
    at !== column &&
    !columnWords.percent.test(names[at] ?? "") &&
    !columnWords.number.test(names[at] ?? "") &&
    rows.some((cells) => cells[at]?.number?.value != null && !cells[at].isPercent);
  const near = names.map((_, at) => at).filter((at) => Math.abs(at - column) <= 10);
  const counts = near.filter(isCount).sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
  const ratios = near
    .filter((at) => rows.some((cells) => cells[at]?.ratio != null))
    .map((at) => ({ part: at, whole: at }));
  const pairs = counts.flatMap((part) => counts.filter((whole) => whole !== part).map((whole) => ({ part, whole })));
  const rank = ({ part, whole }: Source) =>
    (columnWords.part.test(names[part] ?? "") ? 0 : 1) + (columnWords.whole.test(names[whole] ?? "") ? 0 : 1);
  return [...ratios, ...pairs.sort((a, b) => rank(a) - rank(b))];
}

/** The one pair of columns left of a percentage whose names say part and whole. */
function namedSource({ names }: TableBlock, column: number, sources: readonly Source[]): Source | null {
  const named = sources.filter(
    ({ part, whole }) =>
      part === whole ||
      (part < column &&
        whole < column &&
        columnWords.part.test(names[part] ?? "") &&
        columnWords.whole.test(names[whole] ?? "") &&
        !columnWords.part.test(names[whole] ?? "")),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A total row whose percentage is the mean of those above it has that for its cause. */
function asMean(
  block: TableBlock,
  {
    cells,
    column,
    shift,
    percent,
  }: { cells: readonly TableCell[]; column: number; shift: number; percent: PrintedNumber },
  judgement: Judgement,
): Judgement {
  if (judgement.verdict !== "inconsistent" || percent.value === null || !isTotal(cells)) return judgement;
  const shares = block.rows.flatMap((row) =>
    row === cells || isTotal(row) ? [] : ((row[column] && percentIn(row[column], shift)?.value) ?? []),
  );
  const sum = sumOf(shares);
  const count = { units: shares.length * 100, decimals: 0 };
  const isMean = sum !== null && shares.length > 1 && fitsPercent(sum, count, percent.value);
  return isMean ? { ...judgement, cause: "mean-of-shares" } : judgement;
}

function found(
  { row, column, content }: TableCell,
  percent: PrintedNumber,
  { figures, judgement }: { figures: ReturnType<typeof figuresIn>; judgement: Judgement },
): TableFound {
  const [numerator, denominator] = [figures?.part, figures?.whole].map((one) => (one ? valueOf(one) : null));
  return {
    row,
    column,
    kind: "ratio",
    text: typeof content === "string" ? content : percent.printed,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    parts: [],
    printed: percent.printed,
    judgement,
  };
}

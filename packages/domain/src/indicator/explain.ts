import { formatPeriod } from "../date/format-period.js";
import { formatDate } from "../date/format-date.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Language } from "../issue/sentence.js";
import { formatNumber } from "../number/format-number.js";
import { formatPercent } from "../number/format-percent.js";
import type { Cell, CellAddress, Cube } from "./cube.js";

/** Where a figure comes from (*diễn giải số liệu*): the figure, the figures of the units below, and the submitted rows. */
export interface Explanation {
  readonly cell: Cell;
  /** How far below the asked unit this is. */
  readonly depth: number;
  readonly name: string;
  readonly parts: readonly Explanation[];
  /** The rows that feed the unit itself. */
  readonly rows: readonly ExplainedRow[];
  /**
   * The whole as one text that two offices can compare by its hash: map, calendar, window, policy, figures and rows, in a fixed order.
   */
  readonly canonical: string;
}

/** A submitted row inside a figure. */
export interface ExplainedRow {
  readonly unit: string;
  readonly row: number;
  readonly origin: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** The part of it that counts here, as whole numbers; 1 of 1 without a split. */
  readonly part: number;
  readonly whole: number;
}

/**
 * Explains one figure down to a depth of units below it, and always down to the rows of the deepest unit reached.
 *
 * Issues: no such cell.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, counts: { online: 240, received: 303 } }], measures, hierarchy));
 * const online = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const cube = unwrap(rollUp(observations, { hierarchy, on: june.to, measures, indicators: [online], window: june }));
 * unwrap(explain(cube, { unit, indicator: "online" })).rows.map(({ counts }) => counts) // => [{ online: 240, received: 303 }]
 */
export function explain(
  cube: Cube,
  address: CellAddress,
  { depth = 8 }: { readonly depth?: number } = {},
): Result<Explanation> {
  const cell = cube.cell(address);
  if (cell === undefined) return fail(issue("indicator.no-such-cell", {}));
  return ok(explainCell(cube, cell, { level: 0, depth }));
}

function explainCell(cube: Cube, cell: Cell, { level, depth }: { level: number; depth: number }): Explanation {
  const { tree } = cube;
  const node = tree.indexOf(cell.unit);
  const below =
    level >= depth
      ? []
      : tree.childrenOf(node).flatMap((child) => {
          const found = cube.cell({ ...cell, period: cell.period.id, unit: tree.keyAt(child) });
          return found === undefined || found.coverage.reported === 0
            ? []
            : [explainCell(cube, found, { level: level + 1, depth })];
        });
  const rows = cube
    .rows({ ...cell, period: cell.period.id })
    .map((one): ExplainedRow => ({ ...one, origin: one.origin ?? null }));
  const name = tree.at(node).name;
  const canonical = [
    canonicalLine(cube, cell, level),
    ...rows.map((row) => canonicalRow(row, level)).sort(),
    ...below.map((part) => part.canonical),
  ].join("\n");
  return { cell, depth: level, name, parts: below, rows, canonical };
}

function canonicalLine(
  cube: Cube,
  { unit, indicator, period, at, figure, coverage, estimated, partial }: Cell,
  level: number,
): string {
  const codes = Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1));
  const of = "numerator" in figure ? `${figure.numerator}/${figure.denominator}` : "";
  const head =
    level > 0
      ? ""
      : [
          `map ${coverage.on}`,
          `calendar ${coverage.calendar}`,
          `window ${period.from}..${period.to}`,
          `policy ${coverage.policy}`,
          `scale ${cube.scale}`,
          `rules ${JSON.stringify(cube.query.indicators.find(({ id }) => id === indicator))}`,
          "",
        ].join("\n");
  const marks = [estimated ? "estimated" : "", partial ? "partial" : ""].filter(Boolean).join(" ");
  return `${head}${"  ".repeat(level)}${unit} ${indicator} ${codes.map((pair) => pair.join("=")).join(" ")} ${figure.state} ${of} ${coverage.reported}/${coverage.expected} ${marks}`.trimEnd();
}

function canonicalRow({ unit, counts, part, whole }: ExplainedRow, level: number): string {
  const sorted = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${"  ".repeat(level + 1)}row ${unit} ${sorted.map((pair) => pair.join("=")).join(" ")} ${part}/${whole}`;
}

/**
 * An explanation as lines a reader can follow, in Vietnamese unless asked otherwise: each unit with its figure and coverage, then its rows.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, counts: { online: 240, received: 303 } }], measures, hierarchy));
 * const online = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const cube = unwrap(rollUp(observations, { hierarchy, on: june.to, measures, indicators: [online], window: june }));
 * formatExplanation(unwrap(explain(cube, { unit, indicator: "online" })), "en").split(" (")[0] // => "Tỉnh Thái Nguyên: 240/303 = 79.21%; 1/1 reports"
 */
export function formatExplanation(explanation: Explanation, language: Language = "vi"): string {
  const { cell, name, rows, parts, depth } = explanation;
  const { figure, coverage } = cell;
  const indent = "  ".repeat(depth);
  const words =
    language === "vi"
      ? {
          reports: "báo cáo",
          map: "theo đơn vị hành chính ngày",
          row: "dòng",
          estimated: "ước tính",
          partial: "chưa gồm phần chưa phân bổ",
        }
      : {
          reports: "reports",
          map: "on the map of",
          row: "row",
          estimated: "estimated",
          partial: "without an unallocated part",
        };
  const ratio =
    figure.state === "value"
      ? `${formatNumber(figure.numerator, language)}/${formatNumber(figure.denominator, language)} = `
      : "";
  const marks = [cell.estimated ? words.estimated : "", cell.partial ? words.partial : ""].filter(Boolean);
  const head =
    depth === 0 ? ` (${formatPeriod(cell.period, language)}; ${words.map} ${formatDate(coverage.on, language)})` : "";
  return [
    `${indent}${name}: ${ratio}${formatPercent(figure, { language })}; ${coverage.reported}/${coverage.expected} ${words.reports}${marks.map((mark) => `; ${mark}`).join("")}${head}`,
    ...rows.map(({ unit, row, origin, counts, part, whole }) => {
      const given = Object.entries(counts).map(([measure, count]) => `${measure} ${formatNumber(count, language)}`);
      return `${indent}  - ${unit}, ${origin ?? `${words.row} ${row + 1}`}: ${given.join(", ")}${part === whole ? "" : ` × ${part}/${whole}`}`;
    }),
    ...parts.map((part) => formatExplanation(part, language)),
  ].join("\n");
}

import { codeLists, identities, indicators, measures, serviceCompetence } from "@de-an-06/catalogue";
import {
  assessCell,
  type Assessment,
  type Cell,
  checkIdentities,
  type Codes,
  combinationsOf,
  type Cube,
  type Expression,
  foldExpression,
  type Hierarchy,
  type Indicator,
  type MissingPolicy,
  type Observation,
  type Observations,
  ok,
  type Period,
  type PlainDate,
  readsOf,
  type Reconciliation,
  reconcile,
  type Residual,
  type Result,
  rollUp,
  type Target,
  targetFor,
  type Tier,
  toObservations,
  type Unit,
} from "@de-an-06/domain";
import { catalogueTables } from "./tables.js";

/** A rolled-up figure with its unit, its indicator, and the target it is held against. */
export interface ReportedFigure {
  readonly cell: Cell;
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly assessment: Assessment | null;
}

/** The total of a measure that no ratio shows. */
export interface ReportedCount {
  readonly unit: Unit;
  readonly measure: string;
  readonly period: Period;
  readonly at: Codes;
  /** Times the cube's scale. */
  readonly value: number;
}

/** The indicators that figures allow, rolled up on the map of a day. */
export interface IndicatorReport {
  readonly on: PlainDate;
  readonly observations: Observations;
  readonly cube: Cube;
  readonly by: readonly string[];
  readonly figures: readonly ReportedFigure[];
  /** What was counted and is in none of the ratios. */
  readonly counts: readonly ReportedCount[];
  /** Where parts of one report do not add up. */
  readonly residuals: readonly Residual[];
  /** Where what a unit stated itself is not the sum of those below it. */
  readonly imbalances: readonly Reconciliation[];
}

/** How figures are reported. */
export interface IndicatorReportOptions {
  readonly hierarchy: Hierarchy;
  /** The day of the map; the last day of the figures unless said. */
  readonly on?: PlainDate | undefined;
  /** The level to show, silent units too; without it every unit with something reported in or below it. */
  readonly at?: Tier | undefined;
  /** `period`, and dimensions. */
  readonly by: readonly string[];
  /** Those of the catalogue unless said. */
  readonly targets?: readonly Target[];
  /** What stands for units that did not report; a unit's own figure for theirs, unless said. */
  readonly missing?: MissingPolicy | undefined;
}

/**
 * Rolls up every indicator of the catalogue whose measures were reported. Targets are those in force on the day of
 * the map; they are set for units as a whole, so figures by service or another dimension are held against none.
 */
export function reportIndicators(
  rows: readonly Observation[],
  options: IndicatorReportOptions,
): Result<IndicatorReport> {
  const { hierarchy, at, by, targets = catalogueTables.targets, missing = "own-figure-if-missing" } = options;
  const listed = rows.map(withList);
  const read = toObservations(listed, measures, hierarchy);
  if (!read.ok) return read;
  const observations = read.value;
  const days = observations.periods.flatMap(({ from, to }) => [from, to]).sort();
  const window = { from: days[0] as PlainDate, to: days.at(-1) as PlainDate };
  const on = options.on ?? window.to;
  const dimensions = by.filter((one) => one !== "period");
  const rolled = rollUp(observations, {
    hierarchy,
    on,
    measures,
    indicators: indicators.filter((one) => isReported(one, listed) && !reads(one, dimensions)),
    window,
    by: { ...(by.includes("period") && observations.grain !== "custom" && { period: observations.grain }), dimensions },
    totals: Object.keys(observations.counts),
    competences: serviceCompetence,
    missing,
  });
  if (!rolled.ok) return rolled;
  const cube = rolled.value;
  const figures = [...cube.cells(at)]
    .filter(({ coverage, figure }) => at !== undefined || coverage.reported > 0 || "numerator" in figure)
    .map((cell) => reported(cell, { cube, on, targets: dimensions.length === 0 ? targets : [] }));
  const imbalances = reconcile(cube).filter(({ imbalance }) => imbalance !== null && imbalance !== 0);
  const residuals = checkIdentities(observations, identities);
  const counts = countsOf(cube, observations, at);
  return ok({ on, observations, cube, by, figures, counts, residuals, imbalances }, [...read.notes, ...rolled.notes]);
}

/** Totals of what was reported and no indicator reads, by measure and then by unit. */
function countsOf(cube: Cube, { counts }: Observations, at: Tier | undefined): readonly ReportedCount[] {
  const { tree, periods, query } = cube;
  const shown = new Set(
    query.indicators.flatMap(({ numerator, denominator }) => [...readsOf(numerator, denominator).measures]),
  );
  const units = at === undefined ? Array.from({ length: tree.size }, (_, i) => i) : tree.level(at);
  return Object.keys(counts)
    .filter((measure) => !shown.has(measure))
    .flatMap((measure) =>
      units.flatMap((i) =>
        periods.flatMap((period) =>
          combinationsOf(cube).flatMap((codes): ReportedCount[] => {
            const total = cube.total({ unit: tree.keyAt(i), period: period.id, at: codes, measure });
            return total?.state === "value"
              ? [{ unit: tree.at(i), measure, period, at: codes, value: total.value }]
              : [];
          }),
        ),
      ),
    );
}

/** A service brings the decision whose list it is in. */
export function withList(row: Observation): Observation {
  const service = row.at?.service;
  const list = listOfService.get(service ?? "");
  return list === undefined || row.at?.["service-list"] !== undefined
    ? row
    : { ...row, at: { ...row.at, "service-list": list } };
}

const listOfService = /* @__PURE__ */ new Map(
  codeLists
    .find(({ dimension }) => dimension === "service")
    ?.codes.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent]])),
);

/** Whether every measure it reads was reported by somebody, at the codes it picks. */
function isReported({ numerator, denominator }: Indicator, rows: readonly Observation[]): boolean {
  const has = (expression: Expression): boolean =>
    foldExpression<boolean>(expression, {
      measure: (id, at) =>
        rows.some(
          (row) => id in row.counts && Object.entries(at).every(([dimension, code]) => row.at?.[dimension] === code),
        ),
      add: (terms) => terms.every(Boolean),
      subtract: (from, less) => from && less,
      count: (dimension, where) => has(where) && rows.some((row) => row.at?.[dimension] !== undefined),
    });
  return has(numerator) && has(denominator);
}

/** A figure that picks or counts codes of a dimension cannot be told apart by it. */
function reads({ numerator, denominator }: Indicator, dimensions: readonly string[]): boolean {
  const read = readsOf(numerator, denominator).dimensions;
  return dimensions.some((dimension) => read.has(dimension));
}

function reported(
  cell: Cell,
  { cube, on, targets }: { cube: Cube; on: PlainDate; targets: readonly Target[] },
): ReportedFigure {
  const node = cube.tree.indexOf(cell.unit);
  const unit = cube.tree.at(node);
  const indicator = cube.query.indicators.find(({ id }) => id === cell.indicator) as Indicator;
  const path = cube.tree.path(node).map(cube.tree.keyAt);
  const target = targetFor(targets, { indicator: indicator.id, tier: unit.tier, path, day: on });
  const context = { asOf: on, oneMoreAddsTo: indicator.oneMoreAddsTo, scale: cube.scale };
  return { cell, unit, indicator, target, assessment: target && assessCell(cell, target, context) };
}

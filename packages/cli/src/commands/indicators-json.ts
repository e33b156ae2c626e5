import { type Cell, formatDecimal, formatPercent, toUnitKey } from "@de-an-06/domain";
import type { IndicatorReport, ReportedFigure } from "./indicator-report.js";

/** The document of `indicators --json` without its issues. Its keys are a promise; further ones may be added. */
export function toIndicatorsJson(report: IndicatorReport) {
  const { on, observations, cube, by, figures, counts, residuals, imbalances } = report;
  return {
    on,
    calendar: observations.calendar,
    cells: figures.map((one) => toJsonCell(one, { by, scale: cube.scale })),
    counts: counts.map(({ unit, measure, period, at, value }) => ({
      unit: toUnitKey(unit),
      ...addressOf(by, { period, at }),
      measure,
      value: value / cube.scale,
      unitName: unit.name,
    })),
    unallocated: cube.unallocated.map(({ at, from, candidates, measure, period, value }) => ({
      at,
      from,
      candidates,
      measure,
      period: period.id,
      value: value / cube.scale,
    })),
    residuals: residuals.map(({ period, ...rest }) => ({ ...rest, period: period.id })),
    imbalances: imbalances.map(({ unit, measure, period, at, own, children, imbalance }) => ({
      unit,
      measure,
      period: period.id,
      at,
      own: own / cube.scale,
      children: children === null ? null : children / cube.scale,
      imbalance: imbalance === null ? null : imbalance / cube.scale,
    })),
  };
}

function addressOf(by: readonly string[], { period, at }: Pick<Cell, "period" | "at">): Record<string, string | null> {
  return Object.fromEntries(by.map((one) => [one, one === "period" ? period.id : (at[one] ?? null)]));
}

function toJsonCell(
  { cell, unit, indicator, target, assessment }: ReportedFigure,
  { by, scale }: { by: readonly string[]; scale: number },
) {
  const { figure, coverage } = cell;
  const counted = figure.state === "value" || figure.state === "no-activity" ? figure : null;
  const { expected, reported, missing } = coverage;
  return {
    unit: cell.unit,
    ...addressOf(by, cell),
    indicator: cell.indicator,
    numerator: counted && counted.numerator / scale,
    denominator: counted && counted.denominator / scale,
    state: figure.state,
    percent:
      figure.state === "value" ? formatPercent(figure, { decimals: indicator.decimals }).replace(/%$/u, "") : null,
    coverage: { expected, reported, missing },
    target: target && {
      id: target.id,
      comparator: target.comparator,
      percent: formatDecimal(target.percent),
      dueOn: target.dueOn,
    },
    assessment,
    unitName: unit.name,
    estimated: cell.estimated,
    partial: cell.partial,
    exactness: cell.exactness,
  };
}

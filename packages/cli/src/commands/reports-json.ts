import { type Figure, formatPercent, onTimeRate, reportingRate, type TimelinessCount } from "@de-an-06/domain";
import type { Reporting } from "./reporting.js";

/** The document of `reports --json` without its issues. Its keys are a promise; further ones may be added. */
export function toReportsJson({ asOf, regime, hierarchy, table, total, periods, units, reminders }: Reporting) {
  const nameOf = (unit: (typeof units)[number]["unit"]) => hierarchy.unit(unit)?.name ?? null;
  return {
    asOf,
    regime: { id: regime.id, name: regime.name },
    periods: periods.map(({ period, count, trend }) => ({
      period: period.id,
      calendar: period.calendar,
      ...countOf(count),
      from: period.from,
      to: period.to,
      trend,
    })),
    units: units.map(({ unit, count, rank }) => ({ unit, name: nameOf(unit), rank, ...countOf(count) })),
    total: countOf(total),
    reminders: reminders.map(({ to, through, level, reports }) => ({
      to,
      name: nameOf(to),
      through,
      level,
      reports: reports.map(({ unit, period, due, daysLeft, isNew }) => ({
        unit,
        period: period.id,
        due,
        daysLeft,
        isNew,
      })),
    })),
    beyond: table.over.map(({ report, why }) => ({ unit: report.unit, period: report.period.id, why })),
  };
}

function countOf(count: TimelinessCount) {
  return { ...count, onTimeRate: rateOf(onTimeRate(count)), reportingRate: rateOf(reportingRate(count)) };
}

/** A ratio as every command gives it; null where nothing was due. */
function rateOf(figure: Figure) {
  if (figure.state !== "value") return null;
  const { numerator, denominator } = figure;
  return { numerator, denominator, percent: formatPercent(figure).replace(/%$/u, "") };
}

import {
  addDays,
  countTimeliness,
  coveredPeriods,
  type Hierarchy,
  leagueTable,
  type LeagueEntry,
  type LeagueRow,
  type Obligation,
  obligations,
  ok,
  periodOf,
  type PlainDate,
  type Regime,
  type Reminder,
  remindersDue,
  type Result,
  rollUpTimeliness,
  type Submission,
  type Tier,
  timeliness,
  timelinessBy,
  timelinessByPeriod,
  type TimelinessCount,
  type TimelinessStep,
  type TimelinessTable,
  timelinessTrend,
  usualReminders,
  type Window,
} from "@de-an-06/domain";
import { catalogueTables, type Tables } from "./tables.js";

/** How a regime is kept: by period, by unit, and whom to remind. */
export interface Reporting {
  readonly asOf: PlainDate;
  readonly regime: Regime;
  readonly hierarchy: Hierarchy;
  readonly owed: readonly Obligation[];
  readonly table: TimelinessTable;
  readonly total: TimelinessCount;
  readonly periods: readonly TimelinessStep[];
  readonly units: readonly LeagueRow[];
  readonly reminders: readonly Reminder[];
}

/** How reports are counted. */
export interface ReportingOptions {
  readonly regimes: readonly [Regime, ...Regime[]];
  readonly hierarchy: Hierarchy;
  readonly asOf: PlainDate;
  /** The periods whose last day lies inside; the year so far, and every period something was sent for, unless said. */
  readonly window?: Window | undefined;
  /** The level of the league table; the units that owe the reports unless said. */
  readonly at?: Tier | undefined;
  /** Takes `trước ngày` as `đến ngày`. */
  readonly lenient: boolean;
  /** Those of the catalogue unless said. */
  readonly tables?: Tables;
}

/** Holds the reports that came against those that are owed. */
export function countReporting(submissions: readonly Submission[], options: ReportingOptions): Result<Reporting> {
  const { regimes, hierarchy, asOf, at, tables = catalogueTables } = options;
  const { standingAgencies, calendar, exemptions = [], reminders = usualReminders } = tables;
  const lenient = options.lenient || tables.lenient === true;
  const [regime] = regimes;
  const window = options.window ?? windowFor(regime, submissions, asOf);
  const context = { hierarchy, standingAgencies, exemptions, calendar, lenient };
  const owed = obligations(regimes, window, context);
  if (!owed.ok) return owed;
  const inside =
    options.window === undefined
      ? submissions
      : submissions.filter(({ period: { to } }) => window.from <= to && to <= window.to);
  const table = timeliness(owed.value, inside, asOf);
  return ok(
    {
      asOf,
      regime,
      hierarchy,
      owed: owed.value,
      table,
      total: countTimeliness(table),
      periods: timelinessTrend(timelinessByPeriod(table)),
      units: leagueTable(entriesOf(table, { hierarchy, asOf, at })),
      reminders: remindersDue(table, { hierarchy, standingAgencies, rules: reminders }),
    },
    owed.notes,
  );
}

function entriesOf(
  table: TimelinessTable,
  { hierarchy, asOf, at }: { hierarchy: Hierarchy; asOf: PlainDate; at: Tier | undefined },
): readonly LeagueEntry[] {
  if (at === undefined) return [...timelinessBy(table, ({ unit }) => unit)].map(([unit, count]) => ({ unit, count }));
  return rollUpTimeliness(table, hierarchy, asOf)
    .units.filter(({ unit }) => hierarchy.unit(unit)?.tier === at)
    .map(({ unit, total }) => ({ unit, count: total }));
}

/** From the beginning of the year to the period that runs, and back to the first period something was sent for. */
function windowFor({ covers, from }: Regime, submissions: readonly Submission[], asOf: PlainDate): Window {
  if ("once" in covers) return { from, to: covers.once.to };
  const year = periodOf(asOf, "year", covers.calendar);
  const [running] = coveredPeriods(covers, { from: asOf, to: addDays(asOf, 400) });
  const days = [year.from, running?.to ?? asOf, ...submissions.map(({ period }) => period.to)].sort();
  return { from: days[0] ?? asOf, to: days.at(-1) ?? asOf };
}

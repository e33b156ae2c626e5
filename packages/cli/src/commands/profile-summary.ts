import {
  addDays,
  coveredPeriods,
  dueDayOfReport,
  isValidOn,
  type Period,
  type PlainDate,
  type Profile,
  type Regime,
  type ReportReading,
} from "@de-an-06/domain";

/** A report of a regime that is still to come. */
export interface NextReport {
  readonly period: Period;
  readonly due: PlainDate;
}

/** A profile on a day: its regimes with the reports that come next. */
export interface ProfileSummary {
  readonly profile: Profile;
  readonly on: PlainDate;
  readonly regimes: readonly {
    readonly regime: Regime;
    readonly inForce: boolean;
    readonly next: readonly NextReport[];
  }[];
}

/** How far around the day periods are looked for, in days: a report may be due long after its period ended. */
const [lookedBack, lookedAhead] = [200, 400];
const mostShown = 3;

/** Sums a profile up as of a day. */
export function summarise(profile: Profile, on: PlainDate, reading: ReportReading): ProfileSummary {
  const regimes = (profile.regimes ?? []).map((regime) => ({
    regime,
    inForce: isValidOn(regime, on),
    next: nextReports(regime, on, reading),
  }));
  return { profile, on, regimes };
}

function nextReports(regime: Regime, on: PlainDate, reading: ReportReading): readonly NextReport[] {
  const window = { from: addDays(on, -lookedBack), to: addDays(on, lookedAhead) };
  return coveredPeriods(regime.covers, window)
    .filter(({ to }) => isValidOn(regime, to))
    .flatMap((period): NextReport[] => {
      const due = dueDayOfReport(regime, period, reading);
      return due.ok && due.value >= on ? [{ period, due: due.value }] : [];
    })
    .slice(0, mostShown);
}

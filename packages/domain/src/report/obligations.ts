import type { Period, Window } from "../date/period.js";
import { contains } from "../date/period-steps.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Hierarchy, Tree } from "../unit/hierarchy.js";
import { type StandingAgency, standingAgencyOf } from "../unit/standing-agency.js";
import { isValidOn } from "../unit/unit-key.js";
import { coveredPeriods } from "./covered-periods.js";
import { dueDayOfReport, type ReportReading } from "./due-day-of-report.js";
import type { Obligation } from "./obligation.js";
import type { Exemption, Recipient, Regime, ReportingUnits } from "./regime.js";

/** What obligations are made of besides the regimes. */
export interface ObligationContext extends ReportReading {
  readonly hierarchy: Hierarchy;
  readonly standingAgencies?: readonly StandingAgency[];
  readonly exemptions?: readonly Exemption[];
}

/**
 * Who owes which report and by when (*nghĩa vụ báo cáo*): one obligation for each unit and each period whose last day lies
 * in the window, in the order of the regimes, the periods and the hierarchy.
 *
 * A period belongs to the regime and to the units valid on its last day, so a year that crosses 01/7/2025 is right when it
 * is asked for as a whole. A single deliverable that is due before its period ends (a plan) belongs to its due day. Rows of
 * one id are the same regime as documents change it. A due day that cannot be told is an issue at the row; so is a window
 * at the ends of the years 0001 to 9999.
 *
 * @example
 * const source: Source = { document: { kind: "letter", number: "1433", year: null, symbol: "UBND-TTHC", issuer: null, issuedOn: null }, confidence: "primary" };
 * const regime: Regime = { id: "r", name: "Báo cáo tháng", owedBy: { tiers: ["province"] }, to: { unit: "parent" }, covers: { every: "month", calendar: "reporting", calendarPrinted: true }, due: unwrap(parseDeadline("trước ngày 20 hàng tháng")), from: plainDate("2022-01-01"), until: null, source };
 * const hierarchy = unwrap(createHierarchy([{ code: "51", name: "Tỉnh Quảng Ngãi", tier: "province", parent: null, from: plainDate("2008-08-01"), until: null }]));
 * unwrap(obligations([regime], period("2024-Q1", "reporting"), { hierarchy })).map(({ period, due }) => [period.id, due]) // => [["2024-01", "2024-01-19"], ["2024-02", "2024-02-19"], ["2024-03", "2024-03-19"]]
 */
export function obligations(
  regimes: readonly Regime[],
  window: Window,
  context: ObligationContext,
): Result<readonly Obligation[]> {
  try {
    return listObligations(regimes, window, context);
  } catch (error) {
    // The steps of periods throw at the two ends of the years 0001 to 9999, and nowhere else here.
    if (error instanceof RangeError) return fail(issue("deadline.out-of-range", {}));
    throw error;
  }
}

function listObligations(
  regimes: readonly Regime[],
  window: Window,
  context: ObligationContext,
): Result<readonly Obligation[]> {
  const owed: Obligation[] = [];
  const issues: Issue[] = [];
  const notes = new Map<string, Issue>();
  regimes.forEach((regime, row) => {
    for (const { period, on } of periodsOf(regime, window, context)) {
      const due = dueDayOfReport(regime, period, context);
      if (!due.ok) {
        issues.push(...within(due.issues, row));
        break;
      }
      for (const note of within(due.notes, row)) notes.set(JSON.stringify(note), note);
      owed.push(...owedFor(regime, { period, on, due: due.value }, context));
    }
  });
  return isNonEmpty(issues) ? fail(...issues) : ok(owed, [...notes.values()]);
}

/** The periods of a regime inside the window while it is in force, each with the day that decides who owes it. */
function periodsOf(regime: Regime, window: Window, context: ObligationContext): { period: Period; on: PlainDate }[] {
  const { covers } = regime;
  if ("every" in covers) {
    return coveredPeriods(covers, window)
      .filter(({ to }) => isValidOn(regime, to))
      .map((period) => ({ period, on: period.to }));
  }
  const due = dueDayOfReport(regime, covers.once, context);
  const on = due.ok && due.value < covers.once.to ? due.value : covers.once.to;
  return contains(window, on) && isValidOn(regime, on) ? [{ period: covers.once, on }] : [];
}

function owedFor(
  regime: Regime,
  { period, on, due }: { readonly period: Period; readonly on: PlainDate; readonly due: PlainDate },
  { hierarchy, standingAgencies = [], exemptions = [] }: ObligationContext,
): Obligation[] {
  const tree = hierarchy.on(on);
  const exempt = new Set(
    exemptions.filter((one) => one.regime === regime.id && isValidOn(one, on)).map(({ unit }) => unit),
  );
  const agencies = new Map<string, string | null>();
  return owingUnits(tree, regime.owedBy).map((i): Obligation => {
    const to = recipientOf(tree, i, regime.to);
    return {
      regime: regime.id,
      unit: tree.keyAt(i),
      period,
      due,
      to: to < 0 ? null : tree.keyAt(to),
      through: throughOf(regime.to, to < 0 ? null : tree.at(to).code),
      required: !exempt.has(tree.at(i).code),
    };
  });

  function throughOf({ through }: Recipient, recipient: string | null): string | null {
    if (through !== "standing-agency") return through ?? null;
    if (recipient === null) return null;
    const known = agencies.get(recipient);
    const agency = known === undefined ? standingAgencyOf(standingAgencies, recipient, on) : known;
    agencies.set(recipient, agency);
    return agency;
  }
}

/** The indexes of the units that owe a report, in the order of the tree. */
function owingUnits(tree: Tree, { tiers, within: code, directly = false, units }: ReportingUnits): readonly number[] {
  const top = code === undefined ? -1 : tree.indexOfCode(code);
  if (code !== undefined && top < 0) return [];
  const last = top < 0 ? tree.size - 1 : tree.last(top);
  const only = units && new Set(units);
  return tiers
    .flatMap((tier) => tree.level(tier))
    .filter(
      (i) => i >= top && i <= last && (!directly || tree.parentOf(i) === top) && (only?.has(tree.at(i).code) ?? true),
    )
    .sort((a, b) => a - b);
}

function recipientOf(tree: Tree, i: number, { unit }: Recipient): number {
  return unit === "parent" ? tree.parentOf(i) : tree.indexOfCode(unit);
}

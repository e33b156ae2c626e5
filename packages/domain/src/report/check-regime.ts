import { period } from "../date/period.js";
import type { Window } from "../date/period.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result, unwrap } from "../issue/result.js";
import { coveredPeriods } from "./covered-periods.js";
import { dueDayOfReport } from "./due-day-of-report.js";
import type { Regime } from "./regime.js";

/**
 * A regime that can be worked with, or why not: it must come due, a window of its own must close no gap, and it ends no
 * earlier than it begins. Notes tell what is worth knowing:
 *
 * - `regime.due-on-cut-off`: the report is due on the very day its figures close, as "before the 15th" of a period to the
 *   14th is. Nghị định 09/2019/NĐ-CP, điều 8, khoản 5 asks for a working day between. Nothing is shifted: an office that
 *   reads it as "by the 15th" says so with `lenient`.
 * - `regime.calendar-assumed`: the text prints no window, so the one of điều 12 is read.
 *
 * @example
 * const source: Source = { document: { kind: "letter", number: "2480", year: null, symbol: "UBND-VHTT", issuer: null, issuedOn: null }, confidence: "primary" };
 * const regime: Regime = { id: "r", name: "Báo cáo tháng", owedBy: { tiers: ["commune"] }, to: { unit: "parent" }, covers: { every: "month", calendar: "reporting", calendarPrinted: true }, due: unwrap(parseDeadline("trước ngày 15 hàng tháng")), from: plainDate("2022-11-01"), until: null, source };
 * const checked = checkRegime(regime);
 * checked.ok ? checked.notes.map(({ code }) => code) : [] // => ["regime.due-on-cut-off"]
 */
export function checkRegime(regime: Regime): Result<Regime> {
  const issues = regimeIssues(regime);
  return isNonEmpty(issues) ? fail(...issues) : ok(regime, notesOn(regime));
}

/**
 * A regime written in code; for data use {@link RegimeSchema} with `parseWith`.
 *
 * @throws DomainError with what {@link checkRegime} finds.
 * @example
 * const source: Source = { document: { kind: "letter", number: "1433", year: null, symbol: "UBND-TTHC", issuer: null, issuedOn: null }, confidence: "primary" };
 * defineRegime({ id: "r", name: "Báo cáo tháng", owedBy: { tiers: ["commune"] }, to: { unit: "parent" }, covers: { every: "month", calendar: "reporting", calendarPrinted: true }, due: unwrap(parseDeadline("trước ngày 20 hàng tháng")), from: plainDate("2022-03-30"), until: null, source }).id // => "r"
 */
export function defineRegime<const R extends Regime>(regime: R): R {
  unwrap(checkRegime(regime));
  return regime;
}

/**
 * The rows of regimes together: each one of them, and no two of one id in force on the same day. Paths begin with the row.
 *
 * @example
 * unwrap(checkRegimes([])) // => []
 */
export function checkRegimes(regimes: readonly Regime[]): Result<readonly Regime[]> {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  regimes.forEach((regime, row) => {
    const checked = checkRegime(regime);
    const found = checked.ok ? checked.notes : checked.issues;
    (checked.ok ? notes : issues).push(...found.map((one) => ({ ...one, path: [row, ...one.path] })));
    const first = regimes.findIndex((other, i) => i < row && other.id === regime.id && overlap(other, regime));
    if (first >= 0) issues.push(issue("regime.overlap", { first: first + 1 }, [row]));
  });
  return isNonEmpty(issues) ? fail(...issues) : ok(regimes, notes);
}

/** What keeps a regime from being worked with. */
export function regimeIssues({ owedBy, covers, due, from, until }: Regime): Issue[] {
  const found: Issue[] = [];
  if (until !== null && until < from) found.push(issue("period.window-reversed", {}, ["until"]));
  const single = due.kind === "date" || due.kind === "period";
  const isDue = "once" in covers ? due.kind !== "recurring" : !single;
  const waits = single && due.condition !== undefined;
  if (waits || !isDue || !(single || due.kind === "recurring" || due.kind === "within")) {
    found.push(issue("regime.no-due-day", {}, ["due"]));
  }
  if ("every" in covers && covers.window && covers.window.firstDay !== covers.window.lastDay + 1) {
    found.push(issue("regime.window-broken", {}, ["covers", "window"]));
  }
  if (owedBy.directly === true && owedBy.within === undefined) {
    found.push(issue("value.missing", {}, ["owedBy", "within"]));
  }
  return found;
}

function notesOn(regime: Regime): Issue[] {
  const { covers } = regime;
  if ("once" in covers) return [];
  const notes: Issue[] = [];
  if (!covers.calendarPrinted) notes.push(issue("regime.calendar-assumed", {}, ["covers", "calendar"]));
  const isOnCutOff =
    regime.due.kind === "recurring" &&
    coveredPeriods(covers, anyYear).some((one) => {
      const due = dueDayOfReport(regime, one, {});
      return due.ok && due.value === one.to;
    });
  if (isOnCutOff) notes.push(issue("regime.due-on-cut-off", {}, ["due"]));
  return notes;
}

function overlap(a: Regime, b: Regime): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

/** The due days of one year stand for those of all: the notes do not depend on weekends. */
const anyYear: Window = /* @__PURE__ */ period("2023", "civil");

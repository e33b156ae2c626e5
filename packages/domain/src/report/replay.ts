import { compareInstants, toPlainDate } from "../date/instant.js";
import { type Issue, issue, type Path, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Actor } from "./actor.js";
import { isIntact } from "./edition-text.js";
import { type ReportKey, reportKeyText } from "./obligation.js";
import type { Edition, Report, ReportEvent } from "./report-event.js";
import { isOnSide, reportTransitions, type TransitionContext } from "./report-transitions.js";
import { personalDataIn, wordsOfEvent } from "./report-words.js";

/**
 * A report after one more step (*bước xử lý*), or everything that speaks against the step: the state does not allow it, the
 * unit or the role may not take it, the edition is not the next one of this report, it comes before the step before, or a
 * text holds a citizen's identity, phone or account number.
 *
 * @param report - Null before the first edition.
 * @example
 * const by: Actor = { unit: unitKey("51@2008-08-01"), role: "auditor" };
 * const step = applyEvent(null, { kind: "sent", by, at: "2024-06-15T10:00:00+07:00" }, { hierarchy: unwrap(createHierarchy([])) });
 * step.ok ? [] : step.issues.map(({ code }) => code) // => ["report.step-not-allowed", "report.role-not-allowed"]
 */
export function applyEvent(report: Report | null, event: ReportEvent, context: TransitionContext): Result<Report> {
  const { from, to, by, roles } = reportTransitions[event.kind];
  const { at, by: actor } = stepOf(event);
  const key: ReportKey | null = event.kind === "saved" ? event.edition : report;
  const day = toPlainDate(at);
  if (!day.ok) return fail(...withPath(day.issues, atOf(event)));
  const action = event.kind;
  const state = report?.state ?? "none";
  const issues: Issue[] = [];
  if (!from.includes(state)) issues.push(issue("report.step-not-allowed", { state, action }));
  if (!roles.includes(actor.role)) issues.push(issue("report.role-not-allowed", { action }));
  if (key !== null && !isOnSide(by, actor.unit, { report: key, on: day.value, context })) {
    issues.push(issue("report.actor-not-allowed", { action }));
  }
  const last = report?.events.at(-1);
  if (last && compareInstants(at, stepOf(last).at) < 0)
    issues.push(issue("report.events-out-of-order", {}, atOf(event)));
  if (event.kind === "saved") issues.push(...editionIssues(event.edition, report, context));
  issues.push(...personalDataIn(wordsOfEvent(event), context.published));
  if (isNonEmpty(issues)) return fail(...issues);

  if (event.kind === "saved") {
    const { regime, unit, period } = event.edition;
    return ok({
      regime,
      unit,
      period,
      state: to,
      editions: [...(report?.editions ?? []), event.edition] as unknown as Report["editions"],
      events: [...(report?.events ?? []), event] as unknown as Report["events"],
    });
  }
  // Without a report only a first edition gets here: every other step needs a state to come from.
  if (report === null) return fail(issue("report.step-not-allowed", { state: "none", action }));
  return ok({ ...report, state: to, events: [...report.events, event] });
}

/**
 * The report that a list of steps makes, from the first edition on; null for no steps. A step that may not be taken is an
 * issue with its place in the list, and then there is no report: what is stored has been checked before.
 *
 * @example
 * const hierarchy = unwrap(createHierarchy([{ code: "51", name: "Tỉnh Quảng Ngãi", tier: "province", parent: null, from: plainDate("2008-08-01"), until: null }]));
 * const by: Actor = { unit: unitKey("51@2008-08-01"), role: "leader" };
 * const edition: Edition = { regime: "r", unit: by.unit, period: period("2024-06", "reporting"), number: 1, by, at: "2024-06-15T09:00:00+07:00", hash: "…", figures: [] };
 * unwrap(replay([{ kind: "saved", edition }, { kind: "sent", by, at: "2024-06-15T10:00:00+07:00" }], { hierarchy }))?.state // => "sent"
 */
export function replay(events: readonly ReportEvent[], context: TransitionContext): Result<Report | null> {
  let report: Report | null = null;
  for (const [i, event] of events.entries()) {
    const next = applyEvent(report, event, context);
    if (!next.ok) return fail(...withPath(next.issues, [i]));
    report = next.value;
  }
  return ok(report);
}

/**
 * The report as it stood at an instant (*trạng thái tại một thời điểm*): later steps have not happened yet. Null when there
 * was none.
 *
 * @example
 * unwrap(reportAsOf([], "2024-06-15T12:00:00+07:00", { hierarchy: unwrap(createHierarchy([])) })) // => null
 */
export function reportAsOf(
  events: readonly ReportEvent[],
  instant: string,
  context: TransitionContext,
): Result<Report | null> {
  const at = toPlainDate(instant);
  if (!at.ok) return at;
  return replay(
    events.filter((event) => compareInstants(stepOf(event).at, instant) <= 0),
    context,
  );
}

/** Who took a step and when; of a saved edition its author. */
export function stepOf(event: ReportEvent): { readonly by: Actor; readonly at: string } {
  return event.kind === "saved" ? event.edition : event;
}

function editionIssues(edition: Edition, report: Report | null, { hash }: TransitionContext): Issue[] {
  const found: Issue[] = [];
  const expected = (report?.editions.length ?? 0) + 1;
  if (edition.number !== expected)
    found.push(issue("report.edition-out-of-order", { expected }, ["edition", "number"]));
  if (report !== null && reportKeyText(edition) !== reportKeyText(report)) {
    found.push(issue("report.other-report", {}, ["edition"]));
  }
  if (hash !== undefined && !isIntact(edition, hash)) found.push(issue("report.hash-differs", {}, ["edition", "hash"]));
  return found;
}

const atOf = ({ kind }: ReportEvent): Path => (kind === "saved" ? ["edition", "at"] : ["at"]);

function withPath(issues: readonly [Issue, ...Issue[]], prefix: Path): readonly [Issue, ...Issue[]] {
  return within(issues, ...prefix) as unknown as readonly [Issue, ...Issue[]];
}

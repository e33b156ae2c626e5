import { contains } from "../date/period-steps.js";
import type { Period } from "../date/period.js";
import { readsOf } from "../indicator/expression.js";
import { checkIdentities, type Identity, type Residual } from "../indicator/identity.js";
import type { Measures } from "../indicator/measure.js";
import type { Observation } from "../indicator/observation.js";
import { toObservations } from "../indicator/to-observations.js";
import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { grade, type Strictness } from "../issue/strictness.js";
import { type Competence, isCompetent } from "../unit/competence.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import type { UnitKey } from "../unit/unit.js";
import { type JumpRule, jumps } from "./entry-jumps.js";
import { personalDataIn, wordsOfFigures } from "./report-words.js";

/** What the figures of a report are checked against. */
export interface EntryContext {
  /** Whose report it is, and for which period. */
  readonly unit: UnitKey;
  readonly period: Period;
  readonly hierarchy: Hierarchy;
  readonly measures: Measures;
  readonly identities?: readonly Identity[];
  readonly competences?: readonly Competence[];
  /** The figures of the unit's last report: stocks are held against them, and jumps are told. */
  readonly before?: readonly Observation[];
  /** What counts as a jump; without it nothing does. */
  readonly jump?: JumpRule;
  /** What the place takes otherwise than usual: a stock that fell as a note, a jump as an issue. */
  readonly strictness?: Strictness;
}

/**
 * Checks the figures of a report before it is sent (*kiểm tra số liệu trước khi gửi*), each issue at its field: the row, and
 * the measure in its counts.
 *
 * What cannot be right is an issue: a figure of another unit or period, an unknown measure, a figure given twice, an
 * identity that does not hold, a part over its whole, a stock that fell without a reason (a shortfall of the measure gives
 * one), a figure for a service outside the unit's competence, a citizen's number in a reason. What should be looked at is a note: a figure counted on a day
 * outside the window, and a jump against the last period. A place may take them otherwise (`strictness`), but for what
 * would make the figures somebody else's or unreadable. Nothing is mended.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("51@2008-08-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "51", name: "Tỉnh Quảng Ngãi", tier: "province", parent: null, from: plainDate("2008-08-01"), until: null }]));
 * const june = period("2024-06", "reporting");
 * const identities: Identity[] = [{ id: "part", name: "Trực tuyến không quá tiếp nhận", kind: "at-most", part: "online", whole: "received" }];
 * const checked = checkEntry([{ unit, period: june, counts: { online: 310, received: 303 } }], { unit, period: june, hierarchy, measures, identities });
 * checked.ok ? [] : checked.issues.map(({ code, path }) => [code, ...path]) // => [["entry.part-over-whole", 0, "counts", "online"]]
 */
export function checkEntry(figures: readonly Observation[], context: EntryContext): Result<readonly Observation[]> {
  const read = toObservations(figures, context.measures, context.hierarchy);
  const { strictness } = context;
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  figures.forEach((figure, row) => {
    if (figure.unit !== context.unit) issues.push(issue("entry.other-unit", {}, [row, "unit"]));
    const { id, calendar, from, to } = context.period;
    const { period } = figure;
    if (period.id !== id || period.calendar !== calendar || period.from !== from || period.to !== to) {
      issues.push(issue("entry.other-period", {}, [row, "period"]));
    }
  });
  const outside = figures.flatMap((figure, row) => within(outsideCompetence(figure, context), row));
  const foreign = grade(outside, strictness);
  issues.push(...foreign.errors, ...personalDataIn(wordsOfFigures(figures)));
  if (isNonEmpty(issues)) return fail(...issues);

  const found = [
    ...identityIssues(figures, context),
    ...outsideWindow(figures),
    ...jumps(figures, context.before ?? [], context.jump),
  ];
  const { errors, warnings } = grade(found, strictness);
  return isNonEmpty(errors) ? fail(...errors) : ok(figures, [...foreign.warnings, ...warnings]);
}

/** The measures of a figure that has a service the unit does not handle. */
function outsideCompetence(
  { at, counts }: Observation,
  { unit: key, period, hierarchy, competences = [] }: EntryContext,
): Issue[] {
  const [service, unit] = [at?.["service"], hierarchy.unit(key)];
  if (service === undefined || unit === undefined) return [];
  if (isCompetent(competences, { service, unit, on: period.to }) !== false) return [];
  return Object.keys(counts)
    .filter((measure) => counts[measure] !== null)
    .map((measure) => issue("entry.outside-competence", {}, ["counts", measure]));
}

function identityIssues(figures: readonly Observation[], context: EntryContext): Issue[] {
  const { identities = [], before = [], measures, hierarchy } = context;
  const earlier = before.filter(({ period }) => period.to < context.period.to);
  const read = toObservations([...earlier, ...figures], measures, hierarchy);
  // Rows that do not go together with those before (another grain, another calendar) are judged by themselves.
  const joined = read.ok ? read : toObservations(figures, measures, hierarchy);
  if (!joined.ok) return [...joined.issues];
  const first = read.ok ? earlier.length : 0;
  return checkIdentities(joined.value, identities)
    .filter(({ row }) => row >= first)
    .map((residual) => toIssue(residual, { row: residual.row - first, identities }));
}

function toIssue(
  { identity: id, left, right, difference }: Residual,
  { row, identities }: { readonly row: number; readonly identities: readonly Identity[] },
): Issue {
  const identity = identities.find((one) => one.id === id);
  const name = identity?.name ?? id;
  const path = [row, "counts", ...(identity === undefined ? [] : firstMeasure(identity))];
  switch (identity?.kind) {
    case "at-most":
      return issue("entry.part-over-whole", { identity: name, over: left - right }, path);
    case "falls-with-reason":
      return issue("entry.stock-fell", { identity: name, by: right - left }, path);
    default:
      return issue("entry.identity", { identity: name, difference }, path);
  }
}

/** The measure whose field an identity is shown at: the whole, the part, or the stock. */
function firstMeasure(identity: Identity): readonly string[] {
  if (identity.kind === "falls-with-reason") return [identity.measure];
  return [...readsOf(identity.kind === "equal" ? identity.left : identity.part).measures].slice(0, 1);
}

function outsideWindow(figures: readonly Observation[]): Issue[] {
  return figures.flatMap(({ asOf, period }, row) =>
    asOf === undefined || contains(period, asOf) ? [] : [issue("observation.outside-window", {}, [row, "asOf"])],
  );
}

import { addDays } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Assessment } from "../indicator/assess.js";
import type { Target } from "../indicator/target.js";
import { type Issue, issue } from "../issue/issue.js";
import { isAccountable } from "../task/accountable.js";
import { type OnDay, type Standing, type StandingName } from "../task/standing.js";
import { standings } from "../task/standings.js";
import type { Task } from "../task/task.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { fromUnitKey } from "../unit/unit-key.js";
import type { ReportKey } from "./obligation.js";
import type { ReportStandingName, TimelinessTable } from "./timeliness.js";

/** Who answers (*cơ quan, đơn vị chịu trách nhiệm*): the same body by its id, and by its name where it has none. */
export interface AccountableBody {
  /** The code of the unit or the host's id of the agency; null where only the name is known. */
  readonly id: string | null;
  readonly name: string;
}

/** A target held against a body's figure. */
export interface AssessedTarget {
  readonly body: AccountableBody;
  readonly target: Pick<Target, "id" | "indicator" | "dueOn">;
  readonly assessment: Assessment;
}

/** How a target stands: reached, missed (its day is past), open, or not to be told. */
export type TargetStanding = "reached" | "missed" | "open" | "not-assessable";

/** One fact about a body, with the day it began. */
export type Evidence = TaskEvidence | ReportEvidence | TargetEvidence;

/** How a task that the body was ordered to lead stands. */
export interface TaskEvidence {
  readonly kind: "task";
  readonly task: string;
  readonly standing: StandingName;
  readonly since: PlainDate | null;
  /** Days after the last day on time; 0 where it is not late. */
  readonly daysLate: number;
  /** How often its deadline was extended until the day. */
  readonly extensions: number;
}

/** How a report that the body owes stands. */
export interface ReportEvidence {
  readonly kind: "report";
  readonly report: ReportKey;
  readonly standing: ReportStandingName;
  readonly since: PlainDate | null;
  readonly daysLate: number;
}

/** How a target that binds the body stands. */
export interface TargetEvidence {
  readonly kind: "target";
  readonly target: string;
  readonly indicator: string;
  readonly standing: TargetStanding;
  readonly since: PlainDate | null;
  /** How many cases are missing; null where that cannot be told. */
  readonly short: number | null;
}

/** What accountability is computed from. */
export interface AccountabilityFacts {
  readonly tasks?: readonly Task[];
  readonly reports?: TimelinessTable;
  readonly targets?: readonly AssessedTarget[];
  /** Names the units that owe reports. */
  readonly hierarchy?: Hierarchy;
  /** The ids or names of bodies that are only ever requested (Party, Front, unions), whatever a table says. */
  readonly requested?: readonly string[];
}

/** Every fact about a body. */
export interface BodyEvidence {
  readonly body: AccountableBody;
  readonly evidence: readonly Evidence[];
}

/** The key under which facts about the same body come together. */
export function bodyKey({ id, name }: AccountableBody): string {
  return id ?? name;
}

/**
 * Gathers what is known of each body on a day, in the order the bodies come up. A body known by its name alone is the one body
 * of that name that has an id. A task counts for those ordered to lead it; a
 * group that was not expanded is nobody, and noted.
 */
export function gatherEvidence(
  { tasks = [], reports, targets = [], hierarchy, requested = [] }: AccountabilityFacts,
  on: OnDay,
): { readonly bodies: readonly BodyEvidence[]; readonly notes: readonly Issue[] } {
  const left = new Set(requested);
  const bodies = new Map<string, { body: AccountableBody; evidence: Evidence[] }>();
  const notes: Issue[] = [];
  const add = (body: AccountableBody, evidence: Evidence): void => {
    if (left.has(bodyKey(body)) || left.has(body.name)) return;
    const known = bodies.get(bodyKey(body));
    if (known) known.evidence.push(evidence);
    else bodies.set(bodyKey(body), { body, evidence: [evidence] });
  };
  standings(tasks, on).forEach((standing, i) => {
    const task = tasks[i];
    if (task === undefined) return;
    task.assignees.forEach((assignee, a) => {
      if (!isAccountable(assignee)) return;
      if (assignee.group === true) notes.push(issue("task.group-not-expanded", {}, ["tasks", i, "assignees", a]));
      else add({ id: assignee.id ?? null, name: assignee.name }, ofTask(task, standing, on.asOf));
    });
  });
  for (const { regime, unit, period, standing, due, sentOn, daysLate } of reports?.rows ?? []) {
    const { code } = fromUnitKey(unit);
    const since = standing === "on-time" ? sentOn : daysLate > 0 ? addDays(due, 1) : null;
    add(
      { id: code, name: hierarchy?.unit(unit)?.name ?? code },
      { kind: "report", report: { regime, unit, period }, standing, since, daysLate },
    );
  }
  for (const { body, target, assessment } of targets) add(body, ofTarget(target, assessment, on.asOf));
  return { bodies: joined([...bodies.values()]), notes };
}

/** Tasks name bodies and reports know their codes: where one code alone has the name, it is the same body. */
function joined(bodies: readonly BodyEvidence[]): readonly BodyEvidence[] {
  const known = new Map<string, BodyEvidence | null>();
  for (const one of bodies) {
    if (one.body.id !== null) known.set(one.body.name, known.has(one.body.name) ? null : one);
  }
  const named = new Map(bodies.filter(({ body }) => body.id === null).map((one) => [one.body.name, one]));
  return bodies.flatMap((one) => {
    const same = known.get(one.body.name) ?? null;
    if (same === null) return [one];
    return one === same
      ? [{ body: one.body, evidence: [...(named.get(one.body.name)?.evidence ?? []), ...one.evidence] }]
      : [];
  });
}

function ofTask(task: Task, standing: Standing, asOf: PlainDate): TaskEvidence {
  const extensions = task.changes.filter(({ kind, on }) => kind === "extended" && on <= asOf).length;
  const fact = { kind: "task", task: task.id, standing: standing.standing, extensions } as const;
  switch (standing.standing) {
    case "open-overdue":
      return { ...fact, since: addDays(standing.dueDay, 1), daysLate: standing.daysOverdue };
    case "done-late":
      return { ...fact, since: addDays(standing.dueDay, 1), daysLate: standing.daysLate };
    case "done-on-time":
    case "done-undated":
      return { ...fact, since: standing.doneOn, daysLate: 0 };
    default:
      return { ...fact, since: null, daysLate: 0 };
  }
}

function ofTarget(
  { id, indicator, dueOn }: AssessedTarget["target"],
  assessment: Assessment,
  asOf: PlainDate,
): TargetEvidence {
  const isPast = dueOn !== null && dueOn < asOf;
  const standing =
    assessment.outcome === "reached" || assessment.outcome === "not-assessable"
      ? assessment.outcome
      : isPast
        ? "missed"
        : "open";
  return {
    kind: "target",
    target: id,
    indicator,
    standing,
    since: standing === "missed" && dueOn !== null ? addDays(dueOn, 1) : standing === "reached" ? asOf : null,
    short: assessment.outcome === "not-reached" ? assessment.short : null,
  };
}

import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import { dueDay } from "../deadline/due-day.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { type AgencyNames, toSpelling } from "../task/agency-names.js";
import { readGroupPhrase } from "../task/group-phrase.js";
import type { Assignee, Task } from "../task/task.js";
import type { Competence } from "../unit/competence.js";
import { leadsDiffer } from "./compare-leads.js";
import type { Draft } from "./draft.js";
import { findTargets } from "./find-targets.js";
import { lintServices, type ServiceAgency } from "./lint-services.js";
import { createLikeness } from "./similar-duties.js";

/** A plan as its readers get it: the text that gives the duties, and the annex that tracks them. */
export interface Plan {
  /** The drafts `readDirective` finds in the text; none when only the annex is at hand. */
  readonly body?: readonly Draft[];
  /** The rows of the tracking table. */
  readonly annex?: readonly Task[];
  /** The day it was issued, or the first it can have been when the draft leaves it blank. */
  readonly issuedOn?: PlainDate;
  /** The table of services, each with the agency it names. */
  readonly services?: readonly ServiceAgency[];
}

/** What a plan is held against. */
export interface PlanLintOptions {
  /** The agencies of the place, for the names in the table of services. */
  readonly agencies?: AgencyNames;
  /** Who handles which service, by date; without it services are not looked at. */
  readonly competence?: readonly (Competence & { readonly agency: string })[];
}

/**
 * What is at odds in a plan, before it is issued (*rà soát kế hoạch*). The path names the draft of the body, the row of the
 * annex or the service; `params.body` counts the drafts from 1.
 *
 * - A row without one leading agency; an agency that coordinates with itself (*Công an tỉnh phối hợp với CAT*); a group
 *   nobody can name the members of (*các đơn vị liên quan*).
 * - The same duty with another lead or deadline in body and annex. Wording tells what is the same; a duty without a
 *   deadline and a condition contradict nothing.
 * - A dated duty, and a target, of the body that the annex does not hold; only where there is an annex.
 * - A due day before the plan; a service given to an agency of another line of work than those competent on its day.
 *
 * Never throws; linear in the length of the plan.
 *
 * @example
 * const row = { id: "4", title: "Ứng dụng thẻ gắn chip", kind: "task" as const, assignees: [{ name: "Công an tỉnh", part: "lead" as const, mode: "ordered" as const }, { name: "Công an tỉnh", part: "coordinating" as const, mode: "ordered" as const }], deadline: null, changes: [], events: [], source: null };
 * lintPlan({ annex: [row] }).map(({ code, path }) => [code, path]) // => [["plan.coordinates-itself", ["annex", 0, "assignees", 1]]]
 */
export function lintPlan(plan: Plan, { agencies = [], competence = [] }: PlanLintOptions = {}): readonly Issue[] {
  const { body = [], annex = [], services = [], issuedOn } = plan;
  const compared = annex.length === 0 ? [] : compare(body, annex);
  return [
    ...annex.flatMap((row, i) => [...lintAssignees(row.assignees, ["annex", i]), ...lintLead(row, i)]),
    ...body.flatMap((draft, i) => selfCoordination(draft.assignees, ["body", i])),
    ...compared,
    ...annex.flatMap((row, i) => early(row.deadline, { issuedOn, path: ["annex", i, "deadline"] })),
    ...body.flatMap((draft, i) => early(draft.deadline, { issuedOn, path: ["body", i, "deadline"] })),
    ...lintServices(services, { agencies, competence, ...(issuedOn === undefined ? {} : { on: issuedOn }) }),
  ];
}

function lintAssignees(assignees: readonly Assignee[], path: Path): readonly Issue[] {
  const groups = assignees.flatMap(({ name, group }, i) =>
    group === true && readGroupPhrase(name) === null
      ? [issue("plan.group-unresolvable", {}, [...path, "assignees", i])]
      : [],
  );
  return [...selfCoordination(assignees, path), ...groups];
}

function selfCoordination(assignees: readonly Assignee[], path: Path): readonly Issue[] {
  const named = new Set<string>();
  return assignees.flatMap(({ name }, i) => {
    const spelling = toSpelling(name);
    if (named.has(spelling)) return [issue("plan.coordinates-itself", {}, [...path, "assignees", i])];
    named.add(spelling);
    return [];
  });
}

function lintLead({ assignees }: Task, at: number): readonly Issue[] {
  const leads = assignees.filter(({ part }) => part === "lead" || part === "co-lead");
  const isOne = leads.length === 1 && leads[0]?.group !== true;
  return isOne ? [] : [issue("plan.no-single-lead", { leads: leads.length }, ["annex", at, "assignees"])];
}

function early(
  deadline: Deadline | null,
  { issuedOn, path }: { readonly issuedOn: PlainDate | undefined; readonly path: Path },
): readonly Issue[] {
  const day = fixedDay(deadline);
  return day === null || issuedOn === undefined || day >= issuedOn
    ? []
    : [issue("plan.due-before-issue", { days: daysBetween(day, issuedOn) }, path)];
}

/** The day a dated deadline ends on, whatever else it waits for; null for one that names none. */
function fixedDay(deadline: Deadline | null): PlainDate | null {
  if (deadline?.kind === "period") return deadline.period.to;
  if (deadline?.kind !== "date") return null;
  const due = dueDay({ kind: "date", day: deadline.day, strict: deadline.strict }, { asOf: deadline.day });
  return due.ok ? due.value : null;
}

/** Whether two deadlines cannot both hold: two days, or a day and work that goes on. */
function deadlinesDiffer(a: Deadline | null, b: Deadline | null): boolean {
  const [one, other] = [fixedDay(a), fixedDay(b)];
  if (one !== null && other !== null) return one !== other;
  return (one !== null && b?.kind === "ongoing") || (other !== null && a?.kind === "ongoing");
}

/** What body and annex say of the same duties, and what the annex leaves out. */
function compare(body: readonly Draft[], annex: readonly Task[]): readonly Issue[] {
  const like = createLikeness(body.map(({ text }) => text));
  const inAnnex = new Set<number>();
  const differing = annex.flatMap((row, i) => {
    const same = [...new Set(partsOf(row.title).flatMap((part) => closest(like(part))))];
    for (const at of same) inAnnex.add(at);
    const drafts = same.flatMap((at) => {
      const draft = body[at];
      return draft === undefined ? [] : [{ at, draft }];
    });
    const led = drafts.filter(({ draft }) => draft.assignees.length > 0);
    const others = led.filter(({ draft }) => leadsDiffer(draft.assignees, row.assignees));
    return [
      // Where one wording of the duty agrees on who leads, another that mentions it does not count.
      ...(others.length < led.length ? [] : others.slice(0, 1)).map(({ at }) =>
        issue("plan.lead-differs", { body: at + 1 }, ["annex", i, "assignees"]),
      ),
      ...drafts
        .filter(({ draft }) => deadlinesDiffer(draft.deadline, row.deadline))
        .map(({ at }) => issue("plan.deadline-differs", { body: at + 1 }, ["annex", i, "deadline"])),
    ];
  });
  const rowTargets = annex.map(({ title }) => new Set(findTargets(title).map(targetKey)));
  const likeRow = createLikeness(annex.map(({ title }) => title));
  const missing = body.flatMap((draft, i) => [
    ...(fixedDay(draft.deadline) !== null && !inAnnex.has(i) ? [issue("plan.duty-not-in-annex", {}, ["body", i])] : []),
    ...draft.targets.flatMap((target, j) => {
      const near = likeRow(draft.text).slice(0, rowsLookedAt);
      const isThere = near.some(
        ({ at, share }) => share >= leastInCommon && rowTargets[at]?.has(targetKey(target)) === true,
      );
      return isThere ? [] : [issue("plan.target-not-in-annex", {}, ["body", i, "targets", j])];
    }),
  ]);
  return [...differing, ...missing];
}

function targetKey({
  unit,
  value,
}: {
  readonly unit: string;
  readonly value: { units: number; decimals: number };
}): string {
  return `${unit} ${value.units / 10 ** value.decimals}`;
}

/** A row may hold several tasks, each on a line of its own. */
function partsOf(title: string): readonly string[] {
  return title.split(/\n\s*[-+]\s+|(?<=[.;])\s+[-+]\s+(?=\p{Lu})/u).filter((part) => part.trim() !== "");
}

/** The drafts that word the same duty: those that hold enough of the row's wording, and hardly less than the one that holds most. */
function closest(found: readonly { readonly at: number; readonly share: number }[]): readonly number[] {
  const best = found[0]?.share ?? 0;
  return found.filter(({ share }) => share >= leastAlike && share >= best * 0.75).map(({ at }) => at);
}

/** How much of a row's wording a duty holds to be the same; found on a printed plan, where others hold a third at most. */
const leastAlike = 0.42;
/** How much of a duty's wording a row holds to be about it at all. */
const leastInCommon = 0.15;
const rowsLookedAt = 3;

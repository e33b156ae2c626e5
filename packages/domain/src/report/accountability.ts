import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import { dueDay } from "../deadline/due-day.js";
import type { Source } from "../document/document.js";
import type { Issue } from "../issue/issue.js";
import { isNonEmpty, type NonEmpty, ok, type Result } from "../issue/result.js";
import type { OnDay, StandingName } from "../task/standing.js";
import { isValidOn } from "../unit/unit-key.js";
import {
  type AccountabilityFacts,
  type AccountableBody,
  bodyKey,
  type Evidence,
  gatherEvidence,
  type TargetStanding,
} from "./accountability-evidence.js";
import { type ExplanationRecord, explanationOf, type ExplanationState } from "./explanation-record.js";
import type { ReportStandingName } from "./timeliness.js";

/** What is done about a body: commend (*biểu dương*), remind (*nhắc nhở*), criticise (*phê bình*), ask to explain (*giải trình*). */
export type AccountabilityAct = "commend" | "remind" | "criticise" | "explain";

/** Every act, in reading order. */
export const accountabilityActs = [
  "commend",
  "remind",
  "criticise",
  "explain",
] as const satisfies readonly AccountabilityAct[];

/**
 * A rule of accountability as data (*quy định về trách nhiệm*): what is done about a body that has enough facts of some
 * kinds, and none of others.
 */
export interface AccountabilityRule {
  readonly id: string;
  readonly act: AccountabilityAct;
  /** Facts of any of these kinds count. */
  readonly counts: NonEmpty<EvidenceFilter>;
  /** How many it takes. */
  readonly atLeast: number;
  /** One fact of these kinds, and the rule does not hold. */
  readonly without?: readonly EvidenceFilter[];
  /** Whom it goes to, or answers to: "Chủ tịch UBND thành phố". */
  readonly to?: string;
  /** By when an explanation is owed, counted from the day the rule first held; without it no day is set. */
  readonly answer?: Deadline;
  /** The unit that made the rule and in whose subtree it holds, by code: "24". Without it: the whole country. */
  readonly within?: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: Source;
}

/** Which facts a rule speaks of. */
export type EvidenceFilter =
  | {
      readonly kind: "task";
      readonly standings: readonly StandingName[];
      /** At least so many days late. */
      readonly daysLate?: number;
      /** Extended at least so often. */
      readonly extensions?: number;
    }
  | { readonly kind: "report"; readonly standings: readonly ReportStandingName[]; readonly daysLate?: number }
  | { readonly kind: "target"; readonly standings: readonly TargetStanding[] };

/** What is done about one body by one rule, with everything it rests on. */
export interface AccountabilityLine {
  readonly act: AccountabilityAct;
  readonly rule: string;
  readonly body: AccountableBody;
  readonly evidence: NonEmpty<Evidence>;
  readonly to: string | null;
  /** Where it is about an explanation: by when it is owed, null where no day is set. */
  readonly due: PlainDate | null;
  /** Where it is about an explanation: where that stands. */
  readonly explanation: ExplanationState | null;
  readonly source: Source;
}

/** What accountability is asked for, and on which day. */
export interface AccountabilityQuery extends OnDay {
  readonly rules: readonly AccountabilityRule[];
  readonly explanations?: readonly ExplanationRecord[];
}

/**
 * Whom to commend, remind and criticise, and who owes an explanation to whom by when (*xác định trách nhiệm*), computed from
 * tasks, reports and targets by the rules in force on the day; by act, then by how much there is, then by name.
 *
 * A body answers for the tasks it was ordered to lead; whoever was requested (*đề nghị*) never appears. An explanation is a
 * record: it changes the state of its line and nothing else. A due day that cannot be computed is null, with a note.
 *
 * @example
 * unwrap(accountability({}, { asOf: plainDate("2023-06-30"), rules: [] })) // => []
 */
export function accountability(
  facts: AccountabilityFacts,
  { rules, explanations = [], ...on }: AccountabilityQuery,
): Result<readonly AccountabilityLine[]> {
  const gathered = gatherEvidence(facts, on);
  const notes: Issue[] = [...gathered.notes];
  const bearers = new Map<string, number>();
  for (const { body } of gathered.bodies) bearers.set(body.name, (bearers.get(body.name) ?? 0) + 1);
  const lines = rules
    .filter((rule) => isValidOn(rule, on.asOf))
    .flatMap((rule) =>
      gathered.bodies.flatMap(({ body, evidence }): AccountabilityLine[] => {
        const counted = evidence.filter((one) => rule.counts.some((filter) => matches(one, filter)));
        if (counted.length < rule.atLeast || !isNonEmpty(counted)) return [];
        if (evidence.some((one) => rule.without?.some((filter) => matches(one, filter)))) return [];
        const due = rule.act === "explain" ? dueOf(rule, counted, on) : ok(null);
        notes.push(...(due.ok ? due.notes : due.issues));
        const by = due.ok ? due.value : null;
        return [
          {
            act: rule.act,
            rule: rule.id,
            body,
            evidence: counted,
            to: rule.to ?? null,
            due: by,
            explanation:
              rule.act === "explain"
                ? stateOf(counted, explanationsOf(rule.id, body), { asOf: on.asOf, due: by })
                : null,
            source: rule.source,
          },
        ];
      }),
    );
  return ok(lines.sort(inReadingOrder), notes);

  function explanationsOf(rule: string, body: AccountableBody): readonly ExplanationRecord[] {
    const called = [bodyKey(body), ...(bearers.get(body.name) === 1 ? [body.name] : [])];
    return explanations.filter((one) => one.rule === rule && called.includes(one.body));
  }
}

function matches(one: Evidence, filter: EvidenceFilter): boolean {
  if (one.kind !== filter.kind || !(filter.standings as readonly string[]).includes(one.standing)) return false;
  if (one.kind === "target" || filter.kind === "target") return true;
  const enough = one.daysLate >= (filter.daysLate ?? 0);
  return one.kind === "task" && filter.kind === "task" ? enough && one.extensions >= (filter.extensions ?? 0) : enough;
}

/** By when: counted from the day on which enough facts had come together. */
function dueOf(rule: AccountabilityRule, counted: readonly Evidence[], on: OnDay): Result<PlainDate | null> {
  const began = counted.flatMap(({ since }) => since ?? []).sort()[rule.atLeast - 1];
  if (rule.answer === undefined || began === undefined) return ok(null);
  return dueDay(rule.answer, { ...on, asOf: began, eventOn: began });
}

/** What is least settled counts. */
function stateOf(
  counted: readonly Evidence[],
  said: readonly ExplanationRecord[],
  { asOf, due }: { readonly asOf: PlainDate; readonly due: PlainDate | null },
): ExplanationState {
  const states = counted.map(({ since }) => explanationOf(since, said, asOf));
  const worst = (["owed", "refused", "given"] as const).find((state) => states.includes(state)) ?? "accepted";
  return worst === "owed" && due !== null && due < asOf ? "overdue" : worst;
}

function inReadingOrder(a: AccountabilityLine, b: AccountabilityLine): number {
  return (
    accountabilityActs.indexOf(a.act) - accountabilityActs.indexOf(b.act) ||
    b.evidence.length - a.evidence.length ||
    inOrder(a.body.name, b.body.name) ||
    inOrder(bodyKey(a.body), bodyKey(b.body)) ||
    inOrder(a.rule, b.rule)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

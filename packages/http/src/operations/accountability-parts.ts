import {
  accountability,
  accountabilityActs,
  type AccountabilityLine,
  accountabilityRulesFor,
  type AssessedTarget,
  type Assignee,
  type Evidence,
  formatEvidence,
  fromUnitKey,
  isUnitKey,
  ok,
  PeriodSchema,
  type PlainDate,
  PlainDateSchema,
  reportStandings,
  type Result,
  SourceSchema,
  standingNames,
  type Task,
  type UnitKey,
  UnitKeySchema,
  type Window,
} from "@de-an-06/domain";
import * as z from "zod";
import { scopeOf } from "../access/scope.js";
import type { Context } from "../api/context.js";
import type { HttpIssue } from "../issue/http-issue.js";
import { assessedIn } from "./target-parts.js";
import { onDay } from "./task-parts.js";
import { tableOf } from "./timeliness.js";

const fact = { since: PlainDateSchema.nullable(), text: z.string() };
const days = z.int().min(0);

/** A fact about a body, also in words. */
const EvidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("task"),
    task: z.string(),
    standing: z.enum(standingNames),
    daysLate: days,
    extensions: days,
    ...fact,
  }),
  z.strictObject({
    kind: z.literal("report"),
    report: z.strictObject({ regime: z.string(), unit: UnitKeySchema, period: PeriodSchema }),
    standing: z.enum(reportStandings),
    daysLate: days,
    ...fact,
  }),
  z.strictObject({
    kind: z.literal("target"),
    target: z.string(),
    indicator: z.string(),
    standing: z.enum(["reached", "missed", "open", "not-assessable"]),
    short: z.number().nullable(),
    ...fact,
  }),
]);

/** What is done about a body by a rule. */
export const LineSchema = z.strictObject({
  act: z.enum(accountabilityActs),
  rule: z.string(),
  body: z.strictObject({ id: z.string().nullable(), name: z.string() }),
  evidence: z.array(EvidenceSchema),
  to: z.string().nullable(),
  due: PlainDateSchema.nullable(),
  explanation: z.enum(["owed", "overdue", "refused", "given", "accepted"]).nullable(),
  source: SourceSchema,
});

/** What accountability is asked for: the reports and figures of a window, on a day, before a unit. */
interface AccountabilityAsked {
  readonly window: Window;
  readonly asOf: PlainDate;
  readonly unit: UnitKey;
}

/** Whom a unit commends, reminds, criticises and asks to explain, from what the actor may read below it. */
export async function linesOf(
  { window, asOf, unit }: AccountabilityAsked,
  context: Context,
): Promise<Result<readonly AccountabilityLine[], HttpIssue>> {
  const { reference, records, scope } = context;
  const { hierarchy, accountabilityRules = [], requested = [], standingAgencies = [], targets, measures } = reference;
  const below = scopeOf({ unit, role: "auditor" }, { hierarchy, standingAgencies, on: context.today }).units;
  const units = new Set([...below].filter((one) => scope.units.has(one)));
  const tasks: Task[] = [];
  for await (const record of records.all("task")) tasks.push(answeredFor(record, { units, context }));
  const table = await tableOf({ ...window, asOf }, context);
  if (!table.ok) return table;
  const rows = table.value.rows.filter((row) => units.has(row.unit));
  const isTargeted = measures !== undefined && (targets ?? []).length > 0;
  const assessed = isTargeted ? await assessedIn({ window, asOf, units }, context) : ok([]);
  if (!assessed.ok) return assessed;
  const explanations = [];
  for await (const { unit: kept, value } of records.all("explanation")) {
    // Of itself every unit may speak; of a body that is known by its name alone only who keeps its tasks.
    if (value.body === fromUnitKey(kept).code || scope.within.includes(kept)) explanations.push(value);
  }
  return accountability(
    {
      tasks,
      reports: { ...table.value, rows },
      targets: assessed.value.map(({ cell, name, target, assessment }): AssessedTarget => ({
        body: { id: fromUnitKey(cell.unit).code, name },
        target,
        assessment,
      })),
      hierarchy,
      requested,
    },
    {
      ...onDay(asOf, reference),
      rules: accountabilityRulesFor(accountabilityRules, { hierarchy, unit, asOf }),
      explanations,
    },
  );
}

/** A task with those of its assignees that may be held to account here: units below, and bodies of tasks kept below. */
function answeredFor(
  { unit, value: task }: { readonly unit: UnitKey; readonly value: Task },
  { units, context }: { readonly units: ReadonlySet<UnitKey>; readonly context: Context },
): Task {
  const assignees = task.assignees.flatMap((one): Assignee[] => {
    if (!isUnitKey(one.id)) return units.has(unit) ? [one] : [];
    if (!units.has(one.id)) return [];
    const name = context.reference.hierarchy.unit(one.id)?.name ?? one.name;
    return [{ ...one, id: fromUnitKey(one.id).code, name }];
  });
  return { ...task, assignees };
}

/** A line with each of its facts in words. */
export function lineItem(line: AccountabilityLine, names: Names, context: Context): z.output<typeof LineSchema> {
  const said = { ...names, language: context.language };
  const evidence = line.evidence.map((one: Evidence) => ({ ...one, text: formatEvidence(one, said) }));
  return { ...line, evidence };
}

/** What facts are called. */
interface Names {
  readonly regime: (id: string) => string | undefined;
}

/** What regimes are called; tasks and targets by their ids. */
export function namesOf({ reference: { regimes = [] } }: Context): Names {
  return { regime: (id) => regimes.find((one) => one.id === id)?.name };
}

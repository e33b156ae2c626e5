import {
  type Completion,
  FigureSchema,
  isUnitKey,
  isStale,
  leadersOf,
  type OnDay,
  type PlainDate,
  PlainDateSchema,
  type Standing,
  standing,
  standingNames,
  standings,
  type Task,
  TaskSchema,
  type UnitKey,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import type { Reference } from "../api/reference.js";
import type { NewRecord, StoredRecord } from "../repository/records.js";

/** Where a task stands, without the issues of what cannot be computed: the last day on time, and how far off it is. */
export const StandingSchema = z.strictObject({
  standing: z.enum(standingNames),
  dueDay: PlainDateSchema.nullable(),
  doneOn: PlainDateSchema.nullable(),
  daysLate: z.int().nullable(),
  daysLeft: z.int().nullable(),
});

/** A task as it is kept, and where it stands on the day. */
export const TaskItemSchema = z.strictObject({
  unit: UnitKeySchema,
  id: z.string(),
  revision: z.int().min(1),
  task: TaskSchema,
  standing: StandingSchema,
  stale: z.boolean(),
});

const count = z.int().min(0);

/** The schema of {@link Completion}. */
export const CompletionSchema: z.ZodType<Completion> = z.strictObject({
  total: count,
  due: count,
  doneOnTime: count,
  doneLate: count,
  doneUndated: count,
  openInTime: count,
  openOverdue: count,
  ongoing: count,
  awaitingCondition: count,
  undated: count,
  excluded: count,
  ratioOfDue: FigureSchema,
  ratioOfAssigned: FigureSchema,
  onTimeRatio: FigureSchema,
});

/** How deadlines are read on a day. */
export function onDay(asOf: PlainDate, { calendar, lenient }: Reference): OnDay {
  return { asOf, ...(calendar && { calendar }), ...(lenient !== undefined && { lenient }) };
}

/** A stored task with its standing. */
export function taskItem(
  { unit, id, revision, value: task }: StoredRecord<Task>,
  on: OnDay,
  of: Standing = standing(task, on),
): z.output<typeof TaskItemSchema> {
  return { unit, id, revision, task, standing: standingItem(of), stale: isStale(task, on.asOf) };
}

/**
 * Where tasks stand that are completed by their parts: with the tasks of the unit that keeps them, read once for each
 * unit. Whoever sees a task without the unit's others goes by its own events.
 */
export function familyStandings(
  { records, scope }: Pick<Context, "records" | "scope">,
  on: OnDay,
): (record: StoredRecord<Task>) => Promise<Standing | undefined> | undefined {
  const known = new Map<UnitKey, Promise<ReadonlyMap<string, Standing>>>();
  const read = async (unit: UnitKey): Promise<ReadonlyMap<string, Standing>> => {
    const tasks: Task[] = [];
    for await (const { value } of records.all("task", { unit })) tasks.push(value);
    const found = standings(tasks, on);
    return new Map(tasks.flatMap(({ id }, i) => (found[i] === undefined ? [] : [[id, found[i]]])));
  };
  return ({ unit, id, value: { completedBy } }) => {
    if (completedBy === undefined || completedBy.rule === "own" || !scope.units.has(unit)) return undefined;
    const ofUnit = known.get(unit) ?? read(unit);
    known.set(unit, ofUnit);
    return ofUnit.then((standing) => standing.get(id));
  };
}

/** A standing as it is answered. */
export function standingItem(of: Standing): z.output<typeof StandingSchema> {
  return {
    standing: of.standing,
    dueDay: "dueDay" in of ? of.dueDay : null,
    doneOn: "doneOn" in of ? of.doneOn : null,
    daysLate: "daysLate" in of ? of.daysLate : "daysOverdue" in of ? of.daysOverdue : null,
    daysLeft: "daysLeft" in of ? of.daysLeft : null,
  };
}

/** The units among the assignees: those whose id is the key of one. */
export function assignedUnits({ assignees }: Task): readonly UnitKey[] {
  return assignees.flatMap(({ id }) => (isUnitKey(id) ? [id] : []));
}

/** The units that lead a task. */
export function leadingUnits(task: Task): readonly UnitKey[] {
  return leadersOf(task).flatMap(({ id }) => (isUnitKey(id) ? [id] : []));
}

/** A task as it is kept: whoever takes part may read it. */
export function taskRecord(unit: UnitKey, task: Task): NewRecord<Task> {
  return { unit, id: task.id, sharedWith: assignedUnits(task), value: task };
}

/**
 * Tasks of several units together: ids are a unit's own, so they are told apart by it. One that is only shared goes by its
 * own events, since not all of its parts are seen.
 */
export function toldApart({ unit, value }: StoredRecord<Task>, { scope }: Pick<Context, "scope">): Task {
  const { completedBy, ...rest } = value;
  return {
    ...rest,
    ...(completedBy !== undefined && scope.units.has(unit) && { completedBy }),
    id: `${unit} ${value.id}`,
    ...(value.parent !== undefined && { parent: `${unit} ${value.parent}` }),
  };
}

import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { DeadlineSchema } from "../deadline/deadline-schema.js";
import { DocumentReferenceSchema, SourceSchema } from "../document/document-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import type { Assignee, CompletionRule, DeadlineChange, ProgressEvent, Task } from "./task.js";

const Line = z.string().min(1).max(500);
const Text = z.string().max(20_000);
const happening = { on: PlainDateSchema, note: Text.exactOptional() };
const outcome = { result: Text.exactOptional(), evidence: z.array(DocumentReferenceSchema).max(100).exactOptional() };

/** The schema as zod infers it, which the type test holds against {@link Assignee}. */
export const assigneeShape = z.strictObject({
  name: Line,
  part: z.enum(["lead", "co-lead", "coordinating", "advising", "directing"]),
  mode: z.enum(["ordered", "requested"]),
  id: Line.exactOptional(),
  group: z.boolean().exactOptional(),
});

/** The schema as zod infers it, which the type test holds against {@link ProgressEvent}. */
export const progressEventShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("progress"), ...happening, ...outcome }),
  z.strictObject({ kind: z.literal("done"), ...happening, ...outcome, occurrence: PlainDateSchema.exactOptional() }),
  z.strictObject({ kind: z.literal("reopened"), ...happening }),
  z.strictObject({ kind: z.literal("condition-met"), ...happening, dueDay: PlainDateSchema.exactOptional() }),
  z.strictObject({
    kind: z.literal("excluded"),
    ...happening,
    reason: z.enum(["revoked", "transferred", "merged"]),
    evidence: outcome.evidence,
  }),
]);

/** The schema as zod infers it, which the type test holds against {@link DeadlineChange}. */
export const deadlineChangeShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["extended", "adjusted"]),
    on: PlainDateSchema,
    deadline: DeadlineSchema,
    source: SourceSchema,
  }),
  z.strictObject({ kind: z.literal("cancelled"), on: PlainDateSchema, source: SourceSchema }),
]);

/** The schema as zod infers it, which the type test holds against {@link CompletionRule}. */
export const completionRuleShape = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("own") }),
  z.strictObject({ rule: z.literal("all") }),
  z
    .strictObject({ rule: z.literal("share"), part: z.int().min(1), whole: z.int().min(1).max(1_000_000) })
    .check(({ value, issues }) => {
      if (value.part > value.whole) issues.push(toZodIssue("task.share-over-whole", {}, ["part"]));
    }),
]);

/** The schema as zod infers it, which the type test holds against {@link Task}. */
export const taskShape = z.strictObject({
  id: Line,
  title: z.string().min(1).max(5000),
  kind: z.enum(["task", "duty"]),
  assignees: z.array(assigneeShape).max(1000),
  deadline: DeadlineSchema.nullable(),
  changes: z.array(deadlineChangeShape).max(1000),
  events: z.array(progressEventShape).max(10_000),
  source: SourceSchema.nullable(),
  assignedOn: PlainDateSchema.exactOptional(),
  note: Text.exactOptional(),
  parent: Line.exactOptional(),
  completedBy: completionRuleShape.exactOptional(),
});

/** The schema of {@link Assignee} (*cơ quan thực hiện*). */
export const AssigneeSchema: z.ZodType<Assignee> = assigneeShape;

/** The schema of {@link ProgressEvent} (*tiến độ*). */
export const ProgressEventSchema: z.ZodType<ProgressEvent> = progressEventShape;

/** The schema of {@link DeadlineChange} (*gia hạn, điều chỉnh thời hạn*). */
export const DeadlineChangeSchema: z.ZodType<DeadlineChange> = deadlineChangeShape;

/** The schema of {@link CompletionRule} (*điều kiện hoàn thành*); a share is not above the whole. */
export const CompletionRuleSchema: z.ZodType<CompletionRule> = completionRuleShape;

/** The schema of {@link Task} (*nhiệm vụ*); how its events and a list of tasks fit together is checked by {@link checkTasks}. */
export const TaskSchema: z.ZodType<Task> = taskShape;

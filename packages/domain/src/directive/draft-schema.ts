import * as z from "zod";
import { DeadlineSchema } from "../deadline/deadline-schema.js";
import { documentReferenceShape } from "../document/document-schema.js";
import type { Issue } from "../issue/issue.js";
import { decimalShape } from "../number/decimal-schema.js";
import { assigneeShape } from "../task/task-schema.js";
import type { Draft } from "./draft.js";

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
/** An issue as JSON carries it; which parameters a code has is not checked here. */
const note: z.ZodType<Issue> = z.strictObject({
  code: z.string().min(1).max(200),
  path: z.array(z.union([z.string().max(200), z.number()])).max(50),
  params: z.record(z.string(), z.unknown()),
}) as unknown as z.ZodType<Issue>;
const notes = z.array(note).max(1000);
const assignees = z.array(assigneeShape).max(1000);

/** The schema as zod infers it, which the type test holds against {@link Draft}. */
export const draftShape = z.strictObject({
  id: z.string().min(1).max(500),
  text: z.string(),
  span,
  article: z.string().min(1).max(500),
  parent: z.string().min(1).max(500).nullable(),
  kind: z.enum(["task", "duty"]),
  assignees,
  mode: z.enum(["ordered", "requested"]),
  deadline: DeadlineSchema.nullable(),
  deadlines: z.array(z.strictObject({ deadline: DeadlineSchema, span, notes })).max(1000),
  targets: z
    .array(
      z.strictObject({
        value: decimalShape,
        unit: z.enum(["percent", "count"]),
        comparator: z.enum([">", ">=", "<", "<="]),
        comparatorPrinted: z.boolean(),
        span,
      }),
    )
    .max(1000),
  citations: z.array(z.strictObject({ document: documentReferenceShape, span, notes })).max(1000),
  notes,
});

/** The schema of {@link Draft} (*dự thảo nhiệm vụ*), for drafts that a person has looked at elsewhere. */
export const DraftSchema: z.ZodType<Draft> = draftShape;

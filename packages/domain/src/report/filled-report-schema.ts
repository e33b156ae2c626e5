import * as z from "zod";
import { IdSchema } from "../indicator/measure-schema.js";
import type { ReportTexts } from "./filled-report.js";

const line = z.string().max(20_000);

/** The schema of a next task as zod infers it. */
export const nextTaskShape = z.strictObject({
  title: line.min(1),
  assignees: line.exactOptional(),
  deadline: line.exactOptional(),
});

/** The schema of {@link ReportTexts} as zod infers it. */
export const reportTextsShape = z.record(IdSchema, z.union([line, z.array(z.union([line, nextTaskShape])).max(1000)]));

/** The schema of {@link ReportTexts}: paragraphs of at most 20,000 characters. */
export const ReportTextsSchema: z.ZodType<ReportTexts> = reportTextsShape;

import * as z from "zod";
import { PeriodSchema } from "../date/period-schema.js";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { IdSchema } from "../indicator/measure-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { UnitKeySchema } from "../unit/unit-schema.js";
import type { Submission } from "./submission.js";

/** The members that say which report: {@link ReportKey}. */
export const reportKeyMembers = { regime: IdSchema, unit: UnitKeySchema, period: PeriodSchema };

/** The schema as zod infers it, which the type test holds against {@link Submission}. */
export const submissionShape = z
  .strictObject({
    ...reportKeyMembers,
    sentOn: PlainDateSchema,
    returnedOn: PlainDateSchema.exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.returnedOn !== undefined && value.returnedOn < value.sentOn) {
      issues.push(toZodIssue("submission.returned-before-sent", {}, ["returnedOn"]));
    }
  });

/** The schema of {@link Submission}: it is not returned before it was sent. */
export const SubmissionSchema: z.ZodType<Submission> = submissionShape;

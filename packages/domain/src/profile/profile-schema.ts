import * as z from "zod";
import { calendarYearShape } from "../date/work-calendar-schema.js";
import { DeadlineSchema } from "../deadline/deadline-schema.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { TargetSchema } from "../indicator/target-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { StrictnessSchema } from "../issue/strictness-schema.js";
import { AccountabilityRuleSchema } from "../report/accountability-schema.js";
import { OutlineSchema } from "../report/outline-schema.js";
import { checkRegimeShape, ExemptionSchema, regimeShape } from "../report/regime-schema.js";
import { AgencyNameSchema } from "../task/agency-names-schema.js";
import { GroupTemplateSchema } from "../unit/group-schema.js";
import { StandingAgencySchema } from "../unit/competence-schema.js";
import { TierSchema, UnitCodeSchema } from "../unit/unit-schema.js";
import type { Profile } from "./profile.js";

const rows = <T extends z.ZodType>(row: T, most = 1000) => z.array(row).max(most).exactOptional();

/** A deadline as a letter words it, which is how people write a profile; `{ "kind": … }` says the same. */
const phrase = z
  .string()
  .min(1)
  .max(500)
  .transform((text, context) => {
    const read = parseDeadline(text);
    if (read.ok) return read.value;
    for (const { code, params, path } of read.issues) context.addIssue(toZodIssue(code, params as never, path));
    return z.NEVER;
  });

const profileRegime = z
  .strictObject({ ...regimeShape.shape, due: z.union([phrase, DeadlineSchema]) })
  .check(checkRegimeShape);

/** The schema as zod infers it, which the type test holds against {@link Profile}. */
export const profileShape = z.strictObject({
  $schema: z.string().max(1000).exactOptional(),
  unit: UnitCodeSchema,
  name: z.string().min(1).max(300),
  standingAgencies: rows(StandingAgencySchema),
  regimes: rows(profileRegime),
  exemptions: rows(ExemptionSchema, 20_000),
  lenient: z.boolean().exactOptional(),
  reminders: z
    .strictObject({
      ahead: z.int().min(0).max(365),
      overdue: z.array(z.int().min(1).max(365)).max(10),
      upTo: TierSchema,
    })
    .exactOptional(),
  strictness: StrictnessSchema.exactOptional(),
  jump: z.strictObject({ percent: z.number().min(0), atLeast: z.number().min(0) }).exactOptional(),
  targets: rows(TargetSchema),
  outlines: rows(OutlineSchema, 200),
  agencies: rows(AgencyNameSchema, 5000),
  groupTemplates: rows(GroupTemplateSchema),
  accountabilityRules: rows(AccountabilityRuleSchema),
  hotlines: rows(z.string().min(1).max(50)),
  calendarYears: rows(calendarYearShape, 100),
});

/**
 * The schema of {@link Profile}. The due day of a regime may stand in the words of the letter: "trước ngày 15 hàng tháng".
 * It reads one row after the other; {@link checkProfile} holds them against each other and against what they name.
 */
export const ProfileSchema: z.ZodType<Profile> = profileShape;

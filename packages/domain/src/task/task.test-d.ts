import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { AgencyName } from "./agency-names.js";
import type { agencyNameShape } from "./agency-names-schema.js";
import type { Standing, StandingName, standingNames } from "./standing.js";
import type { Assignee, CompletionRule, DeadlineChange, ProgressEvent, Task } from "./task.js";
import type {
  assigneeShape,
  completionRuleShape,
  deadlineChangeShape,
  progressEventShape,
  taskShape,
} from "./task-schema.js";

expectTypeOf<ReadOnly<z.output<typeof assigneeShape>>>().toEqualTypeOf<ReadOnly<Assignee>>();
expectTypeOf<ReadOnly<z.output<typeof progressEventShape>>>().toEqualTypeOf<ReadOnly<ProgressEvent>>();
expectTypeOf<ReadOnly<z.output<typeof deadlineChangeShape>>>().toEqualTypeOf<ReadOnly<DeadlineChange>>();
expectTypeOf<ReadOnly<z.output<typeof completionRuleShape>>>().toEqualTypeOf<ReadOnly<CompletionRule>>();
expectTypeOf<ReadOnly<z.output<typeof taskShape>>>().toEqualTypeOf<ReadOnly<Task>>();
expectTypeOf<ReadOnly<z.output<typeof agencyNameShape>>>().toEqualTypeOf<ReadOnly<AgencyName>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

test("every standing is in the list, and a table of colours that forgets one does not compile", () => {
  expectTypeOf<(typeof standingNames)[number]>().toEqualTypeOf<StandingName>();
  // @ts-expect-error eight standings have no colour
  const colours: Record<StandingName, string> = { "done-on-time": "green" };
  expectTypeOf(colours).not.toBeAny();
});

test("a due day is there only where the standing has one", () => {
  const daysLate = (standing: Standing) => {
    // @ts-expect-error an ongoing task is never late
    if (standing.standing === "ongoing") return standing.daysLate;
    return standing.standing === "done-late" ? standing.daysLate : 0;
  };
  expectTypeOf(daysLate).returns.not.toBeNever();
});

test("a cancelled deadline has no new one, an extended one has", () => {
  type Extended = Extract<DeadlineChange, { kind: "extended" }>;
  type Cancelled = Extract<DeadlineChange, { kind: "cancelled" }>;
  expectTypeOf<Extended>().toHaveProperty("deadline");
  expectTypeOf<Cancelled>().not.toHaveProperty("deadline");
});

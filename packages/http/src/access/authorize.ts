import { fail } from "@de-an-06/domain";
import type { Context } from "../api/context.js";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { Operation, Units } from "../operation/operation.js";
import type { AnyInput } from "../operation/read-input.js";
import { isPending, type Soon } from "../request/soon.js";
import { mayDo, roleIssue } from "./may-act.js";

type Refusal = ReturnType<typeof fail<HttpIssue>>;

/** Why the actor may not do it to the units it is about; null when it may. */
export function authorize(operation: Operation, input: AnyInput, context: Context): Soon<Refusal | null> {
  const { who } = operation;
  const { actor, reference, today } = context;
  if (who.may === "anyone" || actor === null) return null;
  if (reference.hierarchy.on(today).indexOf(actor.unit) < 0) return refuse("access.unit-not-in-force", {});
  if (who.of === undefined) return null;
  const { may, rather, of } = who;
  const act = rather?.(input as never) ?? may;
  const denied = act === may ? null : roleIssue(actor, act);
  if (denied !== null) return fail(denied);
  const judged = (units: Units): Refusal | null => {
    if (units === null) return refuse("record.not-found", {}, { in: "path" });
    const isAllowed =
      "anyOf" in units ? units.anyOf.some((one) => mayDo(context, act, [one])) : mayDo(context, act, units);
    return isAllowed ? null : refuse("access.not-allowed", { act });
  };
  const units = of(input as never, context);
  return isPending<Units>(units) ? units.then(judged) : judged(units);
}

import {
  assessCell,
  type Assessment,
  type Cell,
  type Cube,
  type PlainDate,
  type Result,
  type Target,
  targetFor,
  type UnitKey,
  type Window,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import type { HttpIssue } from "../issue/http-issue.js";
import { cubeOf } from "./observation-parts.js";

/** The schema of {@link Assessment}. */
export const AssessmentSchema: z.ZodType<Assessment> = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("reached") }),
  z.strictObject({ outcome: z.literal("not-reached"), short: z.number(), perDay: z.number().nullable() }),
  z.strictObject({ outcome: z.literal("unreachable") }),
  z.strictObject({
    outcome: z.literal("not-assessable"),
    why: z.enum(["no-activity", "not-reported", "not-applicable", "inexact", "incomplete"]),
  }),
]);

/** A figure held against the target that binds its unit. */
interface Assessed {
  readonly cell: Cell;
  readonly name: string;
  readonly target: Target;
  readonly assessment: Assessment;
}

/** The target that binds the unit of a figure on a day, and how the figure stands to it; null where none does. */
export function assessOn(
  { tree, scale }: Cube,
  cell: Cell,
  { reference: { indicators, targets = [] }, asOf }: Pick<Context, "reference"> & { readonly asOf: PlainDate },
): Pick<Assessed, "target" | "assessment"> | null {
  const i = tree.indexOf(cell.unit);
  const path = tree.path(i).map((at) => tree.keyAt(at));
  const target = targetFor(targets, { indicator: cell.indicator, tier: tree.at(i).tier, path, day: asOf });
  const indicator = indicators?.find(({ id }) => id === cell.indicator);
  if (target === null || indicator === undefined) return null;
  return { target, assessment: assessCell(cell, target, { asOf, oneMoreAddsTo: indicator.oneMoreAddsTo, scale }) };
}

/** Every figure of some units that is bound by a target, from the reports of a window. */
export async function assessedIn(
  {
    window,
    asOf,
    units,
    indicators = [],
  }: {
    readonly window: Window;
    readonly asOf: PlainDate;
    readonly units: ReadonlySet<UnitKey>;
    readonly indicators?: readonly string[];
  },
  context: Context,
): Promise<Result<readonly Assessed[], HttpIssue>> {
  const cube = await cubeOf({ on: asOf, window, indicators }, context);
  if (!cube.ok) return cube;
  const { tree } = cube.value;
  const found: Assessed[] = [];
  for (const cell of cube.value.cells()) {
    if (!units.has(cell.unit)) continue;
    const bound = assessOn(cube.value, cell, { reference: context.reference, asOf });
    if (bound !== null) found.push({ cell, name: tree.at(tree.indexOf(cell.unit)).name, ...bound });
  }
  return { ok: true, value: found, notes: cube.notes };
}

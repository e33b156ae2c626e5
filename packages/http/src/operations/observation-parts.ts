import {
  type Codes,
  type Cube,
  fail,
  type Observation,
  type Observations,
  ok,
  type Result,
  rollUp,
  type RollUpQuery,
  toObservations,
  type Window,
} from "@de-an-06/domain";
import type { Context } from "../api/context.js";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { NewRecord } from "../repository/records.js";

/** The states of a report whose figures count. */
const counted = new Set(["sent", "accepted", "locked"]);

/** An observation as it is kept: a unit has one for each period and codes, and a correction is a new revision of it. */
export function observationRecord(value: Observation): NewRecord<Observation> {
  return { unit: value.unit, id: placeOf(value), day: value.period.to, value };
}

function placeOf({ period, at = {} }: Observation): string {
  return [period.calendar, period.id, ...codesOf(at)].join(" ");
}

function codesOf(at: Codes): readonly string[] {
  return Object.entries(at)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.map(encodeURIComponent).join("="));
}

/**
 * Every figure of the scope whose period ends in a window, one by one: what reports say that were sent, and what was handed
 * in directly. Where both speak of the same, the report counts; only what it speaks of is remembered.
 */
export async function* figuresOf(
  window: Window,
  { records }: Pick<Context, "records">,
): AsyncGenerator<Observation, undefined> {
  const reported = new Set<string>();
  const keyOf = (one: Observation) => `${one.unit} ${placeOf(one)}`;
  for await (const { value } of records.all("report", { window })) {
    if (!counted.has(value.state)) continue;
    for (const one of value.editions.at(-1)?.figures ?? []) {
      if (reported.has(keyOf(one))) continue;
      reported.add(keyOf(one));
      yield one;
    }
  }
  for await (const { value } of records.all("observation", { window })) {
    if (!reported.has(keyOf(value))) yield value;
  }
}

async function figuresIn(window: Window, context: Pick<Context, "records">): Promise<readonly Observation[]> {
  const all: Observation[] = [];
  for await (const one of figuresOf(window, context)) all.push(one);
  return all;
}

type Asked = Omit<RollUpQuery, "hierarchy" | "measures" | "indicators" | "competences"> & {
  readonly indicators: readonly string[];
};

/** The figures of the scope, rolled up. */
export async function cubeOf(query: Asked, context: Context): Promise<Result<Cube, HttpIssue>> {
  const rolled = await rolledUp(query, context);
  return rolled.ok ? ok(rolled.value.cube, rolled.notes) : rolled;
}

/** The figures of the scope, rolled up, with the rows they come from. */
export async function rolledUp(
  query: Asked,
  context: Context,
): Promise<Result<{ readonly cube: Cube; readonly observations: Observations }, HttpIssue>> {
  const { hierarchy, measures, indicators = [], competences } = context.reference;
  if (measures === undefined) return refuse("server.not-configured", {});
  const asked =
    query.indicators.length === 0 ? indicators : indicators.filter(({ id }) => query.indicators.includes(id));
  if (asked.length < new Set(query.indicators).size)
    return refuse("record.not-found", {}, { in: "query", path: ["indicator"] });
  const observations = toObservations(await figuresIn(query.window, context), measures, hierarchy);
  if (!observations.ok) return observations;
  const cube = rollUp(observations.value, {
    ...query,
    hierarchy,
    measures,
    indicators: asked,
    ...(competences && { competences }),
  });
  if (!cube.ok) {
    const [first, ...more] = cube.issues;
    return fail(askedAs(first), ...more.map(askedAs));
  }
  return ok({ cube: cube.value, observations: observations.value }, [...observations.notes, ...cube.notes]);
}

/** What the figures cannot be grouped by stands in the query; the indicators it is found at are none of the caller's. */
function askedAs(issue: HttpIssue): HttpIssue {
  const isGrouping =
    issue.code === "indicator.unknown-dimension" || issue.code === "indicator.grouped-by-own-dimension";
  return isGrouping ? { ...issue, in: "query", path: ["by"] } : issue;
}

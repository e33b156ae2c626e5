import { indicators } from "@de-an-06/catalogue";
import {
  checkComposite,
  type Composite,
  CompositeSchema,
  type CompositeScore,
  type Figure,
  formatDecimal,
  type Issue,
  ok,
  parseWith,
  type Result,
  scoreComposite,
} from "@de-an-06/domain";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import type { IndicatorReport, ReportedFigure } from "./indicator-report.js";

/** The score of one unit; of one period and code of it where figures are told apart by them. */
export interface UnitScore extends CompositeScore {
  /** One of the figures it was made of: whose score it is, and of when. */
  readonly whose: ReportedFigure;
}

/** A composite index as data from a `.json` file. */
export async function readComposite(path: string, io: Io): Promise<Result<Composite, CallIssue | Issue>> {
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch {
    return { ok: false, issues: [callIssue("input.unreadable", {}, path)] };
  }
  const read = parseWith(CompositeSchema, json);
  const checked = read.ok ? checkComposite(read.value, indicators) : read;
  if (checked.ok) return ok(checked.value);
  const [first, ...others] = checked.issues.map((one) => ({ ...one, path: [path, ...one.path] }));
  return { ok: false, issues: [first as Issue, ...(others as readonly Issue[])] };
}

/** Scores every unit that is shown, the best first. A part whose indicator has no figure has no score. */
export function scoreUnits(composite: Composite, { figures }: IndicatorReport): readonly UnitScore[] {
  const groups = new Map<string, ReportedFigure[]>();
  for (const one of figures) {
    const key = JSON.stringify([one.cell.unit, one.cell.period.id, one.cell.at]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap(([whose, ...others]) => (whose === undefined ? [] : [{ whose, of: [whose, ...others] }]))
    .map(({ whose, of }) => {
      const byIndicator: Record<string, Figure> = Object.fromEntries(
        of.map(({ cell }) => [cell.indicator, cell.figure]),
      );
      return { whose, ...scoreComposite(composite, byIndicator) };
    })
    .sort((a, b) => b.score.units - a.score.units);
}

/** What the JSON of the command holds of scores; points as printed. */
export function toScoresJson(scores: readonly UnitScore[], by: readonly string[]) {
  return scores.map(({ whose: { cell, unit }, score, of, parts }) => ({
    unit: cell.unit,
    ...Object.fromEntries(by.map((one) => [one, one === "period" ? cell.period.id : (cell.at[one] ?? null)])),
    score: formatDecimal(score),
    of: formatDecimal(of),
    parts: parts.map((part) => ({ ...part, score: part.score && formatDecimal(part.score) })),
    unitName: unit.name,
  }));
}

import { periodOf } from "../date/period-steps.js";
import { type Period, type PeriodCalendar, period, type Window } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Cube } from "../indicator/cube.js";
import { type Codes, readsOf } from "../indicator/expression.js";
import type { Indicator } from "../indicator/indicator.js";
import type { CodeList, Measures } from "../indicator/measure.js";
import type { Exactness, Observation } from "../indicator/observation.js";
import type { Observations } from "../indicator/observations.js";
import { rollUp } from "../indicator/roll-up.js";
import { toObservations } from "../indicator/to-observations.js";
import type { Issue } from "../issue/issue.js";
import { ok, type Result } from "../issue/result.js";
import { type Figure, figure, notApplicable } from "../number/figure.js";
import type { Competence } from "../unit/competence.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import type { UnitKey } from "../unit/unit.js";
import type { OutlineWindow } from "./outline.js";

/** The figures a report is filled from. */
export interface ReportFigures {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly rows: readonly Observation[];
  readonly hierarchy: Hierarchy;
  readonly measures: Measures;
  readonly indicators: readonly Indicator[];
  readonly codeLists?: readonly CodeList[];
  readonly competences?: readonly Competence[];
  /** The day of the map; the period's last day unless said. */
  readonly on?: PlainDate;
}

/** One rolled-up figure; of a measure the figure is the count over itself. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly exactness: Exactness;
  readonly expected: number;
  readonly reported: number;
}

/** Which figure: a measure or an indicator, its days and its codes. */
export interface Asked {
  readonly of: { readonly measure: string } | { readonly indicator: string };
  readonly window: OutlineWindow | undefined;
  readonly at: Codes;
}

/** Reads figures out of the rows, rolling up for each measure or indicator and grouping when it is first asked for. */
export interface FigureReader {
  readonly read: (asked: Asked) => Result<ReadFigure>;
  /** The days of a window; null where they are the report's own. */
  readonly daysOf: (window: OutlineWindow | undefined) => Window | null;
}

const missing: ReadFigure = { figure: { state: "not-reported" }, exactness: "exact", expected: 0, reported: 0 };

/** A reader of the figures of one unit and period. */
export function createFigureReader(given: ReportFigures): FigureReader {
  const { unit, hierarchy, measures, indicators, competences } = given;
  const on = given.on ?? given.period.to;
  const columns = new Map<PeriodCalendar, Result<Observations>>();
  const cubes = new Map<string, Result<Cube>>();

  function columnsOf(calendar: PeriodCalendar): Result<Observations> {
    const known = columns.get(calendar);
    if (known !== undefined) return known;
    const places = given.rows.flatMap((row, n) => (row.period.calendar === calendar ? [n] : []));
    const made = toObservations(
      places.flatMap((n) => given.rows[n] ?? []),
      measures,
      hierarchy,
    );
    const inRows = (one: Issue): Issue =>
      typeof one.path[0] === "number"
        ? { ...one, path: ["rows", places[one.path[0]] ?? one.path[0], ...one.path.slice(1)] }
        : one;
    const read: Result<Observations> = made.ok
      ? ok(made.value, made.notes.map(inRows))
      : { ok: false, issues: [inRows(made.issues[0]), ...made.issues.slice(1).map(inRows)] };
    columns.set(calendar, read);
    return read;
  }

  function windowOf(window: OutlineWindow | undefined): Window & { readonly calendar: PeriodCalendar } {
    const { id, calendar, grain, from, to } = given.period;
    if (window === "civil" && grain !== "custom") return period(id, "civil");
    if (window === "year-to-date") return { from: periodOf(to, "year", calendar).from, to, calendar };
    return { from, to, calendar };
  }

  function cubeOf(indicator: Indicator, asked: Asked): Result<Cube> {
    const dimensions = Object.keys(asked.at).sort();
    const key = JSON.stringify([asked.of, asked.window, dimensions]);
    const known = cubes.get(key);
    if (known !== undefined) return known;
    const { calendar, from, to } = windowOf(asked.window);
    const observations = columnsOf(calendar);
    const made = observations.ok
      ? rollUp(observations.value, {
          hierarchy,
          on,
          measures,
          indicators: [indicator],
          window: { from, to },
          by: { dimensions },
          ...(competences && { competences }),
        })
      : observations;
    cubes.set(key, made);
    return made;
  }

  return {
    read: (asked) => {
      const indicator = indicatorOf(asked.of, indicators);
      if (indicator === undefined) return ok(missing);
      const cube = cubeOf(indicator, asked);
      if (!cube.ok) return cube;
      return ok(readCell(cube.value, { unit, indicator, at: asked.at }));
    },
    daysOf: (window) => {
      const { from, to } = windowOf(window);
      return from === given.period.from && to === given.period.to ? null : { from, to };
    },
  };
}

/** A measure is read as a ratio over itself: it then has a state and a coverage like any other figure. */
function indicatorOf(of: Asked["of"], indicators: readonly Indicator[]): Indicator | undefined {
  if ("indicator" in of) return indicators.find(({ id }) => id === of.indicator);
  const { measure } = of;
  const sides = { numerator: measure, denominator: measure } as const;
  return { id: measure, name: measure, ...sides, better: "higher", decimals: 0, oneMoreAddsTo: "both" };
}

function readCell(
  cube: Cube,
  { unit, indicator, at }: { readonly unit: UnitKey; readonly indicator: Indicator; readonly at: Codes },
): ReadFigure {
  const cell = cube.cell({ unit, indicator: indicator.id, at });
  if (cell !== undefined) {
    const { figure: value, exactness, coverage } = cell;
    return {
      figure: unscaled(value, cube.scale),
      exactness: cell.estimated && exactness === "exact" ? "about" : exactness,
      expected: coverage.expected,
      reported: coverage.reported,
    };
  }
  // Nobody reported the code: whether it was anybody's to report is still known.
  const outside = [...readsOf(indicator.numerator, indicator.denominator).measures].some(
    (measure) => cube.total({ unit, measure, at })?.state === "not-applicable",
  );
  return outside ? { ...missing, figure: notApplicable } : missing;
}

/** Whole counts again, where declared shares made them larger. */
function unscaled(value: Figure, scale: number): Figure {
  if (scale === 1 || value.state === "not-reported" || value.state === "not-applicable") return value;
  return figure(Math.round(value.numerator / scale), Math.round(value.denominator / scale));
}

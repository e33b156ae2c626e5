import { type Expression, readsOf } from "../indicator/expression.js";
import { type Issue, issue, type Path, within } from "../issue/issue.js";
import { type Figure, figure } from "../number/figure.js";
import type { Asked, FigureReader, ReadFigure } from "./fill-outline-figures.js";
import type { FilledContent, FilledCount, FilledRow, FilledTable, FilledValue } from "./filled-report.js";
import type { OutlineVocabulary } from "./outline-check.js";
import type { OutlineColumn, OutlineFigure, OutlineFigures, OutlineTable } from "./outline.js";

/** What filling needs, and what it finds wrong or missing. */
export interface Filling {
  readonly reader: FigureReader;
  readonly vocabulary: OutlineVocabulary;
  readonly issues: Issue[];
  readonly notes: Issue[];
}

const notReported: ReadFigure = { figure: { state: "not-reported" }, exactness: "exact", expected: 0, reported: 0 };

/** The figures of a section, one line each. */
export function fillFigures(content: OutlineFigures, path: Path, filling: Filling): FilledContent {
  const { reader, notes } = filling;
  const lines = content.figures.map((one, n) => {
    const here = [...path, "figures", n];
    const value = fillValue(one, { window: content.window, path: here }, filling);
    if (isNotReported(value)) notes.push(issue("outline.not-reported", { count: 1 }, here));
    return { label: one.label ?? nameOf(one, filling), value };
  });
  return { kind: "figures", window: reader.daysOf(content.window), lines };
}

/** A table with a row for each code; the total sums what was reported, and its ratios are ratios of sums. */
export function fillTable(content: OutlineTable, path: Path, filling: Filling): FilledTable {
  const { reader, vocabulary, notes } = filling;
  const entries = vocabulary.codeLists?.find(({ dimension }) => dimension === content.over)?.codes ?? [];
  const shown =
    content.codes?.flatMap((code) => entries.find((one) => one.code === code) ?? []) ??
    entries.filter(({ parent }) => content.under === undefined || parent === content.under);
  const rows = shown.map(({ code, name }): FilledRow => ({
    name,
    values: content.columns.map((column, n) =>
      fillValue(
        { ...column, at: { ...column.at, [content.over]: code } },
        { window: content.window, path: [...path, "columns", n] },
        filling,
      ),
    ),
  }));
  const count = rows.flatMap(({ values }) => values).filter(isNotReported).length;
  if (count > 0) notes.push(issue("outline.not-reported", { count }, path));
  return {
    kind: "table",
    caption: content.caption,
    window: reader.daysOf(content.window),
    heading: content.heading,
    columns: content.columns.map(({ heading }) => heading),
    rows,
    total: content.total === true ? totalOf(rows) : null,
  };
}

interface Place {
  readonly window: Asked["window"];
  readonly path: Path;
}

function fillValue(one: OutlineFigure | OutlineColumn, place: Place, filling: Filling): FilledValue {
  const at = one.at ?? {};
  const { vocabulary } = filling;
  if ("indicator" in one) {
    const read = readOne({ of: { indicator: one.indicator }, at, window: place.window }, place, filling);
    const indicator = vocabulary.indicators.find(({ id }) => id === one.indicator);
    return {
      kind: "ratio",
      figure: read.figure,
      counts: indicator === undefined ? "" : countsOf(indicator.numerator, vocabulary),
      decimals: indicator?.decimals ?? 2,
      exactness: read.exactness,
      ...(indicator?.noActivity !== undefined && { noActivity: indicator.noActivity }),
    };
  }
  const { measure } = one;
  const counts = countsOf(measure, vocabulary);
  const countAt = (codes: typeof at) =>
    toCount(readOne({ of: { measure }, at: codes, window: place.window }, place, filling));
  const by = "by" in one ? one.by : undefined;
  if (by === undefined) return { kind: "count", count: countAt(at), counts };
  const list = vocabulary.codeLists?.find(({ dimension }) => dimension === by);
  const parts = (list?.codes ?? [])
    .map(({ code, name }) => ({ label: name, count: countAt({ ...at, [by]: code }) }))
    .filter(({ count }) => count.state === "value");
  return { kind: "sum", count: parts.length > 0 ? sumOf(parts.map(({ count }) => count)) : countAt(at), parts, counts };
}

/** Reads a figure; what cannot be rolled up is an issue once, and figures of some units only a note. */
function readOne(asked: Asked, { path }: Place, { reader, issues, notes }: Filling): ReadFigure {
  const read = reader.read(asked);
  if (!read.ok) {
    // Rows that cannot be used are the same for every figure and are said once.
    const [ofRows, ofFigure] = [true, false].map((inRows) =>
      read.issues.filter(({ path: [at] }) => (at === "rows") === inRows),
    );
    if (issues.every(({ path: [at] }) => at !== "rows")) issues.push(...(ofRows ?? []));
    issues.push(...within(ofFigure ?? [], ...path));
    return notReported;
  }
  const { expected, reported } = read.value;
  if (Object.keys(asked.at).length === 0 && reported > 0 && reported < expected) {
    notes.push(issue("outline.partly-reported", { reported, expected }, path));
  }
  return read.value;
}

function toCount({ figure: value, exactness }: ReadFigure): FilledCount {
  return value.state === "value" || value.state === "no-activity"
    ? { state: "value", value: value.numerator, exactness }
    : value;
}

function sumOf(counts: readonly FilledCount[]): FilledCount {
  const values = counts.flatMap((one) => (one.state === "value" ? [one] : []));
  if (values.length === 0) {
    return counts.some(({ state }) => state === "not-reported") || counts.length === 0
      ? { state: "not-reported" }
      : { state: "not-applicable" };
  }
  const inexact = values.find(({ exactness }) => exactness !== "exact");
  return {
    state: "value",
    value: values.reduce((sum, { value }) => sum + value, 0),
    exactness: inexact?.exactness ?? "exact",
  };
}

function totalOf(rows: readonly FilledRow[]): FilledRow {
  const first = rows[0]?.values ?? [];
  const values = first.map((sample, column): FilledValue => {
    const inColumn = rows.flatMap(({ values: all }) => all[column] ?? []);
    if (sample.kind !== "ratio") {
      const counts = inColumn.flatMap((one) => (one.kind === "ratio" ? [] : [one.count]));
      return { kind: "count", count: sumOf(counts), counts: sample.counts };
    }
    const ratios = inColumn.flatMap((one) => (one.kind === "ratio" ? [one] : []));
    const inexact = ratios.find(({ exactness }) => exactness !== "exact");
    return {
      ...sample,
      figure: sumOfFigures(ratios.map((one) => one.figure)),
      exactness: inexact?.exactness ?? "exact",
    };
  });
  return { name: "Tổng cộng", values };
}

function sumOfFigures(figures: readonly Figure[]): Figure {
  const [numerator, denominator] = (["numerator", "denominator"] as const).map((side) =>
    sumOf(
      figures.map((one) =>
        one.state === "value" || one.state === "no-activity"
          ? { state: "value", value: one[side], exactness: "exact" }
          : one,
      ),
    ),
  );
  if (numerator?.state === "value" && denominator?.state === "value") return figure(numerator.value, denominator.value);
  return numerator?.state === "not-applicable" ? numerator : { state: "not-reported" };
}

function isNotReported(value: FilledValue): boolean {
  return (value.kind === "ratio" ? value.figure.state : value.count.state) === "not-reported";
}

function nameOf(one: OutlineFigure, { vocabulary }: Filling): string {
  return "indicator" in one
    ? (vocabulary.indicators.find(({ id }) => id === one.indicator)?.name ?? one.indicator)
    : (vocabulary.measures[one.measure]?.name ?? one.measure);
}

/** What is counted: "hồ sơ"; where codes are counted, the name of their list. */
function countsOf(expression: Expression, { measures, codeLists = [] }: OutlineVocabulary): string {
  if (typeof expression === "object" && "count" in expression) {
    const name = codeLists.find(({ dimension }) => dimension === expression.count)?.name ?? "";
    return name.charAt(0).toLowerCase() + name.slice(1);
  }
  const [first] = readsOf(expression).measures;
  return first === undefined ? "" : (measures[first]?.counts ?? "");
}

import {
  type Cell,
  type Cube,
  CodesSchema,
  explain,
  FigureSchema,
  formatExplanation,
  formatPercent,
  IndicatorSchema,
  MeasureSchema,
  ok,
  PeriodSchema,
  PlainDateSchema,
  TargetSchema,
  TierSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { tableFile, xlsx } from "./files.js";
import { cubeOf, rolledUp } from "./observation-parts.js";
import { asOf, checkWindow, IdSchema, paging, sliceOf, windowMembers } from "./parts.js";
import { assessOn, AssessmentSchema } from "./target-parts.js";

const FigureItemSchema = z.strictObject({
  unit: UnitKeySchema,
  name: z.string(),
  indicator: z.string(),
  period: PeriodSchema,
  at: CodesSchema,
  figure: FigureSchema,
  printed: z.string(),
  coverage: z.strictObject({
    expected: z.int(),
    reported: z.int(),
    missing: z.array(UnitKeySchema),
    policy: z.enum(["sum-reported", "require-all", "own-figure-if-missing"]),
    calendar: z.enum(["civil", "reporting"]),
    on: PlainDateSchema,
  }),
  estimated: z.boolean(),
  partial: z.boolean(),
  exactness: z.enum(["exact", "over", "under", "about"]),
  target: TargetSchema.nullable(),
  assessment: AssessmentSchema.nullable(),
});

/** Which figures are asked for: of the periods whose last day lies from `from` to `to`. */
const asked = {
  ...windowMembers,
  on: asOf,
  missing: z.enum(["sum-reported", "require-all", "own-figure-if-missing"]).exactOptional(),
};

/** The measures, indicators and targets there are. */
export const listIndicators = operation("indicators.list", {
  summary: { vi: "Danh mục chỉ tiêu, chỉ số và mục tiêu", en: "The measures, indicators and targets" },
  who: { may: "read" },
  input: {},
  output: z.strictObject({
    measures: z.record(z.string(), MeasureSchema),
    indicators: z.array(IndicatorSchema),
    targets: z.array(TargetSchema),
  }),
  handle: async (_, { reference: { measures = {}, indicators = [], targets = [] } }) =>
    ok({ value: { measures: { ...measures }, indicators: [...indicators], targets: [...targets] } }),
});

/** The figures of a level, from the reports below it. */
export const showFigures = operation("indicators.figures", {
  summary: { vi: "Tổng hợp chỉ số theo cấp, kỳ và nhóm", en: "Roll figures up to a level, by period and code" },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({
        ...asked,
        indicator: z.array(IdSchema).max(100).exactOptional(),
        tier: TierSchema.exactOptional(),
        by: z.array(IdSchema).max(5).exactOptional(),
        grain: z.enum(["month", "quarter", "half", "nine-months", "year"]).exactOptional(),
        ...paging,
      })
      .check(checkWindow),
  },
  output: z.strictObject({
    on: PlainDateSchema,
    items: z.array(FigureItemSchema),
    next: z.string().nullable(),
    unallocated: z.int().min(0),
  }),
  handle: async ({ query: { from, to, on, missing, indicator, tier, by, grain, ...paged } }, context) => {
    const day = on ?? context.today;
    const cube = await cubeOf(
      {
        on: day,
        window: { from, to },
        indicators: indicator ?? [],
        by: { ...(grain && { period: grain }), ...(by && { dimensions: by }) },
        ...(missing && { missing }),
      },
      context,
    );
    if (!cube.ok) return cube;
    const cells = [...cube.value.cells(tier)].filter(({ unit }) => context.scope.units.has(unit));
    const page = sliceOf(cells, { ...paged, most: context.mostPerPage });
    if (!page.ok) return page;
    const items = page.value.items.map((cell) => figureItem(cube.value, cell, context));
    const { next } = page.value;
    return ok({ value: { on: day, items, next, unallocated: cube.value.unallocated.length } });
  },
});

/** The scorecard: the figures with the counts they come from, as live formulas. */
export const exportFigures = operation("indicators.export", {
  summary: { vi: "Xuất bảng tổng hợp chỉ tiêu (.xlsx)", en: "The scorecard as a workbook (.xlsx)" },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({
        ...asked,
        indicator: z.array(IdSchema).max(100).exactOptional(),
        tier: TierSchema.exactOptional(),
        by: z.array(IdSchema).max(5).exactOptional(),
      })
      .check(checkWindow),
  },
  output: [xlsx],
  handle: async ({ query: { from, to, on, missing, indicator, tier, by } }, context) => {
    const { workbooks, reference, today } = context;
    if (workbooks?.writeScorecard === undefined) return refuse("server.not-configured", {});
    const rolled = await rolledUp(
      {
        on: on ?? today,
        window: { from, to },
        indicators: indicator ?? [],
        ...(by && { by: { dimensions: by } }),
        ...(missing && { missing }),
      },
      context,
    );
    if (!rolled.ok) return rolled;
    const { targets, codeLists } = reference;
    const bytes = await workbooks.writeScorecard(rolled.value.cube, rolled.value.observations, {
      ...(tier && { tier }),
      ...(targets && { targets }),
      ...(codeLists && { codeLists }),
    });
    return ok(tableFile(bytes, { format: "xlsx", name: "chi-tieu" }));
  },
});

/** Where a figure comes from. */
export const explainFigure = operation("indicators.explain", {
  summary: { vi: "Diễn giải một số liệu đến từng báo cáo", en: "Where a figure comes from, down to the reports" },
  who: { may: "read", of: ({ query }) => [query.unit] },
  input: {
    query: z
      .strictObject({
        ...asked,
        unit: UnitKeySchema,
        indicator: IdSchema,
        depth: z.int().min(0).max(8).exactOptional(),
      })
      .check(checkWindow),
  },
  output: z.strictObject({ item: FigureItemSchema, text: z.string(), canonical: z.string() }),
  handle: async ({ query: { from, to, on, missing, unit, indicator, depth } }, context) => {
    const cube = await cubeOf(
      { on: on ?? context.today, window: { from, to }, indicators: [indicator], ...(missing && { missing }) },
      context,
    );
    if (!cube.ok) return cube;
    const why = explain(cube.value, { unit, indicator }, depth === undefined ? {} : { depth });
    if (!why.ok) return refuse("record.not-found", {}, { in: "query", path: ["unit"] });
    const item = figureItem(cube.value, why.value.cell, context);
    return ok({
      value: { item, text: formatExplanation(why.value, context.language), canonical: why.value.canonical },
    });
  },
});

function figureItem(
  cube: Cube,
  cell: Cell,
  { reference, today, language }: Context,
): z.output<typeof FigureItemSchema> {
  const { name } = cube.tree.at(cube.tree.indexOf(cell.unit));
  const indicator = reference.indicators?.find(({ id }) => id === cell.indicator);
  const { target = null, assessment = null } = assessOn(cube, cell, { reference, asOf: today }) ?? {};
  const printed = formatPercent(cell.figure, { language, ...(indicator && { decimals: indicator.decimals }) });
  const coverage = { ...cell.coverage, missing: [...cell.coverage.missing] };
  return { ...cell, name, coverage, printed, target, assessment };
}

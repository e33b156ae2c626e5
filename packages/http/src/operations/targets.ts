import {
  FigureSchema,
  formatPercent,
  isValidOn,
  ok,
  PlainDateSchema,
  type Target,
  targetFor,
  TargetSchema,
  TierSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf, checkWindow, IdSchema, pageOf, paging, sliceOf, windowMembers } from "./parts.js";
import { assessedIn, AssessmentSchema } from "./target-parts.js";

/** The targets in force on a day; of one unit those that bind it. */
export const listTargets = operation("targets.list", {
  summary: { vi: "Mục tiêu có hiệu lực tại một ngày", en: "The targets in force on a day" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      indicator: IdSchema.exactOptional(),
      ...paging,
    }),
  },
  output: z.strictObject({ asOf: PlainDateSchema, ...pageOf(TargetSchema).shape }),
  handle: async ({ query }, { reference: { targets = [], hierarchy }, today, mostPerPage }) => {
    const day = query.asOf ?? today;
    const inForce = targets.filter(
      (one) => isValidOn(one, day) && (query.indicator === undefined || one.indicator === query.indicator),
    );
    const paged = (of: readonly Target[]) => {
      const page = sliceOf(of, { ...query, most: mostPerPage });
      return page.ok ? ok({ value: { asOf: day, ...page.value } }) : page;
    };
    if (query.unit === undefined) return paged(inForce);
    const tree = hierarchy.on(day);
    const i = tree.indexOf(query.unit);
    if (i < 0) return refuse("record.not-found", {}, { in: "query", path: ["unit"] });
    const path = tree.path(i).map((at) => tree.keyAt(at));
    const binding = [...new Set(inForce.map(({ indicator }) => indicator))].flatMap((indicator) => {
      const target = targetFor(inForce, { indicator, tier: tree.at(i).tier, path, day });
      return target === null ? [] : [target];
    });
    return paged(binding);
  },
});

const outcomes = ["reached", "not-reached", "unreachable", "not-assessable"] as const;
const count = z.int().min(0);

/** Every unit of the scope against the targets that bind it. */
export const assessTargets = operation("targets.assess", {
  summary: {
    vi: "Đánh giá mục tiêu: đạt, chưa đạt, còn thiếu bao nhiêu",
    en: "Units against their targets: reached or not, and how many are missing",
  },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({
        ...windowMembers,
        asOf,
        indicator: z.array(IdSchema).max(100).exactOptional(),
        tier: TierSchema.exactOptional(),
        outcome: z.array(z.enum(outcomes)).max(4).exactOptional(),
        ...paging,
      })
      .check(checkWindow),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    count: z.strictObject({ reached: count, "not-reached": count, unreachable: count, "not-assessable": count }),
    ...pageOf(
      z.strictObject({
        unit: UnitKeySchema,
        name: z.string(),
        indicator: z.string(),
        figure: FigureSchema,
        printed: z.string(),
        target: TargetSchema,
        assessment: AssessmentSchema,
      }),
    ).shape,
  }),
  handle: async ({ query }, context) => {
    const { scope, today, language, reference, mostPerPage } = context;
    const { from, to, tier, outcome, indicator = [] } = query;
    const day = query.asOf ?? today;
    const found = await assessedIn(
      { window: { from, to }, asOf: day, units: scope.units, indicators: indicator },
      context,
    );
    if (!found.ok) return found;
    const tree = reference.hierarchy.on(day);
    const ofTier = found.value.filter(({ cell: { unit } }) => {
      return tier === undefined || tree.at(tree.indexOf(unit)).tier === tier;
    });
    const items = ofTier
      .filter(({ assessment }) => outcome?.includes(assessment.outcome) ?? true)
      .map(({ cell: { unit, indicator: of, figure }, name, target, assessment }) => {
        const decimals = reference.indicators?.find(({ id }) => id === of)?.decimals;
        const printed = formatPercent(figure, { language, ...(decimals !== undefined && { decimals }) });
        return { unit, name, indicator: of, figure, printed, target, assessment };
      });
    const page = sliceOf(items, { limit: 50, ...query, most: mostPerPage });
    if (!page.ok) return page;
    const counted = Object.fromEntries(
      outcomes.map((one) => [one, ofTier.filter(({ assessment }) => assessment.outcome === one).length]),
    ) as Record<(typeof outcomes)[number], number>;
    return ok({ value: { asOf: day, count: counted, ...page.value } });
  },
});

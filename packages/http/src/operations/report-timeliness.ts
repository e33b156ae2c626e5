import {
  FigureSchema,
  formatDate,
  leagueTable,
  ok,
  onTimeRate,
  PeriodSchema,
  PlainDateSchema,
  reportingRate,
  rollUpTimeliness,
  TierSchema,
  type TimelinessTable,
  timelinessByPeriod,
  timelinessTrend,
  countTimeliness,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { tableFile, xlsx } from "./files.js";
import { asOf, checkWindow, IdSchema, notesOf, NotesSchema, paging, sliceOf, windowMembers } from "./parts.js";
import { TimelinessCountSchema, tableOf } from "./timeliness.js";

const query = { ...windowMembers, asOf, regime: IdSchema.exactOptional(), tier: TierSchema.exactOptional() };

/** How reports were sent: in all, from period to period, and unit by unit in order of rank. */
export const showTimeliness = operation("reports.timeliness", {
  summary: {
    vi: "Chấp hành chế độ báo cáo: tỷ lệ đúng hạn, xu hướng theo kỳ, xếp hạng đơn vị",
    en: "How reports are sent: rates on time, from period to period, and units by rank",
  },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({
        ...query,
        grain: z.enum(["month", "quarter", "half", "year"]).exactOptional(),
        ...paging,
      })
      .check(checkWindow),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    count: TimelinessCountSchema,
    onTimeRate: FigureSchema,
    reportingRate: FigureSchema,
    periods: z.array(
      z.strictObject({
        period: PeriodSchema,
        count: TimelinessCountSchema,
        rate: FigureSchema,
        trend: z.enum(["down", "level", "up"]).nullable(),
      }),
    ),
    items: z.array(
      z.strictObject({
        unit: UnitKeySchema,
        name: z.string(),
        count: TimelinessCountSchema,
        rank: z.int().nullable(),
        onTimeRate: FigureSchema,
        reportingRate: FigureSchema,
      }),
    ),
    next: z.string().nullable(),
    notes: NotesSchema,
  }),
  handle: async ({ query: { grain, tier, limit, after, ...asked } }, context) => {
    const table = await tableOf(asked, context);
    if (!table.ok) return table;
    const count = countTimeliness(table.value);
    const ranked = rankedOf(table.value, tier, context).map(({ unit, ...row }) => ({
      unit,
      name: context.reference.hierarchy.unit(unit)?.name ?? unit,
      count: row.count,
      rank: row.rank,
      onTimeRate: row.onTimeRate,
      reportingRate: row.reportingRate,
    }));
    const page = sliceOf(ranked, { limit, after, most: context.mostPerPage });
    if (!page.ok) return page;
    return ok({
      value: {
        asOf: table.value.asOf,
        count,
        onTimeRate: onTimeRate(count),
        reportingRate: reportingRate(count),
        periods: [...timelinessTrend(timelinessByPeriod(table.value, grain))],
        ...page.value,
        notes: notesOf(table.notes, context),
      },
    });
  },
});

/** The league table as a workbook to print. */
export const exportTimeliness = operation("reports.export-timeliness", {
  summary: { vi: "Xuất bảng xếp hạng chấp hành chế độ báo cáo", en: "The league table of reporting as a workbook" },
  who: { may: "read" },
  input: { query: z.strictObject(query).check(checkWindow) },
  output: [xlsx],
  handle: async ({ query: { tier, ...asked } }, context) => {
    const { workbooks, reference } = context;
    if (workbooks?.writeLeagueTable === undefined) return refuse("server.not-configured", {});
    const table = await tableOf(asked, context);
    if (!table.ok) return table;
    const bytes = await workbooks.writeLeagueTable(rankedOf(table.value, tier, context), {
      asOf: table.value.asOf,
      nameOf: (unit) => reference.hierarchy.unit(unit)?.name,
      subtitle: `Từ ngày ${formatDate(asked.from)} đến ngày ${formatDate(asked.to)}`,
    });
    return ok(tableFile(bytes, { format: "xlsx", name: "xep-hang-bao-cao" }));
  },
});

/** The units of a level with all below them; each unit by itself where no level is asked for. */
function rankedOf(
  table: TimelinessTable,
  tier: z.output<typeof TierSchema> | undefined,
  { reference: { hierarchy }, scope }: Context,
) {
  const { units } = rollUpTimeliness(table, hierarchy, table.asOf);
  const own = units.filter(({ unit }) => scope.units.has(unit));
  const asked = own.filter(({ unit, own: count }) =>
    tier === undefined ? count.expected + count.notRequired + count.over > 0 : hierarchy.unit(unit)?.tier === tier,
  );
  return leagueTable(asked.map(({ unit, own: count, total }) => ({ unit, count: tier === undefined ? count : total })));
}

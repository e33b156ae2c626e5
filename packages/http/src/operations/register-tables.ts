import {
  checkRegisters,
  type Measures,
  ok,
  period as periodById,
  PeriodSchema,
  type RegisterEntry,
  registerMeasures,
  registerObservations,
  rollUp,
  TierSchema,
  toObservations,
  UnitKeySchema,
  type UnitKey,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { csv, FormatSchema, tableFile, xlsx } from "./files.js";
import { ImportSchema, mode, ofOthers, store } from "./imports.js";
import { asOf, DaySchema, pageOf, paging, sliceOf, unitPath } from "./parts.js";
import { registerNames, RegisterNameSchema, registerRecord } from "./register-parts.js";

/** Takes in registers; lines of other units are left out and named. */
export const importRegisters = operation("registers.import", {
  summary: { vi: "Nhập sổ theo dõi (.xlsx, .csv)", en: "Take in registers (.xlsx, .csv)" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  tellsProgress: true,
  input: {
    path: unitPath,
    query: z.strictObject({ mode, register: RegisterNameSchema.exactOptional(), asOf: DaySchema.exactOptional() }),
    body: "file",
  },
  output: ImportSchema,
  handle: async ({ path: { unit }, query: { mode: how = "add", register, asOf: day }, body }, context) => {
    const { hierarchy } = context.reference;
    const { workbooks } = context;
    if (workbooks?.readRegisters === undefined) return refuse("server.not-configured", {});
    const read = await workbooks.readRegisters(body, {
      onProgress: context.tellProgress,
      hierarchy,
      within: unit,
      ...(register && { register }),
      asOf: day ?? context.today,
    });
    const toRecord = (entry: RegisterEntry) => registerRecord(entry);
    const check = (entries: readonly RegisterEntry[]) => checkRegisters(entries, hierarchy);
    return store("register", { unit, how, read, toRecord, leaveOut: ofOthers(context), check }, context);
  },
});

/** One register of the scope as a workbook. */
export const exportRegister = operation("registers.export", {
  summary: { vi: "Xuất một sổ theo dõi (.xlsx, .csv)", en: "One register as a workbook (.xlsx, .csv)" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      register: RegisterNameSchema,
      unit: UnitKeySchema.exactOptional(),
      asOf,
      format: FormatSchema,
    }),
  },
  output: [xlsx, csv],
  handle: async (
    { query: { register, unit, asOf: day, format = "xlsx" } },
    { records, reference, today, workbooks },
  ) => {
    if (workbooks?.writeRegister === undefined) return refuse("server.not-configured", {});
    const entries: RegisterEntry[] = [];
    for await (const { value } of records.all("register", { ...(unit && { unit }) })) {
      if (value.register === register) entries.push(value);
    }
    const { hierarchy } = reference;
    const bytes = await workbooks.writeRegister(register, { entries, hierarchy, asOf: day ?? today, format });
    return ok(tableFile(bytes, { format, name: register }));
  },
});

/** Each measure of the registers with the units that keep them below it, so that the roll-up adds it up. */
const counted = Object.keys(registerMeasures) as (keyof typeof registerMeasures)[];
const asIndicators = counted.map((measure) => ({
  id: measure,
  name: registerMeasures[measure].name,
  numerator: measure,
  denominator: "registers.units",
  better: "higher" as const,
  decimals: 0,
  oneMoreAddsTo: "numerator" as const,
}));

/** The registers counted by unit for a period; null is not reported. */
export const countRegisters = operation("registers.count", {
  summary: {
    vi: "Tổng hợp sổ theo dõi theo đơn vị, cấp và kỳ",
    en: "The registers counted by unit and level for a period",
  },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      calendar: z.enum(["civil", "reporting"]).exactOptional(),
      period: z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?$/),
      register: z.array(RegisterNameSchema).max(registerNames.length).exactOptional(),
      tier: TierSchema.exactOptional(),
      keptBy: TierSchema.exactOptional(),
      ...paging,
    }),
  },
  output: z.strictObject({
    period: PeriodSchema,
    measures: z.array(z.strictObject({ id: z.string(), name: z.string(), counts: z.string() })),
    ...pageOf(
      z.strictObject({
        unit: UnitKeySchema,
        name: z.string(),
        counts: z.record(z.string(), z.number().nullable()),
      }),
    ).shape,
  }),
  handle: async ({ query }, context) => {
    const { records, reference, scope } = context;
    const { hierarchy } = reference;
    const period = periodById(query.period, query.calendar ?? "reporting");
    const entries: RegisterEntry[] = [];
    for await (const { unit, value } of records.all("register")) {
      // What is only shared with the actor is none of its own registers.
      if (scope.units.has(unit)) entries.push(value);
    }
    const rows = registerObservations(entries, {
      period,
      hierarchy,
      ...(query.register && { registers: query.register }),
      ...(query.keptBy && { keptBy: unitsOf(query.keptBy, context, period.to) }),
    });
    const measures: Measures = registerMeasures;
    const observations = toObservations(rows, measures, hierarchy);
    if (!observations.ok) return observations;
    const cube = rollUp(observations.value, {
      hierarchy,
      on: period.to,
      measures,
      indicators: asIndicators,
      window: period,
    });
    if (!cube.ok) return cube;
    const { tree, total, scale } = cube.value;
    const items = [];
    for (let i = 0; i < tree.size; i++) {
      const unit = tree.keyAt(i);
      const { tier, name } = tree.at(i);
      if ((query.tier !== undefined && query.tier !== tier) || !scope.units.has(unit)) continue;
      const counts = counted.map((measure): [string, number | null] => {
        const sum = total({ unit, measure });
        return [measure, sum?.state === "value" ? sum.value / scale : null];
      });
      if (counts.some(([, count]) => count !== null)) items.push({ unit, name, counts: Object.fromEntries(counts) });
    }
    const names = counted.map((id) => ({ id, name: registerMeasures[id].name, counts: registerMeasures[id].counts }));
    const page = sliceOf(items, { ...query, most: context.mostPerPage });
    return page.ok ? ok({ value: { period, measures: names, ...page.value } }) : page;
  },
});

/** The units of a level on a day, as far as the actor may read them. */
function unitsOf(
  tier: z.output<typeof TierSchema>,
  { reference, scope }: Context,
  on: z.output<typeof DaySchema>,
): readonly UnitKey[] {
  const tree = reference.hierarchy.on(on);
  return Array.from({ length: tree.size }, (_, i) => i)
    .filter((i) => tree.at(i).tier === tier && scope.units.has(tree.keyAt(i)))
    .map((i) => tree.keyAt(i));
}

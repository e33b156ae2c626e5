import {
  byAgency,
  byDueMonth,
  byLead,
  completion,
  completionBy,
  ok,
  PlainDateSchema,
  standingNames,
  standings,
  type Task,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { operation } from "../operation/define-operation.js";
import { asOf, pageOf, paging, sliceOf } from "./parts.js";
import { CompletionSchema, onDay, standingItem, StandingSchema, toldApart } from "./task-parts.js";

/** How far the tasks of the scope are. */
export const showCompletion = operation("tasks.completion", {
  summary: { vi: "Kết quả thực hiện nhiệm vụ", en: "How far the tasks are" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      by: z.enum(["lead", "agency", "due-month"]).exactOptional(),
    }),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    completion: CompletionSchema,
    groups: z.array(z.strictObject({ group: z.string(), completion: CompletionSchema })),
  }),
  handle: async ({ query: { asOf: day, unit, by } }, context) => {
    const { records, reference, today } = context;
    const tasks: Task[] = [];
    for await (const record of records.all("task", { ...(unit && { unit }) })) tasks.push(toldApart(record, context));
    const on = onDay(day ?? today, reference);
    const groupsOf = { lead: byLead, agency: byAgency, "due-month": byDueMonth(on) };
    const groups = by === undefined ? [] : [...completionBy(tasks, on, groupsOf[by])];
    return ok({
      value: {
        asOf: on.asOf,
        completion: completion(tasks, on),
        groups: groups.map(([group, one]) => ({ group, completion: one })),
      },
    });
  },
});

/** Where every task of the scope stands on a day, parts and all. */
export const showStandings = operation("tasks.standings", {
  summary: { vi: "Tình trạng các nhiệm vụ tại một ngày", en: "Where every task stands on a day" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      standing: z.array(z.enum(standingNames)).max(9).exactOptional(),
      ...paging,
    }),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    ...pageOf(z.strictObject({ unit: UnitKeySchema, id: z.string(), title: z.string(), standing: StandingSchema }))
      .shape,
  }),
  handle: async ({ query }, context) => {
    const { records, reference, today, mostPerPage } = context;
    const on = onDay(query.asOf ?? today, reference);
    const tasks: Task[] = [];
    const kept: { unit: z.output<typeof UnitKeySchema>; id: string; title: string }[] = [];
    for await (const record of records.all("task", { ...(query.unit && { unit: query.unit }) })) {
      tasks.push(toldApart(record, context));
      kept.push({ unit: record.unit, id: record.id, title: record.value.title });
    }
    const all = standings(tasks, on).flatMap((of, i) => {
      const one = kept[i];
      const isAsked = query.standing?.includes(of.standing) ?? true;
      return one !== undefined && isAsked ? [{ ...one, standing: standingItem(of) }] : [];
    });
    const page = sliceOf(all, { limit: 50, ...query, most: mostPerPage });
    return page.ok ? ok({ value: { asOf: on.asOf, ...page.value } }) : page;
  },
});

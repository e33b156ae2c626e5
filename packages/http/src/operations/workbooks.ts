import { type Group, ok, type Task, UnitKeySchema } from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { csv, FormatSchema, tableFile, xlsx } from "./files.js";
import { asOf } from "./parts.js";
import { onDay, toldApart } from "./task-parts.js";

/** The tracking workbook of the tasks of the scope. */
export const exportTasks = operation("tasks.export", {
  summary: { vi: "Xuất bảng theo dõi nhiệm vụ", en: "The tracking workbook of the tasks" },
  who: { may: "read" },
  input: { query: z.strictObject({ asOf, format: FormatSchema }) },
  output: [xlsx, csv],
  handle: async ({ query: { asOf: day, format = "xlsx" } }, context) => {
    const { records, reference, workbooks, today } = context;
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const tasks: Task[] = [];
    const owners = new Set<string>();
    const own: Task[] = [];
    for await (const record of records.all("task")) {
      owners.add(record.unit);
      own.push(record.value);
      tasks.push(toldApart(record, context));
    }
    // Ids are a unit's own: the tasks of one unit keep theirs.
    const written = owners.size > 1 ? tasks : own;
    const on = onDay(day ?? today, reference);
    const table =
      format === "xlsx" && workbooks.streamTasks !== undefined
        ? workbooks.streamTasks(written, on)
        : await workbooks.writeTasks(written, { ...on, format });
    return ok(tableFile(table, { format, name: "nhiem-vu" }));
  },
});

/** The task forces of the scope, each decision on a line. */
export const exportGroups = operation("groups.export", {
  summary: { vi: "Xuất danh sách tổ công tác (.xlsx, .csv)", en: "The task forces as a workbook (.xlsx, .csv)" },
  who: { may: "read" },
  input: { query: z.strictObject({ unit: UnitKeySchema.exactOptional(), format: FormatSchema }) },
  output: [xlsx, csv],
  handle: async ({ query: { unit, format = "xlsx" } }, { records, reference: { hierarchy }, workbooks }) => {
    if (workbooks?.writeGroupTemplate === undefined) return refuse("server.not-configured", {});
    const groups: Group[] = [];
    for await (const { value } of records.all("group", { ...(unit && { unit }) })) groups.push(value);
    const bytes = await workbooks.writeGroupTemplate({ groups, hierarchy, format });
    return ok(tableFile(bytes, { format, name: "to-cong-tac" }));
  },
});

/** The units with their times and what became of them. */
export const exportUnits = operation("units.export", {
  summary: { vi: "Xuất danh mục đơn vị (.xlsx, .csv)", en: "The units as a workbook (.xlsx, .csv)" },
  who: { may: "read" },
  input: { query: z.strictObject({ under: UnitKeySchema.exactOptional(), on: asOf, format: FormatSchema }) },
  output: [xlsx, csv],
  handle: async ({ query: { under, on, format = "xlsx" } }, { reference: { hierarchy }, today, workbooks }) => {
    if (workbooks?.writeUnitTemplate === undefined) return refuse("server.not-configured", {});
    const tree = hierarchy.on(on ?? today);
    const top = under === undefined ? 0 : tree.indexOf(under);
    if (top < 0) return refuse("record.not-found", {}, { in: "query", path: ["under"] });
    const last = under === undefined ? tree.size - 1 : tree.last(top);
    const places = Array.from({ length: Math.max(0, last - top + 1) }, (_, i) => top + i);
    const units = places.map((i) => tree.at(i));
    const successions = places.flatMap((i) => hierarchy.linksFrom(tree.keyAt(i)));
    const bytes = await workbooks.writeUnitTemplate({ units, successions, format });
    return ok(tableFile(bytes, { format, name: "don-vi" }));
  },
});

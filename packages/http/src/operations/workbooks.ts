import { ok, type Task } from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf } from "./parts.js";
import { onDay, toldApart } from "./task-parts.js";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const csv = "text/csv";

/** The tracking workbook of the tasks of the scope. */
export const exportTasks = operation("tasks.export", {
  summary: { vi: "Xuất bảng theo dõi nhiệm vụ", en: "The tracking workbook of the tasks" },
  who: { may: "read" },
  input: { query: z.strictObject({ asOf, format: z.enum(["xlsx", "csv"]).exactOptional() }) },
  output: [xlsx, csv],
  handle: async ({ query: { asOf: day, format = "xlsx" } }, { records, reference, workbooks, today }) => {
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const tasks: Task[] = [];
    const owners = new Set<string>();
    const own: Task[] = [];
    for await (const record of records.all("task")) {
      owners.add(record.unit);
      own.push(record.value);
      tasks.push(toldApart(record));
    }
    // Ids are a unit's own: the tasks of one unit keep theirs.
    const written = owners.size > 1 ? tasks : own;
    const bytes = await workbooks.writeTasks(written, { ...onDay(day ?? today, reference), format });
    const type = format === "xlsx" ? xlsx : `${csv}; charset=utf-8`;
    return ok({ type, content: inPieces(bytes), filename: `nhiem-vu.${format}` });
  },
});

/** The blank tracking workbook. */
export const taskTemplate = operation("templates.tasks", {
  summary: { vi: "Biểu mẫu bảng theo dõi nhiệm vụ", en: "The blank tracking workbook" },
  who: { may: "read" },
  input: { query: z.strictObject({ year: z.int().min(2000).max(2100).exactOptional() }) },
  output: [xlsx],
  handle: async ({ query: { year } }, { reference: { agencies }, workbooks }) => {
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const content = await workbooks.writeTaskTemplate({
      ...(agencies && { agencies }),
      ...(year !== undefined && { year }),
    });
    return ok({ type: xlsx, content, filename: "mau-nhiem-vu.xlsx" });
  },
});

/** The blank table of figures. */
export const observationTemplate = operation("templates.observations", {
  summary: { vi: "Biểu mẫu bảng số liệu", en: "The blank table of figures" },
  who: { may: "read" },
  input: { query: z.strictObject({ measure: z.array(z.string().min(1).max(200)).max(100).exactOptional() }) },
  output: [xlsx],
  handle: async ({ query: { measure } }, { reference: { measures = {}, codeLists }, workbooks }) => {
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const chosen = Object.entries(measures).filter(([id]) => measure?.includes(id) ?? true);
    if (chosen.length === 0) return refuse("record.not-found", {}, { in: "query", path: ["measure"] });
    const asked = { measures: Object.fromEntries(chosen), ...(codeLists && { codeLists }) };
    const content = await workbooks.writeObservationTemplate(asked);
    return ok({ type: xlsx, content, filename: "mau-so-lieu.xlsx" });
  },
});

/** A long file in pieces, so that it can be sent with back-pressure. */
async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

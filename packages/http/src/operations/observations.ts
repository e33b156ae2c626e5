import { fail, formatDate, isNonEmpty, issue, ObservationSchema, ok, toObservations, within } from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { csv, tableFile, xlsx } from "./files.js";
import { figuresOf, observationRecord } from "./observation-parts.js";
import { checkWindow, notesOf, NotesSchema, unitPath, windowMembers } from "./parts.js";

/** Keeps figures of a unit. */
export const submitObservations = operation("observations.submit", {
  summary: { vi: "Cập nhật số liệu của đơn vị", en: "Keep figures of a unit" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  input: { path: unitPath, body: z.strictObject({ observations: z.array(ObservationSchema).min(1).max(10_000) }) },
  output: z.strictObject({ stored: z.int().min(0), notes: NotesSchema }),
  stores: true,
  handle: async ({ path, body: { observations } }, context) => {
    const { measures, hierarchy } = context.reference;
    if (measures === undefined) return refuse("server.not-configured", {});
    const strangers = observations.flatMap(({ unit }, i) =>
      unit === path.unit ? [] : [issue("entry.other-unit", {}, ["observations", i, "unit"])],
    );
    if (isNonEmpty(strangers)) return fail(...strangers);
    const checked = toObservations(observations, measures, hierarchy);
    if (!checked.ok) {
      const [first, ...more] = within(checked.issues, "observations");
      return first === undefined ? checked : fail(first, ...more);
    }
    const stored = await context.records.append("observation", observations.map(observationRecord));
    if (!stored.ok) return stored;
    const notes = notesOf(within(checked.notes, "observations"), context);
    return ok({ value: { stored: stored.value.length, notes }, status: 201 as const });
  },
});

/** The figures of the scope: one JSON document a line, or a table to print. */
export const exportObservations = operation("observations.export", {
  summary: {
    vi: "Xuất số liệu: mỗi dòng một bản ghi JSON, hoặc bảng .xlsx, .csv",
    en: "The figures: one JSON document a line, or a table (.xlsx, .csv)",
  },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({ ...windowMembers, format: z.enum(["ndjson", "xlsx", "csv"]).exactOptional() })
      .check(checkWindow),
  },
  output: ["application/x-ndjson", xlsx, csv],
  handle: async ({ query: { format = "ndjson", ...window } }, context) => {
    if (format === "ndjson") {
      const content = lines(window, context);
      return ok({ type: "application/x-ndjson; charset=utf-8", content, filename: "so-lieu.ndjson" });
    }
    const { workbooks, reference, today } = context;
    const { measures, codeLists, hierarchy } = reference;
    if (workbooks?.streamObservations === undefined || measures === undefined) {
      return refuse("server.not-configured", {});
    }
    const table = workbooks.streamObservations(figuresOf(window, context), {
      measures,
      ...(codeLists && { codeLists }),
      nameOf: (unit) => hierarchy.unit(unit)?.name,
      subtitle: `(Các kỳ kết thúc từ ngày ${formatDate(window.from)} đến ngày ${formatDate(window.to)})`,
      on: today,
      format,
    });
    return ok(tableFile(table, { format, name: "so-lieu" }));
  },
});

async function* lines(window: Parameters<typeof figuresOf>[0], context: Context): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for await (const one of figuresOf(window, context)) {
    text += `${JSON.stringify(one)}\n`;
    if (text.length < 65_536) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

import {
  ActorSchema,
  CodesSchema,
  compareEditions,
  type Edition,
  EditionSchema,
  type EditionChanges,
  ok,
  PeriodSchema,
  PlainDateSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { pageOf, paging, sliceOf } from "./parts.js";
import { reportAddress, reportPath } from "./report-parts.js";

const StatedSchema = z
  .strictObject({
    count: z.number().nullable(),
    exactness: z.enum(["exact", "over", "under", "about"]),
    asOf: PlainDateSchema.nullable(),
    shortfalls: z.array(z.strictObject({ count: z.number(), reason: z.string() })),
  })
  .nullable();

/** The schema of {@link EditionChanges}. */
const ChangesSchema: z.ZodType<EditionChanges> = z.strictObject({
  figures: z.array(
    z.strictObject({
      unit: UnitKeySchema,
      period: PeriodSchema,
      at: CodesSchema,
      measure: z.string(),
      before: StatedSchema,
      after: StatedSchema,
    }),
  ),
  texts: z.array(z.strictObject({ section: z.string(), change: z.enum(["added", "removed", "changed"]) })),
});

/** Every edition of a report, each with what it changed. */
export const listEditions = operation("reports.editions", {
  summary: {
    vi: "Các phiên bản của một báo cáo và nội dung thay đổi",
    en: "The editions of a report, each with what it changed",
  },
  who: { may: "read" },
  input: { path: reportPath, query: z.strictObject(paging) },
  output: pageOf(
    z.strictObject({
      number: z.int().min(1),
      by: ActorSchema,
      at: z.string(),
      hash: z.string(),
      changes: ChangesSchema.nullable(),
    }),
  ),
  handle: async ({ path, query }, { records, mostPerPage }) => {
    const found = await records.find("report", reportAddress(path));
    if (!found.ok) return found;
    const { editions } = found.value.value;
    const page = sliceOf(editions, { limit: 50, ...query, most: mostPerPage });
    if (!page.ok) return page;
    const items = page.value.items.map(({ number, by, at, hash, ...edition }) => {
      const before = editions[number - 2];
      return { number, by, at, hash, changes: before === undefined ? null : compareEditions(before, edition) };
    });
    return ok({ value: { items, next: page.value.next }, revision: found.value.revision, isRecord: true });
  },
});

/** One edition as it was written. */
export const getEdition = operation("reports.edition", {
  summary: { vi: "Một phiên bản của báo cáo", en: "One edition of a report, as it was written" },
  who: { may: "read" },
  input: { path: z.strictObject({ ...reportPath.shape, number: z.string().regex(/^[1-9]\d{0,5}$/) }) },
  output: EditionSchema,
  handle: async ({ path: { number, ...path } }, { records }) => {
    const found = await records.find("report", reportAddress(path));
    if (!found.ok) return found;
    const edition: Edition | undefined = found.value.value.editions[Number(number) - 1];
    return edition === undefined
      ? refuse("record.not-found", {}, { in: "path", path: ["number"] })
      : ok({ value: edition });
  },
});

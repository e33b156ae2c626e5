import {
  addMonths,
  isPlainDate,
  type PlainDate,
  PlainDateSchema,
  toZodIssue,
  type Window,
  type Result,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { readerSentence } from "../api/reader-sentence.js";
import { type HttpIssue, refuse, type WorkbookIssue } from "../issue/http-issue.js";
import { type ProblemError, ProblemErrorSchema, toProblemError } from "../issue/problem.js";
import type { RecordAddress, StoredRecord } from "../repository/records.js";
import type { Page, RecordQuery } from "../repository/repository.js";

/** The id of a record, as the host or a workbook gave it. */
export const IdSchema: z.ZodType<string> = z.string().min(1).max(300);

const years = { minimum: 1900, maximum: 2200 };
const longest = 10;

/** A day a question can be about: the arithmetic of days has no end in sight then. */
export const DaySchema: z.ZodType<PlainDate> = PlainDateSchema.check(({ value, issues }) => {
  const year = yearOf(value);
  if (year < years.minimum || year > years.maximum) issues.push(toZodIssue("date.year-out-of-range", years));
});

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** The day a question is asked for; today in Vietnam unless said. */
export const asOf = DaySchema.exactOptional();

/** The two days of a window, as parameters. */
export const windowMembers = { from: DaySchema, to: DaySchema };

/** Says that a window is reversed, or longer than any question needs. */
export function checkWindow({ value, issues }: z.core.ParsePayload<Window>): void {
  const wrong = (code: "period.window-reversed" | "request.window-too-long", params: object) =>
    issues.push({ ...toZodIssue("value.invalid", {}, ["to"]), params: { code, params } });
  // What is no day, or out of range, is said already.
  if (!isPlainDate(value.from) || yearOf(value.from) > years.maximum) return;
  if (value.from > value.to) wrong("period.window-reversed", {});
  else if (value.to > addMonths(value.from, longest * 12)) wrong("request.window-too-long", { years: longest });
}

/** A window of at most ten years. */
export const BoundedWindowSchema: z.ZodType<Window> = z.strictObject(windowMembers).check(checkWindow);

/** What an uploaded file is called: tells `.md` and `.csv`, which look like any text. */
export const fileName = z.string().max(300).exactOptional();

/** The path of what belongs to a unit. */
export const unitPath = z.strictObject({ unit: UnitKeySchema });

/** The path of a record. */
export const recordPath = z.strictObject({ unit: UnitKeySchema, id: IdSchema });

/** What every list takes: how many, and after which page. */
export const paging = { limit: z.int().min(1).max(500).exactOptional(), after: z.string().max(2000).exactOptional() };

/** Issues that prevented nothing, worded in the language of the request. */
export const NotesSchema: z.ZodType<readonly ProblemError[]> = z.array(ProblemErrorSchema);

/** A page of a list: where the next one begins stands in `next`. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

/** The notes of a result, worded. */
export function notesOf(
  notes: readonly (HttpIssue | WorkbookIssue)[],
  context: Pick<Context, "language" | "isNamed" | "workbooks" | "documents">,
): ProblemError[] {
  if (notes.length === 0) return [];
  const { language, isNamed } = context;
  const sentence = readerSentence(context);
  return notes.map((one) => toProblemError(one, { language, isNamed, sentence }));
}

/** How many records are read at least, once the first did not fill a page. */
const fewestRead = 100;

/**
 * A page of records that a condition picks: goes on reading until the page is full or nothing is left. The cursor is the
 * last record that was looked at.
 */
export async function pageWhere<V, T>(
  read: (query: Pick<RecordQuery, "limit" | "after">) => Promise<Page<V>>,
  { limit = 50, after, most }: { limit?: number | undefined; after?: string | undefined; most: number },
  pick: (record: StoredRecord<V>) => T | null | Promise<T | null>,
): Promise<Result<{ items: T[]; next: string | null }, HttpIssue>> {
  const wanted = Math.min(limit, most);
  const items: T[] = [];
  let at = after === undefined ? undefined : fromCursor(after);
  if (at === null) return refuse("request.cursor-unreadable", {}, { in: "query", path: ["after"] });
  for (let count = wanted; ; count = Math.max(fewestRead, wanted)) {
    const page = await read({ limit: count, ...(at !== undefined && { after: at }) });
    for (const [i, record] of page.items.entries()) {
      const given = pick(record);
      const picked = given instanceof Promise ? await given : given;
      if (picked !== null) items.push(picked);
      const isLast = i === page.items.length - 1 && page.next === null;
      if (items.length === wanted) {
        const next = isLast ? null : toCursor(record);
        return { ok: true, value: { items, next }, notes: [] };
      }
    }
    if (page.next === null) return { ok: true, value: { items, next: null }, notes: [] };
    at = page.next;
  }
}

/** A page of a list that was computed whole, as long as a page may be unless said. The cursor is a place in it. */
export function sliceOf<T>(
  all: readonly T[],
  { limit, after, most }: { limit?: number | undefined; after?: string | undefined; most: number },
): Result<{ items: T[]; next: string | null }, HttpIssue> {
  const start = after === undefined ? 0 : Number(/^\d{1,9}$/.exec(after)?.[0] ?? NaN);
  if (Number.isNaN(start)) return refuse("request.cursor-unreadable", {}, { in: "query", path: ["after"] });
  const end = start + Math.min(limit ?? most, most);
  const items = all.slice(start, end);
  return { ok: true, value: { items, next: end < all.length ? String(end) : null }, notes: [] };
}

/** A cursor says nothing to its reader, and survives being put into an address. */
function toCursor({ unit, id }: RecordAddress): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify([unit, id]))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

const CursorSchema = z.tuple([UnitKeySchema, IdSchema]);

function fromCursor(cursor: string): RecordAddress | null {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    const read = CursorSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return read.success ? { unit: read.data[0], id: read.data[1] } : null;
  } catch {
    return null;
  }
}

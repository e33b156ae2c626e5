import { ok, type Result } from "@de-an-06/domain";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { Operation } from "../operation/operation.js";
import type { AnyInput } from "../operation/read-input.js";
import { reportAddress } from "../operations/report-parts.js";
import type { RecordAddress } from "../repository/records.js";
import type { HttpRequest } from "../request/http-request.js";
import type { ScopedRecords } from "./context.js";

interface Asked {
  readonly headers: HttpRequest["headers"];
  readonly input: AnyInput;
  readonly records: ScopedRecords;
}

/** Whether a change is asked for on a condition: `If-Match`, or `If-None-Match: *` on a PUT. */
export function isConditional({ method }: Operation, headers: HttpRequest["headers"]): boolean {
  return method !== "GET" && (headers["if-match"] !== undefined || isCreateOnly(method, headers));
}

/**
 * The revision that a change must find, by its condition: undefined where any will do, 0 for none. Refused with 412 where the
 * condition does not hold already, and with 400 where it means nothing.
 */
export async function expectedRevision(
  { method, revises }: Operation,
  { headers, input, records }: Asked,
): Promise<Result<number | undefined, HttpIssue>> {
  const ifMatch = headers["if-match"];
  const at = { in: "header", path: [ifMatch === undefined ? "if-none-match" : "if-match"] } as const;
  if (revises === undefined) return refuse("record.precondition-needless", {}, at);
  const tags = ifMatch === undefined ? null : tagsIn(ifMatch);
  if (tags !== null && tags.length === 0) return refuse("record.precondition-unreadable", {}, at);
  const [only] = tags ?? [];
  if (tags?.length === 1 && only !== undefined && only !== "*") return expected(only);
  const found = await records.find(revises, addressIn(input.path));
  const revision = found.ok ? found.value.revision : 0;
  if (isCreateOnly(method, headers)) return revision === 0 ? ok(0) : refuse("record.precondition-failed", {}, at);
  const isThere = revision > 0 && (only === "*" || tags?.includes(`"${revision}"`) === true);
  return isThere ? ok(revision) : refuse("record.precondition-failed", {}, at);

  function expected(tag: string): Result<number, HttpIssue> {
    const named = /^"([1-9]\d{0,8})"$/.exec(tag)?.[1];
    return named === undefined ? refuse("record.precondition-failed", {}, at) : ok(Number(named));
  }
}

function isCreateOnly(method: string, { "if-none-match": given }: HttpRequest["headers"]): boolean {
  return method === "PUT" && given?.trim() === "*";
}

/** The tags of a list, or `*`; none where it cannot be read. A weak tag is one, and never that of a change. */
function tagsIn(list: string): readonly string[] {
  if (list.trim() === "*") return ["*"];
  const tags = list.split(",").map((one) => one.trim());
  return tags.length <= 100 && tags.every((one) => /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(one)) ? tags : [];
}

/** The record that a path names. */
function addressIn(path: unknown): RecordAddress {
  const given = path as RecordAddress | Parameters<typeof reportAddress>[0];
  return "id" in given ? given : reportAddress(given);
}

import type { Actor, Result, UnitKey, Window } from "@de-an-06/domain";
import type { Scope } from "../access/scope.js";
import type { HttpIssue } from "../issue/http-issue.js";
import type { NewRecord, RecordAddress, RecordKind, Records, StoredRecord } from "./records.js";

/** Which records of the scope. */
export interface RecordQuery {
  readonly unit?: UnitKey;
  readonly id?: string;
  /** Only records whose day lies inside. */
  readonly window?: Window;
  /** The records as they stood at an instant. */
  readonly asOf?: string;
  /** In the order in which records were first kept, the latest first, instead of that of unit and id. */
  readonly newestFirst?: boolean;
  /** Goes on after the record that a page ended with. */
  readonly after?: RecordAddress;
  readonly limit: number;
}

/** Some records in a fixed order, and where the next page begins. */
export interface Page<V> {
  readonly items: readonly StoredRecord<V>[];
  /** The last of them where more follow; null on the last page. */
  readonly next: RecordAddress | null;
}

/** A record to be kept, on the condition that the one that stands has this revision: 0 for none, undefined for any. */
export interface Change<V> extends NewRecord<V> {
  readonly expects?: number;
}

/** The answer to a request that was sent with an `Idempotency-Key`, kept to be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Whether a key is new, in use by the same request, answered, or that of another request. */
export type Claim =
  { readonly state: "new" | "running" | "other" } | { readonly state: "answered"; readonly answer: KeptAnswer };

/**
 * Where records are kept (*kho dữ liệu*): a few verbs, the scope first. Nothing outside the scope is ever read, by the query
 * itself; records are only added to, a change is a new revision. `repositoryPromises` is the list of what it must
 * hold.
 */
export interface Repository {
  /** In the order of unit and id, unless the newest are asked for first. */
  readonly read: <K extends RecordKind>(kind: K, scope: Scope, query: RecordQuery) => Promise<Page<Records[K]>>;
  /** All or none: `record.exists` or `record.changed` with the index of the first change that does not fit. */
  readonly append: <K extends RecordKind>(
    kind: K,
    changes: readonly Change<Records[K]>[],
    written: { readonly by: Actor; readonly at: string },
  ) => Promise<Result<readonly StoredRecord<Records[K]>[], HttpIssue>>;
  /** Takes a key for a request, told apart by its fingerprint, or says what became of it. One caller only is told `new`. */
  readonly claim: (key: string, request: { readonly fingerprint: string; readonly at: string }) => Promise<Claim>;
  /** Keeps the answer of a claimed key; null frees it again. */
  readonly settle: (key: string, answer: KeptAnswer | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

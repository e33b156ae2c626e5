import type { Actor, Language, PlainDate, Result } from "@de-an-06/domain";
import type { Scope } from "../access/scope.js";
import type { HttpIssue } from "../issue/http-issue.js";
import type { RecordAddress, RecordKind, Records, StoredRecord } from "../repository/records.js";
import type { Change, Page, RecordQuery } from "../repository/repository.js";
import type { Documents } from "./documents.js";
import type { ApiEvent } from "./event.js";
import type { Reference } from "./reference.js";
import type { Workbooks } from "./workbooks.js";

/** What a handler has besides its input. */
export interface Context {
  readonly actor: Actor | null;
  /** The day it is in Vietnam. */
  readonly today: PlainDate;
  /** The instant, with its zone. */
  readonly at: string;
  readonly language: Language;
  readonly reference: Reference;
  readonly scope: Scope;
  readonly records: ScopedRecords;
  readonly workbooks: Workbooks | undefined;
  readonly documents: Documents | undefined;
  /** How many records a page holds at most. */
  readonly mostPerPage: number;
  /** How many characters a text holds at most, of a body or of an uploaded file. */
  readonly mostText: number;
  /** The revision that `If-Match` demands; undefined where the caller demands none. */
  readonly expects: number | undefined;
  /** Aborted when the caller goes away or the time is up. */
  readonly signal: AbortSignal;
  /** Whether a key is one of ours: others are not repeated. */
  readonly isNamed: (key: string) => boolean;
  /** Says how much is done of how much, to the caller who asks for it: of operations that tell it. */
  readonly tellProgress: (done: number, of: number) => void;
  readonly emit: (event: ApiEvent) => void;
  /** The contract, for the operations that show it. */
  readonly openApi: () => string;
}

/** The repository as one actor sees it: the scope is in every query, and cannot be forgotten. */
export interface ScopedRecords {
  readonly page: <K extends RecordKind>(kind: K, query: RecordQuery) => Promise<Page<Records[K]>>;
  /** Every record, page by page as it is asked for. */
  readonly all: <K extends RecordKind>(
    kind: K,
    query?: Omit<RecordQuery, "limit" | "after">,
  ) => AsyncIterable<StoredRecord<Records[K]>>;
  /** One record; `record.not-found` also for one outside the scope. */
  readonly find: <K extends RecordKind>(
    kind: K,
    address: RecordAddress,
  ) => Promise<Result<StoredRecord<Records[K]>, HttpIssue>>;
  readonly append: <K extends RecordKind>(
    kind: K,
    changes: readonly Change<Records[K]>[],
  ) => Promise<Result<readonly StoredRecord<Records[K]>[], HttpIssue>>;
}

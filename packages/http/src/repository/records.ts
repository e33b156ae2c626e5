import type {
  Actor,
  ExplanationRecord,
  Group,
  Observation,
  PlainDate,
  RegisterEntry,
  Report,
  Task,
  UnitKey,
} from "@de-an-06/domain";

/** What is kept, by kind. */
export interface Records {
  readonly task: Task;
  readonly group: Group;
  readonly observation: Observation;
  readonly report: Report;
  readonly register: RegisterEntry;
  readonly explanation: ExplanationRecord;
  readonly import: ImportRecord;
}

/** The kinds of records. */
export type RecordKind = keyof Records;

/** Every kind. */
export const recordKinds = [
  "task",
  "group",
  "observation",
  "report",
  "register",
  "explanation",
  "import",
] as const satisfies readonly RecordKind[];

/** What came of a workbook that was taken in (*kết quả nhập bảng tính*). */
export interface ImportRecord {
  readonly kind: "tasks" | "observations" | "groups" | "registers";
  /** How many records were stored; 0 when it was refused. */
  readonly stored: number;
  readonly issues: readonly ImportIssue[];
}

/** An issue of an import, worded when it was found. */
export interface ImportIssue {
  readonly code: string;
  /** `Nhiệm vụ!D7`; null where it is about the file as a whole. */
  readonly cell: string | null;
  readonly message: string;
}

/** Which record: ids are a unit's own. */
export interface RecordAddress {
  readonly unit: UnitKey;
  readonly id: string;
}

/** A record to be kept, with what it can be found by. */
export interface NewRecord<V> extends RecordAddress {
  /** The last day of the period it is of. */
  readonly day?: PlainDate;
  /** Units outside its own that may read it. */
  readonly sharedWith?: readonly UnitKey[];
  readonly value: V;
}

/** A record as it stands, or as it stood. */
export interface StoredRecord<V> extends NewRecord<V> {
  /** 1 for the first; each change is a new one, and the old ones stay. */
  readonly revision: number;
  readonly by: Actor;
  /** An instant with its zone. */
  readonly at: string;
}

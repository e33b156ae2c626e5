import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import type { DocumentReference, Source } from "../document/document.js";

/** What an agency does in a task: leads (*chủ trì*), co-leads, coordinates (*phối hợp*), advises (*tham mưu*), directs (*chỉ đạo*). */
export type Part = "lead" | "co-lead" | "coordinating" | "advising" | "directing";

/** Ordered (*yêu cầu*) or requested (*đề nghị*: Party, Front, unions); requested bodies stay out of lateness. */
export type Mode = "ordered" | "requested";

/** One agency or group of agencies in a task (*cơ quan thực hiện*). */
export interface Assignee {
  /** The name in full where the abbreviation is known, else as written. */
  readonly name: string;
  readonly part: Part;
  readonly mode: Mode;
  /** The host's id of the agency, where it is known. */
  readonly id?: string;
  /** Whether the name stands for several bodies ("các sở, ban, ngành"), to be expanded against the hierarchy. */
  readonly group?: boolean;
}

/** Something that happened to a task (*tiến độ*), in the order it happened. */
export type ProgressEvent = Progress | Done | Reopened | ConditionMet | Excluded;

/** Work went on: the result so far, with the documents that show it. */
export interface Progress extends Happening {
  readonly kind: "progress";
  readonly result?: string;
  readonly evidence?: readonly DocumentReference[];
}

/** The task is done, or one occurrence of a recurring task is. */
export interface Done extends Happening {
  readonly kind: "done";
  /** For a recurring task, the due day of the occurrence that is done; without it, the one in whose period `on` lies. */
  readonly occurrence?: PlainDate;
  readonly result?: string;
  readonly evidence?: readonly DocumentReference[];
}

/** The task is open again: what was done, or the exclusion, no longer counts. Of a recurring task the last done occurrence is. */
export interface Reopened extends Happening {
  readonly kind: "reopened";
}

/** What the deadline waits for has come: the guidance of a ministry, the event from which days are counted. */
export interface ConditionMet extends Happening {
  readonly kind: "condition-met";
  /** The day by which the guidance wants the task done, where it states one. */
  readonly dueDay?: PlainDate;
}

/** The task no longer counts. */
export interface Excluded extends Happening {
  readonly kind: "excluded";
  readonly reason: ExclusionReason;
  readonly evidence?: readonly DocumentReference[];
}

/** What every event has. */
export interface Happening {
  readonly on: PlainDate;
  readonly note?: string;
}

/** Why a task no longer counts: revoked (*bãi bỏ*), handed to another body, merged into another task. */
export type ExclusionReason = "revoked" | "transferred" | "merged";

/** A change of the deadline by a document; the one in force on a day counts and the history is kept. */
export type DeadlineChange = NewDeadline | CancelledDeadline;

/** The deadline is another one: extended (*gia hạn*) or adjusted (*điều chỉnh*). */
export interface NewDeadline extends Changing {
  readonly kind: "extended" | "adjusted";
  readonly deadline: Deadline;
}

/** The task has no deadline any more. */
export interface CancelledDeadline extends Changing {
  readonly kind: "cancelled";
}

/** What every change of a deadline has. */
export interface Changing {
  /** The day from which it holds. */
  readonly on: PlainDate;
  readonly source: Source;
}

/** An assigned task (*nhiệm vụ*), or a duty (*trách nhiệm*) that needs no deadline. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly kind: "task" | "duty";
  readonly assignees: readonly Assignee[];
  /** Null where the document leaves it blank or it cannot be read. */
  readonly deadline: Deadline | null;
  readonly changes: readonly DeadlineChange[];
  readonly events: readonly ProgressEvent[];
  readonly source: Source | null;
  /** The day of the document that assigns it; events before it are noted. */
  readonly assignedOn?: PlainDate;
  readonly note?: string;
  /** The task of the level above that this one is part of. */
  readonly parent?: string;
  /** When a cascaded task is done: by itself, when all its parts are, or when a share of them is. By itself unless said. */
  readonly completedBy?: CompletionRule;
}

/** When a task with parts under it counts as done (*điều kiện hoàn thành*). */
export type CompletionRule =
  | { readonly rule: "own" }
  | { readonly rule: "all" }
  | { readonly rule: "share"; readonly part: number; readonly whole: number };

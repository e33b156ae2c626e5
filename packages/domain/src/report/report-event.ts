import type { NonEmpty } from "../issue/result.js";
import type { Observation } from "../indicator/observation.js";
import type { Actor } from "./actor.js";
import type { ReportKey } from "./obligation.js";

/** What a report says: its figures, and the texts of its sections by the id of the section. */
export interface ReportContent {
  readonly figures: readonly Observation[];
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * One edition of a report (*phiên bản báo cáo*). Editions are only ever added: a correction is a new one, and the hash of
 * its text ({@link editionText}) shows that an old one was not touched.
 */
export interface Edition extends ReportKey, ReportContent {
  /** 1 for the first. */
  readonly number: number;
  /** The unit and the role that wrote it. */
  readonly by: Actor;
  /** An instant with its zone: `2024-06-12T09:30:00+07:00`. */
  readonly at: string;
  /** What the host's function made of {@link editionText}; the domain has no cryptography of its own. */
  readonly hash: string;
}

/** Where a report is (*trạng thái*): draft, sent, returned to be mended, accepted, locked. */
export type ReportState = "draft" | "sent" | "returned" | "accepted" | "locked";

/** Every state, in the order a report goes through them. */
export const reportStates = [
  "draft",
  "sent",
  "returned",
  "accepted",
  "locked",
] as const satisfies readonly ReportState[];

/** What is done to a report. */
export type ReportAction = ReportEvent["kind"];

/** One step in the life of a report; the list of them is all there is to store. */
export type ReportEvent = ReportSaved | ReportSent | ReportReturned | ReportAccepted | ReportLocked;

interface Step {
  readonly by: Actor;
  /** An instant with its zone. */
  readonly at: string;
}

/** A new edition was written down; the report is a draft again. */
export interface ReportSaved {
  readonly kind: "saved";
  readonly edition: Edition;
}

/** The latest edition was sent (*gửi*). */
export interface ReportSent extends Step {
  readonly kind: "sent";
}

/** It was sent back, and why (*trả lại*). */
export interface ReportReturned extends Step {
  readonly kind: "returned";
  readonly reasons: NonEmpty<string>;
}

/** It was accepted (*tiếp nhận*). */
export interface ReportAccepted extends Step {
  readonly kind: "accepted";
}

/** The period is closed: nothing moves any more (*khóa kỳ*). */
export interface ReportLocked extends Step {
  readonly kind: "locked";
}

/** A report with its history (*báo cáo*), as {@link replay} makes it of its events. */
export interface Report extends ReportKey {
  readonly state: ReportState;
  /** Oldest first; the last one counts. */
  readonly editions: NonEmpty<Edition>;
  readonly events: NonEmpty<ReportEvent>;
}

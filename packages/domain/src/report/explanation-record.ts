import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";

/**
 * What a body says about a result it missed (*giải trình*). A record: it changes no standing and no deadline; a new deadline
 * needs a document.
 */
export interface ExplanationRecord {
  readonly id: string;
  /** The body's id, or its name where it has none or no other body has the same. */
  readonly body: string;
  /** The id of the rule it answers. It is about everything that rule held against the body until then. */
  readonly rule: string;
  readonly givenOn: PlainDate;
  readonly reason: string;
  /** What is done about it. */
  readonly remedy: string;
  /** The day asked for; null where none is. */
  readonly askedFor: PlainDate | null;
  readonly answer?: ExplanationAnswer;
}

/** What was answered to it. */
export interface ExplanationAnswer {
  readonly on: PlainDate;
  readonly accepted: boolean;
  readonly note?: string;
  readonly source?: Source;
}

/** Where the explanations that a rule asks for stand: owed, owed and late, given, accepted, refused. */
export type ExplanationState = "owed" | "overdue" | "refused" | "given" | "accepted";

/** The state of one fact: what was last said about it after it began, as known on a day. */
export function explanationOf(
  since: PlainDate | null,
  said: readonly ExplanationRecord[],
  asOf: PlainDate,
): Exclude<ExplanationState, "overdue"> {
  const last = said
    .filter(({ givenOn }) => givenOn <= asOf && (since === null || since <= givenOn))
    .reduce<ExplanationRecord | null>((latest, one) => (latest && latest.givenOn > one.givenOn ? latest : one), null);
  if (last === null) return "owed";
  if (last.answer === undefined || last.answer.on > asOf) return "given";
  return last.answer.accepted ? "accepted" : "refused";
}

import type { Window } from "../date/period.js";
import { checkLabels } from "./check-labels.js";
import { checkParts } from "./check-parts.js";
import { checkWindow } from "./check-window.js";
import type { CrossCheckKind } from "./claim.js";
import type { Passage } from "./printed.js";
import type { DigitSpan } from "./places.js";

/** What does not fit across a text, its places still given by their digits. */
export interface Crossed {
  readonly kind: CrossCheckKind;
  readonly level: "finding" | "note";
  readonly at: DigitSpan;
  readonly against: DigitSpan | null;
  readonly printed: string;
  readonly computed: string | null;
}

/** Every check that looks across the claims of a text. */
export function findCrossChecks(passage: Passage, window: Window | undefined): Crossed[] {
  return [...checkLabels(passage), ...checkParts(passage), ...checkWindow(passage, window)];
}

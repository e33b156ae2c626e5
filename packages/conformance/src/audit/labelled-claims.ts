import type { CrossCheckKind } from "@de-an-06/domain";

/** A passage as reports print them, with every claim in it that can be checked. Any other alarm in it is a false one. */
export interface Labelled {
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
}

/**
 * Which printed figure is made of which: a percentage of a part and whole, a total of parts, what remains of a whole; or
 * which does not fit what is printed elsewhere.
 */
export type LabelledClaim =
  | { readonly is: "ratio"; readonly printed: string; readonly part: number; readonly whole: number }
  | { readonly is: "sum"; readonly printed: string; readonly parts: readonly number[] }
  | { readonly is: "rest"; readonly printed: string; readonly part: number; readonly whole: number }
  | { readonly is: "cross"; readonly printed: string; readonly check: CrossCheckKind };

/** Text with its claims. */
export function labelled(text: string, ...claims: readonly LabelledClaim[]): Labelled {
  return { text, claims };
}

/** Text in which nothing can be said to be wrong. */
export function harmless(text: string): Labelled {
  return { text, claims: [] };
}

/** `79,2` is said to be the percentage of 240 in 303. */
export function ratio(printed: string, part: number, whole: number): LabelledClaim {
  return { is: "ratio", printed, part, whole };
}

/** `126` is said to be the sum of the parts. */
export function sum(printed: string, ...parts: readonly number[]): LabelledClaim {
  return { is: "sum", printed, parts };
}

/** `03` is said to remain of 25 after 22. */
export function rest(printed: string, part: number, whole: number): LabelledClaim {
  return { is: "rest", printed, part, whole };
}

/** `779` does not fit what is printed elsewhere. */
export function cross(check: CrossCheckKind, printed: string): LabelledClaim {
  return { is: "cross", check, printed };
}

/**
 * Every code of the domain with what its sentence needs. A code is `concept.reason` and permanent once released.
 * Parameters are counts, places, days the library computed and names from closed lists: never text of the input.
 */
export interface IssueParams {
  // value: the shape of one value, whatever it is about
  "value.missing": Record<never, never>;
  "value.wrong-type": { readonly expected: ValueType };
  "value.not-in-list": { readonly allowed: readonly string[] };
  "value.unknown-key": { readonly count: number };
  "value.too-small": { readonly minimum: number; readonly of: Measured };
  "value.too-large": { readonly maximum: number; readonly of: Measured };
  "value.wrong-format": { readonly format: string };
  "value.invalid": Record<never, never>;
}

/** What a value should have been. */
export type ValueType = "text" | "number" | "integer" | "boolean" | "list" | "object" | "date" | "other";

/** What a limit counts. */
export type Measured = "number" | "characters" | "items";

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

  // date: days, periods, the work calendar
  "date.unreadable": Record<never, never>;
  "date.incomplete": Record<never, never>;
  "date.day-not-in-month": { readonly days: number };
  "date.month-not-in-year": Record<never, never>;
  "date.year-missing": Record<never, never>;
  "date.year-assumed": { readonly year: number };
  "date.two-digit-year": Record<never, never>;
  "date.year-out-of-range": { readonly minimum: number; readonly maximum: number };
  "date.instant-unreadable": Record<never, never>;
  "date.instant-without-zone": Record<never, never>;
  "period.unreadable": Record<never, never>;
  "period.not-in-year": { readonly count: number };
  "period.spelling-mended": Record<never, never>;
  "period.window-reversed": Record<never, never>;
  "period.not-itself": Record<never, never>;
  "calendar.year-not-covered": { readonly year: number };
  "calendar.year-provisional": { readonly year: number };
  "calendar.year-repeated": Record<never, never>;
  "calendar.day-repeated": Record<never, never>;
  "calendar.day-outside-year": Record<never, never>;
  "calendar.day-off-and-worked": Record<never, never>;
  "calendar.worked-on-workday": Record<never, never>;
}

/** What a value should have been. */
export type ValueType = "text" | "number" | "integer" | "boolean" | "list" | "object" | "date" | "other";

/** What a limit counts. */
export type Measured = "number" | "characters" | "items";

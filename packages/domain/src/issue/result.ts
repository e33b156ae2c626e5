import type { Issue } from "./issue.js";

/** A list that holds at least one. */
export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * The answer of a function that can fail on data: a value with notes, or the issues that prevented one (never none).
 *
 * A note is an issue that did not prevent the value ("year missing, 2022 assumed").
 */
export type Result<T, I = Issue> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly I[] }
  | { readonly ok: false; readonly issues: NonEmpty<I> };

/**
 * A value, with what is worth knowing about it.
 *
 * @example
 * ok(26).notes // => []
 */
export function ok<T, I = never>(value: T, notes: readonly I[] = []): { ok: true; value: T; notes: readonly I[] } {
  return { ok: true, value, notes };
}

/**
 * No value, and why.
 *
 * @example
 * fail(issue("value.missing", {})).ok // => false
 */
export function fail<I>(...issues: readonly [I, ...I[]]): { ok: false; issues: NonEmpty<I> } {
  return { ok: false, issues };
}

/**
 * Whether a list of issues holds at least one, for the type checker too.
 *
 * @example
 * isNonEmpty([]) // => false
 */
export function isNonEmpty<T>(list: T[]): list is [T, ...T[]];
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T>;
export function isNonEmpty(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/**
 * Thrown by {@link unwrap}: carries the issues that prevented the value. Recognise it by `name`, since two copies of
 * a package break `instanceof`. Its message names the first codes and places only, never the input.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  /** What prevented the value. */
  readonly issues: NonEmpty<{ readonly code: string; readonly path: readonly (string | number)[] }>;

  constructor(issues: NonEmpty<{ readonly code: string; readonly path: readonly (string | number)[] }>) {
    const named = issues.slice(0, 5).map(({ code, path }) => (path.length > 0 ? `${code} at ${path.join("/")}` : code));
    super(issues.length > 5 ? `${named.join("; ")}; and ${issues.length - 5} more` : named.join("; "));
    this.issues = issues;
  }
}

/**
 * The value of a result, for callers who prefer throwing; its notes are dropped.
 *
 * @throws DomainError with all issues when there is no value.
 * @example
 * unwrap(ok(26)) // => 26
 */
export function unwrap<T>(
  result: Result<T, { readonly code: string; readonly path: readonly (string | number)[] }>,
): T {
  if (result.ok) return result.value;
  throw new DomainError(result.issues);
}

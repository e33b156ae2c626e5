/** A value that is there, or will be: most requests wait for nothing, and an answer at once costs less than a promised one. */
export type Soon<T> = T | Promise<T>;

/** Whether a value must be waited for; promises of other realms count too. */
export function isPending<T>(value: Soon<T>): value is Promise<T> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";
}

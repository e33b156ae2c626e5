import type { Cause } from "./claim.js";

/** Whether a printed figure differs from the right one by one digit or by two that changed places; null where by more. */
export function digitCause(printed: string, right: string): Extract<Cause, "digit-slip" | "swapped-digits"> | null {
  if (printed.length !== right.length) return null;
  const differing = [...printed].flatMap((digit, i) => (digit === right.charAt(i) ? [] : [i]));
  const [first, second, ...more] = differing;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return "digit-slip";
  const between = printed.slice(first + 1, second);
  const isSwapped = printed.charAt(first) === right.charAt(second) && printed.charAt(second) === right.charAt(first);
  return isSwapped && /^[.,]?$/.test(between) ? "swapped-digits" : null;
}

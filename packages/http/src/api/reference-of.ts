import { applyProfile } from "@de-an-06/domain";
import type { ApiOptions } from "./api-options.js";
import type { Reference } from "./reference.js";

/** The reference data with the province's profile over it, made once for each value the host gives. */
export function referenceOf({
  reference,
  profile,
}: Pick<ApiOptions, "reference" | "profile">): ApiOptions["reference"] {
  if (profile === undefined) return reference;
  const made = new WeakMap<Reference, Reference>();
  const over = (given: Reference): Reference => {
    const known = made.get(given) ?? applyProfile(profile, given);
    made.set(given, known);
    return known;
  };
  return typeof reference === "function" ? async () => over(await reference()) : over(reference);
}

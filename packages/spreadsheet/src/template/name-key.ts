import { toKey } from "@de-an-06/domain";

/** What a name is looked up by: without capitals and diacritics, and `_` as the space that names of cells cannot have. */
export function nameKey(text: string): string {
  return toKey(text.replaceAll("_", " "));
}

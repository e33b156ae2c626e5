import type { Language } from "@de-an-06/domain";
import type { MarkTone } from "./cell-mark.js";

/** What marks are recognised by when the same file comes again, in comments, rules and the list. */
export const signature = "de-an-06";

/** How cells of a tone look, and what the list calls it. */
export const markLooks: Readonly<
  Record<MarkTone, { readonly fill: string; readonly line: string; readonly name: Readonly<Record<Language, string>> }>
> = {
  error: { fill: "FFC7CE", line: "C00000", name: { vi: "Cần sửa", en: "To mend" } },
  warning: { fill: "FFEB9C", line: "BF8F00", name: { vi: "Cần kiểm tra", en: "To check" } },
  note: { fill: "DDEBF7", line: "2F75B5", name: { vi: "Để biết", en: "For information" } },
};

/** The tones from the gravest on. */
export const tones = ["error", "warning", "note"] as const satisfies readonly MarkTone[];

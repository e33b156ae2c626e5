import type { Issue, IssueOf } from "./issue.js";
import type { IssueParams } from "./issue-params.js";
import { sentencesEn } from "./sentences-en.js";
import { sentencesVi } from "./sentences-vi.js";

/** The languages every sentence exists in. */
export type Language = "vi" | "en";

/** One sentence for every code of a table; a missing one does not compile. */
export type Sentences<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/**
 * Makes the function that words the issues of a table of codes; adapters call it with the domain's table and theirs joined.
 *
 * @example
 * createSentence<IssueParams>({ vi: sentencesVi, en: sentencesEn })(issue("value.missing", {}), "en") // => "A value is missing."
 */
export function createSentence<Params>(
  tables: Readonly<Record<Language, Sentences<Params>>>,
): (issue: IssueOf<Params>, language?: Language) => string {
  return (one, language = "vi") => {
    const word = tables[language][one.code as keyof Params] as (params: unknown) => string;
    return word(one.params);
  };
}

/**
 * What an issue says, in Vietnamese unless asked otherwise. Never holds a value from the input.
 *
 * @example
 * sentence(issue("value.missing", {})) // => "Thiếu giá trị."
 */
export const sentence: (issue: Issue, language?: Language) => string = createSentence<IssueParams>({
  vi: sentencesVi,
  en: sentencesEn,
});

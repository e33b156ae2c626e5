import type { Language, Sentences } from "@de-an-06/domain";
import { expect, test } from "vitest";

/** Two examples or more of the parameters of every code that has any, so that a sentence is seen to use them. */
export type ParamSamples<Params> = {
  readonly [Code in keyof Params as keyof Params[Code] extends never ? never : Code]: readonly Params[Code][];
};

/** Every sentence of a table in both languages, rendered with samples and read as its reader would. */
export function checkSentences<Params>(
  tables: Readonly<Record<Language, Sentences<Params>>>,
  samples: ParamSamples<Params>,
): void {
  const codes = Object.keys(tables.vi) as (keyof Params & string)[];
  const samplesOf = (code: keyof Params & string): readonly object[] =>
    (samples as Partial<Record<string, readonly object[]>>)[code] ?? [{}];
  const render = (language: Language, code: keyof Params & string): string[] =>
    samplesOf(code).map((params) => tables[language][code](params as Params[typeof code]));

  test.each(codes)("%s is a sentence in Vietnamese and in English", (code) => {
    const [vi, en] = [render("vi", code), render("en", code)];
    for (const text of [...vi, ...en]) {
      expect(text).toMatch(/^[\p{Lu}\d“(][^]*[.?)]$/u);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|=>|\s\s|\s[.,;:?](?!\w)|\.\.|^\s|\s$/);
      expect(text).toBe(text.normalize("NFC"));
    }
    for (const text of vi) expect(text).toMatch(/[^\x20-\x7e]/);
    for (const text of en)
      expect(text.replace(/“[^”]*”/g, "")).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  });

  test.each(Object.keys(samples) as (keyof Params & string)[])("%s says what it was given", (code) => {
    expect(new Set(render("vi", code)).size).toBe(samplesOf(code).length);
    expect(new Set(render("en", code)).size).toBe(samplesOf(code).length);
  });
}

import { expect, test } from "vitest";
import type { DocumentIssueParams } from "./document-issue-params.js";
import { documentIssue } from "./document-issue.js";
import { documentSentence } from "./document-sentence.js";
import { documentSentencesVi } from "./sentences-vi.js";

type Samples = { readonly [Code in keyof DocumentIssueParams]?: readonly DocumentIssueParams[Code][] };
const formats = ["doc", "rtf", "odt", "workbook", "html", "image", "archive"] as const;
const limits = ["bytes", "pages", "unpackedBytes", "characters"] as const;

const samples: Samples = {
  "document.unsupported-format": formats.map((format) => ({ format })),
  "document.too-large": limits.map((limit) => ({ limit, maximum: 20_000 })),
  "document.without-text": [{ pages: 1 }, { pages: 30 }],
  "document.pages-without-text": [{ pages: [2] }, { pages: [2, 3] }],
  "document.legacy-encoding": [{ encoding: "tcvn3" }, { encoding: "vni" }],
  "document.encoding-assumed": [{ encoding: "windows-1258" }],
};

test.each(Object.keys(documentSentencesVi) as (keyof DocumentIssueParams)[])(
  "%s is a sentence in both languages and says what it was given",
  (code) => {
    const given: readonly object[] = samples[code] ?? [{}];
    for (const language of ["vi", "en"] as const) {
      const said = given.map((params) => documentSentence(documentIssue(code, params as never), language));
      expect(new Set(said).size).toBe(given.length);
      for (const one of said) {
        expect(one).toMatch(/^\p{Lu}[^]*[.)]$/u);
        expect(one).not.toMatch(/undefined|null|NaN|\s\s|\.\./u);
      }
    }
  },
);

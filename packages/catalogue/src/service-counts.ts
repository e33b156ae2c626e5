import type { DocumentReference, Source } from "@de-an-06/domain";
import { articleCand, planBacGiang2023, reportBacKan2024 } from "./local-documents.js";
import { decision06, decision206, decision422 } from "./national-documents.js";

/** What one source says of how many essential services some decisions list together. */
export interface ServiceCountClaim {
  readonly decisions: readonly DocumentReference[];
  readonly count: number;
  readonly source: Source;
}

/**
 * How many essential services there are, according to whom. The documents disagree about Quyết định 422/QĐ-TTg: 28 in a
 * report of 2024, 29 in a plan of 2023, and 25 + 28 = 53 favours 28. Never take one of these as a constant; a document
 * that says the other is worth a note, not an error. The 23 of Quyết định 206/QĐ-TTg is only the difference 76 − 53.
 */
export const serviceCountClaims: readonly ServiceCountClaim[] = [
  {
    decisions: [decision06],
    count: 25,
    source: { document: planBacGiang2023, article: "phụ lục I", confidence: "primary" },
  },
  {
    decisions: [decision422],
    count: 28,
    source: { document: reportBacKan2024, article: "mục II.3.2", confidence: "primary" },
  },
  {
    decisions: [decision422],
    count: 29,
    source: { document: planBacGiang2023, article: "phụ lục II, nhiệm vụ 19", confidence: "primary" },
  },
  {
    decisions: [decision06, decision422],
    count: 53,
    source: { document: reportBacKan2024, article: "mục IV", confidence: "primary" },
  },
  {
    decisions: [decision206],
    count: 23,
    source: { document: articleCand, confidence: "inferred" },
  },
  {
    decisions: [decision06, decision422, decision206],
    count: 76,
    source: { document: articleCand, confidence: "secondary" },
  },
];

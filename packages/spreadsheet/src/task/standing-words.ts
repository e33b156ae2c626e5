import { standingWords, toKey } from "@de-an-06/domain";

const keys = new Set(Object.values(standingWords).map(({ vi }) => toKey(vi)));

/** Whether a cell says no more than what is computed anyway. */
export function isStandingWord(text: string): boolean {
  return keys.has(toKey(text));
}

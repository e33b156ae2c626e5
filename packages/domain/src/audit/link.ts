import type { Language } from "../issue/sentence.js";
import { vocabulary } from "./vocabulary.js";

/**
 * How surely a percentage belongs to the count or ratio before it. `sure` may raise an alarm; `maybe` only confirms,
 * because the words in between could also begin another statement (*12/15 xã đạt 100%*).
 */
export type Link = "sure" | "maybe" | "none";

/**
 * Reads the words between a count or ratio and a percentage: what is counted, a mark, and words that link
 * (*hồ sơ, đạt tỷ lệ*). `before` is what stands before the ratio: *tỷ lệ giải quyết đạt* links after *đã giải quyết*.
 */
export function readLink(between: string, before: string, language: Language): Link {
  if (between.length > longest || between.includes("\n\n")) return "none";
  const [said = "", next, ...more] = withoutAsides(between).split(/\. |\n/u);
  if (more.length > 0) return "none";
  const at = next === undefined ? lastMark(said) : said.length;
  const mark = said.charAt(at);
  const subject = at < 0 ? "" : said.slice(0, at);
  const { words, linked } = withoutLinks(next ?? said.slice(at + 1), language);
  const { breaks, actors, listed } = vocabulary[language];
  if (breaks.test(` ${subject}`) || breaks.test(` ${words.join(" ")}`)) return "none";

  if (at < 0) return linked ? (actors.test(words.join(" ")) ? "maybe" : "sure") : words.length < 6 ? "maybe" : "none";
  if (words.length === 0) {
    if (isLong(subject, listed)) return "maybe";
    return linked || mark === "(" ? "sure" : mark === "," || mark === "-" ? "maybe" : "none";
  }
  if (words.every((word) => listed.has(word))) return linked ? "maybe" : "none";
  const knows = (context: string) => words.every((word) => wordsOf(context).includes(word));
  if (!linked) return "none";
  return knows(before) && next === undefined ? "sure" : knows(`${before} ${subject}`) ? "maybe" : "none";
}

/** What stands between is at most this long. */
export const longest = 240;

/** The words of a text; punctuation at their ends is left out. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s,;.()"']+|:(?=\s|$)/u).filter((word) => word !== "" && word !== undefined);
}

/** A text without markup and without what stands in brackets that close again. */
export function withoutAsides(text: string): string {
  const plain = text.includes("<") ? text.replace(/<[^<>]{1,40}>/gu, "") : text;
  return plain.includes("(") ? plain.replace(/\([^()]*\)/gu, "") : plain;
}

/** Words without those that link, which stand at the end or, before *tỷ lệ …*, at the beginning. */
function withoutLinks(text: string, language: Language): { words: readonly string[]; linked: boolean } {
  const { link } = vocabulary[language];
  const all = wordsOf(text);
  let end = all.length;
  while (end > 0 && link.has(all[end - 1] ?? "")) end--;
  let start = 0;
  while (start < end && link.has(all[start] ?? "")) start++;
  return { words: all.slice(start, end), linked: end < all.length || start > 0 };
}

/** Whether a subject is so long, or made of so many parts, that the percentage could be about something else. */
function isLong(subject: string, listed: ReadonlySet<string>): boolean {
  const [first = "", ...rest] = subject.split(/[,;]/u);
  return wordsOf(first).length > 20 || wordsOf(rest.join(" ")).some((word) => !listed.has(word));
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf(","), text.lastIndexOf(";"), text.lastIndexOf("("), text.lastIndexOf(" - "));
}

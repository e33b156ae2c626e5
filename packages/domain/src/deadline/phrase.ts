import type { Place } from "../issue/issue-params.js";
import { type NormalisedText, normaliseWithPlaces, originalSpan, type TextSpan } from "../text/normalise.js";
import { mendSpelling } from "./mend-spelling.js";

/** A phrase made ready for reading, which still knows the text it came from. */
export interface Phrase {
  /** Normalised and mended: lower case, single spaces, marks of emphasis and tags gone. */
  readonly text: string;
  readonly mended: readonly TextSpan[];
  readonly original: string;
  readonly normalised: NormalisedText;
}

/** Makes a phrase ready for reading. */
export function readPhrase(original: string): Phrase {
  const normalised = normaliseWithPlaces(withoutMarkup(original));
  return { ...mendSpelling(normalised.text), original, normalised };
}

/** Where a part of the phrase stands in the original. */
export function placeOf({ normalised }: Phrase, span: TextSpan): Place {
  const { start, end } = originalSpan(normalised, span);
  return { offset: start, length: end - start };
}

/** A part of the phrase in the document's own words: its letters kept, its emphasis and line breaks gone. */
export function wordsOf({ original, normalised }: Phrase, span: TextSpan): string {
  const { start, end } = originalSpan(normalised, span);
  return withoutMarkup(original)
    .slice(start, end)
    .replace(/[*_`\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A pattern that is tried at one place only, and ends where a word or a number ends. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, "yu");
}

/** Tries a pattern at a place. */
export function match(text: string, at: number, tried: RegExp): RegExpExecArray | null {
  tried.lastIndex = at;
  return tried.exec(text);
}

/**
 * Tags and footnote marks make way for as many characters that show nothing, or for blanks where a line ends, so that all
 * else keeps its place.
 */
function withoutMarkup(text: string): string {
  return text.replace(markup, (found) => (lineEnd.test(found) ? " " : "\u200b").repeat(found.length));
}

const markup = /<sup>[^<>]{0,20}<\/sup>|<\/?[a-z][^<>]{0,60}>|&nbsp;|[¹²³⁰⁴-⁹]/giu;
const lineEnd = /^(?:<\/?(?:br|p|div|li|td|tr)\b|&)/iu;

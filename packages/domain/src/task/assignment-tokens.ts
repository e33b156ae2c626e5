import { normalise, toKey } from "../text/normalise.js";
import type { Phrases } from "./assignment-words.js";

/** A word, a punctuation mark or the end of a line of a cell. */
export interface Token {
  readonly kind: "word" | "mark" | "line";
  readonly text: string;
  /** Normalised, for the grammar. */
  readonly word: string;
  /** Letters without diacritics, for the table of agencies. */
  readonly spelling: string;
  readonly start: number;
  readonly end: number;
}

/** The cell without markup: markdown and tags gone, white space one space, or one end of line where it holds any. */
export function cleanCell(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/<\/?[a-z]{1,10}\s{0,2}\/?>/giu, " ")
    .replace(/[*_`\u200b-\u200d\u2060\ufeff\u00ad]/gu, "")
    .replace(/\s+/gu, (space) => (/[\n\r]/u.test(space) ? "\n" : " "))
    .trim();
}

/** The words and marks of a cleaned cell, in order. Linear. */
export function toTokens(text: string): readonly Token[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+|\n|\S/gu)];
  const isWord = ([piece]: RegExpExecArray) => /^[\p{L}\p{N}]/u.test(piece);
  const written = found.filter(isWord).map(([piece]) => piece);
  const words = eachWord(written, normalise);
  const spellings = eachWord(written, toKey);
  let nth = 0;
  return found.map((match) => {
    const [piece] = match;
    const place = { text: piece, start: match.index, end: match.index + piece.length };
    if (!isWord(match)) return { ...place, kind: piece === "\n" ? "line" : "mark", word: piece, spelling: "" };
    const token: Token = { ...place, kind: "word", word: words[nth] ?? "", spelling: spellings[nth] ?? "" };
    nth++;
    return token;
  });
}

/** A function of text for many words at once; a script whose words it takes apart goes word by word. */
function eachWord(words: readonly string[], of: (text: string) => string): readonly string[] {
  const all = of(words.join(" ")).split(" ");
  return all.length === words.length ? all : words.map((word) => of(word).replaceAll(" ", ""));
}

/** The longest phrase that stands at a token, wrapped over lines or not, and how many tokens it takes. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<T>,
): { readonly value: T; readonly length: number } | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  for (const { words, value } of phrases.get(first.word) ?? []) {
    const end = endOfWords(tokens, at, words);
    if (end !== null) return { value, length: end - at };
  }
  return null;
}

function endOfWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let end = at;
  for (const word of words) {
    if (end > at && tokens[end]?.kind === "line") end++;
    if (tokens[end]?.word !== word) return null;
    end++;
  }
  return end;
}

/** Whether it is written in capitals, at least two of them. */
export function isCapitals({ text }: Token): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether it starts with a capital. */
export function isCapitalised({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

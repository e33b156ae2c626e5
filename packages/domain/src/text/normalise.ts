import { placeTones } from "./tone-placement.js";
import { type Edit, editFreely, type Places, trackEdits } from "./track-edits.js";

/**
 * Vietnamese text made ready for matching: NFC, lower case, the tone mark where it is written today (*hoà* → *hòa*),
 * markdown emphasis and what shows nothing (zero-width characters, soft hyphens) gone, curly quotes, long dashes and
 * full-width forms plain, `ð` for `đ` mended, white space of every kind folded to single spaces.
 *
 * The meaning of letters is kept (no diacritic is dropped); see {@link toKey} for looser matching and
 * {@link normaliseWithPlaces} for pointing back into the original. A single `*` or `_` between two numbers is no
 * emphasis and stays. Normalising twice changes nothing more. Linear in the length of any text; of more than 30
 * combining marks in a row the rest are dropped.
 *
 * @example
 * normalise("**Quý  I/2023**, Cộng hoà") // => "quý i/2023, cộng hòa"
 */
export function normalise(text: string): string {
  return tidy(text, editFreely);
}

/** A normalised text that still knows its original; see {@link normaliseWithPlaces}. */
export interface NormalisedText extends Places {
  readonly text: string;
}

/**
 * What {@link normalise} gives, and for each UTF-16 unit of it where its source begins (`starts`) and ends (`ends`) in
 * the original. Both only ever grow. {@link originalSpan} reads them.
 *
 * @example
 * normaliseWithPlaces("Đạt **100**\u00a0%").text // => "đạt 100 %"
 * normaliseWithPlaces("Đạt **100**\u00a0%").starts // => [0, 1, 2, 3, 6, 7, 8, 11, 12]
 */
export function normaliseWithPlaces(text: string): NormalisedText {
  const { edit, places } = trackEdits(text.length);
  const normalised = tidy(text, edit);
  return { text: normalised, ...places() };
}

/**
 * Where a part of a normalised text stands in the original: `original.slice(start, end)`, combining marks included. An
 * empty part is the place where it would stand.
 *
 * @example
 * originalSpan(normaliseWithPlaces("Đạt **100**\u00a0%"), { start: 4, end: 7 }) // => { start: 6, end: 9 }
 */
export function originalSpan(normalised: NormalisedText, span: TextSpan): TextSpan {
  const { starts, ends } = normalised;
  const start = starts[span.start] ?? ends.at(-1) ?? 0;
  return { start, end: span.end > span.start ? (ends[span.end - 1] ?? start) : start };
}

/** A part of a text in UTF-16 units, `start` inside and `end` outside, as `slice` takes them. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A key for comparing names: {@link normalise}d, without diacritics, punctuation or footnote marks, and with *ki* and
 * *kỳ* alike (*đăng kí*, *đăng ký*; *tỉ lệ*, *tỷ lệ*). Two different words may share a key.
 *
 * @example
 * toKey("Đăng kí dự thi THPT") // => "dang ky du thi thpt"
 */
export function toKey(text: string): string {
  return normalise(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{Nd}\p{Nl}]/gu, " ")
    .replace(/ +/g, " ")
    .trim()
    .replace(/(?<=^| )[hklmst]i(?= |$)/gu, (word) => `${word.charAt(0)}y`);
}

/** What composes with the character before it in NFC: marks, and the vowels and finals of Hangul and Kirat Rai. */
const mark = "[\\p{M}\\u1160-\\u11ff\\u{16d67}]";
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const emphasis = /(?<![\d０-９]\s?)[*_`＊＿｀\u1fef]|[*_`＊＿｀\u1fef](?!\s?[\d０-９])/gu;
/** Putting a run of marks into canonical order takes quadratic time, so runs are kept short first. */
const excessMarks = new RegExp(`${mark}(?<=${mark}{31})${mark}{0,1000}`, "gu");
const cluster = new RegExp(`(?!${mark})[^]${mark}*|${mark}+`, "gu");

/** Every step that changes lengths goes through `edit`; the others replace unit by unit. */
function tidy(text: string, edit: Edit): string {
  const none = () => "";
  let tidied = text.replace(/\p{Cs}/gu, "\ufffd");
  tidied = edit(tidied, unseen, none);
  tidied = edit(tidied, emphasis, none);
  tidied = tidied.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  tidied = edit(tidied, excessMarks, none);
  tidied = edit(tidied, /İ/gu, () => "i\u0307").toLowerCase();
  if (tidied !== tidied.normalize("NFC")) tidied = edit(tidied, cluster, (one) => one.normalize("NFC"));
  tidied = tidied
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/[ðɖ]/gu, "đ");
  tidied = edit(tidied, /[\s\p{Cc}]+/gu, () => " ");
  tidied = edit(tidied, /^ | $/gu, none);
  return placeTones(tidied);
}

/**
 * Vietnamese text made ready for matching: NFC, lower case, the tone mark where it is written today (*hoà* → *hòa*),
 * markdown bold and italics gone, curly quotes and long dashes plain, white space folded to single spaces.
 *
 * The meaning of letters is kept (no diacritic is dropped); see {@link toKey} for looser matching.
 * Linear in the length of the text.
 *
 * @example
 * normalise("**Quý  I/2023**, Cộng hoà") // => "quý i/2023, cộng hòa"
 */
export function normalise(text: string): string {
  return placeTones(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[“”„‟«»]/gu, '"')
      .replace(/[‘’‚‛]/gu, "'")
      .replace(/[‐‑‒–—―−]/gu, "-")
      .replace(/[*_`\u200b-\u200d\u2060\ufeff]/gu, "")
      .replace(/[\s\u00a0]+/gu, " ")
      .trim(),
  );
}

const oldToNew: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["oa", "òa óa ỏa õa ọa", "oà oá oả oã oạ"],
    ["oe", "òe óe ỏe õe ọe", "oè oé oẻ oẽ oẹ"],
    ["uy", "ùy úy ủy ũy ụy", "uỳ uý uỷ uỹ uỵ"],
  ].flatMap(([, written = "", other = ""]) => {
    const to = written.split(" ");
    return other.split(" ").map((from, i) => [from, to[i] ?? from]);
  }),
);
const misplaced = new RegExp(`(?<!q)(?:${Object.keys(oldToNew).join("|")})(?!\\p{L})`, "gu");

/**
 * Moves tone marks to where they are written today in open syllables: *hoà* → *hòa*, *thuỷ* → *thủy*.
 * `quý` and closed syllables (*toàn*) have one way of writing and are left alone. Expects NFC, lower case.
 */
function placeTones(text: string): string {
  return text.replace(misplaced, (pair) => oldToNew[pair] ?? pair);
}

/**
 * A key for comparing names: {@link normalise}d, without diacritics or punctuation. Two different words may share a key.
 *
 * @example
 * toKey("Đăng kí dự thi THPT") // => "dang ky du thi thpt"
 */
export function toKey(text: string): string {
  return normalise(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bki\b/gu, "ky")
    .trim();
}

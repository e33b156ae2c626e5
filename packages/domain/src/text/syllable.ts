/** The marks of tone of a decomposed letter; its quality (*â*, *ă*, *ư*) is not one of them. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const initial = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)";
const nucleus =
  "(?:uyê|uya|uêu|uyu|oai|oay|oao|oeo|uây|iêu|yêu|uôi|ươi|ươu|a[iouy]?|ă|â[uy]?|eo?|êu?|i[au]?|iê|yê|o[aăei]?|ôi?|ơi?|u[aâêiơy]?|uô|ư[aiu]?|ươ|y)";
const final = "(?:ch|c|m|ng|nh|n|p|t)";
const shape = new RegExp(`^${initial}?${nucleus}${final}?$`, "u");
/** A syllable that ends in one of these has the acute tone or the dot below. */
const stopped = /(?:c|ch|p|t)$/u;
/** Before some vowels a sound is spelt with another letter, and after some *nh* and *ch* do not stand. */
const misspelt = /^(?:c[eêiy]|ng[eêiy]|g[eêy])|[ăâeoôơuư][nc]h$/u;

/**
 * Whether a word could be one Vietnamese syllable (*âm tiết*): letters in an order the spelling allows, at most one tone
 * mark, and after a closing *c*, *ch*, *p*, *t* one of the two tones that go with it. It says nothing about whether the word exists:
 * *nghiệp* could be one, *chñ* could not.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false;
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(tone) ?? [];
  if (tones.length > 1) return false;
  const plain = letters.replace(tone, "").normalize("NFC");
  if (!shape.test(plain) || misspelt.test(plain)) return false;
  return !stopped.test(plain) || tones[0] === "\u0301" || tones[0] === "\u0323";
}

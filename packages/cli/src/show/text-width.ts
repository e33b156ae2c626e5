const unseen = /[\p{Cc}\p{Cf}\p{Cs}\ufe00-\ufe0f]/gu;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const mark = /^[\p{Mn}\p{Me}]$/u;
/** Composed Vietnamese and nothing else: one column a letter, nothing to leave out. Nearly all text is so. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/u;

/**
 * Text from a document made safe to print: composed (NFC), line breaks kept, and without the characters a terminal
 * does not show or takes for orders.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text.trimEnd();
  return text
    .normalize("NFC")
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) =>
      line
        .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/gu, " ")
        .replace(unseen, "")
        .trimEnd(),
    )
    .join("\n");
}

/** How many columns of a terminal {@link printable} text of one line takes. */
export function textWidth(line: string): number {
  if (plain.test(line)) return line.length;
  let width = 0;
  for (const letter of line) width += plain.test(letter) ? 1 : mark.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

/** The lines of {@link printable} text broken between words to fit a width; a longer word is broken inside, never cut. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => (textWidth(line) <= width ? [line] : wrapLine(line, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = /^ */.exec(line)?.[0].slice(0, Math.max(0, width - 1)) ?? "";
  let blank = true;
  for (const word of line
    .split(/ +/u)
    .filter(Boolean)
    .flatMap((one) => breakWord(one, width))) {
    const joined = blank ? current + word : `${current} ${word}`;
    if (textWidth(joined) <= width) {
      current = joined;
    } else {
      if (!blank) lines.push(current);
      current = word;
    }
    blank = false;
  }
  return [...lines, current];
}

function breakWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const letter of word) {
    const more = textWidth(letter);
    if (used + more > width && part !== "") {
      parts.push(part);
      [part, used] = ["", 0];
    }
    part += letter;
    used += more;
  }
  return [...parts, part];
}

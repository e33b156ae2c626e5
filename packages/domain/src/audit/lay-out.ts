import { normalise } from "../text/normalise.js";

/**
 * A text made ready for the audit: normalised block by block, a line break where one thing ends (paragraph, list item),
 * two where what follows has nothing to do with what came before (table cell, a block without figures). Lines that
 * only wrap, and sentences that a page break tears apart, are joined.
 *
 * Every digit of the text is kept, in order, and none is added; so places can be told by counting digits.
 */
export function layOut(text: string): string {
  const blocks: string[] = [];
  let block: Span = { start: 0, end: 0 };
  let afterBlank = false;
  const flush = () => {
    if (block.end > block.start) blocks.push(layBlock(text.slice(block.start, block.end)));
    block = { start: 0, end: 0 };
  };
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line: Span = { start: pastSpace(text, start, end), end };
    if (line.start === end) {
      afterBlank = true;
    } else if (text.charAt(line.start) === "|") {
      flush();
      for (const cell of text.slice(line.start, end).split("|")) blocks.push(layBlock(cell), "");
    } else if (block.end > block.start && goesOn(text, { before: block, line, afterBlank })) {
      block = { start: block.start, end };
    } else {
      flush();
      block = line;
    }
    if (line.start < end) afterBlank = false;
    start = end + 1;
  }
  flush();
  return normalise(blocks.join(blockEnd)).replace(blockEnds, "\n");
}

/** A private character: normalising folds line breaks but leaves it alone. In a text it would only end a block. */
const blockEnd = "\ue000";
const blockEnds = / ?\ue000 ?/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Only blocks with figures are laid out; of the others their end remains. */
function layBlock(block: string): string {
  return /[0-9０-９]/.test(block) ? block : "";
}

/** Whether a line goes on with the sentence before it. */
function goesOn(
  text: string,
  { before, line, afterBlank }: { before: Span; line: Span; afterBlank: boolean },
): boolean {
  const start = text.slice(line.start, line.start + 24);
  if (listMark.test(start)) return false;
  const last = lastShown(text, before);
  if (/[.;:!?|]/.test(last) || text.charAt(before.start) === "#") return false;
  if (/^[*_\s]*(?:\p{Ll}|[\d０-９]+(?:[.,]\d+)?\s?%)/u.test(start)) return true;
  const lineBefore = before.end - Math.max(before.start, text.lastIndexOf("\n", before.end - 1) + 1);
  return !afterBlank && lineBefore >= shortestWrapped;
}

/** Shorter lines end because something ends. */
const shortestWrapped = 60;

const listMark = /^(?:[-+•●◦▪■–—#>|]|\*\s|[*_]*\(?(?:\d{1,3}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])\s)/u;

/** The last character of a span that is neither white space nor emphasis. */
function lastShown(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && /[\s*_`]/.test(text.charAt(at))) at--;
  return text.charAt(at);
}

function pastSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

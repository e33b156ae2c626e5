import type { TextSpan } from "../text/normalise.js";
import { type Marker, readMarker } from "./marker.js";

/** A paragraph or list item of a text: lines that belong together, with the number or bullet in front. */
export interface Block extends TextSpan {
  readonly marker: Marker | null;
  /** Where the words begin, behind the marker. */
  readonly from: number;
  /** The words, as they stand. */
  readonly text: string;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/**
 * The paragraphs and list items of a text in order. A line that a page or a narrow column broke goes on with the one above
 * it: it begins with a small letter, or follows a long line that ends no sentence without a blank line between.
 */
export function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { start: number; from: number; end: number; marker: Marker | null; apart: boolean } | null = null;
  let apart = false;
  const close = () => {
    if (open === null) return;
    const { start, from, end, marker } = open;
    blocks.push({ start, from, end, marker, text: text.slice(from, end), isRow: false, apart: open.apart });
    open = null;
  };
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (line.trim() === "" || /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/u.test(line)) {
      apart = true;
      continue;
    }
    const read = readMarker(line);
    const isRow = /^\s*\|.*\|/u.test(line) || /\S\s*\t\s*\S/u.test(line.slice(read.length));
    const { marker, length } = isRow ? { marker: null, length: 0 } : read;
    const from = start + length;
    if (isRow) {
      close();
      blocks.push({ start, from, end, marker, text: line, isRow, apart });
    } else if (open !== null && marker === null && goesOn(text.slice(open.from, open.end), { line, apart })) {
      open.end = end;
    } else {
      close();
      open = { start, from, end, marker, apart };
    }
    apart = false;
  }
  close();
  return blocks;
}

function goesOn(above: string, { line, apart }: { readonly line: string; readonly apart: boolean }): boolean {
  const end = above.slice(-20);
  if (/^\s*[*_]*\p{Ll}/u.test(line)) return !/[.:!?…]["”*_)\]]*\s*$/u.test(end);
  if (/[.;:!?…]["”*_)\]]*\s*$|[)”"]\s*[*_]*$/u.test(end)) return false;
  if (apart) return false;
  const last = above.slice(above.lastIndexOf("\n") + 1).trim();
  return last.length >= wrappedFrom && !/^\s*[*_]*(?:nơi nhận|kính gửi|phụ lục)/iu.test(line);
}

/** A line that is broken because it is full is at least so long. */
const wrappedFrom = 60;

/** The lines of a text without the white space around them. */
function* linesOf(text: string): Generator<TextSpan> {
  const trimmed = (start: number, end: number): TextSpan => {
    let [from, to] = [start, end];
    while (from < to && /\s/u.test(text.charAt(from))) from++;
    while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
    return { start: from, end: to };
  };
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\r\n?|\n/gu)) {
    yield trimmed(start, index);
    start = index + found.length;
  }
  yield trimmed(start, text.length);
}

import { escapeHtml } from "./escape-html.js";

/** A part of a text to be marked: `start` inside, `end` outside. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Its number in the list, to which it leads. */
  readonly number: number;
  readonly tone: "consistent" | "wrong" | "cannotCheck";
  /** What is said of it. */
  readonly label: string;
}

/**
 * A text with parts of it marked, escaped. Where marks overlap, the graver one colours what they share; each that is not
 * merely right says its verdict behind its end and leads to the list.
 */
export function markText(text: string, marks: readonly Mark[]): string {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const open = new Set<Mark>();
  const starts = group(marks, ({ start }) => start);
  const ends = group(marks, ({ end }) => end);
  let html = "";
  let at = 0;
  const write = (to: number) => {
    if (to > at) html += wrap(escapeHtml(text.slice(at, to)), open);
    at = to;
  };
  for (const edge of edges) {
    write(edge);
    for (const mark of ends.get(edge) ?? []) {
      open.delete(mark);
      if (mark.tone !== "consistent") html += verdictOf(mark);
    }
    for (const mark of starts.get(edge) ?? []) open.add(mark);
  }
  write(text.length);
  return html;
}

function wrap(html: string, open: ReadonlySet<Mark>): string {
  const tones = new Set([...open].map(({ tone }) => tone));
  const gravest = (["wrong", "cannotCheck", "consistent"] as const).find((tone) => tones.has(tone));
  return gravest === undefined ? html : `<mark class="${gravest}">${html}</mark>`;
}

function verdictOf({ number, tone, label }: Mark): string {
  return `<a class="said ${tone}" id="m${number}" href="#k${number}">${number} ${escapeHtml(label)}</a>`;
}

function group(marks: readonly Mark[], edgeOf: (mark: Mark) => number): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const known = groups.get(edgeOf(mark));
    if (known === undefined) groups.set(edgeOf(mark), [mark]);
    else known.push(mark);
  }
  return groups;
}

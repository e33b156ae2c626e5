/** Rewrites every match of a pattern; patterns are global, capture nothing and never match the empty text. */
export type Edit = (text: string, pattern: RegExp, replacement: (match: string) => string) => string;

/** For every UTF-16 unit of an edited text, where what it stands for begins and ends in the original. */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The edit of a caller who needs no places. */
export const editFreely: Edit = (text, pattern, replacement) => text.replace(pattern, replacement);

/** An edit that remembers, over any number of edits one after the other, where everything stood in the original. */
export function trackEdits(length: number): { edit: Edit; places: () => Places } {
  let places: Places = {
    starts: Int32Array.from({ length }, (_, i) => i),
    ends: Int32Array.from({ length }, (_, i) => i + 1),
  };
  return {
    places: () => places,
    edit: (text, pattern, replacement) => {
      const changes: number[] = [];
      const edited = text.replace(pattern, (match: string, at: number) => {
        const by = replacement(match);
        if (by !== match) changes.push(at, match.length, by.length);
        return by;
      });
      if (changes.length > 0) places = follow(places, changes, edited.length);
      return edited;
    },
  };
}

/** The places after changes of `length` units at `at` into `newLength` units, three numbers each. */
function follow(before: Places, changes: readonly number[], newLength: number): Places {
  const starts = new Int32Array(newLength);
  const ends = new Int32Array(newLength);
  let from = 0;
  let to = 0;
  const keep = (source: number) => {
    starts[to] = before.starts[source] ?? 0;
    ends[to++] = before.ends[source] ?? 0;
  };
  for (let change = 0; change < changes.length; change += 3) {
    const at = changes[change] ?? 0;
    const length = changes[change + 1] ?? 0;
    const written = changes[change + 2] ?? 0;
    while (from < at) keep(from++);
    from += length;
    for (let unit = 0; unit < written; unit++) keep(Math.min(at + unit, from - 1));
    if (written > 0) ends[to - 1] = before.ends[from - 1] ?? 0;
  }
  while (to < newLength) keep(from++);
  return { starts, ends };
}

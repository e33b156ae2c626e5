/** The name that was most likely meant, or null when none is near: a beginning of it, or up to a third of it mistyped. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  const started = names.filter((name) => wanted.length > 1 && name.startsWith(wanted));
  if (started.length === 1) return started[0] ?? null;
  let best: string | null = null;
  let least = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const name of names) {
    const steps = Math.abs(name.length - wanted.length) < least ? editDistance(wanted, name) : least;
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Letters to insert, delete, replace, or swap with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(steps);
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

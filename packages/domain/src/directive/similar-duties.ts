import { toKey } from "../text/normalise.js";

/** A text that another one is like, and how much of the other's wording it holds, 0 to 1. */
export interface Likeness {
  readonly at: number;
  readonly share: number;
}

/**
 * Finds the texts that word the same duty as another: how much of the other's words and runs of words they hold, rare ones
 * counting more. What every text holds tells nothing, and words of very many are not looked up, so that time stays linear.
 */
export function createLikeness(texts: readonly string[]): (text: string) => readonly Likeness[] {
  const holders = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const feature of featuresOf(text)) {
      const list = holders.get(feature);
      if (list === undefined) holders.set(feature, [at]);
      else list.push(at);
    }
  });
  const weight = (feature: string) => Math.log(1 + texts.length / (1 + (holders.get(feature)?.length ?? 0)));
  return (text) => {
    const shares = new Map<number, number>();
    let whole = 0;
    for (const feature of featuresOf(text)) {
      const list = holders.get(feature) ?? [];
      if (list.length > mostHolders) continue;
      const counts = weight(feature);
      whole += counts;
      for (const at of list) shares.set(at, (shares.get(at) ?? 0) + counts);
    }
    return [...shares]
      .map(([at, sum]) => ({ at, share: sum / whole }))
      .sort((a, b) => b.share - a.share || a.at - b.at);
  };
}

/** Words, and neighbours by two and three. */
function featuresOf(text: string): ReadonlySet<string> {
  const words = toKey(text.slice(0, longestCompared))
    .split(" ")
    .filter((word) => word !== "");
  const runs = (length: number) => words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));
  return new Set([...words, ...runs(2), ...runs(3)]);
}

const mostHolders = 400;
const longestCompared = 5000;

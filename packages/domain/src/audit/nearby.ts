import type { Decimal } from "../number/decimal.js";
import { between, languageOf } from "./found.js";
import type { Nearby } from "./judge-percent.js";
import { isCount, type Passage } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** What is printed around an item, for the cause of a wrong percentage: counts, and what remains. */
export function nearbyOf(passage: Passage, index: number): Nearby {
  const item = passage.items[index];
  if (item === undefined) return { counts: [] };
  const counts: Decimal[] = [];
  let rest: Decimal | undefined;
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const other = passage.items[at];
    if (other === undefined || at === index || Math.abs(other.start - item.start) > 400) continue;
    if (other.form === "count" && other.number.value !== null && isCount(other.number)) {
      counts.push(other.number.value);
      const before = passage.items[at - 1];
      const isRest =
        at > index && before !== undefined && vocabulary[languageOf(other)].rest.test(between(passage, before, other));
      if (isRest) rest ??= other.number.value;
    }
    if (other.form === "ratio") {
      for (const one of [other.numerator, ...other.denominators]) if (one.value !== null) counts.push(one.value);
    }
  }
  return rest === undefined ? { counts } : { counts, rest };
}

const reach = 4;

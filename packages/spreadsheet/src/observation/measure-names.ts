import { type Measures, toKey } from "@de-an-06/domain";
import { remember } from "../cell/remember.js";

/** Words in front of and behind what is counted, which one table writes and another leaves out. */
const filler = new Set("so luong tong ho da duoc cac nop trong ky va".split(" "));

/**
 * Looks up the measure that some words name: by its name or id, by what the caller knows of its other names, or, where
 * only one fits, by its name without the words tables leave out ("Số hồ sơ đã tiếp nhận" is *Hồ sơ tiếp nhận*).
 */
export function measureFinder(
  measures: Measures,
  others: (text: string) => string | undefined,
): (text: string) => string | undefined {
  const exact = new Map<string, string>();
  const loose = new Map<string, string | null>();
  for (const [id, { name }] of Object.entries(measures)) {
    exact.set(toKey(name), id).set(toKey(id), id);
    const bare = core(toKey(name));
    if (bare !== "") loose.set(bare, loose.has(bare) ? null : id);
  }
  return remember((text) => {
    const key = toKey(text);
    return exact.get(key) ?? others(text) ?? loose.get(core(key)) ?? undefined;
  });
}

function core(key: string): string {
  return key
    .split(" ")
    .filter((word) => !filler.has(word))
    .join(" ");
}

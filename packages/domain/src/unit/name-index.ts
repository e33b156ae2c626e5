import { toKey } from "../text/normalise.js";
import type { Unit } from "./unit.js";
import { looseName, readUnitName, type UnitName } from "./unit-name.js";

/** Finds units by name. */
export interface NameIndex {
  /** The rows of the units that have a name, by its loose form. */
  readonly rowsOf: (loose: string) => readonly number[];
  /** Whether a unit has a name, by its loose form. */
  readonly isNamed: (unit: Unit, loose: string) => boolean;
  /** A name taken apart; each is read once. */
  readonly read: (name: string) => UnitName;
}

/** The names of a unit: the one it has, and those it is known by. */
export const namesOf = (unit: Unit): readonly string[] => [unit.name, ...(unit.aliases ?? [])];

/** A name of letters, numbers and spaces whose last word is one or the other: what nearly every name is. */
const plain = /^(?:[\p{L}0-9 ]* )?(\p{L}+|[0-9]+)$/u;

/**
 * Indexes names by their last word alone, which is cheap: a few thousand words end a hundred thousand names. A name is read in
 * full when somebody asks for one that ends like it. Names that are not plain are read in full at once.
 */
export function indexNames(units: readonly Unit[]): NameIndex {
  const read = remembered(readUnitName);
  const looseOf = remembered((name) => looseName(read(name).bare));
  const byEnd = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const endOfWord = remembered((word: string) => endOf(toKey(word)));
  units.forEach((unit, row) => {
    for (const name of namesOf(unit)) {
      const [, word = ""] = plain.exec(name.normalize("NFC")) ?? [];
      const end = endOfWord(word);
      if (end === "") put(byName, looseOf(name), row);
      else put(byEnd, end, row);
    }
  });
  const isNamed = (unit: Unit, loose: string) => namesOf(unit).some((name) => looseOf(name) === loose);
  const rowsOf = remembered((loose) => {
    const ending = byEnd.get(endOf(loose)) ?? [];
    const found = ending.filter((row) => isNamed(units[row] as Unit, loose));
    return [...new Set([...(byName.get(loose) ?? []), ...found])].sort((a, b) => a - b);
  });
  return { rowsOf, isNamed, read };
}

/** The last word of a loose name, a number without zeros in front. */
function endOf(loose: string): string {
  return loose.slice(loose.lastIndexOf(" ") + 1).replace(/^0+(?=\d)/u, "");
}

function put(rows: Map<string, number[]>, key: string, row: number): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [row]);
  else known.push(row);
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let value = made.get(text);
    if (value === undefined) made.set(text, (value = make(text)));
    return value;
  };
}

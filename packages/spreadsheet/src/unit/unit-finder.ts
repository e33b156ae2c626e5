import { isUnitKey, isValidOn, type PlainDate, toKey, toUnitKey, type Unit, type UnitKey } from "@de-an-06/domain";

/** Looks units up as a list names them. */
export interface UnitFinder {
  /** The one unit that has a key, a code or a name on a day; undefined where none or several have. */
  readonly find: (text: string, day: PlainDate) => UnitKey | undefined;
  /** What {@link UnitFinder.find} finds a unit by: its code where that says it all, else its key. */
  readonly nameOn: (key: UnitKey, day: PlainDate) => string;
}

/** A look-up over units, by code and by name. */
export function unitFinder(units: readonly Unit[]): UnitFinder {
  const byText = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const text of new Set([unit.code, ...[unit.name, ...(unit.aliases ?? [])].map(toKey)])) {
      const same = byText.get(text);
      if (same) same.push(unit);
      else byText.set(text, [unit]);
    }
  }
  const keys = new Set(units.map(toUnitKey));
  const find = (text: string, day: PlainDate): UnitKey | undefined => {
    if (isUnitKey(text)) return keys.has(text) ? text : undefined;
    const valid = (byText.get(text) ?? byText.get(toKey(text)) ?? []).filter((unit) => isValidOn(unit, day));
    const [only, ...others] = valid;
    return only && others.length === 0 ? toUnitKey(only) : undefined;
  };
  return {
    find,
    nameOn: (key, day) => {
      const code = key.slice(0, key.lastIndexOf("@"));
      return find(code, day) === key ? code : key;
    },
  };
}

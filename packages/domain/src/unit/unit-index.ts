import type { Unit, UnitKey } from "./unit.js";
import { toUnitKey } from "./unit-key.js";

/**
 * Units by row number, with their codes as small integers, so that checks and trees of any day run over flat arrays.
 */
export interface UnitIndex {
  readonly units: readonly Unit[];
  /** The key of each row. */
  readonly keys: readonly UnitKey[];
  /** The row of each key; of the first one where a key is repeated. */
  readonly rowOfKey: ReadonlyMap<string, number>;
  /** How many different codes there are. */
  readonly codes: number;
  readonly idOfCode: ReadonlyMap<string, number>;
  /** The code of each row. */
  readonly code: Int32Array;
  /** The parent's code of each row: −1 for none, −2 for one that no unit has. */
  readonly parent: Int32Array;
  /** The rows of each code, oldest first. */
  readonly rowsOfCode: readonly (readonly number[])[];
}

/** Numbers the units and their codes. */
export function indexUnits(units: readonly Unit[]): UnitIndex {
  const idOfCode = new Map<string, number>();
  const rowsOfCode: number[][] = [];
  const rowOfKey = new Map<string, number>();
  const code = new Int32Array(units.length);
  const keys = units.map(toUnitKey);
  units.forEach((unit, row) => {
    const id = idOfCode.get(unit.code);
    if (id === undefined) {
      code[row] = rowsOfCode.length;
      idOfCode.set(unit.code, rowsOfCode.length);
      rowsOfCode.push([row]);
    } else {
      code[row] = id;
      rowsOfCode[id]?.push(row);
    }
  });
  // From the last to the first, so that of a repeated key the first row remains.
  for (let row = keys.length - 1; row >= 0; row--) rowOfKey.set(keys[row] as UnitKey, row);
  for (const rows of rowsOfCode) {
    if (rows.length > 1) rows.sort((a, b) => compare(units[a]?.from ?? "", units[b]?.from ?? ""));
  }
  const parent = new Int32Array(units.length);
  units.forEach((unit, row) => (parent[row] = unit.parent === null ? -1 : (idOfCode.get(unit.parent) ?? -2)));
  return { units, keys, rowOfKey, codes: rowsOfCode.length, idOfCode, code, parent, rowsOfCode };
}

/** Order of texts by their characters, the same on every machine. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** More columns than any limit, and a row beyond which a place would not be exact as one number. */
export const placesPerRow = 1_000_000;
const farthest = 4_000_000_000;
/** The place of a cell that says nonsense of it. */
export const nonsense = -2;
const dollar = 36;
const isQuote = (byte: number | undefined) => byte === 34 || byte === 39;
const isDigit = (byte = 0) => byte >= 48 && byte <= 57;
const isLetter = (byte = 0) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** A row from zero by what its attribute says, undefined where it says none. */
export function rowNumber(data: Uint8Array, from: number): number | undefined {
  if (from === -1) return undefined;
  let [row, i] = [0, from];
  for (; isDigit(data[i]); i++) row = row * 10 + (data[i] ?? 0) - 48;
  return i === from || !isQuote(data[i]) || row < 1 ? undefined : Math.min(row - 1, farthest);
}

/**
 * The address of a cell, `E17`, as one number: row times {@link placesPerRow} plus column, both from zero. −1 when the cell says
 * none, {@link nonsense} for nonsense. A string for each of a million cells would cost more than reading them.
 */
export function cellPlace(data: Uint8Array, from: number): number {
  if (from === -1) return -1;
  let [row, column, i] = [0, 0, from];
  if (data[i] === dollar) i++;
  const letters = i;
  for (; isLetter(data[i]); i++) column = column * 26 + ((data[i] ?? 0) & 31);
  const figures = data[i] === dollar ? ++i : i;
  for (; isDigit(data[i]); i++) row = row * 10 + (data[i] ?? 0) - 48;
  if (figures === letters && i === figures && isQuote(data[i])) return -1;
  if (figures === letters || i === figures || i - from > 25 || !isQuote(data[i]) || row < 1) return nonsense;
  return Math.min(row - 1, farthest) * placesPerRow + Math.min(column - 1, placesPerRow - 1);
}

/** A number written as digits and nothing else, −1 otherwise; it ends at a quote too. */
export function integerAt(data: Uint8Array, from: number, to: number): number {
  let [value, i] = [0, from];
  for (; i < to && isDigit(data[i]); i++) value = value * 10 + (data[i] ?? 0) - 48;
  return i === from || i - from > 15 || (i < to && !isQuote(data[i])) ? -1 : value;
}

/** Whether a row's tag has `hidden="1"`. */
export function isHiddenRow(data: Uint8Array, from: number, end: number): boolean {
  // Most rows have a handful of attributes; only an `h` behind white space is worth a look.
  for (let i = from; i < end - 10; i++) {
    if (data[i + 1] !== 104 || (data[i] ?? 0) > 32) continue;
    const text = String.fromCharCode(...data.subarray(i + 1, Math.min(end, i + 20)));
    if (/^hidden=["'](?:1|true)/u.test(text)) return true;
  }
  return false;
}

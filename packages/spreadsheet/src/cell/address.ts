/**
 * The letters of a column, counted from zero.
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * The address of a cell as Excel prints it; row and column are counted from zero.
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The zero-based row and column of an address such as `E17` or `$E$17`, null for anything else. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,10})\$?(\d{1,15})$/.exec(text) ?? [];
  if (letters === "") return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 ? null : { row: row - 1, column: column - 1 };
}

/** What makes a spreadsheet program take a text field for a formula, behind any white space. */
const formula = /^'*[\s\u00a0\ufeff]*[=+\-@＝＋－＠]/u;
/** A plain number or a telephone number is none, although it begins with a sign. */
const harmless = /^[+-]?[\d\s.,()-]*\d%?$/u;

/** The field as it may stand in a CSV file: what would be taken for a formula gets an apostrophe in front. */
export function guardFormula(text: string): string {
  return formula.test(text) && !harmless.test(text) ? `'${text}` : text;
}

/** The field without the apostrophe of {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

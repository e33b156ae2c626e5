import { type Algebra, type Codes, type Expression, foldExpression, type NonEmpty } from "@de-an-06/domain";
import { cellAddress, parseAddress } from "../cell/address.js";

/** What a cell says where there is no figure. */
export const stateWords = { "not-reported": "chưa báo cáo", "not-applicable": "không thuộc thẩm quyền" } as const;

/**
 * An expression as Excel calculates it. A blank cell counts as 0 in Excel, so a value alone would turn silence into zero:
 * beside it stands when it is there, and when it is outside the unit's competence.
 */
export interface Formula {
  readonly value: string;
  readonly isThere: NonEmpty<string>;
  readonly isOutside: readonly string[];
}

/** The cell of a measure at some codes, in the row a formula is for. */
export type CellOf = (measure: string, codes: Codes) => string;

/** What formulas are written over. */
export interface FormulaSheet {
  readonly cellOf: CellOf;
  /** The codes of a dimension that are counted. */
  readonly codesOf: (dimension: string) => readonly string[];
}

/** An expression over measure cells as formula: the third reading of it, beside memory and SQL. */
export function formulaOf(expression: Expression, sheet: FormulaSheet, codes: Codes = {}): Formula {
  const join = (terms: NonEmpty<Formula>, sign: string): Formula => ({
    value: `(${terms.map(({ value }) => value).join(sign)})`,
    isThere: terms.flatMap(({ isThere }) => isThere) as unknown as NonEmpty<string>,
    isOutside: terms.flatMap(({ isOutside }) => isOutside),
  });
  const algebra: Algebra<Formula> = {
    measure: (id, at) => {
      const cell = sheet.cellOf(id, { ...codes, ...at });
      return {
        value: cell,
        isThere: [`ISNUMBER(${cell})`],
        isOutside: [`${cell}=${quoted(stateWords["not-applicable"])}`],
      };
    },
    add: (terms) => join(terms, "+"),
    subtract: (from, less) => join([from, less], "-"),
    count: (dimension, where, atLeast) => {
      const each = sheet.codesOf(dimension).map((code) => formulaOf(where, sheet, { ...codes, [dimension]: code }));
      if (each.length === 0) return { value: "0", isThere: ["FALSE"], isOutside: [] };
      const range = rangeOf(each);
      if (range !== null) {
        return { value: `COUNTIF(${range},">=${atLeast}")`, isThere: [`COUNT(${range})>0`], isOutside: [] };
      }
      const counted = each.map((one) => `IF(${all(one.isThere)},IF(${one.value}>=${atLeast},1,0),0)`);
      return { value: `(${counted.join("+")})`, isThere: [any(each.map((one) => all(one.isThere)))], isOutside: [] };
    },
  };
  return foldExpression(expression, algebra);
}

/** The range of bare cells side by side, null when they are none: what can be counted in one word. */
function rangeOf(formulas: readonly Formula[]): string | null {
  const cells = formulas.map(({ value }) => {
    const cut = value.lastIndexOf("!") + 1;
    const at = parseAddress(value.slice(cut));
    return at && { ...at, sheet: value.slice(0, cut) };
  });
  const [first] = cells;
  const last = cells.at(-1);
  const inRow = cells.every((cell, i) => first && cell?.sheet === first.sheet && cell.row === first.row && cell.column === first.column + i); // prettier-ignore
  return first && last && inRow
    ? `${first.sheet}${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`
    : null;
}

/** A numerator or denominator: its number, or the words of the state that has none. */
export function sideFormula({ value, isThere, isOutside }: Formula): string {
  const silent = quoted(stateWords["not-reported"]);
  const otherwise =
    isOutside.length === 0 ? silent : `IF(${any(isOutside)},${quoted(stateWords["not-applicable"])},${silent})`;
  return `IF(${all(isThere)},${value},${otherwise})`;
}

/** A ratio over its two cells: it rounds itself, so that what is shown is what is there. */
export function ratioFormula(
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
  {
    decimals,
    noActivity,
    complete,
  }: { readonly decimals: number; readonly noActivity: string; readonly complete?: string },
): string {
  const outside = quoted(stateWords["not-applicable"]);
  const silent = quoted(stateWords["not-reported"]);
  const isThere = [`ISNUMBER(${numerator})`, `ISNUMBER(${denominator})`, ...(complete === undefined ? [] : [complete])];
  const ratio = `IF(${denominator}=0,${quoted(noActivity)},ROUND(${numerator}/${denominator},${decimals + 2}))`;
  return `IF(${denominator}=${outside},${outside},IF(${all(isThere)},${ratio},${silent}))`;
}

/** A total over the cells of a column: the sum of blanks is 0 in Excel, and silence of all is no zero. */
export function totalFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

/** What Excel takes as one formula. */
export const longestFormula = 8192;

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;
}

function any(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `OR(${conditions.join(",")})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

import type { NonEmpty } from "../issue/result.js";

/**
 * What a numerator or denominator is made of, as plain data: a measure; a measure at certain codes of its dimensions; a sum;
 * a difference; or how many codes of a dimension have at least so much ("15 of 25 services with dossiers").
 */
export type Expression<Id extends string = string> =
  | Id
  | { readonly measure: Id; readonly at: Codes }
  | { readonly add: NonEmpty<Expression<Id>> }
  | { readonly subtract: readonly [from: Expression<Id>, less: Expression<Id>] }
  | CodeCount<Id>;

/** How many codes of a dimension have at least so much of something. */
export interface CodeCount<Id extends string = string> {
  readonly count: string;
  readonly where: Expression<Id>;
  readonly atLeast: number;
  /** The codes that each report is to have, where they are known: a figure without one of them is incomplete. */
  readonly among?: readonly string[];
}

/** One code for each of some dimensions: `{ service: "qd06-3", channel: "online" }`. */
export type Codes = Readonly<Record<string, string>>;

/** One way of reading expressions: as numbers, as SQL, as a workbook's formula. */
export interface Algebra<T> {
  readonly measure: (id: string, at: Codes) => T;
  readonly add: (terms: NonEmpty<T>) => T;
  readonly subtract: (from: T, less: T) => T;
  /** `where` stays unread: it is read once for each code, at the asked level, and not for the cell. */
  readonly count: (dimension: string, where: Expression, atLeast: number) => T;
}

/**
 * Reads an expression with an algebra, from the leaves up.
 *
 * @example
 * foldExpression({ add: ["online", "post"] }, { measure: (id) => id, add: (terms) => terms.join(" + "), subtract: (a, b) => `${a} - ${b}`, count: () => "" }) // => "online + post"
 */
export function foldExpression<T>(expression: Expression, algebra: Algebra<T>): T {
  if (typeof expression === "string") return algebra.measure(expression, {});
  if ("measure" in expression) return algebra.measure(expression.measure, expression.at);
  if ("add" in expression) {
    const [first, ...rest] = expression.add;
    return algebra.add([foldExpression(first, algebra), ...rest.map((term) => foldExpression(term, algebra))]);
  }
  if ("subtract" in expression) {
    const [from, less] = expression.subtract;
    return algebra.subtract(foldExpression(from, algebra), foldExpression(less, algebra));
  }
  return algebra.count(expression.count, expression.where, expression.atLeast);
}

/** The counts of codes inside expressions that say which codes each report is to have. */
export function listedCountsIn(...expressions: readonly Expression[]): readonly Required<CodeCount>[] {
  return expressions.flatMap((expression): readonly Required<CodeCount>[] => {
    if (typeof expression === "string" || "measure" in expression) return [];
    if ("add" in expression) return listedCountsIn(...expression.add);
    if ("subtract" in expression) return listedCountsIn(...expression.subtract);
    const { among } = expression;
    return among === undefined ? [] : [{ ...expression, among }];
  });
}

/** What an expression reads: the ids of its measures and the dimensions whose codes it picks or counts. */
export interface Reads {
  readonly measures: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
}

/**
 * The measures and dimensions an expression reads, inside counts too.
 *
 * @example
 * [...readsOf({ count: "service", where: "dossiers.received", atLeast: 1 }).dimensions] // => ["service"]
 */
export function readsOf(...expressions: readonly Expression[]): Reads {
  const measures = new Set<string>();
  const dimensions = new Set<string>();
  const visit = (expression: Expression): null =>
    foldExpression<null>(expression, {
      measure: (id, at) => {
        measures.add(id);
        for (const dimension of Object.keys(at)) dimensions.add(dimension);
        return null;
      },
      add: () => null,
      subtract: () => null,
      count: (dimension, where) => {
        dimensions.add(dimension);
        return visit(where);
      },
    });
  for (const expression of expressions) visit(expression);
  return { measures, dimensions };
}

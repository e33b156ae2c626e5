import type { IssueParams } from "./issue-params.js";

/** Where in the input the issue is: keys and indexes from the outside in. Empty for the input as a whole. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong or worth knowing, as data (*vấn đề*), for any table of codes.
 *
 * Adapters add their own codes by joining tables: `IssueOf<IssueParams & SheetIssueParams>`.
 * `params` hold what the sentence needs and never the input itself: the inputs are officials' and citizens' data.
 */
export type IssueOf<Params> = {
  readonly [Code in keyof Params & string]: {
    readonly code: Code;
    readonly path: Path;
    readonly params: Params[Code];
  };
}[keyof Params & string];

/** An issue of the domain itself. */
export type Issue = IssueOf<IssueParams>;

/** Every code the domain can raise: `concept.reason`, permanent once released. */
export type IssueCode = Issue["code"];

/**
 * Makes an issue of the domain.
 *
 * @example
 * issue("value.missing", {}, ["tasks", 3, "title"]).code // => "value.missing"
 */
export function issue<Code extends IssueCode>(code: Code, params: IssueParams[Code], path: Path = []): Issue {
  return { code, path, params } as Issue;
}

/**
 * The same issues, seen from one level further out: each path gets the prefix in front.
 *
 * @example
 * within([issue("value.missing", {}, ["title"])], "tasks", 3)[0]?.path // => ["tasks", 3, "title"]
 */
export function within<I extends { readonly path: Path }>(issues: readonly I[], ...prefix: Path): I[] {
  return issues.map((one) => ({ ...one, path: [...prefix, ...one.path] }));
}

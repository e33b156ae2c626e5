import { fail, type Issue, type IssueOf, type IssueParams, type NonEmpty, type Path } from "@de-an-06/domain";
import type { SheetIssueParams } from "./sheet-issue-params.js";

/** Where in a workbook an issue is: the sheet's name, the cell as Excel names it, the column's header as our list names it. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly header?: string;
}

/**
 * An issue found while reading a workbook (*vấn đề trong bảng tính*): one of the domain or of this package, and where it
 * is. `path` leads to the value in what was read, `where` to the cell an official has to mend.
 */
export type SheetIssue = IssueOf<IssueParams & SheetIssueParams> & { readonly where?: SheetPlace };

/** Every code that reading a workbook can raise. */
export type SheetIssueCode = SheetIssue["code"];

/**
 * Makes an issue of this package.
 *
 * @example
 * sheetIssue("file.encrypted", {}) // => { code: "file.encrypted", path: [], params: {} }
 */
export function sheetIssue<Code extends keyof SheetIssueParams>(
  code: Code,
  params: SheetIssueParams[Code],
  at: { readonly where?: SheetPlace; readonly path?: Path } = {},
): SheetIssue {
  const { where, path = [] } = at;
  return { code, path, params, ...(where && { where }) } as unknown as SheetIssue;
}

/** An issue of the domain, seen in a cell. */
export function inCell(one: Issue, where: SheetPlace, path: Path): SheetIssue {
  return { ...one, path: [...path, ...one.path], where };
}

/** No value, and why, in the issues of this package. */
export function refuse<Code extends keyof SheetIssueParams>(
  code: Code,
  params: SheetIssueParams[Code],
): { ok: false; issues: NonEmpty<SheetIssue> } {
  return fail(sheetIssue(code, params));
}

import { fail, type IssueOf, type IssueParams, type NonEmpty, type Path } from "@de-an-06/domain";
import type { HttpIssueParams } from "./http-issue-params.js";

/** Which part of a request an issue is about. */
export type RequestPart = "path" | "query" | "header" | "body";

/** Where in a workbook an issue is. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * What was found in a workbook, as whoever reads workbooks says it (*vấn đề trong bảng tính*). Its code is none of ours,
 * so it brings its sentence along.
 */
export interface WorkbookIssue {
  readonly code: string;
  readonly path: Path;
  readonly params: object;
  readonly where?: SheetPlace;
}

/** An issue of the domain or of this package. */
export type HttpIssue = IssueOf<IssueParams & HttpIssueParams> & {
  /** Where it is part of a request: which one. `path` leads on from there. */
  readonly in?: RequestPart;
  /** Where it is about a record that stood in a workbook: its cell. */
  readonly where?: SheetPlace;
};

/** Every code an operation can answer with, besides those of workbooks. */
export type HttpIssueCode = HttpIssue["code"];

/**
 * Makes an issue of this package.
 *
 * @example
 * httpIssue("record.not-found", {}) // => { code: "record.not-found", path: [], params: {} }
 */
export function httpIssue<Code extends keyof HttpIssueParams>(
  code: Code,
  params: HttpIssueParams[Code],
  at: { readonly in?: RequestPart; readonly path?: Path } = {},
): HttpIssue {
  return { code, path: at.path ?? [], params, ...(at.in && { in: at.in }) } as unknown as HttpIssue;
}

/** No value, and why, in one issue of this package. */
export function refuse<Code extends keyof HttpIssueParams>(
  code: Code,
  params: HttpIssueParams[Code],
  at: { readonly in?: RequestPart; readonly path?: Path } = {},
): { ok: false; issues: NonEmpty<HttpIssue> } {
  return fail(httpIssue(code, params, at));
}

import type { Language, NonEmpty } from "@de-an-06/domain";
import * as z from "zod";
import type { HttpIssue, RequestPart, WorkbookIssue } from "./http-issue.js";
import type { IsNamed } from "../operation/named-keys.js";
import { httpSentence, isHttpIssue } from "./http-sentence.js";

/** One thing that is wrong, as a problem says it. Never holds what was sent. */
export interface ProblemError {
  readonly code: string;
  /** Which part of the request; left out where it is none. */
  readonly in?: RequestPart;
  /** JSON Pointer from there: `/tasks/3/title`; empty for the part as a whole. A key that no schema names stands as `*`. */
  readonly pointer: string;
  /** The sheet and cell, of a workbook: `Nhiệm vụ!D7`. */
  readonly cell?: string;
  readonly detail: string;
}

/** A problem as RFC 9457 has it: `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors: readonly ProblemError[];
  /** The id of the request, which the logs have too. */
  readonly instance: string;
}

/** The schema of {@link ProblemError}. */
export const ProblemErrorSchema: z.ZodType<ProblemError> = z.strictObject({
  code: z.string(),
  in: z.enum(["path", "query", "header", "body"]).exactOptional(),
  pointer: z.string(),
  cell: z.string().exactOptional(),
  detail: z.string(),
});

/** The schema of {@link Problem}. */
export const ProblemSchema: z.ZodType<Problem> = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  errors: z.array(ProblemErrorSchema),
  instance: z.string(),
});

/** The statuses that are not 422, by code or by its concept. */
const statuses: Readonly<Record<string, number>> = {
  "request.route-unknown": 404,
  "request.method-not-allowed": 405,
  "request.media-type": 415,
  "request.no-reader": 415,
  "request.form": 415,
  "request.encoding": 415,
  "request.read-as-text": 415,
  "request.too-large": 413,
  "request.took-too-long": 503,
  "request.gone-away": 499,
  "request.cursor-unreadable": 422,
  request: 400,
  "access.login-needed": 401,
  access: 403,
  "report.actor-not-allowed": 403,
  "report.role-not-allowed": 403,
  "report.step-not-allowed": 409,
  "record.not-found": 404,
  "record.exists": 409,
  "record.changed": 412,
  "record.precondition-failed": 412,
  record: 400,
  "repeat.key-unreadable": 400,
  "repeat.still-running": 409,
  "server.not-configured": 501,
  "server.caller-unknown": 503,
  server: 500,
};

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { vi: "Yêu cầu không hợp lệ", en: "The request cannot be read" },
  401: { vi: "Cần đăng nhập", en: "Signing in is needed" },
  403: { vi: "Không được phép", en: "Not allowed" },
  404: { vi: "Không tìm thấy", en: "Not found" },
  405: { vi: "Phương thức không được hỗ trợ", en: "Method not allowed" },
  409: { vi: "Xung đột với dữ liệu hiện có", en: "In conflict with what is there" },
  412: { vi: "Dữ liệu đã thay đổi", en: "Changed in the meantime" },
  413: { vi: "Nội dung quá lớn", en: "Too large" },
  415: { vi: "Kiểu nội dung không được hỗ trợ", en: "Type of content not supported" },
  422: { vi: "Dữ liệu chưa đúng", en: "The data are not right" },
  499: { vi: "Người gọi đã ngắt kết nối", en: "The caller has gone away" },
  500: { vi: "Lỗi hệ thống", en: "The system failed" },
  501: { vi: "Chưa được cấu hình", en: "Not set up" },
  503: { vi: "Tạm thời không phục vụ được", en: "Not available now" },
};

/** How many errors a problem lists. */
const listed = 100;

/** The status an issue is answered with; 422 for what is wrong with data. */
export function statusOf({ code }: { readonly code: string }): number {
  return statuses[code] ?? statuses[code.split(".")[0] ?? ""] ?? 422;
}

/** How issues are worded: those of workbooks by whoever raised them. */
export type WorkbookSentence = (issue: WorkbookIssue, language?: Language) => string;

/** What issues are worded with: which keys may be repeated, the language, and the words for issues of workbooks. */
export interface Wording {
  readonly language: Language;
  readonly isNamed: IsNamed;
  readonly sentence?: WorkbookSentence | undefined;
}

/** The problem that issues make; the first decides its status. */
export function toProblem(
  issues: NonEmpty<HttpIssue | WorkbookIssue>,
  { requestId, ...wording }: Wording & { readonly requestId: string },
): Problem {
  const status = statusOf(issues[0]);
  return {
    type: `urn:de-an-06:problem:${issues[0].code}`,
    title: titles[status]?.[wording.language] ?? "",
    status,
    errors: issues.slice(0, listed).map((one) => toProblemError(one, wording)),
    instance: `urn:request:${requestId}`,
  };
}

/** One issue as a problem, or a list of notes, says it. */
export function toProblemError(
  issue: HttpIssue | WorkbookIssue,
  { language, isNamed, sentence }: Wording,
): ProblemError {
  const where = "where" in issue ? issue.where : undefined;
  const part = "in" in issue ? issue.in : undefined;
  const isOurs = part === "header" ? () => true : isNamed;
  return {
    code: issue.code,
    ...(part !== undefined && { in: part }),
    pointer: issue.path.map((step) => `/${typeof step === "number" || isOurs(step) ? step : "*"}`).join(""),
    ...(where !== undefined && { cell: `${where.sheet}!${where.cell}` }),
    detail: isHttpIssue(issue) ? httpSentence(issue, language) : (sentence?.(issue, language) ?? issue.code),
  };
}

/**
 * The operations of Đề án 06 over plain requests and responses: OpenAPI, problem+json, authorization by hierarchy, repository.
 *
 * @packageDocumentation
 */

// api: the operations, ready to answer
export { type Api, createApi } from "./api/create-api.js";
export type { ApiOptions } from "./api/api-options.js";
export type { Reference } from "./api/reference.js";
export type { SheetRows, Workbooks } from "./api/workbooks.js";
export type { Documents, DocumentText } from "./api/documents.js";
export type { ApiEvent } from "./api/event.js";
export type { Hook } from "./api/safely.js";
export { type Observer, openTelemetryObserver, type RequestLog } from "./api/observe.js";
export type { Context, ScopedRecords } from "./api/context.js";

// jobs: what runs on a schedule
export { type ReminderJob, runReminders } from "./jobs/run-reminders.js";

// request: plain values
export type { Body, HttpRequest, HttpResponse } from "./request/http-request.js";
export { defaultLimits, type Limits } from "./request/limits.js";
export { languageOf } from "./request/accept-language.js";

// operation: the contract as data
export type {
  Answer,
  AnswerOf,
  Document,
  Input,
  InputSchemas,
  Method,
  Operation,
  Units,
  Who,
  Words,
} from "./operation/operation.js";
export { type RouteId, routes } from "./operation/routes.js";
export { type Operations, operations } from "./operations/operations.js";
export { createOpenApi } from "./openapi/open-api.js";
export { createJsonSchemas } from "./openapi/json-schemas.js";
export { labels } from "./labels/labels.js";

// access: who may do what
export { type Act, rolesFor } from "./access/act.js";
export { type AccessContext, actsFor } from "./access/acts-for.js";
export { mayAct } from "./access/may-act.js";
export { type Scope, scopeOf } from "./access/scope.js";

// repository: where records are kept
export type { Change, Claim, KeptAnswer, Page, RecordQuery, Repository } from "./repository/repository.js";
export {
  type ImportIssue,
  type ImportRecord,
  type NewRecord,
  type RecordAddress,
  type RecordKind,
  recordKinds,
  type Records,
  type StoredRecord,
} from "./repository/records.js";
export { createMemoryRepository } from "./repository/memory-repository.js";

// issue: what is refused, as problems
export type { HttpIssueParams } from "./issue/http-issue-params.js";
export {
  type HttpIssue,
  type HttpIssueCode,
  httpIssue,
  type RequestPart,
  type SheetPlace,
  type WorkbookIssue,
} from "./issue/http-issue.js";
export { httpSentence } from "./issue/http-sentence.js";
export { httpSentencesEn } from "./issue/sentences-en.js";
export { httpSentencesVi } from "./issue/sentences-vi.js";
export {
  type Problem,
  type ProblemError,
  ProblemErrorSchema,
  ProblemSchema,
  type WorkbookSentence,
} from "./issue/problem.js";

/**
 * The operations of @de-an-06/http as AWS Lambda and fetch handlers, and scheduled jobs.
 *
 * @packageDocumentation
 */

// edges
export { fetchHandler, type FetchOptions } from "./fetch-handler.js";
export { lambdaHandler, type LambdaOptions } from "./lambda-handler.js";
export type { LambdaAnswer, LambdaEvent, LambdaEventV1, LambdaEventV2 } from "./lambda-event.js";
export type { FromEnv } from "./from-env.js";

// jobs
export { scheduledHandler, type ScheduledOptions } from "./scheduled-handler.js";
export {
  type UploadedFile,
  type UploadEvent,
  uploadHandler,
  type UploadOptions,
  type UploadOutcome,
  type UploadPlace,
} from "./upload-handler.js";

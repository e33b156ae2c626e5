/**
 * The operations of @de-an-06/http as AWS Lambda and fetch handlers, and scheduled jobs.
 *
 * @packageDocumentation
 */
export {};

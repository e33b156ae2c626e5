import type * as z from "zod";
import type { Operation } from "../operation/operation.js";
import type { RouteId } from "../operation/routes.js";
import type { Operations } from "../operations/operations.js";

/** The operation of an id. */
type Named<Id extends RouteId> = Extract<Operations[number], { readonly id: Id }>;

type Given<S, Key extends "path" | "query" | "body"> = S extends { readonly [K in Key]: infer Part }
  ? Part extends z.ZodType
    ? Record<never, never> extends z.input<Part>
      ? { readonly [K in Key]?: z.input<Part> }
      : { readonly [K in Key]: z.input<Part> }
    : Part extends "file"
      ? { readonly [K in Key]: Uint8Array }
      : unknown
  : unknown;

/** What a call of an operation is given: the parts its schemas have. */
export type Call<Id extends RouteId> =
  Named<Id> extends { readonly input: infer S }
    ? Given<S, "path"> & Given<S, "query"> & Given<S, "body"> & CallOptions
    : never;

/** What any call may be given. */
export interface CallOptions {
  /** The same key for the same write sent again. */
  readonly idempotencyKey?: string;
  /** The tag of what is changed, so that nobody else's change is lost. */
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

/** What an operation answers: its value, or the response where it is no JSON. */
export type Reply<Id extends RouteId> =
  Named<Id> extends Operation<never, infer O> | { readonly output: infer O }
    ? O extends z.ZodType
      ? { readonly value: z.output<O>; readonly etag: string | null }
      : Response
    : never;

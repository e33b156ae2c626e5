import type * as z from "zod";
import type { RouteId } from "../operation/routes.js";
import type { Operations } from "../operations/operations.js";

/** What a call of an operation that takes in a file may be given besides. */
interface Telling {
  /** Told now and then how much is done of how much. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** The operation of an id. */
type Named<Id extends RouteId> = Extract<Operations[number], { readonly id: Id }>;

/**
 * What is sent for a value of a type: branded strings (days, unit keys) are plain ones, which the operation checks. The
 * schemas of the domain say nothing of their input, so it is their output that is asked for.
 */
export type Loose<T> = T extends string
  ? [Exclude<keyof T, keyof string>] extends [never]
    ? T
    : string
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> }
    : T;

type Given<S, Key extends "path" | "query" | "body"> = S extends { readonly [K in Key]: infer Part }
  ? Part extends z.ZodType
    ? Record<never, never> extends z.output<Part>
      ? { readonly [K in Key]?: Loose<z.output<Part>> }
      : { readonly [K in Key]: Loose<z.output<Part>> }
    : Part extends "file"
      ? { readonly [K in Key]: Uint8Array }
      : unknown
  : unknown;

/** What a call of an operation is given: the parts its schemas have. */
export type Call<Id extends RouteId> =
  Named<Id> extends { readonly input: infer S }
    ? Given<S, "path"> &
        Given<S, "query"> &
        Given<S, "body"> &
        CallOptions &
        (Id extends `${string}.import` ? Telling : unknown)
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
  Named<Id> extends { readonly output: infer O }
    ? O extends z.ZodType
      ? JsonReply<z.output<O>>
      : O extends readonly (infer Type)[]
        ? "application/json" extends Type
          ? JsonReply<unknown>
          : Response
        : never
    : never;

interface JsonReply<T> {
  readonly value: T;
  readonly etag: string | null;
}

import type { Language, Result, UnitKey } from "@de-an-06/domain";
import type * as z from "zod";
import type { Act } from "../access/act.js";
import type { Context } from "../api/context.js";
import type { HttpIssue, WorkbookIssue } from "../issue/http-issue.js";
import type { RecordKind } from "../repository/records.js";

/** The methods operations use. */
export type Method = "GET" | "POST" | "PUT";

/** The same words in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The schemas of what an operation is given; a part that is left out is not there. */
export interface InputSchemas {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** `"file"` takes the bytes of an upload as they are. */
  readonly body?: z.ZodType | "file";
}

/** What the handler is given: every part as its schema makes it. */
export type Input<S extends InputSchemas> = {
  readonly path: S["path"] extends z.ZodType ? z.output<S["path"]> : undefined;
  readonly query: S["query"] extends z.ZodType ? z.output<S["query"]> : undefined;
  readonly body: S["body"] extends z.ZodType ? z.output<S["body"]> : S["body"] extends "file" ? Uint8Array : undefined;
};

/**
 * Who may call: anyone, or actors whose role may do `may`. `of` tells which units it is done to, and the core checks them
 * before the handler runs; where it is left out, what is read is limited by the scope of every query. `rather` names a
 * further act where the input asks for more than most do.
 */
export type Who<I> =
  | { readonly may: "anyone" }
  | {
      readonly may: Act;
      readonly rather?: (input: I) => Act;
      readonly of?: (input: I, context: Context) => Units | Promise<Units>;
    };

/**
 * The units something is done to: the actor must be allowed for every one, or for `anyOf` them; null for what is not there,
 * or not for the actor to know of.
 */
export type Units = readonly UnitKey[] | { readonly anyOf: readonly UnitKey[] } | null;

/** What a handler answers: a value, with what belongs to it in the header. */
export interface Answer<T> {
  readonly value: T;
  /** 200 unless said. */
  readonly status?: 200 | 201;
  /** The revision of the record the value is of: becomes the `ETag`, which `If-Match` names. */
  readonly revision?: number;
  /** The value says the record and nothing that changes by itself, such as with the day: 304 to whoever has the revision. */
  readonly isRecord?: boolean;
}

/** What a handler answers when it is no JSON. */
export interface Document {
  readonly type: string;
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** The name under which a browser saves it. */
  readonly filename?: string;
  /** Stays as it is while the program runs: answered with an `ETag` of its content. */
  readonly constant?: boolean;
}

/** An operation as data (*chức năng*): the list of them is the contract. */
export interface Operation<
  S extends InputSchemas = InputSchemas,
  O extends z.ZodType | readonly string[] = z.ZodType | readonly string[],
> {
  readonly id: string;
  readonly method: Method;
  /** `{name}` stands for one segment. */
  readonly path: `/${string}`;
  readonly summary: Words;
  readonly who: Who<Input<S>>;
  readonly input: S;
  /** The media types of an uploaded file; those of workbooks where it is left out. */
  readonly accepts?: readonly string[];
  /** The schema of the value, or the media types of the document. */
  readonly output: O;
  /** The kind of the record it changes: `If-Match` means its revision. */
  readonly revises?: RecordKind;
  /** Whether texts of the body are kept, so that personal data in them is refused. */
  readonly stores: boolean;
  /** Says how far it is to whoever asks for `application/x-ndjson`: lines of `{"done","of"}`, then `{"status","body"}`. */
  readonly tellsProgress?: boolean;
  /** Answers at once where there is nothing to wait for: that costs less. */
  readonly handle: (
    input: Input<S>,
    context: Context,
  ) => Result<AnswerOf<O>, HttpIssue | WorkbookIssue> | Promise<Result<AnswerOf<O>, HttpIssue | WorkbookIssue>>;
}

/** The answer that goes with an output. */
export type AnswerOf<O> = O extends z.ZodType ? Answer<z.output<O>> : Document;

import type { Actor } from "@de-an-06/domain";

/**
 * What an edge found in the body: nothing, what the host has parsed, text, bytes, bytes that come when they are asked for, or
 * a stream not read yet.
 */
export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "parsed"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "unread"; readonly read: () => Promise<Uint8Array> }
  | { readonly kind: "stream"; readonly chunks: AsyncIterable<Uint8Array> };

/** A request as a plain value: an edge makes it of what its platform has, the core does the rest. */
export interface HttpRequest {
  readonly method: string;
  /** The path below the mount, still percent-encoded: `/tasks/9`. */
  readonly path: string;
  /** Without the question mark; empty where there is none. */
  readonly query: string;
  /** By lower-case name; several values of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Body;
  /**
   * Who calls, as the host has established it; null for nobody. A function is asked within the limit of time, and not for
   * what anyone may do; what it throws is answered with 503.
   */
  readonly actor: Actor | null | (() => Actor | null | Promise<Actor | null>);
  /** Aborted when the caller goes away. An edge may make it a getter, so that it costs nothing unless asked for. */
  readonly signal?: AbortSignal | undefined;
}

/** The answer: an edge writes it out, a stream chunk by chunk. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
}

import type { Actor } from "@de-an-06/domain";
import type { Attributes, Meter } from "@opentelemetry/api";
import type { HttpRequest, HttpResponse } from "../request/http-request.js";

/** What is known of a request when it has been answered: for logs and metrics. No path, body or name of a person is in it. */
export interface RequestLog {
  readonly level: "info" | "warn" | "error";
  readonly requestId: string;
  /** The id of the operation; null where the address led to none. */
  readonly operation: string | null;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly unit: string | null;
  readonly role: string | null;
  /** The codes of the problem. */
  readonly codes: readonly string[];
  /**
   * Of a document that was sent in pieces: how that ended. It is told then, and the time is that of the whole; the status had
   * gone out before.
   */
  readonly ended?: "whole" | "failed" | "left";
  /** What was thrown, of an unknown failure or by a hook of the host: for the host's log alone. */
  readonly error?: unknown;
}

/** Takes what is known of a request, when it has been answered. */
export type Observer = (log: RequestLog) => void;

/** A request with its id, which every answer has in its header. */
export interface Asked {
  readonly request: HttpRequest;
  readonly requestId: string;
}

/** What is known of an answered request. */
export function logOf(
  { request, requestId, actor, error }: Asked & { readonly actor: Actor | null; readonly error?: unknown },
  { response, ...known }: Pick<RequestLog, "operation" | "milliseconds" | "ended"> & { response: HttpResponse },
): RequestLog {
  const { status, headers, body } = response;
  const isProblem = headers["content-type"]?.startsWith("application/problem+json") && typeof body === "string";
  return {
    level: levelOf(status, error),
    requestId,
    ...known,
    method: request.method,
    status,
    unit: actor?.unit ?? null,
    role: actor?.role ?? null,
    codes: isProblem ? (JSON.parse(body) as { errors: { code: string }[] }).errors.map(({ code }) => code) : [],
    ...(error !== undefined && { error }),
  };
}

/** A caller who goes away is nobody's failure. */
function levelOf(status: number, error: unknown): RequestLog["level"] {
  if (error !== undefined || status >= 500) return "error";
  return status >= 400 && status !== 499 ? "warn" : "info";
}

/**
 * An observer that gives each request to a meter of OpenTelemetry: the histogram `http.server.request.duration` in
 * seconds, by operation, method and status. Only the types of `@opentelemetry/api` are needed here.
 *
 * @example
 * const recorded: unknown[] = [];
 * const meter = { createHistogram: () => ({ record: (value: number, of: object) => recorded.push([value, of]) }) };
 * openTelemetryObserver(meter as never)({ level: "info", requestId: "1", operation: "tasks.list", method: "GET", status: 200, milliseconds: 12, unit: null, role: null, codes: [] });
 * recorded // => [[0.012, { "http.request.method": "GET", "http.response.status_code": 200, "http.route": "tasks.list" }]]
 */
export function openTelemetryObserver(meter: Meter): Observer {
  const duration = meter.createHistogram<Attributes>("http.server.request.duration", { unit: "s" });
  return ({ operation, method, status, milliseconds }) => {
    duration.record(milliseconds / 1000, {
      "http.request.method": method,
      "http.response.status_code": status,
      ...(operation !== null && { "http.route": operation }),
    });
  };
}

import type { Attributes, Meter } from "@opentelemetry/api";

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
  /** What was thrown, of an unknown failure or by a hook of the host: for the host's log alone. */
  readonly error?: unknown;
}

/** Takes what is known of a request, when it has been answered. */
export type Observer = (log: RequestLog) => void;

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

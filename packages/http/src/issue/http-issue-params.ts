import type { Act } from "../access/act.js";

/**
 * Every code an operation can raise besides those of the domain, with what its sentence needs. Permanent once released;
 * parameters are limits and names from closed lists, never text of the request.
 */
export interface HttpIssueParams {
  // request: what came over the wire
  "request.route-unknown": Record<never, never>;
  "request.method-not-allowed": { readonly allowed: readonly string[] };
  "request.body-missing": Record<never, never>;
  "request.body-unreadable": Record<never, never>;
  "request.media-type": { readonly allowed: readonly string[] };
  "request.no-reader": { readonly allowed: readonly string[] };
  "request.too-large": { readonly maximum: number };
  "request.too-deep": { readonly maximum: number };
  "request.too-many-items": { readonly maximum: number };
  "request.text-too-long": { readonly maximum: number };
  "request.path-unreadable": Record<never, never>;
  "request.cursor-unreadable": Record<never, never>;
  "request.window-too-long": { readonly years: number };
  "request.form": Record<never, never>;
  "request.encoding": Record<never, never>;
  "request.read-as-text": Record<never, never>;
  "request.gone-away": Record<never, never>;
  "request.took-too-long": { readonly seconds: number };

  // access: who may do what
  "access.login-needed": Record<never, never>;
  "access.cross-site": Record<never, never>;
  "access.unit-not-in-force": Record<never, never>;
  "access.role-not-allowed": { readonly act: Act };
  "access.not-allowed": { readonly act: Act };

  // record: what is stored
  "record.not-found": Record<never, never>;
  "record.exists": Record<never, never>;
  "record.changed": Record<never, never>;
  "record.precondition-unreadable": Record<never, never>;
  "record.precondition-needless": Record<never, never>;
  "record.precondition-failed": Record<never, never>;

  // repeat: the same request sent again
  "repeat.key-unreadable": Record<never, never>;
  "repeat.other-request": Record<never, never>;
  "repeat.still-running": Record<never, never>;

  // server
  "server.failed": Record<never, never>;
  "server.caller-unknown": Record<never, never>;
  "server.not-configured": Record<never, never>;
}

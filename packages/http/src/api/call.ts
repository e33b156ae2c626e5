import type { Actor, NonEmpty } from "@de-an-06/domain";
import type { HttpIssue, WorkbookIssue } from "../issue/http-issue.js";
import type { Found } from "../operation/find-operation.js";
import type { Operation } from "../operation/operation.js";
import type { inputReader } from "../operation/read-input.js";
import type { HttpRequest } from "../request/http-request.js";
import type { Asked } from "./observe.js";
import type { Reference } from "./reference.js";
import { Stop } from "./stop-after.js";

/** An operation with what is made of it once. */
export interface Prepared {
  readonly method: Operation["method"];
  readonly path: Operation["path"];
  readonly operation: Operation;
  readonly read: ReturnType<typeof inputReader>;
}

/** What an address was found to be. */
export type FoundRoute = Found<Prepared>;

/** A request on its way. */
export interface Call extends Asked {
  readonly started: number;
  readonly stop: Stop;
  /** Once they are known. */
  actor: Actor | null;
  reference: Reference | undefined;
  isAnswered: boolean;
  /** The work goes on while the answer is read: what came of it is logged then. */
  goesOn: boolean;
  /** What the host is being told. */
  readonly told: Promise<void>[];
  /** What was thrown, by us or by a hook of the host. */
  error?: unknown;
}

/** Why a call gets no answer of its operation. */
export type Refusal = { readonly ok: false; readonly issues: NonEmpty<HttpIssue | WorkbookIssue> };

/** A call as it comes in. */
export function newCall(request: HttpRequest, started: number): Call {
  return {
    request,
    requestId: requestIdOf(request),
    started,
    stop: new Stop(request),
    actor: null,
    reference: undefined,
    isAnswered: false,
    goesOn: false,
    told: [],
  };
}

/** The caller's id of the request where it is a plain one, else a new one. */
function requestIdOf({ headers }: HttpRequest): string {
  const given = headers["x-request-id"];
  return given !== undefined && /^[\w.:-]{1,100}$/.test(given) ? given : crypto.randomUUID();
}

import { type Actor, fail, type NonEmpty } from "@de-an-06/domain";
import { authorize } from "../access/authorize.js";
import { roleIssue } from "../access/may-act.js";
import { type HttpIssue, httpIssue, refuse, type WorkbookIssue } from "../issue/http-issue.js";
import { toProblem } from "../issue/problem.js";
import { createRouter, type Found } from "../operation/find-operation.js";
import { namedKeys } from "../operation/named-keys.js";
import type { Operation } from "../operation/operation.js";
import { placeIssues } from "../operation/place-issues.js";
import { type AnyInput, inputReader } from "../operation/read-input.js";
import { operations as allOperations } from "../operations/operations.js";
import { createOpenApi } from "../openapi/open-api.js";
import { languageOf } from "../request/accept-language.js";
import { isCrossSite } from "../request/cross-site.js";
import type { HttpRequest, HttpResponse } from "../request/http-request.js";
import { defaultLimits } from "../request/limits.js";
import { isPending, type Soon } from "../request/soon.js";
import type { ApiOptions } from "./api-options.js";
import type { Context } from "./context.js";
import { contextMaker, type Given } from "./create-context.js";
import type { ApiEvent } from "./event.js";
import { type Asked, logOf } from "./observe.js";
import { expectedRevision, isConditional } from "./precondition.js";
import { Progress, respondLines, wantsProgress } from "./progress.js";
import type { Reference } from "./reference.js";
import { readerSentence } from "./reader-sentence.js";
import { referenceOf } from "./reference-of.js";
import { once } from "./repeat.js";
import { respondDocument, respondProblem, respondValue } from "./respond.js";
import { safely } from "./safely.js";
import { Stop, stopAfter } from "./stop-after.js";
import { type StreamEnd, watchStream } from "./watch-stream.js";

/** The operations, ready to answer. */
export interface Api {
  /** Never throws: what fails is a problem, and the host's logger has the reason. */
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
  /** Whether a path is one of ours, so that an edge can leave the others to the host. */
  readonly has: (path: string) => boolean;
  readonly operations: readonly Operation[];
  readonly options: ApiOptions;
}

interface Prepared {
  readonly method: Operation["method"];
  readonly path: Operation["path"];
  readonly operation: Operation;
  readonly read: ReturnType<typeof inputReader>;
}

/** A request on its way. */
interface Call extends Asked {
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

type Handled = Awaited<ReturnType<Operation["handle"]>>;
type Refusal = { readonly ok: false; readonly issues: NonEmpty<HttpIssue | WorkbookIssue> };

/**
 * Makes the operations answer requests (*dịch vụ*): routing, authorization, limits, validation, errors and formats are here;
 * an edge only translates.
 *
 * @example
 * const api = createApi({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) } });
 * (await api.handle({ method: "GET", path: "/health", query: "", headers: {}, body: { kind: "none" }, actor: null })).status // => 200
 */
export function createApi(options: ApiOptions): Api {
  const operations = options.operations ?? allOperations;
  const limits = { ...defaultLimits, ...options.limits };
  const find = createRouter<Prepared>(
    operations.map((one) => ({ method: one.method, path: one.path, operation: one, read: inputReader(one) })),
  );
  const source = referenceOf(options);
  const now = options.now ?? Date.now;
  let contract: string | undefined;
  const openApi = () => (contract ??= JSON.stringify(createOpenApi(operations, options)));
  const isNamed = namedKeys(operations);
  const contextOf = contextMaker(options, { mostPerPage: limits.page, mostText: limits.text, openApi, isNamed });
  const tooLate = httpIssue("request.took-too-long", { seconds: limits.time / 1000 });
  const isObserved = options.log !== undefined || options.measure !== undefined;

  /** Waits for nothing that is there: a call that needs not wait is answered when this returns. */
  async function answer(call: Call, found: Found<Prepared>): Promise<HttpResponse | Refusal> {
    try {
      if (found.found === "nothing") return refuse("request.route-unknown", {}, { in: "path" });
      if (found.found === "unreadable") return refuse("request.path-unreadable", {}, { in: "path" });
      if (found.found === "other-methods") return refuse("request.method-not-allowed", { allowed: found.allowed });
      const { request, stop } = call;
      const { headers } = request;
      const { operation, read } = found.operation;
      const { who } = operation;
      if (operation.method !== "GET" && isCrossSite(request)) return refuse("access.cross-site", {});
      if (who.may !== "anyone") {
        try {
          const asked = typeof request.actor === "function" ? request.actor() : request.actor;
          call.actor = isPending(asked) ? await asked : asked;
        } catch (error) {
          call.error = error;
          return refuse("server.caller-unknown", {});
        }
        const denied = roleIssue(call.actor, who.may);
        if (denied !== null) return fail(denied);
      }
      const { actor } = call;
      const given = typeof source === "function" ? source() : source;
      const reference = isPending(given) ? await given : given;
      call.reference = reference;
      const reading = read(request, { values: found.values, limits, hotlines: reference.hotlines ?? [] });
      const input = isPending(reading) ? await reading : reading;
      if (!input.ok) return input;
      const progress = operation.tellsProgress === true && wantsProgress(headers["accept"]) ? new Progress() : null;
      const known: Given = {
        actor,
        request,
        instant: now(),
        reference,
        expects: undefined,
        stop,
        progress,
        emit: (event) => tell(call, event),
      };
      const context = contextOf(known);
      const authorizing = authorize(operation, input.value, context);
      const refused = isPending(authorizing) ? await authorizing : authorizing;
      if (refused !== null) return refused;
      const run = () => {
        const given = { call, input: input.value, context };
        if (!isConditional(operation, headers)) return perform(operation, given);
        return expectedRevision(operation, { headers, input: input.value, records: context.records }).then(
          (expected) => {
            if (!expected.ok) return problem(call, expected.issues);
            known.expects = expected.value;
            return perform(operation, given);
          },
        );
      };
      const work = () =>
        operation.method === "GET" || actor === null || headers["idempotency-key"] === undefined
          ? run()
          : once({ request, actor, input: input.value.body, at: context.at }, options.repository, run);
      if (progress !== null) {
        call.goesOn = true;
        const going = { ...call, isAnswered: false, goesOn: false };
        return respondLines(progress.lines(() => finish(going, found, async () => work()), stop));
      }
      const running = work();
      return isPending<HttpResponse | Refusal>(running) ? await running : running;
    } finally {
      call.isAnswered = true;
    }
  }

  /** A handler's answer in the format of its output; its issues as a problem, which can be kept and given again. */
  function perform(
    operation: Operation,
    { call, input, context }: { call: Call; input: AnyInput; context: Context },
  ): Soon<HttpResponse> {
    const result = operation.handle(input as never, context);
    return isPending(result) ? result.then((made) => respond(operation, call, made)) : respond(operation, call, result);
  }

  function tell(call: Call, event: ApiEvent): void {
    const telling = safely(
      () => options.onEvent?.(event),
      (error) => (call.error = error),
    );
    if (isPending(telling)) call.told.push(telling);
  }

  function respond(operation: Operation, call: Call, result: Handled): HttpResponse {
    const { request } = call;
    if (!result.ok) return problem(call, placeIssues(operation, result.issues));
    return "content" in result.value ? respondDocument(result.value, request) : respondValue(result.value, request);
  }

  function problem(call: Call, issues: Refusal["issues"]): HttpResponse {
    const { request, requestId, reference } = call;
    const allowed = issues[0].code === "request.method-not-allowed" ? issues[0].params : undefined;
    const language = languageOf(request.headers["accept-language"]);
    const sentence = readerSentence(options);
    const made = toProblem(issues, { language, requestId, sentence, isNamed: isNamed(reference) });
    return respondProblem(made, allowed && "allowed" in allowed ? (allowed.allowed as string[]) : undefined);
  }

  /** What some work comes to within the time; what fails is a problem, and the host's logger has the reason. */
  async function finish(
    call: Call,
    found: Found<Prepared>,
    work: () => Promise<HttpResponse | Refusal>,
  ): Promise<HttpResponse> {
    const { request, requestId, stop, told } = call;
    let response: HttpResponse;
    try {
      const running = work();
      const answered = await (call.isAnswered ? running : stopAfter(limits.time, running, stop));
      if (answered === "too-late") response = problem(call, [tooLate]);
      else response = "ok" in answered ? problem(call, answered.issues) : answered;
    } catch (thrown) {
      const isGone = stop.isOver;
      if (!isGone) call.error = thrown;
      response = problem(call, [httpIssue(isGone ? "request.gone-away" : "server.failed", {})]);
    }
    if (told.length > 0) await stopAfter(limits.time, Promise.all(told), stop);
    const observe = ({ ended, error }: Partial<StreamEnd> = {}): void => {
      if (!isObserved || call.goesOn) return;
      const asked = ended === "failed" ? { ...call, error } : call;
      const log = logOf(asked, {
        operation: found.found === "operation" ? found.operation.operation.id : null,
        response,
        milliseconds: performance.now() - call.started,
        ...(ended && { ended }),
      });
      void safely(() => options.log?.(log));
      void safely(() => options.measure?.(log));
    };
    const { status, headers } = response;
    const body = request.method === "HEAD" ? null : response.body;
    const isStream = body !== null && typeof body !== "string" && !(body instanceof Uint8Array) && !call.goesOn;
    if (!isStream) observe();
    return {
      status,
      headers: { ...headers, "x-request-id": requestId },
      body: isStream ? watchStream(body, { milliseconds: limits.time, stop, onEnd: observe }) : body,
    };
  }

  return {
    handle: (request) => {
      const call: Call = {
        request,
        requestId: requestIdOf(request),
        started: isObserved ? performance.now() : 0,
        stop: new Stop(request),
        actor: null,
        reference: undefined,
        isAnswered: false,
        goesOn: false,
        told: [],
      };
      const found = find(request.method, request.path);
      return finish(call, found, () => answer(call, found));
    },
    has: (path) => find("GET", path).found !== "nothing",
    operations,
    options,
  };
}

/** The caller's id of the request where it is a plain one, else a new one. */
function requestIdOf({ headers }: HttpRequest): string {
  const given = headers["x-request-id"];
  return given !== undefined && /^[\w.:-]{1,100}$/.test(given) ? given : crypto.randomUUID();
}

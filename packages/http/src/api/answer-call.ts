import { fail } from "@de-an-06/domain";
import { authorize } from "../access/authorize.js";
import { roleIssue } from "../access/may-act.js";
import { refuse } from "../issue/http-issue.js";
import type { Operation } from "../operation/operation.js";
import { placeIssues } from "../operation/place-issues.js";
import type { AnyInput } from "../operation/read-input.js";
import { isCrossSite } from "../request/cross-site.js";
import type { HttpResponse } from "../request/http-request.js";
import type { Limits } from "../request/limits.js";
import { isPending, type Soon } from "../request/soon.js";
import type { ApiOptions } from "./api-options.js";
import type { Call, FoundRoute, Refusal } from "./call.js";
import type { Context } from "./context.js";
import type { contextMaker, Given } from "./create-context.js";
import type { ApiEvent } from "./event.js";
import type { Finisher } from "./finish-call.js";
import { expectedRevision, isConditional } from "./precondition.js";
import { Progress, respondLines, wantsProgress } from "./progress.js";
import type { referenceOf } from "./reference-of.js";
import { once } from "./repeat.js";
import { respondDocument, respondValue } from "./respond.js";
import { safely } from "./safely.js";

type Handled = Awaited<ReturnType<Operation["handle"]>>;

/** What answering needs besides the host's options. */
export interface AnswererOptions extends Finisher {
  readonly limits: Limits;
  readonly source: ReturnType<typeof referenceOf>;
  readonly contextOf: ReturnType<typeof contextMaker>;
}

/** Lays out once how a call gets the answer of its operation: who asks, what, whether they may, and then the work. */
export function createAnswerer(
  options: ApiOptions,
  { limits, source, contextOf, finish, problem }: AnswererOptions,
): (call: Call, found: FoundRoute) => Promise<HttpResponse | Refusal> {
  const now = options.now ?? Date.now;
  return answer;

  /** Waits for nothing that is there: a call that needs not wait is answered when this returns. */
  async function answer(call: Call, found: FoundRoute): Promise<HttpResponse | Refusal> {
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
}

import { httpIssue } from "../issue/http-issue.js";
import { toProblem } from "../issue/problem.js";
import { languageOf } from "../request/accept-language.js";
import type { HttpResponse } from "../request/http-request.js";
import type { Limits } from "../request/limits.js";
import type { ApiOptions } from "./api-options.js";
import type { Call, FoundRoute, Refusal } from "./call.js";
import { logOf } from "./observe.js";
import { readerSentence } from "./reader-sentence.js";
import type { Reference } from "./reference.js";
import { respondProblem } from "./respond.js";
import { safely } from "./safely.js";
import { stopAfter } from "./stop-after.js";
import { type StreamEnd, watchStream } from "./watch-stream.js";

/** How calls end: within their time, with a problem where something failed, and told to the host. */
export interface Finisher {
  readonly finish: (
    call: Call,
    found: FoundRoute,
    work: () => Promise<HttpResponse | Refusal>,
  ) => Promise<HttpResponse>;
  readonly problem: (call: Call, issues: Refusal["issues"]) => HttpResponse;
}

/** What ending calls needs besides the host's options. */
export interface FinisherOptions {
  readonly limits: Limits;
  readonly isNamed: (reference: Reference | undefined) => (key: string) => boolean;
}

/** Lays out once how calls end. */
export function createFinisher(options: ApiOptions, { limits, isNamed }: FinisherOptions): Finisher {
  const tooLate = httpIssue("request.took-too-long", { seconds: limits.time / 1000 });
  const isObserved = options.log !== undefined || options.measure !== undefined;
  return { finish, problem };

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
    found: FoundRoute,
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
}

import { namedKeys } from "../operation/named-keys.js";
import { createRouter } from "../operation/find-operation.js";
import type { Operation } from "../operation/operation.js";
import { inputReader } from "../operation/read-input.js";
import { operations as allOperations } from "../operations/operations.js";
import { createOpenApi } from "../openapi/open-api.js";
import type { HttpRequest, HttpResponse } from "../request/http-request.js";
import { defaultLimits } from "../request/limits.js";
import { createAnswerer } from "./answer-call.js";
import type { ApiOptions } from "./api-options.js";
import { newCall, type Prepared } from "./call.js";
import { contextMaker } from "./create-context.js";
import { createFinisher } from "./finish-call.js";
import { referenceOf } from "./reference-of.js";

/** The operations, ready to answer. */
export interface Api {
  /** Never throws: what fails is a problem, and the host's logger has the reason. */
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
  /** Whether a path is one of ours, so that an edge can leave the others to the host. */
  readonly has: (path: string) => boolean;
  readonly operations: readonly Operation[];
  readonly options: ApiOptions;
}

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
  let contract: string | undefined;
  const openApi = () => (contract ??= JSON.stringify(createOpenApi(operations, options)));
  const isNamed = namedKeys(operations);
  const contextOf = contextMaker(options, { mostPerPage: limits.page, mostText: limits.text, openApi, isNamed });
  const finisher = createFinisher(options, { limits, isNamed });
  const answer = createAnswerer(options, { ...finisher, limits, source: referenceOf(options), contextOf });
  const isObserved = options.log !== undefined || options.measure !== undefined;

  return {
    handle: (request) => {
      const call = newCall(request, isObserved ? performance.now() : 0);
      const found = find(request.method, request.path);
      return finisher.finish(call, found, () => answer(call, found));
    },
    has: (path) => find("GET", path).found !== "nothing",
    operations,
    options,
  };
}

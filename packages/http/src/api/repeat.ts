import type { Actor } from "@de-an-06/domain";
import { refuse } from "../issue/http-issue.js";
import type { HttpRequest, HttpResponse } from "../request/http-request.js";
import type { Repository } from "../repository/repository.js";
import type { Soon } from "../request/soon.js";
import { fingerprint } from "./entity-tag.js";

type Refusal = ReturnType<typeof refuse>;

/**
 * Runs a write once for an `Idempotency-Key`: sent again, the first answer is given again. The key is the actor's own; a
 * failure of ours frees it.
 */
export async function once(
  { request, actor, input, at }: { request: HttpRequest; actor: Actor; input: unknown; at: string },
  repository: Pick<Repository, "claim" | "settle">,
  run: () => Soon<HttpResponse>,
): Promise<HttpResponse | Refusal> {
  const given = request.headers["idempotency-key"];
  if (given === undefined) return run();
  if (!/^[\x21-\x7e]{8,200}$/.test(given)) {
    return refuse("repeat.key-unreadable", {}, { in: "header", path: ["idempotency-key"] });
  }
  const key = `${actor.unit} ${actor.role} ${actor.id ?? ""} ${given}`;
  const sent = `${request.method} ${request.path}?${request.query} ${contentOf(input)}`;
  const claim = await repository.claim(key, { fingerprint: fingerprint(sent), at });
  switch (claim.state) {
    case "answered":
      return { ...claim.answer, headers: { ...claim.answer.headers, "idempotency-replayed": "true" } };
    case "running":
      return refuse("repeat.still-running", {}, { in: "header", path: ["idempotency-key"] });
    case "other":
      return refuse("repeat.other-request", {}, { in: "header", path: ["idempotency-key"] });
    case "new":
      return settled(key, repository, run);
  }
}

async function settled(
  key: string,
  repository: Pick<Repository, "settle">,
  run: () => Soon<HttpResponse>,
): Promise<HttpResponse> {
  let response: HttpResponse | null = null;
  try {
    response = await run();
    return response;
  } finally {
    const body = response?.body ?? null;
    const isKept = response !== null && response.status < 500 && (body === null || typeof body === "string");
    await repository.settle(
      key,
      isKept && response !== null
        ? { status: response.status, headers: response.headers, body: body as string | null }
        : null,
    );
  }
}

function contentOf(input: unknown): string {
  return input instanceof Uint8Array ? fingerprint(input) : (JSON.stringify(input) ?? "");
}

/** Told how much is done of how much. */
export type OnProgress = (done: number, of: number) => void;

type Line = { readonly done: number; readonly of: number } | { readonly status: number; readonly body: object | null };

/** Hands on how far it is, line by line, and gives the answer that stands in the last one. */
export async function afterProgress({ body, headers }: Response, onProgress: OnProgress): Promise<Response> {
  for await (const text of linesOf(body)) {
    const line = JSON.parse(text) as Line;
    if ("done" in line) onProgress(line.done, line.of);
    else return answerOf(line, headers);
  }
  throw new Error("The server broke off before it had answered.");
}

function answerOf({ status, body }: Extract<Line, { readonly status: number }>, headers: Headers): Response {
  const type = status < 400 ? "application/json" : "application/problem+json";
  const id = headers.get("x-request-id");
  return Response.json(body, { status, headers: { "content-type": type, ...(id !== null && { "x-request-id": id }) } });
}

async function* linesOf(body: Response["body"]): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let begun = "";
  try {
    for (;;) {
      const { done = true, value = "" } = (await reader?.read()) ?? {};
      const lines = (begun + value).split("\n");
      begun = done ? "" : (lines.pop() ?? "");
      yield* lines.filter((line) => line !== "");
      if (done) return;
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

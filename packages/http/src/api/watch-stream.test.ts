import { unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { sampleKeys, sampleOptions } from "../conformance/sample-world.js";
import type { Repository } from "../repository/repository.js";
import type { ApiOptions } from "./api-options.js";
import { createApi } from "./create-api.js";
import type { RequestLog } from "./observe.js";

const { parent, own } = sampleKeys;
const actor = { unit: parent, role: "leader" } as const;
const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" } as const;

/** An export of many figures, with what the host was told of it. */
async function exporting(change: (read: Repository["read"]) => Repository["read"], limits?: ApiOptions["limits"]) {
  const { repository } = sampleOptions();
  const figures = Array.from({ length: 1200 }, (_, i) => {
    const value = {
      unit: own,
      period,
      at: { service: `1.${i}` },
      counts: { received: i },
      origin: "Phụ lục 2".repeat(20),
    };
    return { unit: own, id: String(i).padStart(5, "0"), day: period.to, value };
  });
  unwrap(await repository.append("observation", figures as never, { by: actor, at: "2025-08-15T00:00:00Z" }));
  const logs: RequestLog[] = [];
  const api = createApi({
    ...sampleOptions(),
    repository: { ...repository, read: change(repository.read) },
    log: (log) => void logs.push(log),
    ...(limits && { limits }),
  });
  const path = "/observations/export";
  const query = "from=2025-08-01&to=2025-08-31";
  const response = await api.handle({ method: "GET", path, query, headers: {}, body: { kind: "none" }, actor });
  return { logs, response, pieces: response.body as AsyncIterable<Uint8Array> };
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text;
}

test("a document that is sent in pieces is told of when it has ended, and holds every record", async () => {
  const { logs, pieces } = await exporting((read) => read);
  expect(logs).toEqual([]);
  expect((await textOf(pieces)).trim().split("\n")).toHaveLength(1200);
  expect(logs).toMatchObject([{ level: "info", operation: "observations.export", status: 200, ended: "whole" }]);
});

test("its first piece is there before the last record is read", async () => {
  let reads = 0;
  const { pieces } = await exporting((read) => async (...given) => {
    reads++;
    return read(...given);
  });
  const from = pieces[Symbol.asyncIterator]();
  await from.next();
  // One page of reports and one of figures; two pages of figures are left.
  expect(reads).toBe(2);
  await from.return?.();
});

test("a failure in the middle breaks it off, and the host's log has the reason", async () => {
  let reads = 0;
  const { logs, response, pieces } = await exporting((read) => async (...given) => {
    if (++reads === 3) throw new Error("CSDL ngừng trả lời");
    return read(...given);
  });
  expect(response.status).toBe(200);
  await expect(textOf(pieces)).rejects.toThrow("CSDL");
  expect(logs).toMatchObject([{ level: "error", ended: "failed", error: { message: "CSDL ngừng trả lời" } }]);
});

test("a piece that takes too long ends it, and its work is stopped", async () => {
  const { logs, pieces } = await exporting(
    (read) => async (kind, scope, query) =>
      kind === "report" ? new Promise(() => undefined) : read(kind, scope, query),
    { time: 20 },
  );
  await expect(textOf(pieces)).rejects.toThrow("20 ms");
  expect(logs).toMatchObject([{ level: "error", ended: "failed" }]);
});

test("whoever stops reading is nobody's failure", async () => {
  const { logs, pieces } = await exporting((read) => read);
  for await (const piece of pieces) if (piece.length > 0) break;
  expect(logs).toMatchObject([{ level: "info", ended: "left" }]);
});

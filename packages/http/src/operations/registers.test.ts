import type { Actor } from "@de-an-06/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../api/create-api.js";
import type { ApiEvent } from "../api/event.js";
import { sampleKeys, sampleOptions } from "../conformance/sample-world.js";

const { own, sibling, parent, coordinatingAgency } = sampleKeys;
const clerk: Actor = { unit: own, role: "clerk" };
const leader: Actor = { unit: parent, role: "leader" };

let events: ApiEvent[];
let api: ReturnType<typeof createApi>;
beforeEach(() => {
  events = [];
  api = createApi({ ...sampleOptions(), onEvent: (event) => events.push(event) });
});

const send = async (route: string, actor: Actor, json?: unknown) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const body = json === undefined ? ({ kind: "none" } as const) : ({ kind: "parsed", value: json } as const);
  const response = await api.handle({ method, path, query, headers: {}, body, actor });
  return { ...response, json: JSON.parse(String(response.body)) };
};
const model = (id: string, unit: string, state = "registered") => ({
  register: "pilot-model",
  id,
  unit,
  title: "Tuyên truyền Đề án 06",
  kind: "outreach",
  changes: [{ on: "2025-08-01", state }],
});
const difficulty = {
  register: "difficulty",
  id: "k1",
  unit: own,
  about: "Thiếu máy quét",
  steps: [{ kind: "raised", on: "2025-08-10" }],
};
const at = `/units/${own}/registers`;

describe("a line of a register", () => {
  test("is kept, read with its tag and changed as a new revision", async () => {
    expect((await send(`PUT ${at}/m1`, clerk, model("m1", own))).headers["etag"]).toBe('"1"');
    const again = await send(`PUT ${at}/m1`, clerk, model("m1", own, "running"));
    expect(again.json.item).toMatchObject({ revision: 2, entry: { changes: [{ state: "running" }] } });
    expect((await send(`GET ${at}/m1`, leader)).headers["etag"]).toBe('"2"');
    expect((await send("GET /registers?register=funding", leader)).json.items).toEqual([]);
  });

  test("of another unit, or with days out of order, is refused at its place", async () => {
    const other = await send(`PUT ${at}/m1`, clerk, model("m1", sibling));
    expect([other.status, other.json.errors[0].pointer]).toEqual([422, "/unit"]);
    const changes = ["2025-08-01", "2025-07-01"].map((on) => ({ on, state: "running" }));
    const unordered = await send(`PUT ${at}/m1`, clerk, { ...model("m1", own), changes });
    expect(unordered.json.errors[0]).toMatchObject({ code: "register.out-of-order", pointer: "/changes/1/on" });
  });

  test("is counted by unit and level: kept and empty is zero, not kept is not reported", async () => {
    await send(`PUT ${at}/m1`, clerk, model("m1", own));
    const count = async (query: string) => (await send(`GET /registers/count?period=2025-08&${query}`, leader)).json;
    const { items } = await count("register=pilot-model&keptBy=commune");
    expect(items.map(({ unit, counts }: never) => [unit, counts["models.units"], counts["registers.units"]])).toEqual([
      [parent, 1, 2],
      [own, 1, 1],
      [sibling, 0, 1],
    ]);
    expect(items[0].counts["funding.spent"]).toBeNull();
    expect((await count("tier=commune")).items).toHaveLength(1);
  });
});

describe("a difficulty", () => {
  test("is told to the host when it is raised, with the body able to answer", async () => {
    await send(`PUT ${at}/k1`, clerk, difficulty);
    await send(`PUT ${at}/k1`, clerk, { ...difficulty, note: "Đã nhắc" });
    expect(events).toEqual([
      expect.objectContaining({ event: "difficulty-raised", unit: own, to: parent, by: clerk, difficulty }),
    ]);
  });

  test("is routed, answered by whoever has it and closed by who raised it", async () => {
    await send(`PUT ${at}/k1`, clerk, difficulty);
    const step = (actor: Actor, json: object) => send(`POST /units/${own}/difficulties/k1/steps`, actor, json);
    const agency: Actor = { unit: coordinatingAgency, role: "clerk" };
    const answer = { kind: "answered", on: "2025-08-15", answer: "Cấp bổ sung trong tháng 9" };
    expect((await step(agency, answer)).status).toBe(404);
    expect((await step(clerk, answer)).status).toBe(403);
    expect((await step(leader, { kind: "routed", on: "2025-08-12", to: coordinatingAgency })).status).toBe(200);
    expect((await send("GET /difficulties", agency)).json.items).toMatchObject([
      { id: "k1", state: "routed", with: coordinatingAgency, age: 10 },
    ]);
    expect((await step(agency, answer)).status).toBe(200);
    expect((await step(agency, { kind: "closed", on: "2025-08-16" })).status).toBe(403);
    expect((await step(clerk, { kind: "closed", on: "2025-08-16" })).json.item.revision).toBe(4);
    const twice = await step(clerk, { kind: "closed", on: "2025-08-17" });
    expect(twice.json.errors[0].code).toBe("register.step-not-possible");
    expect((await send("GET /difficulties?state=closed&limit=1", clerk)).json).toMatchObject({
      items: [{ age: 6 }],
      next: null,
    });
  });

  test("that is a pilot model is none", async () => {
    await send(`PUT ${at}/m1`, clerk, model("m1", own));
    expect(
      (await send(`POST /units/${own}/difficulties/m1/steps`, leader, { kind: "closed", on: "2025-08-16" })).status,
    ).toBe(404);
  });
});

import { type Actor, plainDate, unwrap } from "@de-an-06/domain";
import { beforeEach, expect, test } from "vitest";
import { createApi } from "../api/create-api.js";
import { sampleKeys, sampleOptions, sampleReference, sampleTask } from "../conformance/sample-world.js";

const { own, sibling, parent, standingAgency, coordinatingAgency } = sampleKeys;
const clerk: Actor = { unit: own, role: "clerk" };
const leader: Actor = { unit: parent, role: "leader" };
const source = sampleTask.source;
const rule = {
  ...sampleReference.accountabilityRules?.[0],
  id: "late",
  counts: [{ kind: "task", standings: ["open-overdue"] }],
  answer: { kind: "within", count: 10, unit: "day", after: null },
};
const remind = { ...rule, id: "target", act: "remind", counts: [{ kind: "target", standings: ["open"] }] };

let api: ReturnType<typeof createApi>;
beforeEach(async () => {
  const options = sampleOptions();
  const reference = { ...sampleReference, accountabilityRules: [rule, remind] } as never;
  api = createApi({ ...options, reference });
  const deadline = { kind: "date", day: plainDate("2025-08-01"), strict: false } as const;
  const assignees = [
    { name: "Phường Ba", part: "lead", mode: "ordered", id: own },
    { name: "Văn phòng UBND", part: "co-lead", mode: "ordered" },
  ] as const;
  const value = { ...sampleTask, deadline, assignees };
  const written = { by: leader, at: "2025-08-02T00:00:00Z" };
  unwrap(
    await options.repository.append(
      "task",
      [{ unit: parent, id: "9", sharedWith: [own, coordinatingAgency], value }],
      written,
    ),
  );
});

const send = async (route: string, actor: Actor, json?: unknown) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const body = json === undefined ? ({ kind: "none" } as const) : ({ kind: "parsed", value: json } as const);
  const response = await api.handle({ method, path, query, headers: {}, body, actor });
  return { ...response, json: JSON.parse(String(response.body)) };
};
const window = "from=2025-08-01&to=2025-08-31";
const lines = async (actor: Actor, more = "") =>
  (await send(`GET /accountability?${window}${more}`, actor)).json.items.map((line: never) => [
    line["act"],
    (line["body"] as { name: string }).name,
    line["due"],
    line["explanation"],
  ]);
const said = {
  rule: "late",
  givenOn: "2025-08-10",
  reason: "Chờ nhà mạng đối soát",
  remedy: "Đối soát xong trong tháng 9",
  askedFor: "2025-09-30",
};

test("a province asks whoever leads a late task, by unit and by name, each with its evidence", async () => {
  expect(await lines(leader)).toEqual([
    ["explain", "Phường Ba", "2025-08-12", "overdue"],
    ["explain", "Văn phòng UBND", "2025-08-12", "overdue"],
  ]);
  const { json } = await send(`GET /accountability?${window}`, leader);
  expect(json.items[0].evidence[0].text).toBe("Nhiệm vụ 9: Quá hạn chưa hoàn thành, chậm 19 ngày");
  expect(json.items[0].body.id).toBe("07100");
  expect(await lines({ unit: standingAgency, role: "auditor" })).toHaveLength(2);
});

test("a commune sees itself and nobody else of a task that it shares, an agency that coordinates nobody", async () => {
  expect(await lines(clerk)).toEqual([["explain", "Phường Ba", "2025-08-12", "overdue"]]);
  expect(await lines({ unit: coordinatingAgency, role: "leader" })).toEqual([]);
  expect((await send(`GET /accountability?${window}&unit=${parent}`, clerk)).status).toBe(403);
  expect(await lines(leader, `&unit=${sibling}`)).toEqual([]);
});

test("an explanation changes its line and no standing, and is answered by the unit above", async () => {
  const path = `/units/${own}/explanations/gt-1`;
  expect((await send(`PUT ${path}`, { unit: sibling, role: "leader" }, said)).status).toBe(403);
  const given = await send(`PUT ${path}`, clerk, said);
  expect([given.status, given.json.explanation.body]).toEqual([201, "07100"]);
  expect((await lines(leader))[0]).toEqual(["explain", "Phường Ba", "2025-08-12", "given"]);
  expect((await send(`POST ${path}/answer`, clerk, { accepted: true })).status).toBe(403);
  const answered = await send(`POST ${path}/answer`, leader, { accepted: true, note: "Đồng ý" });
  expect(answered.json.explanation.answer).toEqual({ on: "2025-08-20", accepted: true, note: "Đồng ý" });
  expect((await lines(leader))[0]?.[3]).toBe("accepted");
  expect((await send(`PUT ${path}`, clerk, { ...said, reason: "Khác" })).status).toBe(409);
  expect((await send("GET /explanations?rule=late", leader)).json.items).toHaveLength(1);
  expect((await send("GET /tasks?standing=open-overdue", leader)).json.items).toHaveLength(1);
});

test("nobody speaks for another: a unit names no other, and answers itself no explanation", async () => {
  const put = (actor: Actor, more: object) =>
    send(`PUT /units/${actor.unit}/explanations/gt-2`, actor, { ...said, ...more });
  expect((await put(clerk, { body: "07200" })).json.errors[0].pointer).toBe("/body");
  expect((await put(clerk, { answer: { accepted: true } })).json.errors[0].pointer).toBe("/answer");
  // Kept by a commune, the words of a body of the province's change nothing; kept by the province they do.
  await put(clerk, { body: "Văn phòng UBND" });
  expect((await lines(leader))[1]?.[3]).toBe("overdue");
  await put(leader, { body: "Văn phòng UBND", answer: { accepted: false } });
  expect((await lines(leader))[1]?.[3]).toBe("refused");
});

test("a deadline is extended by a document, and the task is in time again", async () => {
  const deadline = { kind: "date", day: "2025-09-30", strict: false };
  const change = { kind: "extended", on: "2025-08-05", deadline, source };
  expect((await send(`POST /units/${parent}/tasks/9/deadline`, clerk, change)).status).toBe(403);
  const changed = await send(`POST /units/${parent}/tasks/9/deadline`, leader, change);
  expect(changed.json.item.standing).toMatchObject({ standing: "open-in-time", dueDay: "2025-09-30" });
  expect(await lines(leader)).toEqual([]);
});

test("a unit below its target is reminded, with how many are missing", async () => {
  const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
  const observations = [{ unit: own, period, counts: { received: 300, online: 150 } }];
  await send(`POST /units/${own}/observations`, clerk, { observations });
  const reminded = (await send(`GET /accountability?${window}&act=remind`, leader)).json.items;
  expect(reminded.map(({ body }: never) => (body as { name: string }).name)).toContain("Phường Ba");
  const { json } = await send(`GET /targets/assessment?${window}&tier=commune&outcome=not-reached`, leader);
  expect(json.items).toMatchObject([
    { unit: own, printed: "50,00%", assessment: { outcome: "not-reached", short: 60 }, target: { id: "online-70" } },
  ]);
  expect(json.count).toMatchObject({ "not-reached": 1, "not-assessable": 1 });
  expect((await send(`GET /targets?unit=${own}`, clerk)).json.items).toHaveLength(1);
  expect((await send("GET /targets?asOf=2024-01-01", clerk)).json.items).toEqual([]);
});

import { type Actor, parseDeadline, unwrap } from "@de-an-06/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../api/create-api.js";
import { sampleKeys, sampleNow, sampleOptions, sampleTask } from "../conformance/sample-world.js";

const { own, sibling, parent, coordinatingAgency } = sampleKeys;
const boss: Actor = { unit: own, role: "leader" };
const leader: Actor = { unit: parent, role: "leader" };

let now: number;
let api: ReturnType<typeof createApi>;
beforeEach(() => {
  now = sampleNow;
  api = createApi({ ...sampleOptions(), now: () => now });
});

const send = async (route: string, actor: Actor, json?: unknown) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const body = json === undefined ? ({ kind: "none" } as const) : ({ kind: "parsed", value: json } as const);
  const response = await api.handle({ method, path, query, headers: {}, body, actor });
  return { ...response, json: JSON.parse(String(response.body)) };
};
const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
const report = `/units/${own}/reports/monthly/reporting/2025-08`;
const figures = (online: number) => ({ figures: [{ unit: own, period, counts: { received: 303, online } }] });
const hour = 3_600_000;

describe("a report in editions", () => {
  beforeEach(async () => {
    await send(`PUT ${report}`, boss, figures(240));
    now += hour;
    await send(`POST ${report}/send`, boss);
    now += hour;
    await send(`POST ${report}/return`, leader, { reasons: ["Sai số liệu"] });
    now += hour;
    await send(`PUT ${report}`, boss, { ...figures(204), texts: { tasks: "Rà soát" } });
  });

  test("lists them with what each changed", async () => {
    const { json } = await send(`GET ${report}/editions`, leader);
    expect(json.items.map(({ number, changes }: never) => [number, changes])).toEqual([
      [1, null],
      [
        2,
        {
          figures: [
            expect.objectContaining({
              measure: "online",
              before: expect.objectContaining({ count: 240 }),
              after: expect.objectContaining({ count: 204 }),
            }),
          ],
          texts: [{ section: "tasks", change: "added" }],
        },
      ],
    ]);
  });

  test("gives each as it was written", async () => {
    expect((await send(`GET ${report}/editions/1`, boss)).json.figures[0].counts.online).toBe(240);
    expect((await send(`GET ${report}/editions/3`, boss)).status).toBe(404);
    expect((await send(`GET ${report}/editions/0`, boss)).status).toBe(422);
    expect((await send(`GET ${report}/editions`, { unit: sibling, role: "leader" })).status).toBe(404);
  });

  test("is shown as it stood at an instant", async () => {
    const at = async (instant: number) =>
      send(`GET ${report}?at=${encodeURIComponent(new Date(instant).toISOString())}`, leader);
    expect((await at(sampleNow + hour)).json.report).toMatchObject({ state: "sent", editions: [{ number: 1 }] });
    expect((await at(sampleNow + 2 * hour)).json.report.state).toBe("returned");
    expect((await at(sampleNow - 1)).status).toBe(404);
    expect((await send(`GET ${report}?at=2025-08-20`, leader)).status).toBe(422);
  });
});

test("timeliness is told in all, by period and by unit in order of rank", async () => {
  now = Date.parse("2025-08-18T05:00:00Z");
  await send(`PUT ${report}`, boss, figures(240));
  await send(`POST ${report}/send`, boss);
  const query = "from=2025-08-01&to=2025-08-31&asOf=2025-08-25";
  const { json } = await send(`GET /reports/timeliness?${query}&tier=commune`, leader);
  expect(json.count).toMatchObject({ expected: 2, onTime: 1, missing: 1 });
  expect(json.onTimeRate).toEqual({ state: "value", numerator: 1, denominator: 2 });
  expect(json.items.map(({ name, rank }: never) => [name, rank])).toEqual([
    ["Phường Ba", 1],
    ["Phường Tư", 2],
  ]);
  expect(json.periods).toMatchObject([{ period: { id: "2025-08" }, trend: null }]);
  const province = await send(`GET /reports/timeliness?${query}&tier=province`, leader);
  expect(province.json.items).toMatchObject([{ unit: parent, count: { expected: 2 } }]);
  expect((await send(`GET /reports/timeliness?${query}`, boss)).json.items).toHaveLength(1);
});

describe("a task completed by all of its parts", () => {
  const done = { event: { kind: "done", on: "2025-08-01" } };
  const standingOf = async (route: string, actor: Actor = leader) => {
    const { json } = await send(route, actor);
    const [item] = json.items?.filter(({ id }: { id: string }) => id === "9") ?? [json];
    return item.standing.standing;
  };
  const part = (unit: string) => `/units/${parent}/tasks/${encodeURIComponent(`9/${unit}`)}/events`;

  beforeEach(async () => {
    const deadline = unwrap(parseDeadline("trước ngày 15/8/2025"));
    await send(`POST /units/${parent}/tasks`, leader, { ...sampleTask, deadline });
    const to = [{ unit: own }, { unit: sibling }];
    await send(`POST /units/${parent}/tasks/9/cascade`, leader, { to, completedBy: { rule: "all" } });
    await send(`POST ${part(own)}`, boss, done);
  });

  test("is done when the last one is, wherever it is asked for", async () => {
    const routes = ["GET /tasks", "GET /tasks/standings", `GET /units/${parent}/tasks/9`];
    for (const route of routes) expect(await standingOf(route)).toBe("open-overdue");
    await send(`POST ${part(sibling)}`, { unit: sibling, role: "clerk" }, done);
    for (const route of routes) expect(await standingOf(route)).toBe("done-on-time");
    const { json } = await send("GET /tasks/completion", leader);
    expect(json.completion.doneOnTime).toBe(1);
  });

  test("is not done for who sees one part of it, nor for who coordinates", async () => {
    expect(await standingOf("GET /tasks/standings", boss)).toBe("open-overdue");
    expect(await standingOf("GET /tasks", { unit: coordinatingAgency, role: "leader" })).toBe("open-overdue");
  });

  test("is found by its standing, page by page", async () => {
    const { json } = await send("GET /tasks/standings?standing=done-on-time&limit=1", leader);
    expect(json).toMatchObject({ items: [{ id: `9/${own}` }], next: null });
    expect((await send("GET /tasks?kind=duty", leader)).json.items).toEqual([]);
  });
});

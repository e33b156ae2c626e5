import { parseDeadline, plainDate, type Task, unwrap } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import type { ApiOptions } from "../api/api-options.js";
import { createApi } from "../api/create-api.js";
import type { Reference } from "../api/reference.js";
import type { Workbooks } from "../api/workbooks.js";
import { sampleKeys, sampleOptions, sampleReference, sampleTask } from "../conformance/sample-world.js";

const { own, parent, sibling, standingAgency } = sampleKeys;
const as = (unit: typeof own, role: "clerk" | "leader" = "leader") => ({ unit, role });

/** Asks as somebody; the answer's status and what it says. */
function asking(options: Partial<ApiOptions> = {}) {
  const api = createApi({ ...sampleOptions(), ...options });
  return async (actor: ReturnType<typeof as>, route: string, body?: unknown) => {
    const [method = "", target = ""] = route.split(" ");
    const [path = "", query = ""] = target.split("?");
    const response = await api.handle({
      method,
      path,
      query,
      headers: body instanceof Uint8Array ? { "content-type": "application/octet-stream" } : {},
      actor,
      body:
        body === undefined
          ? { kind: "none" }
          : body instanceof Uint8Array
            ? { kind: "bytes", bytes: body }
            : { kind: "parsed", value: body },
    });
    return { status: response.status, json: JSON.parse(String(response.body)) };
  };
}

const led = (unit: typeof own, id: string): Task => ({
  ...sampleTask,
  id,
  assignees: [{ name: "Chủ trì", part: "lead", mode: "ordered", id: unit }],
});

describe("a workbook", () => {
  const tasks = [led(own, "1"), led(sibling, "2"), led(parent, "3")];
  const workbooks = {
    readTasks: async () => ({ ok: true, value: tasks, notes: [] }),
    placeOf: (task: Task) => ({ sheet: "NV", cell: `C${Number(task.id) + 1}` }),
  } as unknown as Workbooks;

  test("assigns tasks to the subtree alone, as a request does; the other rows are named by their cell", async () => {
    const ask = asking({ workbooks });
    const taken = await ask(as(own), `POST /units/${own}/tasks/import`, new Uint8Array([1]));
    expect([taken.status, taken.json.stored]).toEqual([201, 1]);
    expect(taken.json.notes).toMatchObject([
      { code: "access.not-allowed", pointer: "/1/assignees", cell: "NV!C3" },
      { code: "access.not-allowed", pointer: "/2/assignees", cell: "NV!C4" },
    ]);
    expect((await ask(as(sibling), "GET /tasks")).json.items).toEqual([]);
    expect((await ask(as(own), `POST /units/${own}/tasks`, led(sibling, "4"))).status).toBe(403);
    const above = await ask(as(parent), `POST /units/${parent}/tasks/import`, new Uint8Array([1]));
    expect(above.json.stored).toBe(3);
  });

  test("leaves out every row with personal data, however many there are", async () => {
    const many = Array.from({ length: 150 }, (_, i) => ({ ...led(own, String(i)), note: `CCCD 024085${100_000 + i}` }));
    const read = {
      ...workbooks,
      readTasks: async () => ({ ok: true, value: many, notes: [] }),
    } as unknown as Workbooks;
    const taken = await asking({ workbooks: read })(as(own), `POST /units/${own}/tasks/import`, new Uint8Array([1]));
    expect(taken.json).toMatchObject({ found: 0, stored: 0 });
    expect(taken.json.notes).toHaveLength(150);
  });

  test("says of the row that is there already in which cell it stands", async () => {
    const ask = asking({ workbooks });
    await ask(as(own), `POST /units/${own}/tasks`, led(own, "1"));
    const taken = await ask(as(own), `POST /units/${own}/tasks/import`, new Uint8Array([1]));
    expect([taken.status, taken.json.errors[0]]).toMatchObject([409, { code: "record.exists", cell: "NV!C2" }]);
    const told = await ask(as(own), "GET /imports");
    expect(told.json.items[0].issues[0]).toMatchObject({ code: "record.exists", cell: "NV!C2" });
  });

  test("is told of before those that were taken in earlier, whoever took them in", async () => {
    let now = Date.parse("2025-08-20T05:00:00Z");
    const ask = asking({ workbooks, now: () => now });
    for (const unit of [own, sibling, parent, own]) {
      await ask(as(unit), `POST /units/${unit}/tasks/import?mode=replace`, new Uint8Array([1]));
      now += 60_000;
    }
    const told = await ask(as(parent), "GET /imports?limit=3");
    expect(told.json.items.map((one: { unit: string }) => one.unit)).toEqual([own, parent, sibling]);
    const rest = await ask(as(parent), `GET /imports?limit=3&after=${told.json.next}`);
    expect(rest.json.items.map((one: { unit: string }) => one.unit)).toEqual([own]);
  });
});

describe("a group", () => {
  const group = (unit: typeof own) => ({
    id: "07200:tct",
    name: "Tổ công tác",
    kind: "de-an-06",
    decisions: [
      {
        act: "set-up",
        on: "2025-07-15",
        unit,
        tier: "commune",
        parent: null,
        memberCount: 5,
        source: sampleTask.source,
      },
    ],
  });
  const put = (unit: typeof own) => `PUT /units/${unit}/groups/07200:tct`;

  test("is kept in the name of no other unit", async () => {
    const ask = asking();
    expect((await ask(as(own, "clerk"), put(own), group(sibling))).status).toBe(403);
    expect((await ask(as(parent), put(parent), group(sibling))).status).toBe(403);
    expect((await ask(as(sibling, "clerk"), put(sibling), group(sibling))).status).toBe(200);
    expect((await ask(as(parent), "GET /groups")).json.count.groups).toBe(1);
  });

  test("has an id that no other unit's group has", async () => {
    const ask = asking();
    await ask(as(parent), put(parent), group(parent));
    await ask(as(own, "clerk"), put(own), group(own));
    const again = await ask(as(parent), put(parent), group(parent));
    expect([again.status, again.json.errors[0]]).toMatchObject([
      409,
      { code: "record.exists", in: "body", pointer: "/id" },
    ]);
  });
});

describe("whoever leads a task", () => {
  const overdue = { ...sampleTask, deadline: unwrap(parseDeadline("đến ngày 01/8/2025")) };
  const events = `POST /units/${parent}/tasks/9/events`;
  const on = plainDate("2025-08-12");
  const kept = [
    { kind: "excluded", on, reason: "revoked" },
    { kind: "reopened", on },
    { kind: "condition-met", on },
  ];

  test("says how far it is and that it is done, and takes nothing out of the count", async () => {
    const ask = asking();
    await ask(as(parent), `POST /units/${parent}/tasks`, overdue);
    for (const event of kept) {
      for (const actor of [as(own, "clerk"), as(own), as(parent, "clerk")]) {
        expect([event.kind, (await ask(actor, events, { event })).status]).toEqual([event.kind, 403]);
      }
    }
    expect((await ask(as(parent), "GET /tasks/completion")).json.completion).toMatchObject({
      openOverdue: 1,
      excluded: 0,
    });
    for (const kind of ["progress", "done"])
      expect((await ask(as(own, "clerk"), events, { event: { kind, on } })).status).toBe(200);
  });

  test.each(kept)("leaves '$kind' to whoever may assign it", async (event) => {
    const ask = asking();
    await ask(as(parent), `POST /units/${parent}/tasks`, overdue);
    expect((await ask(as(standingAgency), events, { event })).status).toBe(200);
  });
});

test("an agency that stands for a unit no longer reads nothing of it from then on", async () => {
  let reference: Reference = sampleReference;
  const ask = asking({ reference: () => reference });
  await ask(as(parent), `POST /units/${parent}/tasks`, { ...sampleTask, assignees: [] });
  const seen = async () => (await ask(as(standingAgency), "GET /tasks")).json.items.length;
  expect(await seen()).toBe(1);
  reference = { ...sampleReference, standingAgencies: [] };
  expect(await seen()).toBe(0);
  expect((await ask(as(standingAgency), `GET /units/${parent}/tasks/9`)).status).toBe(404);
});

import { parseDeadline, unwrap } from "@de-an-06/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleReference, sampleTask } from "../conformance/sample-world.js";
import type { Operation } from "../operation/operation.js";
import { checkHealth } from "../operations/system.js";
import type { HttpRequest } from "../request/http-request.js";
import type { ApiOptions } from "./api-options.js";
import { createApi } from "./create-api.js";
import type { ApiEvent } from "./event.js";
import type { RequestLog } from "./observe.js";

const { own, parent } = sampleKeys;
const leader = { unit: parent, role: "leader" } as const;
const clerk = { unit: own, role: "clerk" } as const;

let logs: RequestLog[];
let events: ApiEvent[];
const apiWith = (options: Partial<ApiOptions> = {}) =>
  createApi({ ...sampleOptions(), log: (log) => logs.push(log), onEvent: (event) => events.push(event), ...options });
let api: ReturnType<typeof apiWith>;

beforeEach(() => {
  logs = [];
  events = [];
  api = apiWith();
});

const send = async (route: string, rest: Partial<HttpRequest> & { json?: unknown } = {}, to = api) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const { json, ...given } = rest;
  const body =
    json === undefined ? ({ kind: "none" } as const) : ({ kind: "text", text: JSON.stringify(json) } as const);
  const response = await to.handle({
    method,
    path,
    query,
    body,
    actor: leader,
    ...given,
    headers: { "content-type": given.body?.kind === "bytes" ? "text/plain" : "application/json", ...given.headers },
  });
  const text = typeof response.body === "string" ? response.body : "";
  return { ...response, json: text.startsWith("{") ? JSON.parse(text) : null };
};
const tasks = `/units/${parent}/tasks`;

describe("a task", () => {
  test("is assigned, read with its standing, and moved on by who leads it", async () => {
    const json = { ...sampleTask, deadline: unwrap(parseDeadline("trước ngày 15/8/2025")) };
    const made = await send(`POST ${tasks}`, { json });
    expect(made.status).toBe(201);
    expect(made.headers["etag"]).toBe('"1"');
    expect(made.json.item.standing).toMatchObject({ standing: "open-overdue", dueDay: "2025-08-14" });

    const done = { event: { kind: "done", on: "2025-08-12", result: "Đã xong" } };
    const moved = await send(`POST ${tasks}/9/events`, { json: done, actor: clerk });
    expect(moved.json.item.standing.standing).not.toBe("open-overdue");
    expect(moved.headers["etag"]).toBe('"2"');

    const list = await send("GET /tasks?standing=open-overdue");
    expect(list.json).toEqual({ items: [], next: null });
    const all = await send("GET /tasks/completion?by=lead");
    expect(all.json.completion.total).toBe(1);
    expect(all.json.groups[0].group).toBe("Phường Ba");
  });

  test("with an id that is taken is a conflict", async () => {
    await send(`POST ${tasks}`, { json: sampleTask });
    const again = await send(`POST ${tasks}`, { json: sampleTask });
    expect([again.status, again.json.errors[0].code]).toEqual([409, "record.exists"]);
  });

  test("is not overwritten by who has read an older one", async () => {
    await send(`POST ${tasks}`, { json: sampleTask });
    const json = { event: { kind: "progress", on: "2025-08-12" } };
    await send(`POST ${tasks}/9/events`, { json, headers: { "if-match": '"1"' } });
    const late = await send(`POST ${tasks}/9/events`, { json, headers: { "if-match": '"1"' } });
    expect([late.status, late.json.errors[0].code]).toEqual([412, "record.changed"]);
    expect((await send(`POST ${tasks}/9/events`, { json, headers: { "if-match": "W/x" } })).status).toBe(400);
  });

  test("that somebody has is sent again, since where it stands changes with the day", async () => {
    let now = Date.parse("2025-08-10T05:00:00Z");
    const later = apiWith({ now: () => now });
    const json = { ...sampleTask, deadline: unwrap(parseDeadline("đến ngày 15/8/2025")) };
    await send(`POST ${tasks}`, { json }, later);
    const known = () => send(`GET ${tasks}/9`, { headers: { "if-none-match": '"1"' } }, later);
    expect((await known()).json.standing.standing).toBe("open-in-time");
    now = Date.parse("2025-08-30T05:00:00Z");
    expect((await known()).json.standing.standing).toBe("open-overdue");
  });

  test("is handed down to units below, each with a part of its own", async () => {
    await send(`POST ${tasks}`, { json: sampleTask });
    const json = { to: [{ unit: own }, { unit: sampleKeys.sibling }], completedBy: { rule: "all" } };
    const handed = await send(`POST ${tasks}/9/cascade`, { json });
    expect(handed.json.items.map(({ id }: { id: string }) => id)).toEqual(["9", `9/${own}`, `9/${sampleKeys.sibling}`]);
    const part = await send(`GET ${tasks}/${encodeURIComponent(`9/${own}`)}`, { actor: clerk });
    expect(part.json.task.parent).toBe("9");
  });

  test("whose text holds a citizen's number is refused, and the number is not repeated", async () => {
    const json = { ...sampleTask, note: "Liên hệ ông A, CCCD 024085012345" };
    const refused = await send(`POST ${tasks}`, { json });
    expect([refused.status, refused.json.errors]).toEqual([
      422,
      [expect.objectContaining({ code: "text.personal-data", in: "body", pointer: "/note" })],
    ]);
    expect(refused.body).not.toContain("024085012345");
    const hotline = { ...sampleTask, note: "Tổng đài 1900 0368, trực 0204 3854 123" };
    expect((await send(`POST ${tasks}`, { json: hotline })).status).toBe(201);
  });

  test("raises a difficulty that the host is told of", async () => {
    await send(`POST ${tasks}`, { json: sampleTask });
    const json = { event: { kind: "progress", on: "2025-08-12", note: "Thiếu máy quét" }, difficulty: true };
    await send(`POST ${tasks}/9/events`, { json, actor: clerk });
    expect(events).toEqual([
      { event: "difficulty-raised", unit: parent, task: "9", by: clerk, at: "2025-08-20T05:00:00.000Z" },
    ]);
  });
});

describe("a list", () => {
  test("is paged by a cursor that filtered lists use too", async () => {
    for (const id of ["1", "2", "3", "4", "5"]) {
      const deadline = Number(id) % 2 === 0 ? null : unwrap(parseDeadline("đến ngày 01/8/2025"));
      await send(`POST ${tasks}`, { json: { ...sampleTask, id, deadline } });
    }
    const ids: string[] = [];
    let next = "";
    do {
      const page = await send(`GET /tasks?limit=2&standing=open-overdue${next && `&after=${next}`}`);
      ids.push(...page.json.items.map(({ id }: { id: string }) => id));
      next = page.json.next ?? "";
    } while (next !== "");
    expect(ids).toEqual(["1", "3", "5"]);
    expect((await send("GET /tasks?after=x")).json.errors[0].code).toBe("request.cursor-unreadable");
  });
});

describe("a request sent again with its key", () => {
  const headers = { "idempotency-key": "khoa-12345" };

  test("is answered as the first time and done once", async () => {
    const first = await send(`POST ${tasks}`, { json: sampleTask, headers });
    const second = await send(`POST ${tasks}`, { json: sampleTask, headers });
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect(second.headers["idempotency-replayed"]).toBe("true");
  });

  test("but with other content is refused", async () => {
    await send(`POST ${tasks}`, { json: sampleTask, headers });
    const other = await send(`POST ${tasks}`, { json: { ...sampleTask, id: "10" }, headers });
    expect(other.json.errors[0].code).toBe("repeat.other-request");
    expect((await send(`POST ${tasks}`, { json: sampleTask, headers: { "idempotency-key": "ngắn" } })).status).toBe(
      400,
    );
  });

  test("by somebody else is another request", async () => {
    await send(`POST ${tasks}`, { json: sampleTask, headers });
    const other = { ...leader, role: "reviewer" } as const;
    expect((await send(`POST ${tasks}`, { json: { ...sampleTask, id: "10" }, headers, actor: other })).status).toBe(
      201,
    );
  });
});

describe("figures", () => {
  const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
  const observation = { unit: own, period, counts: { received: 303, online: 240 } };
  const june = { id: "2025-06", grain: "month", calendar: "reporting", from: "2025-05-15", to: "2025-06-14" };

  test("are kept, rolled up with coverage and target, explained and exported", async () => {
    const kept = await send(`POST /units/${own}/observations`, { json: { observations: [observation] }, actor: clerk });
    expect([kept.status, kept.json.stored]).toEqual([201, 1]);
    const rolled = await send("GET /indicators/figures?from=2025-08-01&to=2025-08-31&tier=province");
    const [province] = rolled.json.items;
    expect(province).toMatchObject({
      unit: parent,
      figure: { state: "value", numerator: 240, denominator: 303 },
      printed: "79,21%",
      coverage: { expected: 2, reported: 1, missing: [sampleKeys.sibling] },
      assessment: { outcome: "not-assessable", why: "incomplete" },
    });
    const why = await send(`GET /indicators/explain?from=2025-08-01&to=2025-08-31&unit=${own}&indicator=online`);
    expect(why.json.text).toContain("240/303");
    const exported = await send("GET /observations/export?from=2025-08-01&to=2025-08-31");
    const lines: string[] = [];
    for await (const chunk of exported.body as AsyncIterable<Uint8Array>) lines.push(new TextDecoder().decode(chunk));
    expect(JSON.parse(lines.join(""))).toEqual(observation);
  });

  test("of another unit are refused at their place", async () => {
    const json = { observations: [{ ...observation, unit: sampleKeys.sibling }] };
    const refused = await send(`POST /units/${own}/observations`, { json, actor: clerk });
    expect(refused.json.errors[0]).toMatchObject({ code: "entry.other-unit", pointer: "/observations/0/unit" });
  });

  test("of an abolished unit are read by the one that succeeds it", async () => {
    const old = { ...observation, unit: sampleKeys.abolished, period: june };
    const kept = await send(`POST /units/${sampleKeys.abolished}/observations`, {
      json: { observations: [old] },
      actor: clerk,
    });
    expect(kept.status).toBe(201);
    const rolled = await send("GET /indicators/figures?from=2025-06-01&to=2025-06-30&tier=commune", { actor: clerk });
    expect(rolled.json.items[0]).toMatchObject({ unit: own, figure: { numerator: 240 } });
  });

  test("of a report that somebody has already are not sent again, and are kept again all the same", async () => {
    const report = `/units/${own}/reports/monthly/reporting/2025-08`;
    await send(`PUT ${report}`, { json: { figures: [observation] }, actor: clerk });
    const headers = { "if-none-match": '"1", "2"' };
    const known = await send(`GET ${report}`, { headers });
    expect([known.status, known.body, known.headers["etag"]]).toEqual([304, null, '"1"']);
    const kept = await send(`PUT ${report}`, { json: { figures: [observation] }, actor: clerk, headers });
    expect([kept.status, kept.json.revision]).toEqual([200, 2]);
  });

  test("are in a report from draft to accepted, with its editions and events", async () => {
    const report = `/units/${own}/reports/monthly/reporting/2025-08`;
    const wrong = { figures: [{ ...observation, counts: { received: 10, online: 11 } }] };
    const draft = await send(`PUT ${report}`, { json: wrong, actor: clerk });
    expect([draft.status, draft.json.notes[0].code]).toEqual([200, "entry.part-over-whole"]);
    const head = { unit: own, role: "leader" } as const;
    expect((await send(`POST ${report}/send`, { actor: head })).json.errors[0].code).toBe("entry.part-over-whole");
    await send(`PUT ${report}`, { json: { figures: [observation] }, actor: clerk });
    expect((await send(`POST ${report}/send`, { actor: clerk })).status).toBe(403);
    expect((await send(`POST ${report}/send`, { actor: head })).json.report.state).toBe("sent");
    expect((await send(`POST ${report}/accept`, { actor: head })).status).toBe(403);
    const police = { unit: sampleKeys.standingAgency, role: "reviewer" } as const;
    const back = await send(`POST ${report}/return`, { json: { reasons: ["Thiếu phụ lục"] }, actor: police });
    expect(back.json.report.state).toBe("returned");
    await send(`PUT ${report}`, { json: { figures: [observation] }, actor: clerk });
    await send(`POST ${report}/send`, { actor: head });
    const accepted = await send(`POST ${report}/accept`, { actor: police });
    expect(accepted.json.report.state).toBe("accepted");
    expect(accepted.json.report.editions).toHaveLength(3);
    expect(events.map(({ event }) => event)).toEqual(["submitted", "returned", "submitted", "accepted"]);

    const expected = await send("GET /reports/expected?from=2025-08-01&to=2025-08-31");
    expect(expected.json.count).toMatchObject({ expected: 2, onTime: 0, late: 1, missing: 1 });
    const figures = await send("GET /indicators/figures?from=2025-08-01&to=2025-08-31&tier=commune");
    expect(figures.json.items.map(({ figure }: { figure: object }) => figure)).toContainEqual({
      state: "value",
      numerator: 240,
      denominator: 303,
    });
  });
});

describe("words", () => {
  test("of a deadline are read, with its days", async () => {
    const json = { phrase: "trước ngày 15 hàng tháng", asOf: "2022-11-20" };
    const read = await send("POST /deadlines/parse", { json });
    expect(read.json).toMatchObject({ dueDay: "2022-12-14", deadline: { kind: "recurring" } });
    expect(read.json.occurrences).toHaveLength(12);
    const days = await send("POST /deadlines/occurrences", {
      json: { deadline: read.json.deadline, window: { from: "2023-01-01", to: "2023-03-31" } },
    });
    expect(days.json.days).toEqual(["2023-01-14", "2023-02-14", "2023-03-14"]);
    expect((await send("POST /deadlines/parse", { json: { phrase: "??" } })).status).toBe(422);
  });

  test("of a citation and of an audit", async () => {
    const cited = await send("POST /documents/parse", { json: { text: "Công văn số 1433/UBND-TTHC ngày 30/3/2022" } });
    expect(cited.json.document.number).toBe("1433");
    const text = "đã kích hoạt 332/426 tài khoản, đạt 79,93%; gọi 0912345678";
    const audit = await send("POST /audit/text", { json: { text } });
    expect(audit.json.claims[0].computed).toBe("77,93");
    const file = await send("POST /audit/file", { body: { kind: "bytes", bytes: new TextEncoder().encode(text) } });
    expect(file.json).toMatchObject(audit.json);
    const binary = await send("POST /audit/file", { body: { kind: "bytes", bytes: new Uint8Array([0, 255, 1]) } });
    expect(binary.status).toBe(415);
  });
});

describe("units and groups", () => {
  test("are those of the day that is asked for", async () => {
    const names = async (query: string) =>
      (await send(`GET /units?${query}`)).json.items.map(({ unit }: { unit: { name: string } }) => unit.name);
    expect(await names("on=2025-06-30&tier=commune")).toEqual(["Phường Một", "Phường Hai", "Phường Tư"]);
    expect(await names(`under=${own}`)).toEqual(["Phường Ba", "Văn phòng Phường Ba"]);
    expect(await names("name=Công%20an%20tỉnh")).toEqual(["Công an tỉnh"]);
    const heirs = await send(`GET /units/${sampleKeys.abolished}/successors`);
    expect(heirs.json.items).toMatchObject([{ key: own, extent: "full" }]);
    const unit = await send(`GET /units/${own}`);
    expect(unit.json.path.map(({ key }: { key: string }) => key)).toEqual([parent, own]);
  });

  test("are kept with their decisions, and counted", async () => {
    const { source } = sampleTask;
    const decision = {
      act: "set-up",
      on: "2025-07-15",
      unit: own,
      tier: "commune",
      parent: null,
      memberCount: 5,
      source,
    };
    const group = { id: "07100:tct", name: "Tổ công tác Phường Ba", kind: "de-an-06", decisions: [decision] };
    const kept = await send(`PUT /units/${own}/groups/07100:tct`, { json: group, actor: clerk });
    expect([kept.status, kept.json.revision]).toEqual([200, 1]);
    const listed = await send("GET /groups");
    expect(listed.json.count).toMatchObject({ groups: 1, members: 5 });
    expect((await send(`GET /units/${own}/groups/07100:tct/check`)).json).toEqual({ template: null, notes: [] });
    const other = await send(`PUT /units/${own}/groups/07100:khac`, { json: group, actor: clerk });
    expect(other.json.errors[0].pointer).toBe("/id");
  });
});

describe("what is wrong", () => {
  test("is said in Vietnamese, or in English where that is preferred, and never repeats the input", async () => {
    const json = { ...sampleTask, title: "bí-mật-".repeat(800), assignees: "bí-mật" };
    const refused = await send(`POST ${tasks}`, { json });
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    expect(refused.json).toMatchObject({ status: 422, title: "Dữ liệu chưa đúng" });
    expect(refused.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/assignees",
      "/title",
    ]);
    expect(refused.body).not.toContain("bí-mật");
    const english = await send(`POST ${tasks}`, { json, headers: { "accept-language": "en" } });
    expect(english.json.title).toBe("The data are not right");
  });

  test("has a status of its own", async () => {
    const status = async (route: string, rest: Parameters<typeof send>[1] = {}) => (await send(route, rest)).status;
    expect(await status("GET /nowhere")).toBe(404);
    expect(await status("DELETE /tasks")).toBe(405);
    expect(await status("GET /tasks", { actor: null })).toBe(401);
    expect(await status(`GET /units/%E0%A4%A/successors`)).toBe(400);
    expect(await status("GET /tasks?limit=zehn")).toBe(422);
    expect(await status("GET /tasks?unknown=1")).toBe(422);
    expect(await status(`POST ${tasks}`)).toBe(400);
    expect(await status(`POST ${tasks}`, { body: { kind: "text", text: "{" } })).toBe(400);
    expect(await status(`POST ${tasks}`, { json: {}, headers: { "content-type": "text/xml" } })).toBe(415);
    const { repository, reference } = sampleOptions();
    expect((await send("GET /templates/tasks", {}, createApi({ repository, reference }))).status).toBe(501);
    expect(await status(`GET ${tasks}/none`)).toBe(404);
  });

  test("beyond a limit is refused before it is looked at", async () => {
    const small = apiWith({ limits: { body: 1000, depth: 5, items: 20, text: 200 } });
    const code = async (body: HttpRequest["body"], headers = {}) =>
      (await send(`POST ${tasks}`, { body, headers }, small)).json.errors[0].code;
    const text = (value: unknown) => ({ kind: "text", text: JSON.stringify(value) }) as const;
    expect(await code(text("x".repeat(2000)))).toBe("request.too-large");
    expect(await code({ kind: "none" }, {})).toBe("request.body-missing");
    expect(await code(text([[[[[[[1]]]]]]]))).toBe("request.too-deep");
    expect(await code(text(Array.from({ length: 30 }, () => 1)))).toBe("request.too-many-items");
    expect(await code(text("x".repeat(300)))).toBe("request.text-too-long");
    expect(
      await code({ kind: "parsed", value: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [i, i])) }),
    ).toBe("request.too-many-items");
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled++;
        yield new Uint8Array(100);
      }
    }
    expect(await code({ kind: "stream", chunks: endless() })).toBe("request.too-large");
    expect(pulled).toBeLessThan(20);
    expect(await code(text({}), { "content-length": "5000" })).toBe("request.too-large");
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const roomy = apiWith();
    expect((await send(`POST ${tasks}`, { body: { kind: "text", text: deep } }, roomy)).json.errors[0].code).toBe(
      "request.too-deep",
    );
  });

  test("that takes too long is stopped, and its work is told", async () => {
    let reason: unknown;
    const slow: Operation = {
      ...checkHealth,
      handle: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject((reason = signal.reason)));
        }),
    };
    const late = await send("GET /health", {}, apiWith({ limits: { time: 20 }, operations: [slow] }));
    expect([late.status, late.json.errors[0].code]).toEqual([503, "request.took-too-long"]);
    expect(reason).toMatchObject({ name: "AbortError" });
  });

  test("inside is 500 without details, the reason in the host's log alone", async () => {
    const { repository } = sampleOptions();
    const broken = apiWith({ repository: { ...repository, read: () => Promise.reject(new Error("mật khẩu CSDL")) } });
    const failed = await send("GET /tasks", { headers: { "x-request-id": "abc-1" } }, broken);
    expect([failed.status, failed.headers["x-request-id"]]).toEqual([500, "abc-1"]);
    expect(failed.body).not.toContain("mật khẩu");
    expect(failed.json.instance).toBe("urn:request:abc-1");
    expect(logs.at(-1)).toMatchObject({
      level: "error",
      requestId: "abc-1",
      operation: "tasks.list",
      status: 500,
      unit: parent,
    });
    expect(logs.at(-1)?.error).toMatchObject({ message: "mật khẩu CSDL" });
  });
});

describe("a calendar", () => {
  test("has the deadlines of tasks and the reports the unit owes", async () => {
    await send(`POST ${tasks}`, { json: sampleTask });
    const feed = await send("GET /calendar.ics?months=2", { actor: clerk });
    expect(feed.headers["content-type"]).toContain("text/calendar");
    expect(feed.body).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=14");
    expect(feed.body).toContain("SUMMARY:Gửi báo cáo: Báo cáo tháng");
    expect(feed.body).toContain("DTSTART;VALUE=DATE:20250919");
  });

  test("may be asked for with a secret in its address, which is the host's to read", async () => {
    expect((await send("GET /calendar.ics?token=bi-mat-cua-chi-lan", { actor: clerk })).status).toBe(200);
    expect((await send("GET /calendar.ics?token=bi-mat-cua-chi-lan", { actor: null })).status).toBe(401);
    expect((await send("GET /tasks?token=bi-mat-cua-chi-lan", { actor: clerk })).status).toBe(422);
  });

  test("has the days that the list of expected reports has, of periods that have ended too", async () => {
    const now = () => Date.parse("2025-08-16T05:00:00Z");
    const days = async (lenient: boolean) => {
      const reference = { ...sampleReference, lenient };
      const to = apiWith({ now, reference });
      const feed = await send("GET /calendar.ics?months=1", { actor: clerk }, to);
      const expected = await send("GET /reports/expected?from=2025-08-01&to=2025-09-16", { actor: clerk }, to);
      const shown = [...String(feed.body).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
      return [shown, expected.json.items.map(({ due }: { due: string }) => due.replaceAll("-", ""))];
    };
    expect(await days(false)).toEqual([
      ["20250819", "20250919"],
      ["20250819", "20250919"],
    ]);
    expect(await days(true)).toEqual([
      ["20250820", "20250920"],
      ["20250820", "20250920"],
    ]);
  });
});

describe("the contract", () => {
  test("is shown to machines and to people, without anything from elsewhere", async () => {
    const shown = await send("GET /openapi.json", { actor: null });
    expect(shown.json.openapi).toBe("3.1.0");
    const known = await send("GET /openapi.json", { headers: { "if-none-match": shown.headers["etag"] } });
    expect(known.status).toBe(304);
    const docs = await send("GET /docs", { actor: null });
    expect(docs.body).toMatch(/<!doctype html>/);
    expect(docs.body).not.toMatch(/https?:\/\/|<script|@import|url\(/);
    expect(await send("HEAD /docs", { actor: null })).toMatchObject({ status: 200, body: null });
  });
});

describe("the contract", () => {
  test("is made once for each language, and told apart by it", async () => {
    const page = (language: string) => send("GET /docs", { headers: { "accept-language": language } });
    const [vi, en, again] = [await page("vi"), await page("en"), await page("vi")];
    expect(again.body).toBe(vi.body);
    expect(en.body).not.toBe(vi.body);
    expect(en.headers["etag"]).not.toBe(vi.headers["etag"]);
    expect(vi.headers["vary"]).toBe("accept-language");
    const known = await send("GET /docs", { headers: { "if-none-match": vi.headers["etag"] } });
    expect(known.status).toBe(304);
    expect((await apiWith({ title: "Tỉnh" }).handle({ ...given, path: "/docs" })).body).toContain("<h1>Tỉnh</h1>");
  });

  test("says of every answer that it is what its type says", async () => {
    for (const route of ["GET /docs", "GET /health", "GET /tasks", "GET /nowhere"]) {
      expect((await send(route)).headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  const given = { method: "GET", query: "", headers: {}, body: { kind: "none" }, actor: null } as const;
});

describe("an issue of the domain", () => {
  test("says which part of the request it is about", async () => {
    const observations = [
      {
        unit: own,
        period: { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" },
        counts: { nothing: 1 },
      },
    ];
    const body = await send(`POST /units/${own}/observations`, { json: { observations }, actor: clerk });
    expect(body.json.errors[0]).toMatchObject({ in: "body", pointer: "/observations/0/counts" });
    for (const by of ["constructor", "nothing"]) {
      const query = await send(`GET /indicators/figures?from=2025-01-01&to=2025-12-31&by=${by}`);
      expect(query.json.errors).toMatchObject([{ in: "query", pointer: "/by" }]);
    }
  });
});

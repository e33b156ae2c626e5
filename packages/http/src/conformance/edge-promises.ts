import type { RequestLog } from "../api/observe.js";
import { defaultLimits } from "../request/limits.js";
import type { ConformancePromise } from "./promise.js";
import { holds, same } from "./promise.js";
import { sampleKeys, sampleTask } from "./sample-world.js";

/** A request as a client sends it to an edge. */
export interface EdgeRequest {
  readonly method: string;
  /** With the query: `/tasks?limit=1`. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What comes back. */
export interface EdgeResponse {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
}

/** An edge over the sample world, where the header `x-actor` says who calls. */
export interface Edge {
  (request: EdgeRequest): Promise<EdgeResponse>;
  /** The same edge over `hangingOptions()`: without it the limit of time is not looked at. */
  readonly hanging?: (request: EdgeRequest) => Promise<EdgeResponse>;
  /**
   * Sends a request to the same edge over `endlessOptions()`, goes away once it runs, and gives what the host's log says. Left
   * out where nobody can go away, or nobody is told.
   */
  readonly abort?: (request: EdgeRequest) => Promise<Pick<RequestLog, "status" | "level">>;
}

const { own, parent } = sampleKeys;
const leader = { "x-actor": `${parent} leader` };
const clerk = { "x-actor": `${own} clerk` };
const json = { "content-type": "application/json" };
const tasks = `/units/${encodeURIComponent(parent)}/tasks`;
const created = { method: "POST", target: tasks, headers: { ...leader, ...json }, body: JSON.stringify(sampleTask) };

/**
 * What every edge holds (*cam kết của bộ chuyển*): the same request gets the same answer whatever carries it. Each check is
 * given a fresh edge over the sample world.
 */
export const edgePromises: readonly ConformancePromise<Edge>[] = [
  {
    name: "answers whoever asks whether it is there",
    check: async (edge) => {
      const response = await edge({ method: "GET", target: "/health" });
      same([response.status, textOf(response)], [200, '{"status":"ok"}'], "the health");
      same(response.header("content-type"), "application/json; charset=utf-8", "its type");
      holds((response.header("x-request-id") ?? "").length > 0, "an answer has the id of its request");
    },
  },
  {
    name: "asks the host who calls, and lets nobody else in",
    check: async (edge) => {
      const nobody = await edge({ method: "GET", target: "/tasks" });
      same([nobody.status, codeOf(nobody)], [401, "access.login-needed"], "a caller without a name");
      same(nobody.header("www-authenticate"), "Bearer", "what is asked of it");
      same((await edge({ method: "GET", target: "/tasks", headers: leader })).status, 200, "a leader");
    },
  },
  {
    name: "carries JSON there and back, Vietnamese letters and all",
    check: async (edge) => {
      const made = await edge(created);
      same(made.status, 201, "the task made");
      same(made.header("etag"), '"1"', "its tag");
      const read = await edge({ method: "GET", target: `${tasks}/9`, headers: leader });
      same(read.status, 200, "the task read");
      same((jsonOf(read) as { task: { title: string } }).task.title, sampleTask.title, "its title");
    },
  },
  {
    name: "sends nothing again that the caller has, unless it changes with the day",
    check: async (edge) => {
      await edge(created);
      const ask = (target: string, headers = leader) =>
        edge({ method: "GET", target, headers: { ...headers, "if-none-match": '"1"' } });
      same((await ask(`${tasks}/9`)).status, 200, "a task that is known, as it stands today");
      const report = `/units/${encodeURIComponent(own)}/reports/monthly/reporting/2025-08`;
      await edge({ method: "PUT", target: report, headers: { ...clerk, ...json }, body: '{"figures":[]}' });
      const known = await ask(report, clerk);
      same([known.status, known.bytes.length], [304, 0], "a report that is known");
    },
  },
  {
    name: "carries a query with repeated parameters and encoded letters",
    check: async (edge) => {
      await edge(created);
      const target = "/tasks?standing=open-overdue&standing=open-in-time&limit=1";
      const both = await edge({ method: "GET", target, headers: leader });
      same((jsonOf(both) as { items: unknown[] }).items.length, 1, "tasks of two standings");
      const found = await edge({
        method: "GET",
        target: `/units?name=${encodeURIComponent("Công an tỉnh")}`,
        headers: leader,
      });
      same((jsonOf(found) as { items: unknown[] }).items.length, 1, "units of a name");
    },
  },
  {
    name: "carries percent-encoded parts of a path",
    check: async (edge) => {
      await edge({ ...created, body: JSON.stringify({ ...sampleTask, id: "9/a b%ế" }) });
      const read = await edge({ method: "GET", target: `${tasks}/${encodeURIComponent("9/a b%ế")}`, headers: leader });
      same(read.status, 200, "a task with a slash in its id");
    },
  },
  {
    name: "says what is wrong with a body, in the language that is asked for",
    check: async (edge) => {
      const wrong = await edge({
        ...created,
        headers: { ...created.headers, "accept-language": "en" },
        body: '{"id":1}',
      });
      same(wrong.status, 422, "a body of the wrong shape");
      same(wrong.header("content-type"), "application/problem+json; charset=utf-8", "the type of a problem");
      same((jsonOf(wrong) as { title: string }).title, "The data are not right", "its title");
    },
  },
  {
    name: "says which methods an address takes",
    check: async (edge) => {
      const other = await edge({ method: "DELETE", target: "/tasks", headers: leader });
      same([other.status, other.header("allow")], [405, "GET"], "another method");
    },
  },
  {
    name: "refuses a body beyond the limit with an answer, and goes on answering",
    check: async (edge) => {
      const body = JSON.stringify({ ...sampleTask, note: "x".repeat(defaultLimits.body) });
      const large = await edge({ ...created, body });
      same(large.status, 413, "a body beyond the limit");
      same((await edge({ method: "GET", target: "/health" })).status, 200, "the next request");
    },
  },
  {
    name: "takes a file as it is",
    check: async (edge) => {
      const body = new TextEncoder().encode("đã kích hoạt 332/426 tài khoản, đạt 79,93%");
      const headers = { ...leader, "content-type": "application/octet-stream" };
      const audit = await edge({ method: "POST", target: "/audit/file", headers, body });
      same(audit.status, 200, "an audit of a file");
      same((jsonOf(audit) as { claims: { computed: string }[] }).claims[0]?.computed, "77,93", "the right figure");
      const binary = await edge({
        method: "POST",
        target: "/audit/file",
        headers,
        body: new Uint8Array([0, 255, 128]),
      });
      same(binary.status, 415, "bytes that are no text");
    },
  },
  {
    name: "streams a document whole",
    check: async (edge) => {
      const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
      const origin = "Phụ lục 2, dòng 4; ".repeat(20);
      const observations = [{ unit: own, period, counts: { received: 303, online: 240 }, origin }];
      const target = `/units/${encodeURIComponent(own)}/observations`;
      const kept = await edge({
        method: "POST",
        target,
        headers: { ...clerk, ...json },
        body: JSON.stringify({ observations }),
      });
      same(kept.status, 201, "figures kept");
      const exported = await edge({
        method: "GET",
        target: "/observations/export?from=2025-08-01&to=2025-08-31",
        headers: clerk,
      });
      same(JSON.parse(textOf(exported)), observations[0], "the figures exported");
    },
  },
  {
    name: "says how far an import is, in lines, and what came of it in the last",
    check: async (edge) => {
      const target = `${tasks}/import`;
      const headers = { ...leader, "content-type": "application/octet-stream" };
      const body = new TextEncoder().encode("Làm sạch dữ liệu\nCấp tài khoản");
      const told = await edge({
        method: "POST",
        target,
        headers: { ...headers, accept: "application/x-ndjson" },
        body,
      });
      same([told.status, told.header("content-type")], [200, "application/x-ndjson; charset=utf-8"], "the lines");
      const [first, ...more] = textOf(told).trimEnd().split("\n");
      same(JSON.parse(first ?? "null"), { done: 0, of: 2 }, "the first line");
      const last = JSON.parse(more.at(-1) ?? "null") as { status: number; body: { stored: number } };
      same([last.status, last.body.stored], [201, 2], "the last line");
      const denied = await edge({ method: "POST", target, headers: { accept: "application/x-ndjson" }, body });
      same([denied.status, codeOf(denied)], [401, "access.login-needed"], "who may not, before any line");
      const whole = await edge({ method: "POST", target: `${target}?mode=replace`, headers, body });
      same((jsonOf(whole) as { stored: number }).stored, 2, "whoever asks for no lines");
    },
  },
  {
    name: "answers HEAD with the header alone",
    check: async (edge) => {
      const head = await edge({ method: "HEAD", target: "/docs" });
      same([head.status, head.bytes.length], [200, 0], "the head of the page");
      holds(head.header("etag") !== null, "the head has the tag");
    },
  },
  {
    name: "does a write once for a key",
    check: async (edge) => {
      const headers = { ...created.headers, "idempotency-key": "khoa-12345" };
      const first = await edge({ ...created, headers });
      const second = await edge({ ...created, headers });
      same([second.status, textOf(second)], [201, textOf(first)], "the answer given again");
    },
  },
  {
    name: "changes only what is as the caller has read it",
    check: async (edge) => {
      const body = JSON.stringify({ event: { kind: "progress", on: "2025-08-12" } });
      const moved = (tag: string) =>
        edge({ method: "POST", target: `${tasks}/9/events`, headers: { ...leader, ...json, "if-match": tag }, body });
      await edge(created);
      same([(await moved('"1"')).status, (await moved('"1"')).status], [200, 412], "the tag of what is there, twice");
      same([(await moved('W/"2"')).status, (await moved("*")).status], [412, 200], "a weak tag, and any");
    },
  },
  {
    name: "refuses personal data, in keys too, and repeats none",
    check: async (edge) => {
      const target = `/units/${encodeURIComponent(own)}/reports/monthly/reporting/2025-08`;
      for (const texts of [{ one: "CCCD 024087001234" }, { "CCCD 024087001234": "one" }]) {
        const body = JSON.stringify({ figures: [], texts });
        const refused = await edge({ method: "PUT", target, headers: { ...clerk, ...json }, body });
        same([refused.status, codeOf(refused)], [422, "text.personal-data"], "a citizen's number");
        holds(!textOf(refused).includes("024087001234"), "the number is not repeated");
      }
    },
  },
  {
    name: "refuses a body that is nested too deeply, or has too many items",
    check: async (edge) => {
      const deep = await edge({ ...created, body: "[".repeat(40) + "]".repeat(40) });
      same([deep.status, codeOf(deep)], [400, "request.too-deep"], "forty levels");
      const body = JSON.stringify(Array.from({ length: defaultLimits.items + 1 }, () => 1));
      const long = await edge({ ...created, body });
      same([long.status, codeOf(long)], [400, "request.too-many-items"], "one item more than allowed");
    },
  },
  {
    name: "answers when the time is up, whatever hangs",
    check: async ({ hanging }) => {
      if (hanging === undefined) return;
      const late = await hanging({ method: "GET", target: "/tasks", headers: leader });
      same([late.status, codeOf(late)], [503, "request.took-too-long"], "a read");
      const write = await hanging(created);
      same([write.status, codeOf(write)], [503, "request.took-too-long"], "a change");
    },
  },
  {
    name: "stops the work of a caller who has gone away, and calls that no failure",
    check: async ({ abort }) => {
      const told = await abort?.({ method: "GET", target: "/tasks/completion", headers: leader });
      if (told !== undefined) same([told.status, told.level], [499, "info"], "what the log says");
    },
  },
  {
    name: "does nothing for a page of another site",
    check: async (edge) => {
      const forged = await edge({ ...created, headers: { ...created.headers, "sec-fetch-site": "cross-site" } });
      same([forged.status, codeOf(forged)], [403, "access.cross-site"], "a forged change");
    },
  },
  {
    name: "says that a body is missing",
    check: async (edge) => {
      const none = await edge({ method: "POST", target: "/audit/text", headers: leader });
      same(none.status, 400, "no body");
    },
  },
];

function textOf({ bytes }: EdgeResponse): string {
  return new TextDecoder().decode(bytes);
}

function jsonOf(response: EdgeResponse): unknown {
  return JSON.parse(textOf(response));
}

function codeOf(response: EdgeResponse): string | undefined {
  return (jsonOf(response) as { errors: { code: string }[] }).errors[0]?.code;
}

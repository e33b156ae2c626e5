import { type Actor, type Role, unwrap } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { createApi } from "../api/create-api.js";
import {
  sampleDifficulty,
  sampleExplanation,
  sampleKeys,
  sampleOptions,
  sampleTask,
} from "../conformance/sample-world.js";
import { type RouteId, routes } from "../operation/routes.js";
import type { HttpRequest } from "../request/http-request.js";

const { own, child, parent, sibling, standingAgency, coordinatingAgency, stranger, abolished } = sampleKeys;

/** Who calls, by what it is to Phường Ba. Nobody, and a unit that is no longer in force, are there too. */
const actors: Readonly<Record<string, Actor["unit"] | null>> = {
  own,
  child,
  parent,
  sibling,
  standingAgency,
  coordinatingAgency,
  stranger,
  successorOfItself: abolished,
  nobody: null,
};
const everyone = Object.keys(actors).filter((name) => name !== "nobody" && name !== "successorOfItself");
const above = ["parent", "standingAgency"];
const inside = ["own", ...above];

/** What the list of everybody who may is, and the request it is about. */
interface Case {
  readonly may: readonly string[];
  readonly role?: Role;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** Who may ask, but is shown nothing: what is read is limited by the query itself. */
  readonly sees?: readonly string[];
}

const month = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" } as const;
const observation = { unit: own, period: month, counts: { received: 303, online: 240 } };
const report = { unit: own, regime: "monthly", calendar: "reporting", period: "2025-08" };
const window = "from=2025-08-01&to=2025-08-31";
const group = {
  id: "07100:tct",
  name: "Tổ công tác",
  kind: "de-an-06",
  decisions: [
    {
      act: "set-up",
      on: "2025-07-15",
      unit: own,
      tier: "commune",
      parent: null,
      memberCount: 5,
      source: sampleTask.source,
    },
  ],
} as const;
const { rule, givenOn, reason, remedy, askedFor } = sampleExplanation;
const explanation = { rule, givenOn, reason, remedy, askedFor };
const text = new TextEncoder().encode("3/4 hồ sơ, đạt 75%");

/** Every operation: a new one does not compile until it stands here. */
const cases: Readonly<Record<RouteId, Case>> = {
  "health.check": { may: Object.keys(actors) },
  "contract.openapi": { may: Object.keys(actors) },
  "contract.docs": { may: Object.keys(actors) },
  "units.list": { may: everyone },
  "units.export": { may: [] },
  "units.get": { may: everyone, path: { unit: own } },
  "units.successors": { may: everyone, path: { unit: abolished } },
  "groups.list": { may: everyone, sees: inside },
  "groups.export": { may: [] },
  "groups.import": { may: [], path: { unit: own }, body: text },
  "groups.save": { may: ["own"], path: { unit: own, id: group.id }, body: group },
  "groups.check": { may: inside, path: { unit: own, id: group.id } },
  "deadlines.parse": { may: everyone, body: { phrase: "Quý I/2023" } },
  "deadlines.occurrences": {
    may: everyone,
    body: { deadline: sampleTask.deadline, window: { from: "2023-01-01", to: "2023-03-31" } },
  },
  "documents.parse": { may: everyone, body: { text: "1433/UBND-TTHC" } },
  "directives.read": { may: everyone, body: { text: "1. Công an xã:\n- Rà soát dữ liệu trước ngày 15/9/2025." } },
  "directives.file": { may: everyone, body: text },
  "directives.lint": { may: everyone, body: { annex: [sampleTask] } },
  "tasks.list": { may: everyone, sees: [...inside, "coordinatingAgency"] },
  "tasks.completion": { may: everyone, sees: [...inside, "coordinatingAgency"] },
  "tasks.standings": { may: everyone, sees: [...inside, "coordinatingAgency"] },
  "tasks.export": { may: [] },
  "tasks.create": { may: above, path: { unit: parent }, body: { ...sampleTask, id: "10" } },
  "tasks.import": { may: [], path: { unit: parent }, body: text },
  "tasks.get": { may: [...inside, "coordinatingAgency"], path: { unit: parent, id: "9" } },
  "tasks.progress": {
    may: inside,
    path: { unit: parent, id: "9" },
    body: { event: { kind: "progress", on: "2025-08-12" } },
  },
  "tasks.change-deadline": {
    may: above,
    path: { unit: parent, id: "9" },
    body: { kind: "cancelled", on: "2025-08-01", source: sampleTask.source },
  },
  "tasks.cascade": {
    may: above,
    path: { unit: parent, id: "9" },
    body: { to: [{ unit: sibling }], completedBy: { rule: "all" } },
  },
  "indicators.list": { may: everyone },
  "indicators.figures": { may: everyone, query: `${window}&tier=commune`, sees: [...inside, "sibling"] },
  "indicators.explain": { may: inside, query: `${window}&unit=${encodeURIComponent(own)}&indicator=online` },
  "indicators.export": { may: [], query: window },
  "targets.list": { may: everyone },
  "targets.assess": { may: everyone, query: `${window}&tier=commune`, sees: [...inside, "sibling"] },
  "observations.submit": { may: ["own"], path: { unit: own }, body: { observations: [observation] } },
  "observations.import": { may: [], path: { unit: own }, body: text },
  "observations.export": { may: everyone, query: window, sees: inside },
  "reports.expected": { may: everyone, query: window, sees: [...inside, "sibling"] },
  "reports.reminders": { may: everyone, query: `${window}&asOf=2025-08-16`, sees: [...inside, "sibling"] },
  "reports.timeliness": { may: everyone, query: window, sees: [...inside, "sibling"] },
  "reports.export-timeliness": { may: [], query: window },
  "reports.editions": { may: inside, path: report },
  "reports.edition": { may: inside, path: { ...report, number: "1" } },
  "reports.get": { may: inside, path: report },
  "reports.save": { may: ["own"], path: report, body: { figures: [observation] } },
  "reports.send": { may: ["own"], role: "leader", path: { ...report, period: "2025-07" } },
  "reports.return": { may: above, path: report, body: { reasons: ["Thiếu phụ lục"] } },
  "reports.accept": { may: above, path: report },
  "reports.lock": { may: above, path: { ...report, period: "2025-06" } },
  "accountability.show": { may: everyone, query: `${window}&asOf=2025-09-20`, sees: [...above, "sibling"] },
  "accountability.export": { may: [], query: window },
  "explanations.list": { may: everyone, sees: inside },
  "explanations.save": { may: ["own"], path: { unit: own, id: "gt-2" }, body: explanation },
  "explanations.answer": { may: above, path: { unit: own, id: "gt-1" }, body: { accepted: true } },
  "registers.list": { may: everyone, sees: inside },
  "registers.count": { may: everyone, query: "period=2025-08", sees: inside },
  "registers.export": { may: [], query: "register=difficulty" },
  "registers.import": { may: [], path: { unit: own }, body: text },
  "registers.get": { may: inside, path: { unit: own, id: "k1" } },
  "registers.save": { may: ["own"], path: { unit: own, id: "k2" }, body: { ...sampleDifficulty, id: "k2" } },
  "difficulties.list": { may: everyone, sees: inside },
  "difficulties.step": {
    may: above,
    path: { unit: own, id: "k1" },
    body: { kind: "answered", on: "2025-08-15", answer: "Cấp bổ sung" },
  },
  "audit.text": { may: everyone, body: { text: "3/4 hồ sơ, đạt 75%" } },
  "audit.file": { may: everyone, body: text },
  "templates.tasks": { may: [] },
  "templates.observations": { may: [] },
  "templates.units": { may: [] },
  "templates.groups": { may: [] },
  "templates.submissions": { may: [] },
  "templates.registers": { may: [], query: "register=difficulty" },
  "imports.list": { may: everyone, sees: inside },
  "calendar.feed": { may: everyone, sees: [...inside, "coordinatingAgency", "sibling"] },
};

/** Workbooks are not set up in the sample: whoever may ask is told so, which is no refusal. */
const notSetUp: Readonly<Partial<Record<RouteId, readonly string[]>>> = {
  "tasks.export": everyone,
  "tasks.import": above,
  "observations.import": ["own"],
  "units.export": everyone,
  "groups.export": everyone,
  "groups.import": ["own"],
  "indicators.export": everyone,
  "reports.export-timeliness": everyone,
  "accountability.export": everyone,
  "registers.export": everyone,
  "registers.import": ["own"],
  "templates.units": everyone,
  "templates.groups": everyone,
  "templates.submissions": everyone,
  "templates.registers": everyone,
  "templates.tasks": everyone,
  "templates.observations": everyone,
};

const leaderOf = (unit: Actor["unit"]) => ({ unit, role: "leader" }) as const;

async function world() {
  const { repository, reference, now = Date.now } = sampleOptions();
  const options = { repository, reference, now };
  const api = createApi(options);
  const written = { by: leaderOf(own), at: "2025-08-15T00:00:00Z" };
  unwrap(
    await repository.append(
      "task",
      [{ unit: parent, id: "9", sharedWith: [own, coordinatingAgency], value: sampleTask }],
      written,
    ),
  );
  unwrap(await repository.append("group", [{ unit: own, id: group.id, value: group as never }], written));
  unwrap(
    await repository.append(
      "observation",
      [{ unit: own, id: "1", day: month.to as never, value: observation as never }],
      written,
    ),
  );
  unwrap(
    await repository.append(
      "import",
      [{ unit: own, id: "1", value: { kind: "tasks", stored: 0, issues: [] } }],
      written,
    ),
  );
  unwrap(await repository.append("register", [{ unit: own, id: "k1", value: sampleDifficulty }], written));
  unwrap(await repository.append("explanation", [{ unit: own, id: "gt-1", value: sampleExplanation }], written));
  const send = (method: string, period: string, step: string, actor: Actor, json?: unknown) =>
    api.handle({
      method,
      path: `/units/${encodeURIComponent(own)}/reports/monthly/reporting/${period}${step}`,
      query: "",
      headers: {},
      body: json === undefined ? { kind: "none" } : { kind: "parsed", value: json },
      actor,
    });
  for (const [period, steps] of [
    ["2025-08", ["/send"]],
    ["2025-07", []],
    ["2025-06", ["/send", "/accept"]],
  ] as const) {
    await send("PUT", period, "", leaderOf(own), { figures: [] });
    for (const step of steps) await send("POST", period, step, leaderOf(step === "/accept" ? parent : own));
  }
  return api;
}

function requestOf(id: RouteId, actor: Actor | null): HttpRequest {
  const [method = "", template = ""] = routes[id].split(" ");
  const { path = {}, query = "", body } = cases[id];
  return {
    method,
    path: template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? "")),
    query,
    headers: body instanceof Uint8Array ? { "content-type": "application/octet-stream" } : {},
    body:
      body === undefined
        ? { kind: "none" }
        : body instanceof Uint8Array
          ? { kind: "bytes", bytes: body }
          : { kind: "parsed", value: body },
    actor,
  };
}

/** What is shown beyond the frame every empty answer has. */
async function isEmpty(
  body: Awaited<ReturnType<Awaited<ReturnType<typeof world>>["handle"]>>["body"],
): Promise<boolean> {
  if (typeof body !== "string") {
    for await (const chunk of body as AsyncIterable<Uint8Array>) if (chunk.length > 0) return false;
    return true;
  }
  if (body.startsWith("BEGIN:VCALENDAR")) return !body.includes("BEGIN:VEVENT");
  const { items, completion } = JSON.parse(body) as {
    items?: { reports?: unknown[] }[];
    completion?: { total: number };
  };
  return items?.length === 0 || completion?.total === 0;
}

const allowed = (id: RouteId) => (notSetUp[id] ?? cases[id].may).toSorted();

describe.each(Object.keys(routes) as RouteId[])("%s", (id) => {
  test("is for those it says, and for nobody else", async () => {
    const letIn: string[] = [];
    for (const [name, unit] of Object.entries(actors)) {
      const api = await world();
      const actor = unit === null ? null : { unit, role: cases[id].role ?? ("leader" as const) };
      const { status, body } = await api.handle(requestOf(id, actor));
      if (![401, 403, 404].includes(status)) {
        expect([200, 201, 501], `${name} ${status} ${String(body)}`).toContain(status);
        expect(status === 501).toBe(id in notSetUp);
        letIn.push(name);
      }
      if (unit === null && cases[id].may.length < Object.keys(actors).length) expect(status).toBe(401);
    }
    expect(letIn.toSorted()).toEqual(allowed(id));
  });

  test("shows what is inside the scope only", async () => {
    const { sees } = cases[id];
    if (sees === undefined) return;
    const seen: string[] = [];
    for (const name of everyone) {
      const api = await world();
      const { body } = await api.handle(requestOf(id, leaderOf(actors[name] ?? own)));
      if (!(await isEmpty(body))) seen.push(name);
    }
    expect(seen.toSorted()).toEqual(sees.toSorted());
  });

  test("an auditor only reads", async () => {
    const isRead = routes[id].startsWith("GET") || !["submit", "accept", "assign"].some((act) => mayOf(id) === act);
    const api = await world();
    const { status } = await api.handle(requestOf(id, { unit: parent, role: "auditor" }));
    if (!isRead) expect(status).toBe(403);
    else expect(status).not.toBe(403);
  });
});

function mayOf(id: RouteId): string {
  return createApi(sampleOptions()).operations.find((one) => one.id === id)?.who.may ?? "";
}

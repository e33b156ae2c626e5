import { addDays, createHierarchy, plainDate, type Source, unitKey, unwrap } from "@de-an-06/domain";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { ApiOptions } from "../api/api-options.js";
import { createApi } from "../api/create-api.js";
import { sampleKeys, sampleOptions, sampleReference, sampleTask } from "../conformance/sample-world.js";
import { type RouteId, routes } from "../operation/routes.js";
import type { Repository } from "../repository/repository.js";
import { operations } from "./operations.js";

const { own, parent, sibling, abolished } = sampleKeys;
const leader = { unit: parent, role: "leader" } as const;
const month = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" } as const;
const source: Source = {
  document: { kind: "plan", number: "105", year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const window = "from=2025-06-01&to=2025-08-31";

/** Reads that answer a list, found by what they answer. */
const lists = operations.filter(
  ({ method, output }) => method === "GET" && "shape" in output && "items" in output.shape,
);

test.each(lists.map(({ id }) => id))("%s is paged by a cursor", (id) => {
  const one = lists.find((list) => list.id === id);
  const query = one !== undefined && "query" in one.input ? one.input.query : z.strictObject({});
  const output = one?.output as z.ZodObject | undefined;
  expect(Object.keys(query.shape)).toEqual(expect.arrayContaining(["limit", "after"]));
  expect(Object.keys(output?.shape ?? {})).toContain("next");
});

describe("page after page", () => {
  let repository: Repository;
  beforeAll(async () => {
    ({ repository } = sampleOptions());
    const written = { by: leader, at: "2025-08-15T00:00:00Z" };
    const group = (unit: typeof own, id: string) => ({
      unit,
      id,
      value: {
        id,
        name: "Tổ công tác",
        kind: "de-an-06",
        decisions: [
          {
            act: "set-up",
            on: plainDate("2025-07-15"),
            unit,
            tier: "commune",
            parent: null,
            memberCount: 5,
            source,
          },
        ],
      } as const,
    });
    unwrap(await repository.append("group", [group(own, "a"), group(own, "b"), group(sibling, "c")], written));
    const figures = [own, sibling].map((unit) => ({ unit, period: month, counts: { received: 303, online: 240 } }));
    const kept = figures.map((value) => ({ unit: value.unit, id: "1", day: month.to, value }));
    unwrap(await repository.append("observation", kept as never, written));
    unwrap(await repository.append("task", [{ unit: parent, id: "9", value: sampleTask }], written));
  });

  const target = sampleReference.targets?.[0];
  const reference = {
    ...sampleReference,
    targets: ["a", "b", "c"].flatMap((id) => (target === undefined ? [] : [{ ...target, id }])),
  };
  const walk = async (id: RouteId, { query, limits }: { query: string; limits: ApiOptions["limits"] }) => {
    const path = routes[id].slice(4).replace("{unit}", abolished);
    const api = createApi({ ...sampleOptions(), reference, repository, ...(limits && { limits }) });
    const pages: unknown[][] = [];
    for (let next: string | null = ""; next !== null;) {
      const after: string = next === "" ? "" : `&after=${next}`;
      const { status, body } = await api.handle({
        method: "GET",
        path,
        query: `${query}${after}`,
        headers: {},
        body: { kind: "none" },
        actor: leader,
      });
      expect([status, String(body).slice(0, 200)]).toEqual([200, expect.any(String)]);
      const answer = JSON.parse(String(body)) as { items: { reports?: unknown[] }[]; next: string | null };
      pages.push(answer.items.flatMap(({ reports, ...rest }) => (reports ?? [1]).map((one) => [rest, one])));
      next = answer.next;
    }
    return pages;
  };

  test.each<[RouteId, string]>([
    ["units.list", "on=2025-08-20"],
    ["units.successors", "on=2025-08-20"],
    ["groups.list", "on=2025-08-20"],
    ["indicators.figures", `${window}&tier=commune`],
    ["targets.list", "asOf=2025-08-20"],
    ["targets.assess", window],
    ["reports.expected", window],
    ["reports.timeliness", window],
    ["reports.reminders", `${window}&asOf=2025-08-25`],
    ["registers.count", "period=2025-08"],
    ["tasks.list", "asOf=2025-08-20"],
  ])("%s?%s shows all there is, once", async (id, query) => {
    const whole = (await walk(id, { query, limits: { page: 500 } })).flat();
    const asked = await walk(id, { query: `${query}&limit=1`, limits: {} });
    expect(asked.flat()).toEqual(whole);
    for (const page of asked) expect(page.length).toBeLessThanOrEqual(1);
    // Whoever asks for no limit gets no more than a page holds at most.
    const bounded = await walk(id, { query, limits: { page: 2 } });
    expect(bounded.flat()).toEqual(whole);
    for (const page of bounded) expect(page.length).toBeLessThanOrEqual(2);
    if (id !== "registers.count" && id !== "units.successors") expect(whole.length).toBeGreaterThan(0);
  });

  test("a reminder of many reports goes on in the next page", async () => {
    const query = `from=2025-01-01&to=2025-08-31&asOf=${addDays(plainDate("2025-08-20"), 10)}`;
    const pages = await walk("reports.reminders", { query, limits: { page: 3 } });
    expect(pages.length).toBeGreaterThan(2);
  });
});

test("the units that a name may mean are paged too", async () => {
  const from = plainDate("2025-07-01");
  const communes = ["07100", "07200", "07300"].map((code) => ({
    code,
    name: "Phường Ba",
    tier: "commune" as const,
    parent: "24",
    from,
    until: null,
  }));
  const province = { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null } as const;
  const hierarchy = unwrap(createHierarchy([province, ...communes]));
  const api = createApi({ ...sampleOptions(), reference: { hierarchy } });
  const actor = { unit: unitKey("24@2025-07-01"), role: "clerk" } as const;
  const ask = async (query: string) => {
    const request = { method: "GET", path: "/units", query, headers: {}, body: { kind: "none" } as const, actor };
    return JSON.parse(String((await api.handle(request)).body)) as { items: { key: string }[]; next: string | null };
  };
  const first = await ask("name=Phường Ba&limit=2");
  expect(first.items.map(({ key }) => key)).toEqual(["07100@2025-07-01", "07200@2025-07-01"]);
  const last = await ask(`name=Phường Ba&limit=2&after=${first.next}`);
  expect(last).toMatchObject({ items: [{ key: "07300@2025-07-01" }], next: null });
});

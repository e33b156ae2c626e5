import { parseProfile, type Profile, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleReference } from "../conformance/sample-world.js";
import { runReminders } from "../jobs/run-reminders.js";
import type { ApiOptions } from "./api-options.js";
import { createApi } from "./create-api.js";
import { referenceOf } from "./reference-of.js";

const source = {
  document: { kind: "plan", number: "12", year: 2025, symbol: "KH-UBND", issuer: "UBND tỉnh Bắc Ninh", issuedOn: null },
  confidence: "primary",
};
const stricter = {
  id: "tinh-80",
  indicator: "online",
  comparator: ">=",
  comparatorPrinted: true,
  percent: { units: 80, decimals: 0 },
  scope: { within: "24" },
  from: "2025-07-01",
  until: null,
  dueOn: null,
  source,
};

function profile(said: object): Profile {
  return unwrap(parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", ...said }));
}

async function call(options: ApiOptions, [method, path]: readonly [string, string], body?: object) {
  const { handle } = createApi(options);
  const { own } = sampleKeys;
  const response = await handle({
    method,
    path,
    query: "",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: body === undefined ? { kind: "none" } : { kind: "parsed", value: body },
    actor: { unit: own, role: method === "POST" ? "leader" : "clerk" },
  });
  return { status: response.status, json: JSON.parse(String(response.body)) };
}

const june = { id: "2025-07", grain: "month", calendar: "reporting", from: "2025-06-15", to: "2025-07-14" };
const report = (period = "2025-07") => `/units/${sampleKeys.own}/reports/monthly/reporting/${period}`;
const figures = (received: number, online: number, of: object = june) => ({
  figures: [{ unit: sampleKeys.own, period: of, counts: { received, online } }],
});

test("a target of the profile is the one figures are held against", async () => {
  const targets = async (options: ApiOptions) =>
    (await call(options, ["GET", "/indicators"])).json.targets.map(({ id }: { id: string }) => id);
  expect(await targets(sampleOptions())).toEqual(["online-70"]);
  expect(await targets({ ...sampleOptions(), profile: profile({ targets: [stricter] }) })).toEqual([
    "tinh-80",
    "online-70",
  ]);
});

test("reference data given as a function gets the profile too, and as the same value every time", async () => {
  const source = referenceOf({ reference: () => sampleReference, profile: profile({ targets: [stricter] }) });
  const [first, second] = typeof source === "function" ? [await source(), await source()] : [source, null];
  expect(first.targets?.map(({ id }) => id)).toEqual(["tinh-80", "online-70"]);
  expect(second).toBe(first);
  expect(first.hierarchy).toBe(sampleReference.hierarchy);
});

test("a part over its whole stands in the way of sending, unless the province takes it as a warning", async () => {
  const send = async (options: ApiOptions) => {
    expect((await call(options, ["PUT", report()], figures(10, 12))).status).toBe(200);
    return (await call(options, ["POST", `${report()}/send`])).status;
  };
  expect(await send(sampleOptions())).toBe(422);
  const strictness = { "entry.part-over-whole": "warning" };
  expect(await send({ ...sampleOptions(), profile: profile({ strictness }) })).toBe(200);
});

test("a figure cut off is no finding where the province says so", async () => {
  const text = { text: "Hồ sơ trực tuyến 2/3 hồ sơ, đạt 66,6%." };
  const claims = async (options: ApiOptions) => (await call(options, ["POST", "/audit/text"], text)).json.claims.length;
  expect(await claims(sampleOptions())).toBe(1);
  const strictness = { "audit.truncated": "off" };
  expect(await claims({ ...sampleOptions(), profile: profile({ strictness }) })).toBe(0);
});

test("a jump against the report of the period before is told where the province says what a jump is", async () => {
  const options = { ...sampleOptions(), profile: profile({ jump: { percent: 50, atLeast: 10 } }) };
  await call(options, ["PUT", report()], figures(100, 50));
  const august = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
  const { json } = await call(options, ["PUT", report("2025-08")], figures(300, 60, august));
  expect(json.notes.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])).toEqual([
    ["entry.jump", expect.stringMatching(/figures.0.counts.received$/u)],
  ]);
});

test("reminders follow the profile, unless the job has rules of its own", async () => {
  const actor = { unit: sampleKeys.standingAgency, role: "auditor" } as const;
  const now = () => Date.parse("2025-08-12T05:00:00Z");
  const reminders = { ahead: 7, overdue: [], upTo: "province" };
  const count = async (said: object, rules?: Profile["reminders"]) =>
    (await runReminders({ ...sampleOptions(), now, profile: profile(said) }, { actor, ...(rules && { rules }) }))
      .length;
  expect(await count({})).toBe(0);
  expect(await count({ reminders })).toBeGreaterThan(0);
  expect(await count({ reminders }, { ahead: 2, overdue: [], upTo: "province" })).toBe(0);
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { unitKey } from "@de-an-06/domain";
import { createClient } from "@de-an-06/http/client";
import { generateKeyPair } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "./app.js";
import { hashOf } from "./calendar-actor.js";
import { createLoginService } from "./login-service.js";

const { login, sign } = await createLoginService();
const secret = "m1t-b1-m4t-r13ng-cua-chi-lan";
let server: Server;
let base = "";

beforeAll(async () => {
  const subscriptions = new Map([[hashOf(secret), { unit: unitKey("24@2025-07-01"), role: "leader" } as const]]);
  server = createServer(createApp(login, subscriptions));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/de-an-06`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const status = async (token: string) =>
  (await fetch(`${base}/tasks`, { headers: { authorization: `Bearer ${token}` } })).status;
const leader = { unit: "24@2025-07-01", role: "leader" };

test("a token that the login service has signed is somebody, whose units the client lists", async () => {
  const token = await sign(leader);
  const client = createClient({ baseUrl: base, headers: () => ({ authorization: `Bearer ${token}` }) });
  const { value } = await client.call("units.list", { query: { tier: "commune" } });
  expect(value.items.map(({ unit }) => unit.name)).toEqual(["Phường Ba"]);
});

test("an expired token, one for another app, one signed by others and one without a unit are nobody", async () => {
  const { privateKey } = await generateKeyPair("ES256");
  expect(await status(await sign(leader, { expires: "-5m" }))).toBe(401);
  expect(await status(await sign(leader, { to: "khac" }))).toBe(401);
  expect(await status(await sign(leader, { key: privateKey }))).toBe(401);
  expect(await status(await sign({ role: "leader" }))).toBe(401);
  expect(await status(await sign({ ...leader, role: "quản trị" }))).toBe(401);
  expect(await status("a.b.c")).toBe(401);
});

test("a secret in the address opens the calendar of its owner, and nothing else", async () => {
  const get = async (target: string) => (await fetch(base + target)).status;
  expect(await get(`/calendar.ics?token=${secret}`)).toBe(200);
  expect(await get("/calendar.ics?token=m1t-b1-m4t-khac")).toBe(401);
  expect(await get("/calendar.ics")).toBe(401);
  expect(await get(`/tasks?token=${secret}`)).toBe(401);
});

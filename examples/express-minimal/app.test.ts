import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@de-an-06/http/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { app } from "./app.js";

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const clientOf = (token: string) =>
  createClient({ baseUrl: `${base}/de-an-06`, headers: () => ({ authorization: `Bearer ${token}` }) });

test("the app has kept its own page and has the operations beside it", async () => {
  expect(await (await fetch(base)).text()).toBe("Cổng thông tin của tỉnh");
  expect(await (await fetch(`${base}/de-an-06/docs`)).text()).toContain("<!doctype html>");
});

test("a province reads its units, a stranger nothing", async () => {
  const { value } = await clientOf("lanh-dao-tinh").call("units.list", {});
  expect(value.items.map(({ unit }) => unit.name)).toEqual(["Tỉnh Bắc Ninh", "Phường Ba", "Công an tỉnh"]);
  await expect(clientOf("khac").call("units.list", {})).rejects.toThrow("access.login-needed");
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@de-an-06/http/client";
import { app } from "./app.js";

const server = createServer(app).listen(0, "127.0.0.1", async () => {
  const { port } = server.address() as AddressInfo;
  const client = createClient({
    baseUrl: `http://127.0.0.1:${port}/de-an-06`,
    headers: () => ({ authorization: "Bearer lanh-dao-tinh" }),
  });
  const { value } = await client.call("deadlines.parse", {
    body: { phrase: "trước ngày 15 hàng tháng", asOf: "2025-08-20" },
  });
  console.log(value.dueDay, value.words);
  const units = await client.call("units.list", {});
  for (const { unit } of units.value.items) console.log(unit.code, unit.name);
  server.close();
});

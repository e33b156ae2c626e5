import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app.js";
import { createLoginService } from "./login-service.js";

const { login, sign } = await createLoginService();
const server = createServer(createApp(login)).listen(0, "127.0.0.1", async () => {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/de-an-06`;
  const token = await sign({ unit: "24@2025-07-01", role: "leader" });
  console.log("no token:", (await fetch(`${base}/tasks`)).status);
  console.log("token:", (await fetch(`${base}/tasks`, { headers: { authorization: `Bearer ${token}` } })).status);
  server.close();
});

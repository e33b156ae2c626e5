import { handler, reminders } from "./handler.js";

const answer = await handler({
  version: "2.0",
  rawPath: "/de-an-06/units",
  rawQueryString: "tier=commune",
  headers: { authorization: "Bearer lanh-dao-tinh" },
  requestContext: { http: { method: "GET" } },
});
console.log(answer.statusCode, answer.body);
console.log(await reminders());

import { expect, test } from "vitest";
import { handler, reminders } from "./handler.js";

const ask = (rawPath: string, authorization?: string) =>
  handler({
    version: "2.0",
    rawPath,
    rawQueryString: "",
    headers: { ...(authorization && { authorization }) },
    requestContext: { http: { method: "GET" } },
  });

test("the function answers whom it knows", async () => {
  const { statusCode, body } = await ask("/de-an-06/units/07100%402025-07-01", "Bearer can-bo-phuong");
  expect([statusCode, (JSON.parse(body) as { unit: { name: string } }).unit.name]).toEqual([200, "Phường Ba"]);
  expect((await ask("/de-an-06/tasks")).statusCode).toBe(401);
});

test("the reminders run without a request", async () => {
  expect(await reminders()).toEqual({ told: 0 });
});

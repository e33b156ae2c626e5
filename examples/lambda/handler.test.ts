import { expect, test } from "vitest";
import type { LambdaEvent } from "@de-an-06/serverless";
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
  expect((await ask("/de-an-06/tasks", "constructor")).statusCode).toBe(401);
});

const rest = { httpMethod: "GET", path: "/de-an-06/tasks", requestContext: {} };
const elb = { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:ap-southeast-1:1:targetgroup/a/1" } };
const authorization = "Bearer can-bo-phuong";

test.each<[string, LambdaEvent]>([
  ["a REST API, as the caller has written the header", { ...rest, headers: { Authorization: authorization } }],
  ["a load balancer", { ...rest, requestContext: elb, headers: { authorization } }],
  [
    "a load balancer with lists",
    { ...rest, requestContext: elb, multiValueHeaders: { authorization: [authorization] } },
  ],
])("the function knows who calls behind %s", async (_, event) => {
  expect((await handler(event)).statusCode).toBe(200);
});

test("the reminders run without a request", async () => {
  expect(await reminders()).toEqual({ told: 0 });
});

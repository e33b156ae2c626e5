import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import { createApi } from "../api/create-api.js";
import type { Workbooks } from "../api/workbooks.js";
import type { Body } from "./http-request.js";

const workbooks = {
  readTasks: async () => ({ ok: true, value: [sampleTask], notes: [] }),
  sheetSentence: () => "",
} as unknown as Workbooks;
const api = () => createApi({ ...sampleOptions(), workbooks, limits: { body: 1000 } });
const { parent } = sampleKeys;
const tasks = `/units/${parent}/tasks`;
const bytes: Body = { kind: "bytes", bytes: new Uint8Array([1, 2]) };
const text: Body = { kind: "text", text: JSON.stringify(sampleTask) };

async function send(path: string, body: Body, headers: Readonly<Record<string, string>>) {
  const actor = { unit: parent, role: "leader" } as const;
  const answered = await api().handle({ method: "POST", path, query: "", headers, body, actor });
  const { errors = [] } = JSON.parse(String(answered.body)) as { errors?: { code: string }[] };
  return [answered.status, ...errors.map(({ code }) => code)];
}

test("JSON that does not say so is not taken, since a page of any site can send it", async () => {
  expect(await send(tasks, text, {})).toEqual([415, "request.media-type"]);
  expect(await send(tasks, text, { "content-type": "text/plain" })).toEqual([415, "request.media-type"]);
  expect(await send(tasks, text, { "content-type": "application/json" })).toEqual([201]);
});

test("a form, a file without a type and one read as text are refused with what to send", async () => {
  const into = `${tasks}/import`;
  for (const type of ["multipart/form-data; boundary=x", "Multipart/Form-Data"]) {
    expect(await send(into, bytes, { "content-type": type })).toEqual([415, "request.form"]);
  }
  for (const type of ["", "text/plain", "application/x-www-form-urlencoded"]) {
    expect(await send(into, bytes, { "content-type": type }), type).toEqual([415, "request.media-type"]);
  }
  expect(await send(into, bytes, {})).toEqual([415, "request.media-type"]);
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  expect(await send(into, text, { "content-type": xlsx })).toEqual([415, "request.read-as-text"]);
  expect(await send(into, text, { "content-type": "text/csv; charset=utf-8" })).toEqual([201]);
  expect(await send(into, bytes, { "content-type": "application/vnd.ms-excel" })).toEqual([201]);
});

test("compressed content is refused as such, and not as JSON that cannot be read", async () => {
  const gzip = { "content-encoding": "gzip" };
  expect(await send(tasks, bytes, { "content-type": "application/json", ...gzip })).toEqual([415, "request.encoding"]);
  expect(await send(`${tasks}/import`, bytes, { "content-type": "text/csv", ...gzip })).toEqual([
    415,
    "request.encoding",
  ]);
});

test("a text is measured in bytes, as Vietnamese letters have two or three", async () => {
  const long = (note: string): Body => ({ kind: "text", text: JSON.stringify({ note }) });
  const json = { "content-type": "application/json" };
  expect(await send(tasks, long("ế".repeat(400)), json)).toEqual([413, "request.too-large"]);
  expect((await send(tasks, long("e".repeat(400)), json))[0]).toBe(422);
});

test("a page of another site changes nothing with the cookies of a user, whatever it sends", async () => {
  const json = { "content-type": "application/json", host: "tinh.vn" };
  const write = async (headers: Readonly<Record<string, string>>) =>
    (await send(tasks, text, { ...json, ...headers }))[0];
  expect(await write({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await write({ "sec-fetch-site": "same-origin", origin: "https://tinh.vn" })).toBe(201);
  expect(await write({ "sec-fetch-site": "same-site", origin: "https://app.tinh.vn" })).toBe(201);
  expect(await write({ "sec-fetch-site": "none" })).toBe(201);
  expect(await write({ origin: "https://la.example" })).toBe(403);
  expect(await write({ origin: "null" })).toBe(403);
  expect(await write({ origin: "https://TINH.vn" })).toBe(201);
  expect(await write({ origin: "https://cong.vn", "x-forwarded-host": "cong.vn" })).toBe(201);
  expect(await write({ "sec-fetch-site": "cross-site", authorization: "Bearer a" })).toBe(201);
  expect(await write({ "sec-fetch-site": "cross-site", authorization: "Negotiate a" })).toBe(403);
  const lock = `/units/${sampleKeys.own}/reports/monthly/reporting/2025-08/lock`;
  expect(await send(lock, { kind: "none" }, { "sec-fetch-site": "cross-site" })).toEqual([403, "access.cross-site"]);
});

import { expect, test } from "vitest";
import type { ApiOptions } from "../api/api-options.js";
import { createApi } from "../api/create-api.js";
import type { Workbooks } from "../api/workbooks.js";
import { sampleKeys, sampleOptions } from "../conformance/sample-world.js";

const audit = async (text: string, options: Partial<ApiOptions> = {}, query = "") => {
  const { status, body } = await createApi({ ...sampleOptions(), ...options }).handle({
    method: "POST",
    path: "/audit/file",
    query,
    headers: { "content-type": "application/octet-stream" },
    body: { kind: "bytes", bytes: new TextEncoder().encode(text) },
    actor: { unit: sampleKeys.own, role: "auditor" },
  });
  return { status, json: JSON.parse(String(body)) };
};

test("a file with more text than a text may have is refused, and the limit is said", async () => {
  const limits = { text: 1000 };
  expect((await audit("3/4 hồ sơ, đạt 75%. ".repeat(50), { limits })).status).toBe(200);
  const refused = await audit("3/4 hồ sơ, đạt 75%. ".repeat(51), { limits });
  expect([refused.status, refused.json.errors]).toMatchObject([
    400,
    [{ code: "request.text-too-long", in: "body", detail: expect.stringContaining("1.000") }],
  ]);
});

test("a workbook whose cells hold more than that is refused too, empty cells and all", async () => {
  const workbooks = (rows: number) =>
    ({
      readRows: async () => ({
        ok: true,
        value: [{ name: "Tháng 8", rows: Array.from({ length: rows }, () => ["Phường Ba", 3, 4, null]) }],
        notes: [],
      }),
    }) as unknown as Workbooks;
  const limits = { text: 120 };
  expect((await audit("x", { workbooks: workbooks(10), limits }, "name=so-lieu.csv")).status).toBe(200);
  const refused = await audit("x", { workbooks: workbooks(11), limits }, "name=so-lieu.csv");
  expect(refused.json.errors[0].code).toBe("request.text-too-long");
});

test("of very many claims those that are wrong are listed first, and the rest counted", async () => {
  const right = "đã kích hoạt 3/4 tài khoản, đạt 75%;\n".repeat(2500);
  const { json } = await audit(`${right}đã kích hoạt 332/426 tài khoản, đạt 79,93%.`);
  expect(json.claims).toHaveLength(2000);
  expect(json.claims.at(-1)).toMatchObject({ verdict: "inconsistent", computed: "77,93" });
  expect(json.summary.checked).toBe(2501);
  expect(json.unlisted).toBe(501);
  expect((await audit("3/4 hồ sơ, đạt 75%")).json.unlisted).toBe(0);
});

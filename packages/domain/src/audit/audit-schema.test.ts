import { expect, test } from "vitest";
import * as z from "zod";
import { AuditSchema, TableAuditSchema } from "./audit-schema.js";
import { auditTable } from "./audit-table.js";
import { auditText } from "./audit-text.js";

const text = `Từ 15/12/2023 đến 14/6/2024: 332/426 dữ liệu, đạt 79,93%; 8/8 xã; đã trả 240/303 hồ sơ, đạt 79,2%.

Đến ngày 30/6/2024 đã tiếp nhận 640 hồ sơ, trong đó 690 hồ sơ trực tuyến.`;

test("the schema takes what an audit of a text says, as JSON too", () => {
  const audit = auditText(text);
  expect(audit.crossChecks).toHaveLength(2);
  expect(AuditSchema.parse(JSON.parse(JSON.stringify(audit)))).toEqual(audit);
});

test("the schema of tables takes cells and no lines", () => {
  const audit = auditTable([
    ["Kết quả", "Ghi chú"],
    [text, 1],
  ]);
  expect(TableAuditSchema.parse(audit)).toEqual(audit);
  expect(AuditSchema.safeParse(audit).success).toBe(false);
});

test("a claim that cannot be checked has no computed figure", () => {
  const { claims, ...rest } = auditText("8/8 xã");
  expect(AuditSchema.safeParse({ ...rest, claims: claims.map((claim) => ({ ...claim, computed: "1" })) }).success).toBe(
    false,
  );
});

test("both schemas can be written as JSON Schema", () => {
  for (const schema of [AuditSchema, TableAuditSchema]) expect(z.toJSONSchema(schema)).toHaveProperty("properties");
});

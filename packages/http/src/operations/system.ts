import { ok } from "@de-an-06/domain";
import * as z from "zod";
import { docsPage } from "../openapi/docs-page.js";
import { operation } from "../operation/define-operation.js";

/** Whether the program answers. */
export const checkHealth = operation("health.check", {
  summary: { vi: "Kiểm tra hoạt động", en: "Whether it answers" },
  who: { may: "anyone" },
  input: {},
  output: z.strictObject({ status: z.literal("ok") }),
  handle: async () => ok({ value: { status: "ok" as const } }),
});

/** The contract as OpenAPI 3.1. */
export const showOpenApi = operation("contract.openapi", {
  summary: { vi: "Mô tả giao diện lập trình (OpenAPI 3.1)", en: "The contract (OpenAPI 3.1)" },
  who: { may: "anyone" },
  input: {},
  output: ["application/json"],
  handle: async (_, { openApi }) => ok({ type: "application/json; charset=utf-8", content: openApi(), constant: true }),
});

/** The contract for people, on one page that needs nothing from elsewhere. */
export const showDocs = operation("contract.docs", {
  summary: { vi: "Trang tài liệu", en: "The page of documentation" },
  who: { may: "anyone" },
  input: {},
  output: ["text/html"],
  handle: async (_, { openApi, language }) =>
    ok({ type: "text/html; charset=utf-8", content: docsPage(openApi(), language), constant: true }),
});

import { type Language, ok } from "@de-an-06/domain";
import * as z from "zod";
import { docsPage } from "../openapi/docs-page.js";
import type { Context } from "../api/context.js";
import { operation } from "../operation/define-operation.js";
import type { Document } from "../operation/operation.js";

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
  handle: (_, { openApi }) => ok(shown(openApi, "json")),
});

/** The contract for people, on one page that needs nothing from elsewhere. */
export const showDocs = operation("contract.docs", {
  summary: { vi: "Trang tài liệu", en: "The page of documentation" },
  who: { may: "anyone" },
  input: {},
  output: ["text/html"],
  handle: (_, { openApi, language }) => ok(shown(openApi, language)),
});

type OpenApi = Context["openApi"];

/** What was shown of each contract: making the page costs more than any answer. */
const made = new WeakMap<OpenApi, Map<Language | "json", Document>>();

function shown(openApi: OpenApi, as: Language | "json"): Document {
  const kept = made.get(openApi) ?? new Map<Language | "json", Document>();
  made.set(openApi, kept);
  const document = kept.get(as) ?? {
    type: as === "json" ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
    content: as === "json" ? openApi() : docsPage(openApi(), as),
    constant: true,
  };
  kept.set(as, document);
  return document;
}

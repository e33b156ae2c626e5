import type { HttpIssueParams } from "@de-an-06/http";
import type { ParamSamples } from "./check-sentences.js";

const limits = [{ maximum: 32 }, { maximum: 1_000_000 }];
const acts = [{ act: "read" }, { act: "submit" }, { act: "accept" }, { act: "assign" }] as const;

/** Parameters of every code of the operations that has any. */
export const httpSamples: ParamSamples<HttpIssueParams> = {
  "request.method-not-allowed": [{ allowed: ["GET"] }, { allowed: ["GET", "PUT"] }],
  "request.no-reader": [{ allowed: ["text/plain", "text/markdown"] }],
  "request.media-type": [{ allowed: ["application/json"] }, { allowed: ["text/plain", "text/markdown"] }],
  "request.too-large": limits,
  "request.too-deep": limits,
  "request.too-many-items": limits,
  "request.text-too-long": limits,
  "request.window-too-long": [{ years: 10 }, { years: 20 }],
  "request.took-too-long": [{ seconds: 30 }, { seconds: 60 }],
  "access.role-not-allowed": acts,
  "access.not-allowed": acts,
};

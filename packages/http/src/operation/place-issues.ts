import type { NonEmpty } from "@de-an-06/domain";
import type { HttpIssue, WorkbookIssue } from "../issue/http-issue.js";
import { isHttpIssue } from "../issue/http-sentence.js";
import type { Operation } from "./operation.js";

type Issues = NonEmpty<HttpIssue | WorkbookIssue>;

/** Issues of the domain with the part of the request they are about: it knows a body from its root, and no request. */
export function placeIssues({ input }: Pick<Operation, "input">, issues: Issues): Issues {
  if (input.body === undefined || input.body === "file") return issues;
  const placed = (one: Issues[number]): Issues[number] =>
    !isHttpIssue(one) || one.in !== undefined || one.path.length === 0 ? one : { ...one, in: "body" };
  const [first, ...more] = issues;
  return [placed(first), ...more.map(placed)];
}

import { findPersonalData, issue, type Path } from "@de-an-06/domain";
import { type HttpIssue, httpIssue } from "../issue/http-issue.js";
import type { Limits } from "./limits.js";

type Chain = { readonly key: string | number; readonly up: Chain } | null;

/**
 * The first way in which a parsed body is beyond the limits; null when it is within. What the host's own parser has
 * read passed none of ours, so values are measured and not bytes. Without recursion: depth is what is being measured.
 */
export function beyondLimits(value: unknown, limits: Pick<Limits, "depth" | "items" | "text">): HttpIssue | null {
  for (const { value: one, depth, at } of walk(value, limits)) {
    if (depth > limits.depth) return httpIssue("request.too-deep", { maximum: limits.depth }, { in: "body" });
    const where = () => ({ in: "body" as const, path: pathOf(at) });
    if (typeof one === "string") {
      if (one.length > limits.text) return httpIssue("request.text-too-long", { maximum: limits.text }, where());
    } else if (sizeOf(one) > limits.items) {
      return httpIssue("request.too-many-items", { maximum: limits.items }, where());
    }
  }
  return null;
}

/** Where texts of a body hold personal data: identity, phone and account numbers, but not the published hotlines. */
export function personalDataIn(value: unknown, published: readonly string[]): HttpIssue[] {
  const found: HttpIssue[] = [];
  for (const { value: one, at } of walk(value, { items: Infinity })) {
    if (typeof one !== "string" || one.length < 8) continue;
    for (const { kind } of findPersonalData(one, { published }).slice(0, 1)) {
      found.push({ ...issue("text.personal-data", { kind }, pathOf(at)), in: "body" });
    }
    if (found.length >= 100) break;
  }
  return found;
}

/** Every value of a tree, from the outside in; lists beyond the limit are named and not entered. */
function* walk(
  root: unknown,
  { items }: Pick<Limits, "items">,
): Iterable<{ value: unknown; depth: number; at: Chain }> {
  const waiting: { value: unknown; depth: number; at: Chain }[] = [{ value: root, depth: 0, at: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { value, depth, at } = next;
    if (typeof value !== "object" || value === null || sizeOf(value) > items) continue;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        waiting.push({ value: value[i], depth: depth + 1, at: { key: i, up: at } });
    } else {
      for (const [key, one] of Object.entries(value))
        waiting.push({ value: one, depth: depth + 1, at: { key, up: at } });
    }
  }
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function pathOf(at: Chain): Path {
  const path: (string | number)[] = [];
  for (let step = at; step !== null; step = step.up) path.unshift(step.key);
  return path;
}

import { findPersonalData, issue, type Path } from "@de-an-06/domain";
import { type HttpIssue, httpIssue } from "../issue/http-issue.js";
import type { Limits } from "./limits.js";

type Chain = { readonly key: string | number; readonly up: Chain } | null;

/**
 * The first way in which a parsed body is beyond the limits; null when it is within. What the host's own parser has
 * read passed none of ours, so values are measured and not bytes. It goes no deeper than the limit itself.
 */
export function beyondLimits(value: unknown, limits: Pick<Limits, "depth" | "items" | "text">): HttpIssue | null {
  return isWithin(value, limits, limits.depth) ? null : beyond(value, limits, []);
}

/** Looks without remembering the way, as nearly every body is within. Inherited members only make it stricter. */
function isWithin(value: unknown, limits: Pick<Limits, "items" | "text">, depth: number): boolean {
  if (typeof value === "string") return value.length <= limits.text;
  return typeof value !== "object" || value === null || (depth > 0 && areMembersWithin(value, limits, depth - 1));
}

function areMembersWithin(value: object, limits: Pick<Limits, "items" | "text">, depth: number): boolean {
  if (Array.isArray(value)) {
    if (value.length > limits.items) return false;
    for (let i = 0; i < value.length; i++) if (!isWithin(value[i], limits, depth)) return false;
    return true;
  }
  let members = 0;
  for (const key in value) {
    if (++members > limits.items || !isWithin((value as Record<string, unknown>)[key], limits, depth)) return false;
  }
  return true;
}

/** `path` is the way to the value while it is looked at. */
function beyond(
  value: unknown,
  limits: Pick<Limits, "depth" | "items" | "text">,
  path: (string | number)[],
): HttpIssue | null {
  if (typeof value === "string") {
    return value.length <= limits.text ? null : httpIssue("request.text-too-long", { maximum: limits.text }, at(path));
  }
  if (typeof value !== "object" || value === null) return null;
  if (path.length >= limits.depth) return httpIssue("request.too-deep", { maximum: limits.depth }, { in: "body" });
  if (Array.isArray(value)) {
    if (value.length > limits.items) return tooMany(limits, path);
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      const found = beyond(value[i], limits, path);
      if (found !== null) return found;
      path.pop();
    }
    return null;
  }
  const keys = Object.keys(value);
  if (keys.length > limits.items) return tooMany(limits, path);
  for (const key of keys) {
    path.push(key);
    const found = beyond((value as Record<string, unknown>)[key], limits, path);
    if (found !== null) return found;
    path.pop();
  }
  return null;
}

const tooMany = ({ items }: Pick<Limits, "items">, path: Path) =>
  httpIssue("request.too-many-items", { maximum: items }, at(path));
const at = (path: Path) => ({ in: "body" as const, path: [...path] });

/** How many places are told: one is enough to refuse what holds it, so nothing beyond is let through. */
const mostTold = 100;

/**
 * Where texts of a body, and the keys of its objects, hold personal data: identity, phone and account numbers, but not the
 * published hotlines.
 */
export function personalDataIn(value: unknown, published: readonly string[]): HttpIssue[] {
  const found: HttpIssue[] = [];
  for (const { value: one, at } of walk(value)) {
    for (const text of [at?.key, one]) {
      if (typeof text !== "string" || text.length < 8) continue;
      const [first] = findPersonalData(text, { published });
      if (first === undefined) continue;
      found.push({ ...issue("text.personal-data", { kind: first.kind }, pathOf(at)), in: "body" });
      if (found.length === mostTold) return found;
      break;
    }
  }
  return found;
}

/** Every value of a tree, from the outside in. */
function* walk(root: unknown): Iterable<{ value: unknown; at: Chain }> {
  const waiting: { value: unknown; at: Chain }[] = [{ value: root, at: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { value, at: up } = next;
    if (typeof value !== "object" || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, one] of entries.reverse()) waiting.push({ value: one, at: { key, up } });
  }
}

function pathOf(at: Chain): Path {
  const path: (string | number)[] = [];
  for (let step = at; step !== null; step = step.up) path.unshift(step.key);
  return path;
}

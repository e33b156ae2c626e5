import type { Operation } from "./operation.js";

/** What a path led to: an operation with the values of its path, the methods the path has, or nothing. */
export type Found<Op> =
  | { readonly found: "operation"; readonly operation: Op; readonly values: Readonly<Record<string, string>> }
  | { readonly found: "other-methods"; readonly allowed: readonly string[] }
  | { readonly found: "nothing" }
  | { readonly found: "unreadable" };

interface Node<Op> {
  readonly fixed: Map<string, Node<Op>>;
  any: Node<Op> | null;
  readonly byMethod: Map<string, Op>;
}

/** Makes the function that finds the operation of a method and a path; `HEAD` is taken as `GET`. */
export function createRouter<Op extends Pick<Operation, "method" | "path">>(
  operations: readonly Op[],
): (method: string, path: string) => Found<Op> {
  const root = node<Op>();
  /** The paths without values, whole: most requests name one. */
  const whole = new Map<string, Node<Op>>();
  const names = new Map<Op, readonly string[]>();
  for (const one of operations) {
    let at = root;
    const segments = one.path.slice(1).split("/");
    for (const segment of segments) {
      if (segment.startsWith("{")) at = at.any ??= node();
      else at = at.fixed.get(segment) ?? added(at.fixed, segment);
    }
    at.byMethod.set(one.method, one);
    const own = segments.flatMap((segment) => (segment.startsWith("{") ? [segment.slice(1, -1)] : []));
    names.set(one, own);
    if (own.length === 0) whole.set(one.path, at);
  }
  return (method, path) => {
    const values: string[] = [];
    const at = whole.get(path) ?? follow(root, path.slice(1).split("/"), values);
    if (at === null || at.byMethod.size === 0) return { found: "nothing" };
    const operation = at.byMethod.get(method === "HEAD" ? "GET" : method);
    if (operation === undefined) return { found: "other-methods", allowed: [...at.byMethod.keys()] };
    if (values.length === 0) return { found: "operation", operation, values: none };
    const decoded = decode(values);
    if (decoded === null) return { found: "unreadable" };
    const named = (names.get(operation) ?? []).map((name, i) => [name, decoded[i] ?? ""]);
    return { found: "operation", operation, values: Object.fromEntries(named) as Record<string, string> };
  };
}

const none: Readonly<Record<string, string>> = {};

function node<Op>(): Node<Op> {
  return { fixed: new Map(), any: null, byMethod: new Map() };
}

function added<Op>(into: Map<string, Node<Op>>, segment: string): Node<Op> {
  const made = node<Op>();
  into.set(segment, made);
  return made;
}

/** A fixed segment comes before a value; no path of ours needs to go back. */
function follow<Op>(root: Node<Op>, segments: readonly string[], values: string[]): Node<Op> | null {
  let at = root;
  for (const segment of segments) {
    const fixed = at.fixed.get(segment);
    if (fixed !== undefined) at = fixed;
    else if (at.any !== null && segment !== "") {
      values.push(segment);
      at = at.any;
    } else return null;
  }
  return at;
}

function decode(values: readonly string[]): readonly string[] | null {
  try {
    return values.map(decodeURIComponent);
  } catch {
    return null;
  }
}

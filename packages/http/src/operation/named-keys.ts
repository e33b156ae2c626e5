import type * as z from "zod";
import type { Reference } from "../api/reference.js";
import type { Operation } from "./operation.js";

/** Whether a key is one that a schema or the reference data names, and not a word of the caller's. */
export type IsNamed = (key: string) => boolean;

/** What is looked at of a schema of any kind. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly getter?: () => z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly rest?: z.core.$ZodType | null;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
}

/** Makes the check of keys, for problems that must not repeat what was sent. Nothing is looked at before one is asked for. */
export function namedKeys(operations: readonly Pick<Operation, "input">[]): (reference?: Reference) => IsNamed {
  let known: ReadonlySet<string> | undefined;
  return (reference) => (key) => {
    known ??= namesIn(operations);
    return known.has(key) || (reference?.measures !== undefined && Object.hasOwn(reference.measures, key));
  };
}

function namesIn(operations: readonly Pick<Operation, "input">[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const waiting: (z.core.$ZodType | null | undefined)[] = operations.flatMap(({ input: { path, query, body } }) => [
    path,
    query,
    body === "file" ? null : body,
  ]);
  while (waiting.length > 0) {
    const schema = waiting.pop();
    if (schema === undefined || schema === null || seen.has(schema)) continue;
    seen.add(schema);
    const { shape = {}, getter, items = [], options = [], ...one } = schema._zod.def as Definition;
    for (const name of Object.keys(shape)) names.add(name);
    waiting.push(...Object.values(shape), ...items, ...options, getter?.());
    waiting.push(one.innerType, one.element, one.valueType, one.rest, one.in, one.out, one.left, one.right);
  }
  return names;
}

import type * as z from "zod";

/** How the text of a query parameter becomes the value its schema wants. */
type Reading = "text" | "number" | "boolean" | { readonly list: Reading };

/**
 * Makes the reader of a query: texts become numbers, booleans and lists as the schema declares them; what cannot be read
 * stays text, and the schema says what is wrong with it. A list is the parameter repeated. Unknown parameters are kept, for
 * the schema to refuse.
 */
export function queryReader(schema: z.ZodObject | undefined): (query: string) => Record<string, unknown> {
  const readings = Object.entries(schema?.shape ?? {}).map(([name, one]) => [name, readingOf(one)] as const);
  const known = new Map(readings);
  return (query) => {
    if (query === "") return {};
    const values: [string, unknown][] = [];
    const params = new URLSearchParams(query);
    for (const name of new Set(params.keys())) {
      const reading = known.get(name) ?? "text";
      const given = params.getAll(name);
      values.push([
        name,
        typeof reading === "object"
          ? given.map((one) => convert(one, reading.list))
          : convert(given.at(-1) ?? "", reading),
      ]);
    }
    return Object.fromEntries(values);
  };
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
}

function readingOf(schema: z.core.$ZodType): Reading {
  const { type, innerType, element } = schema._zod.def as Definition;
  if (innerType !== undefined) return readingOf(innerType);
  if (type === "array" && element !== undefined) return { list: readingOf(element) };
  if (type === "number" || type === "int") return "number";
  return type === "boolean" ? "boolean" : "text";
}

function convert(text: string, reading: Reading): unknown {
  if (reading === "number") return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (reading === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

import { nameKey } from "./name-key.js";
import { formatDate, isPlainDate, type PlainDate } from "@de-an-06/domain";

/** What a mark is filled with: text, a number, yes or no, a day; null leaves it blank. A plain day as text prints as a day too. */
export type TemplateValue = string | number | boolean | { readonly day: PlainDate } | null;

/** One row of a list. */
export type TemplateRow = Readonly<Record<string, TemplateValue>>;

/**
 * What a template is filled with, by the words of its marks: `{{đơn vị}}` takes the value of `"Đơn vị"`, `{{việc.hạn}}` the
 * field `"hạn"` of each row of the list `"việc"`.
 */
export type TemplateValues = Readonly<Record<string, TemplateValue | readonly TemplateRow[]>>;

/** What a mark asks for: a value, or a field of a list. */
export interface MarkName {
  readonly key: string;
  readonly field: string | null;
}

/** Values by the key of their name, so that `{{ĐƠN VỊ}}`, `{{don vi}}` and the name `don_vi` are one. */
export interface ValueTable {
  /** The value of a mark by the row of its list; undefined where it has none. */
  readonly getter: (name: MarkName) => (row: number) => TemplateValue | undefined;
  /** How many rows a list has; undefined when it is none. */
  readonly lengthOf: (key: string) => number | undefined;
  readonly has: (key: string) => boolean;
  readonly hasDays: boolean;
  /** The names that no mark asked for. */
  readonly unused: () => readonly string[];
}

/** The field that counts the rows of a list, where they have none of their own. */
const counter = "stt";

/** The rows of a list and, for each, its properties by the key of their field. Rows alike share them. */
interface List {
  readonly rows: readonly TemplateRow[];
  readonly properties: readonly ReadonlyMap<string, string>[];
  readonly fields: ReadonlySet<string>;
}

/** Lays out values for look-up. */
export function valueTable(values: TemplateValues): ValueTable {
  let hasDays = false;
  const check = (value: TemplateValue) => {
    if (typeof value === "number" && !Number.isFinite(value))
      throw new RangeError("A cell cannot hold NaN or Infinity.");
    if (typeof value === "object" && value !== null) hasDays = true;
  };
  const table = new Map(Object.entries(values).map(([name, value]) => [nameKey(name), { name, value }]));
  const lists = new Map<string, List>();
  for (const [key, { value }] of table) if (isList(value)) lists.set(key, readList(value, check));
  for (const value of Object.values(values)) if (!isList(value)) check(value);
  const asked = new Set<string>();
  return {
    has: (key) => table.has(key),
    hasDays,
    lengthOf: (key) => lists.get(key)?.rows.length,
    getter: ({ key, field }) => {
      asked.add(key);
      if (field === null) {
        const found = table.get(key)?.value;
        return () => (isList(found) ? undefined : found);
      }
      const list = lists.get(key);
      const otherwise = list?.fields.has(field) ? null : undefined;
      // A list without rows leaves one blank row.
      if (list?.rows.length === 0) return () => null;
      return (row) => {
        const property = list?.properties[row]?.get(field);
        const value = property === undefined ? undefined : list?.rows[row]?.[property];
        return value ?? (field === counter ? row + 1 : otherwise);
      };
    },
    unused: () => [...table].flatMap(([key, { name }]) => (asked.has(key) ? [] : [name])),
  };
}

function readList(rows: readonly TemplateRow[], check: (value: TemplateValue) => void): List {
  const fields = new Set<string>();
  let names: readonly string[] = [];
  let known: ReadonlyMap<string, string> = new Map();
  const properties = rows.map((row) => {
    const own = Object.keys(row);
    for (const name of own) check(row[name] ?? null);
    if (own.length === names.length && own.every((name, i) => name === names[i])) return known;
    names = own;
    known = new Map(own.map((name) => [nameKey(name), name]));
    for (const field of known.keys()) fields.add(field);
    return known;
  });
  return { rows, properties, fields };
}

function isList(value: TemplateValues[string] | undefined): value is readonly TemplateRow[] {
  return Array.isArray(value);
}

/** A value inside a sentence. */
export function printValue(value: TemplateValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value.length === 10 && isPlainDate(value) ? formatDate(value) : value;
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value !== "number") return formatDate(value.day);
  // Made when it is first needed: it takes longer than loading all the rest.
  numbers ??= new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 15 });
  return numbers.format(value);
}

let numbers: Intl.NumberFormat | undefined;

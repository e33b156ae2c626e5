import { nameKey } from "./name-key.js";
import { formatDate, type PlainDate } from "@de-an-06/domain";

/** What a mark is filled with: text, a number, yes or no, a day; null leaves it blank. */
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
  readonly valueOf: (name: MarkName, row: number) => TemplateValue | undefined;
  /** How many rows a list has; undefined when it is none. */
  readonly lengthOf: (key: string) => number | undefined;
  readonly has: (key: string) => boolean;
  /** The names that no mark asked for. */
  readonly unused: () => readonly string[];
}

/** The field that counts the rows of a list, where they have none of their own. */
const counter = "stt";

/** Lays out values for look-up. */
export function valueTable(values: TemplateValues): ValueTable {
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = nameKey(name)));
    return key;
  };
  const byKey = (row: TemplateRow) => new Map(Object.entries(row).map(([name, value]) => [keyOf(name), value]));
  const table = new Map(Object.entries(values).map(([name, value]) => [keyOf(name), { name, value }]));
  const lists = new Map<string, readonly ReadonlyMap<string, TemplateValue>[]>();
  for (const [key, { value }] of table) if (isList(value)) lists.set(key, value.map(byKey));
  const asked = new Set<string>();
  for (const one of Object.values(values))
    for (const value of isList(one) ? one.flatMap((row) => Object.values(row)) : [one]) refuseNaN(value);
  return {
    has: (key) => table.has(key),
    lengthOf: (key) => lists.get(key)?.length,
    valueOf: ({ key, field }, row) => {
      asked.add(key);
      if (field === null) {
        const found = table.get(key)?.value;
        return isList(found) ? undefined : found;
      }
      const list = lists.get(key);
      // A list without rows leaves one blank row.
      if (list?.length === 0) return null;
      return (
        list?.[row]?.get(field) ??
        (field === counter ? row + 1 : list?.some((one) => one.has(field)) ? null : undefined)
      );
    },
    unused: () => [...table].flatMap(([key, { name }]) => (asked.has(key) ? [] : [name])),
  };
}

function isList(value: TemplateValues[string] | undefined): value is readonly TemplateRow[] {
  return Array.isArray(value);
}

function refuseNaN(value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("A cell cannot hold NaN or Infinity.");
}

/** A value inside a sentence. */
export function printValue(value: TemplateValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "Có" : "Không";
  return typeof value === "number" ? number.format(value) : formatDate(value.day);
}

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 15 });

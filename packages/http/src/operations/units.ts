import {
  fromUnitKey,
  ok,
  successorsOf,
  TierSchema,
  type Tree,
  type Unit,
  type UnitKey,
  UnitKeySchema,
  UnitSchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf, pageOf, paging, sliceOf, unitPath } from "./parts.js";

const UnitItemSchema = z.strictObject({ key: UnitKeySchema, unit: UnitSchema, depth: z.int().min(0) });

/** The units of a day, in the order of the tree. */
export const listUnits = operation("units.list", {
  summary: { vi: "Danh sách đơn vị tại một ngày", en: "The units of a day, in the order of the tree" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      on: asOf,
      under: UnitKeySchema.exactOptional(),
      tier: TierSchema.exactOptional(),
      name: z.string().min(1).max(300).exactOptional(),
      ...paging,
    }),
  },
  output: pageOf(UnitItemSchema),
  handle: async ({ query: { on, under, tier, name, limit = 50, after } }, { reference, today, mostPerPage }) => {
    const tree = reference.hierarchy.on(on ?? today);
    const top = under === undefined ? 0 : tree.indexOf(under);
    if (top < 0) return refuse("record.not-found", {}, { in: "query", path: ["under"] });
    const last = under === undefined ? tree.size - 1 : tree.last(top);
    const found = name === undefined ? between(tree, { top, last, tier }) : named(tree, name, { under, tier });
    const page = sliceOf(found, { limit, after, most: mostPerPage });
    if (!page.ok) return page;
    const items = page.value.items.map((i) => itemOf(tree, i));
    return ok({ value: { items, next: page.value.next } });
  },
});

/** One unit, with where it stands on a day. */
export const getUnit = operation("units.get", {
  summary: { vi: "Một đơn vị và các đơn vị cấp trên", en: "One unit, and the units above it" },
  who: { may: "read" },
  input: { path: unitPath, query: z.strictObject({ on: asOf }) },
  output: z.strictObject({
    key: UnitKeySchema,
    unit: UnitSchema,
    path: z.array(UnitItemSchema),
    children: z.int().min(0),
  }),
  handle: async ({ path: { unit: key }, query: { on } }, { reference: { hierarchy }, today }) => {
    const unit = hierarchy.unit(key);
    if (unit === undefined) return refuse("record.not-found", {}, { in: "path", path: ["unit"] });
    const tree = hierarchy.on(on ?? today);
    const i = tree.indexOf(key);
    const path = i < 0 ? [] : tree.path(i).map((above) => itemOf(tree, above));
    return ok({ value: { key, unit, path, children: i < 0 ? 0 : tree.childrenOf(i).length } });
  },
});

/** What a unit has become by a day. */
export const listSuccessors = operation("units.successors", {
  summary: { vi: "Đơn vị kế thừa tại một ngày", en: "What a unit has become by a day" },
  who: { may: "read" },
  input: { path: unitPath, query: z.strictObject({ on: asOf, ...paging }) },
  output: pageOf(z.strictObject({ key: UnitKeySchema, unit: UnitSchema, extent: z.enum(["full", "partial"]) })),
  handle: async (
    { path: { unit: key }, query: { on, ...paged } },
    { reference: { hierarchy }, today, mostPerPage },
  ) => {
    if (hierarchy.unit(key) === undefined) return refuse("record.not-found", {}, { in: "path", path: ["unit"] });
    const items = successorsOf(hierarchy, key, on ?? today).flatMap(({ unit: heir, extent }) => {
      const unit = hierarchy.unit(heir);
      return unit === undefined ? [] : [{ key: heir, unit, extent }];
    });
    const page = sliceOf(items, { ...paged, most: mostPerPage });
    return page.ok ? ok({ value: page.value }) : page;
  },
});

function itemOf(tree: Tree, i: number): { key: UnitKey; unit: Unit; depth: number } {
  return { key: tree.keyAt(i), unit: tree.at(i), depth: tree.depthOf(i) };
}

/** The places from one to another, of one level where it is asked for. */
function between(
  tree: Tree,
  { top, last, tier }: { readonly top: number; readonly last: number; readonly tier: Unit["tier"] | undefined },
): readonly number[] {
  const places = Array.from({ length: Math.max(0, last - top + 1) }, (_, i) => top + i);
  return tier === undefined ? places : places.filter((i) => tree.at(i).tier === tier);
}

/** The place of the unit that a code or name means; of every candidate where it is more than one. */
function named(
  tree: Tree,
  name: string,
  { under, tier }: { under: UnitKey | undefined; tier: Unit["tier"] | undefined },
): readonly number[] {
  const found = tree.find(name, { ...(under && { within: under }), ...(tier && { tier }) });
  if (found.ok) return [tree.indexOfCode(found.value.code)];
  return found.issues.flatMap((one) =>
    one.code === "unit.ambiguous"
      ? one.params.candidates.flatMap((key) => {
          const i = tree.indexOfCode(fromUnitKey(key as UnitKey).code);
          return i < 0 ? [] : [i];
        })
      : [],
  );
}

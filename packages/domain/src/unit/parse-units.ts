import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import type { Group } from "./group.js";
import { GroupSchema } from "./group-schema.js";
import type { Succession } from "./succession.js";
import { SuccessionSchema } from "./succession-schema.js";
import type { Unit } from "./unit.js";
import { UnitSchema } from "./unit-schema.js";

const most = 200_000;

/**
 * Reads units from data, row by row; {@link createHierarchy} then checks them together.
 *
 * @example
 * unwrap(parseUnits([{ code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from: "2025-07-01", until: null }])).length // => 1
 */
export function parseUnits(input: unknown): Result<readonly Unit[]> {
  return parseWith(z.array(UnitSchema).max(most), input);
}

/**
 * Reads links between units from data.
 *
 * @example
 * parseSuccessions([{ from: "24", to: "24@2025-07-01" }]).ok // => false
 */
export function parseSuccessions(input: unknown): Result<readonly Succession[]> {
  return parseWith(z.array(SuccessionSchema).max(most), input);
}

/**
 * Reads groups with their decisions from data; {@link checkGroups} then checks them against the units.
 *
 * @example
 * unwrap(parseGroups([{ id: "24:tct-de-an-06", name: "Tổ công tác Đề án 06", kind: "de-an-06", decisions: [] }])).length // => 1
 */
export function parseGroups(input: unknown): Result<readonly Group[]> {
  return parseWith(z.array(GroupSchema).max(most), input);
}

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plainDate } from "../date/plain-date.js";
import { parseWith } from "../issue/from-zod.js";
import { CompetenceSchema, StandingAgencySchema } from "./competence-schema.js";
import { GroupKindSchema, GroupRoleSchema, GroupSchema, GroupTemplateSchema } from "./group-schema.js";
import { parseGroups, parseSuccessions, parseUnits } from "./parse-units.js";
import { ShareSchema, SuccessionSchema } from "./succession-schema.js";
import { tierOfKind, tiers } from "./unit.js";
import { TierSchema, UnitCodeSchema, UnitKeySchema, UnitKindSchema, UnitSchema } from "./unit-schema.js";

const unit = {
  code: "24",
  name: "Tỉnh Bắc Ninh",
  tier: "province",
  kind: "province",
  parent: null,
  from: plainDate("2025-07-01"),
  until: null,
};
const codesOf = (schema: z.ZodType, input: unknown) => {
  const result = parseWith(schema, input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
};

describe("schemas", () => {
  test.each(
    Object.entries({
      TierSchema,
      UnitKindSchema,
      UnitCodeSchema,
      UnitKeySchema,
      UnitSchema,
      ShareSchema,
      SuccessionSchema,
      GroupKindSchema,
      GroupRoleSchema,
      GroupSchema,
      GroupTemplateSchema,
      CompetenceSchema,
      StandingAgencySchema,
    }),
  )("%s can be written as JSON Schema", (_, schema) => {
    expect(z.toJSONSchema(schema)).toHaveProperty("$schema");
  });

  test("a unit is read as it is written and says what is wrong with it", () => {
    expect(parseWith(UnitSchema, unit)).toEqual({ ok: true, value: unit, notes: [] });
    expect(codesOf(UnitSchema, { ...unit, code: "2025", tier: "ward", from: "2025-02-30", extra: 1 })).toEqual([
      "value.wrong-format code",
      "value.not-in-list tier",
      "value.wrong-format from",
      "value.unknown-key ",
    ]);
    expect(codesOf(UnitSchema, { ...unit, kind: undefined })).not.toEqual([]);
  });

  test("lists are read row by row, each issue at its row", () => {
    expect(parseUnits([unit, { ...unit, code: "1" }])).toMatchObject({ ok: false, issues: [{ path: [1, "code"] }] });
    expect(parseUnits([unit])).toMatchObject({ ok: true, value: [unit] });
    expect(parseSuccessions("x").ok).toBe(false);
    expect(parseGroups([]).ok).toBe(true);
  });

  test("every tier has a kind", () => {
    for (const tier of tiers) expect(Object.values(tierOfKind)).toContain(tier);
  });

  test("a key needs a day that exists", () => {
    expect(codesOf(UnitKeySchema, "24@2025-07-01")).toEqual([]);
    expect(codesOf(UnitKeySchema, "24@2025-02-30")).toEqual(["unit.key-unreadable "]);
    expect(codesOf(UnitKeySchema, "24")).not.toEqual([]);
    expect(codesOf(UnitKeySchema, `${"a".repeat(200)}:b@2025-07-01`)).not.toEqual([]);
  });

  test("a share is from 0 to 1", () => {
    expect(codesOf(ShareSchema, { part: 1, whole: 3 })).toEqual([]);
    expect(codesOf(ShareSchema, { part: 4, whole: 3 })).toEqual(["succession.share-unreadable "]);
    expect(codesOf(ShareSchema, { part: 0, whole: 0 })).not.toEqual([]);
  });

  test("a dissolved group keeps no members", () => {
    const source = {
      document: { kind: "decision", number: "1", year: null, symbol: "QĐ-UBND", issuer: null, issuedOn: null },
      confidence: "primary",
    };
    const dissolved = { act: "dissolved", on: "2025-07-01", source };
    const group = { id: "bk:tp", name: "Tổ công tác", kind: "de-an-06" };
    expect(codesOf(GroupSchema, { ...group, decisions: [dissolved] })).toEqual([]);
    expect(codesOf(GroupSchema, { ...group, decisions: [{ ...dissolved, memberCount: 1 }] })).toEqual([
      "value.unknown-key decisions/0",
    ]);
  });
});

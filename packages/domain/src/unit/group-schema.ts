import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import type { Group, GroupKind, GroupMember, GroupRole, GroupSlot, GroupTemplate } from "./group.js";
import { TierSchema, UnitCodeSchema, UnitKeySchema } from "./unit-schema.js";

const text = z.string().min(1).max(500);

/** The schema of {@link GroupKind}. */
export const GroupKindSchema: z.ZodType<GroupKind> = z.enum([
  "de-an-06",
  "support",
  "community-digital",
  "inspection",
  "activation",
  "youth",
]);

/** The schema of {@link GroupRole}. */
export const GroupRoleSchema: z.ZodType<GroupRole> = z.enum([
  "head",
  "standing-deputy",
  "deputy",
  "secretary",
  "member",
]);

/** The members of {@link GroupMemberSchema}. */
export const groupMemberObject = z.strictObject({
  role: GroupRoleSchema,
  office: text,
  person: z.string().min(1).max(200).exactOptional(),
});

/** The schema of {@link GroupMember}. */
export const GroupMemberSchema: z.ZodType<GroupMember> = groupMemberObject;

const decided = { on: PlainDateSchema, source: SourceSchema };
const decisionObject = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.enum(["set-up", "consolidated"]),
    ...decided,
    unit: UnitKeySchema,
    tier: TierSchema,
    parent: UnitCodeSchema.nullable(),
    memberCount: z.int().min(0).nullable(),
    members: z.array(GroupMemberSchema).max(1000).exactOptional(),
  }),
  z.strictObject({ act: z.literal("dissolved"), ...decided }),
]);

/** The members of {@link GroupSchema}. */
export const groupObject = z.strictObject({
  id: UnitCodeSchema,
  name: text,
  kind: GroupKindSchema,
  decisions: z.array(decisionObject).max(1000),
});

/** The schema of {@link Group}, one group alone; {@link checkGroups} checks groups together. */
export const GroupSchema: z.ZodType<Group> = groupObject;

/** The members of a slot of {@link GroupTemplateSchema}. */
export const groupSlotObject = z.strictObject({
  role: GroupRoleSchema,
  office: text,
  aliases: z.array(text).max(50).exactOptional(),
  min: z.int().min(0),
  max: z.int().min(0),
  condition: text.exactOptional(),
}) satisfies z.ZodType<GroupSlot>;

/** The members of {@link GroupTemplateSchema}. */
export const groupTemplateObject = z.strictObject({
  id: z.string().min(1).max(200),
  kind: GroupKindSchema,
  tier: TierSchema,
  slots: z.array(groupSlotObject).max(200),
  source: SourceSchema,
});

/** The schema of {@link GroupTemplate}. */
export const GroupTemplateSchema: z.ZodType<GroupTemplate> = groupTemplateObject;

import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Competence } from "./competence.js";
import type { competenceObject, standingAgencyObject } from "./competence-schema.js";
import type { Group, GroupMember, GroupSlot, GroupTemplate } from "./group.js";
import type { groupMemberObject, groupObject, groupSlotObject, groupTemplateObject } from "./group-schema.js";
import type { StandingAgency } from "./standing-agency.js";
import type { Share, Succession } from "./succession.js";
import type { shareObject, successionObject } from "./succession-schema.js";
import type { Unit } from "./unit.js";
import type { unitObject } from "./unit-schema.js";

/** What a schema gives, frozen as the types written by hand are. */
type Frozen<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
type Flat<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Flat<Item>[]
    : { [Key in keyof T]: Flat<T[Key]> };

expectTypeOf<Frozen<z.output<typeof unitObject>>>().toEqualTypeOf<Flat<Unit>>();
expectTypeOf<Frozen<z.output<typeof shareObject>>>().toEqualTypeOf<Flat<Share>>();
expectTypeOf<Frozen<z.output<typeof successionObject>>>().toEqualTypeOf<Flat<Succession>>();
expectTypeOf<Frozen<z.output<typeof groupMemberObject>>>().toEqualTypeOf<Flat<GroupMember>>();
expectTypeOf<Frozen<z.output<typeof groupSlotObject>>>().toEqualTypeOf<Flat<GroupSlot>>();
expectTypeOf<Frozen<z.output<typeof groupTemplateObject>>>().toEqualTypeOf<Flat<GroupTemplate>>();
expectTypeOf<Frozen<z.output<typeof groupObject>>>().toEqualTypeOf<Flat<Group>>();
expectTypeOf<Frozen<z.output<typeof competenceObject>>>().toEqualTypeOf<Flat<Competence>>();
expectTypeOf<Frozen<z.output<typeof standingAgencyObject>>>().toEqualTypeOf<Flat<StandingAgency>>();

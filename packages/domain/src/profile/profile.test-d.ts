import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Strictness } from "../issue/strictness.js";
import type { strictnessShape } from "../issue/strictness-schema.js";
import type { Profile } from "./profile.js";
import type { profileShape } from "./profile-schema.js";

expectTypeOf<ReadOnly<z.output<typeof profileShape>>>().toEqualTypeOf<ReadOnly<Profile>>();
expectTypeOf<ReadOnly<z.output<typeof strictnessShape>>>().toEqualTypeOf<ReadOnly<Strictness>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

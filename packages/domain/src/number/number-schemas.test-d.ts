import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Decimal } from "./decimal.js";
import type { decimalShape } from "./decimal-schema.js";
import type { Figure } from "./figure.js";
import type { figureShape } from "./figure-schema.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

expectTypeOf<z.output<typeof decimalShape>>().toEqualTypeOf<Writable<Decimal>>();
expectTypeOf<z.output<typeof figureShape>>().toEqualTypeOf<Writable<Figure>>();

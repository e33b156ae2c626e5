import { expectTypeOf, test } from "vitest";
import { addDays } from "./day-arithmetic.js";
import { isPlainDate, type PlainDate } from "./plain-date.js";

test("a text is no day until it is checked", () => {
  const text = "2022-01-06" as string;
  // @ts-expect-error any text would be taken for a day
  addDays(text, 1);
  if (isPlainDate(text)) expectTypeOf(text).toEqualTypeOf<PlainDate>();
  expectTypeOf<PlainDate>().toExtend<string>();
});

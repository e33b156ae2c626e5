import type { PlainDate } from "@de-an-06/domain";
import { expectTypeOf, test } from "vitest";
import { defineCommand } from "./command.js";

const words = { vi: "", en: "" };

test("a command reads its options with the types their row declares", () => {
  defineCommand({
    name: "typed",
    summary: words,
    details: words,
    operands: [],
    options: {
      day: { value: "day", help: words },
      must: { value: "file", required: true, help: words },
      kind: { value: ["a", "b"], help: words },
      on: { help: words },
    },
    examples: [],
    run: ({ options }) => {
      expectTypeOf(options.day).toEqualTypeOf<PlainDate | undefined>();
      expectTypeOf(options.must).toEqualTypeOf<string>();
      expectTypeOf(options.kind).toEqualTypeOf<"a" | "b" | undefined>();
      expectTypeOf(options.on).toEqualTypeOf<boolean>();
      // @ts-expect-error no row declares it
      void options.missing;
      return Promise.resolve({ status: 0, json: null });
    },
  });
});

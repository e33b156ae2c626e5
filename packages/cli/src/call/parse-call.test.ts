import { describe, expect, test } from "vitest";
import { defineCommand } from "./command.js";
import { asksFor, languageOf, parseCall } from "./parse-call.js";

const print = defineCommand({
  name: "print",
  summary: { vi: "", en: "" },
  details: { vi: "", en: "" },
  operands: [{ name: { vi: "tệp", en: "file" }, help: { vi: "", en: "" } }],
  options: {
    "as-of": { value: "day", help: { vi: "", en: "" } },
    output: { value: "file", short: "o", required: true, help: { vi: "", en: "" } },
    quiet: { help: { vi: "", en: "" } },
  },
  examples: [],
  run: () => Promise.resolve({ status: 0, json: null }),
});

const read = (...args: string[]) => {
  const call = parseCall(print, args, "vi");
  return call.ok ? call.value : call.issues.map(({ code, path }) => `${path.join(" ")}: ${code}`);
};

describe("a call", () => {
  test("is read into operands and typed options", () => {
    expect(read("a.xlsx", "--as-of", "30/06/2023", "-o", "b.xlsx", "--quiet")).toMatchObject({
      operands: ["a.xlsx"],
      options: { "as-of": "2023-06-30", output: "b.xlsx", quiet: true, json: false },
    });
    expect(read("-", "--output=b.xlsx", "--as-of=2023-06-30")).toMatchObject({
      operands: ["-"],
      options: { quiet: false },
    });
  });

  test("says everything that is wrong with it at once", () => {
    expect(read("--as-of", "hôm nay", "--quite")).toEqual([
      "--quite: call.unknown-option",
      "--as-of: call.not-a-day",
      "--output: call.missing-option",
      "<tệp>: call.missing-operand",
    ]);
  });

  test("a day is an existing one with its year", () => {
    for (const day of ["2023-02-29", "31/04/2023", "30/06", "2023", "45000", "next week"]) {
      expect(read("a", "-o", "b", "--as-of", day)).toEqual(["--as-of: call.not-a-day"]);
    }
  });

  test("an option without its value does not swallow the next one", () => {
    expect(read("a", "-o", "--quiet")).toEqual(["-o: call.missing-value"]);
    expect(read("a", "-o", "b", "--as-of")).toEqual(["--as-of: call.missing-value"]);
    expect(read("a", "-o", "b", "--as-of=")).toEqual(["--as-of: call.missing-value"]);
  });

  test("a switch takes no value and nothing is given twice", () => {
    expect(read("a", "-o", "b", "--quiet=yes")).toEqual(["--quiet: call.unexpected-value"]);
    expect(read("a", "-o", "b", "-o", "c")).toEqual(["-o: call.given-twice"]);
  });

  test("names that every object has are no options", () => {
    expect(read("a", "-o", "b", "--constructor", "--__proto__")).toEqual([
      "--constructor: call.unknown-option",
      "--__proto__: call.unknown-option",
    ]);
  });

  test("one operand too many is named, unless an unknown option explains it", () => {
    expect(read("a", "b", "-o", "c")).toEqual(["b: call.unexpected-operand"]);
    expect(read("a", "--asof", "2023-06-30", "-o", "c")).toEqual(["--asof: call.unknown-option"]);
  });

  test("text that begins like a list is text, and so is everything behind --", () => {
    expect(read("- Báo cáo trước ngày 15", "-o", "c")).toMatchObject({ operands: ["- Báo cáo trước ngày 15"] });
    expect(read("-o", "c", "--", "--quiet")).toMatchObject({ operands: ["--quiet"] });
  });
});

test("the language and JSON are known before the rest is read", () => {
  expect([
    languageOf(["--lang", "en"]),
    languageOf(["--lang=en"]),
    languageOf(["--lang", "de"]),
    languageOf([]),
  ]).toEqual(["en", "en", "vi", "vi"]);
  expect([asksFor(["a", "--json"], "json"), asksFor(["--", "--json"], "json"), asksFor(["-h"], "help")]).toEqual([
    true,
    false,
    true,
  ]);
});

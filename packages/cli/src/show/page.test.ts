import { describe, expect, test } from "vitest";
import { pageOf } from "./page.js";

const terminal = { write: () => undefined, isTTY: true, columns: 100 };
const pipe = { write: () => undefined, isTTY: false };
const red = (output: typeof terminal | typeof pipe, env = {}) => pageOf(output, env, "vi").paint.red("quá hạn");

describe("a page", () => {
  test("a terminal has colours, a pipe has none", () => {
    expect(red(terminal)).toBe("\u001b[31mquá hạn\u001b[39m");
    expect(red(pipe)).toBe("quá hạn");
  });

  test("NO_COLOR and a dumb terminal take the colours away, FORCE_COLOR gives them to a pipe", () => {
    expect(red(terminal, { NO_COLOR: "1" })).toBe("quá hạn");
    expect(red(terminal, { TERM: "dumb" })).toBe("quá hạn");
    expect(red(pipe, { FORCE_COLOR: "1" })).toContain("\u001b[31m");
    expect(red(pipe, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe("quá hạn");
  });

  test("it is as wide as the terminal, 120 columns in a pipe, and never narrower than 60", () => {
    const width = (columns: number | undefined, env = {}) => pageOf({ ...pipe, columns }, env, "vi").width;
    expect([width(100), width(undefined), width(20)]).toEqual([100, 120, 60]);
    expect([width(undefined, { COLUMNS: "80" }), width(undefined, { COLUMNS: "rộng" })]).toEqual([80, 120]);
  });
});

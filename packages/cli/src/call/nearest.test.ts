import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.js";

describe("the nearest name", () => {
  const names = ["deadline", "tasks", "template", "help"];

  test("swapped, missing, doubled and wrong letters are forgiven", () => {
    expect(["taks", "task", "taskss", "tesks"].map((typed) => nearest(typed, names))).toEqual(Array(4).fill("tasks"));
  });

  test("the beginning of one name is enough", () => {
    expect(nearest("dead", names)).toBe("deadline");
  });

  test("a word like none of them has no nearest name", () => {
    expect(nearest("nhiemvu", names)).toBeNull();
    expect(nearest("", names)).toBeNull();
    expect(nearest("x".repeat(100_000), names)).toBeNull();
  });
});

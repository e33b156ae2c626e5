import { plainDate } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { printValue } from "./template-values.js";

test.each([
  [null, ""],
  [1093.5, "1.093,5"],
  [true, "Có"],
  [{ day: plainDate("2024-06-14") }, "14/6/2024"],
  [plainDate("2024-06-14"), "14/6/2024"],
  ["2024-06-31", "2024-06-31"],
  ["Kỳ 2024-06", "Kỳ 2024-06"],
])("%j stands in a sentence as %s", (value, printed) => {
  expect(printValue(value)).toBe(printed);
});

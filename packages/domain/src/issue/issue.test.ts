import { expect, test } from "vitest";
import { issue, within } from "./issue.js";

test("an issue says what and where, and holds only what its sentence needs", () => {
  expect(issue("value.too-large", { maximum: 10, of: "items" }, ["tasks"])).toEqual({
    code: "value.too-large",
    path: ["tasks"],
    params: { maximum: 10, of: "items" },
  });
});

test("issues of a part get the place of the part in front", () => {
  const inner = [issue("value.missing", {}, ["title"]), issue("value.invalid", {})];
  expect(within(inner, "tasks", 3).map(({ path }) => path)).toEqual([
    ["tasks", 3, "title"],
    ["tasks", 3],
  ]);
});

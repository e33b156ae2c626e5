import { expect, test } from "vitest";
import { decision422 } from "./national-documents.js";
import { serviceCountClaims } from "./service-counts.js";
import { essentialServices } from "./services.js";

test("the documents say 28 and 29 of Quyết định 422", () => {
  const of422 = serviceCountClaims.filter(({ decisions }) => decisions.length === 1 && decisions[0] === decision422);
  expect(of422.map(({ count }) => count)).toEqual([28, 29]);
});

test("25 and 28 are the 53 that the same report counts", () => {
  const [first, second, , both] = serviceCountClaims;
  expect(first?.count).toBe(essentialServices.length);
  expect((first?.count ?? 0) + (second?.count ?? 0)).toBe(both?.count);
});

test("what is only a difference is marked as concluded", () => {
  expect(serviceCountClaims.filter(({ source }) => source.confidence === "inferred").map(({ count }) => count)).toEqual(
    [23],
  );
});

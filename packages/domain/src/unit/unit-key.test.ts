import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { endOf, fromUnitKey, isUnitCode, isUnitKey, isValidOn, parseUnitKey, toUnitKey, unitKey } from "./unit-key.js";

describe("a unit key", () => {
  test("is a code and the first day of its validity", () => {
    const key = toUnitKey({ code: "24", from: plainDate("2025-07-01") });
    expect(key).toBe("24@2025-07-01");
    expect(fromUnitKey(key)).toEqual({ code: "24", from: "2025-07-01" });
    expect(fromUnitKey(unitKey("01843:to-1@2024-01-01"))).toEqual({ code: "01843:to-1", from: "2024-01-01" });
  });

  test.each(["24", "@2025-07-01", "24@2025-02-30", "24@", "2025-07-01", "24 @2025-07-01", "", 24, null])(
    "is not %j",
    (value) => {
      expect(isUnitKey(value)).toBe(false);
      expect(parseUnitKey(value)).toMatchObject({ ok: false, issues: [{ code: "unit.key-unreadable", params: {} }] });
    },
  );

  test("that is written wrong in code throws without repeating it", () => {
    expect(() => unitKey("Nguyễn Văn A")).toThrow(RangeError);
    expect(() => unitKey("Nguyễn Văn A")).not.toThrow(/Nguyễn/u);
  });
});

describe("a code", () => {
  test("of a province, district, commune has 2, 3 and 5 digits, zeros in front included", () => {
    expect(isUnitCode("06", "province")).toBe(true);
    expect(isUnitCode("058", "district")).toBe(true);
    expect(isUnitCode("01843", "commune")).toBe(true);
    expect(isUnitCode("1843", "commune")).toBe(false);
    expect(isUnitCode("6", "province")).toBe(false);
    expect(isUnitCode("058", "province")).toBe(false);
  });

  test("of a village or an agency has a namespace, and any tier may have one", () => {
    expect(isUnitCode("01843:tổ-1", "village")).toBe(true);
    expect(isUnitCode("24:cong-an-tinh", "agency")).toBe(true);
    expect(isUnitCode("bac-kan:khu-moi", "commune")).toBe(true);
    expect(isUnitCode("01843", "village")).toBe(false);
    expect(isUnitCode("24:", "agency")).toBe(false);
    expect(isUnitCode("24:a@b", "agency")).toBe(false);
  });
});

test("a unit is valid from its first to its last day", () => {
  const unit = { from: plainDate("2008-08-01"), until: plainDate("2025-06-30") };
  expect(
    ["2008-07-31", "2008-08-01", "2025-06-30", "2025-07-01"].map((day) => isValidOn(unit, plainDate(day))),
  ).toEqual([false, true, true, false]);
  expect(endOf(unit)).toBe("2025-07-01");
  expect(endOf({ until: null })).toBeNull();
  expect(endOf({ until: plainDate("9999-12-31") })).toBeNull();
});

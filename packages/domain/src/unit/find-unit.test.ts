import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "./create-hierarchy.js";
import type { Unit } from "./unit.js";
import { unitKey } from "./unit-key.js";
import { readUnitName } from "./unit-name.js";

const old = { from: plainDate("2020-01-01"), until: plainDate("2025-06-30") };
const since = { from: plainDate("2025-07-01"), until: null };
const units: readonly Unit[] = [
  { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, ...old },
  { code: "27", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, ...old },
  { code: "213", name: "Thành phố Bắc Giang", tier: "district", parent: "24", aliases: ["TPBG"], ...old },
  { code: "256", name: "Thành phố Bắc Ninh", tier: "district", kind: "provincial-city", parent: "27", ...old },
  { code: "07201", name: "Phường Trần Phú", tier: "commune", parent: "213", ...old },
  { code: "07202", name: "Xã Tân Mỹ", tier: "commune", parent: "213", ...old },
  { code: "07203", name: "Phường Thọ Xương", tier: "commune", parent: "213", ...old },
  { code: "09101", name: "Xã Tân Mỷ", tier: "commune", parent: "256", ...old },
  { code: "09102", name: "Phường 01", tier: "commune", parent: "256", ...old },
  { code: "09103", name: "Xã Bản Bo", tier: "commune", parent: "256", ...old },
  { code: "09104", name: "Phường Hoà Long", tier: "commune", parent: "256", ...old },
  { code: "24:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "24", aliases: ["CAT"], ...old },
  { code: "27:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "27", aliases: ["CAT"], ...old },
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, ...since },
  { code: "07210", name: "Phường Bắc Giang", tier: "commune", parent: "24", ...since },
];
const hierarchy = unwrap(createHierarchy(units));
const before = hierarchy.on(plainDate("2025-06-30"));
const after = hierarchy.on(plainDate("2025-07-01"));
const codeOf = (result: ReturnType<typeof before.find>) => (result.ok ? result.value.code : result.issues[0]);

describe("a code or a key", () => {
  test("means another province the day after", () => {
    expect(unwrap(before.find("24")).name).toBe("Tỉnh Bắc Giang");
    expect(unwrap(after.find(" 24 ")).name).toBe("Tỉnh Bắc Ninh");
    expect(before.find("24@2025-07-01").ok).toBe(false);
    expect(unwrap(after.find("24@2025-07-01")).name).toBe("Tỉnh Bắc Ninh");
    expect(codeOf(before.find("24:cong-an-tinh"))).toBe("24:cong-an-tinh");
  });
});

describe("a name", () => {
  test.each([
    ["Tỉnh Bắc Giang", "24"],
    ["TỈNH BẮC GIANG", "24"],
    ["tinh bac giang", "24"],
    ["TP. Bắc Giang", "213"],
    ["UBND thành phố Bắc Giang", "213"],
    ["Ủy ban nhân dân TP Bắc Ninh", "256"],
    ["TPBG", "213"],
    ["P.Trần Phú", "07201"],
    ["Trần Phú", "07201"],
    ["Phường 1", "09102"],
    ["P. 01", "09102"],
    ["Bản Bo", "09103"],
    ["xã Bản Bo", "09103"],
    ["Phường Hòa Long", "09104"],
    ["Thọ  Xương", "07203"],
    ["Xã Tân Mỹ", "07202"],
  ])("%s is %s", (name, code) => {
    expect(codeOf(before.find(name))).toBe(code);
  });

  test("is another unit on another day, or none", () => {
    expect(codeOf(after.find("Bắc Giang"))).toBe("07210");
    expect(codeOf(after.find("Bắc Ninh"))).toBe("24");
    expect(after.find("TP Bắc Giang").ok).toBe(false);
    expect(after.find("Tỉnh Bắc Giang").ok).toBe(false);
  });

  test("that several units share is an issue with their keys", () => {
    expect(before.find("Bắc Giang")).toEqual({
      ok: false,
      issues: [{ code: "unit.ambiguous", path: [], params: { candidates: ["24@2020-01-01", "213@2020-01-01"] } }],
    });
    expect(codeOf(before.find("tan my"))).toMatchObject({ code: "unit.ambiguous" });
    expect(codeOf(before.find("CAT"))).toMatchObject({ code: "unit.ambiguous" });
  });

  test("is made clear by a tier or a unit around it", () => {
    expect(codeOf(before.find("Bắc Giang", { tier: "district" }))).toBe("213");
    expect(codeOf(before.find("CAT", { within: unitKey("27@2020-01-01") }))).toBe("27:cong-an-tinh");
    expect(codeOf(before.find("tan my", { within: unitKey("213@2020-01-01") }))).toBe("07202");
    expect(before.find("CAT", { within: unitKey("27@2025-07-01") }).ok).toBe(false);
  });

  test("that nobody has is an issue without it", () => {
    expect(before.find("Nguyễn Văn A, số 012345678901")).toEqual({
      ok: false,
      issues: [{ code: "unit.not-found", path: [], params: {} }],
    });
    expect(before.find("").ok).toBe(false);
  });
});

test("a name that only says what the unit is has nothing taken away", () => {
  expect(readUnitName("Tỉnh")).toEqual({ kinds: [], bare: "tỉnh" });
  expect(readUnitName("Phương Liễu")).toEqual({ kinds: [], bare: "phương liễu" });
  expect(readUnitName("Xã Xa Dung")).toEqual({ kinds: ["commune"], bare: "xa dung" });
});

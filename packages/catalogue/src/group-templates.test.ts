import { expect, test } from "vitest";
import { groupTemplates } from "./group-templates.js";

const members = (tier: string) => {
  const slots = groupTemplates.find((template) => template.tier === tier)?.slots ?? [];
  return {
    least: slots.reduce((sum, { min }) => sum + min, 0),
    most: slots.reduce((sum, { max }) => sum + max, 0),
    slots,
  };
};

test.each([
  ["district", 13, 13],
  ["commune", 9, 9],
  ["village", 5, 4],
])("a %s task force has %i members in %i places", (tier, count, places) => {
  const { least, most, slots } = members(tier);
  expect([least, most, slots.length]).toEqual([count, count, places]);
});

test("each force has one head, and the district's police chief is its standing deputy", () => {
  for (const { slots } of groupTemplates) expect(slots.filter(({ role }) => role === "head")).toHaveLength(1);
  expect(members("district").slots.find(({ role }) => role === "standing-deputy")?.office).toBe(
    "Trưởng Công an cấp huyện",
  );
  expect(members("commune").slots.find(({ role }) => role === "deputy")?.office).toBe("Trưởng Công an cấp xã");
});

test("the commune's sixth place has one wording for wards and townships and another for rural communes", () => {
  const slot = members("commune").slots[5];
  expect([slot?.office, slot?.aliases]).toEqual([
    "Công chức Địa chính - Xây dựng - Đô thị và Môi trường",
    ["Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường"],
  ]);
});

test("the village's last two are people who know technology", () => {
  const slot = members("village").slots.at(-1);
  expect([slot?.min, slot?.max]).toEqual([2, 2]);
  expect(slot?.condition).toMatch(/^hiểu biết về công nghệ/);
});

test("no template names an office twice", () => {
  for (const { slots } of groupTemplates) expect(new Set(slots.map(({ office }) => office)).size).toBe(slots.length);
});

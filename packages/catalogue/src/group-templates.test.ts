import { compareWithTemplate, type GroupTemplate } from "@de-an-06/domain";
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

test("offices abbreviated as the decisions abbreviate them fill their places", () => {
  const as = (tier: string, offices: readonly string[]) => {
    const template = groupTemplates.find((one) => one.tier === tier) as GroupTemplate;
    const members = offices.map((office, n) => ({ office, role: template.slots[n]?.role ?? ("member" as const) }));
    return compareWithTemplate({ members, memberCount: members.length }, template);
  };
  expect(
    as("district", [
      "Chủ tịch UBND thành phố",
      "Trưởng Công an thành phố",
      "Chánh Văn phòng HĐND và UBND thành phố",
      "Trưởng phòng VH-TT",
      "Trưởng phòng Y tế thành phố",
      "Trưởng phòng LĐ-TB&XH",
      "Trưởng phòng Tư pháp",
      "Trưởng phòng TN&MT",
      "Trưởng phòng GD&ĐT",
      "Giám đốc BHXH thành phố",
      "Trưởng phòng TC-KH",
      "Bí thư Thành đoàn",
      "Chủ tịch Hội LHPN thành phố",
    ]),
  ).toEqual([]);
  expect(
    as("commune", [
      "Chủ tịch UBND phường",
      "Trưởng CA phường",
      "Công chức Văn phòng - Thống kê",
      "Công chức Tư pháp - Hộ tịch",
      "Công chức Văn hóa - Xã hội",
      "Công chức Địa chính - Xây dựng - Đô thị và Môi trường",
      "Bí thư Đoàn phường",
      "Chủ tịch Hội LHPN phường",
      "Chủ tịch Ủy ban MTTQ phường",
    ]),
  ).toEqual([]);
});

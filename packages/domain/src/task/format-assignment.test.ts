import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../issue/result.js";
import type { AgencyNames } from "./agency-names.js";
import { formatAssignment } from "./format-assignment.js";
import { parseAssignment } from "./parse-assignment.js";
import type { Assignee, Mode, Part } from "./task.js";

const agencies: AgencyNames = [
  { name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] },
  { name: "Sở Lao động - Thương binh và Xã hội", abbreviations: ["LĐTBXH"], aliases: [] },
];
const one = (name: string, part: Part, mode: Mode = "ordered"): Assignee => ({ name, part, mode });

describe("assignees are written as an official would", () => {
  test.each<[assignees: Assignee[], cell: string]>([
    [[], ""],
    [[one("Công an tỉnh", "lead")], "Công an tỉnh"],
    [
      [one("Công an tỉnh", "lead"), one("Sở Y tế", "coordinating"), one("Sở Nội vụ", "coordinating")],
      "Công an tỉnh chủ trì, phối hợp với Sở Y tế, Sở Nội vụ",
    ],
    [[one("Công an tỉnh", "lead"), one("Sở Y tế", "co-lead")], "Công an tỉnh chủ trì; đồng chủ trì: Sở Y tế"],
    [[one("Tỉnh đoàn", "lead", "requested")], "Đề nghị chủ trì: Tỉnh đoàn"],
    [
      [one("Sở Y tế", "lead"), one("Hội Phụ nữ", "coordinating", "requested"), one("UBND tỉnh", "directing")],
      "Sở Y tế chủ trì; đề nghị phối hợp: Hội Phụ nữ; chỉ đạo: UBND tỉnh",
    ],
  ])("%#", (assignees, cell) => {
    expect(formatAssignment(assignees)).toBe(cell);
  });
});

test("a lead whose name would swallow the word of its part is named behind it", () => {
  const assignees = [
    { name: "Các cơ quan, đơn vị", part: "lead", mode: "ordered", group: true },
    { name: "UBND các phường", part: "co-lead", mode: "ordered", group: true },
  ] as const;
  const cell = formatAssignment(assignees);
  expect(cell).toBe("Chủ trì: Các cơ quan, đơn vị; đồng chủ trì: UBND các phường");
  expect(unwrap(parseAssignment(cell))).toEqual(assignees);
});

describe("always", () => {
  const groups = ["các sở, ban, ngành", "UBND các phường", "UBND huyện, thành phố", "Tổ công tác ĐA06 tỉnh, huyện, xã"];
  const bodies = [
    "Công an tỉnh",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Y tế",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Văn phòng HĐND và UBND huyện",
    "Ban Chỉ đạo Chuyển đổi số tỉnh",
    "Ngân hàng Nhà nước tỉnh",
    "VNPT Bắc Giang",
  ];
  const name = fc.constantFrom(...bodies, ...groups);
  const part = fc.constantFrom<Part>("lead", "co-lead", "coordinating", "advising", "directing");
  const assignees = fc
    .array(fc.record({ name, part, mode: fc.constantFrom<Mode>("ordered", "requested") }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((list) => {
      const lead = list.findIndex((assignee) => assignee.part === "lead");
      return list.map(({ name, part, mode }, i): Assignee => ({
        name,
        part: part === "lead" && i !== lead ? "co-lead" : part,
        mode,
        ...(groups.includes(name) ? { group: true } : {}),
      }));
    });

  test("what is written is read back to the same", () => {
    fc.assert(
      fc.property(assignees, (list) => {
        expect(unwrap(parseAssignment(formatAssignment(list), agencies))).toEqual(list);
      }),
    );
  });

  test("what was read from any words can be written and read again", () => {
    const words = fc.constantFrom(
      ..."Công an|tỉnh|Sở|Y tế|CAT|và|các|sở|ban|UBND|huyện|xã|phối hợp|với|chủ trì|đề nghị|giao|tham mưu|chỉ đạo".split(
        "|",
      ),
      ...",|;|:|-|(|)|\n|.|Văn phòng|HĐND|liên quan|1.".split("|"),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const first = parseAssignment(list.join(" "), agencies);
        if (!first.ok) return;
        const again = parseAssignment(formatAssignment(first.value), agencies);
        expect(again.ok).toBe(true);
      }),
    );
  });

  test("any text is answered, soon, and no note holds a piece of it", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, (cell) => {
        const result = parseAssignment(`Sở ${cell}`, agencies);
        for (const { params } of result.ok ? result.notes : result.issues) {
          for (const value of Object.values(params))
            expect(typeof value === "number" || value === "characters").toBe(true);
        }
      }),
    );
  });

  test.each([
    "(",
    "\n",
    "và ",
    "các ",
    "Sở ",
    "CAT ",
    ",",
    "a ",
    "phối hợp với ",
    "- ",
    "Văn hóa, ",
    "giao ",
    "(chủ trì) ",
  ])("a cell full of %j is answered", (piece) => {
    expect(parseAssignment(piece.repeat(Math.floor(32_767 / piece.length)), agencies)).toHaveProperty("ok");
  });
});

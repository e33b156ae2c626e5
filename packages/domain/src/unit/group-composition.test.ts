import { describe, expect, test } from "vitest";
import type { GroupMember, GroupRole, GroupSlot } from "./group.js";
import { compareWithTemplate } from "./group-composition.js";

const only = (role: GroupRole, office: string, aliases?: readonly string[]): GroupSlot => ({
  role,
  office,
  ...(aliases && { aliases }),
  min: 1,
  max: 1,
});
const member = (role: GroupRole, office: string): GroupMember => ({ role, office });
const compare = (members: readonly GroupMember[], slots: readonly GroupSlot[]) =>
  compareWithTemplate({ members, memberCount: members.length }, { slots }).map(({ code, path, params }) =>
    [code, ...path, ...Object.values(params)].join(" "),
  );

describe("a commune's task force against the suggestion of Quảng Ngãi, 2022", () => {
  const slots = [
    only("head", "Chủ tịch UBND cấp xã"),
    only("deputy", "Trưởng Công an cấp xã"),
    only("member", "Công chức Văn phòng - Thống kê"),
    only("member", "Công chức Địa chính - Xây dựng - Đô thị và Môi trường", [
      "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
    ]),
  ];
  const full = [
    member("head", "Chủ tịch Ủy ban nhân dân xã Dương Quang"),
    member("deputy", "Trưởng Công an xã"),
    member("member", "Công chức Văn phòng – Thống kê"),
    member("member", "Công chức Địa chính, Nông nghiệp, Xây dựng, Môi trường"),
  ];

  test("fits, whatever level the offices name and however they are written", () => {
    expect(compare(full, slots)).toEqual([]);
  });

  test("gives a note for every place that is empty, taken twice, outside or in another role, and never an error", () => {
    expect(
      compare(
        [
          member("deputy", "Chủ tịch UBND xã"),
          member("member", "Công chức Văn phòng - Thống kê"),
          member("member", "Công chức Văn phòng - Thống kê"),
          member("member", "Hiệu trưởng"),
        ],
        slots,
      ),
    ).toEqual([
      "group.role-differs members 0 1",
      "group.member-outside-template members 3",
      "group.slot-short 2 1 0",
      "group.slot-over 3 1 2",
      "group.slot-short 4 1 0",
    ]);
  });

  test("compares the number alone when members are not listed", () => {
    expect(compareWithTemplate({ memberCount: 4 }, { slots })).toEqual([]);
    expect(compareWithTemplate({ memberCount: null }, { slots })).toEqual([]);
    expect(compareWithTemplate({ memberCount: 9 }, { slots })).toEqual([
      { code: "group.size-outside-template", path: ["memberCount"], params: { minimum: 4, maximum: 4, found: 9 } },
    ]);
  });

  test("repeats no office", () => {
    expect(
      JSON.stringify(compareWithTemplate({ memberCount: 1, members: [member("head", "Ông Nguyễn Văn A")] }, { slots })),
    ).not.toContain("Nguyễn");
  });
});

test("two people who know technology fill the place that asks for it, a third is outside", () => {
  const slots: readonly GroupSlot[] = [
    only("head", "Bí thư Chi bộ"),
    { role: "member", office: "Nhân sự tại cộng đồng", min: 2, max: 2, condition: "hiểu biết về công nghệ" },
  ];
  const head = member("head", "Đồng chí Bí thư Chi bộ");
  expect(compare([head, member("member", "Giáo viên"), member("member", "Sinh viên")], slots)).toEqual([]);
  expect(compare([head, member("member", "Giáo viên")], slots)).toEqual(["group.slot-short 2 2 1"]);
  expect(compare([head, ...["A", "B", "C"].map((office) => member("member", office))], slots)).toEqual([
    "group.member-outside-template members 3",
  ]);
});

test("of two offices that begin alike the one that says more counts", () => {
  const slots = [only("member", "Trưởng phòng Tài nguyên"), only("member", "Trưởng phòng Tài nguyên và Môi trường")];
  expect(
    compare(
      [member("member", "Trưởng phòng Tài nguyên và Môi trường"), member("member", "Trưởng phòng Tài nguyên")],
      slots,
    ),
  ).toEqual([]);
});

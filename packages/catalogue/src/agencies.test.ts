import { parseAssignment, toKey, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { agencyNames } from "./agencies.js";

const named = (name: string) => agencyNames.find((agency) => agency.name === name);
const shortFor = (short: string) => agencyNames.find(({ abbreviations }) => abbreviations.includes(short))?.name;

test.each([
  ["CAT", "Công an tỉnh"],
  ["BHXH", "Bảo hiểm xã hội tỉnh"],
  ["LĐTBXH", "Sở Lao động - Thương binh và Xã hội"],
  ["LĐTB&XH", "Sở Lao động - Thương binh và Xã hội"],
  ["TT&TT", "Sở Thông tin và Truyền thông"],
  ["TN&MT", "Sở Tài nguyên và Môi trường"],
  ["GD&ĐT", "Sở Giáo dục và Đào tạo"],
  ["GTVT", "Sở Giao thông vận tải"],
  ["KH&ĐT", "Sở Kế hoạch và Đầu tư"],
  ["NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["VHTT", "Phòng Văn hóa và Thông tin"],
  ["TAND", "Tòa án nhân dân"],
  ["VKSND", "Viện kiểm sát nhân dân"],
  ["BTG", "Ban Tuyên giáo Tỉnh ủy"],
  ["TCT", "Tổ công tác triển khai Đề án 06"],
  ["PC06", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội"],
  ["VPCP", "Văn phòng Chính phủ"],
  ["BCA", "Bộ Công an"],
])("%s stands for %s", (short, name) => {
  expect(shortFor(short)).toBe(name);
});

test("Party, Front, unions and courts are requested, offices and departments are ordered", () => {
  for (const name of [
    "Tỉnh ủy",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Tỉnh đoàn",
    "Thành đoàn",
    "Hội Nông dân",
    "Tòa án nhân dân tỉnh",
  ]) {
    expect(named(name)?.requested, name).toBe(true);
  }
  for (const name of ["Công an tỉnh", "Sở Tư pháp", "Bảo hiểm xã hội tỉnh", "Văn phòng UBND tỉnh"]) {
    expect(named(name)).not.toHaveProperty("requested");
  }
});

test("six departments ended on 28/02/2025, each taken over by one that is in the table", () => {
  const ended = agencyNames.filter(({ until }) => until !== undefined);
  expect(ended.map(({ until }) => until)).toEqual(Array(6).fill("2025-02-28"));
  for (const { mergedInto } of ended) expect(named(mergedInto ?? "")).toBeDefined();
});

test("no spelling stands for two agencies", () => {
  const owner = new Map<string, string>();
  for (const { name, abbreviations, aliases } of agencyNames) {
    for (const spelling of new Set(
      [name, ...aliases, ...abbreviations].map((text) => toKey(text).replaceAll(" ", "")),
    )) {
      expect(owner.get(spelling), spelling).toBeUndefined();
      owner.set(spelling, name);
    }
  }
});

test.each([
  [
    "Văn phòng UBND tỉnh phối hợp với CAT, Sở Tư pháp, BHXH, Sở LĐTBXH",
    [
      ["lead", "Văn phòng UBND tỉnh"],
      ["coordinating", "Công an tỉnh"],
      ["coordinating", "Sở Tư pháp"],
      ["coordinating", "Bảo hiểm xã hội tỉnh"],
      ["coordinating", "Sở Lao động - Thương binh và Xã hội"],
    ],
  ],
  [
    "Sở Tài nguyên và Môi trường phối hợp với Sở Thông tin và truyền thông",
    [
      ["lead", "Sở Tài nguyên và Môi trường"],
      ["coordinating", "Sở Thông tin và Truyền thông"],
    ],
  ],
  [
    "BHXH tỉnh phối hợp với Đài Phát thanh và Truyền hình tỉnh, VHTTDL",
    [
      ["lead", "Bảo hiểm xã hội tỉnh"],
      ["coordinating", "Đài Phát thanh và Truyền hình tỉnh"],
      ["coordinating", "Sở Văn hóa, Thể thao và Du lịch"],
    ],
  ],
])("%s is read with full names, none of them cut", (cell, expected) => {
  expect(unwrap(parseAssignment(cell, agencyNames)).map(({ part, name }) => [part, name])).toEqual(expected);
});

test("a court that leads a task is requested, the police beside it ordered", () => {
  const read = unwrap(parseAssignment("Tòa án tỉnh phối hợp với Công an tỉnh", agencyNames));
  expect(read.map(({ name, mode }) => [name, mode])).toEqual([
    ["Tòa án nhân dân tỉnh", "requested"],
    ["Công an tỉnh", "ordered"],
  ]);
});

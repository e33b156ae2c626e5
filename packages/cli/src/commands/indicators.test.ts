import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";
import { textWidth } from "../show/text-width.js";

const ward = (code: string, name: string) => ({
  code,
  name,
  tier: "commune",
  parent: "058",
  from: "2015-03-11",
  until: "2025-06-30",
});
const units = JSON.stringify({
  units: [
    { code: "058", name: "Thành phố Bắc Kạn", tier: "district", kind: "provincial-city", parent: "06", from: "2015-03-11", until: "2025-06-30" },
    ward("01837", "Phường Sông Cầu"),
    ward("01840", "Phường Đức Xuân"),
    ward("01843", "Phường Phùng Chí Kiên"),
  ],
}); // prettier-ignore
const figures = `Đơn vị;Kỳ báo cáo;Dịch vụ công;Hồ sơ tiếp nhận trong kỳ;Hồ sơ nộp trực tuyến
Phường Sông Cầu;2024-H1;Đăng ký thường trú;237;100
Phường Đức Xuân;2024-H1;Đăng ký thường trú;203;203
Phường Đức Xuân;2024-H1;Khai báo tạm vắng;0;0
Phường Đức Xuân;2024-H1;Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông;;-
Tổng cộng;;;440;303
`;
const bacNinh = `Mã đơn vị;Kỳ;Hồ sơ tiếp nhận trong kỳ;Hồ sơ nộp trực tuyến
256;2022-11;1000;400
`;
const city256 = JSON.stringify([
  { code: "256", name: "Thành phố Bắc Ninh", tier: "district", parent: "27", from: "2008-08-01", until: "2025-06-30" },
]);
const provinces = `Đơn vị;Kỳ;Hồ sơ tiếp nhận trong kỳ;Hồ sơ nộp trực tuyến
Tỉnh Bắc Kạn;2024;100;90
Tỉnh Thái Nguyên;2024;300;30
`;
const mixed = `Đơn vị;Kỳ;Hồ sơ tiếp nhận trong kỳ;Hồ sơ nộp trực tuyến
Tỉnh Bắc Ninh;2025-08;50000;40000
Phường Bắc Kạn;2025-08;100;90
Phường Đức Xuân;2025-08;200;100
`;
const now = { from: "2025-07-01", until: null };
const mixedUnits = JSON.stringify([
  { code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, ...now },
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, ...now },
  { code: "01843", name: "Phường Bắc Kạn", tier: "commune", parent: "19", ...now },
  { code: "01840", name: "Phường Đức Xuân", tier: "commune", parent: "19", ...now },
]);
const cards = `Đơn vị;Kỳ;Thẻ Căn cước công dân đã tiếp nhận;Thẻ Căn cước công dân đã trả;Thẻ Căn cước công dân còn tồn
Tỉnh Bắc Kạn;2024;100;90;4
`;
const links = `old_province_code,old_code,old_name,new_province_code,new_code,new_name,extent
06,01837,Phường Sông Cầu,19,01843,Phường Bắc Kạn,full
06,01843,Phường Phùng Chí Kiên,19,01843,Phường Bắc Kạn,full
`;
const list = `Mã đơn vị;Tên đơn vị;Cấp;Thuộc đơn vị;Hiệu lực từ ngày;Hết hiệu lực ngày
058;Thành phố Bắc Kạn;Cấp huyện;06;11/03/2015;30/06/2025
01837;Phường Sông Cầu;Cấp xã;058;11/03/2015;30/06/2025
01840;Phường Đức Xuân;Cấp xã;058;11/03/2015;30/06/2025
`;
const dvhcvn = {
  "map/merges.json": JSON.stringify({
    data: [
      {
        level1_id: "19",
        name: "Tỉnh Thái Nguyên",
        level2s: [
          {
            level2_id: "01843",
            name: "Phường Bắc Kạn",
            merges: [{ old_id: "01837", name: "Phường Sông Cầu", type: "full" }],
          },
        ],
      },
    ],
  }),
  "map/splits.json": JSON.stringify({
    data: [{ level1_id: "06", level2s: [], level3s: [{ level3_id: "01837", splits: [{ new_id: "01843" }] }] }],
  }),
};
const index = JSON.stringify({
  id: "thu",
  name: "Bộ chỉ số thử",
  version: "1",
  parts: [
    { indicator: "online-of-received", most: { units: 6, decimals: 0 }, threshold: { units: 50, decimals: 0 }, noActivity: "left-out" },
    { indicator: "resolved-of-received", most: { units: 4, decimals: 0 }, threshold: { units: 100, decimals: 0 }, noActivity: "zero" },
  ],
  source: { document: { kind: "decision", number: "1", year: null, symbol: "QĐ-UBND", issuer: null, issuedOn: null }, confidence: "secondary" },
}); // prettier-ignore
const texts = {
  ...dvhcvn,
  "list.csv": list,
  "index.json": index,
  "odd-index.json": `{"id":"thu"}`,
  "f.csv": figures,
  "mixed.csv": mixed,
  "mixed.json": mixedUnits,
  "groups.csv": "Đơn vị;Kỳ;Số tổ;Số thành viên\nTỉnh Thái Nguyên;2025-08;126;914\n",
  "units.json": units,
  "256.csv": bacNinh,
  "256.json": city256,
  "p.csv": provinces,
  "cards.csv": cards,
  "links.csv": links,
  "broken.json": "{",
  "odd.json": `{"units":[{"code":"058"}]}`,
};
const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));

async function indicators(args: readonly string[], columns = 100) {
  const io = memoryIo({ files, columns });
  const status = await run(["indicators", ...args], io);
  return { status, out: stripVTControlCharacters(io.out()), err: io.err() };
}

async function json(...args: readonly string[]) {
  const { status, out } = await indicators([...args, "--json"]);
  return { status, json: JSON.parse(out) };
}

interface JsonCell {
  readonly unit: string;
  readonly unitName: string;
  readonly indicator: string;
  readonly state: string;
  readonly percent: string | null;
  readonly service?: string;
}

describe("de-an-06 indicators --json", () => {
  test("promises its keys for the document and a cell", async () => {
    const { status, json: document } = await json("f.csv", "--units", "units.json");
    expect(status).toBe(0);
    expect(Object.keys(document)).toEqual(expect.arrayContaining(["on", "calendar", "cells", "unallocated", "issues"]));
    expect([document.on, document.calendar, document.unallocated]).toEqual(["2024-06-14", "reporting", []]);
    expect(document.cells.find((cell: JsonCell) => cell.unit.startsWith("058@"))).toMatchObject({
      unit: "058@2015-03-11",
      indicator: "online-of-received",
      numerator: 303,
      denominator: 440,
      state: "value",
      percent: "68,86",
      coverage: { expected: 3, reported: 2, missing: ["01843@2015-03-11"] },
      target: null,
      assessment: null,
    });
    expect(document.issues.map((one: { code: string; cell?: string }) => `${one.cell ?? ""} ${one.code}`)).toEqual([
      " succession.missing",
      "E5 cell.dash-not-reported",
      "A6 row.total-skipped",
    ]);
  });

  test("by service, nothing arose, not reported and not applicable are no 0 %", async () => {
    const { json: document } = await json("f.csv", "--units", "units.json", "--by", "service", "--at", "commune");
    const states = (unit: string) =>
      document.cells
        .filter((cell: JsonCell) => cell.unit.startsWith(unit) && cell.indicator === "online-of-received")
        .map(({ service, state, percent }: JsonCell) => `${service} ${state} ${percent}`);
    expect(states("01840")).toEqual([
      "qd06-03 value 100,00",
      "qd06-05 no-activity null",
      "qd06-12 not-applicable null",
    ]);
    expect(states("01843")).toEqual([
      "qd06-03 not-reported null",
      "qd06-05 not-reported null",
      "qd06-12 not-applicable null",
    ]);
  });

  test("a target in force is held against the figure, with what is short", async () => {
    const { json: document } = await json("256.csv", "--units", "256.json", "--on", "2022-11-20");
    expect(document.cells.find((cell: JsonCell) => cell.unit.startsWith("256@"))).toMatchObject({
      percent: "40,00",
      target: { id: "bac-ninh-2022-received", comparator: ">=", percent: "50", dueOn: "2022-11-30" },
      assessment: { outcome: "not-reached", short: 100, perDay: 10 },
    });
  });

  test("two provinces before the reform are one on the map of 2026, with a ratio of the sums", async () => {
    const { json: document } = await json("p.csv", "--on", "2026-01-31", "--at", "province", "--by", "period");
    expect(document.cells).toHaveLength(34);
    expect(document.cells.find((cell: JsonCell) => cell.unit === "19@2025-07-01")).toMatchObject({
      period: "2024",
      numerator: 120,
      denominator: 400,
      percent: "30,00",
      unitName: "Tỉnh Thái Nguyên",
    });
  });

  test("parts that do not add up are found, and the exit status says so", async () => {
    const { status, json: document } = await json("cards.csv");
    expect(status).toBe(1);
    expect(document.residuals).toMatchObject([
      { identity: "cards-received", left: 100, right: 94, difference: 6, period: "2024" },
    ]);
  });

  test("links between communes are units too", async () => {
    const text = figures.replaceAll("2024-H1", "2024").split("\n").slice(0, 2).join("\n");
    const io = memoryIo({ files: { ...files, "one.csv": new TextEncoder().encode(text) } });
    expect(
      await run(
        ["indicators", "one.csv", "--units", "links.csv", "--on", "2026-01-31", "--at", "commune", "--json"],
        io,
      ),
    ).toBe(0);
    expect(JSON.parse(io.out()).cells[0]).toMatchObject({
      unit: "01843@2025-07-01",
      unitName: "Phường Bắc Kạn",
      numerator: 100,
      denominator: 237,
    });
  });
});

describe("units come from", () => {
  test("a list that an office keeps", async () => {
    const { status, json: document } = await json("f.csv", "--units", "list.csv", "--at", "district");
    expect(status).toBe(0);
    expect(document.cells[0]).toMatchObject({ unit: "058@2015-03-11", numerator: 303, denominator: 440 });
  });

  test.each(["map/merges.json", "map/splits.json"])(
    "the pair of files of dvhcvn, whichever is named: %s",
    async (name) => {
      const text = figures.replaceAll("2024-H1", "2024").split("\n").slice(0, 2).join("\n");
      const io = memoryIo({ files: { ...files, "one.csv": new TextEncoder().encode(text) } });
      await run(["indicators", "one.csv", "--units", name, "--on", "2026-01-31", "--at", "commune", "--json"], io);
      expect(JSON.parse(io.out()).cells[0]).toMatchObject({
        unit: "01843@2025-07-01",
        numerator: 100,
        denominator: 237,
      });
    },
  );
});

test("a province that reports for itself is shown beside one whose communes report, and nothing is lost", async () => {
  const { out } = await indicators(["mixed.csv", "--units", "mixed.json"]);
  expect(out).toMatch(/Tỉnh Thái Nguyên +│ +190\/300 │ \S+ 63,33% +│ +2\/2 │/u);
  expect(out).toMatch(/Tỉnh Bắc Ninh +│ +40\.000\/50\.000 │ \S+ 80,00% +│ tự báo cáo │/u);
  const { json: document } = await json("mixed.csv", "--units", "mixed.json", "--missing", "sum-reported");
  expect(document.cells.map(({ unitName }: JsonCell) => unitName)).not.toContain("Tỉnh Bắc Ninh");
});

test("what is counted and in no ratio is shown all the same", async () => {
  const { out } = await indicators(["groups.csv", "--units", "mixed.json"]);
  expect(out).toMatch(/SỐ LIỆU KHÔNG TÍNH TỶ LỆ[\s\S]+Tổ công tác +│ Tỉnh Thái Nguyên +│ +126 │/u);
  const { json: document } = await json("groups.csv", "--units", "mixed.json", "--by", "period");
  expect(document.counts).toContainEqual(
    expect.objectContaining({ measure: "groups.members", value: 914, period: "2025-08", unitName: "Tỉnh Thái Nguyên" }),
  );
});

test("services without dossiers for so many periods are candidates to withdraw", async () => {
  const { json: document } = await json("f.csv", "--units", "units.json", "--dormant", "1");
  expect(document.dormant).toEqual([
    { code: "qd06-05", name: "Khai báo tạm vắng", reports: 1, of: 2, lastActive: null },
  ]);
  expect((await json("f.csv", "--units", "units.json", "--dormant", "2")).json.dormant).toEqual([]);
  expect((await indicators(["f.csv", "--units", "units.json", "--dormant", "1"])).out).toMatch(
    /DỊCH VỤ KHÔNG PHÁT SINH HỒ SƠ[\s\S]+Khai báo tạm vắng +│ +1\/2 │ chưa rõ/u,
  );
  expect((await json("f.csv", "--dormant", "0")).json.issues[0].code).toBe("call.not-a-count");
});

test("a composite index scores the units; what was not reported has no score and is named", async () => {
  const { json: document } = await json(
    "f.csv",
    "--units",
    "units.json",
    "--composite",
    "index.json",
    "--at",
    "commune",
  );
  expect(document.scores.map(({ unitName, score, of }: Record<string, string>) => [unitName, score, of])).toEqual([
    ["Phường Đức Xuân", "6,00", "6,00"],
    ["Phường Sông Cầu", "5,06", "6,00"],
    ["Phường Phùng Chí Kiên", "0,00", "0,00"],
  ]);
  const { out } = await indicators(["f.csv", "--units", "units.json", "--composite", "index.json", "--at", "commune"]);
  expect(out).toMatch(/Bộ chỉ số thử; phiên bản 1[\s\S]+Phường Sông Cầu +│ +5,06 │ +6,00 │ Tỷ lệ hồ sơ đã/u);
});

test.each([
  [["f.csv", "--composite", "odd-index.json"], "value.missing"],
  [["none.csv"], "input.not-found"],
  [["f.csv", "--units", "broken.json"], "input.unreadable"],
  [["f.csv", "--units", "odd.json"], "value.missing"],
  [["f.csv", "--by", "colour"], "call.not-in-list"],
  [["units.json"], "sheet.no-figures"],
])("%j cannot be used: %s, and the promised keys stand", async (args, code) => {
  const { status, json: document } = await json(...args);
  expect(status).toBe(2);
  expect(document).toMatchObject({ on: null, cells: [], unallocated: [] });
  expect(document.issues[0].code).toBe(code);
});

describe("for a person", () => {
  test("each indicator is a table with bars, states stand in words and without a bar", async () => {
    const { out } = await indicators(["f.csv", "--units", "units.json", "--by", "service", "--at", "commune"], 120);
    expect(out).toContain("Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận");
    expect(out).toMatch(/Phường Đức Xuân +│ Đăng ký thường trú +│ 203\/203 │ █{10} 100,00%/u);
    expect(out).toMatch(/│ +0\/0 │ không phát sinh hồ sơ/u);
    expect(out).toMatch(/│ +– │ không thuộc thẩm quyền/u);
    expect(out).not.toContain(" 0,00%");
  });

  test.each([80, 120])("it fits %i columns", async (columns) => {
    for (const args of [
      ["f.csv", "--units", "units.json"],
      ["cards.csv"],
      ["256.csv", "--units", "256.json", "--on", "2022-11-20"],
      ["p.csv", "--lang", "en"],
    ]) {
      const { out } = await indicators(args, columns);
      expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(columns);
    }
  });
});

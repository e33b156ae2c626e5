import { describe, expect, test } from "vitest";
import { auditTable } from "./audit-table.js";
import type { CellContent } from "./table-cells.js";

/** Each claim in one line: its cell, what it says and what came of it. */
function linesOf(rows: readonly (readonly CellContent[])[]): string[] {
  return auditTable(rows).claims.map((claim) => {
    const { row, column } = claim.place;
    const figures = claim.kind === "sum" ? claim.parts.join("+") : `${claim.numerator}/${claim.denominator}`;
    const found =
      claim.verdict === "consistent"
        ? ""
        : ` ${[claim.computed, claim.cause].filter((said) => said !== null).join(" ")}`;
    return `${String.fromCharCode(65 + column)}${row + 1} ${figures} ${claim.printed} ${claim.verdict}${found}`;
  });
}

describe("percentages of a table", () => {
  test("are those of the columns received and resolved, under a title and a row of numbers", () => {
    expect(
      linesOf([
        ["BIỂU TỔNG HỢP KẾT QUẢ", null, null, null, null],
        ["STT", "Đơn vị", "Tiếp nhận", "Giải quyết", "Tỷ lệ (%)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"],
        [1, "Phường A", 303, 240, "79,2"],
        [2, "Phường B", 426, 332, "79,93"],
        [3, "Phường C", "1.000", "999", "99,9"],
      ]),
    ).toEqual([
      "E4 240/303 79,2 consistent",
      "E5 332/426 79,93 inconsistent 77,93 digit-slip",
      "E6 999/1000 99,9 consistent",
    ]);
  });

  test("are found by what most rows show where names do not tell", () => {
    expect(
      linesOf([
        ["Đơn vị", "Cột 1", "Cột 2", "%"],
        ["A", 8, 10, "80"],
        ["B", 5, 20, "25"],
        ["C", 7, 28, "52"],
      ]),
    ).toEqual(["D2 8/10 80 consistent", "D3 5/20 25 consistent", "D4 7/28 52 inconsistent 25 swapped-digits"]);
  });

  test("may be kept as parts of one, as sheets do", () => {
    expect(
      linesOf([
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ"],
        ["A", 10, 8, 0.8],
        ["B", 30, 7, 7 / 30],
        ["C", 31, 7, 0.23],
        ["D", 40, 10, 0.35],
      ]),
    ).toEqual([
      "D2 8/10 80 consistent",
      "D3 7/30 23,3333333333 consistent",
      "D4 7/31 23 consistent",
      "D5 10/40 35 inconsistent 25 digit-slip",
    ]);
  });

  test("stand beside ratios", () => {
    expect(
      linesOf([
        ["Chỉ tiêu", "Kết quả", "Tỷ lệ"],
        ["Cập nhật", "332/426", "79,93%"],
      ]),
    ).toEqual(["C2 332/426 79,93 inconsistent 77,93 digit-slip"]);
  });

  test("of something that is not in the table cannot be checked", () => {
    expect(
      linesOf([
        ["Đơn vị", "Số hồ sơ", "Tỷ lệ hài lòng"],
        ["A", 303, "79,2%"],
        ["B", 426, "81,5%"],
      ]),
    ).toEqual(["C2 null/null 79,2 cannot-check whole-unclear", "C3 null/null 81,5 cannot-check whole-unclear"]);
  });

  test("of a total that is the mean of those above it", () => {
    const rows = [
      ["Đơn vị", "Tiếp nhận", "Giải quyết", "Tỷ lệ"],
      ["A", 100, 50, "50,0"],
      ["B", 10, 10, "100,0"],
      ["Tổng cộng", 110, 60, "75,0"],
    ];
    expect(linesOf(rows).at(-1)).toBe("D4 60/110 75,0 inconsistent 54,5 mean-of-shares");
  });
});

describe("totals of a table", () => {
  const rows = (total: number) => [
    ["Đơn vị", "Tổng số", "Trực tuyến", "Trực tiếp"],
    ["A", 10, 8, 2],
    ["B", 20, 5, 15],
    ["C", 30, 7, 23],
    ["Tổng cộng", total, 20, 40],
  ];

  test("are the sum of their rows and, where most rows show it, of their columns", () => {
    expect(linesOf(rows(60)).filter((line) => !line.endsWith("consistent"))).toEqual([]);
    expect(linesOf(rows(60))).toHaveLength(7);
    expect(linesOf(rows(66)).filter((line) => line.includes("inconsistent"))).toEqual([
      "B5 10+20+30 66 inconsistent 60 digit-slip",
      "B5 20+40 66 inconsistent 60 digit-slip",
    ]);
  });

  test("may come first, and add up groups", () => {
    const groups = [
      ["TT", "Đơn vị", "Số hồ sơ"],
      ["", "Toàn tỉnh", 100],
      ["I", "Cấp sở", 60],
      [1, "Sở A", 40],
      [2, "Sở B", 20],
      ["II", "Cấp xã", 40],
      [1, "Xã C", 40],
    ];
    expect(linesOf(groups)).toEqual(["C2 60+40 100 consistent"]);
  });

  test("over a blank cell cannot be checked", () => {
    expect(
      linesOf([
        ["Đơn vị", "Số hồ sơ"],
        ["A", 10],
        ["B", 20],
        ["C", null],
        ["Tổng", 60],
      ]),
    ).toEqual(["B5 10+20 60 cannot-check list-incomplete"]);
  });
});

test("sentences in cells are read too", () => {
  const { claims, crossChecks } = auditTable([
    ["Nhiệm vụ", "Kết quả"],
    [
      "Làm sạch dữ liệu",
      "Đã cập nhật 332/426 dữ liệu, đạt 79,93%; tiếp nhận 1.200 hồ sơ, trong đó 1.350 hồ sơ trực tuyến",
    ],
  ]);
  expect(claims).toMatchObject([
    { place: { row: 1, column: 1 }, text: "332/426 dữ liệu, đạt 79,93%", computed: "77,93" },
  ]);
  expect(crossChecks).toMatchObject([
    { kind: "part-over-whole", place: { row: 1, column: 1 }, against: { row: 1, column: 1 } },
  ]);
});

test("an English table is read the English way", () => {
  expect(
    linesOf([
      ["Unit", "Received", "Resolved", "Rate"],
      ["A", "1,250", "1,024", "81.92%"],
      ["B", "2,000", "1,500", "57%"],
    ]),
  ).toEqual(["D2 1024/1250 81.92 consistent", "D3 1500/2000 57 inconsistent 75 swapped-digits"]);
});

test("a table without headings or figures has no claims", () => {
  expect(auditTable([]).claims).toEqual([]);
  expect(
    auditTable([
      [1, 2, 3],
      [null, "", "-"],
    ]).claims,
  ).toEqual([]);
});

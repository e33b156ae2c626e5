import { describe, expect, test } from "vitest";
import { type CellValue, inSight, type Merge, type SheetCells } from "../cell/cell.js";
import { taskColumns } from "../task/task-columns.js";
import { bodyCells } from "./body-cells.js";
import { findHeader } from "./find-header.js";

const sheet = (rows: readonly (readonly CellValue[])[], merges: readonly Merge[] = []): SheetCells => ({
  name: "s",
  rows,
  merges,
});
const find = (of: SheetCells) => findHeader(of, { specs: taskColumns, needs: ["title"], within: 30 });
const columnsOf = (...headers: string[]) => Object.fromEntries(find(sheet([headers]))?.columns ?? []);

describe("each header of real tables is known", () => {
  test.each<[headers: string[], columns: Record<string, number>]>([
    [
      ["STT", "Nhiệm vụ được giao", "Cơ quan thực hiện", "Thời hạn hoàn thành", "Kết quả thực hiện", "Ghi chú"],
      { number: 0, title: 1, agencies: 2, deadline: 3, result: 4, note: 5 },
    ],
    [
      ["TT", "NỘI DUNG CÔNG VIỆC", "CƠ QUAN CHỦ TRÌ", "CƠ QUAN PHỐI HỢP", "THỜI GIAN", "SẢN PHẨM"],
      { number: 0, title: 1, lead: 2, coordinating: 3, deadline: 4, product: 5 },
    ],
    [
      [
        "Số\nTT",
        "Tên nhiệm vụ, giải pháp",
        "Đơn vị chủ trì thực hiện",
        "Đơn vị phối hợp thực hiện",
        "Hạn",
        "Tiến độ thực hiện",
      ],
      { number: 0, title: 1, lead: 2, coordinating: 3, deadline: 4, result: 5 },
    ],
    [
      [
        "Mã nhiệm vụ",
        "Ngày giao nhiệm vụ",
        "Văn bản giao nhiệm vụ",
        "Nội dung nhiệm vụ",
        "Cơ quan chủ trì, phối hợp",
        "Ngày hoàn thành",
      ],
      { number: 0, assignedOn: 1, source: 2, title: 3, agencies: 4, doneOn: 5 },
    ],
    [
      [
        "Nội dung",
        "Đơn vị thực hiện nhiệm vụ",
        "Thời gian hoàn thành (dự kiến)",
        "Thời gian hoàn thành thực tế",
        "Tình trạng",
      ],
      { title: 0, agencies: 1, deadline: 2, doneOn: 3, standing: 4 },
    ],
    [["Nhiệm vụ".normalize("NFD"), "Thời hạn".normalize("NFD")], { title: 0, deadline: 1 }],
    [["**Nhiệm vụ**", "  Thời   hạn "], { title: 0, deadline: 1 }],
  ])("%j", (headers, columns) => {
    expect(columnsOf(...headers)).toEqual(columns);
  });

  test("a column that is there twice is read once, the other is named apart from unknown ones", () => {
    expect(find(sheet([["Nhiệm vụ", "Thời hạn", "Ghi chú", "Ghi chú", "Khó khăn"]]))).toMatchObject({
      unknown: [4],
      repeated: [3],
    });
  });
});

describe("the header is found", () => {
  test("below titles that speak of tasks", () => {
    const rows = [
      ["Phụ lục II"],
      ["BẢNG PHÂN CÔNG VÀ THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ"],
      ["(Kèm theo Kế hoạch số /KH-UBND)", null, "Thời hạn"],
      [],
      ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn"],
      [1, "Tham mưu nội dung, thời gian thực hiện nhiệm vụ", "Sở Nội vụ", "Quý I"],
    ];
    expect(find(sheet(rows))).toMatchObject({ top: 4, depth: 1 });
  });

  test("over two rows, with the agencies side by side under one name", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Cơ quan thực hiện", null, "Thời hạn"],
      [null, null, "Chủ trì", "Phối hợp", null],
      [1, "Rà soát", "Công an tỉnh", "Sở Tư pháp", "Quý I"],
    ];
    const merged = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 1, right: 4 },
    ];
    for (const merges of [merged, []]) {
      const header = find(sheet(rows, merges));
      expect(header).toMatchObject({ top: 0, depth: 2 });
      expect(Object.fromEntries(header?.columns ?? [])).toEqual({
        number: 0,
        title: 1,
        lead: 2,
        coordinating: 3,
        deadline: 4,
      });
    }
    expect(find(sheet(rows, merged))?.texts.get(3)).toBe("Cơ quan thực hiện / Phối hợp");
  });

  test("not in a row that only names the task, nor in a sheet without one", () => {
    expect(find(sheet([["Nhiệm vụ"], ["Rà soát"]]))).toBeNull();
    expect(find(sheet([["Họ và tên", "Ngày sinh"]]))).toBeNull();
    expect(find(sheet([]))).toBeNull();
  });

  test("not in a row below the thirtieth", () => {
    const title: CellValue[] = ["Tỉnh"];
    const rows = (count: number) => [...Array.from({ length: count }, () => title), ["Nhiệm vụ", "Thời hạn"]];
    expect(find(sheet(rows(29)))?.top).toBe(29);
    expect(find(sheet(rows(30)))).toBeNull();
  });
});

describe("below the header", () => {
  const rows: CellValue[][] = [
    ["STT", "Nhiệm vụ", "Thời hạn"],
    ["(1)", "(2)", "(3)"],
    [1, "Rà soát", "Quý I"],
    ["STT", "NHIỆM VỤ", "Thời  hạn"],
    [2, "Nhiệm vụ", null],
    [],
  ];
  const header = find(sheet(rows));
  const body = header && bodyCells(inSight(sheet(rows, [{ top: 2, left: 2, bottom: 4, right: 2 }])), header);

  test("the row that numbers the columns is left out", () => {
    expect(body?.from).toBe(2);
  });

  test("the header printed again is known, a task called like it is not taken for it", () => {
    expect([2, 3, 4, 5].map((row) => body?.repeatedHeader(row))).toEqual([0, 1, 0, 0]);
  });

  test("a cell merged downward counts in each of its rows", () => {
    expect([2, 3, 4, 5].map((row) => body?.value(row, "deadline"))).toEqual(["Quý I", "Quý I", "Quý I", null]);
    expect([2, 4, 5].map((row) => body?.isMergedDown(row, "deadline"))).toEqual([false, true, false]);
  });
});

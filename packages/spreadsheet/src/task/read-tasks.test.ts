import { type AgencyNames, plainDate, type Task } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { annexRows } from "../../fixtures/annex-2023.js";
import { type RawCell, type RawSheet, rawWorkbook } from "../../fixtures/raw-workbook.js";
import { sheetSentence } from "../issue/sheet-sentence.js";
import { readTasks, type ReadTasksOptions } from "./read-tasks.js";

async function readSheets(sheets: readonly RawSheet[], options?: ReadTasksOptions) {
  const result = await readTasks(rawWorkbook(sheets), options);
  const issues = result.ok ? result.notes : result.issues;
  const said = issues.map(({ where, code }) => [where?.cell, code].filter(Boolean).join(" "));
  return { tasks: result.ok ? result.value : [], said, issues };
}

const read = (rows: readonly (readonly RawCell[])[], options?: ReadTasksOptions) => readSheets([{ rows }], options);
const header = ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn", "Kết quả thực hiện", "Ngày hoàn thành", "Ghi chú"];
const titles = (tasks: readonly Task[]) => tasks.map(({ id, title }) => `${id} ${title}`);

describe("the annex of a plan of 2023, header and all on every page", () => {
  const agencies: AgencyNames = [
    { name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] },
    { name: "Bảo hiểm xã hội tỉnh", abbreviations: ["BHXH"], aliases: [] },
    { name: "Sở Lao động - Thương binh và Xã hội", abbreviations: ["LĐTBXH"], aliases: [] },
  ];
  const annex = read(annexRows, { issuedOn: plainDate("2023-01-10"), agencies });

  test("gives its 26 tasks", async () => {
    const { tasks } = await annex;
    expect(tasks.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
    expect(tasks.every(({ assignees, deadline }) => assignees.length > 0 && deadline !== null)).toBe(true);
  });

  test("joins the three tasks that a page break cuts in two, and says so", async () => {
    const { tasks, said } = await annex;
    expect(tasks[4]?.title).toBe("Thu nhận hồ sơ căn cước, cập nhật dữ liệu dân cư");
    expect(tasks[17]?.assignees.map(({ name }) => name)).toEqual([
      "Công an tỉnh",
      "các sở, ngành, đơn vị có liên quan",
    ]);
    expect(tasks[21]?.assignees[0]?.name).toBe("Sở Lao động - Thương binh và Xã hội");
    expect(said.filter((one) => one.includes("row."))).toEqual(["B12 row.joined", "B28 row.joined", "B34 row.joined"]);
  });

  test("reads deadlines of every kind, and lines inside a cell", async () => {
    const { tasks } = await annex;
    const kinds = tasks.map(({ deadline }) => deadline?.kind);
    expect(kinds.filter((kind) => kind === "ongoing")).toHaveLength(13);
    expect(kinds.filter((kind) => kind === "conditional")).toHaveLength(2);
    expect(tasks[16]?.deadline).toMatchObject({ kind: "period", condition: expect.stringContaining("TAND") });
    expect(tasks[1]?.title).toBe("Yêu cầu cán bộ dùng dịch vụ công trực tuyến.\n- Kiện toàn Tổ công tác tỉnh");
  });

  test("names sheet and row as each task's source, and the plan's day as the day it was assigned", async () => {
    const { tasks } = await annex;
    expect(tasks[25]).toMatchObject({ assignedOn: "2023-01-10", source: { article: 'trang tính "Sheet1", dòng 38' } });
  });
});

describe("a deadline cell", () => {
  const deadlineOf = async (cell: RawCell, options?: ReadTasksOptions) => {
    const { tasks, said } = await read(
      [
        ["Nhiệm vụ", "Cơ quan", "Thời hạn"],
        ["Rà soát", "Sở Nội vụ", cell],
      ],
      options,
    );
    return { deadline: tasks[0]?.deadline, note: tasks[0]?.note, said };
  };

  test("that is a date is met on the day itself", async () => {
    expect(await deadlineOf({ number: 44895, style: 1 })).toMatchObject({
      deadline: { kind: "date", day: "2022-11-30", strict: false },
      said: [],
    });
  });

  test("in which Excel made a day of 1/2023 means the month", async () => {
    expect(await deadlineOf({ number: 44927, style: 2 })).toMatchObject({
      deadline: { kind: "period", period: { id: "2023-01" } },
      said: ["C2 cell.day-read-as-month"],
    });
  });

  test("whose date lost its format is read, and said", async () => {
    expect(await deadlineOf(44895)).toMatchObject({
      deadline: { day: "2022-11-30" },
      said: ["C2 cell.number-read-as-day"],
    });
  });

  test("that is blank leaves the task without a deadline", async () => {
    expect(await deadlineOf(null)).toEqual({ deadline: null, note: undefined, said: ["C2 deadline.blank"] });
  });

  test("that cannot be read keeps its words in the note", async () => {
    expect(await deadlineOf("Chưa rõ ngày")).toEqual({
      deadline: null,
      note: "Thời hạn hoàn thành: Chưa rõ ngày",
      said: ["C2 deadline.unreadable", "C2 cell.kept-in-note"],
    });
  });

  test("that is an Excel error is blank", async () => {
    expect((await deadlineOf({ xml: '<c r="C2" t="e"><v>#REF!</v></c>' })).said).toEqual([
      "C2 cell.error-value",
      "C2 deadline.blank",
    ]);
  });
});

describe("what came of a task", () => {
  const eventsOf = async (result: RawCell, doneOn: RawCell) => {
    const { tasks, said } = await read([header, [1, "Rà soát", "Sở Nội vụ", "Quý I/2023", result, doneOn]]);
    return { events: tasks[0]?.events, note: tasks[0]?.note, said };
  };

  test("a day of completion makes it done, with the result", async () => {
    const events = [{ kind: "done", on: "2023-03-20", result: "Đã xong" }];
    expect(await eventsOf("Đã xong", { number: 45005, style: 1 })).toEqual({ events, note: undefined, said: [] });
    expect((await eventsOf("Đã xong", "20/3/2023")).events).toEqual(events);
  });

  test("dated lines are steps of the work", async () => {
    expect((await eventsOf("- 15/02/2023: đã trình\nBan Giám đốc\nNgày 1.3.2023 - đã ký", null)).events).toEqual([
      { kind: "progress", on: "2023-02-15", result: "đã trình\nBan Giám đốc" },
      { kind: "progress", on: "2023-03-01", result: "đã ký" },
    ]);
  });

  test("a result without a day is kept in the note", async () => {
    expect(await eventsOf("Đang làm", null)).toEqual({
      events: [],
      note: "Kết quả thực hiện: Đang làm",
      said: ["E2 cell.result-without-day"],
    });
  });

  test("a day that does not exist is said, and kept", async () => {
    expect(await eventsOf(null, "30/2/2023")).toEqual({
      events: [],
      note: "Ngày hoàn thành: 30/2/2023",
      said: ["F2 date.day-not-in-month", "F2 cell.kept-in-note"],
    });
  });
});

describe("the rows of real tables", () => {
  test("headings of sections are no tasks; where each section counts anew its number comes first", async () => {
    const rows = [
      header,
      ["I", "NHIỆM VỤ CHUNG"],
      [1, "a", "Sở A", "Quý I/2023"],
      ["II", "Nhiệm vụ riêng"],
      [1, "b", "Sở B", "Quý I/2023"],
    ];
    const { tasks, said } = await read(rows);
    expect(titles(tasks)).toEqual(["I.1 a", "II.1 b"]);
    expect(said).toEqual(["B2 row.heading-skipped", "B4 row.heading-skipped"]);
  });

  test("a task that heads its parts is a heading when it says nothing of who and when", async () => {
    const rows = [header, [1, "Nhóm một"], ["1.1", "a", "Sở A", "Năm 2023"], ["1.2", "b", "Sở B", "Năm 2023"]];
    expect(titles((await read(rows)).tasks)).toEqual(["1.1 a", "1.2 b"]);
  });

  test("a number merged over rows is one task with its lines; agencies over several rows are one list", async () => {
    const rows = [
      header,
      [1, "Rà soát", "Công an tỉnh,", "Quý I/2023"],
      [null, "đối chiếu", "Sở Tư pháp"],
      [2, "b", "Sở B", "Quý I/2023"],
    ];
    const { tasks } = await readSheets([{ rows, merges: ["A2:A3", "D2:D3"] }]);
    expect(titles(tasks)).toEqual(["1 Rà soát đối chiếu", "2 b"]);
    expect(tasks[0]?.assignees).toHaveLength(2);
  });

  test("agencies or a deadline merged over several tasks hold for each of them", async () => {
    const rows = [header, [1, "a", "Sở A", "Quý I/2023"], [2, "b"], [3, "c", "Sở C", "Quý II/2023"]];
    const { tasks } = await readSheets([{ rows, merges: ["C2:C3", "D2:D3"] }]);
    expect(tasks.map(({ assignees, deadline }) => [assignees[0]?.name, deadline?.kind])).toEqual([
      ["Sở A", "period"],
      ["Sở A", "period"],
      ["Sở C", "period"],
    ]);
  });

  test("a row without a number that has its own deadline is a task named by its row", async () => {
    const { tasks } = await read([header, [1, "a", "Sở A", "Quý I/2023"], [null, "B", "Sở B", "Quý II/2023"]]);
    expect(titles(tasks)).toEqual(["1 a", "dòng 3 B"]);
  });

  test("a row without a number that names its own agency is a task too; in small letters it goes on with the one above", async () => {
    const rows = [
      header,
      [1, "a", "Sở A", "Quý I/2023"],
      [null, "Bàn giao", "Sở B"],
      [2, "Thu", "Sở A", "Quý I/2023"],
      [null, "nhận", "và Sở B"],
    ];
    const { tasks } = await read(rows);
    expect(titles(tasks)).toEqual(["1 a", "dòng 3 Bàn giao", "2 Thu nhận"]);
  });

  test("a number used twice gets its row", async () => {
    const { tasks, said } = await read([header, [1, "a", "Sở A", "Năm 2023"], [1, "b", "Sở B", "Năm 2023"]]);
    expect(tasks.map(({ id }) => id)).toEqual(["1", "1 (dòng 3)"]);
    expect(said).toEqual(["A3 row.number-repeated"]);
  });

  test("a total and the signatures below are no tasks; rows with nothing but a number wait to be filled in", async () => {
    const rows = [
      header,
      [1, "a", "Sở A", "Năm 2023"],
      [2],
      [null, "Tổng cộng: 1 nhiệm vụ"],
      [],
      [null, "Nơi nhận:"],
      [null, null, null, "TM. ỦY BAN NHÂN DÂN"],
    ];
    const { tasks, said } = await read(rows);
    expect(titles(tasks)).toEqual(["1 a"]);
    expect(said).toEqual(["B4 row.not-a-task", "B6 row.not-a-task", "B7 row.not-a-task"]);
  });

  test("lead and coordinating agencies may have a column each; a note stands at the cell that names the agency", async () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
      [1, "a", "Công an tỉnh", "Sở A, SXYZ", "Năm 2023"],
    ];
    const { tasks, said } = await read(rows);
    expect(tasks[0]?.assignees.map(({ name, part }) => [name, part])).toEqual([
      ["Công an tỉnh", "lead"],
      ["Sở A", "coordinating"],
      ["SXYZ", "coordinating"],
    ]);
    expect(said).toEqual(["D2 task.unknown-abbreviation"]);
  });

  test("what no field holds goes to the note: a product, a standing in other words", async () => {
    const rows = [
      ["Nhiệm vụ", "Cơ quan", "Hạn", "Sản phẩm", "Tình trạng", "Ghi chú"],
      ["Một", "Sở A", "Năm 2023", "Báo cáo", "Đạt 50%", "gấp"],
      ["Hai", "Sở B", "Năm 2023", null, "Thường xuyên"],
    ];
    const { tasks, said } = await read(rows);
    expect(tasks.map(({ note }) => note)).toEqual(["gấp\nSản phẩm: Báo cáo\nTình trạng: Đạt 50%", undefined]);
    expect(said).toEqual(["E2 cell.kept-in-note"]);
  });
});

describe("the workbook as a whole", () => {
  const table = [header, [1, "a", "Sở A", "Năm 2023"]];

  test("of several sheets the one with most columns is read, and the others are said", async () => {
    const sheets = [
      { name: "Bìa", rows: [["Tỉnh"]] },
      {
        name: "Tóm tắt",
        rows: [
          ["Nhiệm vụ", "Cơ quan", "Hạn"],
          ["x", "Sở X", "Năm 2023"],
        ],
      },
      { name: "Chi tiết", rows: table },
    ];
    expect(await readSheets(sheets)).toMatchObject({ tasks: [{ title: "a" }], said: ["sheet.others-skipped"] });
    expect((await readSheets(sheets, { sheet: "Tóm tắt" })).tasks[0]?.title).toBe("x");
    expect((await readSheets(sheets, { sheet: "Không có" })).said).toEqual(["sheet.not-found"]);
    expect((await readSheets(sheets, { sheet: "Bìa" })).said).toEqual(["sheet.no-header"]);
  });

  test("missing and unknown columns are said once", async () => {
    const rows = [
      ["Nhiệm vụ", "Ghi chú", "Khó khăn", "Trống"],
      ["Rà soát", "gấp", "thiếu người"],
    ];
    expect((await read(rows)).said).toEqual([
      "A1 sheet.column-missing",
      "A1 sheet.column-missing",
      "A1 sheet.columns-unread",
    ]);
  });

  test("a table without tasks is read, and said", async () => {
    expect(await read([header])).toMatchObject({ tasks: [], said: ["sheet.no-tasks"] });
  });

  test("after a thousand issues the rest is counted", async () => {
    const rows = [header, ...Array.from({ length: 1500 }, (_, i) => [i + 1, "a", "Sở A", null])];
    const { tasks, issues } = await read(rows);
    expect(tasks).toHaveLength(1500);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: "issues.more", params: { count: 500 } });
  });

  test("progress is told from the looking through on to the end", async () => {
    const told: string[] = [];
    await read([header, ...Array.from({ length: 600 }, (_, i) => [i + 1, "a", "Sở A", "Năm 2023"])], {
      onProgress: (done, of) => told.push(`${done}/${of}`),
    });
    // Looking through counts for a quarter; it sees the header too.
    expect(told).toEqual(["150/601", "150/600", "525/600", "600/600"]);
  });

  test("no issue holds a word of the workbook, and each has a sentence in both languages", async () => {
    const secret = "BÍMẬT";
    const rows = [
      header,
      [secret, secret, secret, `${secret} ngày 30/2/2023`, secret, `31/2/2023 ${secret}`, secret],
      [null, null, secret],
      [null, secret],
    ];
    const { issues } = await read(rows);
    expect(issues.length).toBeGreaterThan(4);
    expect(JSON.stringify(issues)).not.toContain(secret);
    for (const one of issues)
      for (const language of ["vi", "en"] as const) expect(sheetSentence(one, language)).toMatch(/\.$/u);
  });
});

describe("a second table in the sheet", () => {
  const first = [
    ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn"],
    [1, "Rà soát dữ liệu", "Sở Nội vụ", "Quý I/2023"],
  ];

  test("with its columns in another order is read by its own header, which is no task", async () => {
    const { tasks, said } = await read([
      ...first,
      [],
      ["TT", "Thời gian hoàn thành", "Cơ quan chủ trì", "Cơ quan phối hợp", "Nội dung công việc"],
      [2, "Tháng 6/2023", "Công an tỉnh", "Sở Y tế", "Cấp căn cước"],
      [3, "Nội dung", "Công an tỉnh", "Sở Y tế", "Thu nhận hồ sơ"],
    ]);
    expect(titles(tasks)).toEqual(["1 Rà soát dữ liệu", "2 Cấp căn cước", "3 Thu nhận hồ sơ"]);
    expect(tasks[1]).toMatchObject({
      assignees: [
        { name: "Công an tỉnh", part: "lead" },
        { name: "Sở Y tế", part: "coordinating" },
      ],
      deadline: { kind: "period", period: { id: "2023-06" } },
    });
    expect(said).toEqual(["E4 row.header-changed", "B6 deadline.unreadable", "B6 cell.kept-in-note"]);
  });

  test("whose header has two rows, or calls the task by a name of its own, is read too", async () => {
    const { tasks, said } = await read([
      ...first,
      ["STT", "Nhiệm vụ", "Thời hạn", "Cơ quan thực hiện", null],
      [null, null, null, "Chủ trì", "Phối hợp"],
      [2, "Cấp căn cước", "Tháng 6/2023", "Công an tỉnh", "Sở Y tế"],
      ["STT", "Tên việc", "Đơn vị chủ trì", "Hạn"],
      [3, "Thu nhận hồ sơ", "Sở Tư pháp", "Quý II/2023"],
    ]);
    expect(titles(tasks)).toEqual(["1 Rà soát dữ liệu", "2 Cấp căn cước", "3 Thu nhận hồ sơ"]);
    expect(tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
      ["Sở Nội vụ"],
      ["Công an tỉnh", "Sở Y tế"],
      ["Sở Tư pháp"],
    ]);
    expect(said).toEqual(["B3 row.header-changed", "B6 row.header-changed"]);
  });

  test("with a header in other words over the same columns goes on with the table", async () => {
    const { tasks } = await read([
      ...first,
      ["TT", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Thời gian"],
      [null, "cá nhân", null, null],
    ]);
    expect(titles(tasks)).toEqual(["1 Rà soát dữ liệu cá nhân"]);
  });

  test("is not seen in a task that speaks of tasks, agencies and time", async () => {
    const { tasks } = await read([
      ...first,
      [2, "Tổng hợp nội dung nhiệm vụ", "Các đơn vị", "Thời gian tới"],
      [null, "Giao nhiệm vụ", "Các đơn vị", null],
    ]);
    expect(tasks).toHaveLength(3);
  });
});

describe("the day of completion", () => {
  const eventsOf = async (doneOn: RawCell, result: RawCell = "đã báo cáo") => {
    const { tasks, said } = await read([
      header,
      [1, "Báo cáo", "Sở Nội vụ", "Trước ngày 30 hằng tháng", result, doneOn],
    ]);
    return { events: tasks[0]?.events, note: tasks[0]?.note, said };
  };

  test.each([
    "12/02/2023, 12/01/2023",
    "12/01/2023\n12/02/2023",
    "12/01/2023 và 12/02/2023",
    "12/01/2023; 12/02/2023.",
  ])("may be several days of a task that recurs: %j", async (days) => {
    expect(await eventsOf(days)).toEqual({
      events: [
        { kind: "done", on: "2023-01-12" },
        { kind: "done", on: "2023-02-12", result: "đã báo cáo" },
      ],
      note: undefined,
      said: [],
    });
  });

  test("that cannot be read is not called missing, and no word is lost", async () => {
    for (const words of ["đầu năm", "12/01/2023, chưa rõ"]) {
      const { events, note, said } = await eventsOf(words);
      expect(events).toEqual([]);
      expect(note).toBe(`Ngày hoàn thành: ${words}\nKết quả thực hiện: đã báo cáo`);
      expect(said).toEqual(["F2 date.unreadable", "F2 cell.kept-in-note"]);
    }
  });
});

test("agencies on rows of their own beside a merged task stay apart", async () => {
  const { tasks } = await readSheets([
    {
      rows: [
        ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn"],
        [1, "Rà soát", "CAT", "Quý I/2023"],
        [null, null, "Sở Y tế", null],
        [null, null, "Sở Tư pháp", null],
      ],
      merges: ["A2:A4", "B2:B4", "D2:D4"],
    },
  ]);
  expect(tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([["CAT", "Sở Y tế", "Sở Tư pháp"]]);
});

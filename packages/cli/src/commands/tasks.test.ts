import { stripVTControlCharacters } from "node:util";
import { readTasks } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { memoryIo, type MemoryIoOptions } from "../io/memory-io.js";
import { run } from "../run.js";
import { textWidth } from "../show/text-width.js";

const table = `Kế hoạch năm 2023
STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn hoàn thành;Kết quả thực hiện;Ngày hoàn thành
1;Xây dựng kế hoạch;Công an tỉnh phối hợp với Sở TT&TT;Tháng 1/2023;Đã ban hành;18/01/2023
2;Tập huấn;Sở TT&TT;Quý I/2023;;03/4/2023
3;Rà soát quy định;Văn phòng UBND tỉnh;Quý I/2023;;
4;Số hóa hộ tịch;Sở Tư pháp;Năm 2023;;
5;Tuyên truyền;Các sở, ban, ngành;Thường xuyên;12/06/2023: phát thanh;
6;Kết nối dữ liệu đất đai;Sở TN&MT;càng sớm càng tốt;;
7;Dữ liệu người lái xe;Sở Y tế;Khi có hướng dẫn của Bộ Y tế;;cuối tháng
8;Kinh phí;Sở Tài chính;Thường xuyên;;
`;
const files = { "plan.csv": new TextEncoder().encode(table) };

async function tasks(args: readonly string[], options: MemoryIoOptions = {}) {
  const io = memoryIo({ files, ...options });
  const status = await run(["tasks", ...args], io);
  return { status, out: io.out(), err: io.err(), io };
}

async function tasksJson(args: readonly string[], options: MemoryIoOptions = {}) {
  const { status, out } = await tasks([...args, "--json"], options);
  return { status, json: JSON.parse(out) };
}

const wipe = "\r\u001b[2K";
const on = ["--as-of", "2023-06-30"];

describe("de-an-06 tasks --json", () => {
  test("promises its keys for the document, a task, the completion, a ratio and an issue", async () => {
    const { status, json } = await tasksJson(["plan.csv", ...on]);
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual(["asOf", "tasks", "completion", "issues"]);
    expect(json.asOf).toBe("2023-06-30");
    expect(json.tasks[0]).toEqual({
      id: "1",
      title: "Xây dựng kế hoạch",
      lead: ["Công an tỉnh"],
      coordinating: ["Sở Thông tin và Truyền thông"],
      deadline: {
        kind: "period",
        period: { id: "2023-01", grain: "month", calendar: "civil", from: "2023-01-01", to: "2023-01-31" },
      },
      dueDay: "2023-01-31",
      standing: "done-on-time",
      stale: false,
      requested: [],
    });
    expect(json.completion).toEqual({
      total: 8,
      due: 3,
      doneOnTime: 1,
      doneLate: 1,
      doneUndated: 0,
      openInTime: 1,
      openOverdue: 1,
      ongoing: 2,
      awaitingCondition: 1,
      undated: 1,
      excluded: 0,
      ratioOfDue: { numerator: 2, denominator: 3, percent: "66,67" },
      ratioOfAssigned: { numerator: 2, denominator: 8, percent: "25,00" },
      onTimeRatio: { numerator: 1, denominator: 3, percent: "33,33" },
    });
    expect(json.issues).toContainEqual({
      code: "deadline.unreadable",
      cell: "D8",
      sheet: expect.any(String),
      message: expect.any(String),
    });
    expect(json.issues.map(({ cell }: { cell: string }) => cell)).toContain("F9");
  });

  test("every standing comes from its task", async () => {
    const { json } = await tasksJson(["plan.csv", ...on]);
    expect(
      json.tasks.map(({ standing, stale }: { standing: string; stale: boolean }) => standing + (stale ? "!" : "")),
    ).toEqual([
      "done-on-time",
      "done-late",
      "open-overdue",
      "open-in-time",
      "ongoing",
      "undated",
      "awaiting-condition",
      "ongoing!",
    ]);
  });

  test("nothing due has no percentage", async () => {
    const { json } = await tasksJson(["plan.csv", "--as-of", "2023-01-01"]);
    expect(json.completion.ratioOfDue).toEqual({ numerator: 0, denominator: 0, percent: null });
  });

  test("a file that cannot be used ends with 2 and keeps the keys", async () => {
    const bytes = { "a.pdf": new TextEncoder().encode("%PDF-1.7"), "b.xlsx": new Uint8Array() };
    for (const file of ["a.pdf", "b.xlsx", "missing.xlsx"]) {
      const { status, json } = await tasksJson([file, ...on], { files: bytes });
      expect([status, Object.keys(json)]).toEqual([2, ["asOf", "tasks", "completion", "issues"]]);
      expect(json).toMatchObject({
        tasks: [],
        completion: null,
        issues: [{ path: [file], message: expect.any(String) }],
      });
    }
  });

  test("the document is all there is on standard output, and a wrong call is a document too", async () => {
    const { status, json } = await tasksJson(["plan.csv", "--as-of", "mai"]);
    expect([status, json]).toEqual([
      2,
      { issues: [{ code: "call.not-a-day", path: ["--as-of"], message: expect.any(String) }] },
    ]);
  });
});

describe("de-an-06 tasks", () => {
  test("ends with 1 for an overdue task only when asked to", async () => {
    expect((await tasks(["plan.csv", ...on])).status).toBe(0);
    expect((await tasks(["plan.csv", ...on, "--fail-overdue"])).status).toBe(1);
    expect((await tasks(["plan.csv", "--as-of", "2023-01-15", "--fail-overdue"])).status).toBe(0);
  });

  test("a body that was requested is not counted as overdue, and is named among the requested", async () => {
    const led = (cell: string) => ({
      "r.csv": new TextEncoder().encode(`STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn\n1;Tuyên truyền;${cell};Quý I/2023\n`),
    });
    const requested = { files: led("Đề nghị Tỉnh đoàn") };
    expect((await tasks(["r.csv", ...on, "--fail-overdue"], requested)).status).toBe(0);
    expect((await tasks(["r.csv", ...on, "--fail-overdue"], { files: led("") })).status).toBe(1);
    const { json } = await tasksJson(["r.csv", ...on], requested);
    expect(json.tasks[0]).toMatchObject({ lead: ["Tỉnh đoàn"], requested: ["Tỉnh đoàn"], standing: "open-overdue" });
    expect(json.completion).toMatchObject({ total: 1, openOverdue: 1 });
    const { out } = await tasks(["r.csv", ...on], requested);
    const row = out.split("\n").find((line) => line.startsWith("│ Tỉnh đoàn")) ?? "";
    expect(row.split("│").map((cell) => cell.trim())).toEqual(["", "Tỉnh đoàn", "1", "1", "–", "–", "–", "0,00%", ""]);
    expect(out).toContain("Cơ quan được đề nghị không bị tính quá hạn.");
  });

  test("a task done after the day of the report is open on it, with an issue that says why", async () => {
    const { json } = await tasksJson(["plan.csv", "--as-of", "2023-04-02"]);
    expect(json.tasks[1].standing).toBe("open-overdue");
    expect(json.issues).toContainEqual({
      code: "task.event-after-as-of",
      path: ["tasks", 1, "events", 0, "on"],
      message: "Ngày hoàn thành sau ngày tính tình trạng nên chưa được tính.",
    });
    const later = await tasksJson(["plan.csv", ...on]);
    expect(JSON.stringify(later.json.issues)).not.toContain("event-after-as-of");
  });

  test("in English deadlines are worded in English", async () => {
    const { out } = await tasks(["plan.csv", ...on, "--lang", "en"], { columns: 200 });
    expect(out).not.toContain("quý I/2023");
    expect(out).toContain("By the end of January 2023");
  });

  test("reads standard input", async () => {
    const { status, out } = await tasks(["-", ...on], { stdin: files["plan.csv"] });
    expect(status).toBe(0);
    expect(out).toContain("Xây dựng kế hoạch");
  });

  test("shows agencies, deadline, last day and standing, then completion by agency and month, then cells", async () => {
    const { out, err } = await tasks(["plan.csv", ...on], { columns: 120 });
    expect(stripVTControlCharacters(out)).toMatchSnapshot();
    expect(err.split(wipe).at(-1)).toBe("");
  });

  test("without --as-of it takes today's day in Vietnam and says so", async () => {
    const { out, err } = await tasks(["plan.csv"]);
    expect(err).toContain("hôm nay, 30/6/2023 (giờ Việt Nam)");
    expect(out).toContain("tính đến ngày 30/6/2023");
    expect((await tasksJson(["plan.csv"])).json.asOf).toBe("2023-06-30");
  });

  test("no line is longer than the page, in either language", async () => {
    for (const columns of [60, 80, 120, 200]) {
      for (const lang of ["vi", "en"]) {
        const { out } = await tasks(["plan.csv", ...on, "-o", "out.xlsx", "--lang", lang], {
          columns,
          env: { NO_COLOR: "1" },
        });
        expect(Math.max(...out.split("\n").map(textWidth)), `${columns} ${lang}`).toBeLessThanOrEqual(columns);
      }
    }
  });

  test("a terminal gets colours and a bar that is wiped away, a pipe neither", async () => {
    const terminal = await tasks(["plan.csv", ...on], { columns: 100 });
    expect(terminal.out).toContain("\u001b[31m");
    expect(terminal.err.split(wipe)).toEqual(["", ...terminal.err.split(wipe).slice(1, -1), ""]);
    expect(stripVTControlCharacters(terminal.err)).toContain("Đang đọc nhiệm vụ");
    const pipe = await tasks(["plan.csv", ...on]);
    expect(pipe.out + pipe.err).not.toContain("\u001b");
  });

  test("orders to the terminal hidden in a cell are not passed on", async () => {
    const hostile = new TextEncoder().encode(
      `STT;Nhiệm vụ;Thời hạn\n1;\u001b]0;xin chào\u0007\u001b[2J Báo cáo;Quý I/2023\n`,
    );
    expect((await tasks(["h.csv", ...on], { files: { "h.csv": hostile } })).out).not.toContain("\u001b");
  });

  test("writes the finished workbook, and it reads back to the same tasks", async () => {
    const { status, out, io } = await tasks(["plan.csv", ...on, "-o", "out.xlsx"]);
    expect([status, out]).toEqual([0, expect.stringContaining("Đã ghi bảng theo dõi: out.xlsx")]);
    const back = await readTasks(io.files.get("out.xlsx") ?? new Uint8Array());
    expect(back.ok && back.value.map(({ title }) => title)).toHaveLength(8);
  });

  test("refuses to write over its input, or to something that is no workbook", async () => {
    expect((await tasks(["plan.csv", ...on, "-o", "./plan.csv"])).err).toContain("đuôi .xlsx");
    const same = await tasks(["a.xlsx", ...on, "-o", "./a.xlsx"], { files: { "a.xlsx": new Uint8Array([1]) } });
    expect([same.status, same.err]).toEqual([2, expect.stringContaining("trùng với tệp đọc vào")]);
  });

  test("a workbook that cannot be written ends with 2, and the table is shown all the same", async () => {
    const io = memoryIo({ files });
    const full = { ...io, writeFile: () => Promise.reject(Object.assign(new Error(), { code: "ENOSPC" })) };
    expect(await run(["tasks", "plan.csv", ...on, "-o", "out.xlsx"], full)).toBe(2);
    expect(io.out()).toContain("KẾT QUẢ HOÀN THÀNH");
    expect(io.out()).not.toContain("Đã ghi");
    expect(io.err()).toBe("de-an-06: out.xlsx: Không ghi được tệp.\n");
  });

  test("a table without tasks says so", async () => {
    const empty = { "e.csv": new TextEncoder().encode("STT;Nhiệm vụ;Thời hạn\n") };
    const { status, out } = await tasks(["e.csv", ...on], { files: empty });
    expect([status, out]).toEqual([0, expect.stringContaining("Không có nhiệm vụ nào.")]);
  });
});

import { readRows } from "@de-an-06/spreadsheet";
import { plainDate, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

async function template(...args: string[]) {
  const io = memoryIo();
  return { status: await run(["template", ...args], io), out: io.out(), err: io.err(), io };
}

test("de-an-06 template tasks writes a workbook that the command tasks reads", async () => {
  const { status, out, io } = await template("tasks", "-o", "mau.xlsx");
  expect([status, out]).toEqual([0, "Đã ghi bảng mẫu: mau.xlsx\n"]);
  expect(await run(["tasks", "mau.xlsx", "--as-of", "2023-06-30"], io)).toBe(0);
});

test("its JSON names the template and the file", async () => {
  const { out } = await template("tasks", "-o", "mau.xlsx", "--json");
  expect(JSON.parse(out)).toEqual({ template: "tasks", output: "mau.xlsx", issues: [] });
});

test("a template nobody knows, a missing file name and another extension are refused", async () => {
  expect((await template("task", "-o", "a.xlsx")).err).toContain(
    "task: Giá trị không thuộc danh sách cho phép: tasks, observations, submissions, models,",
  );
  expect((await template("tasks")).err).toContain("--output: Thiếu tùy chọn bắt buộc này.");
  expect((await template("tasks", "-o", "a.csv")).err).toContain("a.csv: Tên tệp ghi ra phải có đuôi .xlsx.");
});

test("de-an-06 template observations writes a workbook of figures that the command indicators finds its table in", async () => {
  const { status, io } = await template("observations", "-o", "so-lieu.xlsx");
  expect(status).toBe(0);
  expect(await run(["indicators", "so-lieu.xlsx", "--json"], io)).toBe(2);
  expect(io.out()).toContain("sheet.no-rows-of-figures");
});

test("de-an-06 template submissions writes a list that the command reports reads, with nothing sent yet", async () => {
  const { status, io } = await template("submissions", "-o", "gui.xlsx");
  expect(status).toBe(0);
  expect(
    await run(["reports", "gui.xlsx", "--regime", "ha-noi-2025-city", "--as-of", "2026-01-31", "--json"], io),
  ).toBe(0);
  expect(JSON.parse(io.out().slice(io.out().indexOf("{")))).toMatchObject({ total: { expected: 2 } });
});

test("a template holds a row for each unit and period that is named, and lists to choose from", async () => {
  const units = [
    { code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: "2025-07-01", until: null },
    { code: "01843", name: "Phường Bắc Kạn", tier: "commune", parent: "19", from: "2025-07-01", until: null },
  ];
  const files = { "units.json": new TextEncoder().encode(JSON.stringify(units)) };
  const io = memoryIo({ files, today: plainDate("2026-02-01") });
  const filled = ["--units", "units.json", "--at", "commune", "--period", "2026-01"];
  for (const kind of ["observations", "submissions"]) {
    expect(await run(["template", kind, ...filled, "-o", `${kind}.xlsx`], io)).toBe(0);
    const [sheet] = unwrap(await readRows(io.files.get(`${kind}.xlsx`) ?? new Uint8Array()));
    const rows = sheet?.rows.filter((row) => row.includes("Phường Bắc Kạn")) ?? [];
    expect(rows.map((row) => row.find((cell) => String(cell).startsWith("Tháng")))).toContain("Tháng 01/2026");
    expect(JSON.stringify(sheet)).not.toContain("Tỉnh Thái Nguyên");
  }
  expect(await run(["template", "submissions", "--period", "tháng nào", "-o", "a.xlsx", "--json"], io)).toBe(2);
});

test.each([
  ["models", "Mô hình điểm", "Tên mô hình"],
  ["points", "Điểm hỗ trợ", "Số người trực"],
  ["equipment", "Trang thiết bị", "Nhu cầu"],
  ["connections", "Kết nối cơ sở dữ liệu", "Cơ sở dữ liệu"],
  ["funding", "Kinh phí", "Số tiền (đồng)"],
  ["inspections", "Kiểm tra", "Đơn vị được kiểm tra"],
  ["difficulties", "Khó khăn, vướng mắc", "Chuyển đến"],
  ["units", "Đơn vị", "Mã đơn vị"],
  ["groups", "Tổ công tác", "Mã tổ"],
])("de-an-06 template %s writes the sheet %s with its own columns", async (kind, name, column) => {
  const { status, io } = await template(kind, "-o", "so.xlsx");
  expect(status).toBe(0);
  const [sheet] = unwrap(await readRows(io.files.get("so.xlsx") ?? new Uint8Array()));
  expect(sheet?.name).toBe(name);
  expect(JSON.stringify(sheet)).toContain(column);
});

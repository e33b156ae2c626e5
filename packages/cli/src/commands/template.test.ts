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
    "task: Giá trị không thuộc danh sách cho phép: tasks, observations, submissions.",
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

import { expect, test } from "vitest";
import { parseAssignment, plainDate, type Task, unwrap } from "@de-an-06/domain";
import { writeTasks } from "@de-an-06/spreadsheet";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

const task: Task = { id: "1", title: "Số hóa", kind: "task", assignees: unwrap(parseAssignment("Sở A, Sở A")), deadline: null, changes: [], events: [], source: null }; // prettier-ignore
const asOf = plainDate("2023-06-30");

async function call(...args: string[]) {
  const io = memoryIo({ files: { "ke-hoach.xlsx": await writeTasks([task], { asOf }), "a.csv": new TextEncoder().encode("STT;Nhiệm vụ;Thời hạn\n1;Số hóa;mai") } }); // prettier-ignore
  return { status: await run(args, io), out: io.out(), err: io.err(), io };
}

test("de-an-06 annotate writes the same workbook with its cells marked, which reads the same", async () => {
  const { status, out, io } = await call("annotate", "ke-hoach.xlsx", "-o", "sua.xlsx");
  expect([status, out]).toEqual([0, "Đã đánh dấu 2 ô, liệt kê 2 vấn đề: sua.xlsx\n"]);
  await run(["annotate", "sua.xlsx", "-o", "lai.xlsx", "--json"], io);
  expect(JSON.parse(io.out().slice(out.length))).toMatchObject({
    kind: "tasks",
    cells: 2,
    issues: [{ cell: "C5" }, { cell: "D5" }],
  });
});

test("what cannot be marked is refused: a CSV, a file that is not there, another extension, the file itself", async () => {
  expect((await call("annotate", "a.csv", "-o", "b.xlsx")).err).toContain("Chỉ ghi thêm được vào tệp .xlsx");
  expect((await call("annotate", "không.xlsx", "-o", "b.xlsx")).status).toBe(2);
  expect((await call("annotate", "ke-hoach.xlsx", "-o", "b.csv")).status).toBe(2);
  expect((await call("annotate", "ke-hoach.xlsx", "-o", "./ke-hoach.xlsx")).status).toBe(2);
  expect((await call("annotate", "ke-hoach.xlsx", "--as", "observations", "-o", "b.xlsx")).status).toBe(2);
});

test("de-an-06 export tasks writes the tracking table", async () => {
  const { status, out } = await call(
    "export",
    "tasks",
    "ke-hoach.xlsx",
    "--as-of",
    "2023-06-30",
    "-o",
    "theo-doi.xlsx",
  );
  expect([status, out]).toEqual([0, "Đã ghi: theo-doi.xlsx\n"]);
  expect((await call("export", "tasks", "ke-hoach.xlsx", "-o", "ke-hoach.xlsx")).status).toBe(2);
  expect((await call("export", "gì", "ke-hoach.xlsx", "-o", "b.xlsx")).status).toBe(2);
});

test("de-an-06 export indicators writes a scorecard that the command indicators reads back to the same figures", async () => {
  const { io } = await call("help");
  const csv =
    "Mã đơn vị;Kỳ báo cáo;Hồ sơ tiếp nhận;Hồ sơ trực tuyến\r\n24;2024-05;1000;700\r\n24;2024-06;0;0\r\n01;2024-05;8;1\r\n";
  await io.writeFile("so-lieu.csv", new TextEncoder().encode(csv));
  const arguments_ = ["--on", "2024-06-14", "--by", "period", "--json"];
  const figures = async (file: string, ...more: string[]) => {
    const before = io.out().length;
    await run(["indicators", file, ...arguments_, ...more], io);
    const { cells } = JSON.parse(io.out().slice(before)) as { cells: { percent: unknown; unit: string }[] };
    return cells.filter(({ unit }) => /^(?:24|01)@/u.test(unit));
  };
  expect(
    await run(
      ["export", "indicators", "so-lieu.csv", "--on", "2024-06-14", "--by", "period", "-o", "chi-tieu.xlsx"],
      io,
    ),
  ).toBe(0);
  const before = await figures("so-lieu.csv");
  expect(before.length).toBeGreaterThan(0);
  expect(await figures("chi-tieu.xlsx", "--sheet", "Số liệu")).toEqual(before);
});

import { expect, test } from "vitest";
import {
  type Group,
  parseAssignment,
  parseCitation,
  plainDate,
  type Task,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import { writeGroupTemplate, writeSubmissionTemplate, writeTasks, writeUnitTemplate } from "@de-an-06/spreadsheet";
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

test("lists of units, of task forces and of sendings are marked when they are said to be so", async () => {
  const { io } = await call("help");
  const from = plainDate("2025-07-01");
  const ward: Unit = {
    code: "99998",
    name: "Phường Không Có",
    tier: "commune",
    parent: "Huyện Không Có",
    from,
    until: null,
  };
  const group: Group = { id: "t1", name: "Tổ công tác", kind: "de-an-06", decisions: [{ act: "set-up", on: from, unit: unitKey("99998@2025-07-01"), tier: "commune", parent: null, memberCount: 5, source: { document: unwrap(parseCitation("Quyết định số 90/QĐ-UBND ngày 20/5/2025")), confidence: "primary" } }] }; // prettier-ignore
  const sendings = await writeSubmissionTemplate({ units: [ward], periods: ["Năm 2025"] });
  await io.writeFile("units.xlsx", await writeUnitTemplate({ units: [ward] }));
  await io.writeFile("groups.xlsx", await writeGroupTemplate({ groups: [group] }));
  await io.writeFile("submissions.xlsx", sendings);
  const found: Record<string, number> = {};
  for (const kind of ["units", "groups", "submissions"]) {
    const before = io.out().length;
    const more = kind === "submissions" ? ["--regime", "ha-noi-2025-city"] : [];
    expect(await run(["annotate", `${kind}.xlsx`, "--as", kind, ...more, "-o", "sua.xlsx", "--json"], io)).toBe(0);
    const said = JSON.parse(io.out().slice(before)) as { kind: string; cells: number };
    found[said.kind] = said.cells;
  }
  expect(found).toEqual({ units: 1, groups: 1, submissions: 0 });
  expect(await run(["annotate", "submissions.xlsx", "--as", "submissions", "-o", "b.xlsx"], io)).toBe(2);
  expect(io.err()).toContain("--regime: Thiếu tùy chọn bắt buộc này.");
});

test("every kind is recognised by its header, and what no table has is said", async () => {
  const { io } = await call("help");
  const templates = ["tasks", "observations", "units", "groups", "submissions", "models", "difficulties"];
  const kinds: unknown[] = [];
  for (const template of templates) {
    await run(["template", template, "-o", "mau.xlsx"], io);
    const before = io.out().length;
    const more = template === "submissions" ? ["--regime", "ha-noi-2025-city"] : [];
    await run(["annotate", "mau.xlsx", ...more, "-o", "sua.xlsx", "--json"], io);
    kinds.push((JSON.parse(io.out().slice(before)) as { kind?: string }).kind);
  }
  expect(kinds).toEqual(["tasks", "observations", "units", "groups", "submissions", "registers", "registers"]);
  await run(["template", "submissions", "-o", "mau.xlsx"], io);
  expect(await run(["annotate", "mau.xlsx", "-o", "sua.xlsx"], io)).toBe(2);
  expect(io.err()).toContain("--regime: Thiếu tùy chọn bắt buộc này.");
  await io.writeFile("khác.csv", new TextEncoder().encode("Họ tên;Điện thoại\nA;1"));
  expect(await run(["annotate", "khác.csv", "-o", "sua.xlsx"], io)).toBe(2);
  expect(io.err()).toContain("Không nhận ra bảng nào trong 30 dòng đầu");
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

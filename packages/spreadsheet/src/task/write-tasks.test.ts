import {
  fromDayNumber,
  parseAssignment,
  parseDeadline,
  type PlainDate,
  plainDate,
  type ProgressEvent,
  type Task,
  unwrap,
} from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../cell/clean-text.js";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { readDirectory } from "../zip/directory.js";
import { inflatePart } from "../zip/inflate.js";
import { parseEventLines } from "./event-lines.js";
import { readTasks } from "./read-tasks.js";
import { parseSource } from "./source-text.js";
import { writeTasks } from "./write-tasks.js";

const base: Task = {
  id: "9",
  title: "Quản lý thuê bao",
  kind: "task",
  assignees: [],
  deadline: null,
  changes: [],
  events: [],
  source: null,
};
const quarter = unwrap(parseDeadline("Quý I/2023"));
const on = { asOf: plainDate("2023-06-30") };

async function partOf(workbook: Uint8Array, name: string): Promise<string> {
  const entry = unwrap(readDirectory(workbook, defaultReadLimits)).get(name);
  return new TextDecoder().decode((entry && (await inflatePart(workbook, entry))) ?? undefined);
}

async function tableOf(tasks: readonly Task[]): Promise<readonly unknown[]> {
  const [sheet] = unwrap(await readWorkbook(await writeTasks(tasks, on)));
  return sheet?.rows.slice(3) ?? [];
}

describe("a row of the tracking table", () => {
  test("holds the deadline in words, its last day as a date, the standing, and how late it is", async () => {
    const lead = unwrap(parseAssignment("Sở Nội vụ phối hợp với Công an tỉnh"));
    const [, row] = await tableOf([{ ...base, deadline: quarter, assignees: lead }]);
    expect(row).toEqual([
      9,
      "Quản lý thuê bao",
      "Sở Nội vụ chủ trì, phối hợp với Công an tỉnh",
      "Trong quý I/2023",
      { day: "2023-03-31" },
      "Quá hạn chưa hoàn thành",
      "muộn 91 ngày; chưa có tiến độ",
    ]);
  });

  test("of a task that is done holds its day and result", async () => {
    const events: ProgressEvent[] = [
      { kind: "progress", on: plainDate("2023-02-15"), result: "đã trình" },
      { kind: "done", on: plainDate("2023-03-20"), result: "Đã ban hành" },
    ];
    const [, row] = await tableOf([{ ...base, deadline: quarter, events }]);
    expect((row as unknown[]).slice(5, 9)).toEqual([
      "Hoàn thành đúng hạn",
      null,
      "Đã ban hành\n15/02/2023: đã trình",
      { day: "2023-03-20" },
    ]);
  });

  test("of a task with another course of events says it line by line", async () => {
    const events: ProgressEvent[] = [
      { kind: "done", on: plainDate("2022-12-12"), occurrence: plainDate("2022-12-14"), result: "Báo cáo số 12" },
      { kind: "reopened", on: plainDate("2022-12-20") },
      { kind: "excluded", on: plainDate("2023-01-05"), reason: "transferred", note: "Sở Y tế" },
    ];
    const [, row] = await tableOf([{ ...base, events }]);
    expect((row as unknown[])[7]).toBe(
      "12/12/2022 [hoàn thành kỳ 14/12/2022]: Báo cáo số 12\n20/12/2022 [mở lại]:\n05/01/2023 [chuyển cơ quan khác]: Sở Y tế",
    );
  });

  test("of a task whose deadline was extended holds the one in force", async () => {
    const extended = {
      kind: "extended",
      on: plainDate("2023-04-01"),
      deadline: unwrap(parseDeadline("đến ngày 31/12/2023")),
      source: parseSource("12/QĐ-UBND"),
    } as const;
    const [, row] = await tableOf([{ ...base, deadline: quarter, changes: [extended] }]);
    expect((row as unknown[]).slice(3, 6)).toEqual([
      "Chậm nhất ngày 31/12/2023",
      { day: "2023-12-31" },
      "Đang thực hiện, trong hạn",
    ]);
  });
});

describe("the workbook", () => {
  const source = parseSource("Kế hoạch số 105/KH-UBND ngày 10/01/2023; mục II");
  const workbook = writeTasks([{ ...base, deadline: quarter, source }], {
    ...on,
    title: 'BẢNG "A" & B',
    subtitle: "(Kèm theo Kế hoạch)",
  });

  test("prints on A4 across, as wide as the page, with the header on every page and page numbers below", async () => {
    const sheet = await partOf(await workbook, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"');
    expect(sheet).toContain("Trang &amp;P/&amp;N");
    expect(sheet).toContain('BẢNG "A" &amp;&amp; B');
    const names = await partOf(await workbook, "xl/workbook.xml");
    expect(names).toContain("'Theo dõi'!$5:$5");
    expect(names).toContain("'Theo dõi'!$A$1:$J$6");
  });

  test("colours each standing, and lets rows grow that are not merged", async () => {
    const sheet = await partOf(await workbook, "xl/worksheets/sheet1.xml");
    expect(sheet.match(/<cfRule /gu)).toHaveLength(9);
    expect(sheet).toMatch(/<row r="1" ht="[\d.]+" customHeight="1">/u);
    expect(sheet).toMatch(/<row r="6" ht="[\d.]+">/u);
  });

  test("sums up on a second sheet, for all tasks and by leading agency", async () => {
    const both = unwrap(parseAssignment("Sở A, Sở B"));
    const done = {
      ...base,
      id: "1",
      deadline: quarter,
      assignees: both,
      events: [{ kind: "done", on: plainDate("2023-03-01") }],
    } as const;
    const [, sheet] = unwrap(
      await readWorkbook(
        await writeTasks([done, { ...base, deadline: quarter, assignees: both.slice(0, 1) }, { ...base, id: "3" }], on),
      ),
    );
    expect(sheet?.rows.slice(4, 7)).toEqual([
      [null, "Toàn bộ", 3, 2, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0.5, 0.5, 0.3333],
      [1, "Sở A", 2, 2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5],
      [2, "Sở B", 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
    ]);
  });

  test("of no tasks is a workbook all the same", async () => {
    const [sheet, summary] = unwrap(await readWorkbook(await writeTasks([], on)));
    expect(sheet?.rows.length).toBe(4);
    expect(summary?.rows[4]?.slice(13)).toEqual(["không phát sinh", "không phát sinh", "không phát sinh"]);
  });

  test("is the same bytes every time", async () => {
    const again = await writeTasks([{ ...base, deadline: quarter, source }], {
      ...on,
      title: 'BẢNG "A" & B',
      subtitle: "(Kèm theo Kế hoạch)",
    });
    expect(Buffer.compare(await workbook, again)).toBe(0);
  });
});

describe("always", () => {
  const day = fc.integer({ min: 16_000, max: 21_000 }).map(fromDayNumber);
  const words = fc.constantFrom(
    "Rà soát",
    "hộ tịch",
    "=1+1",
    "- Tham mưu",
    "#N/A",
    "_x0041_",
    "'",
    '"',
    ";",
    "&",
    "<b>",
    "I.",
    "TỔNG CỘNG",
    "Ghi chú:",
    "123",
    "\n",
    "\t",
    "\u0000",
    "hoa\u0300",
    "😀",
    "\ud83d",
  );
  const line = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const text = line.map((one) =>
    cleanText(one.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, "")),
  );
  const filled = text.filter((one) => one !== "");
  const oneLine = filled.map((one) => one.replace(/\n+/gu, " "));
  const undated = filled.filter((one) => parseEventLines(one).events.length === 0);
  const maybe = <T, K extends string>(key: K, value: fc.Arbitrary<T>) =>
    fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }) as { [k in K]?: T });

  const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
    fc.tuple(day, maybe("result", undated)).map(([on, result]) => ({ kind: "progress" as const, on, ...result })),
    fc
      .tuple(day, maybe("result", undated), maybe("occurrence", day))
      .map(([on, result, occurrence]) => ({ kind: "done" as const, on, ...occurrence, ...result })),
    fc.tuple(day, maybe("note", undated)).map(([on, note]) => ({ kind: "reopened" as const, on, ...note })),
    fc
      .tuple(day, maybe("note", undated), maybe("dueDay", day))
      .map(([on, note, dueDay]) => ({ kind: "condition-met" as const, on, ...dueDay, ...note })),
    fc
      .tuple(
        day,
        fc.constantFrom("revoked" as const, "transferred" as const, "merged" as const),
        maybe("note", undated),
      )
      .map(([on, reason, note]) => ({ kind: "excluded" as const, on, reason, ...note })),
  );
  const assignees = fc
    .constantFrom(
      "",
      "Sở Nội vụ",
      "Sở Nội vụ phối hợp với các đơn vị liên quan",
      "Chủ trì: Sở A; đồng chủ trì: Sở B; tham mưu: Sở C",
      "Đề nghị Tỉnh đoàn chủ trì",
    )
    .map((cell) => {
      const parsed = parseAssignment(cell);
      return parsed.ok ? parsed.value : [];
    });
  const deadline = fc
    .constantFrom(
      null,
      "trước ngày 10/11/2022",
      "đến ngày 30/11/2022",
      "Quý I/2023, triển khai theo lộ trình của Bộ Công an",
      "Năm 2023",
      "trước ngày 15 hàng tháng",
      "01/6 và 15/11 hằng năm",
      "trong 05 ngày làm việc kể từ ngày nhận được văn bản",
      "Thường xuyên",
      "khi có hướng dẫn của Bộ Y tế",
      "ngay",
    )
    .map((phrase) => phrase && unwrap(parseDeadline(phrase)));
  const id = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.stringMatching(/^(?:0\d|[1-9]\.\d|[IVX]{1,3}\.\d|NV-\d{1,3}|[A-D])$/u),
  );
  const source = fc
    .constantFrom(
      null,
      "Kế hoạch số 105/KH-UBND ngày 10/01/2023; mục II.3",
      "Chỉ thị số 26-CT/TU",
      "Thông báo miệng; phiên họp thứ 3",
      'trang tính "A", dòng 7',
    )
    .map((cited) => cited && parseSource(cited));
  const task: fc.Arbitrary<Task> = fc
    .tuple(
      fc.record({
        id,
        title: filled,
        kind: fc.constantFrom("task" as const, "duty" as const),
        assignees,
        deadline,
        events: fc.array(event, { maxLength: 4 }),
        source,
      }),
      maybe("assignedOn", day),
      maybe("note", filled),
      maybe("parent", oneLine),
    )
    .map(([one, assignedOn, note, parent]) => ({ ...one, changes: [], ...assignedOn, ...note, ...parent }));
  const tasks = fc.uniqueArray(task, { selector: (one) => one.id, maxLength: 5 });

  test.each(["xlsx", "csv"] as const)(
    "tasks written to %s are read back",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(tasks, day, async (list, asOf: PlainDate) => {
          const back = unwrap(await readTasks(await writeTasks(list, { asOf, format })));
          // A task that names no source is given its row.
          expect(back.map((one, i) => (list[i]?.source === null ? { ...one, source: null } : one))).toEqual(list);
        }),
      );
    },
    60_000,
  );
});

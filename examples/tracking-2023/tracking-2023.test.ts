import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { agencyNames, vietnamWorkCalendar } from "@de-an-06/catalogue";
import { completion, plainDate, unwrap } from "@de-an-06/domain";
import { readTasks } from "@de-an-06/spreadsheet";
import { beforeAll, describe, expect, test } from "vitest";
import { buildWorkbook } from "./build-workbook.js";
import { inventedNotice } from "./invented-progress.js";
import { issuedOn, plan2023 } from "./plan-2023.js";

const on = { asOf: plainDate("2023-06-30"), calendar: vietnamWorkCalendar };
const options = { issuedOn: plainDate(issuedOn), agencies: agencyNames };

describe("the workbook as an office sends it", () => {
  test("is read into the 26 tasks of the plan, in order, with their titles whole", async () => {
    const tasks = unwrap(await readTasks(await buildWorkbook(), options));
    expect(tasks.map(({ id, title }) => `${id} ${title}`)).toEqual(plan2023.map(({ row, title }) => `${row} ${title}`));
    expect(tasks.every(({ deadline, assignees, source }) => deadline && assignees.length > 0 && source?.article)).toBe(
      true,
    );
  });

  test("every deadline and agency is read, and what was typed badly is an issue at its cell", async () => {
    const reading = await readTasks(await buildWorkbook(), options);
    const issues = reading.ok ? reading.notes : reading.issues;
    expect(issues.filter(({ code }) => code.startsWith("deadline."))).toEqual([]);
    expect(issues.filter(({ code }) => code === "row.joined")).toHaveLength(3);
    expect(issues.map(({ where }) => where?.cell)).toContain("F24");
  });

  test("on 30/6/2023 the standings sum to the 26 tasks", async () => {
    const tasks = unwrap(await readTasks(await buildWorkbook(), options));
    expect(completion(tasks, on)).toMatchObject({
      total: 26,
      due: 8,
      doneOnTime: 5,
      doneLate: 1,
      openInTime: 2,
      openOverdue: 2,
      ongoing: 13,
      awaitingCondition: 3,
    });
  });
});

describe("npm run demo", () => {
  const root = join(import.meta.dirname, "../..");
  let shown = "";

  beforeAll(async () => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const args = [tsx, "--conditions=@de-an-06/source", join(import.meta.dirname, "demo.ts")];
    shown = (await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, COLUMNS: "120" } }))
      .stdout;
  }, 60_000);

  test("shows every task, completion by agency and month, and the issues, without colours in a pipe", () => {
    for (const { row, title } of plan2023)
      expect(shown).toContain(`${String(row).padStart(2)} │ ${title.slice(0, 20)}`);
    for (const heading of [
      "KẾT QUẢ HOÀN THÀNH",
      "THEO CƠ QUAN CHỦ TRÌ",
      "THEO THÁNG ĐẾN HẠN",
      "NHỮNG Ô CẦN XEM LẠI",
      "Phụ lục II!F24",
    ]) {
      expect(shown).toContain(heading);
    }
    expect(shown).not.toContain("\u001b");
  });

  test("says before and after that the progress is invented", () => {
    expect(shown.split(inventedNotice.toUpperCase())).toHaveLength(3);
  });

  test("writes the finished workbook where it says, and it holds the same tasks", async () => {
    const path = /Bảng hoàn chỉnh:\s+(\S+)/u.exec(shown)?.[1] ?? "";
    const finished = unwrap(await readTasks(await readFile(join(root, path)), options));
    expect(completion(finished, on)).toEqual(completion(unwrap(await readTasks(await buildWorkbook(), options)), on));
  });
});

import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { unwrap } from "../issue/result.js";
import { formatPercent } from "../number/format-percent.js";
import { addCompletions, completion } from "./completion.js";
import { byAgency, byDueMonth, byLead, completionBy } from "./completion-by.js";
import { parseAssignment } from "./parse-assignment.js";
import type { ProgressEvent, Task } from "./task.js";

const asOf = plainDate("2017-12-27");

/** As many tasks as there are, due on a day, done on another one or not. */
function many(count: number, dueDay: string, doneOn: string | null): readonly Task[] {
  const events: readonly ProgressEvent[] = doneOn === null ? [] : [{ kind: "done", on: plainDate(doneOn) }];
  return Array.from({ length: count }, (_, i) => ({
    id: `${dueDay} ${doneOn} ${i}`,
    title: "Nhiệm vụ giao",
    kind: "task",
    assignees: [],
    deadline: { kind: "date", day: plainDate(dueDay), strict: false },
    changes: [],
    events,
    source: null,
  }));
}

describe("the tasks of report 1270/BC-TCTTTg of 27/12/2017", () => {
  const tasks = [
    ...many(14_068, "2017-10-31", "2017-10-20"),
    ...many(1_983, "2017-10-31", "2017-11-20"),
    ...many(5_640, "2018-03-31", null),
    ...many(223, "2017-11-30", null),
  ];
  const found = completion(tasks, { asOf });
  test("close as printed: 21,914 = 14,068 + 1,983 + 5,640 + 223", () => {
    expect(found).toMatchObject({
      total: 21_914,
      doneOnTime: 14_068,
      doneLate: 1_983,
      openInTime: 5_640,
      openOverdue: 223,
    });
  });
  test("are complete over those due at 98.63 %, which the report truncated to 98.62 %", () => {
    expect(found.due).toBe(16_274);
    expect(formatPercent(found.ratioOfDue)).toBe("98,63%");
    expect(formatPercent(found.ratioOfDue, { rounding: "truncate" })).toBe("98,62%");
  });
  test("are complete over all assigned at 73.25 %, and on time over those due at 86.44 %", () => {
    expect(formatPercent(found.ratioOfAssigned)).toBe("73,25%");
    expect(formatPercent(found.onTimeRatio)).toBe("86,44%");
  });
});

/** Annex II of the Bắc Giang plan: deadline, who does it, and invented events of rows that are done. */
const annex: readonly Task[] = (
  [
    ["Tháng 1/2023", "Tổ công tác ĐA06 tỉnh, huyện, xã", "2023-01-30"],
    ["Quý I/2023", "Tổ công tác ĐA06 tỉnh, huyện, xã", "2023-04-10"],
    [
      "Triển khai theo yêu cầu, lộ trình của Văn phòng Chính phủ, Bộ Công an",
      "Văn phòng UBND tỉnh phối hợp với CAT, Sở Tư pháp",
      null,
    ],
    ["Thường xuyên", "Công an tỉnh phối hợp với các đơn vị liên quan", null],
    ["Quý I/2023", "Sở Thông tin và Truyền thông phối hợp với các đơn vị liên quan", null],
    ["Thường xuyên", "Sở Thông tin và Truyền thông, Công an tỉnh", null],
    ["Năm 2023", "Sở Tư pháp phối hợp với các đơn vị liên quan", null],
    [
      "Khi có hướng dẫn của Bộ Y tế, Bộ Giao thông vận tải",
      "Sở Y tế và các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh",
      null,
    ],
    ["Quý II/2023", "Sở Thông tin và Truyền thông", "2023-06-30"],
    ["", "Sở Nội vụ", null],
  ] satisfies readonly [string, string, string | null][]
).map(([phrase, cell, doneOn], i) => ({
  id: String(i + 1),
  title: `Dòng ${i + 1}`,
  kind: "task",
  assignees: unwrap(parseAssignment(cell)),
  deadline: phrase === "" ? null : unwrap(parseDeadline(phrase)),
  changes: [],
  events: doneOn === null ? [] : [{ kind: "done", on: plainDate(doneOn) }],
  source: null,
}));
const midYear = { asOf: plainDate("2023-06-30") };

describe("a plan with deadlines of every kind", () => {
  test("counts each task once, whatever its deadline", () => {
    expect(completion(annex, midYear)).toEqual({
      total: 10,
      due: 4,
      doneOnTime: 2,
      doneLate: 1,
      doneUndated: 0,
      openInTime: 1,
      openOverdue: 1,
      ongoing: 2,
      awaitingCondition: 2,
      undated: 1,
      excluded: 0,
      ratioOfDue: { state: "value", numerator: 3, denominator: 4 },
      ratioOfAssigned: { state: "value", numerator: 3, denominator: 10 },
      onTimeRatio: { state: "value", numerator: 2, denominator: 4 },
    });
  });
  test("has nothing due where nothing is: no activity, not 0 %", () => {
    const ongoing = annex.filter(({ deadline }) => deadline?.kind === "ongoing");
    expect(formatPercent(completion(ongoing, midYear).ratioOfDue)).toBe("không phát sinh");
  });
  test("leaves an excluded task in the total and out of both denominators", () => {
    const [first, ...rest] = annex;
    if (first === undefined) throw new Error("ten rows");
    const without = completion(
      [{ ...first, events: [{ kind: "excluded", on: plainDate("2023-02-01"), reason: "revoked" }] }, ...rest],
      midYear,
    );
    expect([without.total, without.excluded, without.due]).toEqual([10, 1, 3]);
    expect(without.ratioOfAssigned).toEqual({ state: "value", numerator: 2, denominator: 9 });
  });
  test("by lead agency adds to more where two lead together", () => {
    const table = completionBy(annex, midYear, byLead);
    expect([...table].map(([agency, { total }]) => [agency, total])).toEqual([
      ["Tổ công tác ĐA06 tỉnh, huyện, xã", 2],
      ["Văn phòng UBND tỉnh", 1],
      ["Công an tỉnh", 2],
      ["Sở Thông tin và Truyền thông", 3],
      ["Sở Tư pháp", 1],
      ["Sở Y tế", 1],
      ["các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh", 1],
      ["Sở Nội vụ", 1],
    ]);
  });
  test("by any agency counts an agency that coordinates too", () => {
    expect(completionBy(annex, midYear, byAgency).get("Sở Tư pháp")?.total).toBe(2);
  });
  test("by month of the due day leaves out what has none", () => {
    const table = completionBy(annex, midYear, byDueMonth(midYear));
    expect([...table].map(([month, { total, openOverdue }]) => [month, total, openOverdue])).toEqual([
      ["2023-01", 1, 0],
      ["2023-03", 2, 1],
      ["2023-12", 1, 0],
      ["2023-06", 1, 0],
    ]);
  });
  test("of none is all zeros", () => {
    expect(completion([], midYear)).toEqual(addCompletions([]));
  });
});

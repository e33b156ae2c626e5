import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { unwrap } from "../issue/result.js";
import { cascade } from "./cascade.js";
import { completion } from "./completion.js";
import { byLead, completionBy } from "./completion-by.js";
import { standings } from "./standings.js";
import type { CompletionRule, Task } from "./task.js";

const province: Task = {
  id: "1",
  title: "Xây dựng kế hoạch năm 2023",
  kind: "task",
  assignees: [{ name: "Công an tỉnh", part: "lead", mode: "ordered" }],
  deadline: unwrap(parseDeadline("Tháng 1/2023")),
  changes: [],
  events: [{ kind: "done", on: plainDate("2023-01-05") }],
  source: null,
};
const districts = ["Lạng Giang", "Tân Yên", "Việt Yên", "Yên Dũng"].map((name, i) => ({
  id: `d${i}`,
  name: `UBND huyện ${name}`,
}));
const asOf = plainDate("2023-03-31");
/** The task handed down, with the days on which the districts were done; null while one is not. */
function handedDown(rule: CompletionRule, days: readonly (string | null)[]): readonly Task[] {
  const [whole, ...parts] = cascade(province, districts, rule);
  return [
    whole,
    ...parts.map((part, i) => {
      const day = days[i] ?? null;
      return day === null ? part : { ...part, events: [{ kind: "done" as const, on: plainDate(day) }] };
    }),
  ];
}
const first = (tasks: readonly Task[]) => standings(tasks, { asOf })[0];

describe("a task handed down to the districts", () => {
  test("gives each its part, with the same deadline and no events", () => {
    const [, part] = cascade(province, districts, { rule: "all" });
    expect(part).toEqual({
      ...province,
      id: "1/d0",
      parent: "1",
      assignees: [{ name: "UBND huyện Lạng Giang", part: "lead", mode: "ordered", id: "d0" }],
      events: [],
      completedBy: { rule: "own" },
    });
  });
  test("completed by itself goes by its own events", () => {
    expect(first(handedDown({ rule: "own" }, []))).toMatchObject({ standing: "done-on-time", doneOn: "2023-01-05" });
  });
  test("completed by all is done on the day the last district is, whatever its own events say", () => {
    expect(first(handedDown({ rule: "all" }, ["2023-01-10", "2023-01-12", "2023-01-30", null]))).toMatchObject({
      standing: "open-overdue",
    });
    expect(first(handedDown({ rule: "all" }, ["2023-01-10", "2023-01-12", "2023-01-30", "2023-02-02"]))).toMatchObject({
      standing: "done-late",
      doneOn: "2023-02-02",
      daysLate: 2,
    });
  });
  test("completed by a share is done when so many districts are", () => {
    const half: CompletionRule = { rule: "share", part: 1, whole: 2 };
    expect(first(handedDown(half, [null, "2023-01-30", null, "2023-02-02"]))).toMatchObject({ doneOn: "2023-02-02" });
    const twoThirds: CompletionRule = { rule: "share", part: 2, whole: 3 };
    expect(first(handedDown(twoThirds, [null, "2023-01-30", null, "2023-02-02"]))).toMatchObject({
      standing: "open-overdue",
    });
  });
  test("does not count the parts that were taken away, and without any part goes by its own events", () => {
    const away = handedDown({ rule: "all" }, []).map((task, i): Task =>
      i === 0 ? task : { ...task, events: [{ kind: "excluded", on: plainDate("2023-01-20"), reason: "merged" }] },
    );
    expect(first(away)).toMatchObject({ standing: "done-on-time", doneOn: "2023-01-05" });
  });
  test("handed down again, the province waits for the communes", () => {
    const [whole, ...parts] = handedDown({ rule: "all" }, ["2023-01-10", "2023-01-12", "2023-01-30", null]);
    const last = parts[3];
    if (whole === undefined || last === undefined) throw new Error("four parts");
    const [district, ...communes] = cascade(last, [{ id: "x", name: "UBND xã X" }], { rule: "all" });
    const done = communes.map((one): Task => ({ ...one, events: [{ kind: "done", on: plainDate("2023-01-31") }] }));
    expect(first([whole, ...parts.slice(0, 3), district, ...done])).toMatchObject({ doneOn: "2023-01-31" });
  });
  test("is counted once at the root, and each part in the table of its own district", () => {
    const tasks = handedDown({ rule: "all" }, ["2023-01-10", null, null, null]);
    expect(completion(tasks, { asOf })).toMatchObject({ total: 1, openOverdue: 1 });
    const table = completionBy(tasks, { asOf }, byLead);
    expect([...table].map(([agency, { total, doneOnTime }]) => [agency, total, doneOnTime])).toEqual([
      ["Công an tỉnh", 1, 0],
      ["UBND huyện Lạng Giang", 1, 1],
      ["UBND huyện Tân Yên", 1, 0],
      ["UBND huyện Việt Yên", 1, 0],
      ["UBND huyện Yên Dũng", 1, 0],
    ]);
  });
});

describe("families that make no sense do no harm", () => {
  test("tasks in a circle each count once", () => {
    const circle = [
      { ...province, id: "a", parent: "b" },
      { ...province, id: "b", parent: "a" },
      { ...province, id: "c", parent: "c" },
      { ...province, id: "d", parent: "a" },
    ];
    expect(standings(circle, { asOf }).length).toBe(4);
    expect(completion(circle, { asOf }).total).toBe(3);
  });
  test("a chain of twenty thousand tasks is no deeper than one of two", () => {
    const chain = Array.from({ length: 20_000 }, (_, i): Task => ({
      ...province,
      id: String(i),
      completedBy: { rule: "all" },
      ...(i === 0 ? {} : { parent: String(i - 1) }),
    }));
    expect(completion(chain, { asOf })).toMatchObject({ total: 1, doneOnTime: 1 });
  });
  test("a task with twenty thousand parts too", () => {
    const parts = Array.from({ length: 20_000 }, (_, i): Task => ({ ...province, id: `p${i}`, parent: "1" }));
    expect(completion([{ ...province, completedBy: { rule: "all" } }, ...parts], { asOf }).total).toBe(1);
  });
});

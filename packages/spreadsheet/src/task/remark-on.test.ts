import { expect, test } from "vitest";
import { parseDeadline, plainDate, standing, type Task, unwrap } from "@de-an-06/domain";
import { remarkOn } from "./remark-on.js";

const remark = (phrase: string, asOf: string, events: Task["events"] = []) => {
  const deadline = unwrap(parseDeadline(phrase));
  const task: Task = {
    id: "1",
    title: "Số hóa",
    kind: "task",
    assignees: [],
    deadline,
    changes: [],
    events,
    source: null,
  };
  const day = plainDate(asOf);
  return remarkOn(task, standing(task, { asOf: day }), day);
};
const progress = { kind: "progress", on: plainDate("2023-03-20") } as const;

test("a task says how late it is, how long it still has, and where nothing was heard of it", () => {
  expect(remark("Quý I/2023", "2023-04-10")).toBe("muộn 10 ngày; chưa có tiến độ");
  expect(remark("Quý I/2023", "2023-04-10", [progress])).toBe("muộn 10 ngày");
  expect(remark("Quý I/2023", "2023-03-21", [progress])).toBe("còn 10 ngày");
  expect(remark("Quý I/2023", "2023-03-31", [progress])).toBe("hết hạn hôm nay");
  expect(remark("Quý I/2023", "2023-04-10", [{ kind: "done", on: plainDate("2023-04-02") }])).toBe("muộn 2 ngày");
});

test("ongoing work is remarked on only where a whole period passed without news", () => {
  expect(remark("Thường xuyên", "2023-03-30", [progress])).toBeNull();
  expect(remark("Thường xuyên", "2023-06-30", [progress])).toBe("kỳ này chưa có tiến độ");
  expect(remark("Quý I/2023", "2023-04-10", [{ kind: "done", on: plainDate("2023-03-02") }])).toBeNull();
});

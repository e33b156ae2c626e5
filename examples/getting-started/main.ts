// A deadline as a letter words it, and how far a small plan is on a day.
import { completion, dueDay, formatPercent, parseDeadline, plainDate, type Task, unwrap } from "@de-an-06/domain";

const asOf = plainDate("2023-06-30");

const task = (id: string, title: string, deadline: string): Task => ({
  id,
  title,
  kind: "task",
  assignees: [],
  deadline: unwrap(parseDeadline(deadline)),
  changes: [],
  events: [],
  source: null,
});

export const plan: readonly Task[] = [
  { ...task("1", "Xây dựng kế hoạch", "Tháng 1/2023"), events: [{ kind: "done", on: plainDate("2023-01-18") }] },
  task("2", "Tập huấn", "Quý I/2023"),
  task("3", "Tuyên truyền", "Thường xuyên"),
];

/** What the program prints, line by line. */
export function lines(): string[] {
  const monthly = unwrap(parseDeadline("trước ngày 15 hàng tháng"));
  const { due, openOverdue, ratioOfDue } = completion(plan, { asOf });
  return [
    `Hạn cuối tiếp theo của báo cáo tháng: ${unwrap(dueDay(monthly, { asOf }))}`,
    `Đến hạn ${due}, quá hạn ${openOverdue}, hoàn thành ${formatPercent(ratioOfDue)}`,
  ];
}

for (const line of lines()) console.log(line);

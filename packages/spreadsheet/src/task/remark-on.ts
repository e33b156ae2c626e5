import { isStale, type PlainDate, type Standing, type Task } from "@de-an-06/domain";

/** What an official writes beside the standing (*nhận xét*): how late, how long still, and where nothing was heard. */
export function remarkOn(task: Task, standing: Standing, asOf: PlainDate): string | null {
  const isOpen = ["open-in-time", "open-overdue", "ongoing"].includes(standing.standing);
  const heard = task.events.some(({ on }) => on <= asOf);
  const silence = !isOpen ? [] : !heard ? ["chưa có tiến độ"] : isStale(task, asOf) ? ["kỳ này chưa có tiến độ"] : [];
  return [...time(standing), ...silence].join("; ") || null;
}

function time(standing: Standing): string[] {
  if (standing.standing === "done-late") return [`muộn ${standing.daysLate} ngày`];
  if (standing.standing === "open-overdue") return [`muộn ${standing.daysOverdue} ngày`];
  if (standing.standing !== "open-in-time" || standing.daysLeft === null) return [];
  return [standing.daysLeft === 0 ? "hết hạn hôm nay" : `còn ${standing.daysLeft} ngày`];
}

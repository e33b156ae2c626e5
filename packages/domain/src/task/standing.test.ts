import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { createWorkCalendar } from "../date/work-calendar.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { dueDayOf, type OnDay, standing } from "./standing.js";
import type { DeadlineChange, ProgressEvent, Task } from "./task.js";

const day = plainDate;
const decision: Source = {
  document: { kind: "decision", number: "12", year: null, symbol: "QĐ-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};

function task(phrase: string | null, events: readonly ProgressEvent[] = [], more: Partial<Task> = {}): Task {
  const deadline = phrase === null ? null : unwrap(parseDeadline(phrase));
  return { id: "1", title: "Việc", kind: "task", assignees: [], deadline, changes: [], events, source: null, ...more };
}
const done = (on: string, occurrence?: string): ProgressEvent => ({
  kind: "done",
  on: day(on),
  ...(occurrence === undefined ? {} : { occurrence: day(occurrence) }),
});
const reopened = (on: string): ProgressEvent => ({ kind: "reopened", on: day(on) });
const at = (one: Task, asOf: string, more: Omit<OnDay, "asOf"> = {}) => standing(one, { asOf: day(asOf), ...more });
const name = (one: Task, asOf: string, more: Omit<OnDay, "asOf"> = {}) => at(one, asOf, more).standing;

describe("a task with a day", () => {
  const quarter = task("Quý I/2023");
  test("is in time up to its due day and overdue after it", () => {
    expect(at(quarter, "2023-03-01")).toEqual({ standing: "open-in-time", dueDay: "2023-03-31", daysLeft: 30 });
    expect(at(quarter, "2023-03-31")).toEqual({ standing: "open-in-time", dueDay: "2023-03-31", daysLeft: 0 });
    expect(at(quarter, "2023-04-01")).toEqual({ standing: "open-overdue", dueDay: "2023-03-31", daysOverdue: 1 });
  });
  test("is done on time on its due day and late after it", () => {
    expect(at(task("Quý I/2023", [done("2023-03-31")]), "2023-12-31")).toEqual({
      standing: "done-on-time",
      doneOn: "2023-03-31",
      dueDay: "2023-03-31",
    });
    expect(at(task("Quý I/2023", [done("2023-04-10")]), "2023-12-31")).toEqual({
      standing: "done-late",
      doneOn: "2023-04-10",
      dueDay: "2023-03-31",
      daysLate: 10,
    });
  });
  test("knows nothing of what happens later", () => {
    expect(name(task("Quý I/2023", [done("2023-03-20")]), "2023-03-19")).toBe("open-in-time");
  });
  test("before the 15th is met on the 14th, and on the 15th where the caller reads it leniently", () => {
    const strict = task("trước ngày 15/11/2022", [done("2022-11-15")]);
    expect(name(strict, "2022-12-01")).toBe("done-late");
    expect(name(strict, "2022-12-01", { lenient: true })).toBe("done-on-time");
  });
  test("done twice is judged by the first time", () => {
    expect(name(task("Quý I/2023", [done("2023-04-20"), done("2023-03-20")]), "2023-06-30")).toBe("done-on-time");
  });
  test("reopened is open again, however often it was done", () => {
    const again = task("Quý I/2023", [done("2023-03-01"), done("2023-03-02"), reopened("2023-03-05")]);
    expect(name(again, "2023-03-04")).toBe("done-on-time");
    expect(name(again, "2023-04-01")).toBe("open-overdue");
  });
});

describe("a task without a due day", () => {
  test("Thường xuyên is ongoing and never overdue", () => {
    expect(name(task("Thường xuyên"), "2099-01-01")).toBe("ongoing");
  });
  test("ongoing work that somebody reports as finished is done without a day", () => {
    expect(at(task("Thường xuyên", [done("2023-03-01")]), "2023-06-30")).toEqual({
      standing: "done-undated",
      doneOn: "2023-03-01",
    });
  });
  test("a blank deadline is undated, a duty without one is ongoing", () => {
    expect(at(task(null), "2023-06-30")).toEqual({ standing: "undated", reason: "blank", issues: [] });
    expect(name(task(null, [], { kind: "duty" }), "2023-06-30")).toBe("ongoing");
    expect(name(task(null, [done("2023-03-01")]), "2023-06-30")).toBe("done-undated");
  });
  test("ngay is open in time, and overdue only with a grace", () => {
    const now = task("ngay", [], { assignedOn: day("2022-11-01") });
    expect(at(now, "2023-06-30")).toEqual({ standing: "open-in-time", dueDay: null, daysLeft: null });
    expect(at(now, "2022-11-16", { grace: 14 })).toEqual({
      standing: "open-overdue",
      dueDay: "2022-11-15",
      daysOverdue: 1,
    });
    expect(name(task("ngay"), "2023-06-30", { grace: 14 })).toBe("open-in-time");
  });
  test("working days in a year without a calendar leave it undated, with the reason", () => {
    const within = task("trong 05 ngày làm việc kể từ ngày nhận được văn bản", [
      { kind: "condition-met", on: day("2023-02-01") },
    ]);
    const found = at(within, "2023-06-30");
    expect(found.standing === "undated" && [found.reason, found.issues.map(({ code }) => code)]).toEqual([
      "not-computable",
      ["deadline.calendar-missing"],
    ]);
    const calendar = unwrap(createWorkCalendar([{ year: 2023, provisional: false, off: [], worked: [] }]));
    expect(dueDayOf(at(within, "2023-02-01", { calendar }))).toBe("2023-02-08");
  });
});

describe("a task that waits", () => {
  const guidance = "Khi có hướng dẫn của Bộ Y tế";
  test("awaits its condition, and is undated once that came without a day", () => {
    const met = task(guidance, [{ kind: "condition-met", on: day("2023-05-01") }]);
    expect(at(met, "2023-04-30")).toEqual({ standing: "awaiting-condition", condition: guidance });
    expect(at(met, "2023-05-01")).toMatchObject({ standing: "undated", reason: "no-day-stated" });
  });
  test("is judged by the day the condition states", () => {
    const met = task(guidance, [{ kind: "condition-met", on: day("2023-05-01"), dueDay: day("2023-08-31") }]);
    expect(dueDayOf(at(met, "2023-05-01"))).toBe("2023-08-31");
    expect(name(met, "2023-09-01")).toBe("open-overdue");
  });
  test("a quarter joined with a condition is due on the later of the two", () => {
    const phrase = "Quý I/2023, triển khai theo yêu cầu, lộ trình của TAND tối cao, Bộ Công an";
    expect(name(task(phrase), "2023-12-31")).toBe("awaiting-condition");
    const met = (dueDay: string) =>
      task(phrase, [{ kind: "condition-met", on: day("2023-02-01"), dueDay: day(dueDay) }]);
    expect(dueDayOf(at(met("2023-06-30"), "2023-02-01"))).toBe("2023-06-30");
    expect(dueDayOf(at(met("2023-02-28"), "2023-02-01"))).toBe("2023-03-31");
  });
  test("done before its condition came, it is done without a day", () => {
    expect(name(task(guidance, [done("2023-04-01")]), "2023-06-30")).toBe("done-undated");
  });
  test("days counted from an event wait for it", () => {
    expect(at(task("trong 10 ngày kể từ ngày nhận được văn bản"), "2023-06-30")).toMatchObject({
      standing: "awaiting-condition",
    });
  });
});

describe("a recurring task", () => {
  const monthly = (events: readonly ProgressEvent[]) =>
    task("trước ngày 15 hàng tháng", events, { assignedOn: day("2022-11-01") });
  test("stands where its earliest open occurrence stands, counted from the assignment", () => {
    expect(at(monthly([]), "2022-11-14")).toEqual({ standing: "open-in-time", dueDay: "2022-11-14", daysLeft: 0 });
    expect(at(monthly([]), "2023-01-01")).toEqual({ standing: "open-overdue", dueDay: "2022-11-14", daysOverdue: 48 });
  });
  test("done without an occurrence fulfils the one in whose period it lies, and leaves earlier ones open", () => {
    expect(dueDayOf(at(monthly([done("2022-11-10"), done("2022-12-12")]), "2022-12-20"))).toBe("2023-01-14");
    expect(dueDayOf(at(monthly([done("2022-11-15"), done("2022-11-10")]), "2022-12-20"))).toBe("2023-01-14");
    expect(dueDayOf(at(monthly([done("2022-12-12")]), "2022-12-20"))).toBe("2022-11-14");
    expect(dueDayOf(at(monthly([done("2022-10-20")]), "2022-12-20"))).toBe("2022-12-14");
  });
  test("done again in the same period fulfils the latest open one before it, late", () => {
    const events = [done("2022-11-10"), done("2023-01-10"), done("2023-01-12")];
    expect(dueDayOf(at(monthly(events), "2023-01-20"))).toBe("2023-02-14");
    expect(dueDayOf(at(monthly([done("2023-01-10"), done("2023-01-12")]), "2023-01-20"))).toBe("2022-11-14");
    expect(dueDayOf(at(monthly([done("2022-11-02"), done("2022-11-03")]), "2022-11-20"))).toBe("2022-12-14");
  });
  test("every occurrence reported in its own period stands at the next, for years", () => {
    const months = Array.from(
      { length: 36 },
      (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    );
    const reports = months.map((month) => done(`${month}-10`));
    const since = { ...monthly(reports), assignedOn: day("2023-01-01") };
    expect(dueDayOf(at(since, "2025-12-31"))).toBe("2026-01-14");
  });
  test("done with an occurrence fulfils that one and leaves the others open", () => {
    expect(dueDayOf(at(monthly([done("2022-12-12", "2022-12-14")]), "2022-12-20"))).toBe("2022-11-14");
    expect(dueDayOf(at(monthly([done("2022-12-12", "2022-12-14"), done("2022-12-13")]), "2022-12-20"))).toBe(
      "2023-01-14",
    );
  });
  test("an occurrence named on the other reading of trước ngày is the same", () => {
    const both = [done("2022-11-10", "2022-11-14"), done("2022-12-12", "2022-12-15")];
    expect(dueDayOf(at(monthly(both), "2022-12-20"))).toBe("2023-01-14");
    expect(dueDayOf(at(monthly(both), "2022-12-20", { lenient: true }))).toBe("2023-01-15");
  });
  test("reopened takes back the last one", () => {
    const events = [done("2022-11-10"), done("2022-12-12"), reopened("2022-12-16")];
    expect(dueDayOf(at(monthly(events), "2022-12-20"))).toBe("2022-12-14");
  });
  test("without a known start only what is to come is open", () => {
    const since = (...events: readonly ProgressEvent[]) => task("trước ngày 15 hàng tháng", events);
    expect(dueDayOf(at(since(), "2023-06-30"))).toBe("2023-07-14");
    expect(dueDayOf(at(since(done("2023-01-10"), done("2023-02-10")), "2023-06-30"))).toBe("2023-07-14");
    expect(dueDayOf(at(since(done("2023-06-20")), "2023-06-30"))).toBe("2023-08-14");
  });
  test("that ends is done when all of it is", () => {
    const ending: Task = {
      ...monthly([done("2022-11-10"), done("2022-12-20")]),
      deadline: {
        kind: "recurring",
        every: { each: "month", on: [{ day: 15, month: null }] },
        strict: true,
        until: day("2022-12-31"),
      },
    };
    expect(at(ending, "2023-06-30")).toEqual({
      standing: "done-late",
      doneOn: "2022-12-20",
      dueDay: "2022-12-14",
      daysLate: 6,
    });
  });
  test("a day of the recurrence moves off a holiday only where the caller asks and the words include it", () => {
    const calendar = unwrap(createWorkCalendar([{ year: 2023, provisional: false, off: [], worked: [] }]));
    const roll = { calendar, rollover: true };
    const included = task("chậm nhất ngày 15 hàng tháng", [], { assignedOn: day("2023-01-02") });
    expect(dueDayOf(at(included, "2023-01-02", roll))).toBe("2023-01-16");
    expect(dueDayOf(at(included, "2023-01-02"))).toBe("2023-01-15");
    const strict = task("trước ngày 15 hàng tháng", [], { assignedOn: day("2023-01-02") });
    expect(dueDayOf(at(strict, "2023-01-02", roll))).toBe("2023-01-14");
  });
});

describe("deadlines change only by a document", () => {
  const changes: readonly DeadlineChange[] = [
    { kind: "extended", on: day("2023-04-05"), deadline: unwrap(parseDeadline("Quý II/2023")), source: decision },
    { kind: "cancelled", on: day("2023-09-01"), source: decision },
  ];
  const changed = task("Quý I/2023", [], { changes });
  test("the one in force on the day counts", () => {
    expect(at(changed, "2023-04-04")).toEqual({ standing: "open-overdue", dueDay: "2023-03-31", daysOverdue: 4 });
    expect(at(changed, "2023-04-05")).toEqual({ standing: "open-in-time", dueDay: "2023-06-30", daysLeft: 86 });
    expect(at(changed, "2023-09-01")).toEqual({ standing: "undated", reason: "cancelled", issues: [] });
  });
});

describe("an excluded task", () => {
  const events: readonly ProgressEvent[] = [
    done("2023-03-01"),
    { kind: "excluded", on: day("2023-05-01"), reason: "transferred" },
    reopened("2023-06-01"),
  ];
  test("does not count from that day on, and counts again when it is reopened", () => {
    expect(at(task("Quý I/2023", events), "2023-05-01")).toEqual({ standing: "excluded", reason: "transferred" });
    expect(name(task("Quý I/2023", events), "2023-06-01")).toBe("done-on-time");
  });
});

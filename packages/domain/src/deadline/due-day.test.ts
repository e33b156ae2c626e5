import { describe, expect, test } from "vitest";
import { type CalendarYear, createWorkCalendar } from "../date/work-calendar.js";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import type { Deadline } from "./deadline.js";
import { type DueContext, dueDay } from "./due-day.js";
import { parseDeadline } from "./parse-deadline.js";

const day = plainDate;
const off = (year: number, ...days: readonly string[]): CalendarYear => ({
  year,
  provisional: false,
  off: days.map((on) => ({ day: day(`${year}-${on}`), name: "nghỉ", source: "thông báo nghỉ" })),
  worked: [],
});
/** Tết of 2023 was off from 20/01 to 26/01; that of 2024 from 08/02 to 14/02. */
const calendar = unwrap(
  createWorkCalendar([
    off(2022, "09-01", "09-02"),
    off(2023, "01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01"),
    off(2024, "01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-30", "05-01"),
  ]),
);

function due(phrase: string | Deadline, asOf: string, context: Omit<DueContext, "asOf"> = {}): string | null {
  const deadline = typeof phrase === "string" ? unwrap(parseDeadline(phrase)) : phrase;
  const result = dueDay(deadline, { asOf: day(asOf), ...context });
  return result.ok ? result.value : `! ${result.issues[0].code}`;
}

function notes(phrase: string, asOf: string, context: Omit<DueContext, "asOf"> = {}): readonly string[] {
  const result = dueDay(unwrap(parseDeadline(phrase)), { asOf: day(asOf), ...context });
  return result.ok ? result.notes.map(({ code }) => code) : [];
}

describe("a day", () => {
  test.each([
    ["trước ngày 10/11/2022", "2022-11-09"],
    ["đến ngày 30/11/2022", "2022-11-30"],
    ["chậm nhất ngày 15/11/2022", "2022-11-15"],
    ["trước 17h00 ngày 15/11/2022", "2022-11-15"],
    ["trước ngày 01/01/2023", "2022-12-31"],
    ["trước ngày 01/3/2024", "2024-02-29"],
    ["trước tháng 6/2023", "2023-05-31"],
  ])("%s is last met on %s", (phrase, expected) => {
    expect(due(phrase, "2022-11-01")).toBe(expected);
  });

  test("“before” is “by” for who reads it leniently, and “by” stays what it is", () => {
    expect(due("trước ngày 10/11/2022", "2022-11-01", { lenient: true })).toBe("2022-11-10");
    expect(due("đến ngày 30/11/2022", "2022-11-01", { lenient: true })).toBe("2022-11-30");
  });

  test("a day that has passed stays the due day", () => {
    expect(due("trước ngày 10/11/2022", "2024-01-01")).toBe("2022-11-09");
  });
});

describe("a period is civil and ends on its last day", () => {
  test.each([
    ["Quý I/2023", "2023-03-31"],
    ["Tháng 1/2023", "2023-01-31"],
    ["tháng 02/2024", "2024-02-29"],
    ["Năm 2023", "2023-12-31"],
    ["6 tháng đầu năm 2024", "2024-06-30"],
    ["9 tháng đầu năm 2024", "2024-09-30"],
    ["Quý IV/2025- Quý II/2026", "2026-06-30"],
    ["giai đoạn 2022-2025", "2025-12-31"],
  ])("%s: %s", (phrase, expected) => {
    expect(due(phrase, "2023-01-01")).toBe(expected);
  });
});

describe("what comes back is due on the first day on time from the day asked about", () => {
  test.each([
    ["trước ngày 15 hàng tháng", "2022-11-20", "2022-12-14"],
    ["trước ngày 15 hàng tháng", "2022-11-14", "2022-11-14"],
    ["trước ngày 15 hàng tháng", "2022-11-15", "2022-12-14"],
    ["trước ngày 30 hàng tháng", "2023-02-01", "2023-02-28"],
    ["trước ngày 30 hàng tháng", "2024-02-01", "2024-02-29"],
    ["trước ngày 29 hàng tháng", "2024-02-01", "2024-02-28"],
    ["trước ngày 31 hàng tháng", "2023-04-01", "2023-04-30"],
    ["trước ngày 31 hàng tháng", "2023-03-01", "2023-03-30"],
    ["chậm nhất ngày 31 hàng tháng", "2023-02-01", "2023-02-28"],
    ["trước ngày 01 hàng tháng", "2023-02-10", "2023-02-28"],
    ["trước ngày 01 hàng tháng", "2023-12-31", "2023-12-31"],
    ["trước ngày cuối cùng của mỗi tháng", "2023-02-01", "2023-02-27"],
    ["hàng tháng", "2024-02-10", "2024-02-29"],
    ["hằng quý", "2023-04-01", "2023-06-30"],
    ["hàng năm", "2023-04-01", "2023-12-31"],
    ["định kỳ 6 tháng", "2023-07-01", "2023-12-31"],
    ["trước ngày 25 của tháng cuối quý", "2023-03-25", "2023-06-24"],
    ["trước ngày 10 tháng đầu quý sau", "2023-03-25", "2023-04-09"],
    ["01/6 và 15/11 hằng năm", "2023-06-02", "2023-11-15"],
    ["01/6 và 15/11 hằng năm", "2023-11-16", "2024-06-01"],
    ["thứ Sáu hàng tuần", "2022-11-20", "2022-11-25"],
    ["trước thứ Hai hàng tuần", "2022-11-21", "2022-11-27"],
    ["hàng tuần", "2022-11-21", "2022-11-27"],
    ["trước 16h00 hằng ngày", "2022-11-21", "2022-11-21"],
    ["hàng tháng, từ tháng 3/2023", "2023-01-05", "2023-03-31"],
    ["trước ngày 15 hằng tháng, đến hết năm 2023", "2023-12-15", null],
  ])("%s, asked on %s: %s", (phrase, asOf, expected) => {
    expect(due(phrase, asOf)).toBe(expected);
  });

  test("read leniently, before the 15th of every month is the 15th", () => {
    expect(due("trước ngày 15 hàng tháng", "2022-11-15", { lenient: true })).toBe("2022-11-15");
    expect(due("trước ngày 01 hàng tháng", "2023-02-10", { lenient: true })).toBe("2023-03-01");
  });
});

describe("days after an event", () => {
  const eventOn = day("2023-01-18");

  test("the day of the event is not counted", () => {
    expect(due("trong 05 ngày kể từ ngày nhận được văn bản", "2023-01-18", { eventOn })).toBe("2023-01-23");
  });

  test("working days pass over Tết", () => {
    const phrase = "trong 05 ngày làm việc kể từ ngày nhận được văn bản";
    expect(due(phrase, "2023-01-18", { eventOn, calendar })).toBe("2023-02-01");
    expect(due("sau 02 ngày làm việc kể từ ngày chốt số liệu", "2023-01-18", { eventOn, calendar })).toBe("2023-01-27");
  });

  test("months end on the same day of the month, or on its last", () => {
    expect(due("trong 01 tháng kể từ ngày ký", "2024-01-31", { eventOn: day("2024-01-31") })).toBe("2024-02-29");
  });

  test("the event told by the phrase counts unless a better one is given", () => {
    const phrase = "trong vòng 10 ngày kể từ ngày 01/3/2023";
    expect(due(phrase, "2023-03-01")).toBe("2023-03-11");
    expect(due(phrase, "2023-03-01", { eventOn: day("2023-03-05") })).toBe("2023-03-15");
  });

  test("without the event there is no due day yet, without a calendar no working day, and no year is guessed", () => {
    const phrase = "trong 05 ngày làm việc kể từ ngày nhận được văn bản";
    expect(due(phrase, "2023-01-18")).toBe(null);
    expect(notes(phrase, "2023-01-18")).toEqual(["deadline.awaits-event"]);
    expect(due(phrase, "2023-01-18", { eventOn })).toBe("! deadline.calendar-missing");
    expect(due(phrase, "2023-01-18", { eventOn: day("2025-01-02"), calendar })).toBe("! calendar.year-not-covered");
  });
});

describe("a condition is awaited", () => {
  const phrase = "Quý I/2023, triển khai theo lộ trình của Bộ Công an";

  test("until it is met there is no due day, and a note says so", () => {
    expect(due(phrase, "2023-05-01")).toBe(null);
    expect(due(phrase, "2023-05-01", { conditionMetOn: day("2023-05-02") })).toBe(null);
    expect(notes(phrase, "2023-05-01")).toEqual(["deadline.awaits-condition"]);
  });

  test("once met, the later of the period's end and the day the condition states counts", () => {
    const conditionMetOn = day("2023-02-01");
    expect(due(phrase, "2023-02-01", { conditionMetOn })).toBe("2023-03-31");
    expect(due(phrase, "2023-02-01", { conditionMetOn, conditionDay: day("2023-02-28") })).toBe("2023-03-31");
    expect(due(phrase, "2023-02-01", { conditionMetOn, conditionDay: day("2023-06-30") })).toBe("2023-06-30");
  });

  test("a condition alone is due when it says so itself", () => {
    const alone = "Khi có hướng dẫn của Bộ Y tế";
    const conditionMetOn = day("2023-02-01");
    expect(due(alone, "2023-02-01")).toBe(null);
    expect(due(alone, "2023-02-01", { conditionMetOn, conditionDay: day("2023-06-30") })).toBe("2023-06-30");
    expect(notes(alone, "2023-02-01", { conditionMetOn })).toEqual(["deadline.condition-states-no-day"]);
  });
});

test("ongoing work is never due", () => {
  expect(due("Thường xuyên", "2023-05-01")).toBe(null);
  expect(due("Thường xuyên trong năm 2023", "2024-05-01")).toBe(null);
  expect(notes("Thường xuyên", "2023-05-01")).toEqual([]);
});

test("at once has a due day only with a grace from the day of the assignment", () => {
  const eventOn = day("2022-11-01");
  expect(due("ngay", "2022-11-05")).toBe(null);
  expect(due("ngay", "2022-11-05", { grace: 3 })).toBe(null);
  expect(notes("ngay", "2022-11-05", { eventOn })).toEqual(["deadline.immediate"]);
  expect(due("ngay", "2022-11-05", { eventOn, grace: 3 })).toBe("2022-11-04");
});

describe("nothing shifts for weekends and Tết unless the caller asks", () => {
  const rolled = { calendar, rollover: true } as const;

  test("by the 20th of January 2023 is Friday the 27th with rollover", () => {
    expect(due("đến ngày 20/01/2023", "2023-01-01", { calendar })).toBe("2023-01-20");
    expect(due("đến ngày 20/01/2023", "2023-01-01", rolled)).toBe("2023-01-27");
    expect(due("chậm nhất ngày 20 hằng tháng", "2023-01-01", rolled)).toBe("2023-01-27");
  });

  test("an occurrence moved past the days off is still to come on the days it was moved over", () => {
    expect(due("chậm nhất ngày 20 hằng tháng", "2023-01-25", rolled)).toBe("2023-01-27");
    expect(due("chậm nhất ngày 20 hằng tháng", "2023-01-28", rolled)).toBe("2023-02-20");
  });

  test("calendar days after an event roll over, working days have no need to", () => {
    const eventOn = day("2023-01-11");
    expect(due("trong vòng 10 ngày kể từ ngày ký", "2023-01-11", { eventOn, ...rolled })).toBe("2023-01-27");
  });

  test("before a day, the end of a period and a recurrence without a day never roll over", () => {
    expect(due("trước ngày 22/01/2023", "2023-01-01", rolled)).toBe("2023-01-21");
    expect(due("trước ngày 22/01/2023", "2023-01-01", { ...rolled, lenient: true })).toBe("2023-01-22");
    expect(due("trước ngày 21 hằng tháng", "2023-01-01", rolled)).toBe("2023-01-20");
    expect(due("Năm 2023", "2023-01-01", rolled)).toBe("2023-12-31");
    expect(due("hằng quý", "2023-12-01", rolled)).toBe("2023-12-31");
  });

  test("rollover needs a calendar that covers the year", () => {
    expect(due("đến ngày 20/01/2023", "2023-01-01", { rollover: true })).toBe("! deadline.calendar-missing");
    expect(due("chậm nhất ngày 20 hằng tháng", "2023-01-01", { rollover: true })).toBe("! deadline.calendar-missing");
    expect(due("đến ngày 20/01/2025", "2023-01-01", rolled)).toBe("! calendar.year-not-covered");
  });
});

test("at the two ends of the calendar a due day is an issue or none, and never thrown", () => {
  const within: Deadline = { kind: "within", count: 30, unit: "day", after: null };
  expect(due(within, "9999-12-01", { eventOn: day("9999-12-15") })).toBe("! deadline.out-of-range");
  expect(due({ kind: "date", day: day("0001-01-01"), strict: true }, "2023-01-01")).toBe("! deadline.out-of-range");
  const monthly: Deadline = {
    kind: "recurring",
    every: { each: "month", on: [{ day: 1, month: null }] },
    strict: true,
  };
  expect(due(monthly, "0001-01-01")).toBe("0001-01-31");
  expect(due(monthly, "9999-12-31")).toBe("9999-12-31");
  expect(due({ ...monthly, strict: false }, "9999-12-31")).toBe(null);
  expect(due({ kind: "period", period: period("9999", "civil") }, "2023-01-01")).toBe("9999-12-31");
});

import { expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { unwrap } from "../issue/result.js";
import { nextOccurrences, occurrences } from "./occurrences.js";
import { parseDeadline } from "./parse-deadline.js";

const read = (phrase: string) => unwrap(parseDeadline(phrase));
const day = plainDate;

test("before the 30th of every month means the 28th in February and the 29th in the other months", () => {
  expect(occurrences(read("trước ngày 30 hàng tháng"), period("2023-Q1", "civil"))).toEqual([
    "2023-01-29",
    "2023-02-28",
    "2023-03-29",
  ]);
});

test("before the first of a month is an occurrence of the month before", () => {
  expect(occurrences(read("trước ngày 01 hàng tháng"), period("2023-01", "civil"))).toEqual(["2023-01-31"]);
});

test("two days that are the same last day of February are one occurrence", () => {
  expect(occurrences(read("chậm nhất ngày 28 và ngày 30 hàng tháng"), period("2023-02", "civil"))).toEqual([
    "2023-02-28",
  ]);
});

test("a reporting period asks for the occurrences in its own window", () => {
  expect(occurrences(read("trước ngày 15 hàng tháng"), period("2024-06", "reporting"))).toEqual(["2024-06-14"]);
});

test("a day or a period occurs once, and only inside the window", () => {
  expect(occurrences(read("trước ngày 10/11/2022"), period("2022-11", "civil"))).toEqual(["2022-11-09"]);
  expect(occurrences(read("trước ngày 10/11/2022"), period("2022-11", "civil"), { lenient: true })).toEqual([
    "2022-11-10",
  ]);
  expect(occurrences(read("trước ngày 10/11/2022"), period("2022-12", "civil"))).toEqual([]);
  expect(nextOccurrences(read("Quý I/2023"), { asOf: day("2023-01-10"), count: 12 })).toEqual(["2023-03-31"]);
  expect(nextOccurrences(read("Quý I/2023"), { asOf: day("2023-04-01"), count: 12 })).toEqual([]);
});

test("what waits or goes on has no occurrences", () => {
  const phrases = [
    "Thường xuyên",
    "ngay",
    "Khi có hướng dẫn của Bộ Y tế",
    "trong 05 ngày kể từ ngày ký",
    "Quý I/2023, theo lộ trình của Bộ Công an",
  ];
  for (const phrase of phrases)
    expect(nextOccurrences(read(phrase), { asOf: day("2023-01-01"), count: 12 })).toEqual([]);
});

test("the next twelve are a year of months", () => {
  const next = nextOccurrences(read("trước ngày 15 hàng tháng"), { asOf: day("2022-11-20"), count: 12 });
  expect(next).toHaveLength(12);
  expect([next[0], next[11]]).toEqual(["2022-12-14", "2023-11-14"]);
  expect(nextOccurrences(read("trước ngày 15 hàng tháng"), { asOf: day("2022-11-20"), count: 0 })).toEqual([]);
});

test("an end and a start bound the occurrences", () => {
  const bounded = read("trước ngày 15 hằng tháng, từ ngày 01/3/2023 đến hết ngày 14/5/2023");
  expect(nextOccurrences(bounded, { asOf: day("2023-01-01"), count: 12 })).toEqual([
    "2023-03-14",
    "2023-04-14",
    "2023-05-14",
  ]);
});

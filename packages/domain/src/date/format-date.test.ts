import { expect, test } from "vitest";
import { formatDate, formatDateInWords } from "./format-date.js";
import { plainDate } from "./plain-date.js";

test("days below 10 and the months 1 and 2 take a zero, other months none", () => {
  expect(
    ["2022-01-06", "2024-02-05", "2019-03-07", "2024-06-14", "2022-11-30"].map((day) => formatDate(plainDate(day))),
  ).toEqual(["06/01/2022", "05/02/2024", "07/3/2019", "14/6/2024", "30/11/2022"]);
});

test("the head of a letter names day, month and year", () => {
  expect(formatDateInWords(plainDate("2022-11-01"))).toBe("ngày 01 tháng 11 năm 2022");
  expect(formatDateInWords(plainDate("2022-03-30"))).toBe("ngày 30 tháng 3 năm 2022");
});

test("English names the month in letters", () => {
  expect(formatDate(plainDate("2022-06-01"), "en")).toBe("1 June 2022");
});

import { expect, test } from "vitest";
import { lines } from "./main.js";

test("the example prints the next last day of the monthly report and the completion of its plan", () => {
  expect(lines()).toEqual([
    "Hạn cuối tiếp theo của báo cáo tháng: 2023-07-14",
    "Đến hạn 2, quá hạn 1, hoàn thành 50,00%",
  ]);
});

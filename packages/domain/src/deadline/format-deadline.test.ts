import { expect, test } from "vitest";
import { unwrap } from "../issue/result.js";
import { formatDeadline } from "./format-deadline.js";
import { parseDeadline } from "./parse-deadline.js";

test.each([
  ["trước ngày 10/11/2022", "trước ngày 10/11/2022", "before 10 November 2022"],
  ["đến ngày 30/11/2022", "chậm nhất ngày 30/11/2022", "by 30 November 2022"],
  ["từ 01/3/2023 đến 30/6/2023", "từ ngày 01/3/2023 đến ngày 30/6/2023", "by 30 June 2023, from 1 March 2023"],
  [
    "từ 01/3/2023 đến trước 30/6/2023",
    "từ ngày 01/3/2023 đến trước ngày 30/6/2023",
    "before 30 June 2023, from 1 March 2023",
  ],
  ["Quý I năm 2023", "trong quý I/2023", "by the end of the first quarter of 2023"],
  ["Tháng 1/2023", "trong tháng 01/2023", "by the end of January 2023"],
  ["6 tháng đầu năm 2024", "trong 6 tháng đầu năm 2024", "by the end of the first half of 2024"],
  [
    "Quý IV/2025- Quý II/2026",
    "từ quý IV/2025 đến hết quý II/2026",
    "by the end of the second quarter of 2026, from 1 October 2025",
  ],
  [
    "từ 05/10/2025 đến hết quý II/2026",
    "từ ngày 05/10/2025 đến hết quý II/2026",
    "by the end of the second quarter of 2026, from 5 October 2025",
  ],
  ["giai đoạn 2022-2025", "từ năm 2022 đến hết năm 2025", "by the end of 2025, from 1 January 2022"],
  [
    "Quý I/2023, theo lộ trình của Bộ Công an",
    "trong quý I/2023, theo lộ trình của Bộ Công an",
    "by the end of the first quarter of 2023, on condition: theo lộ trình của Bộ Công an",
  ],
  ["trước ngày 15 hàng tháng", "trước ngày 15 hằng tháng", "before the 15th of every month"],
  ["định kỳ hằng tháng", "hằng tháng", "every month"],
  ["6 tháng một lần", "định kỳ 6 tháng", "every half-year"],
  [
    "ngày 2, 11 và 23 hằng tháng",
    "chậm nhất ngày 02, ngày 11 và ngày 23 hằng tháng",
    "by the 2nd, the 11th and the 23rd of every month",
  ],
  [
    "trước ngày 25 của tháng cuối quý",
    "trước ngày 25 của tháng cuối mỗi quý",
    "before the 25th of the last month of every quarter",
  ],
  [
    "hằng quý, trước ngày 15 của tháng thứ hai",
    "trước ngày 15 của tháng thứ 2 mỗi quý",
    "before the 15th of the 2nd month of every quarter",
  ],
  ["01/6 và 15/11 hằng năm", "chậm nhất ngày 01/6 và ngày 15/11 hằng năm", "by 1 June and 15 November of every year"],
  ["tháng 6 hằng năm", "chậm nhất ngày cuối cùng của tháng 6 hằng năm", "by the last day of June of every year"],
  ["trước thứ Sáu hàng tuần", "trước thứ Sáu hằng tuần", "before Friday of every week"],
  ["hàng tháng, đến hết năm 2023", "hằng tháng, đến hết ngày 31/12/2023", "every month, until 31 December 2023"],
  [
    "trong 5 ngày làm việc từ ngày nhận được văn bản",
    "trong 05 ngày làm việc kể từ ngày nhận được văn bản",
    "within 5 working days of: ngày nhận được văn bản",
  ],
  ["trong 1 tháng kể từ ngày 01/3/2023", "trong 01 tháng kể từ ngày 01/3/2023", "within 1 month of: 1 March 2023"],
  ["trong 10 ngày", "trong 10 ngày", "within 10 days"],
  ["Thường xuyên đến hết năm 2023", "thường xuyên đến hết ngày 31/12/2023", "ongoing, until 31 December 2023"],
  ["Từ tháng 3/2023", "thường xuyên từ ngày 01/3/2023", "ongoing, from 1 March 2023"],
  ["Khẩn trương", "ngay", "at once"],
  ["Khi có hướng dẫn của Bộ Y tế", "Khi có hướng dẫn của Bộ Y tế", "on condition: Khi có hướng dẫn của Bộ Y tế"],
])("%s is written %s", (phrase, vietnamese, english) => {
  const deadline = unwrap(parseDeadline(phrase));
  expect(formatDeadline(deadline)).toBe(vietnamese);
  expect(formatDeadline(deadline, "en")).toBe(english);
});

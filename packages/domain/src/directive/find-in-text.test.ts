import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDeadline } from "../deadline/format-deadline.js";
import { findDeadlines } from "./find-deadlines.js";
import { findTargets } from "./find-targets.js";

describe("a deadline in running text", () => {
  const found = (text: string) =>
    findDeadlines(text).found.map(({ deadline, span }) => [text.slice(span.start, span.end), formatDeadline(deadline)]);

  test.each([
    ["thành lập Tổ kiểm tra, xong trước ngày 10/11/2022.", "xong trước ngày 10/11/2022", "trước ngày 10/11/2022"],
    ["Đến ngày 30/11/2022, đảm bảo tỷ lệ", "Đến ngày 30/11/2022", "chậm nhất ngày 30/11/2022"],
    ["gửi về UBND (qua Văn phòng), trước ngày 30 hàng tháng.", "trước ngày 30 hàng tháng", "trước ngày 30 hằng tháng"],
    ["kiểm tra tại các huyện; *thời gian kiểm tra trong quý III/2023.*", "thời gian kiểm tra trong quý III/2023", "trong quý III/2023"],
    ["đất đai; thời gian bắt đầu thực hiện từ tháng 01/2023.", "thời gian bắt đầu thực hiện từ tháng 01/2023", "thường xuyên từ ngày 01/01/2023"],
    ["hoàn thành việc kết nối trong Quy I/2023.", "trong Quy I/2023", "trong quý I/2023"],
    ["chữ ký số (khi có hướng dẫn của Bộ Công an).", "khi có hướng dẫn của Bộ Công an", "khi có hướng dẫn của Bộ Công an"],
    ["trả lời trong 05 ngày làm việc kể từ ngày nhận văn bản.", "trong 05 ngày làm việc kể từ ngày nhận văn bản", "trong 05 ngày làm việc kể từ ngày nhận văn bản"],
    ["Thường xuyên đôn đốc các đơn vị", "Thường xuyên", "thường xuyên"],
    ["Triển khai thực hiện ngay đối với 25 dịch vụ", "Triển khai thực hiện ngay", "ngay"],
  ])("%j names %j", (text, words, deadline) => {
    expect(found(text)).toEqual([[words, deadline]]);
  }); // prettier-ignore

  test.each([
    "Quyết định số 06/QĐ-TTg ngày 06/01/2022 giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
    "“Đề án hoàn thành trước ngày 30/6/2025” của tỉnh",
    "tính đến ngày 14/6/2024 đạt 80%",
    "từ ngày 15/12/2023 đến ngày 14/6/2024",
    "dự toán ngân sách năm 2023",
    "thu nhận hồ sơ cho công dân từ đủ 14 tuổi",
    "các đơn vị thường xuyên theo dõi",
  ])("%j names none", (text) => {
    expect(findDeadlines(text)).toEqual({ found: [], unread: [] });
  });

  test("that is said twice is one, haste gives way to a day, and a vague recurrence to one with its day", () => {
    expect(found("Khẩn trương lập kế hoạch trước ngày 10/02/2023, gửi trước ngày 10/02/2023")).toHaveLength(1);
    expect(found("Định kỳ hàng tháng báo cáo trước ngày 20 hàng tháng")).toEqual([
      ["trước ngày 20 hàng tháng", "trước ngày 20 hằng tháng"],
    ]);
  });

  test("that does not exist is told with its place", () => {
    expect(findDeadlines("xong trước ngày 31/02/2023").unread).toMatchObject([
      { code: "directive.deadline-unreadable", params: { offset: 0, length: 26 } },
    ]);
  });
});

describe("a target in running text", () => {
  test.each([
    ["đạt 50% trở lên", [">=", true, "percent", 50]],
    ["đạt trên 90%", [">", true, "percent", 90]],
    ["tối thiểu 80% cơ sở", [">=", true, "percent", 80]],
    ["đảm bảo 100% thông tin", [">=", false, "percent", 100]],
    ["không quá 2,5%", ["<=", true, "percent", 2.5]],
    ["dưới 5 %", ["<", true, "percent", 5]],
    ["ít nhất 01 điểm", [">=", true, "count", 1]],
  ])("%j is %j", (text, [comparator, comparatorPrinted, unit, amount]) => {
    const [target] = findTargets(text);
    expect(
      target && [
        target.comparator,
        target.comparatorPrinted,
        target.unit,
        target.value.units / 10 ** target.value.decimals,
      ],
    ).toEqual([comparator, comparatorPrinted, unit, amount]);
  });

  test.each(["mức độ 3, 4", "25 dịch vụ công", "ít nhất 03 ngày", "220/380V"])("%j is none", (text) => {
    expect(findTargets(text)).toEqual([]);
  });
});

test("always: any text is searched, and what is found lies in it in order", () => {
  const piece = fc.constantFrom(
    "trước ngày ",
    "15",
    "/11",
    "/2022",
    " hàng tháng",
    "trong quý ",
    "I",
    "100%",
    "ít nhất ",
    '"',
    "thời gian ",
    "\u0301",
    "**",
    ". ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 25 }).map((list) => list.join("")),
      ),
      (text) => {
        for (const spans of [findDeadlines(text).found, findTargets(text)]) {
          let past = 0;
          for (const { span } of spans) {
            expect(span.start).toBeGreaterThanOrEqual(past);
            past = span.end;
          }
          expect(past).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});

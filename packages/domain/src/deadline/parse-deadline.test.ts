import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { sentence } from "../issue/sentence.js";
import type { Deadline, Recurrence, RecurrenceDay } from "./deadline.js";
import { DeadlineSchema } from "./deadline-schema.js";
import { formatDeadline } from "./format-deadline.js";
import { parseDeadline } from "./parse-deadline.js";

const before = (on: string): Deadline => ({ kind: "date", day: plainDate(on), strict: true });
const by = (on: string): Deadline => ({ kind: "date", day: plainDate(on), strict: false });
const within = (id: string): Deadline => ({ kind: "period", period: period(id, "civil") });
const from = (start: string, deadline: Deadline): Deadline => ({ ...deadline, startsOn: plainDate(start) });
const ongoing: Deadline = { kind: "ongoing" };
const at = (day: number | null, month: number | null = null): RecurrenceDay => ({ day, month });
const every = (each: Recurrence["each"], ...on: RecurrenceDay[]): Deadline => ({
  kind: "recurring",
  every: { each, on },
  strict: false,
});
const beforeEvery = (each: Recurrence["each"], ...on: RecurrenceDay[]): Deadline => ({
  kind: "recurring",
  every: { each, on },
  strict: true,
});
const once = (condition: string): Deadline => ({ kind: "conditional", condition });
const after = (count: number, unit: "working-day" | "day" | "month", event: string | null): Deadline => ({
  kind: "within",
  count,
  unit,
  after: event,
});

/** What is read, with the codes of the notes; or the codes of the issues. */
function read(phrase: string, issuedOn?: string): [Deadline | "unreadable", ...string[]] {
  const result = parseDeadline(phrase, issuedOn === undefined ? {} : { issuedOn: plainDate(issuedOn) });
  const found = result.ok ? result.notes : result.issues;
  return [result.ok ? result.value : "unreadable", ...found.map(({ code }) => code.replace("deadline.", ""))];
}

type Row = readonly [phrase: string, expected: Deadline | "unreadable", ...codes: string[]];

/** Every phrase about time in the five documents, as printed, against the day of its document. */
const documents: readonly { readonly name: string; readonly issuedOn: string; readonly rows: readonly Row[] }[] = [
  {
    name: "letter 2480/UBND-VHTT of Bắc Ninh city, 01/11/2022",
    issuedOn: "2022-11-01",
    rows: [
      ["Đến ngày 30/11/2022", by("2022-11-30")],
      ["Đảm bảo đến ngày 30/11/2022 đạt 50% trở lên", by("2022-11-30"), "partly-unread"],
      ["trước ngày 30 hàng tháng", beforeEvery("month", at(30))],
      [", trước ngày 30 hàng tháng.", beforeEvery("month", at(30))],
      ["xong trước ngày 10/11/2022", before("2022-11-10")],
      [", xong trước ngày 10/11/2022.", before("2022-11-10")],
      ["thời gian hoàn thành trước ngày 15/11/2022", before("2022-11-15")],
      ["trước ngày 15 hàng tháng", beforeEvery("month", at(15))],
      ["Hàng năm", every("year"), "recurrence-without-day"],
      ["Thường xuyên", ongoing],
      ["giai đoạn 2022-2025", from("2022-01-01", within("2025"))],
      ["đến năm 2025", within("2025")],
    ],
  },
  {
    name: "plan of Bắc Giang province for 2023, January 2023",
    issuedOn: "2023-01-10",
    rows: [
      ["*thời gian hoàn thành trong quý I/2023.*", within("2023-Q1")],
      ["*thời gian kiểm tra trong quý III/2023.*", within("2023-Q3")],
      ["*thời gian hoàn thành trong Quý II/2023*", within("2023-Q2")],
      ["*thời gian thực hiện trong quý I/2023.*", within("2023-Q1")],
      ["Thời gian thực hiện trong quý I/2023.", within("2023-Q1")],
      ["*thời gian thực hiện trong quý I năm 2023.*", within("2023-Q1")],
      ["*thời gian bắt đầu thực hiện từ tháng 01/2023.*", from("2023-01-01", ongoing)],
      ["*trong Quy I/2023*", within("2023-Q1"), "spelling-mended"],
      ["(khi có hướng dẫn, chỉ đạo của Bộ Công an)", once("khi có hướng dẫn, chỉ đạo của Bộ Công an")],
      [
        "*theo hướng dẫn, chỉ đạo của Bộ Công an và Bộ Nội Vụ*",
        once("theo hướng dẫn, chỉ đạo của Bộ Công an và Bộ Nội Vụ"),
      ],
      [
        "(*Theo chỉ đạo, hướng dẫn của Bộ công an và Tòa án nhân dân tối cao, hoàn thành trong quý I/2023*)",
        {
          ...within("2023-Q1"),
          condition: "Theo chỉ đạo, hướng dẫn của Bộ công an và Tòa án nhân dân tối cao",
        } as Deadline,
      ],
      ["**trước ngày 10/02/2022** để theo dõi", before("2022-02-10"), "before-document", "partly-unread"],
      ["trước **ngày 27/01/2023** để theo dõi", before("2023-01-27"), "partly-unread"],
      ["trước **ngày 15 hàng tháng** (*qua Công an tỉnh*)", beforeEvery("month", at(15)), "partly-unread"],
      ["trong năm 2023", within("2023")],
      ["Khẩn trương", { kind: "immediate" }],
      ["Định kỳ, thường xuyên", ongoing],
      ["Tháng 1/2023", within("2023-01")],
      ["Quý I/2023", within("2023-Q1")],
      [
        "Triển khai theo yêu cầu, lộ trình của Văn phòng Chính phủ, Bộ Công an",
        once("Triển khai theo yêu cầu, lộ trình của Văn phòng Chính phủ, Bộ Công an"),
      ],
      ["Năm 2023", within("2023")],
      [
        "Quý I/2023, triển khai theo yêu cầu, lộ trình của TAND tối cao, Bộ Công an",
        {
          ...within("2023-Q1"),
          condition: "triển khai theo yêu cầu, lộ trình của TAND tối cao, Bộ Công an",
        } as Deadline,
      ],
      [
        "Khi có hướng dẫn của Bộ Y tế, Bộ Giao thông vận tải",
        once("Khi có hướng dẫn của Bộ Y tế, Bộ Giao thông vận tải"),
      ],
      ["<i>Quý II/2023</i>", within("2023-Q2")],
    ],
  },
  {
    name: "letter 1433/UBND-TTHC of Quảng Ngãi province, 30/3/2022",
    issuedOn: "2022-03-30",
    rows: [
      ["Định kỳ hàng tháng", every("month"), "recurrence-without-day"],
      [
        "- Định kỳ hàng tháng báo cáo kết quả thực hiện lên cấp trên (theo các nhiệm vụ đề cương của hướng dẫn này) trước ngày 20 hàng tháng",
        beforeEvery("month", at(20)),
        "partly-unread",
        "partly-unread",
      ],
      ["trước ngày 20 hàng tháng", beforeEvery("month", at(20))],
      ["Triển khai thực hiện ngay", { kind: "immediate" }],
      ["kịp thời", { kind: "immediate" }],
      ["giai đoạn 2022 - 2025", from("2022-01-01", within("2025"))],
    ],
  },
  {
    name: "news of Bắc Giang city, June 2023",
    issuedOn: "2023-06-12",
    rows: [
      ["Ngày 12/6", by("2023-06-12"), "date.year-assumed", "comparator-assumed"],
      ["thường xuyên, liên tục", ongoing],
    ],
  },
  {
    name: "six-month report of Bắc Kạn city, July 2024",
    issuedOn: "2024-07-01",
    rows: [
      ["6 tháng đầu năm 2024", within("2024-H1"), "before-document"],
      ["06 tháng đầu năm 2024", within("2024-H1"), "before-document"],
      ["(từ 15/12/2023 đến 14/6/2024)", from("2023-12-15", by("2024-06-14")), "before-document"],
      ["**Đến ngày 30/6/2024**", by("2024-06-30"), "before-document"],
      ["tháng 6/2024", within("2024-06"), "before-document"],
      ["Định kỳ hằng tháng", every("month"), "recurrence-without-day"],
      ["theo chỉ đạo, hướng dẫn của cấp trên", once("theo chỉ đạo, hướng dẫn của cấp trên")],
      ["theo lộ trình", once("theo lộ trình")],
      ["khi có nhu cầu", once("khi có nhu cầu")],
    ],
  },
];

describe.each(documents)("$name", ({ issuedOn, rows }) => {
  test.each(rows.map(([phrase, ...expected]) => ({ phrase, expected })))("$phrase", ({ phrase, expected }) => {
    expect(read(phrase, issuedOn)).toEqual(expected);
  });
});

/** How other places write the same things. */
const forms: Readonly<Record<string, readonly Row[]>> = {
  "a day": [
    ["Trước 30/6/2023", before("2023-06-30")],
    ["chậm nhất ngày 15/11/2022", by("2022-11-15")],
    ["Chậm nhất là ngày 15/11/2022", by("2022-11-15")],
    ["muộn nhất 15/11/2022", by("2022-11-15")],
    ["không muộn hơn ngày 15/11/2022", by("2022-11-15")],
    ["không quá ngày 15/11/2022", by("2022-11-15")],
    ["chậm nhất trước ngày 15/11/2022", before("2022-11-15")],
    ["trước hoặc trong ngày 15/11/2022", by("2022-11-15")],
    ["Hạn cuối: ngày 15/11/2022", by("2022-11-15")],
    ["hạn cuối cùng 15/11/2022", by("2022-11-15")],
    ["Thời hạn hoàn thành: 30/11/2022", by("2022-11-30")],
    ["Hoàn thành 30/6/2023", by("2023-06-30")],
    ["đến hết ngày 31/12/2022", by("2022-12-31")],
    ["vào ngày 15/11/2022", by("2022-11-15")],
    ["khẩn trương, hoàn thành trước ngày 15/11/2022", before("2022-11-15")],
    ["TRƯỚC NGÀY 15 THÁNG 11 NĂM 2022", before("2022-11-15")],
    ["trước ngày 15-11-2022", before("2022-11-15")],
    ["trước ngày 15.11.2022", before("2022-11-15")],
    ["trước  ngày  15 / 11 / 2022 ./.", before("2022-11-15")],
    ["30/11/2022", by("2022-11-30"), "comparator-assumed"],
    ["2022-11-30", by("2022-11-30"), "comparator-assumed"],
    ["trước 17h00 ngày 15/11/2022", by("2022-11-15"), "time-dropped"],
    ["Trước 17 giờ 30 phút, ngày 15/11/2022", by("2022-11-15"), "time-dropped"],
    ["trước 0h00 ngày 15/11/2022", before("2022-11-15"), "time-dropped"],
    ["trước 16h00 thứ Sáu, ngày 18/11/2022", by("2022-11-18"), "time-dropped"],
    ["trước ngày 18/11/2022 (thứ Sáu)", before("2022-11-18")],
    ["trước ngày cuối cùng của tháng 6/2023", before("2023-06-30")],
    ["Tháng 01/2023 (trước ngày 27/01/2023)", before("2023-01-27")],
    ["trước ngày 27/01/2023 (trong tháng 01/2023)", before("2023-01-27")],
    ["Trước ngày 15/11/2022 gửi Sở TT&TT tổng hợp", before("2022-11-15"), "partly-unread"],
    [
      "theo hướng dẫn của Bộ Công an; trước ngày 30/6/2023",
      { ...before("2023-06-30"), condition: "theo hướng dẫn của Bộ Công an" } as Deadline,
    ],
  ],
  "a period": [
    ["Quý 3 năm 2021", within("2021-Q3")],
    ["Quý III-2021", within("2021-Q3")],
    ["Quý I, năm 2023", within("2023-Q1")],
    ["Quí I/2023", within("2023-Q1")],
    ["Qúy I/2023", within("2023-Q1")],
    ["Quý l/2023", within("2023-Q1"), "period.spelling-mended"],
    ["trong tháng 8/2021", within("2021-08")],
    ["T8/2021", within("2021-08")],
    ["8/2021", within("2021-08")],
    ["2023", within("2023")],
    ["đến hết quý II/2023", within("2023-Q2")],
    ["cuối năm 2023", within("2023")],
    ["từ nay đến hết năm 2023", within("2023")],
    ["9 tháng đầu năm 2024", within("2024-9M")],
    ["nửa đầu năm 2024", within("2024-H1")],
    ["Ngay trong quý I/2023", within("2023-Q1")],
    ["Trước tháng 6/2023", before("2023-06-01")],
    ["Trước năm 2025", before("2025-01-01")],
    ["Quý I, II/2023", within("2023-Q2"), "periods-joined"],
    ["Tháng 3, 4, 5/2023", within("2023-05"), "periods-joined"],
    ["Trong quý III và quý IV năm 2023", within("2023-Q4"), "periods-joined"],
    ["Quý I/2023 và duy trì thường xuyên", within("2023-Q1"), "set-aside"],
    ["Quý I/2023<sup>1</sup>", within("2023-Q1")],
    ["Quý I/\n2023", within("2023-Q1")],
  ],
  "a stretch": [
    ["Quý IV/2025- Quý II/2026", from("2025-10-01", within("2026-Q2"))],
    ["Quý I - II/2023", from("2023-01-01", within("2023-Q2"))],
    ["tháng 3-6/2023", from("2023-03-01", within("2023-06"))],
    ["từ tháng 10 đến hết tháng 3/2023", from("2022-10-01", within("2023-03"))],
    ["từ ngày 01/3/2023 đến ngày 30/6/2023", from("2023-03-01", by("2023-06-30"))],
    ["từ ngày 15 đến ngày 20/11/2022", from("2022-11-15", by("2022-11-20"))],
    ["từ 01/3 đến trước 30/6/2023", from("2023-03-01", before("2023-06-30"))],
    ["Từ ngày 01/3/2023", from("2023-03-01", ongoing)],
    ["Từ năm 2023 trở đi", from("2023-01-01", ongoing)],
    ["Sau ngày 30/6/2023", from("2023-07-01", ongoing)],
    ["Năm 2023 và các năm tiếp theo", from("2023-01-01", ongoing)],
    ["bắt đầu từ 01/3/2023, hoàn thành trong năm 2023", from("2023-03-01", within("2023"))],
  ],
  "what comes back": [
    ["trước ngày 15 hằng tháng", beforeEvery("month", at(15))],
    ["trước 15 hàng tháng", beforeEvery("month", at(15))],
    ["Hàng tháng (trước ngày 20)", beforeEvery("month", at(20))],
    ["định kỳ hàng tháng trước ngày 20", beforeEvery("month", at(20))],
    ["ngày 20 hàng tháng", every("month", at(20)), "comparator-assumed"],
    ["chậm nhất ngày 20 hằng tháng", every("month", at(20))],
    ["trước ngày 10 và ngày 25 hàng tháng", beforeEvery("month", at(10), at(25))],
    ["trước ngày 05 tháng sau", beforeEvery("month", at(5))],
    ["ngày cuối cùng của tháng", every("month", at(null)), "comparator-assumed"],
    ["hằng quý", every("quarter"), "recurrence-without-day"],
    ["cuối mỗi quý", every("quarter", at(null))],
    ["trước ngày 25 của tháng cuối quý", beforeEvery("quarter", at(25))],
    ["Trước ngày 10 tháng đầu quý sau", beforeEvery("quarter", at(10, 1))],
    ["định kỳ hằng quý trước ngày 15 của tháng thứ hai", beforeEvery("quarter", at(15, 2))],
    ["01/6 và 15/11 hằng năm", every("year", at(1, 6), at(15, 11)), "comparator-assumed"],
    ["Trước ngày 15/6 và trước ngày 15/12 hàng năm", beforeEvery("year", at(15, 6), at(15, 12))],
    ["trước ngày 30/02 hằng năm", beforeEvery("year", at(30, 2))],
    ["Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)", beforeEvery("year", at(15, 6), at(15, 12))],
    ["Quý I hằng năm", every("year", at(null, 3))],
    ["trước tháng 12 hằng năm", beforeEvery("year", at(1, 12))],
    ["6 tháng một lần", every("half"), "recurrence-without-day"],
    ["03 tháng/lần", every("quarter"), "recurrence-without-day"],
    ["2 lần/năm", every("half"), "recurrence-without-day"],
    ["định kỳ 6 tháng, năm", every("half"), "longer-periods-included", "recurrence-without-day"],
    ["6 tháng/lần, 9 tháng, năm", every("year", at(null, 6), at(null, 9), at(null, 12))],
    ["định kỳ 9 tháng", every("year", at(null, 9))],
    ["Hàng tuần", every("week"), "recurrence-without-day"],
    ["trước thứ Sáu hàng tuần", beforeEvery("week", at(5))],
    ["trước 16h00 thứ Sáu hàng tuần", every("week", at(5)), "time-dropped"],
    ["Chủ nhật hằng tuần", every("week", at(7)), "comparator-assumed"],
    ["trước 16h00 hằng ngày", every("day"), "time-dropped"],
    ["Thường xuyên; báo cáo trước ngày 15 hàng tháng", beforeEvery("month", at(15)), "set-aside"],
    ["hàng tháng, từ tháng 3/2023", from("2023-03-01", every("month")), "recurrence-without-day"],
    [
      "Hàng tháng trong quý II/2023",
      from("2023-04-01", { ...every("month"), until: plainDate("2023-06-30") } as Deadline),
      "recurrence-without-day",
    ],
    [
      "trước ngày 15 hằng tháng, đến hết năm 2023",
      { ...beforeEvery("month", at(15)), until: plainDate("2023-12-31") } as Deadline,
    ],
  ],
  "days after an event": [
    ["trong 05 ngày làm việc kể từ ngày nhận được văn bản", after(5, "working-day", "ngày nhận được văn bản")],
    ["05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ", after(5, "working-day", "ngày nhận đủ hồ sơ")],
    [
      "sau 02 ngày làm việc kể từ ngày chốt số liệu",
      after(2, "working-day", "ngày chốt số liệu"),
      "after-read-as-within",
    ],
    ["trong vòng 10 ngày kể từ ngày ký", after(10, "day", "ngày ký")],
    ["10 ngày sau khi kết thúc quý", after(10, "day", "khi kết thúc quý")],
    ["trong thời hạn 02 tuần kể từ ngày ký", after(14, "day", "ngày ký")],
    ["trong 01 tháng kể từ ngày ký", after(1, "month", "ngày ký")],
    ["trong vòng 24 giờ kể từ khi nhận được tin", after(1, "day", "khi nhận được tin"), "time-dropped"],
    ["Không quá 05 ngày làm việc", after(5, "working-day", null), "event-missing"],
    [
      "trong vòng 10 ngày kể từ ngày 01/3/2023",
      { ...after(10, "day", null), eventOn: plainDate("2023-03-01") } as Deadline,
    ],
    [
      "Trong 15 ngày kể từ ngày ban hành Kế hoạch này (ngày 05/01/2023)",
      { ...after(15, "day", "ngày ban hành Kế hoạch này"), eventOn: plainDate("2023-01-05") } as Deadline,
    ],
  ],
  "no day at all": [
    ["Thường xuyên trong năm 2023", from("2023-01-01", { kind: "ongoing", until: plainDate("2023-12-31") })],
    ["Thường xuyên đến hết năm 2023", { kind: "ongoing", until: plainDate("2023-12-31") }],
    ["Thường xuyên, hằng năm", ongoing, "set-aside"],
    ["Thường xuyên, theo hướng dẫn của Bộ Công an", ongoing, "set-aside"],
    ["Ngay", { kind: "immediate" }],
    ["trong thời gian sớm nhất", { kind: "immediate" }],
    ["Ngay sau khi có hướng dẫn của Bộ Công an", once("Ngay sau khi có hướng dẫn của Bộ Công an")],
    ["Đột xuất khi có yêu cầu", once("Đột xuất khi có yêu cầu")],
    ["theo hướng dẫn của Bộ Công an (C06)", once("theo hướng dẫn của Bộ Công an (C06)")],
    [
      "theo Công văn số 2282/UBND-CA, ngày 12/10/2022 của UBND thành phố",
      once("theo Công văn số 2282/UBND-CA, ngày 12/10/2022 của UBND thành phố"),
    ],
  ],
  "spelt without all its marks": [
    ["truoc ngày 15/11/2022", before("2022-11-15"), "spelling-mended"],
    ["trước ngay 15/11/2022", before("2022-11-15"), "spelling-mended"],
    ["Quy III/2023", within("2023-Q3"), "spelling-mended"],
    ["trươc ngày 15 hang tháng", beforeEvery("month", at(15)), "spelling-mended", "spelling-mended"],
  ],
};

describe.each(Object.entries(forms))("%s", (_, rows) => {
  test.each(rows.map(([phrase, ...expected]) => ({ phrase, expected })))("$phrase", ({ phrase, expected }) => {
    expect(read(phrase)).toEqual(expected);
  });
});

describe("what is not said is not guessed", () => {
  test.each([
    ["", "blank"],
    [" - ", "blank"],
    ["…", "blank"],
    ["xem ghi chú", "unreadable"],
    ["trước ngày 15/11", "unreadable", "date.year-missing"],
    ["trước ngày 15", "month-missing"],
    ["trước ngày 20 hàng quý", "month-missing"],
    ["31/11/2022", "unreadable", "date.day-not-in-month"],
    ["trước ngày 15/13/2022", "unreadable", "date.month-not-in-year"],
    ["15/11/22", "unreadable", "date.two-digit-year"],
    ["Quý V/2023", "unreadable", "period.not-in-year"],
    ["đầu tháng 12/2022", "unreadable"],
    ["Quý II, Quý IV/2023", "several"],
    ["trước ngày 15/11/2022 và trước ngày 30/11/2022", "several"],
    ["trong 05 ngày làm việc, trước ngày 15/11/2022", "several"],
    ["trước ngày 15 hàng tháng, trước ngày 25 của tháng cuối quý", "several"],
    ["từ ngày 15/11/2022 đến ngày 10/11/2022", "ends-before-start"],
    ["không trước ngày 15/11/2022", "unreadable"],
    ["đã hoàn thành trước ngày 15/11/2022", "unreadable"],
    ["trước ngày 15/11/2022, 17h00", "unreadable"],
    ["trước Tết Nguyên đán Quý Mão", "unreadable"],
    ["ngày làm việc cuối cùng của tháng", "unreadable"],
    ["Kế hoạch năm 2023", "unreadable"],
    ["bố trí kinh phí thường xuyên", "unreadable"],
    ["Tập huấn 05 ngày", "unreadable"],
    ["15/25 dịch vụ công", "unreadable"],
    ["8/8 xã, phường", "unreadable"],
    ["24/24 giờ", "unreadable"],
    ["thứ Sáu", "unreadable"],
    ["ngày 15 hằng tuần", "month-missing"],
    ["thứ Sáu hàng tháng", "month-missing"],
    ["thứ Sáu và ngày 15 hàng tuần", "month-missing"],
    ["trước ngày 15/12 hằng quý", "month-missing"],
    ["trước ngày 15 của tháng đầu, hàng tháng", "month-missing"],
    ["trước ngày 15 của tháng cuối quý và ngày 15 của tháng cuối năm", "month-missing"],
    ["trước ngày 32 hàng tháng", "unreadable"],
    ["trước ngày 15 của tháng thứ 4 mỗi quý", "unreadable"],
    ["trước tháng 13 hằng năm", "month-missing"],
    ["3 lần/quý", "unreadable"],
    ["từ ngày 15 đến tháng 6/2023", "unreadable"],
    ["từ ngày 15 đến ngày 31/02/2023", "unreadable", "date.day-not-in-month"],
    ["từ ngày 31/02/2023", "unreadable", "date.day-not-in-month"],
    ["từ ngày 31/02/2023 đến ngày 01/3/2023", "unreadable", "date.day-not-in-month"],
    ["từ ngày 01/02/2023 đến ngày 31/02/2023", "unreadable", "date.day-not-in-month"],
    ["từ ngày 31/02 đến ngày 01/3/2023", "unreadable", "date.day-not-in-month"],
    ["bắt đầu từ 01/3/2023, hoàn thành trong tháng 02/2023", "ends-before-start"],
    ["từ tháng 3/2023, từ tháng 6/2023", "several"],
    ["Quý I/2023, tháng 4/2023", "several"],
    ["15/6/2023 và 15/12/2023", "several"],
    ["hàng tháng, trước ngày 31/12/2023", "several"],
    ["trong vòng 10 ngày kể từ ngày 31/02/2023", "unreadable", "date.day-not-in-month"],
    ["trong 05 giờ kể từ khi nhận được tin", "unreadable"],
    ["trong 0 ngày", "unreadable"],
    ["trong 9999 năm", "unreadable"],
  ])("%s", (phrase, ...codes) => {
    expect(read(phrase)).toEqual(["unreadable", ...codes]);
  });

  test("a day without its year is the first one not before the document, and noted", () => {
    expect(read("trước ngày 15/01", "2022-12-20")).toEqual([before("2023-01-15"), "date.year-assumed"]);
    expect(read("Quý I", "2023-01-10")).toEqual([within("2023-Q1"), "date.year-assumed"]);
    expect(read("từ tháng 10 đến tháng 3", "2022-09-01")).toEqual([
      from("2022-10-01", within("2023-03")),
      "date.year-assumed",
    ]);
  });

  test("a due day before the document's own date is noted with how far it lies behind", () => {
    const result = parseDeadline("trước ngày 10/02/2022", { issuedOn: plainDate("2023-01-10") });
    expect(result.ok && result.notes).toEqual([{ code: "deadline.before-document", path: [], params: { days: 335 } }]);
  });

  test("an issue says where, in the text as it was given", () => {
    const phrase = "Hoàn thành <b>trước ngày\n31/11/2022</b>".normalize("NFD");
    const result = parseDeadline(phrase);
    const params = result.ok ? {} : result.issues[0].params;
    expect(params).toEqual({ offset: phrase.indexOf("nga", 10), length: "ngày\n31/11/2022".normalize("NFD").length });
    expect(read(phrase)[1]).toBe("unreadable");
  });

  test("a phrase of more than a thousand characters is no deadline", () => {
    expect(parseDeadline(`Quý I/2023${" ".repeat(991)}`)).toEqual({
      ok: false,
      issues: [{ code: "deadline.too-long", path: [], params: { maximum: 1000 } }],
    });
  });
});

const parts =
  "trước |ngày |15|/|11|2022| hàng tháng| và |, |quý |I|II|/2023|tháng |năm 2023|từ |đến |hết |cuối |của tháng cuối quý|(|)| - |thường xuyên|ngay |khẩn trương|khi có hướng dẫn|theo |trong |05 ngày làm việc|kể từ |ngày nhận|17h00 |thứ Sáu|hằng tuần|định kỳ |6 tháng|đầu năm 2024|một lần|2 lần/năm|mỗi |**|<b>|\u0301|ngày cuối cùng| 30/02|giai đoạn |sau |.|;|xong |0|9999|và các năm tiếp theo|không|chậm nhất |32|0000|-| (năm) ".split(
    "|",
  );
const phrases = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((chosen) => chosen.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
const days = fc.option(fc.constant(plainDate("2023-01-10")), { nil: undefined });

describe("always", () => {
  test("any text is read or refused with places inside it, and no note or issue carries any of it", () => {
    fc.assert(
      fc.property(phrases, days, (phrase, issuedOn) => {
        const result = parseDeadline(phrase, issuedOn === undefined ? {} : { issuedOn });
        for (const one of result.ok ? result.notes : result.issues) {
          const params: Record<string, unknown> = { ...one.params };
          expect(Object.values(params).every((value) => typeof value === "number")).toBe(true);
          expect(sentence(one)).toMatch(/^\p{Lu}.*\.$/u);
          if (!("offset" in params)) continue;
          const [offset, length] = [Number(params.offset), Number(params.length)];
          expect(offset >= 0 && length > 0 && offset + length <= phrase.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("what is read is a valid deadline and can be written and read again", () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        const result = parseDeadline(phrase);
        if (!result.ok) return;
        expect(DeadlineSchema.safeParse(result.value).success).toBe(true);
        const again = parseDeadline(formatDeadline(result.value));
        expect(again.ok && again.value).toEqual(result.value);
      }),
      { numRuns: 2000 },
    );
  });

  test("NFC, NFD and marks of emphasis make no difference", () => {
    const all = [...documents.flatMap(({ rows }) => rows), ...Object.values(forms).flat()].map(([phrase]) => phrase);
    for (const phrase of all) {
      const plain = read(phrase.normalize("NFC"));
      expect(read(phrase.normalize("NFD"))).toEqual(plain);
      expect(read(`**${phrase.replace(/ (?=\p{L})/gu, " **").replace(/(?<= \*\*\p{L}+)(?= )/gu, "**")}`)[0]).toEqual(
        plain[0],
      );
    }
  });

  test("a megabyte is refused and a thousand characters are answered, whatever they repeat", () => {
    for (const unit of [
      ...parts,
      "trước ngày ",
      "ngày 15, ",
      "theo a, ",
      "từ 1/1/2023 - ",
      "<b",
      "a\u0301",
      "hằng tháng, ",
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(parseDeadline(text).ok).toBe(false);
      expect(parseDeadline(text.slice(0, 1000))).toHaveProperty("ok");
    }
  });
});

test.each([
  ["sau 05 ngày làm việc kể từ ngày nhận", ["deadline.after-read-as-within"]],
  ["chậm nhất sau 05 ngày làm việc kể từ ngày nhận", []],
  ["trong 05 ngày làm việc kể từ ngày nhận", []],
])("%s is read as within, and said so where only “sau” stands", (phrase, codes) => {
  const found = parseDeadline(phrase);
  expect(found).toMatchObject({ ok: true, value: { kind: "within", count: 5 } });
  expect(found.ok ? found.notes.map(({ code }) => code) : []).toEqual(codes);
});

test("“sau” without anything after it is no condition", () => {
  expect(parseDeadline("sau trước 2022")).toMatchObject({ ok: false });
});

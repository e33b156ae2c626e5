import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { auditText } from "./audit-text.js";
import type { Claim } from "./claim.js";

/** Each claim in one line: what it says, what came of it, what would be right and why. */
function linesOf(claims: readonly Claim[]): string[] {
  return claims.map((claim) => {
    const figures = claim.kind === "sum" ? claim.parts.join("+") : `${claim.numerator}/${claim.denominator}`;
    const found =
      claim.verdict === "cannot-check"
        ? claim.cause
        : claim.verdict === "consistent"
          ? ""
          : `${claim.computed} ${claim.cause}`;
    return `${claim.kind} ${figures} ${claim.printed} ${claim.verdict} ${found}`.trim();
  });
}

const claimsIn = (text: string) => linesOf(auditText(text).claims);
const alarmsIn = (text: string) =>
  auditText(text).claims.filter(({ verdict }) => verdict !== "consistent" && verdict !== "cannot-check");

/** The figures of a city's report on six months of 2024, in sentences of our own. */
const sixMonths = `
**BÁO CÁO 6 tháng đầu năm 2024** (số liệu từ 15/12/2023 đến 14/6/2024)

1. Thành phố ban hành 16 văn bản (gồm: 3 kế hoạch<sup>1</sup>, 04 quyết định, 02 thông báo, 07 công văn); Công an ban hành 19 văn bản (02 kế hoạch, 1 quyết định, 04 tờ trình, 12 công văn).
2. Có 126 Tổ công tác (cấp huyện: 1 tổ, cấp xã: 8 tổ; cấp thôn: 117 tổ) với 914 thành viên (cấp huyện: 20 thành viên, cấp xã 137 thành viên, cấp thôn 757 thành viên).

Dịch vụ công: Công an thực hiện 8/8 dịch vụ công; các phòng có 9/14 thủ tục, đã làm 9/9 thủ tục.
- Đổi thẻ căn cước: đã trả 240/303 hồ sơ, đạt 79,2%
- Đăng ký thường trú: đã trả 1.093/1.093 hồ sơ, đạt 100%
- Đăng ký tạm trú: đã trả 763/763 hồ sơ, đạt 100 %
- Thông báo lưu trú: đã trả 2.600/2.600 hồ sơ, đạt 100 %
- Cấp biển số xe: đã trả 674/674 hồ sơ, đạt 100%
- Nộp phạt nguội: đã trả 77/77 hồ sơ, đạt 100 %
- Kết hôn: đã trả 89/89 hồ sơ, đạt 100%
- Khai sinh: đã trả 41/41 hồ sơ, đạt 100%
- Khai tử: đã trả 36/36 hồ sơ, đạt 100%
- Liên thông khai sinh: đã trả 194/194 hồ sơ, đạt 100%
- Liên thông khai tử: đã trả 100/100 hồ sơ, đạt 100%
- Đăng ký thuế lần đầu: đã trả 1.153/1.153 hồ sơ, đạt 100%.
- Biến động đất đai: đã trả 254/254 hồ sơ, đạt 100%.
- Cấp điện mới (220/380V): đã trả 314/314 hồ sơ, đạt 100%.
- Đổi chủ hợp đồng điện: đã trả 127/127 hồ sơ, đạt 100%
- Thông tin cư trú: đã trả 28/28 hồ sơ
- Dịch vụ điện còn lại (220/380V): đã trả 89/89 hồ sơ, đạt 100%.
- Hộ kinh doanh và thuế: đã trả 1.153/1.153 hồ sơ, đạt 100%.
- Điện cho doanh nghiệp: đã trả 23/23 hồ sơ, đạt 100%.
- Hợp tác xã và thuế: đã trả 15/15 hồ sơ, đạt 100%

Đã có 20/20, đạt **100 %** cơ sở giáo dục mở tài khoản. Đã phát 1.788 phiếu; bàn giao 1.832 phiếu (đã cập nhật: 1.058 phiếu, còn 744 hiện đang phối hợp thực hiện).

**Đến ngày 30/6/2024** đã thu nhận 35.264 hồ sơ, hiện còn 417 trường hợp chưa thu nhận; đã tiếp nhận 27.789 thẻ; trả cho công dân sử dụng 27.785 thẻ; còn tồn 04 thẻ; tài khoản mức 1 đã kích hoạt: 5.816/6.421 tài khoản.

Khám bệnh bằng căn cước: **3.666/32.422** lượt, đạt 11%, trong đó: **2.530/3.666** trường hợp khai thác thành công, đạt 69%.

Làm sạch dữ liệu: **Nông dân 2507/2507 dữ liệu (đạt 100%)**; **Cựu chiến binh: 2124/2124 dữ liệu (đạt 100%)**; **Người cao tuổi: 4483/4483 dữ liệu (đạt 100%)**; **Trẻ em: 3665/3665 dữ liệu (đạt 100%)**; **Trẻ em dưới 6 tuổi: 332/426 dữ liệu (đạt 79,93%)**; **Người lao động: 25.707/27.573 dữ liệu (đạt 92,8%)** còn 1.973 trường hợp do đã chuyển nơi khác; **Chữ thập đỏ: 103/106 trường hợp (đạt 99%)**; **cập nhật thông tin người hưởng lương hưu, trợ cấp nhận chi trả không dùng tiền mặt: 1.933/2.772 dữ liệu, đạt**

35,5%; đối sánh 2.722/2.722 dữ liệu người nộp thuế.

Hoàn thành 22/25 chỉ tiêu; còn 03 nhóm chỉ tiêu đang đôn đốc: (1) Thiếu thông tin: 678 trường hợp; (2) phạm nhân 25 trường hợp; (3) cập nhật thông tin người hưởng lương hưu, trợ cấp nhận chi trả không dùng tiền mặt: 779 trường hợp.

Theo Đề án 06/CP, 8/8 xã, phường đăng ký mô hình.

Đất đai: 256/256 hồ sơ đạt 99,5%; Tư pháp: 166/166 hồ sơ đạt 100%.

Lĩnh vực cư trú đạt 100% (*Thường trú: 237/237 hồ sơ; Tạm trú: 203/203 hồ sơ; Lưu trú: 230/230 trường hợp*).

Tập huấn: tổng số đã đăng ký: 136; đã hoàn thành: 134; chưa hoàn thành 02 (nghỉ thai sản).
`;

describe("a six-month report", () => {
  const { claims, crossChecks, summary } = auditText(sixMonths);
  const ratios = claims.filter(({ kind }) => kind === "ratio");

  test("five percentages are wrong", () => {
    expect(linesOf(ratios.filter(({ verdict }) => verdict === "inconsistent"))).toEqual([
      "ratio 332/426 79,93 inconsistent 77,93 digit-slip",
      "ratio 25707/27573 92,8 inconsistent 93,2 from-remainder",
      "ratio 103/106 99 inconsistent 97 digit-slip",
      "ratio 1933/2772 35,5 inconsistent 69,7 null",
      "ratio 256/256 99,5 inconsistent 100,0 null",
    ]);
  });

  test("thirty are right and eight ratios have none", () => {
    const count = (wanted: string) => ratios.filter(({ verdict }) => verdict === wanted).length;
    expect([count("consistent"), count("cannot-check"), ratios.length]).toEqual([30, 8, 43]);
  });

  test("two sums fail and the others hold", () => {
    expect(linesOf(claims.filter(({ kind }) => kind !== "ratio"))).toEqual([
      "sum 3+4+2+7 16 consistent",
      "sum 2+1+4+12 19 consistent",
      "sum 1+8+117 126 consistent",
      "sum 20+137+757 914 consistent",
      "sum 1058+744 1.832 inconsistent 1.802 digit-slip",
      "sum 27785+4 27.789 consistent",
      "remainder 25707/27573 1.973 inconsistent 1.866 null",
      "remainder 22/25 03 consistent",
      "sum 134+2 136 consistent",
    ]);
    expect(summary).toEqual({
      checked: 44,
      consistent: 37,
      truncated: 0,
      lastDigitOff: 0,
      inconsistent: 7,
      cannotCheck: 8,
    });
  });

  test("a remainder printed elsewhere, a day after the window and a repeated count stand out", () => {
    expect(crossChecks.map(({ kind, level, printed, computed }) => [kind, level, printed, computed])).toEqual([
      ["same-count", "note", "1.153/1.153", null],
      ["outside-window", "finding", "30/6/2024", null],
      ["differs", "finding", "779", "839"],
    ]);
  });

  test("every claim and check points at its text", () => {
    for (const { place, text } of [...claims, ...crossChecks]) {
      expect(sixMonths.slice(place.offset, place.offset + place.length)).toBe(text);
      expect(sixMonths.split("\n")[place.line - 1]?.slice(place.column - 1)).toContain(text.split("\n")[0]);
    }
  });
});

describe("what only looks like a claim", () => {
  test.each([
    ["hours and voltages", "Tiếp nhận 24/24 giờ, 24/7, 24/24h; điện hạ áp 220/380V, 22/0,4 kV."],
    ["document numbers", "Quyết định số 06/QĐ-TTg, Đề án 06/CP, Chỉ thị 26-CT/TU, Nghị định 42/2022/NĐ-CP đạt 100%."],
    ["days", "Ngày 12/6, quảng trường 3/2, dịp 30/4 và 1/5, đến 14/6/2024, tháng 6/2024 đạt 100%."],
    ["a rank with a percentage after it", "Chỉ số PCI xếp thứ 21/63, hài lòng đạt 87,5%; PAPI xếp hạng 10/63 tỉnh."],
    ["the number of a section", "3.2. Tiến độ đạt 100%.\n(1) Nhóm tiện ích đạt 90%\n2) Mục 3 đạt 80%"],
    ["targets", "Phấn đấu năm 2024 đạt 80%, trong đó trên 50% hồ sơ trực tuyến."],
    ["a telephone number", "Đường dây nóng 0209.3870.123, 1900.0368, đạt 100%."],
  ])("%s", (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  test.each([
    ["somebody else's percentage", "15/25 dịch vụ công thiết yếu, trong đó tỷ lệ nộp trực tuyến đạt hơn 99%."],
    ["communes that each reach a percentage", "Có 12/15 xã đạt 100% chỉ tiêu."],
    ["groups and their members", "Thành lập 95 tổ/760 thành viên, đạt 100% thôn có tổ."],
    ["a percentage of a plan", "Trong kỳ cấp 1.204/3.000 thẻ, đạt 95% kế hoạch tháng."],
    ["a percentage against last year", "Tiếp nhận 2.100 hồ sơ, thu nhận 1.000 hồ sơ, đạt 102% so với cùng kỳ."],
    ["an estimate", "Đã cấp hơn 4,2 triệu/4,5 triệu thẻ, đạt 96%; khoảng 31.000/33.000 công dân, đạt 95%."],
    ["another body's part", "Tiếp nhận 1.200 hồ sơ. Sở Xây dựng giải quyết 300 hồ sơ, đạt 98%."],
    ["a list that names only some", "Tiếp nhận 5.000 hồ sơ, trong đó có 1.200 hồ sơ cư trú, 300 hồ sơ hộ tịch."],
    ["a list that goes on uncounted", "Ban hành 16 văn bản, gồm 03 kế hoạch, 04 quyết định và một số công văn."],
    ["a list of other things", "Lập 03 đoàn kiểm tra gồm 15 thành viên, 02 xe ô tô."],
    ["what remains of something else", "Giải quyết 240/303 hồ sơ, còn 12 hồ sơ quá hạn."],
    ["a number that cannot be read", "Đã trả 25.7075/27.573 hồ sơ, đạt 92,8%."],
    ["a ratio over nothing", "Đã trả 0/0 hồ sơ, đạt 100%."],
  ])("%s raises no alarm", (_, text) => {
    expect(alarmsIn(text)).toEqual([]);
  });
});

describe("forms of other provinces", () => {
  test.each([
    ["the denominator first", "Trong tổng số 124.087 hồ sơ, đã giải quyết 113.796, đạt 91,7%.", "113796/124087 91,7"],
    ["one sentence earlier", "Tiếp nhận 124.087 hồ sơ. Đã giải quyết 113.796 hồ sơ, đạt 91,7%.", "113796/124087 91,7"],
    [
      "one item earlier",
      "- Tiếp nhận: 124.087 hồ sơ.\n- Đã giải quyết: 113.796 hồ sơ, đạt 91,7%.",
      "113796/124087 91,7",
    ],
    ["a of b", "Đã rà soát 1.204 trong tổng số 1.310 hộ, đạt 91,9%.", "1204/1310 91,9"],
    ["words beside the stroke", "Kích hoạt 41.200 tài khoản/50.000 chỉ tiêu giao, đạt 82,4%.", "41200/50000 82,4"],
    ["more than all", "Đã cấp 10.450/9.500 thẻ theo chỉ tiêu, đạt 110%.", "10450/9500 110"],
    ["a decimal point", "Thanh toán trực tuyến 1.024/1.250 hồ sơ (81.9%).", "1024/1250 81.9"],
    ["English thousands", "Đã tiếp nhận 113,796/124,087 hồ sơ, đạt 91.7%.", "113796/124087 91.7"],
    [
      "an English edition",
      "Of the 124,087 dossiers received, 113,796 were resolved, reaching 91.7%.",
      "113796/124087 91.7",
    ],
    ["out of", "A total of 113,796 out of 124,087 dossiers were resolved (91.7%).", "113796/124087 91.7"],
    ["spaces between thousands", "Đã trả 1 080/1 093 hồ sơ, đạt 98,8%.", "1080/1093 98,8"],
    ["the percentage first", "Tỷ lệ đúng hạn đạt 99,1% (4.955/5.000 hồ sơ).", "4955/5000 99,1"],
    ["in words", "Đã trả 1.180/1.245 hồ sơ, đạt 94,8 phần trăm.", "1180/1245 94,8"],
    ["money", "Giải ngân 5.120/8.000 triệu đồng, đạt 64%.", "5120/8000 64"],
  ])("%s", (_, text, figures) => {
    expect(claimsIn(text)).toEqual([`ratio ${figures} consistent`]);
  });

  test("of a report on tasks: cut off, and what it lacks of a hundred", () => {
    const text = "Đã hoàn thành 16.051 nhiệm vụ, đạt 98,62%; quá hạn chưa xong 223 nhiệm vụ, chỉ chiếm 1,38%.";
    expect(claimsIn(text)).toEqual([
      "share 16051/16274 98,62 truncated 98,63 null",
      "share 223/16274 1,38 last-digit-off 1,37 complement",
    ]);
  });

  test("shares of one list, one of them padded to make a hundred", () => {
    const text = "Tổng số 1.200 hồ sơ: tư pháp 400 hồ sơ (33,4%), đất đai 400 hồ sơ (33,3%), cư trú 400 hồ sơ (33,3%).";
    expect(claimsIn(text)).toEqual([
      "sum 400+400+400 1.200 consistent",
      "share 400/1200 33,4 last-digit-off 33,3 padded-shares",
      "share 400/1200 33,3 consistent",
      "share 400/1200 33,3 consistent",
    ]);
  });

  test("a list on the lines below its total", () => {
    const text =
      "Tiếp nhận 2.150 hồ sơ, trong đó:\n- Trực tuyến: 1.720 hồ sơ;\n- Trực tiếp: 380 hồ sơ;\n- Bưu chính: 50 hồ sơ.";
    expect(claimsIn(text)).toEqual(["sum 1720+380+50 2.150 consistent"]);
  });

  test("scores added up, and a sum that comes last", () => {
    expect(claimsIn("13.2/18 + 18.4/20 + 7.7/12 + 7.6/10 + 17.6/18 + 15.6/22 = 80.1")).toEqual([
      "sum 13.2+18.4+7.7+7.6+17.6+15.6 80.1 consistent",
    ]);
    expect(claimsIn("Kỳ trước 120 hồ sơ, mới 1.080 hồ sơ, tổng cộng 1.200 hồ sơ.")).toEqual([
      "sum 120+1080 1.200 consistent",
    ]);
  });

  test("billions need only meet within their rounding", () => {
    expect(claimsIn("Kinh phí 5,2 tỷ đồng, gồm: tỉnh 3,14 tỷ đồng, huyện 2,08 tỷ đồng.")[0]).toMatch(/5,2 consistent$/);
    expect(alarmsIn("Kinh phí 5,2 tỷ đồng (ngân sách tỉnh 3,1 tỷ đồng; ngân sách huyện 2,5 tỷ đồng).")).toHaveLength(1);
  });

  test("decomposed letters and bold marks inside change nothing", () => {
    const text = "Toàn xã kích hoạt **3.210**/**4.000** tài khoản, đạt **80,3**%";
    const [claim] = auditText(text.normalize("NFD")).claims;
    expect(claim).toMatchObject({ verdict: "consistent", text: text.slice(20).normalize("NFD") });
  });
});

describe("the likely cause", () => {
  test.each([
    ["one digit", "332/426 hồ sơ, đạt 79,93%", "digit-slip"],
    ["digits that changed places over the mark", "4.310/4.875 hồ sơ, đạt 84,8%", "swapped-digits"],
    ["nothing that can be told", "1.933/2.772 hồ sơ, đạt 35,5%", null],
    ["neighbours that changed places", "312/356 hồ sơ, đạt 86,7%", "swapped-digits"],
    ["the parts of the ratio", "303/240 hồ sơ, đạt 79,2%", "swapped-parts"],
    ["the decimal mark", "240/303 hồ sơ, đạt 7,92%", "misplaced-mark"],
    ["the rest", "240/303 hồ sơ, đạt 20,8%", "share-of-rest"],
    ["another whole", "Có 4.000 hộ, trong đó 2.400/3.000 hộ thường xuyên, đạt 60%", "other-base"],
    ["rounding twice", "1.589/2.000 hồ sơ, đạt 80%", "rounded-twice"],
  ])("%s", (_, text, cause) => {
    const alarm = alarmsIn(text)[0];
    expect(alarm !== undefined && "cause" in alarm ? alarm.cause : "none").toBe(cause);
  });
});

describe("checks across a text", () => {
  const checksIn = (text: string, to?: string) =>
    auditText(
      text,
      to === undefined ? {} : { window: { from: plainDate("2023-12-15"), to: plainDate(to) } },
    ).crossChecks.map(({ kind, level, text: at }) => `${kind} ${level} ${at}`);

  test("a day after the window asked for", () => {
    const text = "Tính đến ngày 30/6/2024 đã thu nhận 35.264 hồ sơ.";
    expect(checksIn(text, "2024-06-14")).toEqual(["outside-window finding 30/6/2024"]);
    expect(checksIn(text, "2024-06-30")).toEqual([]);
    expect(checksIn(text)).toEqual([]);
  });

  test("a plan for a later day is no figure", () => {
    expect(checksIn("Phấn đấu đến ngày 31/12/2024 có 80% hồ sơ trực tuyến.", "2024-06-14")).toEqual([]);
    expect(checksIn("Kế hoạch số 28/KH-UBND ngày 05/7/2024 đã giao 12 nhiệm vụ.", "2024-06-14")).toEqual([]);
  });

  test("a part larger than its whole", () => {
    expect(checksIn("Tiếp nhận 1.200 hồ sơ, trong đó 1.350 hồ sơ trực tuyến.")).toEqual([
      "part-over-whole finding 1.350",
    ]);
    expect(checksIn("Đã trả 303/240 hồ sơ.")).toEqual(["part-over-whole note 303"]);
    expect(checksIn("Đã cấp 303/240 thẻ theo chỉ tiêu giao.")).toEqual([]);
  });

  test("one quantity with two values, by its long name", () => {
    const name = "Số người nhận lương hưu, trợ cấp qua tài khoản ngân hàng";
    expect(checksIn(`- ${name}: 1.832 người.\n\n- ${name}: 1.823 người.`)).toEqual(["differs finding 1.823"]);
    expect(checksIn(`- ${name}: 1.832 người.\n\n- ${name}: 412 người.`)).toEqual([]);
    expect(checksIn("- Đã trả kết quả: 240 hồ sơ.\n- Đã trả kết quả: 241 hồ sơ.")).toEqual([]);
  });

  test("small counts that are alike mean nothing", () => {
    expect(checksIn("- Kết hôn: 89/89 hồ sơ, đạt 100%\n- Điện: 89/89 hồ sơ, đạt 100%")).toEqual([]);
  });
});

test("a Markdown table is read as a table", () => {
  const text =
    "| Đơn vị | Tiếp nhận | Giải quyết | Tỷ lệ |\n|---|---:|---:|---:|\n| A | 303 | 240 | 79,2% |\n| B | 426 | 332 | **79,93%** |\n";
  const { claims } = auditText(text);
  expect(linesOf(claims)).toEqual([
    "ratio 240/303 79,2 consistent",
    "ratio 332/426 79,93 inconsistent 77,93 digit-slip",
  ]);
  expect(claims[1]?.place).toEqual({ line: 4, column: 19, offset: 109, length: 10 });
});

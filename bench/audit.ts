/**
 * How long it takes to audit the figures of a text: reports of 1 to 10 MB, doubling, and hostile text of half a megabyte and a whole one.
 *
 * `npm run bench audit [-- --check]`. CPU time, the best of three. `--check` fails when 10 MB of reports take longer than
 * {@link goal} or when twice the text takes more than {@link growth} times as long.
 */
import { auditText } from "@de-an-06/domain";

/** Milliseconds of CPU for 10 MB: about a second, and as much again for a slower machine. */
const goal = 2000;

/** Linear work doubles; the rest is noise and garbage. */
const growth = 3;

/** A page of a report as provinces write them: claims right and wrong, five to three thousand bytes, the rest words. */
const page = `
### 2. Kết quả thực hiện (từ 15/12/2023 đến 14/6/2024)

UBND thành phố đã ban hành 16 văn bản (gồm: 03 kế hoạch, 04 quyết định, 02 thông báo, 07 công văn) theo Quyết định số
06/QĐ-TTg ngày 06/01/2022 và Chỉ thị số 26-CT/TU để chỉ đạo các cơ quan, đơn vị, các xã, phường tổ chức thực hiện.

- Cấp đổi thẻ căn cước công dân: đã tiếp nhận và trả kết quả **240/303** hồ sơ, đạt **79,2%**;
- Cập nhật bổ sung dữ liệu trẻ em dưới 6 tuổi: 332/426 dữ liệu (đạt 79,93%);
- Cấp điện mới từ lưới điện hạ áp (220/380V): 314/314 hồ sơ, đạt 100%, trực hỗ trợ người dân 24/24 giờ.

Bộ phận Một cửa các cấp tiếp nhận 24.316 hồ sơ, trong đó trực tuyến 19.872 hồ sơ, trực tiếp 4.444 hồ sơ. Đã giải quyết
23.890 hồ sơ, đạt 98,2%; các đơn vị tiếp tục đôn đốc, hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia, qua
đó góp phần nâng cao nhận thức của cán bộ, công chức và nhân dân trong việc triển khai thực hiện Đề án trên địa bàn.

${"Các cơ quan, đơn vị tiếp tục quán triệt, phổ biến nội dung Đề án đến toàn thể cán bộ, công chức, viên chức và người lao động; rà soát, phân công rõ người, rõ việc, rõ thời gian thực hiện, thường xuyên kiểm tra, đôn đốc, kịp thời tháo gỡ khó khăn, vướng mắc trong quá trình triển khai tại cơ sở. ".repeat(4)}
`;

const hostile: readonly (readonly [name: string, unit: string])[] = [
  ["strokes", "1/"],
  ["spaced numbers", "111 "],
  ["percentages", "1% "],
  ["brackets that never close", "1 ("],
  ["lists in lists", "1 hồ sơ gồm 1 "],
  ["remainders", "1, còn "],
  ["names", "a a a a a a a a: 1; "],
  ["sums", "1 + "],
  ["days", "từ 1/1/2024 đến 1/1/2024 "],
  ["rows", "|đơn vị|tổng số|tỷ lệ|\n|1|1|1%|\n"],
  ["one wide row", "|1"],
  ["combining marks", "1\u0301\u0302"],
  ["words without figures", "đạt tỷ lệ trong tổng số "],
];

const megabyte = 1_000_000;
let missed = 0;

/** CPU milliseconds of one audit, the best of three: a busy machine makes a measurement longer and never shorter. */
function cpuTime(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    auditText(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

function measured(name: string, text: string, least: number | null): number {
  const claims = auditText(text).claims.length;
  const cpu = cpuTime(text);
  const size = Buffer.byteLength(text) / megabyte;
  const times = least === null ? "" : `${(cpu / least).toFixed(1)} times the half`;
  // Under a tenth of a second, noise is larger than the work.
  if (least !== null && least > 100 && cpu > growth * least) missed++;
  console.log(
    `${cpu.toFixed(0).padStart(6)} ms CPU  ${size.toFixed(2).padStart(6)} MB  ${String(claims).padStart(7)} claims  ${name}  ${times}`,
  );
  return cpu;
}

function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

let cpu: number | null = null;
for (const size of [1.25, 2.5, 5, 10]) cpu = measured("reports", repeated(page, size * megabyte), cpu);
if (cpu !== null && cpu > goal) missed++;
for (const [name, unit] of hostile) {
  const half = measured(name, repeated(unit, megabyte / 2), null);
  measured(name, repeated(unit, megabyte), half);
}
console.log(`10 MB of reports in ${(cpu ?? 0).toFixed(0)} ms of CPU; ${missed} goals missed.`);
if (process.argv.includes("--check") && missed > 0) process.exit(1);

// Two provinces before and after their merger of 01/7/2025: counts add, ratios are made anew of the sums.
import { formatTable, nodeIo, pageOf } from "@de-an-06/cli";
import { type Figure, formatNumber, formatPercent, formatPeriod, type Period, type UnitKey } from "@de-an-06/domain";
import { vietnamProvinces } from "@de-an-06/catalogue";
import { inventedNotice, onlineRates, provinces } from "./merger.js";

const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const say = (text: string) => io.stdout.write(`${text}\n`);

const print = (figure: Figure | undefined) =>
  figure?.state === "value"
    ? `${formatNumber(figure.numerator)}/${formatNumber(figure.denominator)}\n${formatPercent(figure)}`
    : formatPercent(figure ?? { state: "not-reported" });

const quarterOf = (period: Period) => formatPeriod(period).replace(/ \(.*/u, "");

function show(title: string, on: string, units: readonly UnitKey[]): void {
  const byQuarter = onlineRates(on, true);
  const whole = onlineRates(on, false);
  const figure = (cube: typeof whole, unit: UnitKey, quarter?: string) =>
    cube.cell({ unit, indicator: "online-of-received", ...(quarter && { period: quarter }) })?.figure;
  const heads = [...byQuarter.periods.map((one) => quarterOf(one)), "Cả ba quý"];
  const rows = units.map((unit) => [
    vietnamProvinces.unit(unit)?.name ?? unit,
    ...byQuarter.periods.map(({ id }) => print(figure(byQuarter, unit, id))),
    print(figure(whole, unit)),
  ]);
  say(`\n${page.paint.bold(title)}`);
  say(
    formatTable([{ head: "Tỉnh", least: 12 }, ...heads.map((head) => ({ head, align: "right" as const }))], rows, {
      ...page,
      ruled: true,
    }),
  );
  for (const { at, period, value } of whole.unallocated.filter(({ measure }) => measure === "dossiers.received")) {
    const place = at === null ? "không thuộc cấp nào" : (vietnamProvinces.unit(at)?.name ?? at);
    say(
      `${quarterOf(period)}: ${formatNumber(value / whole.scale)} hồ sơ của tỉnh mới không tách ngược được (${place}).`,
    );
  }
}

say(page.paint.yellow(inventedNotice.toUpperCase()));
show("THEO ĐƠN VỊ HÀNH CHÍNH NGÀY 30/6/2025", "2025-06-30", [provinces.bacKan, provinces.thaiNguyen]);
show("THEO ĐƠN VỊ HÀNH CHÍNH NGÀY 01/7/2025", "2025-07-01", [provinces.after]);
say("\nQuý I/2025: (900 + 2.000)/(1.000 + 8.000) = 32,22%.");
say("Trung bình cộng của 90,00% và 25,00% là 57,50%: sai,\nvì hai tỉnh không có số hồ sơ bằng nhau.");

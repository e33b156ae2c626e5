// Who answers for what in the plan of a province, and the registers of a city: on the screen, as workbooks and in Word.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { formatAccountability, formatTable, nodeIo, pageOf } from "@de-an-06/cli";
import { difficultyOn, formatDate, formatPercent, sentence } from "@de-an-06/domain";
import { writeRegister } from "@de-an-06/spreadsheet";
import { inventedNotice, on } from "./invented-facts.js";
import { asOf, counted, cube, difficulties, models, open } from "./registers.js";
import { hierarchy, key } from "./units.js";
import { lines, names, notes, writePage, writeTable } from "./who-answers.js";

const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const say = (text: string) => io.stdout.write(`${text}\n`);
const notice = (text: string) => say(`\n${page.paint.yellow(text.toUpperCase())}`);
const heading = (text: string) => say(`\n${page.paint.bold(text)}`);
const nameOf = (unit: Parameters<typeof hierarchy.unit>[0]) => hierarchy.unit(unit)?.name ?? unit;

notice(inventedNotice);
say(formatAccountability(lines, { asOf: on.asOf, names, name: "Kế hoạch năm 2023 của tỉnh Bắc Giang" }, page));
for (const text of new Set(notes.map((one) => sentence(one)))) {
  say(page.paint.dim(`${notes.filter((one) => sentence(one) === text).length} chỗ: ${text}`));
}

heading("SỔ THEO DÕI MÔ HÌNH ĐIỂM · thành phố Bắc Giang, theo bài báo về Kế hoạch 105/KH-UBND ngày 12/6/2023");
const modelColumns = [{ head: "Đơn vị", least: 12 }, { head: "Mô hình", least: 20, weight: 3 }, { head: "Căn cứ" }];
say(
  formatTable(
    modelColumns,
    models.map(({ unit, title, source }) => [nameOf(unit), title, source?.article ?? ""]),
    page,
  ),
);
const share = cube.cell({ unit: key("213"), indicator: "units-with-model" });
const rate = share === undefined ? "" : formatPercent(share.figure, { decimals: 1 });
say(`Phường có mô hình điểm: ${counted("213", "models.units")}/${counted("213", "registers.units")}, đạt ${rate}.`);
say("Theo kế hoạch còn bảy mô hình của sở, ngành, huyện; bài báo không nêu tên nên không ghi vào sổ.");

notice("Khó khăn, vướng mắc dưới đây là minh họa");
heading(`KHÓ KHĂN, VƯỚNG MẮC · tính đến ngày ${formatDate(asOf)}`);
const stateWords = { raised: "Mới phát sinh", routed: "Đã chuyển", answered: "Đã trả lời", closed: "Đã kết thúc" };
say(
  formatTable(
    [{ head: "Đơn vị" }, { head: "Nội dung", least: 16, weight: 2 }, { head: "Tình trạng" }, { head: "Chờ" }, { head: "Số ngày", align: "right" }], // prettier-ignore
    open.map(({ difficulty, state, with: waits, age }) => [
      nameOf(difficulty.unit),
      difficulty.about,
      stateWords[state],
      state === "closed" ? "–" : nameOf(waits),
      String(age),
    ]),
    page,
  ),
);
const left = difficulties.filter((one) => difficultyOn(one, asOf) !== "closed").length;
say(
  `Chưa giải quyết xong: ${left} trên ${difficulties.length}; cộng theo phường: ${counted("213", "difficulties.open")}.`,
);

heading("GHI RA TỆP");
const folder = join(import.meta.dirname, "out");
await mkdir(folder, { recursive: true });
const files = {
  "trach-nhiem-2023-05-10.xlsx": await writeTable(),
  "trach-nhiem-2023-05-10.docx": await writePage(),
  "so-mo-hinh-diem.xlsx": await writeRegister("pilot-model", { entries: models, hierarchy, asOf }),
  "so-kho-khan.xlsx": await writeRegister("difficulty", { entries: difficulties, hierarchy, asOf }),
};
for (const [name, bytes] of Object.entries(files)) {
  await writeFile(join(folder, name), bytes);
  say(relative(process.cwd(), join(folder, name)));
}

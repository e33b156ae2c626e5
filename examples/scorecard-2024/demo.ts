// Shows the service figures of a real report as a scorecard: by service, by sector, for the city, and on the map of 2026.
import {
  byCompetence,
  type Figure,
  formatNumber,
  formatPeriod,
  plainDate,
  successorsOf,
  unitKey,
} from "@de-an-06/domain";
import { essentialServices, serviceCompetence } from "@de-an-06/catalogue";
import { formatTable, nodeIo, pageOf } from "@de-an-06/cli";
import { barOf, countsOf, printed } from "./print-figure.js";
import { cityFigure, halfYear, hierarchy, nameOf, scorecard, sectorFigure } from "./scorecard.js";

const io = nodeIo();
const page = pageOf(io.stdout, io.env, "vi");
const day = "2024-06-14";
const unit = { code: "058", tier: "district" } as const;

const byService = scorecard(day, ["service"]);
const bySector = scorecard(day, ["sector"]);
const whole = scorecard(day, []);

const say = (text: string) => io.stdout.write(`${text}\n`);
const heading = (text: string) => say(`\n${page.paint.bold(text)}`);
const table = (head: string, rows: readonly (readonly [string, Figure])[], foot?: Figure) => {
  const row = ([name, figure]: readonly [string, Figure]) => [
    name,
    countsOf(figure),
    barOf(figure, page),
    printed(figure),
  ];
  const columns = [
    { head, least: 24, weight: 4 },
    { head: "Trả/nhận", align: "right" as const, least: 11 },
    { head: "", least: 10 },
    { head: "Tỷ lệ", least: 22 },
  ];
  say(formatTable(columns, rows.map(row), { ...page, ...(foot && { foot: row(["Toàn thành phố", foot]) }) }));
};

heading("BẢNG ĐIỂM DỊCH VỤ CÔNG CỦA THÀNH PHỐ BẮC KẠN");
say(`${formatPeriod(halfYear)}, kỳ báo cáo hành chính;`);
say("theo đơn vị hành chính ngày 14/6/2024.");
say("Số liệu: báo cáo 6 tháng đầu năm 2024 của thành phố Bắc Kạn, mục II.3.2.");

const own = (group: "police" | "other") => {
  const services = essentialServices.filter((one) => one.group === group).map(({ id }) => id);
  return `${byCompetence(serviceCompetence, { services, unit, on: plainDate(day) }).own.length}/${services.length}`;
};
say(`Thuộc thẩm quyền: ${own("police")} dịch vụ của Công an, ${own("other")} dịch vụ của các ngành khác.`);

heading("THEO DỊCH VỤ");
table(
  "Dịch vụ công",
  (byService.codes["service"] ?? []).map((service) => [nameOf(service), cityFigure(byService, { service })] as const),
);

heading("THEO LĨNH VỰC");
table(
  "Lĩnh vực",
  (bySector.codes["sector"] ?? []).map((sector) => [sector, sectorFigure({ byService, bySector }, sector)] as const),
  cityFigure(whole),
);

say("1.153 hồ sơ có ở cả dịch vụ thuế và hộ kinh doanh, như báo cáo ghi;\ntổng gồm cả hai dòng.");

heading("DỊCH VỤ THIẾT YẾU CÓ PHÁT SINH HỒ SƠ");
const used = cityFigure(scorecard(day, [], "essential-services-with-dossiers"));
say(`${barOf(used, page)} ${countsOf(used)} dịch vụ thuộc thẩm quyền, ${printed(used)}.`);
say("Dịch vụ không thuộc thẩm quyền không nằm trong mẫu số.");

heading("TRÊN BẢN ĐỒ NĂM 2026");
const later = scorecard("2026-01-31", []);
const [heir] = successorsOf(hierarchy, unitKey("06@2008-08-01"), plainDate("2026-01-31"));
const province = heir && hierarchy.unit(heir.unit);
const figure = heir && later.cell({ unit: heir.unit, indicator: "resolved-of-received" })?.figure;
if (province && figure) {
  say(`Tỉnh Bắc Kạn (06) nay thuộc ${province.name} (${province.code}).`);
  say(`Số liệu của thành phố Bắc Kạn: ${countsOf(figure)} hồ sơ, ${printed(figure)}.`);
}
const received = later.unallocated.filter(({ measure }) => measure === "dossiers.received");
const communes = received[0]?.candidates.map((key) => hierarchy.unit(key)?.name ?? key).join(", ");
const total = received.reduce((sum, { value }) => sum + value, 0) / later.scale;
say(`${formatNumber(total)} hồ sơ tiếp nhận chưa phân bổ được cho\n${communes}:`);
say("chưa khai báo tỷ lệ phân chia, nên số liệu ở lại cấp tỉnh.");

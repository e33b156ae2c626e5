import {
  createHierarchy,
  type Hierarchy,
  type PlainDate,
  type Source,
  type Succession,
  toUnitKey,
  type Unit,
  unwrap,
} from "@de-an-06/domain";
import {
  resolution15of2008,
  resolution175of2024,
  resolution202of2025,
  resolution30of2026,
} from "./province-documents.js";

/** The table speaks from the day there are 63 provinces; nothing before it is claimed. */
const start = "2008-08-01" as PlainDate;
const reform = "2025-07-01" as PlainDate;
const dayBeforeReform = "2025-06-30" as PlainDate;

const sixtyThree: Source = { document: resolution15of2008, confidence: "secondary" };
const hueCity: Source = { document: resolution175of2024, confidence: "secondary" };
const thirtyFour: Source = { document: resolution202of2025, confidence: "secondary" };
const dongNaiCity: Source = { document: resolution30of2026, confidence: "secondary" };

/** Provinces that the reform of 01/7/2025 left as they were. */
const unchanged: readonly (readonly [code: string, name: string])[] = [
  ["01", "Thành phố Hà Nội"],
  ["04", "Tỉnh Cao Bằng"],
  ["11", "Tỉnh Điện Biên"],
  ["12", "Tỉnh Lai Châu"],
  ["14", "Tỉnh Sơn La"],
  ["20", "Tỉnh Lạng Sơn"],
  ["22", "Tỉnh Quảng Ninh"],
  ["38", "Tỉnh Thanh Hóa"],
  ["40", "Tỉnh Nghệ An"],
  ["42", "Tỉnh Hà Tĩnh"],
];

/** Provinces that the reform made, each of the ones after it, with the codes in force on each side. */
const merged: readonly (readonly [
  code: string,
  name: string,
  ...of: readonly (readonly [code: string, name: string])[],
])[] = [
  ["08", "Tỉnh Tuyên Quang", ["02", "Tỉnh Hà Giang"], ["08", "Tỉnh Tuyên Quang"]],
  ["15", "Tỉnh Lào Cai", ["10", "Tỉnh Lào Cai"], ["15", "Tỉnh Yên Bái"]],
  ["19", "Tỉnh Thái Nguyên", ["06", "Tỉnh Bắc Kạn"], ["19", "Tỉnh Thái Nguyên"]],
  ["24", "Tỉnh Bắc Ninh", ["24", "Tỉnh Bắc Giang"], ["27", "Tỉnh Bắc Ninh"]],
  ["25", "Tỉnh Phú Thọ", ["17", "Tỉnh Hòa Bình"], ["25", "Tỉnh Phú Thọ"], ["26", "Tỉnh Vĩnh Phúc"]],
  ["31", "Thành phố Hải Phòng", ["30", "Tỉnh Hải Dương"], ["31", "Thành phố Hải Phòng"]],
  ["33", "Tỉnh Hưng Yên", ["33", "Tỉnh Hưng Yên"], ["34", "Tỉnh Thái Bình"]],
  ["37", "Tỉnh Ninh Bình", ["35", "Tỉnh Hà Nam"], ["36", "Tỉnh Nam Định"], ["37", "Tỉnh Ninh Bình"]],
  ["44", "Tỉnh Quảng Trị", ["44", "Tỉnh Quảng Bình"], ["45", "Tỉnh Quảng Trị"]],
  ["48", "Thành phố Đà Nẵng", ["48", "Thành phố Đà Nẵng"], ["49", "Tỉnh Quảng Nam"]],
  ["51", "Tỉnh Quảng Ngãi", ["51", "Tỉnh Quảng Ngãi"], ["62", "Tỉnh Kon Tum"]],
  ["52", "Tỉnh Gia Lai", ["52", "Tỉnh Bình Định"], ["64", "Tỉnh Gia Lai"]],
  ["56", "Tỉnh Khánh Hòa", ["56", "Tỉnh Khánh Hòa"], ["58", "Tỉnh Ninh Thuận"]],
  ["66", "Tỉnh Đắk Lắk", ["54", "Tỉnh Phú Yên"], ["66", "Tỉnh Đắk Lắk"]],
  ["68", "Tỉnh Lâm Đồng", ["60", "Tỉnh Bình Thuận"], ["67", "Tỉnh Đắk Nông"], ["68", "Tỉnh Lâm Đồng"]],
  ["75", "Tỉnh Đồng Nai", ["70", "Tỉnh Bình Phước"], ["75", "Tỉnh Đồng Nai"]],
  [
    "79",
    "Thành phố Hồ Chí Minh",
    ["74", "Tỉnh Bình Dương"],
    ["77", "Tỉnh Bà Rịa - Vũng Tàu"],
    ["79", "Thành phố Hồ Chí Minh"],
  ],
  ["80", "Tỉnh Tây Ninh", ["72", "Tỉnh Tây Ninh"], ["80", "Tỉnh Long An"]],
  ["82", "Tỉnh Đồng Tháp", ["82", "Tỉnh Tiền Giang"], ["87", "Tỉnh Đồng Tháp"]],
  ["86", "Tỉnh Vĩnh Long", ["83", "Tỉnh Bến Tre"], ["84", "Tỉnh Trà Vinh"], ["86", "Tỉnh Vĩnh Long"]],
  ["91", "Tỉnh An Giang", ["89", "Tỉnh An Giang"], ["91", "Tỉnh Kiên Giang"]],
  ["92", "Thành phố Cần Thơ", ["92", "Thành phố Cần Thơ"], ["93", "Tỉnh Hậu Giang"], ["94", "Tỉnh Sóc Trăng"]],
  ["96", "Tỉnh Cà Mau", ["95", "Tỉnh Bạc Liêu"], ["96", "Tỉnh Cà Mau"]],
];

const country: Unit = {
  code: "VN",
  name: "Cả nước",
  tier: "country",
  kind: "country",
  parent: null,
  from: start,
  until: null,
  source: sixtyThree,
};

const province = (code: string, name: string, during: Pick<Unit, "from" | "until" | "source">): Unit => ({
  code,
  name,
  tier: "province",
  kind: name.startsWith("Thành phố") ? "city" : "province",
  parent: country.code,
  ...during,
});
const full = (from: Unit, to: Unit, source: Source): Succession => ({
  from: toUnitKey(from),
  to: toUnitKey(to),
  on: to.from,
  extent: "full",
  source,
});

function history(): { units: Unit[]; successions: Succession[] } {
  const thuaThienHue = province("46", "Tỉnh Thừa Thiên Huế", {
    from: start,
    until: "2024-12-31" as PlainDate,
    source: sixtyThree,
  });
  const hue = province("46", "Thành phố Huế", { from: "2025-01-01" as PlainDate, until: null, source: hueCity });
  const units = [country, thuaThienHue, hue];
  const successions = [full(thuaThienHue, hue, hueCity)];
  for (const [code, name] of unchanged)
    units.push(province(code, name, { from: start, until: null, source: sixtyThree }));
  for (const [code, name, ...parts] of merged) {
    const toCity = code === "75";
    const until = toCity ? ("2026-04-29" as PlainDate) : null;
    const made = province(code, name, { from: reform, until, source: thirtyFour });
    units.push(made);
    for (const [oldCode, oldName] of parts) {
      const old = province(oldCode, oldName, { from: start, until: dayBeforeReform, source: sixtyThree });
      units.push(old);
      successions.push(full(old, made, thirtyFour));
    }
    if (!toCity) continue;
    const city = province(code, "Thành phố Đồng Nai", {
      from: "2026-04-30" as PlainDate,
      until: null,
      source: dongNaiCity,
    });
    units.push(city);
    successions.push(full(made, city, dongNaiCity));
  }
  return { units, successions };
}

const { units, successions } = /* @__PURE__ */ history();

/**
 * The country and its provinces (*tỉnh, thành phố trực thuộc trung ương*): the 63 before and the 34 after 01/7/2025
 * (Nghị quyết 202/2025/QH15), Huế before and after 01/01/2025, Đồng Nai before and after 30/4/2026. Codes are those in
 * force on each side; several are used twice, so a code alone names no province. First days say from when this table
 * speaks, which is 01/8/2008 for the 63.
 *
 * @example
 * provinces.filter(({ code }) => code === "24").map(({ name }) => name) // => ["Tỉnh Bắc Ninh", "Tỉnh Bắc Giang"]
 */
export const provinces: readonly Unit[] = units;

/**
 * What became of each province, with its legal basis: 52 became 23 on 01/7/2025, 11 stayed as they were and so have no
 * link.
 *
 * @example
 * provinceSuccessions.filter(({ to }) => to === "24@2025-07-01").map(({ from }) => from) // => ["24@2008-08-01", "27@2008-08-01"]
 */
export const provinceSuccessions: readonly Succession[] = successions;

/**
 * The hierarchy of {@link provinces}, ready to be asked for any day. For districts, communes and villages join your own
 * units to both tables and build another with `createHierarchy`.
 *
 * @example
 * vietnamProvinces.on(plainDate("2025-06-30")).level("province").length // => 63
 * vietnamProvinces.on(plainDate("2025-07-01")).level("province").length // => 34
 * successorsOf(vietnamProvinces, unitKey("06@2008-08-01"), plainDate("2026-01-31")) // => [{ unit: "19@2025-07-01", extent: "full" }]
 */
export const vietnamProvinces: Hierarchy = /* @__PURE__ */ unwrap(
  /* @__PURE__ */ createHierarchy(provinces, provinceSuccessions),
);

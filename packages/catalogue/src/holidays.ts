import { type PlainDate, plainDate, type Source } from "@de-an-06/domain";
import {
  letter10065of2026,
  letter12729of2025,
  notice119of2022,
  notice1570of2024,
  notice5015of2023,
  notice5034of2022,
  notice6150of2024,
  notice9441of2025,
} from "./holiday-notices.js";
import { labourCode, resolution28of2026 } from "./national-documents.js";

/** Days with one name and one basis (*ngày nghỉ, ngày làm bù*). */
export interface HolidayRow {
  /** What the days are: "Tết Âm lịch", "Nghỉ bù Quốc khánh", "Làm bù ngày 29/4/2024". */
  readonly name: string;
  /** The document as it is cited in words. */
  readonly decision: string;
  readonly source: Source;
  readonly days: readonly PlainDate[];
}

type Basis = Pick<HolidayRow, "decision" | "source">;

interface Days {
  readonly name: string;
  readonly basis: Basis;
  readonly days: readonly string[];
}

const newYear: Basis = {
  decision: "Bộ luật Lao động 2019, điều 112 khoản 1 điểm a",
  source: { document: labourCode, article: "điều 112 khoản 1 điểm a", confidence: "secondary" },
};
const victoryDay: Basis = {
  decision: "Bộ luật Lao động 2019, điều 112 khoản 1 điểm c",
  source: { document: labourCode, article: "điều 112 khoản 1 điểm c", confidence: "secondary" },
};
const labourDay: Basis = {
  decision: "Bộ luật Lao động 2019, điều 112 khoản 1 điểm d",
  source: { document: labourCode, article: "điều 112 khoản 1 điểm d", confidence: "secondary" },
};
const nationalDay: Basis = {
  decision: "Bộ luật Lao động 2019, điều 112 khoản 1 điểm đ",
  source: { document: labourCode, article: "điều 112 khoản 1 điểm đ", confidence: "secondary" },
};
const hungKings: Basis = {
  decision: "Bộ luật Lao động 2019, điều 112 khoản 1 điểm e",
  source: { document: labourCode, article: "điều 112 khoản 1 điểm e", confidence: "secondary" },
};
const substitute: Basis = {
  decision: "Bộ luật Lao động 2019, điều 111 khoản 3",
  source: { document: labourCode, article: "điều 111 khoản 3", confidence: "secondary" },
};
const substituteByLaw: Basis = {
  decision: "Bộ luật Lao động 2019, điều 111 khoản 3",
  source: { document: labourCode, article: "điều 111 khoản 3", confidence: "inferred" },
};

const year2022: Basis = {
  decision: "Thông báo 119/TB-LĐTBXH",
  source: { document: notice119of2022, confidence: "secondary" },
};
const year2023: Basis = {
  decision: "Thông báo 5034/TB-LĐTBXH",
  source: { document: notice5034of2022, confidence: "secondary" },
};
const year2024: Basis = {
  decision: "Thông báo 5015/TB-LĐTBXH",
  source: { document: notice5015of2023, confidence: "secondary" },
};
const swap2024: Basis = {
  decision: "Thông báo 1570/TB-BLĐTBXH",
  source: { document: notice1570of2024, confidence: "secondary" },
};
const year2025: Basis = {
  decision: "Thông báo 6150/TB-BLĐTBXH",
  source: { document: notice6150of2024, confidence: "secondary" },
};
const newYear2026: Basis = {
  decision: "Công văn 12729/VPCP-KGVX",
  source: { document: letter12729of2025, confidence: "secondary" },
};
const year2026: Basis = {
  decision: "Thông báo 9441/TB-BNV",
  source: { document: notice9441of2025, confidence: "secondary" },
};
const year2027: Basis = {
  decision: "Công văn 10065/VPCP-KGVX",
  source: { document: letter10065of2026, confidence: "secondary" },
};
const cultureDay: Basis = {
  decision: "Nghị quyết 28/2026/QH16, điều 2",
  source: { document: resolution28of2026, article: "điều 2", confidence: "secondary" },
};

const daysOff: readonly Days[] = [
  {
    name: "Tết Dương lịch",
    basis: newYear,
    days: ["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"],
  },
  { name: "Nghỉ bù Tết Dương lịch", basis: substitute, days: ["2022-01-03", "2023-01-02"] },
  { name: "Nghỉ hoán đổi dịp Tết Dương lịch", basis: newYear2026, days: ["2026-01-02"] },

  {
    name: "Tết Âm lịch",
    basis: year2022,
    days: ["2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"],
  },
  {
    name: "Tết Âm lịch",
    basis: year2023,
    days: ["2023-01-20", "2023-01-21", "2023-01-22", "2023-01-23", "2023-01-24"],
  },
  { name: "Nghỉ bù Tết Âm lịch", basis: year2023, days: ["2023-01-25", "2023-01-26"] },
  {
    name: "Tết Âm lịch",
    basis: year2024,
    days: ["2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12"],
  },
  { name: "Nghỉ bù Tết Âm lịch", basis: year2024, days: ["2024-02-13", "2024-02-14"] },
  {
    name: "Tết Âm lịch",
    basis: year2025,
    days: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
  },
  {
    name: "Tết Âm lịch",
    basis: year2026,
    days: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
  },
  {
    name: "Tết Âm lịch",
    basis: year2027,
    days: ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"],
  },
  { name: "Nghỉ bù Tết Âm lịch", basis: year2027, days: ["2027-02-09", "2027-02-10"] },

  {
    name: "Giỗ Tổ Hùng Vương",
    basis: hungKings,
    days: ["2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"],
  },
  { name: "Nghỉ bù Giỗ Tổ Hùng Vương", basis: substitute, days: ["2022-04-11", "2023-05-02", "2026-04-27"] },

  {
    name: "Ngày Chiến thắng",
    basis: victoryDay,
    days: ["2022-04-30", "2023-04-30", "2024-04-30", "2025-04-30", "2026-04-30", "2027-04-30"],
  },
  { name: "Nghỉ bù Ngày Chiến thắng", basis: substitute, days: ["2022-05-02", "2023-05-03"] },
  {
    name: "Ngày Quốc tế lao động",
    basis: labourDay,
    days: ["2022-05-01", "2023-05-01", "2024-05-01", "2025-05-01", "2026-05-01", "2027-05-01"],
  },
  { name: "Nghỉ bù Ngày Quốc tế lao động", basis: substitute, days: ["2022-05-03"] },
  { name: "Nghỉ bù Ngày Quốc tế lao động", basis: substituteByLaw, days: ["2027-05-03"] },
  { name: "Nghỉ hoán đổi dịp 30/4 và 01/5", basis: swap2024, days: ["2024-04-29"] },
  { name: "Nghỉ hoán đổi dịp 30/4 và 01/5", basis: year2025, days: ["2025-05-02"] },

  {
    name: "Quốc khánh",
    basis: nationalDay,
    days: ["2022-09-02", "2023-09-02", "2024-09-02", "2025-09-02", "2026-09-02", "2027-09-02"],
  },
  { name: "Quốc khánh, ngày liền kề", basis: year2022, days: ["2022-09-01"] },
  { name: "Quốc khánh, ngày liền kề", basis: year2023, days: ["2023-09-01"] },
  { name: "Nghỉ bù Quốc khánh", basis: year2023, days: ["2023-09-04"] },
  { name: "Quốc khánh, ngày liền kề", basis: year2024, days: ["2024-09-03"] },
  { name: "Quốc khánh, ngày liền kề", basis: year2025, days: ["2025-09-01"] },
  { name: "Quốc khánh, ngày liền kề", basis: year2026, days: ["2026-09-01"] },
  { name: "Nghỉ hoán đổi dịp Quốc khánh", basis: year2026, days: ["2026-08-31"] },
  { name: "Quốc khánh, ngày liền kề", basis: year2027, days: ["2027-09-03"] },

  { name: "Ngày Văn hóa Việt Nam", basis: cultureDay, days: ["2026-11-24", "2027-11-24"] },
];

const daysWorked: readonly Days[] = [
  { name: "Làm bù ngày 29/4/2024", basis: swap2024, days: ["2024-05-04"] },
  { name: "Làm bù ngày 02/5/2025", basis: year2025, days: ["2025-04-26"] },
  { name: "Làm bù ngày 02/01/2026", basis: newYear2026, days: ["2026-01-10"] },
  { name: "Làm bù ngày 31/8/2026", basis: year2026, days: ["2026-08-22"] },
];

/**
 * Holidays, days off instead of them and days swapped off, 2022 to 2027. A holiday that falls on a weekend is listed too,
 * beside the day off instead. The five days of Tết and the second of National Day are the Prime Minister's to choose each
 * year. Giỗ Tổ is the 10th of the third lunar month, reckoned at UTC+7.
 *
 * @example
 * holidays.filter(({ source }) => source.confidence === "inferred").map(({ name, days }) => [name, days]) // => [["Nghỉ bù Ngày Quốc tế lao động", ["2027-05-03"]]]
 */
export const holidays: readonly HolidayRow[] = /* @__PURE__ */ daysOff.map(toRow);

/** Saturdays worked to make up for a weekday swapped off, 2022 to 2027 (*ngày làm bù*). */
export const makeUpDays: readonly HolidayRow[] = /* @__PURE__ */ daysWorked.map(toRow);

function toRow({ name, basis, days }: Days): HolidayRow {
  return { name, ...basis, days: days.map(plainDate) };
}

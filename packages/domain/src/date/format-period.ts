import type { Language } from "../issue/sentence.js";
import { englishMonth, formatDate, formatMonth } from "./format-date.js";
import { type Period, period, readPeriodId } from "./period.js";

/**
 * A period as documents name it. A reporting period, and one whose window is not the calendar's, has its window in
 * brackets: the same name means other days elsewhere. {@link parsePeriod} reads the Vietnamese form back.
 *
 * @example
 * formatPeriod(period("2021-Q3", "civil")) // => "Quý III/2021"
 * formatPeriod(period("2024-H1", "reporting")) // => "6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)"
 * formatPeriod(period("2024-9M", "civil"), "en") // => "first nine months of 2024"
 */
export function formatPeriod(one: Period, language: Language = "vi"): string {
  const window =
    language === "en"
      ? `${formatDate(one.from, "en")} to ${formatDate(one.to, "en")}`
      : `từ ${formatDate(one.from)} đến ${formatDate(one.to)}`;
  const named = readPeriodId(one.id);
  if (named === null || named.grain === "custom") return window;
  const year = Math.floor(named.firstMonth / 12);
  const name = names[language][named.grain](named.firstMonth % 12, year);
  const civil = period(one.id, "civil");
  const isPlain = one.calendar === "civil" && one.from === civil.from && one.to === civil.to;
  return isPlain ? name : `${name} (${window})`;
}

type Naming = (firstMonth: number, year: number) => string;

const names: Record<Language, Record<Exclude<Period["grain"], "custom">, Naming>> = {
  vi: {
    month: (month, year) => `Tháng ${formatMonth(month + 1)}/${year}`,
    quarter: (month, year) => `Quý ${["I", "II", "III", "IV"][month / 3]}/${year}`,
    half: (month, year) => `6 tháng ${month === 0 ? "đầu" : "cuối"} năm ${year}`,
    "nine-months": (_, year) => `9 tháng đầu năm ${year}`,
    year: (_, year) => `Năm ${year}`,
  },
  en: {
    month: (month, year) => `${englishMonth(month + 1)} ${year}`,
    quarter: (month, year) => `${["first", "second", "third", "fourth"][month / 3]} quarter of ${year}`,
    half: (month, year) => `${month === 0 ? "first" : "second"} half of ${year}`,
    "nine-months": (_, year) => `first nine months of ${year}`,
    year: (_, year) => String(year),
  },
};

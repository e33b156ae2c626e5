import type { Language } from "../issue/sentence.js";
import { type Figure, type PercentRounding, percentUnits } from "./figure.js";
import { formatUnits } from "./format-number.js";

/** How a figure is printed as a percentage. */
export interface PercentStyle extends PercentRounding {
  readonly language?: Language;
  /** The indicator's own words where nothing arose, such as "không phát sinh hồ sơ". */
  readonly noActivity?: string;
}

/**
 * A figure as a percentage, with the decimals asked for (two): `77,93%`; over 100 % is shown as it is. A figure without
 * a value prints its state, never 0 % and never a blank.
 *
 * @throws RangeError when `decimals` is not 0 to 15.
 * @example
 * formatPercent(figure(332, 426)) // => "77,93%"
 * formatPercent(figure(240, 303), { decimals: 1, language: "en" }) // => "79.2%"
 * formatPercent(figure(0, 0), { noActivity: "không phát sinh hồ sơ" }) // => "không phát sinh hồ sơ"
 * formatPercent(figure(null, 303)) // => "chưa báo cáo"
 */
export function formatPercent(value: Figure, style: PercentStyle = {}): string {
  const { language = "vi", decimals = 2 } = style;
  if (value.state === "value") return `${formatUnits(percentUnits(value, style), decimals, language)}%`;
  if (value.state === "no-activity" && style.noActivity !== undefined) return style.noActivity;
  return stateWords[language][value.state];
}

/** What is printed instead of a percentage where a figure has none. */
const stateWords: Readonly<Record<Language, Readonly<Record<Exclude<Figure["state"], "value">, string>>>> = {
  vi: {
    "no-activity": "không phát sinh",
    "not-reported": "chưa báo cáo",
    "not-applicable": "không thuộc thẩm quyền",
  },
  en: { "no-activity": "no activity", "not-reported": "not reported", "not-applicable": "not applicable" },
};

import { type Composite, formatDecimal, formatPeriod, type Language } from "@de-an-06/domain";
import type { UnitScore } from "../commands/unit-scores.js";
import { nameOfDimension, nameOfIndicator } from "./catalogue-names.js";
import type { Page } from "./page.js";
import { formatTable } from "./table.js";
import { wrap } from "./text-width.js";

const words = {
  vi: {
    title: "ĐIỂM THEO BỘ CHỈ SỐ",
    version: "phiên bản",
    unofficial: "kết quả tự tính, không thay công bố chính thức",
    unit: "Đơn vị",
    period: "Kỳ",
    score: "Điểm",
    of: "Trên",
    left: "Không chấm được",
  },
  en: {
    title: "SCORES BY THE COMPOSITE INDEX",
    version: "version",
    unofficial: "computed here, in the place of no official result",
    unit: "Unit",
    period: "Period",
    score: "Score",
    of: "Of",
    left: "Without a score",
  },
} as const satisfies Record<Language, unknown>;

/** Units by score, the best first, each with what it could have earned and the parts that have no score. */
export function formatScores(
  scores: readonly UnitScore[],
  { composite, by }: { readonly composite: Composite; readonly by: readonly string[] },
  page: Page,
): string {
  const { language, paint, width } = page;
  const word = words[language];
  const about = [composite.name, `${word.version} ${composite.version}`, word.unofficial].join("; ");
  const rows = scores.map(({ whose: { unit, cell }, score, of, parts }) => [
    unit.name,
    ...by.map((one) => (one === "period" ? formatPeriod(cell.period, language) : (cell.at[one] ?? "–"))),
    formatDecimal(score, language),
    formatDecimal(of, language),
    parts
      .filter((part) => part.score === null)
      .map((part) => nameOfIndicator(part.indicator))
      .join(", "),
  ]);
  const columns = [
    { head: word.unit, least: 14, weight: 2 },
    ...by.map((one) => ({ head: one === "period" ? word.period : nameOfDimension(one), least: 10 })),
    { head: word.score, align: "right" as const, least: 6 },
    { head: word.of, align: "right" as const, least: 6 },
    { head: word.left, least: 12 },
  ];
  return [paint.bold(word.title), ...wrap(about, width), formatTable(columns, rows, page)].join("\n");
}

import type { Exactness } from "../indicator/observation.js";
import { formatNumber } from "../number/format-number.js";
import { formatPercent } from "../number/format-percent.js";
import type { FilledCount, FilledValue, NextTask } from "./filled-report.js";

/**
 * A figure of a report in words: `240/303 hồ sơ, đạt 79,21%`, `126 tổ (Cấp huyện: 1 tổ; Cấp xã: 8 tổ)`, `816 lượt`. Without
 * a value it says which: *chưa báo cáo*, *không phát sinh hồ sơ*, *không thuộc thẩm quyền*. Zeros after the last decimal are left out.
 *
 * In a table's cell (`inCell`) a count stands without its unit and a ratio without its counts.
 *
 * @example
 * formatFilledValue({ kind: "ratio", figure: figure(240, 303), counts: "hồ sơ", decimals: 2, exactness: "exact" }) // => "240/303 hồ sơ, đạt 79,21%"
 * formatFilledValue({ kind: "ratio", figure: figure(0, 0), counts: "hồ sơ", decimals: 2, exactness: "exact", noActivity: "không phát sinh hồ sơ" }) // => "không phát sinh hồ sơ"
 */
export function formatFilledValue(value: FilledValue, { inCell = false }: { readonly inCell?: boolean } = {}): string {
  if (value.kind === "ratio") {
    const { figure, decimals, noActivity } = value;
    const percent = formatPercent(figure, { decimals, ...(noActivity !== undefined && { noActivity }) });
    if (figure.state !== "value") return percent;
    const short = percent.replace(/,(\d*?)0+%$/u, (_, kept: string) => (kept === "" ? "%" : `,${kept}%`));
    if (inCell) return short;
    const counts = `${formatNumber(figure.numerator)}/${formatNumber(figure.denominator)} ${value.counts}`.trim();
    return `${qualifiers[value.exactness]}${counts}, đạt ${short}`;
  }
  if (inCell) return formatCount(value.count, "");
  const total = formatCount(value.count, value.counts);
  if (value.kind === "count" || value.count.state !== "value" || value.parts.length === 0) return total;
  return `${total} (${value.parts.map(({ label, count }) => `${label}: ${formatCount(count, value.counts)}`).join("; ")})`;
}

/**
 * A next task with who does it and until when, in one sentence.
 *
 * @example
 * formatNextTask({ title: "Rà soát dữ liệu trẻ em", assignees: "Công an thành phố", deadline: "trước ngày 15/7/2024" }) // => "Rà soát dữ liệu trẻ em (Công an thành phố; trước ngày 15/7/2024)"
 */
export function formatNextTask({ title, assignees, deadline }: NextTask): string {
  const details = [assignees, deadline].filter((one) => one !== undefined && one !== "");
  return details.length === 0 ? title : `${title} (${details.join("; ")})`;
}

const qualifiers: Readonly<Record<Exactness, string>> = { exact: "", over: "hơn ", under: "dưới ", about: "khoảng " };

function formatCount(count: FilledCount, counts: string): string {
  if (count.state !== "value") return count.state === "not-reported" ? "chưa báo cáo" : "không thuộc thẩm quyền";
  return `${qualifiers[count.exactness]}${formatNumber(count.value)} ${counts}`.trim();
}

import { formatNumber, formatPercent, type Figure } from "@de-an-06/domain";
import type { Page } from "@de-an-06/cli";

const width = 10;

/** A small bar; none where there is no value, so that nothing looks like 0 %. */
export function barOf(figure: Figure, { paint }: Pick<Page, "paint">): string {
  if (figure.state !== "value") return "";
  const full = Math.max(0, Math.min(width, Math.floor((figure.numerator * width) / figure.denominator)));
  const bar = "█".repeat(full) + "░".repeat(width - full);
  return full === width ? paint.green(bar) : paint.yellow(bar);
}

/** Resolved over received; a dash where there are no counts. */
export function countsOf(figure: Figure): string {
  if (figure.state !== "value" && figure.state !== "no-activity") return "–";
  return `${formatNumber(figure.numerator)}/${formatNumber(figure.denominator)}`;
}

/** The percentage, or the state in words. */
export function printed(figure: Figure): string {
  return formatPercent(figure, { noActivity: "không phát sinh hồ sơ" });
}

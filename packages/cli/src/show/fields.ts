import type { Page } from "./page.js";
import { printable, textWidth, wrap } from "./text-width.js";

/** Labels on the left, their values wrapped beside them; a label without values is left out. */
export function formatFields(
  fields: readonly (readonly [label: string, values: readonly string[]])[],
  { width, paint }: Page,
): string {
  const shown = fields.filter(([, values]) => values.length > 0);
  const left = Math.max(0, ...shown.map(([label]) => textWidth(label))) + 4;
  return shown
    .flatMap(([label, values]) => {
      const lines = values.flatMap((value) => wrap(printable(value), Math.max(10, width - left)));
      return lines.map(
        (line, i) =>
          (i === 0 ? `  ${paint.dim(label)}${" ".repeat(left - 2 - textWidth(label))}` : " ".repeat(left)) + line,
      );
    })
    .join("\n");
}

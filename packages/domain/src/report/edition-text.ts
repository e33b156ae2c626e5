import { type Edition, type ReportContent } from "./report-event.js";
import { sorted, statedFigures } from "./edition-figures.js";
import type { ReportKey } from "./obligation.js";

/**
 * What a report says as one text (*văn bản chuẩn để băm*), the same wherever it is written down: which report, every figure,
 * every section, in a fixed order. The host hashes it and keeps the hash with the edition, since the domain has no
 * cryptography; two offices that hash the same report get the same.
 *
 * Who wrote it and when is not in it. Null counts and counts left out are alike, as they are everywhere.
 *
 * @example
 * const key = { regime: "r", unit: unitKey("51@2008-08-01"), period: period("2024-06", "reporting") };
 * editionText({ ...key, figures: [] }) // => "{\"regime\":\"r\",\"unit\":\"51@2008-08-01\",\"period\":[\"reporting\",\"2024-06\",\"2024-05-15\",\"2024-06-14\"],\"figures\":[],\"texts\":{}}"
 */
export function editionText({ regime, unit, period, figures, texts = {} }: ReportKey & ReportContent): string {
  return JSON.stringify({
    regime,
    unit,
    period: [period.calendar, period.id, period.from, period.to],
    figures: [...statedFigures(figures)].map(([place, { stated }]) => [place, stated]),
    texts: sorted(texts),
  });
}

/**
 * Whether an edition still says what was hashed when it was saved.
 *
 * @example
 * const key = { regime: "r", unit: unitKey("51@2008-08-01"), period: period("2024-06", "reporting"), figures: [] };
 * const hash = (text: string) => `length ${text.length}`;
 * const edition: Edition = { ...key, number: 1, by: { unit: key.unit, role: "clerk" }, at: "2024-06-12T09:00:00+07:00", hash: hash(editionText(key)) };
 * isIntact(edition, hash) // => true
 * isIntact({ ...edition, texts: { results: "…" } }, hash) // => false
 */
export function isIntact(edition: Edition, hash: (text: string) => string): boolean {
  return hash(editionText(edition)) === edition.hash;
}

import { type FigurePlace, own, statedFigures, type StatedFigure } from "./edition-figures.js";
import type { ReportContent } from "./report-event.js";

/** A figure that two editions state differently; null where one of them does not state it. */
export interface FigureChange extends FigurePlace {
  readonly before: StatedFigure | null;
  readonly after: StatedFigure | null;
}

/** A section whose text two editions have differently. */
export interface TextChange {
  readonly section: string;
  readonly change: "added" | "removed" | "changed";
}

/** What changed from one edition to another. */
export interface EditionChanges {
  readonly figures: readonly FigureChange[];
  readonly texts: readonly TextChange[];
}

/**
 * Every figure that changed from one edition to another, and every section (*so sánh hai phiên bản*). Nothing is listed
 * exactly when both have the same {@link editionText}.
 *
 * @example
 * const at = { unit: unitKey("51@2008-08-01"), period: period("2024-06", "reporting") };
 * compareEditions({ figures: [{ ...at, counts: { received: 303 } }] }, { figures: [{ ...at, counts: { received: 330 } }] }).figures.map(({ measure, before, after }) => [measure, before?.count, after?.count]) // => [["received", 303, 330]]
 */
export function compareEditions(before: ReportContent, after: ReportContent): EditionChanges {
  const [old, now] = [statedFigures(before.figures), statedFigures(after.figures)];
  const figures = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): FigureChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const either = is ?? was;
    if (either === undefined || JSON.stringify(was?.stated) === JSON.stringify(is?.stated)) return [];
    const { unit, period, at, measure } = either;
    return [{ unit, period, at, measure, before: was?.stated ?? null, after: is?.stated ?? null }];
  });
  return { figures, texts: compareTexts(before.texts ?? {}, after.texts ?? {}) };
}

function compareTexts(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): TextChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((section): TextChange[] => {
    const [was, is] = [own(before, section), own(after, section)];
    if (was === is) return [];
    return [{ section, change: was === undefined ? "added" : is === undefined ? "removed" : "changed" }];
  });
}

import type { CodeList, Measures } from "../indicator/measure.js";
import type { Indicator } from "../indicator/indicator.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Outline, OutlineColumn, OutlineContent, OutlineFigure, OutlineSection } from "./outline.js";

/** What an outline may name. */
export interface OutlineVocabulary {
  readonly measures: Measures;
  readonly indicators: readonly Indicator[];
  readonly codeLists?: readonly CodeList[];
}

/** How deep sections may lie inside one another: I, 1, 1.1, (1). */
export const mostSectionDepth = 4;

/**
 * What is wrong with an outline (*kiểm tra đề cương*): ids given twice, sections too deep, measures, indicators,
 * dimensions or codes that do not exist, tables without a row. All at once, each with its path; empty when all is well.
 *
 * @example
 * checkOutline({ id: "o", title: "Kết quả", grain: "month", calendar: "reporting", sections: [{ id: "a", title: "A", content: [{ kind: "figures", figures: [{ measure: "eid.activate" }] }] }] }, { measures: {}, indicators: [] }).map(({ code, path }) => [code, ...path]) // => [["outline.unknown-measure", "sections", 0, "content", 0, "figures", 0]]
 */
export function checkOutline(outline: Outline, vocabulary: OutlineVocabulary): Issue[] {
  const found: Issue[] = [];
  const seen = new Set<string>();
  const takeId = (id: string, path: Path) => {
    if (seen.has(id)) found.push(issue("outline.id-repeated", {}, path));
    seen.add(id);
  };
  const visit = (sections: readonly OutlineSection[], path: Path, depth: number) => {
    for (const [n, section] of sections.entries()) {
      const here = [...path, n];
      takeId(section.id, [...here, "id"]);
      for (const [k, content] of (section.content ?? []).entries()) {
        const place = [...here, "content", k];
        if ("id" in content) takeId(content.id, [...place, "id"]);
        found.push(...checkContent(content, vocabulary, place));
      }
      if (section.sections === undefined || section.sections.length === 0) continue;
      if (depth === mostSectionDepth) {
        found.push(issue("outline.too-deep", { maximum: mostSectionDepth }, [...here, "sections"]));
      } else visit(section.sections, [...here, "sections"], depth + 1);
    }
  };
  visit(outline.sections, ["sections"], 1);
  visit(outline.appendices ?? [], ["appendices"], 1);
  return found;
}

function checkContent(content: OutlineContent, vocabulary: OutlineVocabulary, path: Path): Issue[] {
  if (content.kind === "figures") {
    return content.figures.flatMap((one, n) => checkFigure(one, vocabulary, [...path, "figures", n]));
  }
  if (content.kind !== "table") return [];
  const { codeLists = [] } = vocabulary;
  const list = codeLists.find(({ dimension }) => dimension === content.over);
  const found = content.columns.flatMap((one, n) => checkFigure(one, vocabulary, [...path, "columns", n]));
  if (list === undefined) return [...found, issue("outline.unknown-dimension", {}, [...path, "over"])];
  const known = new Set(list.codes.map(({ code }) => code));
  const unknown = (content.codes ?? []).flatMap((code, n) =>
    known.has(code) ? [] : [issue("outline.unknown-code", {}, [...path, "codes", n])],
  );
  const { under } = content;
  if (under !== undefined && list.codes.every(({ parent }) => parent !== under)) {
    unknown.push(issue("outline.unknown-code", {}, [...path, "under"]));
  }
  return [...found, ...unknown];
}

function checkFigure(
  one: OutlineFigure | OutlineColumn,
  { measures, indicators, codeLists = [] }: OutlineVocabulary,
  path: Path,
): Issue[] {
  if ("indicator" in one) {
    return indicators.some(({ id }) => id === one.indicator) ? [] : [issue("outline.unknown-indicator", {}, path)];
  }
  if (!Object.hasOwn(measures, one.measure)) return [issue("outline.unknown-measure", {}, path)];
  const dimensions = measures[one.measure]?.dimensions ?? [];
  const by = "by" in one ? one.by : undefined;
  const asked = [...Object.keys(one.at ?? {}), ...(by === undefined ? [] : [by])];
  const isListed = by === undefined || codeLists.some(({ dimension }) => dimension === by);
  return isListed && asked.every((dimension) => dimensions.includes(dimension))
    ? []
    : [issue("outline.unknown-dimension", {}, path)];
}

import { formatPeriod } from "../date/format-period.js";
import { issue, type Path } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { createFigureReader, type ReportFigures } from "./fill-outline-figures.js";
import { fillFigures, fillTable, type Filling } from "./fill-outline-content.js";
import type { FilledContent, FilledReport, FilledSection, NextTask, ReportTexts } from "./filled-report.js";
import { checkOutline } from "./outline-check.js";
import { numberOf } from "./outline-numbers.js";
import type { Outline, OutlineContent, OutlineSection } from "./outline.js";

/** What a report is filled from: figures, and the texts by the id of the content they are for. */
export interface ReportInput extends ReportFigures {
  readonly texts?: ReportTexts;
}

/**
 * An outline filled from reported figures and the reporter's texts (*lập báo cáo*): the report as data, to be printed.
 *
 * Figures are rolled up for the unit over the outline's windows. What is missing stays in its place and is a note: a text
 * not given (`outline.text-missing`), figures not reported (`outline.not-reported`), figures of some units only
 * (`outline.partly-reported`). Nothing that arose and what is outside the unit's competence are values, not gaps.
 *
 * Issues: an outline that does not fit its vocabulary, a period of another grain or calendar, figures that cannot be used.
 *
 * @example
 * const outline: Outline = { id: "o", title: "Kết quả {period}", grain: "half", calendar: "reporting", sections: [{ id: "s", title: "Khó khăn", content: [{ kind: "list", id: "difficulties", about: "Khó khăn" }] }] };
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const filled = unwrap(fillOutline(outline, { unit: unitKey("19@2025-07-01"), period: period("2026-H1", "reporting"), rows: [], hierarchy, measures: {}, indicators: [], texts: { difficulties: ["Thiếu máy quét"] } }));
 * filled.sections[0]?.content // => [{ kind: "list", items: ["Thiếu máy quét"] }]
 */
export function fillOutline(outline: Outline, input: ReportInput): Result<FilledReport> {
  const { period, hierarchy, texts = {} } = input;
  const wrong = checkOutline(outline, input);
  if (isNonEmpty(wrong)) return fail(...wrong);
  if (period.grain !== outline.grain || period.calendar !== outline.calendar) {
    return fail(issue("outline.wrong-period", {}, ["period"]));
  }
  const unit = hierarchy.unit(input.unit);
  if (unit === undefined) return fail(issue("observation.unknown-unit", {}, ["unit"]));

  const filling: Filling = {
    reader: createFigureReader(input),
    vocabulary: input,
    issues: [],
    notes: [],
  };
  const named = (text: string) =>
    text.replaceAll("{unit}", lowerFirst(unit.name)).replaceAll("{period}", lowerFirst(formatPeriod(period)));
  const state: State = { ...filling, texts, used: new Set(), nextTasks: [], named };
  const sections = outline.sections.map((one, n) => fillSection(one, { path: ["sections", n], place: [n] }, state));
  const appendices = (outline.appendices ?? []).map((one, n, all) =>
    fillSection(one, { path: ["appendices", n], place: [n], appendixOf: all.length }, state),
  );
  for (const key of Object.keys(texts)) {
    if (!state.used.has(key)) state.notes.push(issue("outline.text-unknown", {}, ["texts", key]));
  }
  if (isNonEmpty(state.issues)) return fail(...state.issues);
  const paragraphs = (text: string | undefined) => (text === undefined ? [] : named(text).split(/\n+/u));
  return ok(
    {
      outline: outline.id,
      unit: input.unit,
      period,
      title: named(outline.title),
      opening: paragraphs(outline.opening),
      sections,
      closing: paragraphs(outline.closing),
      appendices,
      nextTasks: state.nextTasks,
    },
    state.notes,
  );
}

interface State extends Filling {
  readonly texts: ReportTexts;
  readonly used: Set<string>;
  readonly nextTasks: NextTask[];
  readonly named: (text: string) => string;
}

/** Where a section stands: in the outline, by its number, and of how many appendices it is one. */
interface Where {
  readonly path: Path;
  readonly place: readonly number[];
  readonly appendixOf?: number;
}

function fillSection(section: OutlineSection, where: Where, state: State): FilledSection {
  const { path, place, appendixOf } = where;
  return {
    id: section.id,
    number: numberOf(place, appendixOf),
    title: state.named(section.title),
    content: (section.content ?? []).flatMap((one, n) => fillContent(one, [...path, "content", n], state)),
    sections: (section.sections ?? []).map((one, n) =>
      fillSection(one, { ...where, path: [...path, "sections", n], place: [...place, n] }, state),
    ),
  };
}

function fillContent(content: OutlineContent, path: Path, state: State): readonly FilledContent[] {
  if (content.kind === "figures") return [fillFigures(content, path, state)];
  if (content.kind === "table") return [fillTable(content, path, state)];
  const given = readTexts(content.id, state);
  if (given.length === 0) {
    if (content.kind !== "next-tasks" && content.optional === true) return [];
    state.notes.push(issue("outline.text-missing", {}, path));
    return [{ kind: "missing", about: content.about }];
  }
  if (content.kind === "next-tasks") {
    state.nextTasks.push(...given);
    return [{ kind: "next-tasks", tasks: given }];
  }
  const lines = given.map(({ title }) => title);
  return [content.kind === "text" ? { kind: "text", paragraphs: lines } : { kind: "list", items: lines }];
}

function readTexts(id: string, state: State): NextTask[] {
  state.used.add(id);
  const given = Object.hasOwn(state.texts, id) ? (state.texts[id] ?? []) : [];
  return (typeof given === "string" ? given.split(/\n+/u) : given)
    .map((one) => (typeof one === "string" ? { title: one.trim() } : one))
    .filter(({ title }) => title !== "");
}

/** "Thành phố Bắc Kạn" within a sentence. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

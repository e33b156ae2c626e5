import type { DocumentReference, Source } from "../document/document.js";
import { formatCitation } from "../document/format-citation.js";
import type { Issue } from "../issue/issue.js";
import { type Language, sentence } from "../issue/sentence.js";
import type { Task } from "../task/task.js";
import type { Directive, Draft } from "./draft.js";

/**
 * Drafts as tasks and duties (*nhiệm vụ, trách nhiệm*), ready for a tracking table that a person mends by hand: what a draft
 * leaves open stands in its note, as sentences.
 *
 * The source is the letter with the place in it; null where the text does not say which document it is. A title over 5,000
 * characters is cut.
 *
 * @example
 * const { drafts, document, addressees } = unwrap(readDirective("1. Công an huyện:\n- Rà soát dữ liệu, xong trước ngày 10/11/2022."));
 * tasksFromDirective({ drafts, document, addressees }).map(({ id, title, kind }) => [id, title, kind]) // => [["1.1", "Rà soát dữ liệu, xong trước ngày 10/11/2022.", "task"]]
 */
export function tasksFromDirective({ document, drafts }: Directive, language: Language = "vi"): readonly Task[] {
  const { reference } = document;
  return drafts.map((draft): Task => {
    const note = noteOf(draft, language);
    return {
      id: draft.id,
      title: draft.text.slice(0, longestTitle).trimEnd(),
      kind: draft.kind,
      assignees: draft.assignees,
      deadline: draft.deadline,
      changes: [],
      events: [],
      source: sourceOf(reference, draft.article),
      ...(reference.issuedOn === null ? {} : { assignedOn: reference.issuedOn }),
      ...(note === "" ? {} : { note }),
      ...(draft.parent === null ? {} : { parent: draft.parent }),
    };
  });
}

/** What is to be looked at, one sentence a line, none twice. */
function noteOf({ notes }: Draft, language: Language): string {
  return [...new Set(notes.map((note: Issue) => sentence(note, language)))].join("\n");
}

function sourceOf(document: DocumentReference, article: string): Source | null {
  const isKnown = document.symbol !== null && formatCitation(document) !== "";
  return isKnown ? { document, article, confidence: "primary" } : null;
}

/** As long as a title may be in a task. */
const longestTitle = 5000;

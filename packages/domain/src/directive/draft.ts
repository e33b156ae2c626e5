import type { Deadline } from "../deadline/deadline.js";
import type { FoundCitation } from "../document/find-citations.js";
import type { OfficialDocument } from "../document/official-document.js";
import type { Comparator } from "../indicator/target.js";
import type { Issue } from "../issue/issue.js";
import type { Decimal } from "../number/decimal.js";
import type { Assignee, Mode } from "../task/task.js";
import type { TextSpan } from "../text/normalise.js";

/** A letter or plan with the tasks and duties it gives, as drafts for a person to confirm (*văn bản giao nhiệm vụ*). */
export interface Directive {
  readonly document: OfficialDocument;
  /** The numbered sections that address somebody, in order. */
  readonly addressees: readonly AddressedSection[];
  readonly drafts: readonly Draft[];
}

/** A section that says in its heading whose duties follow. */
export interface AddressedSection {
  /** The place as a source cites it: "mục III.8". */
  readonly article: string;
  readonly assignees: readonly Assignee[];
  readonly span: TextSpan;
}

/** One task or duty as a letter words it. Nothing in it is invented: what the letter leaves open is empty and noted. */
export interface Draft {
  /** Its place in the document, unique in it: "III.8.1". */
  readonly id: string;
  /** The words on one line, without their bullet. */
  readonly text: string;
  /** Where they stand, in UTF-16 units of the text as it was given. */
  readonly span: TextSpan;
  /** The place as a source cites it: "mục III.8, ý 1". */
  readonly article: string;
  /** The draft this one is a part of. */
  readonly parent: string | null;
  /** A task has a deadline; a duty has none or goes on. */
  readonly kind: "task" | "duty";
  /** Who, with mode and part; empty where the letter does not say. */
  readonly assignees: readonly Assignee[];
  readonly mode: Mode;
  /** Null where none is said, or several are. */
  readonly deadline: Deadline | null;
  /** Every deadline found in the words, with its place. */
  readonly deadlines: readonly FoundDeadline[];
  readonly targets: readonly FoundTarget[];
  readonly citations: readonly FoundCitation[];
  /** What is open or was assumed. */
  readonly notes: readonly Issue[];
}

/** A deadline in running text. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  readonly span: TextSpan;
  readonly notes: readonly Issue[];
}

/** A share or least number that a text asks for (*chỉ tiêu*): "tối thiểu 80%", "ít nhất 01 điểm". What it is of stays in the text. */
export interface FoundTarget {
  readonly value: Decimal;
  readonly unit: "percent" | "count";
  readonly comparator: Comparator;
  /** False where the text gives a bare percentage, which is read as at least. */
  readonly comparatorPrinted: boolean;
  readonly span: TextSpan;
}

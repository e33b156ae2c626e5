import type { PlainDate } from "../date/plain-date.js";
import { findCitations } from "../document/find-citations.js";
import { readOfficialDocument } from "../document/read-official-document.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { AgencyNames } from "../task/agency-names.js";
import type { TextSpan } from "../text/normalise.js";
import type { Directive, Draft } from "./draft.js";
import { findDeadlines } from "./find-deadlines.js";
import { findTargets } from "./find-targets.js";
import { assigneesOf } from "./assignees-of.js";
import { outlineItems } from "./outline.js";
import { textBlocks } from "./text-blocks.js";

/** What may be known beside the letter itself. */
export interface DirectiveOptions {
  /** The day of the letter, where its text does not print it: days without a year are read by it. */
  readonly issuedOn?: PlainDate;
  /** The agencies of the place, so that abbreviations are read and Party bodies, Front and unions count as requested. */
  readonly agencies?: AgencyNames;
}

/**
 * Reads a letter or plan into draft tasks and duties (*nhiệm vụ, trách nhiệm được giao*), for a person to confirm.
 *
 * Each numbered section whose heading names bodies gives them the paragraphs and bullets below it; "Đề nghị" requests and
 * all else orders. The first words give the part played: *chủ trì*, *phối hợp*, *tham mưu*, *chỉ đạo*. A sentence that names its own
 * bodies, as closing paragraphs do, is theirs. Deadlines, targets and cited documents are found in the words.
 *
 * Nothing is invented: a duty of nobody has no assignees, several deadlines leave the deadline open, and each such gap is a
 * note of the draft. Purposes, conditions and lists that order nothing are no drafts. Never throws; linear in the length of
 * the text, which is at most 500,000 characters.
 *
 * @example
 * const letter = "UBND huyện yêu cầu:\n1. Công an huyện:\n- Chủ trì, phối hợp với Phòng Tư pháp rà soát dữ liệu, xong trước ngày 10/11/2022.\n2. Đề nghị Huyện đoàn:\n- Tuyên truyền về Đề án 06.";
 * const { drafts } = unwrap(readDirective(letter));
 * drafts.map(({ id, kind, mode, assignees }) => [id, kind, mode, assignees.map(({ name, part }) => `${part} ${name}`)]) // => [["1.1", "task", "ordered", ["lead Công an huyện", "coordinating Phòng Tư pháp"]], ["2.1", "duty", "requested", ["lead Huyện đoàn"]]]
 */
export function readDirective(text: string, options: DirectiveOptions = {}): Result<Directive> {
  if (text.length > longestText) return fail(issue("value.too-large", { maximum: longestText, of: "characters" }));
  const { agencies = [] } = options;
  const read = readOfficialDocument(text);
  const issuedOn = options.issuedOn ?? read.reference.issuedOn ?? undefined;
  const document =
    issuedOn === undefined
      ? read
      : { ...read, reference: { ...read.reference, issuedOn: read.reference.issuedOn ?? issuedOn } };
  const { items, sections } = outlineItems(textBlocks(text), agencies);
  const drafts = items.map((item): Draft => {
    const { words, from } = item;
    const place = ({ start, end }: TextSpan): TextSpan => ({ start: start + from, end: end + from });
    const { found, unread } = findDeadlines(words, issuedOn === undefined ? {} : { issuedOn });
    const deadlines = found.map((one) => ({
      ...one,
      notes: one.notes.map((note) => moved(note, from)),
      span: place(one.span),
    }));
    const [deadline = null] = deadlines.length === 1 ? deadlines.map((one) => one.deadline) : [];
    const { assignees, mode, notes } = assigneesOf(item, agencies);
    return {
      id: item.id,
      text: oneLine(words),
      span: { start: from, end: from + words.length },
      article: item.article,
      parent: item.parent,
      kind: deadlines.every((one) => one.deadline.kind === "ongoing") ? "duty" : "task",
      assignees,
      mode,
      deadline,
      deadlines,
      targets: findTargets(words).map((one) => ({ ...one, span: place(one.span) })),
      citations: findCitations(words).map((one) => ({ ...one, span: place(one.span) })),
      notes: [
        ...notes,
        ...(deadlines.length > 1 ? [issue("directive.several-deadlines", { count: deadlines.length })] : []),
        ...deadlines.flatMap((one) => one.notes),
        ...unread.map((one) => moved(one, from)),
        ...later(words, deadlines[0]?.span.start === undefined ? 0 : deadlines[0].span.start - from),
      ],
    };
  });
  const ids = new Set(drafts.map(({ id }) => id));
  return ok(
    {
      document,
      addressees: sections,
      drafts: drafts.map((one) => (one.parent !== null && ids.has(one.parent) ? one : { ...one, parent: null })),
    },
    drafts.length === 0 ? [issue("directive.no-duties", {})] : [],
  );
}

/** Where a note points into the words of an item, the same place of the whole text. */
function moved(note: Issue, by: number): Issue {
  const { params } = note;
  return "offset" in params && "length" in params
    ? ({ ...note, params: { ...params, offset: params.offset + by } } as Issue)
    : note;
}

/** A deadline of a later sentence may hold for that sentence alone. */
function later(words: string, at: number): readonly Issue[] {
  const before = words.slice(0, at);
  return /[.;]\s+\p{Lu}|\.\s+$/u.test(before) ? [issue("directive.deadline-in-later-sentence", {})] : [];
}

function oneLine(words: string): string {
  return words
    .normalize("NFC")
    .replace(/<\/?[a-z]{1,10}\s{0,2}\/?>/giu, " ")
    .replace(/[*_`\u200b-\u200d\u2060\ufeff\u00ad]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A plan with its annexes is an eighth of it. */
const longestText = 500_000;

import { documentKey, type Directive, formatCitation, type Issue, type Language, type Task } from "@de-an-06/domain";
import { toJsonIssue } from "../show/issues.js";

/** A letter that was read, and what checking it against its annex found. */
export interface ShownDirective {
  readonly directive: Directive;
  readonly text: string;
  /** For each line of the text, its place in the document. */
  readonly places: readonly { readonly page: number | null; readonly line: number }[];
  readonly annex: readonly Task[];
  /** Null where it was not checked. */
  readonly findings: readonly Issue[] | null;
}

/** The document of `directive --json` without its issues. Its keys are a promise; further ones may be added. */
export function toDirectiveJson(shown: ShownDirective, language: Language): object {
  const { directive, text, places, findings } = shown;
  const { document, addressees, drafts } = directive;
  const lineOf = lineCounter(text);
  const { reference, ...form } = document;
  return {
    document: {
      ...reference,
      ...form,
      relations: form.relations.map(({ kind, to }) => ({ kind, to: formatCitation(to) })),
    },
    addressees: addressees.map(({ article, assignees }) => ({ article, names: assignees.map(({ name }) => name) })),
    drafts: drafts.map((draft) => {
      const { page = null, line = 0 } = places[lineOf(draft.span.start)] ?? {};
      return {
        id: draft.id,
        article: draft.article,
        line,
        ...(page !== null && { page }),
        span: draft.span,
        text: draft.text,
        kind: draft.kind,
        mode: draft.mode,
        parent: draft.parent,
        assignees: draft.assignees,
        deadline: draft.deadline,
        deadlines: draft.deadlines.map(({ deadline, span }) => ({ deadline, span })),
        targets: draft.targets.map(({ value, ...target }) => ({
          ...target,
          value: value.units / 10 ** value.decimals,
        })),
        cites: draft.citations.map((one) => ({
          key: documentKey(one.document),
          citation: formatCitation(one.document),
          span: one.span,
        })),
        notes: draft.notes.map((note) => toJsonIssue(note, language)),
      };
    }),
    findings: findings?.map((one) => ({ ...toJsonIssue(one, language), at: placeOf(one, shown) })) ?? null,
  };
}

/** What a finding is about: the number of a row of the annex or of a service, or the id of a draft. */
export function placeOf(
  { path: [list, at] }: Issue,
  { annex, directive }: Pick<ShownDirective, "annex" | "directive">,
): string {
  const index = Number(at);
  if (list === "annex") return annex[index]?.id ?? "";
  return list === "body" ? (directive.drafts[index]?.id ?? "") : String(index + 1);
}

/** Which line, from zero, a place of a text is in; asked in order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [0, 0];
  return (offset) => {
    for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

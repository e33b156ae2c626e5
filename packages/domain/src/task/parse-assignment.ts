import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { type AgencyNames, indexAgencies, toSpelling } from "./agency-names.js";
import { cleanCell, toTokens } from "./assignment-tokens.js";
import type { Mention } from "./mention-list.js";
import { readMentions } from "./read-mentions.js";
import type { Assignee, Part } from "./task.js";

/** What a spreadsheet cell can hold. */
const longestCell = 32_767;

const noAgencies: AgencyNames = [];

/**
 * Who does a task, read from a cell *Cơ quan thực hiện*: "Văn phòng UBND tỉnh phối hợp với CAT, Sở Tư pháp".
 *
 * "chủ trì", "phối hợp (với)", "tham mưu", "chỉ đạo" and "đồng chủ trì" give the part, in front of the names, behind them or
 * in brackets; "yêu cầu" and "giao" order, "đề nghị" requests, and so does `requested` in the table. Names that hold commas
 * and "và" stay whole. Where no word of part stands, the first agency leads; several that lead are kept, the first as lead
 * and the others as co-leads, with the note `task.no-single-lead`. Agencies beside a stated lead coordinate.
 * An abbreviation the table does not know stays as written, with a note; so does an agency named twice. The note's path
 * is the assignee's place in the value. Linear in the length of the cell, which is at most 32,767 characters.
 *
 * @example
 * unwrap(parseAssignment("Sở Nội vụ phối hợp với các đơn vị liên quan")).map(({ name, part }) => [part, name]) // => [["lead", "Sở Nội vụ"], ["coordinating", "các đơn vị liên quan"]]
 */
export function parseAssignment(cell: string, agencies: AgencyNames = noAgencies): Result<readonly Assignee[]> {
  if (cell.length > longestCell) return fail(issue("value.too-large", { maximum: longestCell, of: "characters" }));
  const text = cleanCell(cell);
  const mentions = readMentions({ text, tokens: toTokens(text), index: indexAgencies(agencies) });
  if (mentions.length === 0) return fail(issue("task.no-assignee", {}));
  const unsaid: Part = mentions.some(({ part }) => part === "lead" || part === "co-lead") ? "coordinating" : "lead";
  const parts = mentions.map(({ part }) => part ?? unsaid);
  const first = parts.indexOf("lead");
  const assignees = mentions.map((mention, i) => {
    const part = parts[i] ?? unsaid;
    return toAssignee(mention, part === "lead" && i !== first ? "co-lead" : part);
  });
  const notes = mentions.flatMap((mention, i) => notesOn(mention, i));
  const oneLead = parts.filter((part) => part === "lead").length === 1;
  const leads = assignees.filter(({ part }) => part === "lead" || part === "co-lead").length;
  return ok(assignees, [
    ...(oneLead ? [] : [issue("task.no-single-lead", { leads })]),
    ...namedTwice(assignees),
    ...notes,
  ]);
}

function toAssignee({ name, match, kin, group, mode }: Mention, part: Part): Assignee {
  return {
    name,
    part,
    mode: mode ?? (kin?.agency.requested === true ? "requested" : "ordered"),
    ...(match?.agency.id === undefined ? {} : { id: match.agency.id }),
    ...(group ? { group: true } : {}),
  };
}

function notesOn({ unknown, aside }: Mention, at: number): Issue[] {
  return [
    ...(unknown ? [issue("task.unknown-abbreviation", {}, [at])] : []),
    ...(aside ? [issue("task.words-left-out", {}, [at])] : []),
  ];
}

function namedTwice(assignees: readonly Assignee[]): Issue[] {
  const named = new Set<string>();
  return assignees.flatMap(({ name }, i) => {
    const spelling = toSpelling(name);
    if (named.has(spelling)) return [issue("task.agency-named-twice", {}, [i])];
    named.add(spelling);
    return [];
  });
}

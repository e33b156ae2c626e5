import { type Issue, issue } from "../issue/issue.js";
import { type AgencyNames, toSpelling } from "../task/agency-names.js";
import type { Assignee, Mode } from "../task/task.js";
import type { OutlineItem } from "./outline.js";
import { readPart } from "./part-played.js";

/** Who does an item of the outline, in which part and mode, and what is open about it. */
export function assigneesOf(
  { addressee, duty, isRequest, isOwn }: OutlineItem,
  agencies: AgencyNames,
): { readonly assignees: readonly Assignee[]; readonly mode: Mode; readonly notes: readonly Issue[] } {
  const { part, partners } = readPart(duty, agencies);
  const own = (addressee?.assignees ?? []).map((one) => ({
    ...one,
    // "Sở A phối hợp với Sở B" lets A lead, as in a cell; below a heading "Phối hợp với Sở B" does not.
    ...(part === null || part === "lead" || (isOwn && part === "coordinating") ? {} : { part }),
    ...(isRequest ? { mode: "requested" as const } : {}),
  }));
  const named = new Set(own.map(({ name }) => toSpelling(name)));
  const others = partners.filter(({ name }) => !named.has(toSpelling(name)));
  const assignees = [...own, ...others];
  const leads = own.some((one) => one.part !== "coordinating");
  return {
    assignees,
    mode: own.length > 0 && own.every(({ mode }) => mode === "requested") ? "requested" : "ordered",
    notes: [
      ...(own.length === 0 ? [issue("directive.addressee-open", {})] : []),
      ...(own.length > 0 && !leads ? [issue("directive.lead-open", {})] : []),
    ],
  };
}

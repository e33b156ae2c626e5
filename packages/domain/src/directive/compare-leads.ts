import { toSpelling } from "../task/agency-names.js";
import { type GroupPhrase, readGroupPhrase } from "../task/group-phrase.js";
import type { Assignee } from "../task/task.js";

/** Whether two lists of assignees put different bodies in charge. A group that may hold the other's body contradicts nothing. */
export function leadsDiffer(one: readonly Assignee[], other: readonly Assignee[]): boolean {
  const [a, b] = [inCharge(one), inCharge(other)];
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => mayBeSame(x, y)));
}

/** Those who do more than coordinate. */
function inCharge(assignees: readonly Assignee[]): readonly Assignee[] {
  return assignees.filter(({ part }) => part !== "coordinating");
}

function mayBeSame(a: Assignee, b: Assignee): boolean {
  const [one, other] = [toSpelling(a.name), toSpelling(b.name)];
  // "Tỉnh đoàn Bắc Giang" is "Tỉnh đoàn".
  if (one === other || one.startsWith(other) || other.startsWith(one)) return true;
  return holds(a, b) || holds(b, a);
}

function holds(group: Assignee, member: Assignee): boolean {
  if (group.group !== true) return false;
  const phrase = readGroupPhrase(group.name);
  if (phrase === null) return true;
  const inner = member.group === true ? readGroupPhrase(member.name) : null;
  return lineOf(phrase) === (inner === null ? lineOfName(member.name) : lineOf(inner));
}

type Line = "committees" | "groups" | "agencies";

function lineOf({ who }: GroupPhrase): Line {
  if (who.body === "groups") return "groups";
  return who.body === "committees" || who.body === "places" ? "committees" : "agencies";
}

function lineOfName(name: string): Line {
  const spelling = toSpelling(name);
  if (/^(?:to|cacto|thanhvien|cacthanhvien)/u.test(spelling)) return "groups";
  return /^(?:ubnd|uybannhandan)/u.test(spelling) ? "committees" : "agencies";
}

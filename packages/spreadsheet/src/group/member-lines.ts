import type { GroupMember } from "@de-an-06/domain";
import { cleanLine } from "../cell/clean-text.js";
import { roleOf, roleWords } from "./group-words.js";

/**
 * The members a cell *Thành phần* lists, one a line: "Tổ trưởng: Chủ tịch UBND cấp huyện [cb-017]", the host's id of the
 * person in brackets. Null when a line says no role.
 */
export function parseMembers(text: string): readonly GroupMember[] | null {
  const members: GroupMember[] = [];
  for (const line of text.split("\n").map(cleanLine)) {
    if (line === "") continue;
    const [, words = "", office = "", person] = /^(?:[-+•*]\s*)?([^:：]{1,40})[:：]\s*(.+?)(?:\s*\[([^[\]]{1,200})\])?$/u.exec(line) ?? []; // prettier-ignore
    const role = roleOf(words);
    if (role === undefined) return null;
    members.push({ role, office, ...(person !== undefined && { person }) });
  }
  return members;
}

/** The cell that {@link parseMembers} reads. */
export function formatMembers(members: readonly GroupMember[]): string {
  return members
    .map(({ role, office, person }) => `${roleWords[role]}: ${office}${person === undefined ? "" : ` [${person}]`}`)
    .join("\n");
}

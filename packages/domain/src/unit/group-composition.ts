import { type Issue, issue } from "../issue/issue.js";
import { toKey } from "../text/normalise.js";
import type { GroupMember, GroupSlot, GroupState, GroupTemplate } from "./group.js";

/**
 * How a group's composition deviates from the one suggested (*thành phần tổ công tác*), as notes: places adapt it, so
 * none of them is an error.
 *
 * Offices match whatever level they name: "Chủ tịch UBND thành phố" fills "Chủ tịch UBND cấp huyện". Someone in no slot
 * by office fills one that asks for a condition. When members are not listed, only their number is compared. Paths lead
 * to the member.
 *
 * @example
 * const source: Source = { document: { kind: "letter", number: "1433", year: null, symbol: "UBND-TTHC", issuer: null, issuedOn: null }, confidence: "primary" };
 * const template: GroupTemplate = { id: "cap-huyen", kind: "de-an-06", tier: "district", source,
 *   slots: [{ role: "head", office: "Chủ tịch UBND cấp huyện", min: 1, max: 1 }] };
 * compareWithTemplate({ memberCount: 0, members: [] }, template) // => [{ code: "group.slot-short", path: [], params: { slot: 1, needed: 1, found: 0 } }]
 */
export function compareWithTemplate(
  { members, memberCount }: Pick<GroupState, "members" | "memberCount">,
  { slots }: Pick<GroupTemplate, "slots">,
): readonly Issue[] {
  if (members === undefined) return memberCount === null ? [] : ofSize(memberCount, slots);
  const keys = slots.map(({ office, aliases }) => [office, ...(aliases ?? [])].map(toOffice));
  const found = slots.map(() => 0);
  const notes: Issue[] = [];
  const open: number[] = [];

  members.forEach((member, m) => {
    const slot = slotOf(member, keys);
    if (slot < 0) open.push(m);
    else {
      found[slot] = (found[slot] ?? 0) + 1;
      if (slots[slot]?.role !== member.role)
        notes.push(issue("group.role-differs", { slot: slot + 1 }, ["members", m]));
    }
  });
  for (const m of open) {
    const slot = slots.findIndex(({ condition, max }, s) => condition !== undefined && (found[s] ?? 0) < max);
    if (slot < 0) notes.push(issue("group.member-outside-template", {}, ["members", m]));
    else found[slot] = (found[slot] ?? 0) + 1;
  }
  return [...notes, ...slots.flatMap((slot, s) => ofSlot(slot, s + 1, found[s] ?? 0))];
}

function ofSlot({ min, max }: GroupSlot, slot: number, found: number): Issue[] {
  if (found < min) return [issue("group.slot-short", { slot, needed: min, found })];
  return found > max ? [issue("group.slot-over", { slot, allowed: max, found })] : [];
}

function ofSize(found: number, slots: readonly GroupSlot[]): Issue[] {
  const minimum = slots.reduce((sum, { min }) => sum + min, 0);
  const maximum = slots.reduce((sum, { max }) => sum + max, 0);
  return minimum <= found && found <= maximum
    ? []
    : [issue("group.size-outside-template", { minimum, maximum, found }, ["memberCount"])];
}

/** The slot whose office the member's begins with; of several the one that says most. */
function slotOf({ office }: GroupMember, keys: readonly (readonly string[])[]): number {
  const key = toOffice(office);
  let [best, length] = [-1, 0];
  keys.forEach((offices, slot) => {
    for (const one of offices) {
      if (one.length > length && (key === one || key.startsWith(`${one} `))) [best, length] = [slot, one.length];
    }
  });
  return best;
}

/** An office without what varies: how the committee is written, "và", and the level. */
function toOffice(office: string): string {
  return toKey(office)
    .replace(/\buy ban nhan dan\b/gu, "ubnd")
    .replace(/^(?:dong chi|ong|ba) /u, "")
    .replace(/ va /gu, " ")
    .replace(/ cap (?:tinh|huyen|xa|thon)\b/gu, "");
}

import {
  type Group,
  type GroupDecision,
  type GroupState,
  type Hierarchy,
  isUnitCode,
  isUnitKey,
  type PlainDate,
  type Result,
  type Source,
  toKey,
  type UnitKey,
} from "@de-an-06/domain";
import { keepPlace, rowPlace } from "../issue/record-place.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readUnit } from "../observation/read-place.js";
import { readDayCell } from "../table/read-day-cell.js";
import { readRecords } from "../table/read-records.js";
import type { RecordRow } from "../table/record-rows.js";
import { parseSource, traceSource } from "../task/source-text.js";
import { tierOf } from "../unit/unit-words.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { type GroupColumn, groupColumns, groupHeaders } from "./group-columns.js";
import { actOf, groupKindOf, groupKindOfName } from "./group-words.js";
import { parseMembers } from "./member-lines.js";

/** What the groups are read against. */
export interface ReadGroupsOptions extends ReadOptions {
  /** The units the groups work for, looked up on the day of each decision. */
  readonly hierarchy: Hierarchy;
  /** The unit below which names are looked for. */
  readonly within?: UnitKey;
  /** The document the list belongs to, for decisions whose row names none. */
  readonly source?: Source;
}

interface Draft extends Omit<Group, "decisions"> {
  readonly decisions: GroupDecision[];
  /** The first row about it, counted from zero. */
  readonly row: number;
}

const table = {
  table: "groups",
  columns: groupColumns,
  headers: groupHeaders,
  needs: ["id", "name"],
  number: "number",
  days: ["on"],
} as const;

/**
 * The groups (*tổ công tác*) of a list, .xlsx or .csv: a row for each decision that set a group up, consolidated or
 * dissolved it; rows of one id are one group, and a later row may leave out its name and kind. The first decision of a
 * group is its setting up where the row does not say.
 *
 * A unit may be named by code, by name or by key, as of the day of the decision; the level is the unit's where its cell
 * is blank; the group above by id or by name. What cannot be read is a note at its cell; without an id, a name, a day or
 * a unit the row is no decision. `checkGroups` then checks the groups against the units.
 */
export async function readGroups(
  file: WorkbookFile,
  options: ReadGroupsOptions,
): Promise<Result<readonly Group[], SheetIssue>> {
  const groups = new Map<string, Draft>();
  const path = () => [groups.size];
  return readRecords<GroupColumn, readonly Group[]>(file, { options, table, path }, (rows, { sheet }) => {
    const all = [...rows];
    const ids = new Map(all.map((row) => [toKey(row.line("name")), row.line("id")]));
    for (const row of all) {
      const group = groupOf(row, groups);
      if (group === undefined) continue;
      const trace = traceSource(options.source, { sheet, row: row.row });
      const decision = decisionFrom(row, { isFirst: group.decisions.length === 0, trace, ids, options });
      if (decision !== undefined) group.decisions.push(decision);
    }
    return [...groups.values()].map(({ row, ...group }) => {
      const decisions = group.decisions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      return keepPlace({ ...group, decisions }, rowPlace(sheet, row));
    });
  });
}

/** The group a row is about: one that is known by its id, or a new one. */
function groupOf(row: RecordRow<GroupColumn>, groups: Map<string, Draft>): Draft | undefined {
  const [id, name] = [row.line("id"), row.line("name")];
  if (id === "" && name === "") return undefined;
  if (id === "") return void row.say("id", "row.field-missing", { field: "id" });
  const known = groups.get(id);
  if (known !== undefined) return known;
  if (!isUnitCode(id)) return void row.say("id", "cell.group-id-unfit", {});
  if (name === "") return void row.say("name", "row.field-missing", { field: "name" });
  const words = row.line("kind");
  const kind = words === "" ? groupKindOfName(name) : groupKindOf(words);
  if (kind === undefined) return void row.say("kind", "cell.group-kind-unknown", {});
  const made = { id, name, kind, decisions: [], row: row.row };
  groups.set(id, made);
  return made;
}

interface Knowledge {
  readonly isFirst: boolean;
  readonly trace: Source;
  readonly ids: ReadonlyMap<string, string>;
  readonly options: ReadGroupsOptions;
}

function decisionFrom(
  row: RecordRow<GroupColumn>,
  { isFirst, trace, ids, options }: Knowledge,
): GroupDecision | undefined {
  const words = row.line("act");
  const on = readDayCell(row, "on");
  // A group of which nothing is decided yet.
  if (words === "" && on === undefined && row.line("unit") === "") return undefined;
  if (on === undefined) return void row.say("on", "row.field-missing", { field: "on" });
  const act = words === "" ? (isFirst ? "set-up" : "consolidated") : actOf(words);
  if (act === undefined) return void row.say("act", "cell.act-unknown", {});
  const cited = row.line("source");
  const source = cited === "" ? trace : parseSource(cited);
  if (act === "dissolved") return { act, on, source };
  const state = stateFrom(row, { on, ids, options });
  return state && { act, on, source, ...state };
}

function stateFrom(
  row: RecordRow<GroupColumn>,
  { on, ids, options: { hierarchy, within } }: { on: PlainDate } & Pick<Knowledge, "ids" | "options">,
): GroupState | undefined {
  const unit = unitIn(row, { on, hierarchy, within });
  if (unit === undefined) return undefined;
  const words = row.line("tier");
  const tier = words === "" ? hierarchy.unit(unit)?.tier : tierOf(words);
  if (tier === undefined) return void row.say("tier", "cell.tier-unknown", {});
  const above = row.line("parent");
  const parent = above === "" ? null : (ids.get(toKey(above)) ?? above);
  const count = memberCountIn(row);
  const members = membersIn(row);
  return {
    unit,
    tier,
    parent: parent === null || isUnitCode(parent) ? parent : sayNoGroup(row),
    memberCount: count ?? null,
    ...(members && { members }),
  };
}

function unitIn(
  row: RecordRow<GroupColumn>,
  { on, hierarchy, within }: { on: PlainDate; hierarchy: Hierarchy; within: UnitKey | undefined },
): UnitKey | undefined {
  const value = row.value("unit");
  if (value === null) return void row.say("unit", "row.unit-missing", {});
  const key = row.line("unit");
  // The group may lag behind a merger: a key says which unit, whatever the day.
  if (isUnitKey(key)) return key;
  const unit = row.take("unit", readUnit(value, { hierarchy, within, on }));
  if (unit?.completed) row.say("unit", "cell.unit-code-completed", {});
  return unit?.unit;
}

function memberCountIn(row: RecordRow<GroupColumn>): number | undefined {
  const text = row.line("memberCount").replace(/ (?:người|thành viên)$/iu, "");
  if (text === "") return undefined;
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  return void row.say("memberCount", "cell.not-a-count", {});
}

function membersIn(row: RecordRow<GroupColumn>): GroupState["members"] {
  const text = row.text("members");
  if (text === "") return undefined;
  return parseMembers(text) ?? void row.say("members", "cell.members-unreadable", {});
}

function sayNoGroup(row: RecordRow<GroupColumn>): null {
  row.say("parent", "cell.group-unknown", {});
  return null;
}

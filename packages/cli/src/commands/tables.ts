import {
  accountabilityRules,
  agencyNames,
  codeLists,
  groupTemplates,
  indicators,
  measures,
  outlines,
  reportingRegimes,
  standingAgencies,
  targets,
  vietnamWorkCalendar,
} from "@de-an-06/catalogue";
import { applyProfile, checkProfile, parseProfile, type PlainDate, type ProfileTables, within } from "@de-an-06/domain";
import type { Option } from "../call/command.js";
import { readJsonInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import type { ShownIssue } from "../show/issues.js";

type Known =
  | "accountabilityRules"
  | "agencies"
  | "calendar"
  | "groupTemplates"
  | "outlines"
  | "regimes"
  | "standingAgencies"
  | "targets";

/** The tables the commands calculate with: those of the catalogue, or a province's own over them. */
export type Tables = Required<Pick<ProfileTables, Known>> & ProfileTables;

/** What the catalogue has of everything a profile speaks of (*bảng tham chiếu*). */
export const catalogueTables: Tables = {
  accountabilityRules,
  agencies: agencyNames,
  calendar: vietnamWorkCalendar,
  groupTemplates,
  outlines,
  regimes: reportingRegimes,
  standingAgencies,
  targets,
};

/** What is counted: what targets and outlines of a profile may name. */
export const vocabulary = { measures, indicators, codeLists };

/** The option for the file that says what a province does its own way. */
export const profileOption = {
  value: "file",
  help: {
    vi: "Tệp cấu hình .json của tỉnh (xem lệnh profile); quy định của tỉnh được dùng trước danh mục",
    en: "The profile of the province, a .json file (see profile); its own rules come before the catalogue's",
  },
} as const satisfies Option;

type Read =
  { readonly ok: true; readonly value: Tables } | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** The tables of the catalogue, with those of a profile over them; a profile with errors is refused. */
export async function readTables(path: string | undefined, on: PlainDate, io: Io): Promise<Read> {
  if (path === undefined) return { ok: true, value: catalogueTables };
  const json = await readJsonInput(path, io);
  if (!json.ok) return json;
  const read = parseProfile(json.value);
  const checked = read.ok ? checkProfile(read.value, { ...vocabulary, on }) : read;
  if (!checked.ok) return { ok: false, issues: within(checked.issues, path) };
  return { ok: true, value: { ...catalogueTables, ...applyProfile(checked.value, catalogueTables) } };
}

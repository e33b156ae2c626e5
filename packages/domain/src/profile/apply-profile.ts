import type { PlainDate } from "../date/plain-date.js";
import { createWorkCalendar, type WorkCalendar } from "../date/work-calendar.js";
import { unwrap } from "../issue/result.js";
import { meet } from "./check-rows.js";
import type { Profile } from "./profile.js";

/** The tables of a program that a profile speaks of. */
export type ProfileTables = Omit<Profile, "$schema" | "unit" | "name" | "calendarYears"> & {
  readonly calendar?: WorkCalendar;
};

/**
 * The tables of a program with a province's own over them, to be handed on as one (*áp dụng cấu hình của tỉnh*).
 *
 * What the profile says of regimes, targets and rules takes the place of rows with the same id, and of those about the
 * whole province on the same days; other rows stay. Agencies, templates, standing agencies and hotlines are read first,
 * before those that were there. Strictness is joined finding by finding, the calendar year by year.
 *
 * @throws DomainError when the years of the calendar do not fit: see {@link checkProfile}.
 * @example
 * const profile: Profile = { unit: "24", name: "Tỉnh Bắc Ninh", lenient: true, hotlines: ["1900.0001"] };
 * applyProfile(profile, { hotlines: ["1800.1096"], regimes: [] }) // => { hotlines: ["1900.0001", "1800.1096"], regimes: [], lenient: true }
 */
export function applyProfile<Tables extends ProfileTables>(
  profile: Profile,
  tables: Tables,
): Omit<Tables, keyof ProfileTables> & ProfileTables {
  const { unit, calendarYears } = profile;
  const first = <T>(mine: readonly T[] | undefined, theirs: readonly T[] | undefined) =>
    mine && [...mine, ...(theirs ?? [])];
  const over = <T extends Row>(mine: readonly T[] | undefined, theirs: readonly T[] | undefined) =>
    mine && [...mine, ...(theirs ?? []).filter((row) => !mine.some((by) => replaces(by, row, unit)))];
  const joined = {
    lenient: profile.lenient,
    reminders: profile.reminders,
    jump: profile.jump,
    standingAgencies: first(profile.standingAgencies, tables.standingAgencies),
    regimes: over(profile.regimes, tables.regimes),
    targets: over(profile.targets, tables.targets),
    accountabilityRules: over(profile.accountabilityRules, tables.accountabilityRules),
    exemptions: first(profile.exemptions, tables.exemptions),
    outlines: profile.outlines && [
      ...profile.outlines,
      ...(tables.outlines ?? []).filter(({ id }) => !profile.outlines?.some((one) => one.id === id)),
    ],
    agencies: first(profile.agencies, tables.agencies),
    groupTemplates: first(profile.groupTemplates, tables.groupTemplates),
    hotlines: first(profile.hotlines, tables.hotlines),
    strictness: profile.strictness && { ...tables.strictness, ...profile.strictness },
    calendar: calendarYears && joinCalendars(unwrap(createWorkCalendar(calendarYears)), tables.calendar),
  };
  const present = Object.fromEntries(Object.entries(joined).filter(([, table]) => table !== undefined));
  return { ...tables, ...present };
}

/** A row as the tables have it: a regime, a target or a rule. */
interface Row {
  readonly id: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly owedBy?: { readonly within?: string };
  readonly scope?: { readonly within?: string };
  readonly within?: string;
}

function replaces(mine: Row, theirs: Row, unit: string): boolean {
  const within = theirs.owedBy?.within ?? theirs.scope?.within ?? theirs.within;
  return mine.id === theirs.id || (within === unit && meet(mine, theirs));
}

/** The years of one calendar, and those of another where the first has none. */
function joinCalendars(own: WorkCalendar, other: WorkCalendar | undefined): WorkCalendar {
  if (other === undefined) return own;
  const years = [...new Set([...own.years, ...other.years])].sort((a, b) => a - b);
  return {
    years,
    isWorkday: (day) => (own.years.includes(Number(day.slice(0, 4))) ? own : other).isWorkday(day),
  };
}

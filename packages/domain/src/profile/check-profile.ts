import type { PlainDate } from "../date/plain-date.js";
import { createWorkCalendar } from "../date/work-calendar.js";
import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { checkRegimes } from "../report/check-regime.js";
import { checkOutline, type OutlineVocabulary } from "../report/outline-check.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { isValidOn } from "../unit/unit-key.js";
import { checkPlaces } from "./check-places.js";
import {
  checkExemptions,
  checkRepeated,
  checkSlots,
  checkSources,
  checkSpellings,
  checkTargets,
  inferredSources,
} from "./check-rows.js";
import type { Profile } from "./profile.js";

/** What a profile is held against: what is counted, the day, and the units where they are at hand. */
export interface ProfileContext extends OutlineVocabulary {
  readonly on: PlainDate;
  readonly hierarchy?: Hierarchy;
}

/**
 * Whether a profile can be worked with (*kiểm tra cấu hình*), each issue with its path: regimes that never come due or
 * collide, targets of no indicator or two for the same thing on the same day, outlines that name what is not counted,
 * spellings that stand for two agencies, units that are none of the province's on the day, rules without a document.
 *
 * Notes tell what is worth knowing: a window that was assumed, a rule that was concluded and not read, regimes of which
 * none is in force on the day. Nothing is mended.
 *
 * @example
 * const profile: Profile = { unit: "24", name: "Tỉnh Bắc Ninh", agencies: [{ name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] }, { name: "Cục An toàn", abbreviations: ["CAT"], aliases: [] }] };
 * const checked = checkProfile(profile, { measures: {}, indicators: [], on: plainDate("2026-01-15") });
 * checked.ok ? [] : checked.issues.map(({ code, path }) => [code, ...path]) // => [["profile.spelling-shared", "agencies", 1, "abbreviations", 0]]
 */
export function checkProfile(profile: Profile, { on, hierarchy, ...vocabulary }: ProfileContext): Result<Profile> {
  const { regimes = [], targets = [], outlines = [], agencies = [], groupTemplates = [], calendarYears = [] } = profile;
  const reporting = checkRegimes(regimes);
  const calendar = createWorkCalendar(calendarYears);
  const places = hierarchy === undefined ? { issues: [], notes: [] } : checkPlaces(profile, hierarchy, on);
  const issues: readonly Issue[] = [
    ...places.issues,
    ...(reporting.ok ? [] : within(reporting.issues, "regimes")),
    ...checkExemptions(profile),
    ...checkRepeated(profile),
    ...checkTargets(targets, new Set(vocabulary.indicators.map(({ id }) => id))),
    ...outlines.flatMap((outline, row) => within(checkOutline(outline, vocabulary), "outlines", row)),
    ...checkSpellings(agencies),
    ...checkSlots(groupTemplates),
    ...checkSources(profile),
    ...(calendar.ok ? [] : within(calendar.issues, "calendarYears")),
  ];
  if (isNonEmpty(issues)) return fail(...issues);
  const ended = regimes.length > 0 && regimes.every((regime) => !isValidOn(regime, on));
  return ok(profile, [
    ...places.notes,
    ...(reporting.ok ? within(reporting.notes, "regimes") : []),
    ...(ended ? [issue("profile.no-regime-in-force", { on }, ["regimes"])] : []),
    ...inferredSources(profile),
  ]);
}

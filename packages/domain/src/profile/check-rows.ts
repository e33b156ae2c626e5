import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Target } from "../indicator/target.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { type AgencyName, toSpelling } from "../task/agency-names.js";
import type { GroupTemplate } from "../unit/group.js";
import type { Profile } from "./profile.js";

/** Rows of which one id, or one thing they are about, stands twice; the later one is named. */
export function checkRepeated({
  targets = [],
  outlines = [],
  groupTemplates = [],
  accountabilityRules = [],
  standingAgencies = [],
}: Profile): readonly Issue[] {
  return [
    ...repeats(targets, (a, b) => a.id === b.id && meet(a, b), ["targets", "id"]),
    ...repeats(outlines, (a, b) => a.id === b.id, ["outlines", "id"]),
    ...repeats(groupTemplates, (a, b) => a.id === b.id || (a.kind === b.kind && a.tier === b.tier), ["groupTemplates"]),
    ...repeats(accountabilityRules, (a, b) => a.id === b.id && meet(a, b), ["accountabilityRules", "id"]),
    ...repeats(standingAgencies, (a, b) => a.of === b.of && a.from === b.from, ["standingAgencies"]),
  ];
}

/** Targets of one indicator that bind the same units on the same day, although none takes the place of the other. */
export function checkTargets(targets: readonly Target[], indicators: ReadonlySet<string>): readonly Issue[] {
  const ids = new Set(targets.map(({ id }) => id));
  return [
    ...targets.flatMap(({ indicator, supersedes, from, dueOn }, row): Issue[] => [
      ...(indicators.has(indicator) ? [] : [issue("profile.unknown-indicator", {}, ["targets", row, "indicator"])]),
      ...(supersedes === undefined || ids.has(supersedes)
        ? []
        : [issue("profile.unknown-target", {}, ["targets", row, "supersedes"])]),
      ...(dueOn !== null && dueOn < from ? [issue("profile.due-before-start", {}, ["targets", row, "dueOn"])] : []),
    ]),
    ...targets.flatMap((target, row) => {
      const first = targets.findIndex((other, i) => i < row && collide(other, target));
      return first < 0 ? [] : [issue("profile.targets-collide", { first: first + 1 }, ["targets", row])];
    }),
  ];
}

function collide(a: Target, b: Target): boolean {
  const tiersMeet = sameTiers(a.scope.tiers, b.scope.tiers);
  const isReplaced = a.supersedes === b.id || b.supersedes === a.id;
  return a.indicator === b.indicator && a.scope.within === b.scope.within && tiersMeet && meet(a, b) && !isReplaced;
}

/** Of a target for some tiers and one for all the narrower counts, so that those two do not collide. */
function sameTiers(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.some((tier) => b.includes(tier));
}

/** Spellings that stand for two agencies: whoever reads a letter would have to guess. */
export function checkSpellings(agencies: readonly AgencyName[]): readonly Issue[] {
  const owners = new Map<string, number>();
  const take = (text: string, row: number, path: Path): readonly Issue[] => {
    const spelling = toSpelling(text);
    const first = owners.get(spelling);
    if (first === undefined) owners.set(spelling, row);
    return first === undefined || first === row ? [] : [issue("profile.spelling-shared", { first: first + 1 }, path)];
  };
  return agencies.flatMap(({ name, aliases, abbreviations }, row) => [
    ...take(name, row, ["agencies", row, "name"]),
    ...aliases.flatMap((text, n) => take(text, row, ["agencies", row, "aliases", n])),
    ...abbreviations.flatMap((text, n) => take(text, row, ["agencies", row, "abbreviations", n])),
  ]);
}

/** Exemptions from a regime that is not in the profile. */
export function checkExemptions({ exemptions = [], regimes = [] }: Profile): readonly Issue[] {
  const ids = new Set(regimes.map(({ id }) => id));
  return exemptions.flatMap(({ regime }, row) =>
    ids.has(regime) ? [] : [issue("profile.unknown-regime", {}, ["exemptions", row, "regime"])],
  );
}

/** Slots that ask for more people than they allow. */
export function checkSlots(templates: readonly GroupTemplate[]): readonly Issue[] {
  return templates.flatMap(({ slots }, row) =>
    slots.flatMap(({ min, max }, n) =>
      max < min ? [issue("profile.slot-reversed", {}, ["groupTemplates", row, "slots", n, "max"])] : [],
    ),
  );
}

/** Rules whose document cannot be told from others: neither number nor symbol nor title. */
export function checkSources(profile: Profile): readonly Issue[] {
  return sourcesOf(profile).flatMap(([{ document }, path]) =>
    document.number === null && document.symbol === null && document.title === undefined
      ? [issue("profile.source-blank", {}, path)]
      : [],
  );
}

/** Rules that were concluded and not read, which the province should replace by its own decision. */
export function inferredSources(profile: Profile): readonly Issue[] {
  return sourcesOf(profile).flatMap(([{ confidence }, path]) =>
    confidence === "inferred" ? [issue("profile.source-inferred", {}, path)] : [],
  );
}

function sourcesOf(profile: Profile): readonly (readonly [Source, Path])[] {
  const lists = ["standingAgencies", "regimes", "targets", "groupTemplates", "accountabilityRules"] as const;
  return lists.flatMap((list) =>
    (profile[list] ?? []).map(({ source }, row): readonly [Source, Path] => [source, [list, row, "source"]]),
  );
}

function repeats<T>(rows: readonly T[], same: (a: T, b: T) => boolean, [list, ...key]: readonly string[]): Issue[] {
  return rows.flatMap((row, at) => {
    const first = rows.findIndex((other, i) => i < at && same(other, row));
    return first < 0 ? [] : [issue("profile.repeated", { first: first + 1 }, [list ?? "", at, ...key])];
  });
}

/** Whether two rows are in force on one day. */
export function meet(a: Dated, b: Dated): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

interface Dated {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

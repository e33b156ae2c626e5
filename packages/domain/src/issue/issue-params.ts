/**
 * Every code of the domain with what its sentence needs. A code is `concept.reason` and permanent once released.
 * Parameters are counts, places, days the library computed and names from closed lists: never text of the input.
 */
export interface IssueParams {
  // value: the shape of one value, whatever it is about
  "value.missing": Record<never, never>;
  "value.wrong-type": { readonly expected: ValueType };
  "value.not-in-list": { readonly allowed: readonly string[] };
  "value.unknown-key": { readonly count: number };
  "value.too-small": { readonly minimum: number; readonly of: Measured };
  "value.too-large": { readonly maximum: number; readonly of: Measured };
  "value.wrong-format": { readonly format: string };
  "value.invalid": Record<never, never>;

  // text: what free text must not hold
  "text.personal-data": { readonly kind: PersonalDataName };

  // number: decimals as documents print them
  "number.unreadable": { readonly offset: number };
  "number.broken-group": Record<never, never>;
  "number.too-many-digits": Record<never, never>;
  "number.decimal-mark": { readonly mark: "point" | "comma" };
  "number.thousands-mark": { readonly mark: "point" | "comma" };
  "number.maybe-thousands": { readonly mark: "point" | "comma" };
  "number.maybe-decimal": { readonly mark: "point" | "comma" };

  // date: days, periods, the work calendar
  "date.unreadable": Record<never, never>;
  "date.incomplete": Record<never, never>;
  "date.day-not-in-month": { readonly days: number };
  "date.month-not-in-year": Record<never, never>;
  "date.year-missing": Record<never, never>;
  "date.year-assumed": { readonly year: number };
  "date.two-digit-year": Record<never, never>;
  "date.year-out-of-range": { readonly minimum: number; readonly maximum: number };
  "date.instant-unreadable": Record<never, never>;
  "date.instant-without-zone": Record<never, never>;
  "period.unreadable": Record<never, never>;
  "period.not-in-year": { readonly count: number };
  "period.spelling-mended": Record<never, never>;
  "period.window-reversed": Record<never, never>;
  "period.not-itself": Record<never, never>;
  "calendar.year-not-covered": { readonly year: number };
  "calendar.year-provisional": { readonly year: number };
  "calendar.year-repeated": Record<never, never>;
  "calendar.day-repeated": Record<never, never>;
  "calendar.day-outside-year": Record<never, never>;
  "calendar.day-off-and-worked": Record<never, never>;
  "calendar.worked-on-workday": Record<never, never>;

  // document
  "document.number-unreadable": Record<never, never>;
  "document.citation-unreadable": Record<never, never>;
  "document.number-blank": Record<never, never>;
  "document.day-blank": Record<never, never>;
  "document.symbol-mended": Record<never, never>;
  "document.kind-differs": Record<never, never>;
  "document.no-chain": Record<never, never>;
  "document.duplicate": { readonly first: number };
  "document.relation-dangling": Record<never, never>;
  "document.relation-ambiguous": { readonly candidates: number };
  "document.relation-circle": { readonly length: number };
  "document.relation-to-later": Record<never, never>;
  // unit: units, successions, groups
  "unit.key-unreadable": Record<never, never>;
  "unit.code-wrong": { readonly tier: TierName };
  "unit.kind-wrong": { readonly tier: TierName };
  "unit.ends-before-it-begins": Record<never, never>;
  "unit.duplicate": { readonly first: number };
  "unit.overlap": { readonly first: number };
  "unit.orphan": Record<never, never>;
  "unit.parent-gap": { readonly from: string; readonly to: string | null };
  "unit.wrong-tier": { readonly tier: TierName; readonly parent: TierName; readonly on: string };
  "unit.not-in-force": { readonly on: string };
  "unit.cycle": { readonly length: number };
  "unit.too-deep": { readonly maximum: number };
  "unit.gap": { readonly from: string; readonly to: string };
  "unit.tier-skipped": { readonly tier: TierName; readonly count: number };
  "unit.not-found": Record<never, never>;
  "unit.ambiguous": { readonly candidates: readonly string[] };
  "succession.unknown-unit": Record<never, never>;
  "succession.end-not-valid": { readonly end: "from" | "to"; readonly on: string };
  "succession.duplicate": { readonly first: number };
  "succession.full-among-others": { readonly count: number };
  "succession.partial-alone": Record<never, never>;
  "succession.share-unreadable": Record<never, never>;
  "succession.share-of-full": Record<never, never>;
  "succession.shares-over-one": Record<never, never>;
  "succession.shares-too-fine": Record<never, never>;
  "succession.leaves-parents-successors": Record<never, never>;
  "succession.missing": { readonly count: number };
  "succession.code-missing": Record<never, never>;
  "succession.code-unknown": Record<never, never>;
  "succession.extent-differs": { readonly links: number };
  "succession.name-differs": Record<never, never>;
  "succession.province-differs": Record<never, never>;
  "succession.one-sided": Record<never, never>;
  "succession.column-missing": { readonly columns: readonly string[] };
  "group.duplicate": { readonly first: number };
  "group.out-of-order": Record<never, never>;
  "group.not-set-up": Record<never, never>;
  "group.already-set-up": Record<never, never>;
  "group.unknown-parent": { readonly on: string };
  "group.cycle": { readonly on: string };
  "group.unknown-unit": Record<never, never>;
  "group.member-count-differs": { readonly members: number; readonly memberCount: number };
  "group.unit-ended": { readonly on: string };
  "group.slot-short": { readonly slot: number; readonly needed: number; readonly found: number };
  "group.slot-over": { readonly slot: number; readonly allowed: number; readonly found: number };
  "group.member-outside-template": Record<never, never>;
  "group.role-differs": { readonly slot: number };
  "group.size-outside-template": { readonly minimum: number; readonly maximum: number; readonly found: number };

  // deadline: what the documents say about time
  "deadline.blank": Record<never, never>;
  "deadline.too-long": { readonly maximum: number };
  "deadline.unreadable": Place;
  "deadline.several": Place;
  "deadline.month-missing": Place;
  "deadline.ends-before-start": Record<never, never>;
  "deadline.period-not-civil": Record<never, never>;
  "deadline.day-not-in-recurrence": Record<never, never>;
  "deadline.calendar-missing": Record<never, never>;
  "deadline.out-of-range": Record<never, never>;
  "deadline.before-document": { readonly days: number };
  "deadline.spelling-mended": Place;
  "deadline.after-read-as-within": Place;
  "deadline.comparator-assumed": Place;
  "deadline.time-dropped": Place;
  "deadline.partly-unread": Place;
  "deadline.set-aside": Place;
  "deadline.periods-joined": Place;
  "deadline.longer-periods-included": Place;
  "deadline.recurrence-without-day": Record<never, never>;
  "deadline.event-missing": Record<never, never>;
  "deadline.immediate": Record<never, never>;
  "deadline.awaits-event": Record<never, never>;
  "deadline.awaits-condition": Record<never, never>;
  "deadline.condition-states-no-day": Record<never, never>;

  // task: assignments, progress, standing, completion
  "task.no-assignee": Record<never, never>;
  "task.no-single-lead": { readonly leads: number };
  "task.agency-named-twice": Record<never, never>;
  "task.unknown-abbreviation": Record<never, never>;
  "task.words-left-out": Record<never, never>;
  "task.group-not-expanded": Record<never, never>;
  "task.share-over-whole": Record<never, never>;
  "task.duplicate-id": { readonly first: number };
  "task.circle": { readonly length: number };
  "task.unknown-parent": Record<never, never>;
  "task.event-before-assignment": Record<never, never>;
  "task.event-after-as-of": Record<never, never>;
  "task.events-out-of-order": Record<never, never>;
  "task.change-before-assignment": Record<never, never>;
  "task.changes-out-of-order": Record<never, never>;
  "task.done-twice": Record<never, never>;
  "task.done-before-start": Record<never, never>;
  "task.reopened-while-open": Record<never, never>;
  "task.event-after-exclusion": Record<never, never>;
  "task.condition-unexpected": Record<never, never>;
  "task.unknown-occurrence": Record<never, never>;

  // indicator
  "indicator.unknown-measure": Record<never, never>;
  "indicator.unknown-dimension": Record<never, never>;
  "indicator.not-additive": { readonly axis: "units" | "time" };
  "indicator.mixed-measures": Record<never, never>;
  "indicator.mixed-axes": Record<never, never>;
  "indicator.grouped-by-own-dimension": Record<never, never>;
  "indicator.empty-window": Record<never, never>;
  "indicator.no-such-cell": Record<never, never>;
  "indicator.too-deep": { readonly maximum: number };
  "indicator.shares-too-fine": Record<never, never>;
  "composite.unknown-indicator": Record<never, never>;
  "composite.nothing-from-missing": Record<never, never>;
  "composite.higher-is-better": Record<never, never>;
  "observation.unknown-unit": Record<never, never>;
  "observation.unit-not-valid": Record<never, never>;
  "observation.outside-window": Record<never, never>;
  "observations.mixed-periods": Record<never, never>;
  "observations.reported-twice": { readonly row: number };
  "observations.more-issues": { readonly count: number };

  // report: regimes, submissions, entry checks, editions
  "regime.no-due-day": Record<never, never>;
  "regime.window-broken": Record<never, never>;
  "regime.due-on-cut-off": Record<never, never>;
  "regime.calendar-assumed": Record<never, never>;
  "regime.overlap": { readonly first: number };
  "submission.returned-before-sent": Record<never, never>;
  "submission.before-cut-off": { readonly days: number };
  "entry.other-unit": Record<never, never>;
  "entry.other-period": Record<never, never>;
  "entry.identity": { readonly identity: string; readonly difference: number };
  "entry.part-over-whole": { readonly identity: string; readonly over: number };
  "entry.stock-fell": { readonly identity: string; readonly by: number };
  "entry.jump": { readonly percent: number };
  "entry.outside-competence": Record<never, never>;
  "report.edition-out-of-order": { readonly expected: number };
  "report.other-report": Record<never, never>;
  "report.step-not-allowed": { readonly state: ReportStateName; readonly action: ReportActionName };
  "report.actor-not-allowed": { readonly action: ReportActionName };
  "report.role-not-allowed": { readonly action: ReportActionName };
  "report.events-out-of-order": Record<never, never>;
  "report.hash-differs": Record<never, never>;

  // report: outlines and filling them
  "outline.id-repeated": Record<never, never>;
  "outline.too-deep": { readonly maximum: number };
  "outline.unknown-measure": Record<never, never>;
  "outline.unknown-indicator": Record<never, never>;
  "outline.unknown-dimension": Record<never, never>;
  "outline.unknown-code": Record<never, never>;
  "outline.wrong-period": Record<never, never>;
  "outline.text-missing": Record<never, never>;
  "outline.text-unknown": Record<never, never>;
  "outline.not-reported": { readonly count: number };
  "outline.partly-reported": { readonly reported: number; readonly expected: number };

  // register: lines of registers
  "register.duplicate": { readonly first: number };
  "register.unknown-unit": Record<never, never>;
  "register.unit-not-valid": { readonly on: string };
  "register.ends-before-it-begins": Record<never, never>;
  "register.out-of-order": Record<never, never>;
  "register.step-not-possible": Record<never, never>;

  // profile: the file of one province, held against itself and what it names
  "profile.no-province": { readonly on: string };
  "profile.unknown-unit": { readonly on: string };
  "profile.unit-elsewhere": { readonly on: string };
  "profile.units-unchecked": Record<never, never>;
  "profile.repeated": { readonly first: number };
  "profile.targets-collide": { readonly first: number };
  "profile.unknown-indicator": Record<never, never>;
  "profile.unknown-target": Record<never, never>;
  "profile.unknown-regime": Record<never, never>;
  "profile.due-before-start": Record<never, never>;
  "profile.spelling-shared": { readonly first: number };
  "profile.slot-reversed": Record<never, never>;
  "profile.source-blank": Record<never, never>;
  "profile.source-inferred": Record<never, never>;
  "profile.no-regime-in-force": { readonly on: string };

  // directive: what a letter leaves open, and what is at odds in a plan
  "directive.deadline-unreadable": Place;
  "directive.several-deadlines": { readonly count: number };
  "directive.deadline-in-later-sentence": Record<never, never>;
  "directive.addressee-open": Record<never, never>;
  "directive.lead-open": Record<never, never>;
  "directive.no-duties": Record<never, never>;
  "plan.no-single-lead": { readonly leads: number };
  "plan.coordinates-itself": Record<never, never>;
  "plan.group-unresolvable": Record<never, never>;
  "plan.lead-differs": { readonly body: number };
  "plan.deadline-differs": { readonly body: number };
  "plan.duty-not-in-annex": Record<never, never>;
  "plan.target-not-in-annex": Record<never, never>;
  "plan.due-before-issue": { readonly days: number };
  "plan.service-agency-differs": Record<never, never>;

  // audit: why a printed figure is wrong, cannot be checked, or does not fit another
  "audit.digit-slip": Record<never, never>;
  "audit.swapped-digits": Record<never, never>;
  "audit.swapped-parts": Record<never, never>;
  "audit.misplaced-mark": Record<never, never>;
  "audit.other-base": Record<never, never>;
  "audit.from-remainder": Record<never, never>;
  "audit.share-of-rest": Record<never, never>;
  "audit.complement": Record<never, never>;
  "audit.rounded-twice": Record<never, never>;
  "audit.padded-shares": Record<never, never>;
  "audit.mean-of-shares": Record<never, never>;
  "audit.no-percentage": Record<never, never>;
  "audit.approximate": Record<never, never>;
  "audit.whole-not-printed": Record<never, never>;
  "audit.whole-unclear": Record<never, never>;
  "audit.whole-zero": Record<never, never>;
  "audit.unreadable-number": Record<never, never>;
  "audit.list-incomplete": Record<never, never>;
  "audit.percentage-unclear": Record<never, never>;
  "audit.differs": Record<never, never>;
  "audit.outside-window": Record<never, never>;
  "audit.part-over-whole": Record<never, never>;
  "audit.same-count": Record<never, never>;
}

/** Where in a text, in UTF-16 units of the text as it was given. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** What a value should have been. */
export type ValueType = "text" | "number" | "integer" | "boolean" | "list" | "object" | "date" | "other";

/** What a limit counts. */
export type Measured = "number" | "characters" | "items";

/** The tiers of units, as sentences name them. */
export type TierName = "country" | "province" | "district" | "commune" | "village" | "agency";

/** The states of a report, as sentences name them. */
export type ReportStateName = "none" | "draft" | "sent" | "returned" | "accepted" | "locked";

/** What is done to a report, as sentences name it. */
export type ReportActionName = "saved" | "sent" | "returned" | "accepted" | "locked";

/** The kinds of personal data, as sentences name them. */
export type PersonalDataName = "identity-number" | "phone-number" | "account-number";

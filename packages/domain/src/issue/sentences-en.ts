import type {
  IssueParams,
  Measured,
  PersonalDataName,
  Place,
  ReportActionName,
  ReportStateName,
  TierName,
  ValueType,
} from "./issue-params.js";
import type { Sentences } from "./sentence.js";

const valueTypes: Record<ValueType, string> = {
  text: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  list: "a list",
  object: "an object",
  date: "a day",
  other: "another type",
};
const measured: Record<Measured, string> = { number: "", characters: " characters", items: " items" };

const codeHintEn: Record<TierName, string> = {
  country: " (2 letters)",
  province: " (2 digits, zeros in front included)",
  district: " (3 digits, zeros in front included)",
  commune: " (5 digits, zeros in front included)",
  village: " (a local code with a namespace, such as 01843:to-1)",
  agency: " (a local code with a namespace, such as 24:cong-an-tinh)",
};

const statesEn: Record<ReportStateName, string> = {
  none: "does not exist yet",
  draft: "is a draft",
  sent: "is sent and waits to be accepted",
  returned: "was returned",
  accepted: "was accepted",
  locked: "is locked",
};
const actionsEn: Record<ReportActionName, string> = {
  saved: "saved anew",
  sent: "sent",
  returned: "returned",
  accepted: "accepted",
  locked: "locked",
};

const personalDataEn: Record<PersonalDataName, string> = {
  "identity-number": "a citizen's identity number",
  "phone-number": "a phone number",
  "account-number": "an account number",
};

/** What each code says in English. */
export const sentencesEn: Sentences<IssueParams> = {
  "value.missing": () => "A value is missing.",
  "value.wrong-type": ({ expected }) => `The value has the wrong type; ${valueTypes[expected]} is needed.`,
  "value.not-in-list": ({ allowed }) => `The value is not one of: ${allowed.join(", ")}.`,
  "value.unknown-key": ({ count }) => (count === 1 ? "One field is not known." : `${count} fields are not known.`),
  "value.too-small": ({ minimum, of }) => `The value is too small; at least ${minimum}${measured[of]}.`,
  "value.too-large": ({ maximum, of }) => `The value is too large; at most ${maximum}${measured[of]}.`,
  "value.wrong-format": ({ format }) => `The value does not have the format ${format}.`,
  "value.invalid": () => "The value is not valid.",

  // text
  "text.personal-data": ({ kind }) =>
    `The text holds ${personalDataEn[kind]}; only counts and the names of units are stored, no personal data.`,

  // number
  "number.unreadable": ({ offset }) => `No number can be read from character ${offset + 1} on.`,
  "number.broken-group": () => "A thousands mark is out of place, so it is unclear which number is meant.",
  "number.too-many-digits": () => "The number has too many digits to be held exactly.",
  "number.decimal-mark": ({ mark }) => `The ${mark} is read as a decimal mark.`,
  "number.thousands-mark": ({ mark }) => `The ${mark} is read as a thousands mark.`,
  "number.maybe-thousands": ({ mark }) =>
    `The ${mark} is read as a decimal mark; if it is a thousands mark, the number is 1,000 times larger.`,
  "number.maybe-decimal": ({ mark }) =>
    `The ${mark} is read as a thousands mark; if it is a decimal mark, the number is 1,000 times smaller.`,

  // date
  "date.unreadable": () => "The day cannot be read; write it like 30/11/2022.",
  "date.incomplete": () => "The day or the month is not given.",
  "date.day-not-in-month": ({ days }) => `There is no such day: that month has the days 1 to ${days} only.`,
  "date.month-not-in-year": () => "There is no such month: a year has the months 1 to 12 only.",
  "date.year-missing": () => "The year is missing.",
  "date.year-assumed": ({ year }) => `The document gives no year; ${year} is assumed.`,
  "date.two-digit-year": () => "The year has only two digits; write all four.",
  "date.year-out-of-range": ({ minimum, maximum }) => `The year must lie between ${minimum} and ${maximum}.`,
  "date.instant-unreadable": () => "The instant cannot be read; write it like 2024-06-14T17:00:00+07:00.",
  "date.instant-without-zone": () => "The instant gives no time zone, so its day is not certain.",
  "period.unreadable": () =>
    "The period cannot be read; write it like “Quý III/2023”, “Tháng 8/2023”, “6 tháng đầu năm 2024”.",
  "period.not-in-year": ({ count }) => `There is no such period: a year has only ${count} of them.`,
  "period.spelling-mended": () => "The name of the period is misspelt; it was read as it should be.",
  "period.window-reversed": () => "The period ends before it starts.",
  "period.not-itself": () => "The period's id, length and window do not fit one another.",
  "calendar.year-not-covered": ({ year }) => `The work calendar does not cover the year ${year}.`,
  "calendar.year-provisional": ({ year }) => `The work calendar of ${year} is provisional: not all of it is decided.`,
  "calendar.year-repeated": () => "The work calendar already has this year.",
  "calendar.day-repeated": () => "The work calendar has this day twice.",
  "calendar.day-outside-year": () => "This day is not in the year of the calendar.",
  "calendar.day-off-and-worked": () => "This day is given as off and as worked.",
  "calendar.worked-on-workday": () => "A make-up working day must lie on the weekend.",

  // document
  "document.number-unreadable": () => "The document number cannot be read; write it like “06/QĐ-TTg”.",
  "document.citation-unreadable": () =>
    "The citation cannot be read; write it like “Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ”.",
  "document.number-blank": () => "The number of the document is left blank.",
  "document.day-blank": () => "The day of the document is left blank.",
  "document.symbol-mended": () => "The symbol of the document is not in its proper form; it was read as it should be.",
  "document.kind-differs": () => "The kind of document named is not the one its symbol stands for.",
  "document.no-chain": () => "Nothing either document stands on leads to the other.",
  "document.duplicate": ({ first }) => `The document repeats document ${first + 1}.`,
  "document.relation-dangling": () => "The document referred to is not in the list.",
  "document.relation-ambiguous": ({ candidates }) =>
    `The reference does not say which of ${candidates} documents of this number and symbol is meant.`,
  "document.relation-circle": ({ length }) =>
    length === 1 ? "The document refers to itself." : `A circle of ${length} documents refer to each other.`,
  "document.relation-to-later": () => "The document referred to was issued after this one.",
  // unit: units, successions, groups
  "unit.key-unreadable": () => "A unit key is a code and the first day of its validity, such as 24@2025-07-01.",
  "unit.code-wrong": ({ tier }) => `The code does not have the form of a ${tier} code${codeHintEn[tier]}.`,
  "unit.kind-wrong": ({ tier }) => `The kind of unit does not belong to the ${tier} tier.`,
  "unit.ends-before-it-begins": () => "The validity ends before it begins.",
  "unit.duplicate": ({ first }) => `The unit repeats number ${first + 1}: same code, same first day.`,
  "unit.overlap": ({ first }) => `The validity overlaps that of number ${first + 1}, which has the same code.`,
  "unit.orphan": () => "The unit has no parent.",
  "unit.parent-gap": ({ from, to }) => `The parent is not valid from ${from} ${to === null ? "on" : `to ${to}`}.`,
  "unit.wrong-tier": ({ tier, parent, on }) => `On ${on} a ${tier} cannot stand under a ${parent}.`,
  "unit.not-in-force": ({ on }) => `This tier or kind of unit does not exist on ${on}.`,
  "unit.cycle": ({ length }) => `The parents form a cycle of ${length} units.`,
  "unit.too-deep": ({ maximum }) => `The unit stands more than ${maximum} levels deep.`,
  "unit.gap": ({ from, to }) => `The code is not in use from ${from} to ${to}.`,
  "unit.tier-skipped": ({ tier, count }) => `${count} units skip the ${tier} tier; its figures will be empty.`,
  "unit.not-found": () => "No unit has this code or name on the day.",
  "unit.ambiguous": ({ candidates }) =>
    `The name means more than one unit: ${candidates.join(", ")}. Give the tier, the unit above or the code.`,
  "succession.unknown-unit": () => "A unit of the link is not in the list of units.",
  "succession.end-not-valid": ({ end, on }) =>
    end === "from" ? `The old unit has to end on the day before ${on}.` : `The new unit has to begin on ${on}.`,
  "succession.duplicate": ({ first }) => `The link repeats number ${first + 1}.`,
  "succession.full-among-others": ({ count }) => `The old unit has ${count} links, so none of them can be full.`,
  "succession.partial-alone": () => "Only a part of the old unit is accounted for; where the rest went is unknown.",
  "succession.share-unreadable": () => "A share is two whole numbers, from 0 to 1.",
  "succession.share-of-full": () => "A full link needs no share.",
  "succession.shares-over-one": () => "The shares of the old unit sum to more than 1.",
  "succession.shares-too-fine": () => "The product of the shares over several reforms is too fine to be exact.",
  "succession.leaves-parents-successors": () =>
    "The new unit is outside the successors of the old unit's parent; please check.",
  "succession.missing": ({ count }) => `${count} units ended without a link to a successor.`,
  "succession.code-missing": () => "A unit code is missing; the link is left out.",
  "succession.code-unknown": () => "The province code is not valid on the day of the reform; the link is left out.",
  "succession.extent-differs": ({ links }) =>
    `The extent given (full or partial) does not fit the old unit's number of links (${links}).`,
  "succession.name-differs": () => "The same code has different names; the first is used.",
  "succession.province-differs": () => "The same code is in two provinces; the first is used.",
  "succession.one-sided": () => "The link is in only one of the two files.",
  "succession.column-missing": ({ columns }) => `Columns are missing: ${columns.join(", ")}.`,
  "group.duplicate": ({ first }) => `The id repeats that of group number ${first + 1}.`,
  "group.out-of-order": () => "The decisions are not in the order of their days.",
  "group.not-set-up": () => "The group has not been set up, or was dissolved, before this decision.",
  "group.already-set-up": () => "The group was already set up before this decision.",
  "group.unknown-parent": ({ on }) => `The group above does not exist on ${on}.`,
  "group.cycle": ({ on }) => `The groups form a cycle on ${on}.`,
  "group.unknown-unit": () => "The group's unit is not in the list of units.",
  "group.member-count-differs": ({ members, memberCount }) =>
    `${memberCount} members are given but ${members} are listed.`,
  "group.unit-ended": ({ on }) => `The group's unit is not valid on ${on}, the day of the decision.`,
  "group.slot-short": ({ slot, needed, found }) => `Item (${slot}) of the guidance: ${needed} needed, ${found} found.`,
  "group.slot-over": ({ slot, allowed, found }) =>
    `Item (${slot}) of the guidance: at most ${allowed}, ${found} found.`,
  "group.member-outside-template": () => "The member is outside the composition suggested.",
  "group.role-differs": ({ slot }) => `The role differs from that of item (${slot}) of the guidance.`,
  "group.size-outside-template": ({ minimum, maximum, found }) =>
    `The guidance has ${minimum === maximum ? minimum : `${minimum} to ${maximum}`} members, the group ${found}.`,
  // deadline: what the documents say about time
  "deadline.blank": () => "No deadline is written.",
  "deadline.too-long": ({ maximum }) => `The text of the deadline is too long; at most ${maximum} characters.`,
  "deadline.unreadable": (place) => `The deadline cannot be read ${at(place)}.`,
  "deadline.several": (place) => `There is more than one deadline; another stands ${at(place)}.`,
  "deadline.month-missing": (place) => `A day is given ${at(place)}, but not of which month.`,
  "deadline.ends-before-start": () => "The deadline ends before it starts.",
  "deadline.period-not-civil": () => "A period as a deadline is a civil month, quarter, half, nine months or year.",
  "deadline.day-not-in-recurrence": () => "The day named does not fit how the deadline comes back.",
  "deadline.calendar-missing": () => "A work calendar is needed for this deadline.",
  "deadline.out-of-range": () => "The due day lies outside the years 0001 to 9999.",
  "deadline.before-document": ({ days }) =>
    `The deadline lies ${days === 1 ? "1 day" : `${days} days`} before the document's own date.`,
  "deadline.spelling-mended": (place) => `A misspelling was mended ${at(place)} to read the deadline.`,
  "deadline.after-read-as-within": (place) =>
    `“After” ${at(place)} is read as within that time; check what the document means.`,
  "deadline.comparator-assumed": (place) =>
    `The day ${at(place)} says neither “before” nor “by”; it is read as by the end of that day.`,
  "deadline.time-dropped": (place) => `The time of day ${at(place)} is not kept; deadlines count in days.`,
  "deadline.partly-unread": (place) => `The part ${at(place)} was not read into the deadline.`,
  "deadline.set-aside": (place) => `The part ${at(place)} was understood but is not kept in the deadline.`,
  "deadline.periods-joined": (place) =>
    `The neighbouring periods ${at(place)} were joined; the end of the last counts.`,
  "deadline.longer-periods-included": (place) =>
    `The longer periods ${at(place)} fall together with the shortest, which counts for them.`,
  "deadline.recurrence-without-day": () => "The recurring deadline names no day; the last day of each period counts.",
  "deadline.event-missing": () => "The event from which the days count is not named.",
  "deadline.immediate": () => "To be done at once; there is no due day.",
  "deadline.awaits-event": () => "The day of the event from which the days count is not known yet.",
  "deadline.awaits-condition": () => "The condition of the deadline has not been met yet.",
  "deadline.condition-states-no-day": () => "The condition has been met, but it states no day.",

  // task: assignments, progress, standing, completion
  "task.no-assignee": () => "No agency that does the task can be read.",
  "task.no-single-lead": ({ leads }) =>
    leads === 0 ? "No agency leads." : `${leads} agencies lead together; which one answers for the task is not clear.`,
  "task.agency-named-twice": () => "An agency is named twice, as if it coordinated with itself.",
  "task.unknown-abbreviation": () =>
    "An agency's name holds an abbreviation that is not in the table; it is kept as written.",
  "task.words-left-out": () => "Words beside an agency's name were not read.",
  "task.group-not-expanded": () => "Which agencies this name stands for cannot be told.",
  "task.share-over-whole": () => "The share that completes the task is above the whole.",
  "task.duplicate-id": ({ first }) => `The id is that of the task at place ${first + 1}.`,
  "task.circle": ({ length }) => `The tasks above one another form a circle of ${length}.`,
  "task.unknown-parent": () => "The task above is not in the list.",
  "task.event-before-assignment": () => "The event is dated before the task was assigned.",
  "task.event-after-as-of": () => "The task was done after the day it is judged on, so this does not count yet.",
  "task.events-out-of-order": () => "The events are not in the order of their days.",
  "task.change-before-assignment": () => "The deadline was changed before the task was assigned.",
  "task.changes-out-of-order": () => "The changes of the deadline are not in the order of their days.",
  "task.done-twice": () => "A task that is done is reported as done again; the first time counts.",
  "task.done-before-start": () => "The task is reported as done before the day its work starts.",
  "task.reopened-while-open": () => "The task is reopened although it is neither done nor excluded.",
  "task.event-after-exclusion": () => "Something happened after the task stopped counting.",
  "task.condition-unexpected": () => "A condition is reported as met, but the deadline waits for none.",
  "task.unknown-occurrence": () => "The occurrence reported as done is not one of the recurring deadline.",

  // indicator
  "indicator.unknown-measure": () => "The measure is not in the table of measures.",
  "indicator.unknown-dimension": () => "The dimension is not declared for this measure.",
  "indicator.not-additive": ({ axis }) => `This measure does not add over ${axis}.`,
  "indicator.mixed-measures": () => "Two different measures cannot be added.",
  "indicator.mixed-axes": () => "A flow and a stock cannot be combined in one numerator or denominator.",
  "indicator.grouped-by-own-dimension": () =>
    "The indicator picks codes of this dimension itself; it cannot be grouped by it.",
  "indicator.empty-window": () => "The window ends before it begins.",
  "indicator.no-such-cell": () => "There is no such figure.",
  "indicator.too-deep": ({ maximum }) => `The expression is nested more than ${maximum} levels deep.`,
  "indicator.shares-too-fine": () => "The declared shares are too fine to be computed exactly.",
  "composite.unknown-indicator": () => "There is no such indicator to score.",
  "composite.nothing-from-missing": () =>
    "The indicator is better the lower it is: give nothingFrom, the percentage from which nothing is earned.",
  "composite.higher-is-better": () => "The indicator is better the higher it is: leave out nothingFrom.",
  "observation.unknown-unit": () => "The reporting unit is not in the hierarchy.",
  "observation.unit-not-valid": () => "The reporting unit is not valid on the period's last day.",
  "observation.outside-window": () => "The figure was taken outside the reporting period.",
  "observations.mixed-periods": () => "The observations mix grains or calendars of periods.",
  "observations.reported-twice": ({ row }) => `The same figure is already reported in row ${row}.`,
  "observations.more-issues": ({ count }) => `There are ${count} more issues that are not listed.`,

  // report: outlines and filling them
  "outline.id-repeated": () => "The id is already that of another section or content of the outline.",
  "outline.too-deep": ({ maximum }) => `The outline has more than ${maximum} levels of sections.`,
  "outline.unknown-measure": () => "There is no such measure.",
  "outline.unknown-indicator": () => "There is no such indicator.",
  "outline.unknown-dimension": () => "The measure or the code lists have no such dimension.",
  "outline.unknown-code": () => "The code list has no such code.",
  "outline.wrong-period": () => "The period is not of the grain or the calendar of the outline.",
  "outline.text-missing": () => "The text for this part of the report is missing.",
  "outline.text-unknown": () => "The outline has no place for this text; it is not in the report.",
  "outline.not-reported": ({ count }) => `Figures not reported: ${count}.`,
  "outline.partly-reported": ({ reported, expected }) =>
    `Only ${reported} of ${expected} reports of the units below are in the figure.`,

  // report
  "regime.no-due-day": () => "The regime does not tell a day by which to send.",
  "regime.window-broken": () => "A window's first day must follow the last day of the one before.",
  "regime.due-on-cut-off": () =>
    "The report is due on the day its figures close; Decree “09/2019/NĐ-CP”, article 8 asks for at least one working day between.",
  "regime.calendar-assumed": () =>
    "The document does not print the window of the figures; it is read by Decree “09/2019/NĐ-CP”, article 12.",
  "regime.overlap": ({ first }) => `The regime is in force at the same time as row ${first}.`,
  "submission.returned-before-sent": () => "The day of return is before the day of sending.",
  "submission.before-cut-off": ({ days }) =>
    `The report was sent ${days} ${days === 1 ? "day" : "days"} before its figures close.`,
  "entry.other-unit": () => "The figures are of another unit than the report.",
  "entry.other-period": () => "The figures are of another period than the report.",
  "entry.identity": ({ identity, difference }) => `Does not balance: “${identity}”; the difference is ${difference}.`,
  "entry.part-over-whole": ({ identity, over }) => `The part is larger than the whole: “${identity}”; over by ${over}.`,
  "entry.stock-fell": ({ identity, by }) =>
    `The stock fell by ${by} since the last period and no reason is given: “${identity}”.`,
  "entry.jump": ({ percent }) =>
    `The figure changed by more than ${percent}% since the last period and should be looked at again.`,
  "entry.outside-competence": () => "There is a figure for a service outside the unit's competence.",
  "report.edition-out-of-order": ({ expected }) => `The next edition must be edition ${expected}.`,
  "report.other-report": () => "The edition is of another report.",
  "report.step-not-allowed": ({ state, action }) => `A report that ${statesEn[state]} cannot be ${actionsEn[action]}.`,
  "report.actor-not-allowed": ({ action }) => `By this unit the report may not be ${actionsEn[action]}.`,
  "report.role-not-allowed": ({ action }) => `In this role the report may not be ${actionsEn[action]}.`,
  "report.events-out-of-order": () => "The step is earlier than the one before it.",
  "report.hash-differs": () => "The edition does not match the hash stored with it.",

  // directive: what a letter leaves open, and what is at odds in a plan
  "directive.deadline-unreadable": (place) => `What looks like a deadline cannot be read, ${at(place)}.`,
  "directive.several-deadlines": ({ count }) => `The item names ${count} different deadlines: choose one or split it.`,
  "directive.deadline-in-later-sentence": () =>
    "The deadline stands in a later sentence: confirm whether it holds for the whole item or for that sentence alone.",
  "directive.addressee-open": () => "The document does not say who is to do this.",
  "directive.lead-open": () => "The document asks to coordinate and does not say who leads.",
  "directive.no-duties": () => "No task or duty was found in the document.",
  "plan.no-single-lead": ({ leads }) =>
    leads === 0
      ? "The task has no leading agency."
      : leads === 1
        ? "The task is led by a group of agencies, so no single one answers for it."
        : `The task has ${leads} leading agencies.`,
  "plan.coordinates-itself": () => "The agency is told to coordinate with itself.",
  "plan.group-unresolvable": () => "Which agencies the group is made of cannot be told.",
  "plan.lead-differs": ({ body }) => `The leading agency differs from item ${body} of the plan's text.`,
  "plan.deadline-differs": ({ body }) => `The deadline differs from item ${body} of the plan's text.`,
  "plan.duty-not-in-annex": () => "The dated item is missing from the tracking annex.",
  "plan.target-not-in-annex": () => "The target is missing from the tracking annex.",
  "plan.due-before-issue": ({ days }) => `The deadline is ${days} days before the plan was issued.`,
  "plan.service-agency-differs": () => "The service is given to an agency that is not competent to settle it.",

  // audit: why a printed figure is wrong, cannot be checked, or does not fit another
  "audit.digit-slip": () => "One digit is probably mistyped.",
  "audit.swapped-digits": () => "Two digits have probably changed places.",
  "audit.swapped-parts": () => "The part and the whole have probably changed places.",
  "audit.misplaced-mark": () => "The decimal mark is probably misplaced.",
  "audit.other-base": () => "The percentage fits another number printed nearby.",
  "audit.from-remainder": () => "The percentage fits the whole less the printed remainder.",
  "audit.share-of-rest": () => "The percentage is that of the rest.",
  "audit.complement": () => "The percentage is 100% less the other one after rounding.",
  "audit.rounded-twice": () => "The percentage was rounded twice.",
  "audit.padded-shares": () => "The percentage was adjusted so that the shares make 100%.",
  "audit.mean-of-shares": () => "The percentage is the mean of the percentages and not the percentage of the totals.",
  "audit.no-percentage": () => "No percentage is printed.",
  "audit.approximate": () => "The figure is an estimate or rounded.",
  "audit.whole-not-printed": () => "The whole that the percentage is of is not printed.",
  "audit.whole-unclear": () => "It is unclear which whole the percentage is of.",
  "audit.whole-zero": () => "The whole is zero.",
  "audit.unreadable-number": () => "A number cannot be read with certainty.",
  "audit.list-incomplete": () => "The list does not give every part its number.",
  "audit.percentage-unclear": () => "It is unclear which figure the percentage is about.",
  "audit.differs": () => "The same figure is printed with two values.",
  "audit.outside-window": () => "The figure is as of a day outside the reporting window.",
  "audit.part-over-whole": () => "A part is larger than its whole.",
  "audit.same-count": () => "Two items have exactly the same count and should be looked at again.",

  // register
  "register.duplicate": ({ first }) => `This id is already used by line ${first + 1} of the registers.`,
  "register.unknown-unit": () => "There is no such unit.",
  "register.unit-not-valid": ({ on }) => `The unit is not in force on ${on}.`,
  "register.ends-before-it-begins": () => "The end is before the beginning.",
  "register.out-of-order": () => "The days of the line are not in order.",
  "register.step-not-possible": () => "The difficulty cannot take this step from where it stands.",

  // profile
  "profile.no-province": ({ on }) => `This is not the code of a province on ${on}.`,
  "profile.unknown-unit": ({ on }) => `No unit has this code on ${on}.`,
  "profile.unit-elsewhere": ({ on }) => `On ${on} the unit with this code is not in the province.`,
  "profile.units-unchecked": () =>
    "The list of units holds none inside the province, so the codes of agencies and units were not checked.",
  "profile.repeated": ({ first }) => `The same stands in item ${first} already.`,
  "profile.targets-collide": ({ first }) =>
    `This target and item ${first} are about the same indicator, bind the same units and are in force together; say which takes the place of which.`,
  "profile.unknown-indicator": () => "There is no such indicator.",
  "profile.unknown-target": () => "The target it takes the place of is not in the profile.",
  "profile.unknown-regime": () => "The regime is not in the profile.",
  "profile.due-before-start": () => "The target is due before it is in force.",
  "profile.spelling-shared": ({ first }) => `This spelling stands for the agency in item ${first} too.`,
  "profile.slot-reversed": () => "The most people allowed are fewer than the least.",
  "profile.source-blank": () => "The document has neither number nor symbol nor title.",
  "profile.source-inferred": () => "This was concluded and not read; the province's own rule should replace it.",
  "profile.no-regime-in-force": ({ on }) => `No regime is in force on ${on}.`,
};

/** A place in a text as people count: from the first character on. */
function at({ offset, length }: Place): string {
  return length === 1 ? `at character ${offset + 1}` : `at characters ${offset + 1}–${offset + length}`;
}

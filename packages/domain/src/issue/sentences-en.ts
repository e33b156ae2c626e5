import type { IssueParams, Measured, ValueType } from "./issue-params.js";
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
  "period.unreadable": () => "The period cannot be read; write it like Quý III/2023, Tháng 8/2023, 6 tháng đầu năm 2024.",
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
};

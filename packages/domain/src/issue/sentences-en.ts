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
};

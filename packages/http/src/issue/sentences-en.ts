import type { Sentences } from "@de-an-06/domain";
import type { Act } from "../access/act.js";
import type { HttpIssueParams } from "./http-issue-params.js";

const actsEn: Record<Act, string> = {
  read: "read this",
  submit: "update or report for this unit",
  accept: "accept or return reports of this unit",
  assign: "assign tasks to this unit",
};
const number = (value: number): string => value.toLocaleString("en-US");

/** What each code of the operations says in English. */
export const httpSentencesEn: Sentences<HttpIssueParams> = {
  "request.route-unknown": () => "There is nothing at this address.",
  "request.method-not-allowed": ({ allowed }) => `This address takes only ${allowed.join(", ")}.`,
  "request.body-missing": () => "The request has no content.",
  "request.body-unreadable": () => "The content is not valid JSON.",
  "request.media-type": ({ allowed }) => `This type of content is not taken; only ${allowed.join(", ")}.`,
  "request.no-reader": ({ allowed }) =>
    `This system has no reader for the type of file that was sent; it takes only ${allowed.join(", ")}.`,
  "request.too-large": ({ maximum }) => `The content is too large; at most ${number(maximum)} bytes.`,
  "request.too-deep": ({ maximum }) => `The content is nested too deeply; at most ${number(maximum)} levels.`,
  "request.too-many-items": ({ maximum }) => `A list is too long; at most ${number(maximum)} items.`,
  "request.text-too-long": ({ maximum }) => `A text is too long; at most ${number(maximum)} characters.`,
  "request.path-unreadable": () => "The address holds wrongly encoded characters.",
  "request.cursor-unreadable": () => "The cursor cannot be read; use the one of the page before.",
  "request.window-too-long": ({ years }) => `The window is too long; at most ${number(years)} years.`,
  "request.form": () => "Multipart forms are not taken; send the file itself as the body, with the file's type.",
  "request.encoding": () => "Compressed content (Content-Encoding) is not taken; send it uncompressed.",
  "request.read-as-text": () =>
    "The file was read as text before it came here and is no longer whole; hand on its bytes as they are.",
  "request.gone-away": () => "The connection was closed before the answer.",
  "request.took-too-long": ({ seconds }) =>
    `The request was not done after ${number(seconds)} seconds and was stopped; ask for less or try again.`,

  "access.login-needed": () => "Signing in is needed.",
  "access.cross-site": () => "The request comes from a page of another site and was not carried out.",
  "access.unit-not-in-force": () => "The unit of the account is no longer in force.",
  "access.role-not-allowed": ({ act }) => `The role of the account may not ${actsEn[act]}.`,
  "access.not-allowed": ({ act }) => `The unit of the account may not ${actsEn[act]}.`,

  "record.not-found": () => "Nothing was found in what may be read.",
  "record.exists": () => "Something with this id exists already.",
  "record.changed": () => "It was changed by somebody else in the meantime; load it again.",
  "record.precondition-unreadable": () => "If-Match cannot be read; use the ETag that was received.",

  "record.precondition-needless": () =>
    "This changes no record that was read, so If-Match and If-None-Match are not taken; leave them out.",
  "record.precondition-failed": () =>
    "The condition of If-Match or If-None-Match does not hold for what is there; load it again.",

  "repeat.key-unreadable": () => "Idempotency-Key must be 8 to 200 printable ASCII characters.",
  "repeat.other-request": () => "This Idempotency-Key was used for another request.",
  "repeat.still-running": () => "A request with the same Idempotency-Key is still running.",

  "server.caller-unknown": () => "Who calls cannot be told now, as the login service failed; try again later.",
  "server.failed": () => "The system failed while it handled the request.",
  "server.not-configured": () => "The system is not set up for this.",
};

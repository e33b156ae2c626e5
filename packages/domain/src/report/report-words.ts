import type { Observation } from "../indicator/observation.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { findPersonalData } from "../text/personal-data.js";
import type { ReportEvent } from "./report-event.js";

/** A text that is to be stored, and where it stands. */
export type Words = readonly [at: Path, text: string];

/** Everything in words that figures say: the reasons of shortfalls. */
export function wordsOfFigures(figures: readonly Observation[], at: Path = []): readonly Words[] {
  return figures.flatMap(({ shortfalls = [] }, row) =>
    shortfalls.map(({ reason }, i): Words => [[...at, row, "shortfalls", i, "reason"], reason]),
  );
}

/** Everything in words that a step would store. */
export function wordsOfEvent(event: ReportEvent): readonly Words[] {
  if (event.kind === "returned") return event.reasons.map((reason, i): Words => [["reasons", i], reason]);
  if (event.kind !== "saved") return [];
  const { figures, texts = {} } = event.edition;
  const sections = Object.keys(texts).map((section): Words => [["edition", "texts", section], texts[section] ?? ""]);
  return [...sections, ...wordsOfFigures(figures, ["edition", "figures"])];
}

/** The texts that hold a citizen's number, each once; the number itself is not repeated. */
export function personalDataIn(words: readonly Words[], published: readonly string[] = []): readonly Issue[] {
  return words.flatMap(([at, text]) => {
    const [first] = findPersonalData(text, { published });
    return first === undefined ? [] : [issue("text.personal-data", { kind: first.kind }, at)];
  });
}

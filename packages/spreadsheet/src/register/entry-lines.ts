import { type PlainDate, type RegisterEntry, reportKeyText, type UnitKey } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { formatSource } from "../task/source-text.js";
import type { RegisterColumn } from "./register-columns.js";
import { kindWords, registerWords, stateWords } from "./register-words.js";

/** The cells of one line. */
export type RegisterLine = Partial<Record<RegisterColumn, CellValue>>;

/** What a unit is called in a list, on a day. */
export type NameOn = (unit: UnitKey, on: PlainDate | null) => string;

/** The lines an entry is written on: one for each dated thing it holds, and one where it holds none. */
export function linesOf(entry: RegisterEntry, nameOn: NameOn): readonly RegisterLine[] {
  const dated = datedLines(entry, nameOn);
  const lines = dated.length === 0 ? [{}] : dated;
  return lines.map((line, i): RegisterLine => {
    const on = typeof line.on === "object" && line.on !== null && "day" in line.on ? line.on.day : dayOf(line.planned);
    return {
      id: entry.id,
      register: registerWords[entry.register],
      unit: nameOn(entry.unit, on),
      ...named(entry),
      ...(i === 0 && entry.source !== undefined && { source: formatSource(entry.source) }),
      ...(i === 0 && entry.note !== undefined && { note: entry.note }),
      ...line,
    };
  });
}

function dayOf(value: CellValue | undefined): PlainDate | null {
  return typeof value === "object" && value !== null && "day" in value ? value.day : null;
}

/** What every line of the entry repeats. */
function named(entry: RegisterEntry): RegisterLine {
  switch (entry.register) {
    case "pilot-model":
      return { title: entry.title, kind: entry.kind };
    case "support-point":
      return { kind: kindWords[entry.kind] };
    case "equipment":
      return { kind: entry.kind };
    case "connection":
      return { kind: entry.database };
    case "funding":
      return { title: entry.purpose };
    case "inspection":
      return {};
    case "difficulty":
      return {
        title: entry.about,
        ...(entry.subject !== undefined && { kind: entry.subject }),
        ...(entry.report !== undefined && { report: reportKeyText(entry.report) }),
      };
  }
}

function datedLines(entry: RegisterEntry, nameOn: NameOn): readonly RegisterLine[] {
  switch (entry.register) {
    case "pilot-model":
      return entry.changes.map(({ on, state, result }) => ({
        on: { day: on },
        state: stateWords["pilot-model"][state],
        text: result ?? null,
      }));
    case "support-point":
      return [
        {
          on: { day: entry.from },
          until: entry.until === null ? null : { day: entry.until },
          have: entry.staff,
        },
      ];
    case "equipment":
      return entry.counts.map(({ on, need, have }) => ({ on: { day: on }, need, have }));
    case "connection":
      return entry.changes.map(({ on, state }) => ({ on: { day: on }, state: stateWords.connection[state] }));
    case "funding":
      return entry.movements.map(({ on, kind, amount }) => ({
        on: { day: on },
        state: stateWords.funding[kind],
        amount,
      }));
    case "inspection": {
      const day = entry.carriedOutOn ?? entry.plannedOn;
      return [
        {
          planned: entry.plannedOn === null ? null : { day: entry.plannedOn },
          on: entry.carriedOutOn === null ? null : { day: entry.carriedOutOn },
          of: entry.of.map((unit) => nameOn(unit, day)).join("; "),
          text: entry.findings.join("\n"),
          tasks: entry.recommendations.join("; "),
        },
      ];
    }
    case "difficulty":
      return entry.steps.map((step) => ({
        on: { day: step.on },
        state: stateWords.difficulty[step.kind],
        ...(step.kind === "routed" && { to: nameOn(step.to, step.on) }),
        ...(step.kind === "answered" && {
          text: step.answer,
          ...(step.source !== undefined && { source: formatSource(step.source) }),
        }),
      }));
  }
}

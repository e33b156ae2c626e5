import { agencyNames } from "@de-an-06/catalogue";
import { type Deadline, type Draft, readDirective, toKey, toNumber, unwrap } from "@de-an-06/domain";
import type { LabelledDuty, LabelledLetter } from "./labelled-letter.js";

/** How the reader did on labelled letters. */
export interface Measured {
  readonly letters: number;
  /** Duties there are, drafts there are, and how many are both, by place and by whoever is in charge. */
  readonly duties: number;
  readonly drafts: number;
  readonly found: number;
  /** Of the found: mode, part, deadline and targets as labelled. */
  readonly mode: number;
  readonly part: number;
  readonly deadline: number;
  readonly targets: number;
  /** What went wrong, for whoever builds on. */
  readonly wrong: readonly string[];
}

/** Reads each letter and compares its drafts with its labels, place by place. */
export function measure(
  letters: readonly (LabelledLetter & { readonly text: string; readonly within?: string })[],
): Measured {
  const wrong: string[] = [];
  const sum = { duties: 0, drafts: 0, found: 0, mode: 0, part: 0, deadline: 0, targets: 0 };
  for (const { name, sections, duties, text, within = "" } of letters) {
    const read = unwrap(readDirective(text, { agencies: agencyNames }));
    const { addressees } = read;
    const drafts = read.drafts.filter(({ id }) => id.startsWith(within));
    if (addressees.length !== sections) wrong.push(`${name}: ${addressees.length} sections instead of ${sections}`);
    sum.duties += duties.length;
    sum.drafts += drafts.length;
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    const labelled = new Set(duties.map(({ id }) => id));
    for (const { id, text: words } of drafts)
      if (!labelled.has(id)) wrong.push(`${name} ${id}: no duty: ${words.slice(0, 60)}`);
    for (const label of duties) {
      const draft = byId.get(label.id);
      if (draft === undefined || inCharge(draft) !== label.who) {
        wrong.push(`${name} ${label.id}: ${draft === undefined ? "missed" : `is ${inCharge(draft) ?? "nobody's"}`}`);
        continue;
      }
      sum.found++;
      const said = [
        ["mode", draft.mode, label.mode ?? "ordered"],
        ["part", partOf(draft), label.who === null ? "lead" : (label.part ?? "lead")],
        ["deadline", timesOf(draft), label.time ?? ""],
        ["targets", targetsOf(draft).join(" "), (label.targets ?? []).join(" ")],
      ] as const;
      for (const [what, is, should] of said) {
        if (is === should) sum[what]++;
        else wrong.push(`${name} ${label.id}: ${what} is ${is || "open"} instead of ${should || "open"}`);
      }
    }
  }
  return { letters: letters.length, ...sum, wrong };
}

function timesOf({ deadlines }: Draft): string {
  return deadlines.map(({ deadline }) => timeOf(deadline)).join(" ");
}

function inCharge({ assignees }: Draft): string | null {
  const first = assignees[0];
  return first === undefined ? null : toKey(first.name);
}

function partOf({ assignees, notes }: Draft): LabelledDuty["part"] | "lead" {
  if (notes.some(({ code }) => code === "directive.addressee-open")) return "lead";
  return assignees[0]?.part ?? "lead";
}

function timeOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case "date":
      return `${deadline.strict ? "<" : ""}${deadline.day}`;
    case "period":
      return deadline.period.id;
    case "recurring":
      return [
        `${deadline.every.each}ly`,
        ...deadline.every.on.map(({ day }) => `${deadline.strict ? "<" : ""}${day ?? "last"}`),
      ].join(" ");
    case "within":
      return `within ${deadline.count} ${deadline.unit}`;
    default:
      return deadline.startsOn === undefined ? deadline.kind : `${deadline.kind} from ${deadline.startsOn}`;
  }
}

function targetsOf({ targets }: Draft): string[] {
  return targets.map(
    ({ comparator, value, unit }) =>
      `${comparator.replace("=", "").replace(">", comparator === ">=" ? "≥" : ">")}${toNumber(value)}${unit === "percent" ? "%" : ""}`,
  );
}

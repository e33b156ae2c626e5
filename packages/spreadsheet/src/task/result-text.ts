import { formatDate, parseDate, type PlainDate, type ProgressEvent } from "@de-an-06/domain";

/** What a cell *Kết quả thực hiện* says: dated lines are steps of the work, the rest is the result. */
export interface ResultText {
  readonly steps: readonly { readonly on: PlainDate; readonly text: string }[];
  readonly rest: string;
}

/** "15/02/2023: đã trình dự thảo", with or without a bullet, "ngày" and the colon's other forms. */
const dated = /^(?:[-+•*]\s*)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*[:：–-]\s*(\S.*)?$/iu;

/** Reads the text line by line; a line without a day goes on with the step above it, or is the result where none is. */
export function parseResult(text: string): ResultText {
  const steps: { on: PlainDate; text: string }[] = [];
  const rest: string[] = [];
  for (const line of text.split("\n")) {
    const [, day = "", said = ""] = dated.exec(line) ?? [];
    const on = day === "" ? undefined : parseDate(day);
    const last = steps.at(-1);
    if (on?.ok) steps.push({ on: on.value, text: said });
    else if (last === undefined) rest.push(line);
    else last.text = `${last.text}\n${line}`;
  }
  return { steps: steps.map((step) => ({ ...step, text: step.text.trim() })), rest: rest.join("\n").trim() };
}

/** The result of a task that is done and its dated steps, as {@link parseResult} reads them. */
export function formatResult(events: readonly ProgressEvent[]): string {
  const done = events.findLast((event) => event.kind === "done");
  const steps = events.flatMap((event) =>
    event.kind === "progress" ? [`${formatDate(event.on)}: ${event.result ?? event.note ?? ""}`.trim()] : [],
  );
  return [...(done?.result ? [done.result] : []), ...steps].join("\n");
}

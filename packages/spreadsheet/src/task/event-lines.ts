import { type ExclusionReason, formatDate, parseDate, type PlainDate, type ProgressEvent } from "@de-an-06/domain";

/** What a cell *Kết quả thực hiện* says: dated lines are events, the rest is the result. */
export interface EventLines {
  readonly events: readonly ProgressEvent[];
  readonly rest: string;
}

/** "15/02/2023: đã trình dự thảo", or "12/12/2022 [hoàn thành kỳ 14/12/2022]: đã gửi báo cáo", with or without a bullet. */
const dated =
  /^(?:[-+•*]\s*)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*(?:\[([^[\]]{1,80})\])?\s*(?:[:：–-]\s*(.*))?$/iu;
const marked =
  /^(hoàn thành|mở lại|đủ điều kiện|bãi bỏ|chuyển cơ quan khác|ghép vào nhiệm vụ khác)(?:(?: kỳ|, hạn) (\S+))?$/iu;

const reasons: Readonly<Record<ExclusionReason, string>> = {
  revoked: "bãi bỏ",
  transferred: "chuyển cơ quan khác",
  merged: "ghép vào nhiệm vụ khác",
};

/** Reads the text line by line; a line without a day goes on with the event above it, or is the result where none is. */
export function parseEventLines(text: string): EventLines {
  const events: { head: readonly [on: PlainDate, mark: string]; said: string[] }[] = [];
  const rest: string[] = [];
  for (const line of text.split("\n")) {
    const head = headOf(line);
    if (head !== null) events.push({ head: [head.on, head.mark], said: [head.said] });
    else (events.at(-1)?.said ?? rest).push(line);
  }
  return {
    events: events.map(({ head, said }) => toEvent(head, said.join("\n").trim())),
    rest: rest.join("\n").trim(),
  };
}

function headOf(line: string): { on: PlainDate; mark: string; said: string } | null {
  const [, day, mark = "", said] = dated.exec(line) ?? [];
  if (day === undefined || (said === undefined && mark === "") || (mark !== "" && !marked.test(mark))) return null;
  const on = parseDate(day);
  return on.ok ? { on: on.value, mark, said: said ?? "" } : null;
}

function toEvent([on, mark]: readonly [PlainDate, string], said: string): ProgressEvent {
  const [, word = "", day] = marked.exec(mark) ?? [];
  const parsed = day === undefined ? undefined : parseDate(day);
  const at = parsed?.ok ? parsed.value : undefined;
  const result = said === "" ? {} : { result: said };
  const note = said === "" ? {} : { note: said };
  const is = word.toLowerCase();
  if (is === "hoàn thành") return { kind: "done", on, ...(at && { occurrence: at }), ...result };
  if (is === "mở lại") return { kind: "reopened", on, ...note };
  if (is === "đủ điều kiện") return { kind: "condition-met", on, ...(at && { dueDay: at }), ...note };
  for (const [reason, said] of Object.entries(reasons)) {
    if (said === is) return { kind: "excluded", on, reason: reason as ExclusionReason, ...note };
  }
  return { kind: "progress", on, ...result };
}

/**
 * Events as a cell words them, one a line; {@link parseEventLines} reads them back. Of an event the result is written, or
 * the note where there is none.
 */
export function formatEventLines(events: readonly ProgressEvent[]): string {
  return events.map((event) => `${formatDate(event.on)}${mark(event)}: ${said(event)}`.trim()).join("\n");
}

function mark(event: ProgressEvent): string {
  switch (event.kind) {
    case "progress":
      return "";
    case "done":
      return event.occurrence ? ` [hoàn thành kỳ ${formatDate(event.occurrence)}]` : " [hoàn thành]";
    case "reopened":
      return " [mở lại]";
    case "condition-met":
      return event.dueDay ? ` [đủ điều kiện, hạn ${formatDate(event.dueDay)}]` : " [đủ điều kiện]";
    case "excluded":
      return ` [${reasons[event.reason]}]`;
  }
}

function said(event: ProgressEvent): string {
  return ("result" in event ? event.result : undefined) ?? event.note ?? "";
}

/**
 * A task's events as two cells: a task that was simply done has its day in one and its result in the other; any other
 * course of events is written line by line.
 */
export function eventCells(events: readonly ProgressEvent[]): {
  readonly result: string;
  readonly doneOn: PlainDate | null;
} {
  const last = events.at(-1);
  const before = events.slice(0, -1);
  if (last?.kind === "done" && last.occurrence === undefined && before.every(({ kind }) => kind === "progress")) {
    const lines = [last.result ?? last.note ?? "", formatEventLines(before)];
    return { result: lines.filter((line) => line !== "").join("\n"), doneOn: last.on };
  }
  return { result: formatEventLines(events), doneOn: null };
}

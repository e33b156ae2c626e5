import type { PlainDate, RegisterEntry, RegisterName, ReportKey, UnitKey } from "@de-an-06/domain";
import { isUnitKey } from "@de-an-06/domain";
import { cleanLine } from "../cell/clean-text.js";
import { readCount } from "../observation/read-count.js";
import { readPeriod } from "../observation/read-place.js";
import type { RecordRow } from "../table/record-rows.js";
import { parseSource } from "../task/source-text.js";
import type { RegisterColumn } from "./register-columns.js";
import { kindWords, stateWords, wordOf } from "./register-words.js";

/** One row of a register, its days read and its units ready to be. */
export interface ReadLine {
  readonly row: RecordRow<RegisterColumn>;
  readonly days: Readonly<Record<"planned" | "on" | "until", PlainDate | null>>;
  readonly unitIn: (column: "unit" | "of" | "to", text?: string) => UnitKey | undefined;
}

interface Lines {
  readonly id: string;
  readonly unit: UnitKey;
  readonly lines: readonly ReadLine[];
}

/** The entry that the rows of one id are; undefined where they lack what the register needs, which is said. */
export function entryFrom(register: RegisterName, { id, unit, lines }: Lines): RegisterEntry | undefined {
  const source = register === "difficulty" ? undefined : firstText(lines, "source");
  const note = firstText(lines, "note");
  const entry = {
    id,
    unit,
    ...(source !== undefined && { source: parseSource(source) }),
    ...(note !== undefined && { note }),
  };
  switch (register) {
    case "pilot-model":
      return withBoth(needed(lines, "title"), needed(lines, "kind"), (title, kind) => {
        const changes = dated(lines, ({ row }, on) => {
          const state = stateOf(row, stateWords["pilot-model"]);
          const result = row.text("text");
          return state && { on, state, ...(result !== "" && { result }) };
        });
        return { register, ...entry, title, kind, changes };
      });
    case "support-point":
      return supportPoint(entry, lines);
    case "equipment":
      return withBoth(needed(lines, "kind"), "", (kind) => {
        const counts = dated(lines, ({ row }, on) => ({ on, need: countIn(row, "need"), have: countIn(row, "have") }));
        return { register, ...entry, kind, counts };
      });
    case "connection":
      return withBoth(needed(lines, "kind"), "", (database) => {
        const changes = dated(lines, ({ row }, on) => {
          const state = stateOf(row, stateWords.connection);
          return state && { on, state };
        });
        return { register, ...entry, database, changes };
      });
    case "funding":
      return withBoth(needed(lines, "title"), "", (purpose) => {
        const movements = dated(lines, ({ row }, on) => {
          const kind = stateOf(row, stateWords.funding);
          const amount = countIn(row, "amount");
          if (amount === null) return void row.say("amount", "row.field-missing", { field: "amount" });
          return kind && { on, kind, amount };
        });
        return { register, ...entry, purpose, movements };
      });
    case "inspection":
      return inspection(entry, lines);
    case "difficulty":
      return difficulty(entry, lines);
  }
}

type Entry = Omit<Lines, "lines"> & Pick<RegisterEntry, "source" | "note">;

function supportPoint(entry: Entry, lines: readonly ReadLine[]): RegisterEntry | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const { row, days } = line;
  if (days.on === null) return void row.say("on", "row.field-missing", { field: "on" });
  const words = row.line("kind");
  const kind = words === "" ? "point" : wordOf(kindWords, words);
  if (kind === undefined) return void row.say("kind", "cell.register-state-unknown", {});
  return { register: "support-point", ...entry, kind, staff: countIn(row, "have"), from: days.on, until: days.until };
}

function inspection(entry: Entry, lines: readonly ReadLine[]): RegisterEntry | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const { row, days, unitIn } = line;
  const list = (column: RegisterColumn, mark: RegExp) => row.text(column).split(mark).map(cleanLine).filter(Boolean);
  return {
    register: "inspection",
    ...entry,
    of: list("of", /[;\n]/u).flatMap((text) => unitIn("of", text) ?? []),
    plannedOn: days.planned,
    carriedOutOn: days.on,
    findings: list("text", /\n/u),
    recommendations: list("tasks", /[;\n]/u),
  };
}

function difficulty(entry: Entry, lines: readonly ReadLine[]): RegisterEntry | undefined {
  const about = needed(lines, "title");
  if (about === undefined) return undefined;
  const subject = firstText(lines, "kind");
  const report = reportIn(lines);
  const own = lines[0]?.row;
  const source = own !== undefined && stateSilent(own) !== "answered" ? own.line("source") : "";
  return {
    register: "difficulty",
    ...entry,
    ...(source !== "" && { source: parseSource(source) }),
    about,
    ...(subject !== undefined && { subject }),
    ...(report && { report }),
    steps: dated(lines, ({ row, unitIn }, on) => {
      const kind = stateOf(row, stateWords.difficulty);
      if (kind === "routed") {
        const to = unitIn("to");
        return to && { kind, on, to };
      }
      if (kind !== "answered") return kind && { kind, on };
      const answer = row.text("text");
      if (answer === "") return void row.say("text", "row.field-missing", { field: "answer" });
      const cited = row.line("source");
      return { kind, on, answer, ...(cited !== "" && { source: parseSource(cited) }) };
    }),
  };
}

/** The report as it was written down: regime, unit, calendar, period. */
function reportIn(lines: readonly ReadLine[]): ReportKey | undefined {
  const words = firstText(lines, "report")?.split(" ") ?? [];
  const [regime, unit, calendar, id] = [words.slice(0, -3).join(" "), ...words.slice(-3)];
  if (unit === undefined || id === undefined || regime === "" || !isUnitKey(unit)) return undefined;
  if (calendar !== "civil" && calendar !== "reporting") return undefined;
  const period = readPeriod(id, calendar);
  return period.ok ? { regime, unit, period: period.value } : undefined;
}

/** What each dated row makes, in order of their days; a row without any day, state or count is no line. */
function dated<Line>(
  lines: readonly ReadLine[],
  make: (line: ReadLine, on: PlainDate) => (Line & { readonly on: PlainDate }) | undefined,
): readonly (Line & { readonly on: PlainDate })[] {
  return lines
    .flatMap((line) => {
      const { row, days } = line;
      if (days.on === null) {
        if (dataColumns.some((column) => row.line(column) !== "")) row.say("on", "row.field-missing", { field: "on" });
        return [];
      }
      return make(line, days.on) ?? [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const dataColumns: readonly RegisterColumn[] = ["state", "need", "have", "amount", "to"];

function stateOf<Word extends string>(
  row: RecordRow<RegisterColumn>,
  words: Readonly<Record<Word, string>>,
): Word | undefined {
  const state = wordOf(words, row.line("state"));
  if (state === undefined) row.say("state", "cell.register-state-unknown", {});
  return state;
}

function stateSilent(row: RecordRow<RegisterColumn>) {
  return wordOf(stateWords.difficulty, row.line("state"));
}

function countIn(row: RecordRow<RegisterColumn>, column: "need" | "have" | "amount"): number | null {
  const { count, say } = readCount(row.value(column));
  if (say !== undefined) row.say(column, say, {});
  return count;
}

function firstText(lines: readonly ReadLine[], column: RegisterColumn): string | undefined {
  return lines.map(({ row }) => row.text(column)).find((text) => text !== "");
}

function needed(lines: readonly ReadLine[], column: "title" | "kind"): string | undefined {
  const text = firstText(lines, column);
  if (text === undefined) lines[0]?.row.say(column, "row.field-missing", { field: column });
  return text;
}

function withBoth<T>(a: string | undefined, b: string | undefined, make: (a: string, b: string) => T): T | undefined {
  return a === undefined || b === undefined ? undefined : make(a, b);
}

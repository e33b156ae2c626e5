import { parseArgs } from "node:util";
import { fail, isNonEmpty, type Language, ok, type PlainDate, parseDate, type Result } from "@de-an-06/domain";
import { type CallIssue, callIssue } from "./call-issue.js";
import { type Call, type Command, type Operand, type Option, sharedOptions } from "./command.js";
import { nearest } from "./nearest.js";

/** Reads what follows the command's name: every operand and option with its value, or all that is wrong at once. */
export function parseCall(command: Command, args: readonly string[], language: Language): Result<Call, CallIssue> {
  const known: Readonly<Record<string, Option>> = { ...sharedOptions, ...command.options };
  const { operands, given, misused, issues } = readTokens(args, known);
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(known)) {
    const value = given.get(name);
    if (option.required && value === undefined && !misused.has(name))
      issues.push(callIssue("call.missing-option", {}, `--${name}`));
    const read = readValue(option, value);
    if (read.ok) options[name] = read.value;
    else issues.push(...read.issues.map((one) => ({ ...one, path: [`--${name}`] })));
  }
  const named = readOperands(command.operands, operands, language);
  if (!named.ok)
    issues.push(...named.issues.filter(({ code }) => code !== "call.unexpected-operand" || issues.length === 0));
  if (isNonEmpty(issues)) return { ok: false, issues };
  return named.ok ? ok({ operands: named.value, options, language } as Call) : named;
}

/** Whether a switch or a word for an option stands in a call, whatever else is wrong with it. */
export function asksFor(args: readonly string[], name: "json" | "help"): boolean {
  const options = args.slice(0, args.includes("--") ? args.indexOf("--") : undefined);
  return options.includes(`--${name}`) || (name === "help" && options.includes("-h"));
}

/** The language a call asks for, before anything else is read of it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return args.includes("--lang=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "vi";
}

interface Tokens {
  readonly operands: string[];
  readonly given: Map<string, string | true>;
  /** Options that stand in the call, but wrongly. */
  readonly misused: Set<string>;
  readonly issues: CallIssue[];
}

function readTokens(args: readonly string[], known: Readonly<Record<string, Option>>): Tokens {
  const read: Tokens = { operands: [], given: new Map(), misused: new Set(), issues: [] };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: args.map(shield),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") read.operands.push(unshield(token.value));
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const wrong = option === undefined ? unknownOption(token.rawName, known) : wrongUse(token, option, read.given);
    if (wrong === null) {
      read.given.set(token.name, token.value === undefined ? true : unshield(token.value));
    } else {
      read.misused.add(token.name);
      read.issues.push(wrong);
    }
  }
  return read;
}

/** A pasted list item ("- Báo cáo trước ngày 15") is text, although it starts as an option does. */
function shield(arg: string): string {
  return /^-(?!-)\S*\s/u.test(arg) ? `\0${arg}` : arg;
}

function unshield(arg: string): string {
  return arg.startsWith("\0") ? arg.slice(1) : arg;
}

function unknownOption(rawName: string, known: Readonly<Record<string, Option>>): CallIssue {
  const names = Object.keys(known).map((name) => `--${name}`);
  return callIssue(
    "call.unknown-option",
    { nearest: rawName.startsWith("--") ? nearest(rawName, names) : null },
    rawName,
  );
}

function wrongUse(
  token: {
    readonly name: string;
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  option: Option,
  given: ReadonlyMap<string, unknown>,
): CallIssue | null {
  if (given.has(token.name)) return callIssue("call.given-twice", {}, token.rawName);
  if (option.value === undefined)
    return token.value === undefined ? null : callIssue("call.unexpected-value", {}, token.rawName);
  const missing = !token.value || (!token.inlineValue && token.value.startsWith("-") && token.value !== "-");
  return missing ? callIssue("call.missing-value", {}, token.rawName) : null;
}

function readValue(option: Option, value: string | true | undefined): Result<unknown, CallIssue> {
  if (option.value === undefined) return ok(value === true);
  if (typeof value !== "string") return ok(undefined);
  if (option.value === "day") return readDay(value);
  if (option.value === "count") return readCount(value);
  return typeof option.value === "string" ? ok(value) : readChoice(value, option.value);
}

function readDay(value: string): Result<PlainDate, CallIssue> {
  const day = parseDate(value);
  return day.ok ? ok(day.value) : fail(callIssue("call.not-a-day", {}));
}

function readCount(value: string): Result<number, CallIssue> {
  return /^[1-9]\d{0,3}$/u.test(value) ? ok(Number(value)) : fail(callIssue("call.not-a-count", {}));
}

function readChoice(value: string, allowed: readonly string[]): Result<string, CallIssue> {
  if (allowed.includes(value)) return ok(value);
  return fail(callIssue("call.not-in-list", { allowed }));
}

function readOperands(
  wanted: readonly Operand[],
  given: readonly string[],
  language: Language,
): Result<string[], CallIssue> {
  const words = wanted[0]?.phrase && given.length > 0 ? [given.join(" ")] : given;
  const issues: CallIssue[] = words.slice(wanted.length).map((word) => callIssue("call.unexpected-operand", {}, word));
  for (const [i, operand] of wanted.entries()) {
    const word = words[i];
    const place = `<${operand.name[language]}>`;
    if (word === undefined || (word.trim() === "" && !operand.phrase)) {
      if (!operand.optional) issues.push(callIssue("call.missing-operand", {}, place));
    } else if (operand.choices) {
      const choice = readChoice(word, operand.choices);
      if (!choice.ok) issues.push(...choice.issues.map((one) => ({ ...one, path: [word] })));
    }
  }
  return isNonEmpty(issues) ? { ok: false, issues } : ok([...words]);
}

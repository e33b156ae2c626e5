import { type Language } from "@de-an-06/domain";
import { callIssue } from "./call/call-issue.js";
import type { Answer, Command } from "./call/command.js";
import { nearest } from "./call/nearest.js";
import { asksFor, languageOf, parseCall } from "./call/parse-call.js";
import { commands } from "./commands.js";
import { explain, explainAll, helpCommand } from "./commands/help.js";
import type { Io } from "./io/io.js";
import { refuse } from "./show/issues.js";
import { pageOf } from "./show/page.js";
import { readVersion } from "./version.js";

const all: readonly Command[] = [...commands, helpCommand(commands)];
const commandNames = all.map(({ name }) => name);
const optionsAlone = ["--help", "--version", "--json", "--lang"];

/**
 * Runs one call of `de-an-06` and answers its exit status: 0 done, 1 done and something was found, 2 unusable.
 * With `--json` exactly one document goes to standard output, whatever happens.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  const answer = await answerTo(argv, language, io).catch((error: unknown) => failed(error, language));
  if (answer.remarks) print(io.stderr, answer.remarks(pageOf(io.stderr, io.env, language)));
  if (asksFor(argv, "json")) print(io.stdout, JSON.stringify(answer.json, null, 2));
  else if (answer.text) print(io.stdout, answer.text(pageOf(io.stdout, io.env, language)));
  return answer.status;
}

async function answerTo(argv: readonly string[], language: Language, io: Io): Promise<Answer> {
  const at = commandAt(argv);
  const name = argv[at];
  if (name === undefined) return withoutCommand(argv, language);
  const command = all.find((one) => one.name === name);
  if (command === undefined) {
    const likely = nearest(name, commandNames);
    return refuse([callIssue("call.unknown-command", { nearest: likely }, name)], language);
  }
  const args = argv.toSpliced(at, 1);
  if (asksFor(args, "help")) return explain(command, language);
  const call = parseCall(command, args, language);
  return call.ok ? command.run(call.value, io) : refuse(call.issues, language, command.name);
}

function withoutCommand(argv: readonly string[], language: Language): Answer {
  if (argv.includes("--version") || argv.includes("-v")) {
    const version = readVersion();
    return { status: 0, json: { version }, text: () => version };
  }
  if (asksFor(argv, "help")) return explainAll(commands, language);
  const stray = argv.find((arg) => arg.startsWith("-") && !optionsAlone.includes(arg.replace(/=.*/u, "")));
  const unknown =
    stray === undefined ? [] : [callIssue("call.unknown-option", { nearest: nearest(stray, optionsAlone) }, stray)];
  return refuse([...unknown, callIssue("call.no-command", {})], language);
}

/** Where the command's name stands: the first word that is neither an option nor the value of `--lang`. */
function commandAt(argv: readonly string[]): number {
  const at = argv.findIndex((arg, i) => !arg.startsWith("-") && argv[i - 1] !== "--lang");
  return at < 0 ? argv.length : at;
}

function failed(error: unknown, language: Language): Answer {
  const answer = refuse([callIssue("call.failed", {})], language);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...answer, remarks: (page) => `${answer.remarks?.(page) ?? ""}\n${page.paint.dim(trace)}` };
}

function print(output: Io["stdout"], text: string): void {
  if (text !== "") output.write(text.endsWith("\n") ? text : `${text}\n`);
}

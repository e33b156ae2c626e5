import type { Language } from "@de-an-06/domain";
import type { Page } from "../show/page.js";
import { wrap } from "../show/text-width.js";
import { type Command, type Operand, type Option, sharedOptions, type Words } from "./command.js";

const words = {
  about: {
    vi: "Nhiệm vụ, thời hạn và bảng theo dõi của Đề án 06 trên dòng lệnh.",
    en: "Tasks, deadlines and tracking tables of Đề án 06 on the command line.",
  },
  usage: { vi: "Cách dùng", en: "Usage" },
  commands: { vi: "Các lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
  operands: { vi: "Đối số", en: "Arguments" },
  examples: { vi: "Ví dụ", en: "Examples" },
  command: { vi: "lệnh", en: "command" },
  anyOptions: { vi: "tùy chọn", en: "options" },
  more: { vi: "Xem một lệnh: de-an-06 help <lệnh>", en: "About one command: de-an-06 help <command>" },
  version: { vi: "Phiên bản", en: "The version" },
  required: { vi: "bắt buộc", en: "required" },
  exits: {
    vi: "Mã thoát: 0 xong; 1 xong và có điều cần xử lý; 2 lệnh hoặc dữ liệu vào không dùng được.",
    en: "Exit status: 0 done; 1 done and something was found; 2 the call or the input is unusable.",
  },
} as const satisfies Record<string, Words>;

const valueNames = {
  day: { vi: "ngày", en: "day" },
  count: { vi: "số", en: "number" },
  file: { vi: "tệp", en: "file" },
  name: { vi: "tên", en: "name" },
} as const satisfies Record<string, Words>;

/** The help of the whole command line: what each command is for. */
export function formatHelp(commands: readonly Command[], page: Page): string {
  const { language } = page;
  return sections(page, [
    [
      "",
      [
        ["de-an-06", ""],
        [words.about[language], ""],
      ],
    ],
    [words.usage[language], [[`de-an-06 <${words.command[language]}> [${words.anyOptions[language]}]`, ""]]],
    [words.commands[language], commands.map(({ name, summary }) => [name, summary[language]])],
    [words.options[language], [...optionRows(sharedOptions, language), ["-v, --version", words.version[language]]]],
    [
      "",
      [
        [words.more[language], ""],
        [words.exits[language], ""],
      ],
    ],
  ]);
}

/** The help of one command: how it is called, what it does, each operand and option, and examples. */
export function formatCommandHelp(command: Command, page: Page): string {
  const { language } = page;
  return sections(page, [
    ["", [[command.details[language], ""]]],
    [words.usage[language], [[usageParts(command, language).map(unbroken).join(" "), ""]]],
    [words.operands[language], command.operands.map((one) => [operandOf(one, language), one.help[language]])],
    [words.options[language], optionRows({ ...command.options, ...sharedOptions }, language)],
    [words.examples[language], command.examples.map((example) => [example, ""])],
    ["", [[words.exits[language], ""]]],
  ]);
}

/** How a command is called, in one line. */
export function usageOf(command: Command, language: Language): string {
  return usageParts(command, language).join(" ");
}

function usageParts({ name, operands, options }: Command, language: Language): string[] {
  const written = operands.map((one) => (one.optional ? `[${operandOf(one, language)}]` : operandOf(one, language)));
  const flags = Object.entries(options).map(([name, option]) => {
    const flag = `${option.short ? `-${option.short}` : `--${name}`}${placeOf(option, language)}`;
    return option.required ? flag : `[${flag}]`;
  });
  return ["de-an-06", name, ...written, ...flags, "[--json]", "[--lang vi|en]"];
}

/** A long list of choices stands in the help of the operand alone. */
function operandOf({ name, choices = [], phrase }: Operand, language: Language): string {
  const listed = choices.join("|");
  if (listed !== "" && listed.length <= longestList) return listed;
  return phrase ? `"<${name[language]}>"` : `<${name[language]}>`;
}

const longestList = 40;

/** An option and its value stay on one line. */
function unbroken(part: string): string {
  return part.replaceAll(" ", "\u00a0");
}

function placeOf({ value }: Option, language: Language): string {
  if (value === undefined) return "";
  return ` ${typeof value === "string" ? `<${valueNames[value][language]}>` : value.join("|")}`;
}

function optionRows(options: Readonly<Record<string, Option>>, language: Language): Row[] {
  return Object.entries(options).map(([name, option]) => [
    `${option.short === undefined ? "" : `-${option.short}, `}--${name}${placeOf(option, language)}`,
    option.help[language] + (option.required ? ` (${words.required[language]})` : ""),
  ]);
}

/** What is written on the left, and what it means. */
type Row = readonly [term: string, meaning: string];

function sections(page: Page, all: readonly (readonly [heading: string, rows: readonly Row[]])[]): string {
  return all
    .filter(([, rows]) => rows.length > 0)
    .map(([heading, rows]) =>
      [...(heading === "" ? [] : [page.paint.bold(`${heading}:`)]), ...list(rows, page, heading === "" ? 0 : 2)].join(
        "\n",
      ),
    )
    .join("\n\n");
}

function list(rows: readonly Row[], { width, paint }: Page, indent: number): string[] {
  const left = Math.min(28, Math.max(0, ...rows.filter(([, meaning]) => meaning !== "").map(([term]) => term.length)));
  const pad = " ".repeat(indent);
  return rows.flatMap(([term, meaning]) => {
    if (meaning === "") return wrap(term, width - indent).map((line) => pad + line.replaceAll("\u00a0", " "));
    const lines = wrap(meaning, width - indent - left - 2);
    const beside = term.length <= left ? lines.shift() : undefined;
    const first = pad + paint.cyan(term) + (beside === undefined ? "" : " ".repeat(left - term.length + 2) + beside);
    return [first, ...lines.map((line) => " ".repeat(indent + left + 2) + line)];
  });
}

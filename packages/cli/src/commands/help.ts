import type { Language } from "@de-an-06/domain";
import { type Answer, type Command, defineCommand } from "../call/command.js";
import { formatCommandHelp, formatHelp, usageOf } from "../call/help.js";

/** `help [command]`: the list of commands, or everything about one. */
export function helpCommand(commands: readonly Command[]): Command {
  return defineCommand({
    name: "help",
    summary: { vi: "Hướng dẫn chung hoặc hướng dẫn một lệnh", en: "Help in general or about one command" },
    details: { vi: "Hướng dẫn chung hoặc hướng dẫn một lệnh.", en: "Help in general or about one command." },
    operands: [
      {
        name: { vi: "lệnh", en: "command" },
        help: { vi: "Lệnh cần xem", en: "The command to explain" },
        choices: [...commands.map(({ name }) => name), "help"],
        optional: true,
      },
    ],
    options: {},
    examples: ["de-an-06 help tasks"],
    run: ({ operands: [name], language }) => {
      const command = commands.find((one) => one.name === name);
      return Promise.resolve(command ? explain(command, language) : explainAll(commands, language));
    },
  });
}

/** Everything about one command. */
export function explain(command: Command, language: Language): Answer {
  return { status: 0, json: toJson(command, language), text: (page) => formatCommandHelp(command, page) };
}

/** What there is. */
export function explainAll(commands: readonly Command[], language: Language): Answer {
  return {
    status: 0,
    json: { commands: commands.map((command) => toJson(command, language)) },
    text: (page) => formatHelp(commands, page),
  };
}

function toJson(command: Command, language: Language) {
  const { name, summary, examples } = command;
  return { command: name, summary: summary[language], usage: usageOf(command, language), examples };
}

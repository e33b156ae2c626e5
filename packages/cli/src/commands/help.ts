import { type Command, defineCommand } from "../call/command.js";
import { formatCommandHelp, formatHelp } from "../call/help.js";

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
        choices: commands.map(({ name }) => name),
        optional: true,
      },
    ],
    options: {},
    examples: ["de-an-06 help tasks"],
    run: ({ operands: [name] }) => {
      const command = commands.find((one) => one.name === name);
      return Promise.resolve({
        status: 0,
        json: { help: name ?? null },
        text: (page) => (command ? formatCommandHelp(command, page) : formatHelp(commands, page)),
      });
    },
  });
}

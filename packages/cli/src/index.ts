// The command line as functions: what `de-an-06` does, for programs, tests and documentation.

export { type Answer, type Call, type Command, defineCommand, type Operand, type Option, type Words } from "./call/command.js";
export { formatCommandHelp, formatHelp, usageOf } from "./call/help.js";
export { commands } from "./commands.js";
export type { Io, Output } from "./io/io.js";
export { nodeIo } from "./io/node-io.js";
export { run } from "./run.js";
export { type Page, pageOf, type Paint } from "./show/page.js";

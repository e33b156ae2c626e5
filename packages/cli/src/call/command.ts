import type { Language, PlainDate } from "@de-an-06/domain";
import type { Io } from "../io/io.js";
import type { Page } from "../show/page.js";

/** The same words in every language of the command line. */
export type Words = Readonly<Record<Language, string>>;

/** One option of a command: a switch, unless it takes a value. */
export interface Option {
  /** `day`: read into a day; `count`: a whole number from 1 on; `file`: a path; `name`: any text; a list: one of these words. */
  readonly value?: "day" | "count" | "file" | "name" | readonly string[];
  readonly short?: string;
  readonly required?: boolean;
  readonly help: Words;
}

/** What stands in a call without a name. */
export interface Operand {
  readonly name: Words;
  readonly help: Words;
  /** The words allowed; any text where absent. */
  readonly choices?: readonly string[];
  /** Whether several words make up the operand, so that quotes around it may be left out. */
  readonly phrase?: boolean;
  readonly optional?: boolean;
}

type Options = Readonly<Record<string, Option>>;

type ValueOf<V> = V extends readonly (infer Choice)[]
  ? Choice
  : V extends "day"
    ? PlainDate
    : V extends "count"
      ? number
      : string;

/** A switch is on or off; a value that is not required may be missing. */
type Given<O extends Option> = O extends { readonly value: infer V }
  ? ValueOf<V> | (O extends { readonly required: true } ? never : undefined)
  : boolean;

/** A call that was understood: the operands and options with their values read. */
export interface Call<O extends Options = Options> {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof O]: Given<O[Name]> };
  readonly language: Language;
}

/**
 * What came of a call: the exit status (0 done, 1 something was found, 2 unusable), the document for `--json`, and
 * what is said to a person on standard output and on standard error.
 */
export interface Answer {
  readonly status: 0 | 1 | 2;
  readonly json: unknown;
  readonly text?: (page: Page) => string;
  readonly remarks?: (page: Page) => string;
}

/** A command as data: help, reading of the call and the documentation all come from here. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly summary: Words;
  readonly details: Words;
  readonly operands: readonly Operand[];
  readonly options: O;
  readonly examples: readonly string[];
  run(call: Call<O>, io: Io): Promise<Answer>;
}

/** Checks a command's row against the options it declares. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** The options every command has. */
export const sharedOptions = {
  json: {
    help: {
      vi: "In đúng một tài liệu JSON ra đầu ra chuẩn",
      en: "Print exactly one JSON document on standard output",
    },
  },
  lang: {
    value: ["vi", "en"],
    help: { vi: "Ngôn ngữ hiển thị, mặc định là vi", en: "Language of the output, vi by default" },
  },
  help: { short: "h", help: { vi: "Hướng dẫn dùng lệnh này", en: "How to use this command" } },
} as const satisfies Options;

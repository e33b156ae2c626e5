import type { Language } from "@de-an-06/domain";
import colours from "picocolors";
import type { Io, Output } from "../io/io.js";

/** What text for a person is laid out on: its width, its language and whether it has colours. */
export interface Page {
  readonly width: number;
  readonly language: Language;
  readonly paint: Paint;
}

/** The few ways text is coloured; each leaves it as it is where there are no colours. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>>;

/** The page that standard output or standard error is. Piped, it is 120 columns wide and has no colours. */
export function pageOf(output: Output, env: Io["env"], language: Language): Page {
  const asked = Number(env.COLUMNS);
  const columns = output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 120);
  const { bold, dim, red, green, yellow, cyan } = colours.createColors(hasColours(output, env));
  return { width: Math.max(60, columns), language, paint: { bold, dim, red, green, yellow, cyan } };
}

function hasColours({ isTTY }: Output, env: Io["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return isTTY && env.TERM !== "dumb";
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../commands.js";
import { pageOf } from "../show/page.js";
import { formatCommandHelp } from "./help.js";

describe("the guide to the command line", () => {
  for (const language of ["vi", "en"] as const) {
    const guide = readFileSync(new URL(`../../../../docs/guides/command-line.${language}.md`, import.meta.url), "utf8");
    const page = pageOf({ write: () => undefined, isTTY: false, columns: 100 }, {}, language);

    for (const command of commands) {
      test(`shows the help of ${command.name} as the command prints it (${language})`, () => {
        const shown = new RegExp(`^## ${command.name}\\n\\n\`\`\`text\\n([\\s\\S]*?)\\n\`\`\`$`, "mu").exec(guide)?.[1];
        expect(shown).toBe(formatCommandHelp(command, page));
      });
    }
  }
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { agencyNames } from "@de-an-06/catalogue";
import { plainDate, readDirective, tasksFromDirective, unwrap } from "@de-an-06/domain";
import { readTasks, writeTasks } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { labelledDocuments } from "./labelled-documents.js";
import { developmentLetters } from "./letters-development.js";
import { heldBackLetters } from "./letters-held-back.js";
import { type Measured, measure } from "./measure.js";

const guides = ["vi", "en"].map((language) =>
  readFileSync(join(import.meta.dirname, `../../../../docs/guides/directives.${language}.md`), "utf8"),
);

/** The figures of a measurement as the guides print them. */
function rowOf({ letters, duties, drafts, found, mode, part, deadline, targets }: Measured): string {
  return `| ${[letters, duties, drafts, found, mode, part, deadline, targets].join(" | ")} |`;
}

const printed = (row: string) =>
  guides.map((guide) => guide.split("\n").some((line) => line.replace(/\s+/g, " ").includes(row)));

describe("letters in the project's own words", () => {
  test("that the reader was built with are read as labelled", () => {
    expect(measure(developmentLetters).wrong).toEqual([]);
  });

  test.each([
    ["built with", developmentLetters],
    ["held back", heldBackLetters],
  ])("%s: the guides print what is measured", (_, letters) => {
    const row = rowOf(measure(letters));
    expect(printed(row), row).toEqual([true, true]);
  });

  test.each([...developmentLetters, ...heldBackLetters].map((one) => [one.name, one.text]))(
    "%s comes back from the tracking workbook as the same tasks",
    async (_, text) => {
      const directive = unwrap(readDirective(text, { agencies: agencyNames }));
      const tasks = tasksFromDirective(directive);
      const { issuedOn } = directive.document.reference;
      const workbook = await writeTasks(tasks, { asOf: plainDate("2024-06-30") });
      const back = unwrap(await readTasks(workbook, { agencies: agencyNames, ...(issuedOn && { issuedOn }) }));
      // A text that does not say which document it is leaves the place in the workbook as the source.
      expect(back.map((task, i) => (tasks[i]?.source === null ? { ...task, source: null } : task))).toEqual(tasks);
    },
  );
});

const folder = process.env["DE_AN_06_SEEDS"];

describe.skipIf(folder === undefined)("the documents in the folder that DE_AN_06_SEEDS names", () => {
  const texts = (folder === undefined ? [] : readdirSync(folder)).map((file) => ({
    file,
    path: join(folder ?? "", file),
  }));
  const documents = labelledDocuments.map((one) => {
    const path = texts.find(({ file }) => file.startsWith(one.file))?.path;
    return { ...one, text: path === undefined ? "" : readFileSync(path, "utf8") };
  });

  test.each(documents.map((one) => [one.name, one] as const))("%s is read as the guides print", (_, one) => {
    const row = rowOf(measure([one]));
    expect(printed(row), row).toEqual([true, true]);
  });
});

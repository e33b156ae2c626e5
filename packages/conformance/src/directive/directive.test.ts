import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { agencyNames, essentialServices, serviceCompetence } from "@de-an-06/catalogue";
import {
  lintPlan,
  parseAssignment,
  parseDeadline,
  plainDate,
  readDirective,
  type Task,
  tasksFromDirective,
  unwrap,
} from "@de-an-06/domain";
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

  test("the plan of Bắc Giang is at odds with its annex where the guides say", () => {
    const text = documents.find(({ file }) => file === "002_")?.text ?? "";
    const { drafts } = unwrap(readDirective(text, { agencies: agencyNames }));
    const annex = text
      .slice(text.indexOf("Phụ lục II"))
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line): Task => {
        const [id = "", title = "", agencies = "", when = ""] = line.split("\t");
        const [assignees, deadline] = [parseAssignment(agencies, agencyNames), parseDeadline(when)];
        const read = { assignees: assignees.ok ? assignees.value : [], deadline: deadline.ok ? deadline.value : null };
        return { id, title, kind: "task", ...read, changes: [], events: [], source: null };
      });
    const services = essentialServices.map(({ id, printedAgency }) => ({ service: id, agency: printedAgency ?? "" }));
    const found = lintPlan(
      { body: drafts, annex, services, issuedOn: plainDate("2023-01-01") },
      { agencies: agencyNames, competence: serviceCompetence },
    ).map(({ code, path: [list, at] }) => {
      const index = Number(at);
      const where =
        list === "annex" ? annex[index]?.id : list === "body" ? drafts[index]?.id : services[index]?.service;
      return `${code.replace("plan.", "")} ${where}`;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ...["4", "5"].map((row) => `coordinates-itself ${row}`),
        ...["1", "7", "13", "16", "18"].map((row) => `deadline-differs ${row}`),
        ...["2", "18"].map((row) => `lead-differs ${row}`),
        "no-single-lead 7",
        "duty-not-in-annex III.1.3",
        "target-not-in-annex III.8.1",
        "due-before-issue III.23.1",
        ...["09", "10", "11"].map((service) => `service-agency-differs qd06-${service}`),
      ]),
    );
    expect(found.filter((one) => one.startsWith("service-agency-differs"))).toHaveLength(3);
  });
});

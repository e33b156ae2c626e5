/**
 * How reading a letter and checking a plan grow with the text: each input at one size and at twice that, in CPU time.
 *
 * `npm run bench directive [-- --check] [--scale 1]`. The goal is that twice the text takes at most {@link goal} times as
 * long, for real letters repeated and for texts made to be hard. `--check` fails when it is missed.
 */
import { parseArgs } from "node:util";
import { agencyNames } from "@de-an-06/catalogue";
import { findCitations, lintPlan, readDirective, type Task, unwrap } from "@de-an-06/domain";
import { developmentLetters } from "../packages/conformance/src/directive/letters-development.js";

const goal = 2.8;
const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, scale: { type: "string", default: "1" } },
});
const size = Math.round(200_000 * Number(values.scale));

const letters = developmentLetters.map(({ text }) => text).join("\n\n");
const read = (text: string) => readDirective(text, { agencies: agencyNames });
const lint = (text: string) => {
  const { drafts } = unwrap(read(text));
  const annex = drafts.map((draft): Task => {
    const { id, text: title, assignees, deadline, kind } = draft;
    return { id, title: title.slice(0, 5000), assignees, deadline, kind, changes: [], events: [], source: null };
  });
  return () => lintPlan({ body: drafts, annex });
};

const inputs: readonly (readonly [name: string, unit: string, make: (text: string) => () => unknown])[] = [
  ["six letters, again and again", letters, (text) => () => read(text)],
  ["lintPlan on their drafts", letters, lint],
  [
    "findCitations",
    "theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ, ",
    (text) => () => findCitations(text),
  ],
  ...[
    "1. ",
    "- ",
    "(1) ",
    "1. Công an tỉnh:\n",
    "- Rà soát\n",
    "Căn cứ , ",
    "Đề nghị Công an, ",
    "trước ngày 1",
    "1/A-",
    ": ",
    "“",
    "a\n",
  ].map((unit) => [JSON.stringify(unit), unit, (text: string) => () => read(text)] as const),
];

console.log(`${"".padEnd(34)}${["ms at n", "ms at 2n", "×", "MB/s"].map((head) => head.padStart(10)).join("")}`);
let missed = 0;
for (const [name, unit, make] of inputs) {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const times: number[] = [];
  for (const length of [size, 2 * size]) times.push(cpuTime(make(text(length))));
  const [once = 0, twice = 0] = times;
  const growth = twice / Math.max(once, 1);
  // What is over in a moment tells nothing about growth.
  const isMissed = growth > goal && twice > 200;
  if (isMissed) missed++;
  const cells = [
    once.toFixed(0),
    twice.toFixed(0),
    growth.toFixed(1),
    ((2 * size) / 1e3 / Math.max(twice, 1)).toFixed(2),
  ];
  console.log(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(10)).join("")}${isMissed ? "  missed" : ""}`);
}
console.log(
  `\ngoal: twice the text takes at most ${goal} times as long: ${missed === 0 ? "met" : `${missed} missed`} (n = ${size} characters)`,
);
if (values.check && missed > 0) process.exit(1);

/** The CPU time of the best of three runs, in ms. */
function cpuTime(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      globalThis.gc?.();
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

import { expect, test } from "vitest";
import { examplesInComments, examplesInGuide } from "./find-examples.js";
import { runExample } from "./run-example.js";

const run = (code: string, scope = {}) => runExample({ file: "example.ts", line: 1, code }, scope);

test("an example whose value differs does not hold", async () => {
  expect(await run("1 + 1 // => 3")).toMatchObject([{ holds: false, actual: 2 }]);
});

test("an example whose value is right holds, whatever line breaks it has", async () => {
  const claims = await run('const a = [1,\n 2]; // => [1, 2]\na.length // => 2\n"đ" + "ề" // => "đề"');
  expect(claims.map(({ holds }) => holds)).toEqual([true, true, true]);
});

test("what is printed and what is awaited can be claimed", async () => {
  expect(await run("console.log(await Promise.resolve({ a: 1 })); // => { a: 1 }")).toMatchObject([{ holds: true }]);
});

test("names come from the scope and imports are only for the reader", async () => {
  expect(await run('import { two } from "anywhere";\ntwo // => 2', { two: 2 })).toMatchObject([{ holds: true }]);
  await expect(run("two // => 2")).rejects.toThrow(ReferenceError);
});

test("examples are found in doc comments with the line they start on", () => {
  const source = "/**\n * Adds.\n *\n * @example\n * add(1, 2) // => 3\n * @see more\n */\nexport const add = 1;";
  expect(examplesInComments("add.ts", source)).toEqual([{ file: "add.ts", line: 4, code: "add(1, 2) // => 3" }]);
});

test("a guide's block without an import goes on from the block before it", () => {
  const guide = '```ts\nimport { a } from "x";\na\n```\ntext\n```ts\na + 1\n```\n```ts\nimport { b } from "x";\n```\n';
  expect(examplesInGuide("guide.md", guide).map(({ line }) => line)).toEqual([1, 9]);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outputIssue, readInput, writeOutput } from "./files.js";
import { memoryIo } from "./memory-io.js";
import { nodeIo } from "./node-io.js";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "de-an-06-"))));
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const whyNot = async (path: string) => {
  const read = await readInput(path, nodeIo());
  return read.ok ? null : read.issues.map(({ code, path: [place] }) => [code, place === path]);
};

describe("files", () => {
  test("are read and written whole", async () => {
    expect(await writeOutput(at("a.bin"), new Uint8Array([1, 2, 3]), nodeIo())).toBeNull();
    expect([...(await readFile(at("a.bin")))]).toEqual([1, 2, 3]);
    const read = await readInput(at("a.bin"), nodeIo());
    expect(read.ok && [...read.value]).toEqual([1, 2, 3]);
  });

  test("that cannot be read say why and which", async () => {
    await writeFile(at("plan.xlsx"), "x");
    expect(await whyNot(at("missing.xlsx"))).toEqual([["input.not-found", true]]);
    expect(await whyNot(folder)).toEqual([["input.is-directory", true]]);
    expect(await whyNot(join(at("plan.xlsx"), "inside.xlsx"))).toEqual([["input.not-found", true]]);
  });

  test("that never end are refused", async () => {
    const read = await readInput("-", {
      ...memoryIo(),
      readStdin: () => Promise.reject(Object.assign(new Error("too large"), { code: "TOO_LARGE" })),
    });
    expect(read).toMatchObject({ ok: false, issues: [{ code: "input.too-large", params: { megabytes: 100 } }] });
  });

  test("that cannot be written say why", async () => {
    expect(await writeOutput(join(folder, "none", "a.xlsx"), new Uint8Array(), nodeIo())).toMatchObject({
      code: "output.no-folder",
    });
    expect(await writeOutput(folder, new Uint8Array(), nodeIo())).toMatchObject({ code: "output.is-directory" });
  });

  test("are written under a fitting name only, and never over the input", () => {
    const code = (path: string, input?: string) =>
      outputIssue(path, { allowed: [".xlsx"], ...(input && { input }) })?.code;
    expect([code("a.XLSX"), code("a.csv"), code("xlsx"), code("")]).toEqual([
      undefined,
      "output.wrong-extension",
      "output.wrong-extension",
      "output.wrong-extension",
    ]);
    expect([code("a.xlsx", "./a.xlsx"), code("b.xlsx", "a.xlsx")]).toEqual(["output.same-as-input", undefined]);
  });
});

test("today is a day", () => {
  expect(nodeIo().today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

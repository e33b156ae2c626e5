import { describe, expect, test } from "vitest";
import { commands } from "./commands.js";
import { memoryIo } from "./io/memory-io.js";
import { run } from "./run.js";
import { textWidth } from "./show/text-width.js";

async function call(argv: readonly string[], columns?: number) {
  const io = memoryIo({ env: { NO_COLOR: "1" }, ...(columns && { columns }) });
  return { status: await run(argv, io), out: io.out(), err: io.err() };
}

describe("help", () => {
  for (const lang of ["vi", "en"]) {
    test(`in general and for each command reads well (${lang})`, async () => {
      for (const args of [["help"], ...commands.map(({ name }) => ["help", name])]) {
        const { status, out, err } = await call([...args, "--lang", lang], 80);
        expect([status, err]).toEqual([0, ""]);
        expect(out).toMatchSnapshot();
      }
    });

    test(`no line is longer than the page (${lang})`, async () => {
      for (const columns of [60, 80, 120]) {
        for (const { name } of commands) {
          const { out } = await call(["help", name, "--lang", lang], columns);
          expect(Math.max(...out.split("\n").map(textWidth)), `${name} at ${columns}`).toBeLessThanOrEqual(columns);
        }
      }
    });
  }

  test("is the same by command, by option and by itself", async () => {
    const { out } = await call(["help", "tasks"]);
    expect((await call(["tasks", "--help"])).out).toBe(out);
    expect((await call(["tasks", "-h", "--nonsense"])).out).toBe(out);
    expect((await call(["--help"])).out).toBe((await call(["help"])).out);
    expect((await call(["help", "help"])).out).toBe((await call(["help"])).out);
  });

  test("names every option of every command", async () => {
    for (const command of commands) {
      const { out } = await call(["help", command.name]);
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
    }
  });
});

describe("a call that cannot be carried out", () => {
  test("without a command says so", async () => {
    expect(await call([])).toEqual({
      status: 2,
      out: "",
      err: "de-an-06: Chưa có lệnh nào.\nXem hướng dẫn: de-an-06 help\n",
    });
    expect((await call(["--quiet"])).err).toContain("--quiet: Không có tùy chọn này.\n");
    expect((await call(["--verson"])).err).toContain("Có phải ý bạn là: --version?");
  });

  test("with an unknown command suggests the nearest", async () => {
    const { status, err } = await call(["taks", "plan.xlsx"]);
    expect([status, err]).toEqual([
      2,
      "de-an-06: taks: Không có lệnh này. Có phải ý bạn là: tasks?\nXem hướng dẫn: de-an-06 help\n",
    ]);
    expect((await call(["xyzzy", "--lang", "en"])).err).toContain("xyzzy: There is no such command.\n");
    expect((await call(["constructor"])).status).toBe(2);
  });

  test("with an unknown option suggests the nearest", async () => {
    expect((await call(["tasks", "a.xlsx", "--asof", "2023-06-30"])).err).toContain(
      "--asof: Không có tùy chọn này. Có phải ý bạn là: --as-of?",
    );
  });

  test("with --json answers one document on standard output", async () => {
    const { status, out } = await call(["taks", "--json"]);
    expect([status, JSON.parse(out)]).toEqual([
      2,
      { issues: [{ code: "call.unknown-command", path: ["taks"], message: expect.any(String) }] },
    ]);
  });

  test("in a language nobody knows is answered in Vietnamese", async () => {
    expect((await call(["deadline", "ngay", "--lang", "fr"])).err).toContain(
      "--lang: Giá trị không thuộc danh sách cho phép: vi, en.",
    );
  });
});

test("options may stand before the command", async () => {
  expect((await call(["--lang", "en", "help"])).out).toContain("Usage:");
  expect((await call(["--json", "deadline", "ngay"])).out).toContain('"immediate"');
});

test("the version is the package's", async () => {
  expect((await call(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect(JSON.parse((await call(["-v", "--json"])).out)).toHaveProperty("version");
});

test("an unexpected failure ends with 2 and still gives one JSON document", async () => {
  const io = memoryIo();
  const broken = {
    ...io,
    today: () => {
      throw new Error("no clock");
    },
  };
  expect(await run(["deadline", "ngay", "--json"], broken)).toBe(2);
  expect(JSON.parse(io.out())).toMatchObject({ issues: [{ code: "call.failed" }] });
  expect(io.err()).toContain("no clock");
});

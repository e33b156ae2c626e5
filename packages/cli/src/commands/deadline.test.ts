import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

async function ask(...args: string[]) {
  const io = memoryIo();
  const status = await run(["deadline", ...args], io);
  return { status, out: io.out(), err: io.err() };
}

async function askJson(...args: string[]) {
  const { status, out } = await ask(...args, "--json");
  return { status, json: JSON.parse(out) as Record<string, unknown> };
}

describe("de-an-06 deadline", () => {
  test("promises phrase, deadline, dueDay, occurrences and issues", async () => {
    const { status, json } = await askJson("trước ngày 15 hàng tháng", "--as-of", "2022-11-20");
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual(["phrase", "deadline", "dueDay", "occurrences", "issues"]);
    expect(json).toMatchObject({
      phrase: "trước ngày 15 hàng tháng",
      deadline: { kind: "recurring" },
      dueDay: "2022-12-14",
      issues: [],
    });
    expect(json.occurrences).toHaveLength(12);
    expect(json.occurrences).toEqual(expect.arrayContaining(["2022-12-14", "2023-11-14"]));
  });

  test("tells each kind of deadline and its last day on time", async () => {
    const due = async (phrase: string, ...args: string[]) => {
      const { json } = await askJson(phrase, "--as-of", "2022-11-20", ...args);
      return [(json.deadline as { kind: string }).kind, json.dueDay];
    };
    expect(await due("trước ngày 10/11/2022")).toEqual(["date", "2022-11-09"]);
    expect(await due("đến ngày 30/11/2022")).toEqual(["date", "2022-11-30"]);
    expect(await due("Quý I/2023")).toEqual(["period", "2023-03-31"]);
    expect(await due("trong 05 ngày làm việc kể từ ngày nhận được văn bản")).toEqual(["within", null]);
    expect(await due("Thường xuyên")).toEqual(["ongoing", null]);
    expect(await due("ngay")).toEqual(["immediate", null]);
    expect(await due("Khi có hướng dẫn của Bộ Y tế")).toEqual(["conditional", null]);
  });

  test("counts working days over the holidays of Vietnam from the day of the event", async () => {
    const { json } = await askJson("trong 05 ngày làm việc kể từ ngày nhận được văn bản", "--event-on", "27/4/2023");
    expect(json.dueDay).toBe("2023-05-09");
  });

  test("reads a day without its year by the day of the document", async () => {
    const { json } = await askJson("trước ngày 27/01", "--issued-on", "2023-01-10");
    expect(json).toMatchObject({ dueDay: "2023-01-26", issues: [{ message: expect.any(String) }] });
  });

  test("a phrase that cannot be read ends with 2, in JSON under the promised keys", async () => {
    const { status, json } = await askJson("một ngày đẹp trời");
    expect(status).toBe(2);
    expect(json).toMatchObject({ phrase: "một ngày đẹp trời", deadline: null, dueDay: null, occurrences: [] });
    expect(json.issues).toMatchObject([
      {
        code: "deadline.unreadable",
        path: [],
        place: { offset: 9, length: 8 },
        message: expect.stringContaining("thời hạn"),
      },
    ]);
    const said = await ask("một ngày đẹp trời");
    expect([said.status, said.out]).toEqual([2, ""]);
    expect(said.err).toMatch(/^de-an-06: .*thời hạn/u);
  });

  test("tells a person the day of the week, days off and the distance", async () => {
    const { out, err } = await ask("đến ngày 02/9/2023");
    expect(out).toContain("02/9/2023 (thứ Bảy, ngày nghỉ, còn 64 ngày)");
    expect(err).toBe("Không có --as-of: tính đến hôm nay, 30/6/2023 (giờ Việt Nam).\n");
    expect((await ask("đến ngày 30/6/2023", "--lang", "en")).out).toContain(
      "30 June 2023 (Friday, the day asked about)",
    );
    expect((await ask("đến ngày 29/6/2023", "--lang", "en")).out).toContain("1 day ago");
  });

  test("an empty phrase is a blank deadline, under the promised keys", async () => {
    for (const phrase of ["", "  "]) {
      const { status, json } = await askJson(phrase);
      expect([status, json]).toEqual([
        2,
        {
          phrase,
          deadline: null,
          dueDay: null,
          occurrences: [],
          issues: [{ code: "deadline.blank", path: [], message: expect.any(String) }],
        },
      ]);
    }
    expect((await ask("--json")).out).toContain("call.missing-operand");
  });

  test("reads standard input for -", async () => {
    const io = memoryIo({ stdin: new TextEncoder().encode("\uFEFFtrước ngày 15 hàng tháng\r\n") });
    expect(await run(["deadline", "-", "--as-of", "2022-11-20", "--json"], io)).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({ phrase: "trước ngày 15 hàng tháng", dueDay: "2022-12-14" });
    const none = await askJson("-");
    expect([none.status, none.json.issues]).toMatchObject([2, [{ code: "deadline.blank" }]]);
    const broken = { ...memoryIo(), readStdin: () => Promise.reject(new Error()) };
    expect(await run(["deadline", "-"], broken)).toBe(2);
    expect(broken.err()).toContain("-: Không đọc được tệp.");
  });

  test("in English the deadline is worded in English", async () => {
    const { out } = await ask("trước ngày 15 hàng tháng", "--as-of", "2022-11-20", "--lang", "en");
    expect(out).toMatch(/^Before the 15th/u);
    expect(out).not.toContain("hằng tháng");
  });

  test("quotes around the phrase may be left out", async () => {
    expect(await askJson("trước", "ngày", "15", "hàng", "tháng")).toEqual(await askJson("trước ngày 15 hàng tháng"));
  });
});

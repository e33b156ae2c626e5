import { readDocument } from "@de-an-06/document";
import { accountability, plainDate, unwrap } from "@de-an-06/domain";
import { readRegisters, writeRegister } from "@de-an-06/spreadsheet";
import { describe, expect, test, vi } from "vitest";
import { explanations, facts, on, rules } from "./invented-facts.js";
import { asOf, counted, difficulties, models, open } from "./registers.js";
import { hierarchy } from "./units.js";
import { lines, notes, writePage } from "./who-answers.js";

const named = (act: string) => lines.filter((line) => line.act === act).map(({ body }) => body.name);

describe("who answers for the plan of Bắc Giang", () => {
  test("who is in time and late in nothing is commended", () => {
    expect(named("commend")).toEqual(["Thành phố Bắc Giang", "Văn phòng UBND tỉnh"]);
  });

  test("who is late with a task, a report or a target is reminded; one that reports in time is, too, for its task", () => {
    expect(named("remind").toSorted()).toEqual([
      "Huyện Hiệp Hòa",
      "Huyện Yên Thế",
      "Sở Thông tin và Truyền thông",
      "Sở Tài nguyên và Môi trường",
      "Sở Y tế",
    ]);
  });

  test("an explanation is owed ten working days after the quarter; one was given and not accepted", () => {
    const asked = lines.filter(({ act }) => act === "explain");
    expect(asked.map(({ body, due, explanation }) => [body.name, due, explanation]).toSorted()).toEqual([
      ["Sở Thông tin và Truyền thông", "2023-04-14", "refused"],
      ["Sở Tài nguyên và Môi trường", "2023-04-14", "overdue"],
      ["Sở Y tế", "2023-04-14", "overdue"],
    ]);
  });

  test("groups that were not expanded are noted, and nobody is late before anything is due", () => {
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(["task.group-not-expanded"]));
    const { tasks = [] } = facts;
    const early = unwrap(accountability({ tasks }, { ...on, asOf: plainDate("2023-01-10"), rules, explanations }));
    expect(early).toEqual([]);
  });

  test("the Word page has each act as a section", async () => {
    const { text } = unwrap(await readDocument(await writePage(), { name: "trang.docx" }));
    for (const title of ["Biểu dương", "Nhắc nhở", "Phê bình", "Yêu cầu giải trình"]) expect(text).toContain(title);
    expect(text).toContain("không có thật");
  });
});

describe("the registers of the city", () => {
  test("four of the five wards have a model, and two difficulties are open", () => {
    expect(counted("213", "models.units")).toBe(4);
    expect(counted("213", "registers.units")).toBe(5);
    expect(counted("213", "difficulties.open")).toBe(2);
    expect(counted("213:tran-phu", "models.units")).toBe(0);
  });

  test("difficulties grow old until they are closed, and wait for whom they were routed to", () => {
    expect(open.map(({ difficulty, state, with: waits, age }) => [difficulty.id, state, waits, age])).toEqual([
      ["kk-1", "routed", "24:so-tttt@2008-08-01", 55],
      ["kk-2", "answered", "213:my-do@2008-08-01", 42],
      ["kk-3", "closed", "213:ngo-quyen@2008-08-01", 21],
    ]);
  });

  test("a register that was written is read back the same", async () => {
    const again = async (register: "pilot-model" | "difficulty", entries: typeof models | typeof difficulties) =>
      unwrap(await readRegisters(await writeRegister(register, { entries, hierarchy, asOf }), { hierarchy }));
    expect((await again("pilot-model", models)).map(({ id, unit }) => [id, unit])).toEqual(
      models.map(({ id, unit }) => [id, unit]),
    );
    expect(await again("difficulty", difficulties)).toEqual(difficulties);
  });
});

test("the demo says it all, on eighty columns", async () => {
  const written: string[] = [];
  vi.stubEnv("COLUMNS", "80");
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await import("./demo.js");
  spy.mockRestore();
  vi.unstubAllEnvs();
  const shown = written.join("");
  for (const text of [
    "KHÔNG CÓ THẬT",
    "BIỂU DƯƠNG (2)",
    "Phường có mô hình điểm: 4/5, đạt 80,0%.",
    "cộng theo phường: 2",
  ]) {
    expect(shown).toContain(text);
  }
});

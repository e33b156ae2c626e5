import { plainDate, standing, type Task } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { duties, type DutySector } from "./duties.js";

const of = (prefix: string) => duties.filter(({ id }) => id.startsWith(prefix));
/** The section a duty stands in, without the item. */
const sectionsOf = (prefix: string) =>
  new Set(of(prefix).map(({ source }) => (source.article ?? "").replace(/, (?:ý|điểm) .*$/u, "")));

test("every duty has its own id, short words and an addressee", () => {
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  for (const { title, addressee } of duties) {
    expect(title.length).toBeLessThan(110);
    expect(addressee.length).toBeGreaterThan(3);
    expect(title).toBe(title.normalize("NFC"));
  }
});

test("the letter of Bắc Ninh has thirteen addressees, three of them requested, and its end", () => {
  const sections = [...sectionsOf("bac-ninh-2022-")].filter((section) => section !== "đoạn kết");
  expect(sections).toEqual(Array.from({ length: 13 }, (_, i) => `mục ${i + 1}`));
  const requested = of("bac-ninh-2022-").filter(({ mode }) => mode === "requested");
  expect(new Set(requested.map(({ source }) => source.article?.slice(0, 6)))).toEqual(
    new Set(["mục 10", "mục 11", "mục 12"]),
  );
});

test("part III of the plan of Bắc Giang has twenty-three agencies; youth union and court are requested", () => {
  expect(sectionsOf("bac-giang-2023-").size).toBe(23);
  expect(
    of("bac-giang-2023-")
      .filter(({ mode }) => mode === "requested")
      .map(({ addressee }) => addressee),
  ).toEqual(["Tỉnh đoàn Bắc Giang", "Tòa án nhân dân tỉnh"]);
});

test("the guidance of Quảng Ngãi has three groups, and seven sectors in the one of data", () => {
  const all = of("quang-ngai-2022-");
  expect(new Set(all.flatMap(({ group }) => group ?? []))).toEqual(new Set(["public-services", "data", "utilities"]));
  const sectors: readonly DutySector[] = ["police", "justice", "health", "labour", "insurance", "unions", "finance"];
  expect([...new Set(all.flatMap(({ sector }) => sector ?? []))]).toEqual(sectors);
  expect(all.every(({ group, sector }) => sector === undefined || group === "data")).toBe(true);
  expect(all.find(({ id }) => id.endsWith("PL.III.2.3.1.2"))?.source.article).toBe("phụ lục, mục III.2.3.1, điểm 2");
});

test("a duty as a task needs no deadline and is never due", () => {
  const [first] = duties;
  const task: Task = {
    id: first?.id ?? "",
    title: first?.title ?? "",
    kind: "duty",
    assignees: [{ name: first?.addressee ?? "", part: "lead", mode: "ordered" }],
    deadline: null,
    changes: [],
    events: [],
    source: first?.source ?? null,
  };
  expect(standing(task, { asOf: plainDate("2030-01-01") })).toEqual({ standing: "ongoing" });
});

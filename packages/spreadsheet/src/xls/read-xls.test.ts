import { unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { rawXls } from "../../fixtures/raw-xls.js";
import { readTasks } from "../task/read-tasks.js";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";

const rows = [
  ["STT", "Nhiệm vụ", "Thời hạn"],
  [1, "Rà soát dữ liệu dân cư", "Quý I/2023"],
];

test("an old .xls is read by its values", async () => {
  const [sheet] = unwrap(await readWorkbook(rawXls({ rows })));
  expect(sheet).toEqual({ name: "Bảng", rows, merges: [] });
  expect(unwrap(await readTasks(rawXls({ rows }))).map(({ id, title }) => [id, title])).toEqual([
    ["1", "Rà soát dữ liệu dân cư"],
  ]);
});

test("a day is a day, blank rows and cells keep their places, merges are known", async () => {
  const cells = [
    [0x203, [3, 0, 2, 0, 1, 0, ...new Uint8Array(Float64Array.of(45_356).buffer)]],
    [0xe5, [1, 0, 0, 0, 1, 0, 0, 0, 0, 0]],
  ] as const;
  const [sheet] = unwrap(await readWorkbook(rawXls({ rows: [["a"]], cells })));
  expect(sheet?.rows).toEqual([["a"], [], [], [null, null, { day: "2024-03-05" }]]);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
});

test("hidden sheets are left out", async () => {
  expect(await readWorkbook(rawXls({ rows, hidden: true }))).toMatchObject({ issues: [{ code: "file.all-hidden" }] });
});

test("every limit can be lowered", async () => {
  for (const [limit, maximum] of Object.entries({ rows: 1, columns: 2, cells: 3, sheets: 0 })) {
    const result = await readWorkbook(rawXls({ rows }), { ...defaultReadLimits, [limit]: maximum });
    expect(result).toMatchObject({ issues: [{ code: "file.too-large", params: { limit, maximum } }] });
  }
});

test("damaged bytes anywhere are an issue or rows, never an error", async () => {
  const sound = rawXls({ rows });
  for (let at = 0; at < sound.length; at += 7) {
    const broken = sound.slice();
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(await readWorkbook(broken)).toHaveProperty("ok");
  }
}, 60_000);

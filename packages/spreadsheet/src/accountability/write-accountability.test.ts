import { type AccountabilityLine, parseCitation, plainDate, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { readWorkbook } from "../workbook/read-workbook.js";
import { writeAccountability } from "./write-accountability.js";

const asOf = plainDate("2023-06-30");
const line: AccountabilityLine = {
  act: "explain",
  rule: "explain",
  body: { id: null, name: "Sở Y tế" },
  evidence: [
    { kind: "task", task: "2", standing: "open-overdue", since: plainDate("2023-04-01"), daysLate: 91, extensions: 0 },
    { kind: "target", target: "cards", indicator: "i", standing: "missed", since: asOf, short: 12 },
  ],
  to: "Chủ tịch UBND tỉnh",
  due: plainDate("2023-04-06"),
  explanation: "overdue",
  source: {
    document: unwrap(parseCitation("Công văn số 2480/UBND-VHTT ngày 01/11/2022")),
    article: "đoạn cuối",
    confidence: "primary",
  },
};

test("each body stands with what it rests on, to whom, by when and by which rule", async () => {
  const bytes = await writeAccountability([line], { asOf, names: { task: () => "2 (Tập huấn)" } });
  const rows = unwrap(await readWorkbook(bytes))[0]?.rows ?? [];
  expect(rows.find((row) => row?.[0] === 1)).toEqual([
    1,
    "Yêu cầu giải trình",
    "Sở Y tế",
    2,
    "Nhiệm vụ 2 (Tập huấn): Quá hạn chưa hoàn thành, chậm 91 ngày\nChỉ tiêu cards: Không đạt, còn thiếu 12",
    "Chủ tịch UBND tỉnh",
    { day: "2023-04-06" },
    "Quá hạn giải trình",
    "đoạn cuối, Công văn số 2480/UBND-VHTT ngày 01/11/2022",
  ]);
  expect(bytes).toEqual(await writeAccountability([line], { asOf, names: { task: () => "2 (Tập huấn)" } }));
});

test("a table of nobody is still a table", async () => {
  const rows = unwrap(await readWorkbook(await writeAccountability([], { asOf })))[0]?.rows ?? [];
  expect(rows.some((row) => row?.[2] === "Cơ quan, đơn vị")).toBe(true);
});

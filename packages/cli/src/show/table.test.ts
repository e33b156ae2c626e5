import { describe, expect, test } from "vitest";
import { pageOf } from "./page.js";
import { formatTable } from "./table.js";
import { textWidth } from "./text-width.js";

const page = (columns: number, env = {}) => pageOf({ write: () => undefined, isTTY: false, columns }, env, "vi");
const columns = [{ head: "TT", align: "right" as const }, { head: "Nhiệm vụ" }, { head: "Hạn cuối", least: 10 }];
const title = "Thu nhận hồ sơ cấp Căn cước công dân, hướng dẫn kích hoạt định danh điện tử";
const rows = [
  ["1", title, "31/01/2023"],
  ["10", title.normalize("NFD"), "—"],
];

describe("a table", () => {
  test("is as wide as its text while there is room", () => {
    expect(formatTable(columns, [["1", "Tập huấn", "31/03/2023"]], page(80))).toBe(
      [
        "┌────┬──────────┬────────────┐",
        "│ TT │ Nhiệm vụ │ Hạn cuối   │",
        "├────┼──────────┼────────────┤",
        "│  1 │ Tập huấn │ 31/03/2023 │",
        "└────┴──────────┴────────────┘",
      ].join("\n"),
    );
  });

  test("the widest column gives way, and composed and decomposed text align", () => {
    expect(formatTable(columns, rows, { ...page(60), width: 50, ruled: true })).toBe(
      [
        "┌────┬──────────────────────────────┬────────────┐",
        "│ TT │ Nhiệm vụ                     │ Hạn cuối   │",
        "├────┼──────────────────────────────┼────────────┤",
        "│  1 │ Thu nhận hồ sơ cấp Căn cước  │ 31/01/2023 │",
        "│    │ công dân, hướng dẫn kích     │            │",
        "│    │ hoạt định danh điện tử       │            │",
        "├────┼──────────────────────────────┼────────────┤",
        "│ 10 │ Thu nhận hồ sơ cấp Căn cước  │ —          │",
        "│    │ công dân, hướng dẫn kích     │            │",
        "│    │ hoạt định danh điện tử       │            │",
        "└────┴──────────────────────────────┴────────────┘",
      ].join("\n"),
    );
  });

  test("no line is longer than the page, down to 40", () => {
    for (const width of [40, 80, 120, 200]) {
      const lines = formatTable(columns, [...rows, ["3", "x".repeat(500), "10/02/2022"]], {
        ...page(width),
        width,
      }).split("\n");
      expect(new Set(lines.map(textWidth)).size).toBe(1);
      expect(textWidth(lines[0] ?? "")).toBeLessThanOrEqual(width);
    }
  });

  test("colour stays inside its cell, line by line", () => {
    const coloured = page(40, { FORCE_COLOR: "1" });
    const table = formatTable(columns, [["1", { text: title, paint: coloured.paint.red }, ""]], coloured);
    const lines = table.split("\n").filter((line) => line.includes("\u001b[31m"));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.split("\u001b[31m")[1]?.split("\u001b[39m")[0]).not.toContain("│");
  });
});

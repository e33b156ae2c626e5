import { expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

const valid = { from: "2008-08-01", until: "2025-06-30" };
const units = JSON.stringify([
  { code: "256", name: "Thành phố Bắc Ninh", tier: "district", kind: "provincial-city", parent: "27", ...valid },
  { code: "09163", name: "Phường Vũ Ninh", tier: "commune", parent: "256", ...valid },
  { code: "09166", name: "Phường Đáp Cầu", tier: "commune", parent: "256", ...valid },
]);
const sendings =
  "STT;Đơn vị;Kỳ báo cáo;Ngày gửi\n1;Phường Vũ Ninh;Tháng 11/2022;14/11/2022\n2;Phường Đáp Cầu;Tháng 11/2022;17/11/2022\n";
const files = { "gui.csv": new TextEncoder().encode(sendings), "units.json": new TextEncoder().encode(units) };
const usual = ["export", "reports", "gui.csv", "--units", "units.json", "--as-of", "2022-12-20", "-o", "xep-hang.xlsx"];

test("de-an-06 export reports writes the league table of a regime", async () => {
  const io = memoryIo({ files });
  expect(await run([...usual, "--regime", "bac-ninh-city-2022-monthly", "--json"], io)).toBe(0);
  expect(JSON.parse(io.out())).toMatchObject({ kind: "reports", output: "xep-hang.xlsx" });
  expect(io.files.get("xep-hang.xlsx")?.length ?? 0).toBeGreaterThan(5000);
});

test("the league table asks for its regime", async () => {
  const io = memoryIo({ files });
  expect(await run(usual, io)).toBe(2);
  expect(io.err()).toContain("--regime: Thiếu tùy chọn bắt buộc này.");
});

import { type FilledReport, period, plainDate, unitKey, unwrap } from "@de-an-06/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../read/read-document.js";
import { inflatePart } from "../zip/inflate.js";
import { readEntries } from "../zip/records.js";
import { decree30Form } from "./page-form.js";
import type { ReportHeader } from "./report-header.js";
import { writeReport } from "./write-report.js";

const ratio = (numerator: number, denominator: number) =>
  ({
    kind: "ratio",
    figure: { state: "value", numerator, denominator },
    counts: "hồ sơ",
    decimals: 2,
    exactness: "exact",
  }) as const;
const count = (value: number) =>
  ({ kind: "count", count: { state: "value", value, exactness: "exact" }, counts: "hồ sơ" }) as const;

const report: FilledReport = {
  outline: "o",
  unit: unitKey("19@2025-07-01"),
  period: period("2026-H1", "reporting"),
  title: "Kết quả thực hiện Đề án 06",
  opening: ["Kết quả như sau:"],
  sections: [
    {
      id: "s",
      number: "I",
      title: "KẾT QUẢ",
      content: [
        { kind: "text", paragraphs: ["Tổ công tác họp hằng tháng."] },
        { kind: "figures", window: { from: plainDate("2026-01-01"), to: plainDate("2026-06-30") }, lines: [{ label: "Trả kết quả", value: ratio(240, 303) }] },
        { kind: "missing", about: "Khó khăn" },
      ],
      sections: [
        {
          id: "t",
          number: "1",
          title: "Bảng số liệu",
          sections: [],
          content: [
            {
              kind: "table",
              caption: "Dịch vụ công",
              window: { from: plainDate("2026-01-01"), to: plainDate("2026-06-30") },
              heading: "Dịch vụ",
              columns: ["Tiếp nhận", "Tỷ lệ"],
              rows: [{ name: "Đăng ký thường trú", values: [count(1093), ratio(1093, 1093)] }],
              total: { name: "Tổng cộng", values: [count(1093), ratio(1093, 1093)] },
            },
          ],
        },
      ],
    },
    { id: "n", number: "II", title: "NHIỆM VỤ", sections: [], content: [{ kind: "next-tasks", tasks: [{ title: "Rà soát", deadline: "quý III/2026" }] }] },
  ],
  closing: ["Trên đây là báo cáo./."],
  appendices: [{ id: "a", number: "Phụ lục", title: "Văn bản", sections: [], content: [{ kind: "list", items: ["Kế hoạch số 1/KH-UBND"] }] }],
  nextTasks: [],
}; // prettier-ignore

const header: ReportHeader = {
  superior: "UBND tỉnh Thái Nguyên",
  issuer: "UBND phường Đức Xuân",
  number: "12",
  symbol: "BC-UBND",
  place: "Đức Xuân",
  day: plainDate("2026-07-05"),
  signature: { capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], position: "PHÓ CHỦ TỊCH", name: "Nguyễn Văn A" },
  recipients: ["UBND tỉnh;", "Lưu: VT"],
};

const xmlOf = async (bytes: Uint8Array, name: string) => {
  const entry = readEntries(bytes, 100)?.find((one) => one.name === name);
  const part = entry && (await inflatePart(bytes, entry));
  return part ? new TextDecoder().decode(part) : "";
};
const lines = async (bytes: Uint8Array) => unwrap(await readDocument(bytes)).text.split("\n");

describe("a written report", () => {
  test("has the parts of an official report in their order", async () => {
    expect(await lines(await writeReport(report, { header }))).toEqual([
      "| UBND TỈNH THÁI NGUYÊN UBND PHƯỜNG ĐỨC XUÂN Số: 12/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Đức Xuân, ngày 05 tháng 7 năm 2026 |",
      "",
      "BÁO CÁO",
      "",
      "Kết quả thực hiện Đề án 06",
      "",
      "Kết quả như sau:",
      "",
      "# I. KẾT QUẢ",
      "",
      "Tổ công tác họp hằng tháng.",
      "",
      "Số liệu từ ngày 01/01/2026 đến ngày 30/6/2026:",
      "",
      "- Trả kết quả: 240/303 hồ sơ, đạt 79,21%",
      "",
      "[Chưa có nội dung: Khó khăn]",
      "",
      "# 1. Bảng số liệu",
      "",
      "Bảng 1. Dịch vụ công",
      "",
      "Số liệu từ ngày 01/01/2026 đến ngày 30/6/2026:",
      "",
      "| STT | Dịch vụ | Tiếp nhận | Tỷ lệ |",
      "| 1 | Đăng ký thường trú | 1.093 | 100% |",
      "|  | Tổng cộng | 1.093 | 100% |",
      "",
      "# II. NHIỆM VỤ",
      "",
      "- Rà soát (quý III/2026)",
      "",
      "Trên đây là báo cáo./.",
      "",
      "| Nơi nhận: - UBND tỉnh; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A |",
      "",
      "Phụ lục",
      "",
      "Văn bản",
      "",
      "(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 7 năm 2026 của UBND phường Đức Xuân)",
      "",
      "- Kế hoạch số 1/KH-UBND",
    ]);
  });

  test("leaves room for number, day and name that are not known, and needs no superior body", async () => {
    const { issuer, symbol, place, recipients } = header;
    const draft: ReportHeader = {
      issuer,
      symbol,
      place,
      recipients,
      number: null,
      day: null,
      signature: { capacity: [], position: "CHỦ TỊCH" },
    };
    const [head = ""] = await lines(await writeReport(report, { header: draft }));
    expect(head).toBe(
      "| UBND PHƯỜNG ĐỨC XUÂN Số: /BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Đức Xuân, ngày tháng năm |",
    );
  });

  test("is A4 in Times New Roman, repeats the header of a table and numbers pages after the first", async () => {
    const bytes = await writeReport(report, { header });
    const document = await xmlOf(bytes, "word/document.xml");
    expect(/<w:pgSz[^>]*>/u.exec(document)?.[0]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(document).toContain("<w:tblHeader/>");
    expect(document).toContain("<w:titlePg/>");
    expect(await xmlOf(bytes, "word/styles.xml")).toContain("Times New Roman");
    expect(await xmlOf(bytes, "word/header1.xml")).toContain("PAGE");
  });

  test("takes the measures it is given", async () => {
    const form = { ...decree30Form, font: "Arial", margins: { ...decree30Form.margins, left: 35 } };
    const bytes = await writeReport(report, { header, form });
    expect(await xmlOf(bytes, "word/document.xml")).toContain('w:left="1984"');
    expect(await xmlOf(bytes, "word/styles.xml")).not.toContain("Times New Roman");
  });

  test("is the same to the byte when it is written again, and says nothing of when", async () => {
    const [first, second] = [await writeReport(report, { header }), await writeReport(report, { header })];
    expect(first).toEqual(second);
    expect(await xmlOf(first, "docProps/core.xml")).not.toMatch(/created|modified|\d{4}-\d\d-\d\d/u);
  });
});

describe("always", () => {
  test("any text comes back as it was, but for white space and what no document can hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (given) => {
        const text = `a${given}b`;
        const bytes = await writeReport({ ...report, sections: [], opening: [text], title: given }, { header });
        const kept = text.replace(/\s*[\r\n\t\v\f]+\s*/gu, " ").replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
        expect(await lines(bytes)).toContain(kept.replace(/\s+/gu, " ").trim());
      }),
      { numRuns: 30 },
    );
  });
});

import { readTasks } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { memoryIo, type MemoryIoOptions } from "../io/memory-io.js";
import { run } from "../run.js";

const plan = `KẾ HOẠCH
Triển khai Đề án 06 năm 2023

I. NHIỆM VỤ CỤ THỂ

1. Công an tỉnh

- Chủ trì kiểm tra việc thực hiện tại các huyện; thời gian kiểm tra trong quý III/2023.

- Phối hợp với Sở TT&TT rà quét mã độc.

2. UBND các huyện, thành phố

- Xây dựng kế hoạch gửi Công an tỉnh trước ngày 10/02/2022.

Phụ lục I
(Kèm theo Kế hoạch số /KH-UBND ngày /01/2023 của Chủ tịch UBND tỉnh)

TT	Thủ tục hành chính	Cấp độ	Cơ quan thực hiện
3	Đăng ký thường trú	4	Công an tỉnh
9	Đăng ký khai sinh	3	Công an tỉnh
`;
const annex = `STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn hoàn thành
1;Rà quét mã độc;Công an tỉnh phối hợp với CAT;Thường xuyên
`;
const files = { "plan.txt": new TextEncoder().encode(plan), "annex.csv": new TextEncoder().encode(annex) };

async function directive(args: readonly string[], options: MemoryIoOptions = {}) {
  const io = memoryIo({ files, ...options });
  const status = await run(["directive", ...args], io);
  return { status, out: io.out(), err: io.err(), io };
}

describe("de-an-06 directive --json", () => {
  test("promises its keys for the document, a draft and an issue", async () => {
    const { status, out } = await directive(["plan.txt", "--json"]);
    const json = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual(["document", "addressees", "drafts", "findings", "issues"]);
    expect(json.document).toMatchObject({
      kind: "plan",
      number: null,
      symbol: "KH-UBND",
      day: { year: 2023, month: 1 },
    });
    expect(json.addressees).toEqual([
      { article: "mục I.1", names: ["Công an tỉnh"] },
      { article: "mục I.2", names: ["UBND các huyện, thành phố"] },
    ]);
    expect(json.drafts[0]).toMatchObject({
      id: "I.1.1",
      article: "mục I.1, ý 1",
      line: 8,
      kind: "task",
      mode: "ordered",
      assignees: [{ name: "Công an tỉnh", part: "lead", mode: "ordered" }],
      deadline: { kind: "period", period: { id: "2023-Q3" } },
      notes: [],
    });
    expect(plan.slice(json.drafts[0].span.start, json.drafts[0].span.end)).toBe(json.drafts[0].text);
    expect(json.drafts[1].notes).toEqual([
      {
        code: "directive.lead-open",
        path: [],
        message: "Văn bản giao phối hợp nhưng không nói rõ cơ quan nào chủ trì.",
      },
    ]);
    expect(json.findings).toBeNull();
  });

  test("stands with nothing in it for a file that cannot be read", async () => {
    const { status, out } = await directive(["missing.txt", "--json"]);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ document: null, drafts: [], issues: [{ code: "input.not-found" }] });
  });
});

describe("de-an-06 directive --lint", () => {
  test("says what is at odds, where it stands, and exits with 1", async () => {
    const { status, out } = await directive(["plan.txt", "--lint", "annex.csv", "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(out).findings.map(({ code, at }: { code: string; at: string }) => [code, at])).toEqual([
      ["plan.coordinates-itself", "1"],
      ["plan.duty-not-in-annex", "I.1.1"],
      ["plan.duty-not-in-annex", "I.2.1"],
      ["plan.due-before-issue", "I.2.1"],
      ["plan.service-agency-differs", "2"],
    ]);
  });

  test("counts days against the day that is given", async () => {
    const { out } = await directive(["plan.txt", "--lint", "annex.csv", "--issued-on", "2022-01-05", "--json"]);
    expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).not.toContain("plan.due-before-issue");
  });

  test("needs an annex that can be read", async () => {
    expect((await directive(["plan.txt", "--lint", "none.xlsx"])).status).toBe(2);
    expect((await directive(["plan.txt", "--lint", "plan.txt"])).status).toBe(2);
  });
});

describe("de-an-06 directive --xlsx", () => {
  test("writes a tracking table that is read back to the same tasks, with what is open as notes", async () => {
    const { status, io, out } = await directive(["plan.txt", "--xlsx", "out.xlsx"]);
    expect(status).toBe(0);
    expect(out).toContain("Đã ghi bảng theo dõi: out.xlsx");
    const bytes = io.files.get("out.xlsx") ?? new Uint8Array();
    const read = await readTasks(bytes);
    expect(read.ok && read.value.map(({ id, kind, deadline }) => [id, kind, deadline?.kind ?? null])).toEqual([
      ["I.1.1", "task", "period"],
      ["I.1.2", "duty", null],
      ["I.2.1", "task", "date"],
    ]);
    expect(read.ok && read.value[1]?.note).toContain("chủ trì");
    expect((await directive(["plan.txt", "--xlsx", "out.csv"])).status).toBe(2);
  });
});

describe("de-an-06 directive for a person", () => {
  test("shows the drafts, what is open and the findings in both languages", async () => {
    const vi = await directive(["plan.txt", "--lint", "annex.csv"], { columns: 120 });
    expect(vi.out).toContain("2 nhiệm vụ có thời hạn, 1 trách nhiệm; 1 nội dung còn chỗ cần xác nhận.");
    expect(vi.out).toContain("Phụ lục, dòng 1");
    const en = await directive(["-", "--lang", "en"], { stdin: files["plan.txt"] });
    expect(en.out).toContain("Tasks with a deadline: 2. Duties: 1. Items that leave something to confirm: 1.");
  });

  test("says so when text and annex agree, and when nothing is found", async () => {
    const agree = "1. Công an tỉnh\n- Rà quét mã độc.";
    const good = "STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn hoàn thành\n1;Rà quét mã độc;Công an tỉnh;Thường xuyên\n";
    const encode = (text: string) => new TextEncoder().encode(text);
    const same = await directive(["a.txt", "--lint", "b.csv"], {
      files: { "a.txt": encode(agree), "b.csv": encode(good) },
    });
    expect(same.status).toBe(0);
    expect(same.out).toContain("Không thấy điểm mâu thuẫn");
    const none = await directive(["a.txt"], { files: { "a.txt": encode("Không có gì.") } });
    expect(none.out).toContain("Không tìm thấy nhiệm vụ nào");
  });
});

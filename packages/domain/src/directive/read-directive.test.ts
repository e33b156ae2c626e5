import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { unwrap } from "../issue/result.js";
import type { AgencyNames } from "../task/agency-names.js";
import { TaskSchema } from "../task/task-schema.js";
import { DraftSchema } from "./draft-schema.js";
import type { Draft } from "./draft.js";
import { readDirective } from "./read-directive.js";
import { tasksFromDirective } from "./to-tasks.js";

const agencies: AgencyNames = [
  { name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] },
  { name: "Bảo hiểm xã hội tỉnh", abbreviations: ["BHXH"], aliases: [] },
  { name: "Tỉnh đoàn", abbreviations: [], aliases: [], requested: true },
  { name: "Sở Thông tin và Truyền thông", abbreviations: ["TT&TT"], aliases: [] },
];
const read = (text: string) => unwrap(readDirective(text, { agencies })).drafts;
const who = ({ assignees }: Draft) => assignees.map(({ part, name }) => `${part} ${name}`);
const codes = ({ notes }: Draft) => notes.map(({ code }) => code);

describe("a numbered section", () => {
  test("gives its duties to the bodies its heading names, asked or ordered", () => {
    const drafts = read(
      "1. Các phòng, ban và UBND các phường:\n- Rà soát thủ tục hành chính.\n2. Đề nghị Thành đoàn:\n- Vận động đoàn viên.\n3. Tỉnh đoàn Hòa An\n- Tập huấn cho đoàn viên.",
    );
    expect(drafts.map((one) => [one.id, one.article, one.mode, ...who(one)])).toEqual([
      ["1.1", "mục 1, ý 1", "ordered", "lead Các phòng, ban", "co-lead UBND các phường"],
      ["2.1", "mục 2, ý 1", "requested", "lead Thành đoàn"],
      ["3.1", "mục 3, ý 1", "requested", "lead Tỉnh đoàn Hòa An"],
    ]);
  });

  test.each([
    [
      "Chủ trì, phối hợp với BHXH, các đơn vị liên quan chỉ đạo các cơ sở",
      ["lead Sở Y tế", "coordinating Bảo hiểm xã hội tỉnh", "coordinating các đơn vị liên quan"],
    ],
    ["Tham mưu UBND tỉnh bố trí kinh phí", ["advising Sở Y tế"]],
    ["Tiếp tục chỉ đạo bệnh viện dùng thẻ", ["directing Sở Y tế"]],
    ["Thường xuyên phối hợp với Công an tỉnh rà soát", ["coordinating Sở Y tế", "coordinating Công an tỉnh"]],
    ["Phối hợp tuyên truyền về định danh điện tử", ["coordinating Sở Y tế"]],
    ["Kết nối dữ liệu khám sức khỏe", ["lead Sở Y tế"]],
  ])("%j gives the parts %j", (text, expected) => {
    const [draft] = read(`1. Sở Y tế\n- ${text}.`);
    expect(draft && who(draft)).toEqual(expected);
  });

  test("that only coordinates leaves open who leads", () => {
    expect(read("1. Sở Y tế\n- Phối hợp với Công an tỉnh rà soát.").map(codes)).toEqual([["directive.lead-open"]]);
  });

  test("holds a sentence that names its own bodies, which are then meant", () => {
    const [own, gom] = read(
      "1. Các sở, ngành\n- Báo Hòa An, Đài Phát thanh tỉnh phối hợp với Công an tỉnh đưa tin.\n- Tổ công tác gồm: Chủ tịch, Trưởng Công an.",
    );
    expect(own && who(own)).toEqual(["lead Báo Hòa An", "co-lead Đài Phát thanh tỉnh", "coordinating Công an tỉnh"]);
    expect(gom).toBeUndefined();
  });

  test("gives the items below an item their place, and explanations no duty", () => {
    const drafts = read(
      "13. UBND các phường:\n- Tập trung vào các nhiệm vụ:\n+ Làm sạch dữ liệu.\n+ Thẻ căn cước có giá trị như giấy tờ.\n. Dùng thẻ căn cước.\n- Chỉ đạo in tài liệu.",
    );
    expect(drafts.map(({ id, parent }) => [id, parent])).toEqual([
      ["13.1", null],
      ["13.1.1", "13.1"],
      ["13.2", null],
    ]);
  });

  test("goes on over the edge of a page and with a heading beside its text", () => {
    const drafts = read(
      "1. Sở Y tế\n\nRà soát thiết bị phục vụ hoạt động\n\nkhám chữa bệnh.\n\n2.7. Đối với tài chính - kế hoạch: Cân đối ngân sách.",
    );
    expect(drafts.map(({ text }) => text)).toEqual([
      "Rà soát thiết bị phục vụ hoạt động khám chữa bệnh.",
      "Cân đối ngân sách.",
    ]);
    expect(drafts.map(who)).toEqual([["lead Sở Y tế"], ["lead tài chính - kế hoạch"]]);
  });
});

describe("what orders nothing", () => {
  test.each([
    [
      "purposes and requirements",
      "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Triển khai kịp thời.\n2. Yêu cầu\n- Thực hiện nghiêm túc.",
    ],
    [
      "benefits, conditions, rights",
      "1. Nhiệm vụ\n1.1. Lợi ích\n(1) Giảm chi phí.\n1.2. Điều kiện\n- Có thuê bao.\n1.3. Trách nhiệm, quyền lợi của người dân\n(1) Sử dụng thẻ.",
    ],
    [
      "names behind Kính gửi and Nơi nhận",
      "Kính gửi:\n- Công an tỉnh;\n- Triển khai.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
    ],
    [
      "rows of a table",
      "1. Công an tỉnh\nSTT\tNhiệm vụ\tCơ quan\n1\tRà soát\tCông an tỉnh\n| 1 | Rà soát | Công an tỉnh |",
    ],
    ["a news article", "Ngày 12/6, UBND tỉnh ban hành kế hoạch.\nCông an TP duy trì làm sạch dữ liệu."],
    ["what a bracket says", "1. Công an tỉnh\n(Có mẫu gửi kèm)"],
  ])("%s give no drafts", (_, text) => {
    expect(read(text)).toEqual([]);
    expect(readDirective(text)).toMatchObject({ notes: [{ code: "directive.no-duties" }] });
  });
});

describe("the end of a letter", () => {
  const closing =
    "1. Công an tỉnh:\n- Rà soát dữ liệu.\nYêu cầu các phòng, ban thực hiện nghiêm túc. Các phòng, ban báo cáo UBND tỉnh trước ngày 15 hàng tháng. Chịu trách nhiệm giải trình nếu không hoàn thành./.\nNơi nhận:\n- Như trên.";

  test("is nobody's section: each sentence is for those it names, and the next one for the same", () => {
    expect(read(closing).map(({ id, kind, article, assignees }) => [id, kind, article, assignees[0]?.name])).toEqual([
      ["1.1", "duty", "mục 1, ý 1", "Công an tỉnh"],
      ["KL.1", "duty", "đoạn kết, ý 1", "các phòng, ban"],
      ["KL.2", "task", "đoạn kết, ý 2", "Các phòng, ban"],
      ["KL.3", "duty", "đoạn kết, ý 3", "Các phòng, ban"],
    ]);
  });

  test("orders whom it names, although the section above it requests", () => {
    const drafts = read(
      "1. Đề nghị Thành đoàn:\n- Vận động đoàn viên.\nCác phòng, ban báo cáo trước ngày 15 hàng tháng.\nNơi nhận:\n- Như trên.",
    );
    expect(drafts.map(({ id, mode }) => [id, mode])).toEqual([
      ["1.1", "requested"],
      ["KL.1", "ordered"],
    ]);
  });

  test("may count what it asks in brackets", () => {
    const drafts = read(
      "III. TỔ CHỨC THỰC HIỆN\nCăn cứ nhiệm vụ được giao, các cơ quan, đơn vị: (1) Báo cáo trước ngày 15 hàng tháng; (2) Chủ động đề xuất giải pháp.",
    );
    expect(drafts.map(({ id, article }) => [id, article])).toEqual([
      ["III.1", "mục III, điểm 1"],
      ["III.2", "mục III, điểm 2"],
    ]);
  });
});

describe("what is open", () => {
  test("is noted: nobody named, several deadlines, one in a later sentence, one that cannot be read", () => {
    const text =
      "I. NHIỆM VỤ\n1. Rà soát dữ liệu.\n2. Đẩy mạnh tuyên truyền. Báo cáo trước ngày 30 hàng tháng.\n3. Lập danh sách xong trước ngày 10/11/2022, bàn giao trước ngày 20/11/2022.\n4. Tập huấn, xong trước ngày 31/02/2023.";
    expect(read(text).map((one) => [one.deadline?.kind ?? null, one.kind, ...codes(one)])).toEqual([
      [null, "duty", "directive.addressee-open"],
      ["recurring", "task", "directive.addressee-open", "directive.deadline-in-later-sentence"],
      [null, "task", "directive.addressee-open", "directive.several-deadlines"],
      [null, "duty", "directive.addressee-open", "directive.deadline-unreadable"],
    ]);
  });

  test("stands as sentences in the note of the task", () => {
    const [task] = tasksFromDirective(unwrap(readDirective("I. NHIỆM VỤ\n1. Rà soát dữ liệu.")));
    expect(task?.note).toBe("Văn bản không nói rõ cơ quan nào thực hiện nội dung này.");
    expect(task?.source).toBeNull();
  });
});

describe("a letter as tasks", () => {
  const text =
    "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG HÀ\nSố: 12/UBND-VP\nĐông Hà, ngày 03 tháng 5 năm 2023\nKính gửi: Công an huyện.\n1. Công an huyện:\n- Theo Kế hoạch số 42/KH-UBND, làm sạch 100% dữ liệu, xong trước ngày 10/11.";

  test("has its source, its day and what was found in the words", () => {
    const directive = unwrap(readDirective(text));
    const [draft] = directive.drafts;
    expect(draft?.deadline).toEqual({ kind: "date", day: "2023-11-10", strict: true });
    expect(draft?.citations.map(({ document }) => document.number)).toEqual(["42"]);
    expect(draft?.targets.map(({ comparatorPrinted }) => comparatorPrinted)).toEqual([false]);
    expect(tasksFromDirective(directive)).toMatchObject([
      { id: "1.1", assignedOn: "2023-05-03", source: { article: "mục 1, ý 1", document: { number: "12" } } },
    ]);
  });

  test("is checked data, as drafts and as tasks", () => {
    const directive = unwrap(readDirective(text));
    for (const draft of directive.drafts)
      expect(parseWith(DraftSchema, JSON.parse(JSON.stringify(draft)))).toMatchObject({ ok: true });
    for (const task of tasksFromDirective(directive)) expect(parseWith(TaskSchema, task)).toMatchObject({ ok: true });
    expect(z.toJSONSchema(DraftSchema)).toMatchObject({ type: "object" });
  });
});

describe("always", () => {
  const piece = fc.constantFrom(
    "1. ", "I. ", "- ", "+ ", "(1) ", "a) ", "\n", "\n\n", "\t", "| ", "**", ": ", ". ", "; ", "Công an tỉnh", "UBND các phường",
    "Đề nghị ", "Yêu cầu ", "Chủ trì, phối hợp với ", "rà soát", "Báo cáo ", "trước ngày 15 hàng tháng", "tối thiểu 80%",
    "Phụ lục I", "Nơi nhận:", "Kính gửi:", "NHIỆM VỤ", "Căn cứ ", "theo Quyết định số 06/QĐ-TTg", "\u0301", "…", '"',
  ); // prettier-ignore
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((list) => list.join("")),
  );

  test("every span points at the words of its draft, and every id is there once", () => {
    fc.assert(
      fc.property(text, (one) => {
        const { drafts } = unwrap(readDirective(one, { agencies }));
        const bare = (words: string) =>
          words.normalize("NFC").replace(/[*_`\s\p{Cc}\u200b-\u200d\u2060\ufeff\u00ad]/gu, "");
        for (const draft of drafts) {
          const words = one.slice(draft.span.start, draft.span.end);
          expect(bare(words).replace(/<\/?[a-z]{1,10}\s{0,2}\/?>/giu, "")).toBe(bare(draft.text));
          for (const { span } of [...draft.deadlines, ...draft.targets, ...draft.citations]) {
            expect(span.start).toBeGreaterThanOrEqual(draft.span.start);
            expect(span.end).toBeLessThanOrEqual(draft.span.end);
            expect(span.end).toBeGreaterThan(span.start);
          }
          expect(draft.deadline === null || draft.deadlines.length === 1).toBe(true);
          expect(draft.parent === null || drafts.some(({ id }) => id === draft.parent)).toBe(true);
        }
        expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
      }),
      { numRuns: 400 },
    );
  });

  const bodies = fc.constantFrom(
    "Công an tỉnh",
    "Sở Thông tin và Truyền thông",
    "UBND các huyện, thành phố",
    "Văn phòng UBND tỉnh",
  );
  const verb = fc.constantFrom(
    "Rà soát dữ liệu",
    "Tổ chức tập huấn",
    "Bố trí kinh phí",
    "Tham mưu UBND tỉnh ban hành kế hoạch",
  );
  const time = fc.constantFrom(
    ["", null],
    [", xong trước ngày 10/11/2022", "date"],
    ["; thời gian hoàn thành trong quý I/2023", "period"],
    [" trước ngày 15 hàng tháng", "recurring"],
  ) as fc.Arbitrary<[string, string | null]>;
  const section = fc.record({
    body: bodies,
    asks: fc.boolean(),
    items: fc.array(fc.tuple(verb, time), { minLength: 1, maxLength: 4 }),
  });
  const layout = fc.record({
    number: fc.constantFrom(
      (n: number) => `${n}. `,
      (n: number) => `**${n}.** `,
      (n: number) => `${n}) `,
    ),
    colon: fc.constantFrom("", ":"),
    bullet: fc.constantFrom("- ", "– ", "• ", "\t- "),
    gap: fc.constantFrom("\n", "\n\n", "\r\n"),
  });

  test("a plan that is printed is read back, whatever its layout", () => {
    fc.assert(
      fc.property(
        fc.array(section, { minLength: 1, maxLength: 5 }),
        layout,
        (sections, { number, colon, bullet, gap }) => {
          const printed = sections
            .flatMap(({ body, asks, items }, i) => [
              `${number(i + 1)}${asks ? "Đề nghị " : ""}${body}${colon}`,
              ...items.map(([words, [said]]) => `${bullet}${words}${said}.`),
            ])
            .join(gap);
          expect(
            read(printed).map((one) => [
              one.id,
              one.text,
              one.mode,
              one.assignees[0]?.name,
              one.deadline?.kind ?? null,
            ]),
          ).toEqual(
            sections.flatMap(({ body, asks, items }, i) =>
              items.map(([words, [said, kind]], j) => [
                `${i + 1}.${j + 1}`,
                `${words}${said}.`,
                asks ? "requested" : "ordered",
                body,
                kind,
              ]),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("hostile text of thirty thousand characters is read", () => {
    for (const unit of [
      "1. ",
      "- ",
      "(1) ",
      "Căn cứ , ",
      "Đề nghị ",
      "Công an ",
      "1. Công an tỉnh:\n",
      "- Rà soát\n",
      ": ",
      "“",
    ])
      expect(readDirective(unit.repeat(Math.ceil(30_000 / unit.length))).ok).toBe(true);
    expect(readDirective("a".repeat(500_001))).toMatchObject({ issues: [{ code: "value.too-large" }] });
  });
});

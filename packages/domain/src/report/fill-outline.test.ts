import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Indicator } from "../indicator/indicator.js";
import type { CodeList, Measure, Measures } from "../indicator/measure.js";
import type { Observation } from "../indicator/observation.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Competence } from "../unit/competence.js";
import { unitKey } from "../unit/unit-key.js";
import { draftsForNextPeriod } from "./draft-tasks.js";
import { fillOutline, type ReportInput } from "./fill-outline.js";
import type { Outline, OutlineContent } from "./outline.js";
import { checkOutline } from "./outline-check.js";
import { printMarkdown } from "./print-markdown.js";

const day = plainDate;
const unit = (code: string, name: string, parent: string | null) => ({
  code,
  name,
  tier: parent === null ? ("province" as const) : ("commune" as const),
  parent,
  from: day("2025-07-01"),
  until: null,
});
const hierarchy = unwrap(
  createHierarchy([
    unit("19", "Tỉnh Thái Nguyên", null),
    unit("01840", "Phường Đức Xuân", "19"),
    unit("01843", "Phường Bắc Kạn", "19"),
  ]),
);
const [province, ward, other] = [unitKey("19@2025-07-01"), unitKey("01840@2025-07-01"), unitKey("01843@2025-07-01")];

const flow: Measure = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] };
const measures: Measures = {
  received: { ...flow, name: "Hồ sơ tiếp nhận" },
  resolved: { ...flow, name: "Hồ sơ đã trả" },
  groups: { name: "Tổ công tác", counts: "tổ", overUnits: "adds", overTime: "last", dimensions: ["level"] },
  cards: { name: "Thẻ", counts: "thẻ", overUnits: "adds", overTime: "last" },
};
const indicators: readonly Indicator[] = [
  { id: "rate", name: "Tỷ lệ trả kết quả", numerator: "resolved", denominator: "received", better: "higher", decimals: 2, noActivity: "không phát sinh hồ sơ", oneMoreAddsTo: "numerator" },
]; // prettier-ignore
const codeLists: readonly CodeList[] = [
  { id: "service", dimension: "service", name: "Dịch vụ công", codes: [{ code: "a", name: "Đăng ký thường trú" }, { code: "b", name: "Khai báo tạm vắng" }, { code: "c", name: "Hộ chiếu" }] },
  { id: "level", dimension: "level", name: "Cấp", codes: [{ code: "commune", name: "Cấp xã" }, { code: "village", name: "Cấp thôn" }] },
]; // prettier-ignore
const competences: readonly Competence[] = [
  { service: "c", tiers: ["province"], from: day("2022-01-06"), until: null, source: { document: { kind: "other", number: null, year: null, symbol: null, issuer: null, issuedOn: null, title: "Phân cấp" }, confidence: "inferred" } },
]; // prettier-ignore

const half = period("2026-H1", "reporting");
const outlineOf = (...content: readonly OutlineContent[]): Outline => ({
  id: "o",
  title: "Kết quả trên địa bàn {unit}, {period}",
  grain: "half",
  calendar: "reporting",
  sections: [{ id: "s", title: "Kết quả", content }],
});
const row = (counts: Observation["counts"], at?: Observation["at"], of = half): Observation => ({
  unit: ward,
  period: of,
  counts,
  ...(at && { at }),
});
const fill = (content: readonly OutlineContent[], more: Partial<ReportInput> = {}) =>
  fillOutline(outlineOf(...content), {
    unit: ward,
    period: half,
    rows: [],
    hierarchy,
    measures,
    indicators,
    codeLists,
    ...more,
  });
const printed = (...given: Parameters<typeof fill>) => printMarkdown(unwrap(fill(...given)));
const rate: OutlineContent = { kind: "figures", figures: [{ indicator: "rate" }] };

describe("filling an outline", () => {
  test("title, unit and period are named, and a ratio is printed with its counts", () => {
    const text = printed([rate], { rows: [row({ received: 303, resolved: 240 })] });
    expect(text).toContain("trên địa bàn phường Đức Xuân, 6 tháng đầu năm 2026 (từ 15/12/2025 đến 14/6/2026)");
    expect(text).toContain("- Tỷ lệ trả kết quả: 240/303 hồ sơ, đạt 79,21%");
    expect(printed([rate], { rows: [row({ received: 3, resolved: 3 })] })).toContain("3/3 hồ sơ, đạt 100%");
    expect(printed([rate], { rows: [row({ received: 40, resolved: 1 })] })).toContain("1/40 hồ sơ, đạt 2,5%");
  });

  test("nothing arose, nothing was reported and outside competence are three different words", () => {
    const table: OutlineContent = {
      kind: "table",
      caption: "Dịch vụ công",
      over: "service",
      heading: "Dịch vụ",
      columns: [
        { heading: "Tiếp nhận", measure: "received" },
        { heading: "Tỷ lệ", indicator: "rate" },
      ],
      total: true,
    };
    const rows = [row({ received: 0, resolved: 0 }, { service: "b" })];
    const filled = fill([table], { rows, competences });
    expect(printMarkdown(unwrap(filled)).split("\n").slice(-6)).toEqual([
      "| ---: | --- | ---: | ---: |",
      "| 1 | Đăng ký thường trú | chưa báo cáo | chưa báo cáo |",
      "| 2 | Khai báo tạm vắng | 0 | không phát sinh hồ sơ |",
      "| 3 | Hộ chiếu | không thuộc thẩm quyền | không thuộc thẩm quyền |",
      "|  | Tổng cộng | 0 | không phát sinh hồ sơ |",
      "",
    ]);
    expect(filled.ok && filled.notes).toEqual([
      { code: "outline.not-reported", path: ["sections", 0, "content", 0], params: { count: 2 } },
    ]);
  });

  test("the total of a table is a ratio of sums", () => {
    const table: OutlineContent = {
      kind: "table",
      caption: "Dịch vụ công",
      over: "service",
      codes: ["a", "b"],
      heading: "Dịch vụ",
      columns: [
        { heading: "Tiếp nhận", measure: "received" },
        { heading: "Đã trả", measure: "resolved" },
        { heading: "Tỷ lệ", indicator: "rate" },
      ],
      total: true,
    };
    const rows = [
      row({ received: 3, resolved: 1 }, { service: "a" }),
      row({ received: 1, resolved: 1 }, { service: "b" }),
    ];
    const text = printed([table], { rows });
    expect(text).toContain("|  | Tổng cộng | 4 | 2 | 50% |");
  });

  test("a count told apart shows its parts, and they make it", () => {
    const sum: OutlineContent = { kind: "figures", figures: [{ measure: "groups", by: "level" }] };
    const rows = [row({ groups: 8 }, { level: "commune" }), row({ groups: 117 }, { level: "village" })];
    const text = printed([sum], { rows });
    expect(text).toContain("- Tổ công tác: 125 tổ (Cấp xã: 8 tổ; Cấp thôn: 117 tổ)");
    expect(printed([sum])).toContain("- Tổ công tác: chưa báo cáo");
  });

  test("figures of other days say which: the civil half-year, and all since the year began", () => {
    const civil = period("2026-H1", "civil");
    const rows = [row({ cards: 5 }), row({ cards: 7 }, undefined, civil)];
    const text = printed([{ kind: "figures", window: "civil", figures: [{ measure: "cards" }] }], { rows });
    expect(text).toContain("*Số liệu từ ngày 01/01/2026 đến ngày 30/6/2026:*\n\n- Thẻ: 7 thẻ");
    const monthly = { ...outlineOf(), grain: "month" as const };
    const months = ["2026-01", "2026-02"].map((id) =>
      row({ received: 10, resolved: 5 }, undefined, period(id, "reporting")),
    );
    const content: readonly OutlineContent[] = [rate, { ...rate, window: "year-to-date" }];
    const sections = [{ id: "s", title: "Kết quả", content }];
    const input = { unit: ward, period: period("2026-02", "reporting"), rows: months, hierarchy, measures, indicators };
    const both = printMarkdown(unwrap(fillOutline({ ...monthly, sections }, input)));
    expect(both).toContain("5/10 hồ sơ, đạt 50%\n\n*Số liệu từ ngày 15/12/2025 đến ngày 14/02/2026:*");
    expect(both).toContain("10/20 hồ sơ, đạt 50%");
  });

  test("a unit above says how many reports of those below are in a figure", () => {
    const filled = fill([rate], { unit: province, rows: [row({ received: 2, resolved: 1 })] });
    expect(filled.ok && filled.notes).toEqual([
      {
        code: "outline.partly-reported",
        path: ["sections", 0, "content", 0, "figures", 0],
        params: { reported: 1, expected: 2 },
      },
    ]);
    const whole = [row({ received: 2, resolved: 1 }), { ...row({ received: 2, resolved: 2 }), unit: other }];
    expect(fill([rate], { unit: province, rows: whole })).toMatchObject({ notes: [] });
  });

  test("a count given as “over” stays so", () => {
    const rows: Observation[] = [{ ...row({ cards: 101_000 }), exactness: { cards: "over" } }];
    expect(printed([{ kind: "figures", figures: [{ measure: "cards" }] }], { rows })).toContain("hơn 101.000 thẻ");
  });

  test("texts stand in their place; what is missing is marked and noted, what has no place is noted", () => {
    const content: OutlineContent[] = [
      { kind: "text", id: "t", about: "Chỉ đạo" },
      { kind: "list", id: "l", about: "Khó khăn" },
      { kind: "text", id: "optional", about: "Khác", optional: true },
    ];
    const filled = fill(content, { texts: { t: "Một.\n\nHai.", nowhere: "x" } });
    expect(unwrap(filled).sections[0]?.content).toEqual([
      { kind: "text", paragraphs: ["Một.", "Hai."] },
      { kind: "missing", about: "Khó khăn" },
    ]);
    expect(filled.ok && filled.notes.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["outline.text-missing", "sections.0.content.1"],
      ["outline.text-unknown", "texts.nowhere"],
    ]);
  });

  test("next tasks become drafts of the next period with their deadlines and agencies read", () => {
    const next: OutlineContent = { kind: "next-tasks", id: "next", about: "Nhiệm vụ" };
    const texts = {
      next: [
        {
          title: "Làm sạch dữ liệu",
          assignees: "Công an tỉnh chủ trì; Sở Y tế phối hợp",
          deadline: "trước ngày 15/7/2026",
        },
        { title: "Tuyên truyền", deadline: "???" },
        "Tập huấn",
      ],
    };
    const filled = unwrap(fill([next], { texts }));
    expect(printMarkdown(filled)).toContain(
      "- Làm sạch dữ liệu (Công an tỉnh chủ trì; Sở Y tế phối hợp; trước ngày 15/7/2026)",
    );
    const drafts = draftsForNextPeriod(filled, { issuedOn: day("2026-06-20") });
    const tasks = unwrap(drafts);
    expect(tasks.map(({ id, deadline }) => [id, deadline?.kind ?? null])).toEqual([
      ["2026-H2/1", "date"],
      ["2026-H2/2", null],
      ["2026-H2/3", null],
    ]);
    expect(tasks[0]?.assignees.map(({ part }) => part)).toEqual(["lead", "coordinating"]);
    expect(drafts.ok && drafts.notes.map(({ path }) => path)).toEqual([["nextTasks", 1, "deadline"]]);
  });

  test("figures that cannot be used, another period and another unit are refused once, with their place", () => {
    const codes = (result: ReturnType<typeof fill>) =>
      result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    const figures: OutlineContent = { kind: "figures", figures: [{ measure: "cards" }, { measure: "received" }] };
    const civil = { ...row({ cards: 1 }), period: period("2026-H1", "civil") };
    expect(codes(fill([figures], { rows: [civil, row({ cards: 1.5 })] }))).toEqual([
      ["value.wrong-type", "rows.1.counts.cards"],
    ]);
    expect(codes(fill([], { period: period("2026-06", "reporting") }))).toEqual([["outline.wrong-period", "period"]]);
    expect(codes(fill([], { unit: unitKey("99@2025-07-01") }))).toEqual([["observation.unknown-unit", "unit"]]);
    expect(codes(fill([{ kind: "figures", figures: [{ measure: "groups", at: { service: "a" } }] }]))).toEqual([
      ["outline.unknown-dimension", "sections.0.content.0.figures.0"],
    ]);
  });
});

describe("checking an outline", () => {
  test("says everything that is wrong at once", () => {
    const deep = (depth: number): Outline["sections"] => [
      { id: `d${depth}`, title: "D", ...(depth > 1 && { sections: deep(depth - 1) }) },
    ];
    const outline: Outline = {
      ...outlineOf(
        { kind: "text", id: "s", about: "id of the section again" },
        { kind: "figures", figures: [{ indicator: "none" }, { measure: "groups", by: "service" }] },
        { kind: "table", caption: "C", over: "service", codes: ["a", "z"], under: "y", heading: "H", columns: [{ heading: "X", measure: "none" }] },
        { kind: "table", caption: "C", over: "colour", heading: "H", columns: [{ heading: "X", measure: "cards" }] },
      ),
      appendices: deep(5),
    }; // prettier-ignore
    expect(checkOutline(outline, { measures, indicators, codeLists }).map(({ code }) => code)).toEqual([
      "outline.id-repeated",
      "outline.unknown-indicator",
      "outline.unknown-dimension",
      "outline.unknown-measure",
      "outline.unknown-code",
      "outline.unknown-code",
      "outline.unknown-dimension",
      "outline.too-deep",
    ]);
  });
});

describe("always", () => {
  test("a text is printed in its own place and makes no heading, list or table", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const lines = printed([{ kind: "list", id: "l", about: "x" }], { texts: { l: [`a${text}`] } }).split("\n");
        expect(lines.filter((one) => one.startsWith("- "))).toHaveLength(1);
        expect(lines.filter((one) => one.startsWith("#"))).toHaveLength(2);
      }),
    );
  });
});

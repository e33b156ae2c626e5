import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../issue/sentence.js";
import { figure } from "../number/figure.js";
import { formatNumber } from "../number/format-number.js";
import { formatPercent } from "../number/format-percent.js";
import { auditTable } from "./audit-table.js";
import { auditText } from "./audit-text.js";

interface Printed {
  readonly part: string;
  readonly whole: string;
  readonly percent: string;
}

/** The ways a report prints a part, its whole and their percentage. */
const sentences: Readonly<Record<Language, readonly ((one: Printed) => string)[]>> = {
  vi: [
    ({ part, whole, percent }) => `Đã trả kết quả ${part}/${whole} hồ sơ, đạt ${percent}.`,
    ({ part, whole, percent }) => `Đã trả kết quả ${part}/${whole} hồ sơ (${percent}).`,
    ({ part, whole, percent }) => `Cập nhật **${part}**/**${whole}** dữ liệu, đạt tỷ lệ **${percent}**.`,
    ({ part, whole, percent }) => `Tỷ lệ đúng hạn đạt ${percent} (${part}/${whole} hồ sơ).`,
    ({ part, whole, percent }) => `Đã rà soát ${part} trong tổng số ${whole} trường hợp, chiếm ${percent}.`,
    ({ part, whole, percent }) => `Tiếp nhận ${whole} hồ sơ, đã giải quyết ${part} hồ sơ, đạt ${percent}.`,
    ({ part, whole, percent }) =>
      `Tổng số hồ sơ tiếp nhận: ${whole} hồ sơ. Đã giải quyết ${part} hồ sơ, đạt ${percent}.`,
    ({ part, whole, percent }) => `Kích hoạt ${part} tài khoản/${whole} tài khoản được cấp, tương đương ${percent}.`,
  ],
  en: [
    ({ part, whole, percent }) => `So far ${part}/${whole} dossiers were resolved, reaching ${percent}.`,
    ({ part, whole, percent }) => `A total of ${part} out of ${whole} accounts were activated (${percent}).`,
    ({ part, whole, percent }) =>
      `The province received ${whole} dossiers, of which ${part} were online, or ${percent}.`,
  ],
};

const counts = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 2_000_000 }))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));

const report = fc
  .record({
    counts,
    decimals: fc.integer({ min: 0, max: 3 }),
    language: fc.constantFrom<Language>("vi", "en"),
    form: fc.nat({ max: 1_000 }),
  })
  .map(({ counts: { part, whole }, decimals, language, form }) => {
    const printed: Printed = {
      part: formatNumber(part, language),
      whole: formatNumber(whole, language),
      percent: formatPercent(figure(part, whole), { decimals, language }),
    };
    const write = sentences[language][form % sentences[language].length];
    return { part, whole, printed, write: (percent: string) => write?.({ ...printed, percent }) ?? "" };
  });

/** A figure with one digit changed into another, its first into no zero. */
const slipped = (figureText: string) =>
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })).map(([at, by]) => {
    const digits = [...figureText].flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
    const index = digits[at % digits.length] ?? 0;
    const digit = (Number(figureText.charAt(index)) + by) % 10;
    const first = digit === 0 && index === digits[0];
    const changed = first ? (figureText.charAt(index) === "9" ? 8 : 9) : digit;
    return figureText.slice(0, index) + String(changed) + figureText.slice(index + 1);
  });

const isAlarm = ({ verdict }: { verdict: string }) => verdict !== "consistent" && verdict !== "cannot-check";

describe("always, of what was printed from figures", () => {
  test("nothing is wrong, and each percentage is confirmed", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (all) => {
        const text = all.map(({ printed, write }) => write(printed.percent)).join("\n\n# \n\n");
        const { claims } = auditText(text);
        expect(claims.filter(isAlarm)).toEqual([]);
        expect(claims.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(
          all.map(({ part, whole }) => [part, whole]),
        );
        expect(claims.every(({ verdict }) => verdict === "consistent")).toBe(true);
      }),
    );
  });

  test("one digit changed in a percentage is found, with the right figure", () => {
    const changed = report.chain((one) => slipped(one.printed.percent).map((percent) => ({ ...one, percent })));
    fc.assert(
      fc.property(changed, ({ printed, percent, write }) => {
        const alarms = auditText(write(percent)).claims.filter(isAlarm);
        expect(alarms.map((claim) => claim.computed)).toEqual([printed.percent.replace("%", "")]);
      }),
    );
  });

  test("the part changed by one is found where the percentage can tell", () => {
    const precise = report.filter(({ part, whole }) => part > 0 && whole <= 400 && part < whole);
    fc.assert(
      fc.property(precise, ({ part, whole, printed: { whole: all } }) => {
        const percent = formatPercent(figure(part, whole), { decimals: 2 });
        const write = (one: number) => `Đã trả ${one}/${all} hồ sơ, đạt ${percent}.`;
        expect(auditText(write(part)).claims.filter(isAlarm)).toEqual([]);
        expect(auditText(write(part - 1)).claims.filter(isAlarm)).toHaveLength(1);
      }),
    );
  });

  test("a total with its parts is confirmed, and one digit changed in it is found", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 900_000 }));
    const write = (total: string, [online, direct]: readonly number[]) =>
      `Tiếp nhận ${total} hồ sơ (trực tuyến: ${formatNumber(online ?? 0)} hồ sơ; trực tiếp: ${formatNumber(direct ?? 0)} hồ sơ).`;
    const list = parts.chain((both) => {
      const total = formatNumber(both[0] + both[1]);
      return slipped(total).map((wrong) => ({ both, total, wrong }));
    });
    fc.assert(
      fc.property(list, ({ both, total, wrong }) => {
        expect(auditText(write(total, both)).claims).toMatchObject([
          { kind: "sum", verdict: "consistent", parts: both },
        ]);
        expect(auditText(write(wrong, both)).claims).toMatchObject([
          { kind: "sum", verdict: "inconsistent", printed: wrong },
        ]);
      }),
    );
  });

  test("a table is confirmed cell by cell, and one digit changed in a percentage is found", () => {
    const rows = fc.array(counts, { minLength: 4, maxLength: 8 });
    const table = fc.tuple(rows, fc.nat(), fc.integer({ min: 0, max: 2 })).chain(([all, at, decimals]) => {
      const percents = all.map(({ part, whole }) => formatPercent(figure(part, whole), { decimals }));
      const row = at % all.length;
      return slipped(percents[row] ?? "0%").map((wrong) => ({ all, percents, row, wrong }));
    });
    const cells = (all: readonly { part: number; whole: number }[], percents: readonly string[]) => {
      const total = all.reduce((sum, { part, whole }) => ({ part: sum.part + part, whole: sum.whole + whole }));
      return [
        ["STT", "Đơn vị", "Tiếp nhận", "Giải quyết", "Tỷ lệ"],
        ...all.map(({ part, whole }, i) => [i + 1, `Phường số ${i + 1}`, formatNumber(whole), part, percents[i] ?? ""]),
        ["", "Tổng cộng", total.whole, formatNumber(total.part), formatPercent(figure(total.part, total.whole))],
      ];
    };
    fc.assert(
      fc.property(table, ({ all, percents, row, wrong }) => {
        expect(auditTable(cells(all, percents)).claims.filter((claim) => claim.verdict !== "consistent")).toEqual([]);
        const alarms = auditTable(cells(all, percents.with(row, wrong))).claims.filter(isAlarm);
        expect(alarms.map(({ place }) => place)).toEqual([{ row: row + 1, column: 4 }]);
      }),
    );
  });
});

const fragments = fc
  .array(
    fc.constantFrom(
      ..."240/303|1.093|27.573|0|99|79,2%|100 %|12/6|24/24 giờ|06/QĐ-TTg|4,2 triệu|hồ sơ|xã, phường|tổ|đạt|chiếm|tỷ lệ".split(
        "|",
      ),
      ..."trong tổng số|trong đó|gồm|còn lại|tiếp nhận|đã giải quyết|tổng số|hơn|đến ngày 30/6/2024|(|)|,|;|:|.|/|+|=|**".split(
        "|",
      ),
      ..."\n|\n\n|- |# |\u00a0|<sup>1</sup>".split("|"),
      "|",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));
const anyText = fc.oneof(fragments, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("always, of any text", () => {
  test("claims and checks point at their text, in reading order, and are counted", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { claims, crossChecks, summary } = auditText(text);
        for (const { place, text: at } of [...claims, ...crossChecks]) {
          expect(text.slice(place.offset, place.offset + place.length)).toBe(at);
          expect(at).toMatch(/[\d０-９]/);
          const before = text.slice(0, place.offset).split("\n");
          expect([place.line, place.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        }
        const offsets = claims.map(({ place }) => place.offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(summary.checked + summary.cannotCheck).toBe(claims.length);
      }),
      { numRuns: 500 },
    );
  });

  test("what follows under another heading changes nothing", () => {
    fc.assert(
      fc.property(fragments, fragments, (one, other) => {
        const verdicts = (text: string) =>
          auditText(text, { language: "vi" }).claims.map(({ text: at, verdict }) => [at, verdict]);
        const both = verdicts(`${one}\n\n# \n\n${other}`);
        expect(both).toEqual([...verdicts(one), ...verdicts(other)]);
      }),
    );
  });

  test("it does not matter how letters are composed", () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const claims = (form: string) =>
          auditText(text.normalize(form)).claims.map(({ verdict, printed }) => [verdict, printed]);
        expect(claims("NFD")).toEqual(claims("NFC"));
      }),
    );
  });

  test("line ends of Windows and bold marks change nothing but the places", () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const text = `${one.write(one.printed.percent)}\n\n${other.write("12,3%")}\n`;
        const claims = (form: string) =>
          auditText(form).claims.map(({ printed, verdict, place }) => [printed, verdict, place.line, place.column]);
        expect(claims(text.replaceAll("\n", "\r\n"))).toEqual(claims(text));
        const bold = auditText(text.replace(/[\d.,]+%/g, "**$&**")).claims;
        expect(bold.map(({ printed, verdict }) => [printed, verdict])).toEqual(
          auditText(text).claims.map(({ printed, verdict }) => [printed, verdict]),
        );
      }),
    );
  });

  test("a table of anything is read", () => {
    const cell = fc.oneof(fragments, fc.string(), fc.double(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        for (const { place } of auditTable(rows).claims) expect(rows[place.row]?.[place.column]).toBeDefined();
      }),
    );
  });

  test.each([
    ["strokes", "1/"],
    ["spaced numbers", "111 "],
    ["points", "1."],
    ["percentages", "1%"],
    ["brackets that never close", "1 ("],
    ["lists in lists", "1 hồ sơ gồm 1 "],
    ["remainders", "1, còn "],
    ["names", "a a a a a a a a: 1; "],
    ["shares", "1 (1%), "],
    ["sums", "1+"],
    ["lines", "1\n"],
    ["table cells", "|1"],
    ["rows", "|đơn vị|tổng số|tỷ lệ|\n|1|1|1%|\n"],
    ["open tags", "1<"],
    ["days", "từ 1/1/2024 đến 1/1/2024 "],
    ["spaces", " "],
  ])("thirty thousand characters of %s are read", (_, unit) => {
    const { claims, summary } = auditText(unit.repeat(30_000 / unit.length));
    expect(summary.checked + summary.cannotCheck).toBe(claims.length);
  });
});
